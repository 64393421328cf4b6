"""Barred persons: who is not let in, why and until when (domain.md W28)."""

from datetime import date

from sqlalchemy.orm import Mapped

from propdesk.domain import barred_persons as rules
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf
from propdesk.workflows.papers import paper


class BarredPerson(wf.Case):
    """Somebody who is turned away; found by telephone, plate or name at every sign-in."""

    __tablename__ = "barred_person"
    name: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("barred_persons", "Name|As the person gives it."),
        required=True,
        role="customer",
    )
    phone: Mapped[str] = wf.phone(QT_TRANSLATE_NOOP("barred_persons", "Telephone|The surest sign."))
    plate: Mapped[str] = wf.plate(QT_TRANSLATE_NOOP("barred_persons", "Plate|If they come by car."))
    looks: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("barred_persons", "Looks|What the guard can go by.")
    )
    unit_id: Mapped[bytes | None] = wf.unit(
        QT_TRANSLATE_NOOP("barred_persons", "Unit|Whom it protects, if one household asked for it.")
    )
    why: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("barred_persons", "Why|What happened, and who decided."),
        required=True,
        role="summary",
    )
    until: Mapped[date | None] = wf.day(
        QT_TRANSLATE_NOOP("barred_persons", "Until|The last day; empty: until it is lifted.")
    )


FLOW = wf.Flow(
    states=(
        wf.State("barred", QT_TRANSLATE_NOOP("barred_persons", "Barred"), tone=wf.Tone.BAD),
        wf.State("lifted", QT_TRANSLATE_NOOP("barred_persons", "Lifted"), final=True),
    ),
    transitions=(
        wf.way(
            "lift: barred -> lifted",
            QT_TRANSLATE_NOOP("barred_persons", "Lift the bar"),
            permission=wf.Permission.CASE_APPROVE,
            reason=True,
        ),
        wf.way(
            "run_out: barred -> lifted",
            QT_TRANSLATE_NOOP("barred_persons", "Last day over"),
            lapses="expiry",
        ),
    ),
    clocks=(
        wf.clock(
            "expiry: open -> lift",
            QT_TRANSLATE_NOOP("barred_persons", "Barred until"),
            field="until",
        ),
    ),
)
SECTIONS = (
    wf.Section(QT_TRANSLATE_NOOP("barred_persons", "Person"), ("name", "phone", "plate", "looks")),
    wf.Section(QT_TRANSLATE_NOOP("barred_persons", "Bar"), ("why", "until", "unit_id")),
)
WORKFLOW = wf.Workflow(
    code="barred_persons",
    form="W28B",
    rank=22,
    record=BarredPerson,
    title=QT_TRANSLATE_NOOP("barred_persons", "Barred persons"),
    one=QT_TRANSLATE_NOOP("barred_persons", "Barred person"),
    flow=FLOW,
    sections=SECTIONS,
    opens=wf.Permission.CASE_APPROVE,
    corrects=wf.Permission.CASE_APPROVE,
    opening=(wf.Guard(rules.known_by_more_than_a_name),),
    columns=("name", "phone", "plate", "looks", "until"),
    prints=(
        paper(
            "barred_persons-sheet",
            QT_TRANSLATE_NOOP("barred_persons", "Bar: for the gate"),
            BarredPerson,
            SECTIONS,
        ),
    ),
)
