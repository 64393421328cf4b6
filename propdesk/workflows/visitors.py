"""Visitors: received, let in with a badge, signed out (domain.md W29)."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from propdesk.domain import visitors as rules
from propdesk.domain.forms import CodeSort
from propdesk.domain.media import SLIPS_FIRST
from propdesk.domain.visitors_flow import FLOW
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf
from propdesk.workflows.papers import paper


class Visitor(wf.Case):
    """One visit; the next one is filled in from it."""

    __tablename__ = "visitor"
    name: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("visitors", "Name|As the visitor gives it."),
        required=True,
        role="customer",
        is_personal=True,
        on_paper=True,
    )
    phone: Mapped[str] = wf.phone(
        QT_TRANSLATE_NOOP("visitors", "Telephone|It finds the visitor next time.")
    )
    company: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("visitors", "From|Company of the visitor."), counted=True
    )
    companions: Mapped[int | None] = wf.whole(
        QT_TRANSLATE_NOOP("visitors", "Companions|Further people; empty: comes alone.")
    )
    plate: Mapped[str] = wf.plate(QT_TRANSLATE_NOOP("visitors", "Plate|If they come by car."))
    unit_id: Mapped[bytes | None] = wf.unit(
        QT_TRANSLATE_NOOP("visitors", "Unit|Where they go: 1-101, or whoever lives there.")
    )
    host: Mapped[str] = wf.text(QT_TRANSLATE_NOOP("visitors", "Host|Whom they want to see."))
    host_informed: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("visitors", "Host informed|Called, and wants the visit.")
    )
    purpose: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("visitors", "Purpose|For a complaint: lead to a reception room."),
        rules.PURPOSES,
        required=True,
        role="summary",
    )
    badge: Mapped[str] = wf.code(QT_TRANSLATE_NOOP("visitors", "Badge|Its number, if any."))
    matter: Mapped[str] = wf.note(QT_TRANSLATE_NOOP("visitors", "Matter|What they came for."))
    announced_by: Mapped[str] = wf.code(
        QT_TRANSLATE_NOOP("visitors", "List|Number of the list that announced the visitor.")
    )
    planned_out: Mapped[datetime | None] = wf.moment(
        QT_TRANSLATE_NOOP("visitors", "Leaves by|Left empty: the end of office hours.")
    )
    id_number: Mapped[str] = wf.code(
        QT_TRANSLATE_NOOP("visitors", "Identity number|Only where it is needed; shown masked."),
        is_personal=True,
    )
    id_reason: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("visitors", "Why it is needed|Without a reason none is taken.")
    )
    badge_back: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("visitors", "Badge back|The badge is in the hand.")
    )
    follow_up: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("visitors", "Follow-up|What is still to be done.")
    )
    came_in_at: Mapped[datetime | None] = wf.moment(
        QT_TRANSLATE_NOOP("visitors", "In|Noted when they are admitted.")
    )
    left_at: Mapped[datetime | None] = wf.moment(
        QT_TRANSLATE_NOOP("visitors", "Out|Noted when they are signed out.")
    )


INDEXES = (Index("visitor_by_phone", Visitor.phone), Index("visitor_by_badge", Visitor.badge))
WHO = ("name", "phone", "company", "companions", "plate")
WHERE = ("unit_id", "host", "host_informed", "purpose", "badge", "planned_out")
NOTED = ("came_in_at", "left_at", "badge_back", "follow_up")
MORE = ("matter", "announced_by", "id_number", "id_reason", *NOTED)
SECTIONS = (
    wf.Section(QT_TRANSLATE_NOOP("visitors", "Visitor"), WHO),
    wf.Section(QT_TRANSLATE_NOOP("visitors", "Visit"), WHERE),
    wf.Section(QT_TRANSLATE_NOOP("visitors", "Further"), MORE),
)
BADGE = (wf.Section(SECTIONS[0].title, ("name", "company", "unit_id", "host", "came_in_at")),)
WORKFLOW = wf.Workflow(
    code="visitors",
    form="W29",
    rank=1,
    own_screen="visitors",
    record=Visitor,
    title=QT_TRANSLATE_NOOP("visitors", "Visitors"),
    one=QT_TRANSLATE_NOOP("visitors", "Visitor"),
    flow=FLOW,
    sections=SECTIONS,
    opening=(wf.Guard(rules.identity_has_reason),),
    columns=("name", "unit_id", "host", "badge"),
    filters=(wf.Filter("purpose"),),
    prints=(
        paper(
            "visitors-badge",
            QT_TRANSLATE_NOOP("visitors", "Visitor badge"),
            Visitor,
            BADGE,
            code=CodeSort.QR,
            media=SLIPS_FIRST,
        ),
    ),
    later=frozenset(NOTED),
    retention=wf.RetentionKind.VISITOR,
)
