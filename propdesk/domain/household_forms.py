"""The rules of registration forms: nobody twice, telephones read back (domain.md W01, F01, N07)."""

from collections import Counter

from propdesk.domain.case_fields import Field, FieldKind
from propdesk.domain.case_flow import Act, Lines
from propdesk.domain.errors import DomainError
from propdesk.domain.identity_numbers import IdentityKind
from propdesk.i18n import QT_TRANSLATE_NOOP

RELATIONS = (
    ("spouse", QT_TRANSLATE_NOOP("household_forms", "Spouse")),
    ("child", QT_TRANSLATE_NOOP("household_forms", "Child")),
    ("parent", QT_TRANSLATE_NOOP("household_forms", "Parent")),
    ("relative", QT_TRANSLATE_NOOP("household_forms", "Other relative")),
    ("employee", QT_TRANSLATE_NOOP("household_forms", "Domestic help")),
    ("other", QT_TRANSLATE_NOOP("household_forms", "Other")),
)

IDENTITIES = (  # the codes are those of the register
    (IdentityKind.RESIDENT.value, QT_TRANSLATE_NOOP("household_forms", "Identity card")),
    (IdentityKind.RESIDENCE_PERMIT.value, QT_TRANSLATE_NOOP("household_forms", "Residence permit")),
    (IdentityKind.FOREIGNER_CARD.value, QT_TRANSLATE_NOOP("household_forms", "Foreigner's card")),
    (IdentityKind.PASSPORT.value, QT_TRANSLATE_NOOP("household_forms", "Passport")),
    (
        IdentityKind.HONG_KONG_MACAU_PERMIT.value,
        QT_TRANSLATE_NOOP("household_forms", "Hong Kong or Macau permit"),
    ),
    (IdentityKind.TAIWAN_PERMIT.value, QT_TRANSLATE_NOOP("household_forms", "Taiwan permit")),
    (IdentityKind.MILITARY.value, QT_TRANSLATE_NOOP("household_forms", "Military card")),
    (IdentityKind.OTHER.value, QT_TRANSLATE_NOOP("household_forms", "Other document")),
)
MEMBERS = Lines(
    "members",
    QT_TRANSLATE_NOOP("household_forms", "Household"),
    (
        Field(
            name="name",
            words=QT_TRANSLATE_NOOP("household_forms", "Name|As on the identity card."),
            required=True,
        ),
        Field(
            name="relation",
            kind=FieldKind.CHOICE,
            words=QT_TRANSLATE_NOOP("household_forms", "Relation|To the owner."),
            choices=RELATIONS,
        ),
        Field(
            name="id_number",
            kind=FieldKind.CODE,
            words=QT_TRANSLATE_NOOP("household_forms", "Identity number|Shown masked."),
            is_personal=True,
        ),
        Field(
            name="phone",
            kind=FieldKind.PHONE,
            words=QT_TRANSLATE_NOOP("household_forms", "Telephone|If of age."),
            is_personal=True,
        ),
        Field(
            name="photos",
            kind=FieldKind.WHOLE,
            words=QT_TRANSLATE_NOOP("household_forms", "Photographs|One inch, in colour."),
        ),
    ),
)
VEHICLES = Lines(
    "vehicles",
    QT_TRANSLATE_NOOP("household_forms", "Vehicles"),
    (
        Field(
            name="plate",
            kind=FieldKind.PLATE,
            words=QT_TRANSLATE_NOOP("household_forms", "Plate|As on the car."),
            required=True,
        ),
    ),
)


class SameNumberError(DomainError):
    """One identity number stands once in a role."""

    sentence = QT_TRANSLATE_NOOP(
        "household_forms", "The identity number of {name} stands twice on the form."
    )


class FormOpenError(DomainError):
    """A unit has one form at a time that is being entered."""

    sentence = QT_TRANSLATE_NOOP(
        "household_forms", "A registration form of this unit is being entered already."
    )


class PhotosMissingError(DomainError):
    """Everybody brings so many photographs (N07)."""

    sentence = QT_TRANSLATE_NOOP(
        "household_forms", "{count} photographs of each person are needed; missing: {names}."
    )


class NotInRegisterError(DomainError):
    """A form is entered when the owner stands in the register."""

    sentence = QT_TRANSLATE_NOOP(
        "household_forms", "{name} is not in the register of this unit yet. Enter the person there."
    )


def nobody_twice(act: Act) -> None:
    """Refuse a form on which an identity number stands twice."""
    people = [(str(row["name"]), str(row["id_number"])) for row in act.lines.get("members", ())]
    people.append((str(act.values["owner"]), str(act.values["id_number"])))
    counted = Counter(number for _, number in people if number)
    for name, number in people:
        if counted[number] > 1:
            raise SameNumberError(field="id_number", name=name)


def one_form(act: Act) -> None:
    """Refuse a second unfinished form of a unit."""
    if act.look.open_cases("household_forms", unit_id=act.values["unit_id"]):
        raise FormOpenError(field="unit_id")


def photos_there(act: Act) -> None:
    """Refuse to file a form with fewer photographs of somebody than N07."""
    needed = act.figure("N07")
    people = [(row["name"], row["photos"]) for row in act.lines.get("members", ())]
    people.insert(0, (act.values["owner"], act.values["photos"]))
    missing = [
        str(name) for name, photos in people if not isinstance(photos, int) or photos < needed
    ]
    if missing:
        raise PhotosMissingError(field="photos", count=needed, names=", ".join(missing))


def owner_registered(act: Act) -> None:
    """Refuse to call a form entered whose owner is not in the register of the unit."""
    unit, name = act.values["unit_id"], str(act.values["owner"])
    if isinstance(unit, bytes) and name not in act.look.people_of(unit, act.today):
        raise NotInRegisterError(field="owner", name=name)
