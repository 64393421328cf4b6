"""Entries outside office hours: visits and overtime, who is inside, the guard's round (W28)."""

from datetime import datetime

from sqlalchemy.orm import Mapped

from propdesk.domain import after_hours as rules
from propdesk.domain.after_hours_flow import FLOW
from propdesk.domain.media import SLIPS_FIRST
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf
from propdesk.workflows.papers import paper


class AfterHoursEntry(wf.Case):
    """Somebody's presence outside office hours (非办公时间来访/加班登记)."""

    __tablename__ = "after_hours_entry"
    name: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("after_hours", "Name|As the paper in the hand says."),
        required=True,
        role="customer",
        is_personal=True,
        on_paper=True,
    )
    sort: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("after_hours", "Kind|Visit, overtime of a tenant's staff, works."),
        rules.SORTS,
        required=True,
        role="summary",
    )
    company: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("after_hours", "Company|Overtime and air conditioning are summed by it."),
        counted=True,
    )
    phone: Mapped[str] = wf.phone(QT_TRANSLATE_NOOP("after_hours", "Telephone|To reach them."))
    id_tail: Mapped[str] = wf.code(
        QT_TRANSLATE_NOOP("after_hours", "End of the number|Last four digits of the paper seen."),
        required=True,
        limit=4,
        is_personal=True,
    )
    companions: Mapped[int | None] = wf.whole(
        QT_TRANSLATE_NOOP("after_hours", "Companions|Further people; empty: comes alone.")
    )
    unit_id: Mapped[bytes | None] = wf.unit(
        QT_TRANSLATE_NOOP("after_hours", "Unit|Floor and unit where they will be."), required=True
    )
    host: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("after_hours", "Host|Whom they visit, or who ordered the overtime.")
    )
    host_informed: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("after_hours", "Host informed|Called, and expects them.")
    )
    announced_by: Mapped[str] = wf.code(
        QT_TRANSLATE_NOOP("after_hours", "List|Number of the approved list, instead of a call.")
    )
    purpose: Mapped[str] = wf.text(QT_TRANSLATE_NOOP("after_hours", "Purpose|What they will do."))
    planned_out: Mapped[datetime | None] = wf.moment(
        QT_TRANSLATE_NOOP("after_hours", "Out by|Afterwards the guard looks."), required=True
    )
    aircon_hours: Mapped[int | None] = wf.whole(
        QT_TRANSLATE_NOOP("after_hours", "Air-conditioning hours|Extension asked for; billed.")
    )
    came_in_at: Mapped[datetime | None] = wf.moment(
        QT_TRANSLATE_NOOP("after_hours", "In|Noted when they are let in.")
    )
    round_note: Mapped[str] = wf.text(QT_TRANSLATE_NOOP("after_hours", "Round|What was found."))
    left_at: Mapped[datetime | None] = wf.moment(
        QT_TRANSLATE_NOOP("after_hours", "Out|Noted when they leave.")
    )
    guard: Mapped[bytes | None] = wf.person(
        QT_TRANSLATE_NOOP("after_hours", "Let in by|Noted when they are let in.")
    )


WHO = ("name", "sort", "company", "phone", "id_tail", "companions")
WHERE = ("unit_id", "host", "host_informed", "announced_by", "purpose", "planned_out")
MORE = ("aircon_hours", "came_in_at", "round_note", "left_at", "guard")
SECTIONS = (
    wf.Section(QT_TRANSLATE_NOOP("after_hours", "Who"), WHO),
    wf.Section(QT_TRANSLATE_NOOP("after_hours", "Where and until when"), WHERE),
    wf.Section(QT_TRANSLATE_NOOP("after_hours", "Further"), MORE),
)
TITLE = QT_TRANSLATE_NOOP("after_hours", "Day pass outside office hours")
WORKFLOW = wf.Workflow(
    code="after_hours",
    form="W28",
    rank=15,
    record=AfterHoursEntry,
    title=QT_TRANSLATE_NOOP("after_hours", "Entries after hours"),
    one=QT_TRANSLATE_NOOP("after_hours", "Entry after hours"),
    flow=FLOW,
    sections=SECTIONS,
    columns=("name", "company", "sort", "unit_id", "planned_out"),
    filters=(wf.Filter("sort"),),
    prints=(paper("after_hours-pass", TITLE, AfterHoursEntry, SECTIONS[:2], media=SLIPS_FIRST),),
    later=frozenset(MORE[1:]),
    retention=wf.RetentionKind.VISITOR,
)
