"""Lists of people a company or household expects, sent ahead (domain.md W28, W29)."""

from datetime import date

from sqlalchemy.orm import Mapped

from propdesk.domain import visitor_lists as rules
from propdesk.domain.case_guards import has_rows
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf
from propdesk.workflows.papers import paper


class VisitorList(wf.Case):
    """Who may come on which days; sign-in offers them and fills in the rest."""

    __tablename__ = "visitor_list"
    company: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("visitor_lists", "Company or household|Who expects them."),
        required=True,
        counted=True,
        role="summary",
    )
    unit_id: Mapped[bytes | None] = wf.unit(
        QT_TRANSLATE_NOOP("visitor_lists", "Unit|Where they go."), required=True
    )
    host: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("visitor_lists", "Host|Who sent the list and answers for it."),
        required=True,
        role="customer",
    )
    phone: Mapped[str] = wf.phone(
        QT_TRANSLATE_NOOP("visitor_lists", "Telephone|Where the host can be reached.")
    )
    from_day: Mapped[date | None] = wf.day(
        QT_TRANSLATE_NOOP("visitor_lists", "From|The first day."), required=True
    )
    to_day: Mapped[date | None] = wf.day(
        QT_TRANSLATE_NOOP("visitor_lists", "To|The last day, the same for a single one."),
        required=True,
    )
    hours: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("visitor_lists", "Hours|Such as 18:30-22:00; empty: office hours.")
    )
    purpose: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("visitor_lists", "Purpose|Meeting, overtime, works.")
    )
    aircon_hours: Mapped[int | None] = wf.whole(
        QT_TRANSLATE_NOOP(
            "visitor_lists", "Air-conditioning hours|Extension asked for each day; it is billed."
        )
    )


PEOPLE = wf.Lines(
    "people",
    QT_TRANSLATE_NOOP("visitor_lists", "People"),
    (
        wf.Field(
            name="name",
            words=QT_TRANSLATE_NOOP("visitor_lists", "Name|As they will say it."),
            required=True,
        ),
        wf.Field(
            name="phone",
            kind=wf.FieldKind.PHONE,
            words=QT_TRANSLATE_NOOP("visitor_lists", "Telephone|Its last digits find them."),
            is_personal=True,
        ),
        wf.Field(
            name="plate",
            kind=wf.FieldKind.PLATE,
            words=QT_TRANSLATE_NOOP("visitor_lists", "Plate|If they come by car."),
        ),
    ),
)
FLOW = wf.Flow(
    states=(
        wf.State("announced", QT_TRANSLATE_NOOP("visitor_lists", "Announced")),
        wf.State("approved", QT_TRANSLATE_NOOP("visitor_lists", "Approved"), tone=wf.Tone.GOOD),
        wf.State("over", QT_TRANSLATE_NOOP("visitor_lists", "Over"), final=True),
        wf.State("refused", QT_TRANSLATE_NOOP("visitor_lists", "Refused"), final=True),
    ),
    transitions=(
        wf.way(
            "approve: announced -> approved",
            QT_TRANSLATE_NOOP("visitor_lists", "Approve"),
            permission=wf.Permission.CASE_APPROVE,
            guards=(wf.Guard(has_rows("people", PEOPLE.label)), wf.Guard(rules.not_over)),
        ),
        wf.way(
            "refuse: announced, approved -> refused",
            QT_TRANSLATE_NOOP("visitor_lists", "Refuse"),
            permission=wf.Permission.CASE_APPROVE,
            reason=True,
        ),
        wf.way("end: approved -> over", QT_TRANSLATE_NOOP("visitor_lists", "Close the list")),
        wf.way(
            "run_out: approved -> over",
            QT_TRANSLATE_NOOP("visitor_lists", "Last day over"),
            lapses="over",
        ),
    ),
    clocks=(
        wf.clock(
            "over: approve -> end, run_out",
            QT_TRANSLATE_NOOP("visitor_lists", "Close by"),
            field="to_day",
        ),
    ),
)
SECTIONS = (
    wf.Section(
        QT_TRANSLATE_NOOP("visitor_lists", "Who expects them"),
        ("company", "unit_id", "host", "phone"),
    ),
    wf.Section(
        QT_TRANSLATE_NOOP("visitor_lists", "When and why"),
        ("from_day", "to_day", "hours", "purpose", "aircon_hours"),
    ),
)
WORKFLOW = wf.Workflow(
    code="visitor_lists",
    form="W29L",
    rank=16,
    record=VisitorList,
    title=QT_TRANSLATE_NOOP("visitor_lists", "Announced visitors"),
    one=QT_TRANSLATE_NOOP("visitor_lists", "List of announced visitors"),
    flow=FLOW,
    sections=SECTIONS,
    opening=(wf.Guard(rules.days_in_order),),
    lines=(PEOPLE,),
    retention=wf.RetentionKind.VISITOR,
    columns=("company", "unit_id", "from_day", "to_day", "hours"),
    prints=(
        paper(
            "visitor_lists-sheet",
            QT_TRANSLATE_NOOP("visitor_lists", "Announced visitors: for the gate"),
            VisitorList,
            (*SECTIONS, PEOPLE),
        ),
    ),
)
