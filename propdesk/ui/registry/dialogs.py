"""The register's forms, declared: units, people, roles, uses, vehicles, reveals."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from propdesk.domain.estate import OccupancyState, UnitUsage, occupancy_label, usage_label
from propdesk.domain.people import TenureRole, role_label
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.people import RevealField
from propdesk.services.people_lists import CustomerDetail, RoleRow
from propdesk.ui.kit.fields import (
    ChoiceField,
    CodeField,
    DateField,
    Field,
    QuantityField,
)
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.screen import Seat
from propdesk.ui.registry.drafts import FIRM
from propdesk.ui.registry.presenter import MISTAKE, WORKS_ON, WORKS_OVER
from propdesk.ui.registry.words import IDENTITY_KINDS, role_text

Today = Callable[[], date]
PERSON = "person"


def unit_dialog(parent: QWidget, seat: Seat, today: Today, title: str) -> FormDialog:
    """Return the form of a unit; a new one is also asked how it is used."""
    is_new = not title
    fields = [*_unit_fields(today)]
    if is_new:
        fields.append(
            ChoiceField(
                name="state",
                label=QT_TRANSLATE_NOOP("registry", "Use"),
                choices=[("", translate("registry", "Not known yet")), *_states()],
            )
        )
    spec = FormSpec(
        name="unit",
        title=title or translate("registry", "New unit"),
        yes=translate("registry", "Add the unit") if is_new else translate("registry", "Save"),
        fields=fields,
        columns=2,
        width=36,
    )
    return FormDialog(parent, seat.tasks, spec)


def _unit_fields(today: Today) -> tuple[Field, ...]:
    usages = [(usage.value, usage_label(usage).translated()) for usage in UnitUsage]
    return (
        Field(
            name="building",
            label=QT_TRANSLATE_NOOP("registry", "Building"),
            help=QT_TRANSLATE_NOOP("registry", "Its short name, such as 3 or A"),
            required=True,
        ),
        Field(
            name="entrance",
            label=QT_TRANSLATE_NOOP("registry", "Entrance"),
            help=QT_TRANSLATE_NOOP("registry", "Leave empty if the building has only one"),
        ),
        Field(
            name="room",
            label=QT_TRANSLATE_NOOP("registry", "Room"),
            help=QT_TRANSLATE_NOOP("registry", "Such as 1501"),
            required=True,
        ),
        CodeField(name="floor", label=QT_TRANSLATE_NOOP("registry", "Floor"), characters=5),
        ChoiceField(name="usage", label=QT_TRANSLATE_NOOP("registry", "Kind"), choices=usages),
        QuantityField(
            name="area", label=QT_TRANSLATE_NOOP("registry", "Built area (m²)"), places=2, least=2
        ),
        QuantityField(
            name="inner_area",
            label=QT_TRANSLATE_NOOP("registry", "Inside area (m²)"),
            places=2,
            least=2,
        ),
        DateField(
            name="delivered_on", label=QT_TRANSLATE_NOOP("registry", "Handed over on"), today=today
        ),
    )


def end_unit_dialog(parent: QWidget, seat: Seat, unit: str) -> FormDialog:
    """Return the question why a unit goes off the register."""
    about = translate(
        "registry",
        "{unit} is taken off the register. Units that were ever charged or paid for must stay.",
    )
    spec = FormSpec(
        name="end-unit",
        title=translate("registry", "Take the unit off the register"),
        yes=translate("registry", "Take it off"),
        fields=(_reason(),),
        about=about.format(unit=unit),
    )
    return FormDialog(parent, seat.tasks, spec)


def building_dialog(parent: QWidget, seat: Seat, name: str) -> FormDialog:
    """Return the form of a building's name."""
    spec = FormSpec(
        name="building",
        title=translate("registry", "Rename the building"),
        yes=translate("registry", "Save"),
        fields=(
            Field(
                name="name",
                label=QT_TRANSLATE_NOOP("registry", "Name of the building"),
                help=QT_TRANSLATE_NOOP("registry", "Its short name in room numbers stays."),
                required=True,
                initial=name,
            ),
        ),
    )
    return FormDialog(parent, seat.tasks, spec)


