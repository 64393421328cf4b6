"""Registration forms of households: taken in, entered, filed within a day (domain.md W01, F01)."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from propdesk.domain import household_forms as rules
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf
from propdesk.workflows.papers import paper


class HouseholdForm(wf.Case):
    """One owner registration form (业主登记表) until it is in the register and filed."""

    __tablename__ = "household_form"
    unit_id: Mapped[bytes | None] = wf.unit(
        QT_TRANSLATE_NOOP("household_forms", "Unit|Nobody lives here without one."), required=True
    )
    owner: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("household_forms", "Owner|As on the identity card."),
        required=True,
        role="customer",
    )
    co_owners: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("household_forms", "Co-owners|Those who share the title.")
    )
    id_sort: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("household_forms", "Document|What the owner shows."),
        rules.IDENTITIES,
        usual="resident",
    )
    id_number: Mapped[str] = wf.code(
        QT_TRANSLATE_NOOP("household_forms", "Identity number|Of the owner; shown masked."),
        is_personal=True,
    )
    phone: Mapped[str] = wf.phone(
        QT_TRANSLATE_NOOP("household_forms", "Telephone|Read it back digit by digit."),
        required=True,
    )
    address: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("household_forms", "Mailing address|If it is not the unit.")
    )
    emergency: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("household_forms", "Emergency contact|Name and telephone."),
        is_personal=True,
    )
    photos: Mapped[int | None] = wf.whole(
        QT_TRANSLATE_NOOP("household_forms", "Photographs|Of the owner, one inch, in colour.")
    )
    area: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("household_forms", "Floor area|In square metres.")
    )
    moved_in_on: Mapped[date | None] = wf.day(
        QT_TRANSLATE_NOOP("household_forms", "Moves in on|The first day in the unit.")
    )
    agent: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("household_forms", "Agent|Who acts for the owner, if anybody.")
    )
    remark: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("household_forms", "Remark|What else is to be known."), role="summary"
    )


ENTER = wf.way(
    "enter: received -> entered",
    QT_TRANSLATE_NOOP("household_forms", "Entered in the register"),
    guards=(wf.Guard(rules.nobody_twice), wf.Guard(rules.owner_registered)),
)
FILE = wf.way(
    "file: entered -> filed",
    QT_TRANSLATE_NOOP("household_forms", "File it"),
    guards=(wf.Guard(rules.photos_there, override=wf.Permission.CASE_APPROVE),),
)
FLOW = wf.Flow(
    states=(
        wf.State("received", QT_TRANSLATE_NOOP("household_forms", "Received")),
        wf.State("entered", QT_TRANSLATE_NOOP("household_forms", "Entered")),
        wf.State("filed", QT_TRANSLATE_NOOP("household_forms", "Filed"), final=True),
    ),
    transitions=(ENTER, FILE),
    clocks=(
        wf.clock(
            "file: open -> file", QT_TRANSLATE_NOOP("household_forms", "Complete by"), rule="D26"
        ),
    ),
)
WHO = ("unit_id", "owner", "phone", "co_owners", "id_sort", "id_number", "photos")
MORE = ("address", "emergency", "area", "moved_in_on", "agent", "remark")
SECTIONS = (
    wf.Section(QT_TRANSLATE_NOOP("household_forms", "Owner"), WHO),
    wf.Section(QT_TRANSLATE_NOOP("household_forms", "Further"), MORE),
)
SHEET = paper(
    "household_forms-sheet",
    QT_TRANSLATE_NOOP("household_forms", "Owner registration form"),
    HouseholdForm,
    (*SECTIONS, rules.MEMBERS, rules.VEHICLES),
    signatures=(QT_TRANSLATE_NOOP("household_forms", "Owner"),),
)
Index("household_form_by_unit", HouseholdForm.unit_id)
WORKFLOW = wf.Workflow(
    code="household_forms",
    form="F01",
    rank=14,
    record=HouseholdForm,
    title=QT_TRANSLATE_NOOP("household_forms", "Registration forms"),
    one=QT_TRANSLATE_NOOP("household_forms", "Registration form"),
    flow=FLOW,
    sections=SECTIONS,
    opening=(
        wf.Guard(rules.one_form, override=wf.Permission.CASE_APPROVE),
        wf.Guard(rules.nobody_twice),
    ),
    lines=(rules.MEMBERS, rules.VEHICLES),
    columns=("unit_id", "owner", "phone", "moved_in_on"),
    prints=(SHEET,),
)
