"""Tickets and internal work notices: routed, taken, answered, accepted (domain.md W38, F36)."""

from datetime import datetime

from sqlalchemy.orm import Mapped

from propdesk.domain import tickets as rules
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf
from propdesk.workflows.papers import paper, with_room
from propdesk.workflows.tickets_flow import FLOW


class Ticket(wf.Case):
    """A matter between units (工单); printed it is the internal work notice (工作知会单)."""

    __tablename__ = "ticket"
    subject: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("tickets", "Subject|In one line."), required=True, role="summary"
    )
    sort: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("tickets", "Kind|What the customer wants."), rules.SORTS, usual="other"
    )
    unit_id: Mapped[bytes | None] = wf.unit(
        QT_TRANSLATE_NOOP("tickets", "Unit|Whose matter it is, if a household's.")
    )
    customer: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("tickets", "Customer|Name."),
        role="customer",
        is_personal=True,
        on_paper=True,
        is_household=True,
    )
    phone: Mapped[str] = wf.phone(
        QT_TRANSLATE_NOOP("tickets", "Telephone|To tell the customer."),
        on_paper=True,
        is_household=True,
    )
    place: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("tickets", "Place|Where it happened, if not at the unit.")
    )
    channel: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP(
            "tickets", "Channel|Matters of the night are passed on by the next working day."
        ),
        rules.TICKET_CHANNELS,
        usual="telephone",
    )
    content: Mapped[str] = wf.note(
        QT_TRANSLATE_NOOP("tickets", "Matter|All that the other unit must know.")
    )
    from_unit: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("tickets", "From|The unit that passes it on."),
        rules.UNITS,
        usual="service",
    )
    to_unit: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("tickets", "To|The unit that settles it."), rules.UNITS
    )
    due_at: Mapped[datetime | None] = wf.moment(
        QT_TRANSLATE_NOOP("tickets", "Demanded by|Empty: within a day.")
    )
    received_at: Mapped[datetime | None] = wf.moment(
        QT_TRANSLATE_NOOP("tickets", "Received at|Noted when the unit takes it over.")
    )
    received_by: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("tickets", "Received by|Who signed for it in the unit.")
    )
    answer: Mapped[str] = wf.note(
        QT_TRANSLATE_NOOP("tickets", "Result|What was done, and what the customer was told.")
    )
    accepted: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("tickets", "Accepted|The customer is content with it; noted at the end.")
    )
    manager_told: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("tickets", "Manager told|Needed where the customer does not accept.")
    )
    refused_times: Mapped[int | None] = wf.whole(
        QT_TRANSLATE_NOOP("tickets", "Not accepted|How many times; counted.")
    )


SECTIONS = (
    wf.Section(
        QT_TRANSLATE_NOOP("tickets", "Matter"),
        ("subject", "unit_id", "customer", "phone", "place", "sort", "content"),
    ),
    wf.Section(
        QT_TRANSLATE_NOOP("tickets", "Between units"),
        ("from_unit", "to_unit", "channel", "due_at", "received_at", "received_by"),
    ),
)
RESULT = wf.Section(
    QT_TRANSLATE_NOOP("tickets", "Result"), ("answer", "accepted", "manager_told", "refused_times")
)
LATER = frozenset({"received_at", "received_by", *RESULT.fields})
NOTICE = (
    wf.Section(
        QT_TRANSLATE_NOOP("tickets", "Between units"),
        ("from_unit", "to_unit", "opened_at", "first_responder", "due_at", "received_by"),
    ),
    SECTIONS[0],
    wf.Section(QT_TRANSLATE_NOOP("tickets", "Result"), ("answer",)),
)
WORKFLOW = wf.Workflow(
    code="tickets",
    form="F36",
    rank=8,
    record=Ticket,
    title=QT_TRANSLATE_NOOP("tickets", "Tickets"),
    one=QT_TRANSLATE_NOOP("tickets", "Ticket"),
    flow=FLOW,
    sections=(*SECTIONS, RESULT),
    columns=("subject", "unit_id", "sort", "to_unit"),
    filters=(wf.Filter("to_unit"), wf.Filter("sort")),
    prints=(
        with_room(
            paper(
                "tickets-notice",
                QT_TRANSLATE_NOOP("tickets", "Internal work notice"),
                Ticket,
                NOTICE,
                signatures=(
                    QT_TRANSLATE_NOOP("tickets", "Passed on by"),
                    QT_TRANSLATE_NOOP("tickets", "Received by hand"),
                ),
            ),
            {"due_at", "received_by", "answer"},
        ),
    ),
    later=LATER,
)