def occupancy_dialog(parent: QWidget, seat: Seat, today: Today, unit: str) -> FormDialog:
    """Return the form of a change of use."""
    back = (MISTAKE, translate("registry", "Take the newest entry back: it was a mistake"))
    spec = FormSpec(
        name="occupancy",
        title=translate("registry", "How {unit} is used").format(unit=unit),
        yes=translate("registry", "Save"),
        fields=(
            ChoiceField(
                name="state",
                label=QT_TRANSLATE_NOOP("registry", "Use"),
                choices=[*_states(), back],
            ),
            first_field(today),
        ),
    )
    return FormDialog(parent, seat.tasks, spec)


def decorating_dialog(
    parent: QWidget, seat: Seat, today: Today, unit: str, since: date | None
) -> FormDialog:
    """Return the question whether works go on in a unit; one that has them offers their end."""
    begun = (WORKS_ON, translate("registry", "Works go on"))
    over = (WORKS_OVER, translate("registry", "Works are over"))
    spec = FormSpec(
        name="decorating",
        title=translate("registry", "Decorating {unit}").format(unit=unit),
        yes=translate("registry", "Save"),
        fields=(
            ChoiceField(
                name="works",
                label=QT_TRANSLATE_NOOP("registry", "Decorating"),
                choices=(over, begun) if since else (begun,),
            ),
            first_field(today),
        ),
        about=translate("registry", "Noted beside the use, from the permit until it is closed."),
    )
    dialog = FormDialog(parent, seat.tasks, spec)
    dialog.fill({"first": since})
    return dialog


def change_person_dialog(parent: QWidget, seat: Seat, known: CustomerDetail) -> FormDialog:
    """Return the form of a known person; numbers that stay masked are kept when left empty."""
    spec = FormSpec(
        name="person",
        title=translate("registry", "Data of {name}").format(name=known.name),
        yes=translate("registry", "Save"),
        fields=person_fields(),
        about=translate(
            "registry",
            "Telephone {phone}, document {identity}. Left empty they stay as they are; a single "
            "“-” removes a number.",
        ).format(phone=known.phone or "—", identity=known.identity or "—"),
        columns=2,
        width=40,
    )
    dialog = FormDialog(parent, seat.tasks, spec)
    dialog.fill(
        {
            "name": known.name,
            "sort": FIRM if known.is_company else PERSON,
            "id_kind": known.id_kind,
            "address": known.address,
            "note": known.note,
        }
    )
    return dialog


def end_role_dialog(parent: QWidget, seat: Seat, today: Today, row: RoleRow) -> FormDialog:
    """Return the question how a role ends."""
    spec = FormSpec(
        name="end-role",
        title=translate("registry", "{name}: {role} of {unit}").format(
            name=row.name, role=role_text(row), unit=row.unit
        ),
        yes=translate("registry", "Save"),
        fields=(
            ChoiceField(
                name="how",
                label=QT_TRANSLATE_NOOP("registry", "What happened"),
                choices=(
                    ("", translate("registry", "Moved out, sold or ended")),
                    (MISTAKE, translate("registry", "Entered by mistake: take it back")),
                ),
            ),
            DateField(
                name="last",
                label=QT_TRANSLATE_NOOP("registry", "Last day"),
                help=QT_TRANSLATE_NOOP("registry", "Empty means today"),
                today=today,
            ),
            Field(
                name="reason",
                label=QT_TRANSLATE_NOOP("registry", "Reason"),
                help=QT_TRANSLATE_NOOP("registry", "For an entry that is taken back"),
            ),
        ),
    )
    return FormDialog(parent, seat.tasks, spec)


