"""Calls and inquiries: answered, promised, passed on, called back (domain.md W37)."""

from datetime import datetime

from sqlalchemy.orm import Mapped

from propdesk.domain import inquiries as rules
from propdesk.domain.complaints import SORTS as COMPLAINT_SORTS
from propdesk.domain.media import SLIPS_FIRST
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf
from propdesk.workflows.inquiries_flow import FLOW
from propdesk.workflows.papers import paper


class Inquiry(wf.Case):
    """A contact on any channel, with what came of it."""

    __tablename__ = "inquiry"
    unit_id: Mapped[bytes | None] = wf.unit(
        QT_TRANSLATE_NOOP("inquiries", "Unit|Where the caller lives: 1-101, name, telephone.")
    )
    content: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("inquiries", "Content|What it is about, in one line."),
        required=True,
        role="summary",
    )
    caller: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("inquiries", "Caller|Name."),
        role="customer",
        is_personal=True,
        on_paper=True,
        is_household=True,
    )
    phone: Mapped[str] = wf.phone(
        QT_TRANSLATE_NOOP("inquiries", "Telephone|To call back."), on_paper=True, is_household=True
    )
    purpose: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("inquiries", "Purpose|Passed on, a repair becomes a repair order."),
        rules.PURPOSES,
        usual=rules.INQUIRY,
    )
    channel: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("inquiries", "Channel|How it came in."),
        rules.CHANNELS,
        usual="telephone",
    )
    complaint_about: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("inquiries", "Complaint about|Asked where a complaint is passed on."),
        COMPLAINT_SORTS,
    )
    place: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("inquiries", "Place|Where it happened, if not at the unit.")
    )
    answer: Mapped[str] = wf.note(
        QT_TRANSLATE_NOOP("inquiries", "Answer|What the caller was told.")
    )
    article_no: Mapped[str] = wf.code(
        QT_TRANSLATE_NOOP(
            "inquiries", "Article|Number in the knowledge base, if it came from there."
        )
    )
    minutes: Mapped[int | None] = wf.whole(
        QT_TRANSLATE_NOOP("inquiries", "Minutes|How long it took.")
    )
    promised_at: Mapped[datetime | None] = wf.moment(
        QT_TRANSLATE_NOOP("inquiries", "Call back by|The time promised, such as 14:30 or +1 9:00.")
    )
    message_for: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("inquiries", "Message for|The colleague who is absent.")
    )
    missed_as: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("inquiries", "Missed|Messages left after hours are called back first."),
        rules.MISSED_AS,
    )
    delay_reason: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("inquiries", "Reason of the delay|It goes into the daily report.")
    )
    answered_at: Mapped[datetime | None] = wf.moment(
        QT_TRANSLATE_NOOP("inquiries", "Answered at|Noted with the answer.")
    )


SECTIONS = (
    wf.Section(
        QT_TRANSLATE_NOOP("inquiries", "Call"),
        ("unit_id", "content", "caller", "phone", "purpose", "channel", "place"),
    ),
)
OUTCOME = wf.Section(
    QT_TRANSLATE_NOOP("inquiries", "Outcome"),
    ("answer", "article_no", "promised_at", "message_for", "delay_reason", "answered_at"),
)
NOTE = wf.Section(
    QT_TRANSLATE_NOOP("inquiries", "Message"),
    ("message_for", "opened_at", "first_responder", *SECTIONS[0].fields, "promised_at"),
)
WORKFLOW = wf.Workflow(
    code="inquiries",
    retention=wf.RetentionKind.CALL,
    form="W37",
    rank=2,
    record=Inquiry,
    title=QT_TRANSLATE_NOOP("inquiries", "Calls and inquiries"),
    one=QT_TRANSLATE_NOOP("inquiries", "Call"),
    flow=FLOW,
    sections=(*SECTIONS, OUTCOME),
    columns=("unit_id", "content", "purpose"),
    filters=(wf.Filter("purpose"), wf.Filter("channel")),
    prints=(
        paper(
            "inquiries-message",
            QT_TRANSLATE_NOOP("inquiries", "Message note"),
            Inquiry,
            (NOTE,),
            media=SLIPS_FIRST,
        ),
    ),
    later=frozenset({*OUTCOME.fields, "minutes", "missed_as", "complaint_about"}),
)