def reveal_dialog(parent: QWidget, seat: Seat, row: RoleRow) -> FormDialog:
    """Return the question which number must be seen in full, and why."""
    choices = [
        (what.value, words.format(number=masked))
        for what, words, masked in (
            (RevealField.PHONE, translate("registry", "Telephone {number}"), row.phone),
            (RevealField.ID_NUMBER, translate("registry", "Document {number}"), row.identity),
        )
        if masked
    ]
    spec = FormSpec(
        name="reveal",
        title=translate("registry", "Show a number of {name} in full").format(name=row.name),
        yes=translate("registry", "Show for 30 seconds"),
        fields=(
            ChoiceField(
                name="what", label=QT_TRANSLATE_NOOP("registry", "Which number"), choices=choices
            ),
            Field(
                name="reason",
                label=QT_TRANSLATE_NOOP("registry", "Why you need to see it"),
                help=QT_TRANSLATE_NOOP("registry", "Such as: calling about a burst pipe"),
                required=True,
            ),
        ),
        about=translate("registry", "Who looked, when and why is kept in the audit list."),
        width=28,
    )
    return FormDialog(parent, seat.tasks, spec)


def vehicle_dialog(parent: QWidget, seat: Seat, unit: str) -> FormDialog:
    """Return the form of a plate."""
    spec = FormSpec(
        name="vehicle",
        title=translate("registry", "A vehicle of {unit}").format(unit=unit),
        yes=translate("registry", "Register"),
        fields=(
            Field(
                name="plate",
                label=QT_TRANSLATE_NOOP("registry", "Plate"),
                help=QT_TRANSLATE_NOOP("registry", "Such as 粤B12345 or 粤BD12345"),
                required=True,
            ),
        ),
    )
    return FormDialog(parent, seat.tasks, spec)


def role_field() -> ChoiceField:
    """Return the choice of what somebody is to a unit."""
    return ChoiceField(
        name="role",
        label=QT_TRANSLATE_NOOP("registry", "Role on the unit"),
        choices=[(role.value, role_label(role).translated()) for role in TenureRole],
    )


def person_fields() -> tuple[Field, ...]:
    """Return the fields of a person's own data."""
    kinds = [(kind.value, words.translated()) for kind, words in IDENTITY_KINDS.items()]
    return (
        Field(name="name", label=QT_TRANSLATE_NOOP("registry", "Name"), required=True),
        ChoiceField(
            name="sort",
            label=QT_TRANSLATE_NOOP("registry", "Person or firm"),
            choices=(
                (PERSON, translate("registry", "Individual")),
                (FIRM, translate("registry", "Firm")),
            ),
        ),
        CodeField(name="phone", label=QT_TRANSLATE_NOOP("registry", "Telephone")),
        Field(name="address", label=QT_TRANSLATE_NOOP("registry", "Postal address")),
        ChoiceField(
            name="id_kind",
            label=QT_TRANSLATE_NOOP("registry", "Document"),
            choices=[("", translate("registry", "By the number")), *kinds],
        ),
        CodeField(name="id_number", label=QT_TRANSLATE_NOOP("registry", "Document number")),
        Field(
            name="doubt_reason",
            label=QT_TRANSLATE_NOOP("registry", "Why an odd number is right"),
            help=QT_TRANSLATE_NOOP("registry", "Only when the program doubts the number"),
        ),
        Field(name="note", label=QT_TRANSLATE_NOOP("registry", "Note")),
    )


def first_field(today: Today) -> DateField:
    """Return the first day of a role or use; empty is today."""
    return DateField(
        name="first",
        label=QT_TRANSLATE_NOOP("registry", "From which day"),
        help=QT_TRANSLATE_NOOP("registry", "Empty means today"),
        today=today,
    )


def _reason() -> Field:
    return Field(name="reason", label=QT_TRANSLATE_NOOP("registry", "Reason"), required=True)


def _states() -> list[tuple[str, str]]:
    return [(state.value, occupancy_label(state).translated()) for state in OccupancyState]
