"""A case's declared fields as fields of a form, and what was typed into them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit

from propdesk.domain import case_fields
from propdesk.domain.case_fields import FieldKind
from propdesk.i18n import translate
from propdesk.services.case_people import Colleague
from propdesk.ui.kit.case_controls import NoteControl, TickControl
from propdesk.ui.kit.fields import (
    AnyControl,
    ChoiceField,
    CodeField,
    DateField,
    Field,
    MomentField,
    MoneyField,
    NoteField,
    PhoneField,
    TickField,
    WholeField,
)

Today = Callable[[], date]


@dataclass(frozen=True)
class Makings:
    """What fields need to be made: today's date, and who can be chosen."""

    today: Today
    colleagues: Sequence[Colleague] = ()


def form_field(declared: case_fields.Field, makings: Makings, *, required: bool) -> Field:
    """Return the form field of a case's field."""
    common: dict[str, Any] = {
        "name": declared.name,
        "label": declared.label,
        "help": declared.help if declared.help.translated() else None,
        "required": required and declared.kind is not FieldKind.YES_NO,
    }
    plain: Mapping[FieldKind, type[Field]] = {
        FieldKind.NOTE: NoteField,
        FieldKind.CODE: CodeField,
        FieldKind.UNIT: Field,
        FieldKind.PLATE: Field,
        FieldKind.WHOLE: WholeField,
        FieldKind.MONEY: MoneyField,
        FieldKind.PHONE: PhoneField,
        FieldKind.YES_NO: TickField,
        FieldKind.TEXT: Field,
    }
    match declared.kind:
        case FieldKind.DATE:
            return DateField(today=makings.today, **common)
        case FieldKind.MOMENT:
            return MomentField(today=makings.today, **common)
        case FieldKind.CHOICE:
            return ChoiceField(choices=choices_of(declared), **common)
        case FieldKind.PERSON:
            return ChoiceField(choices=people_of(makings.colleagues), **common)
        case kind:
            return plain[kind](**common)


def choices_of(declared: case_fields.Field) -> list[tuple[str, str]]:
    """Return the choices of a field in words, nothing first."""
    return [("", "-"), *((code, words.translated()) for code, words in declared.choices)]


def people_of(colleagues: Sequence[Colleague]) -> list[tuple[str, str]]:
    """Return who can be chosen, each with what they have open."""
    words = translate("case_page", "{name} ({count} open)")
    return [
        ("", "-"),
        *(
            (person.user_id.hex(), words.format(name=person.name, count=person.open_cases))
            for person in colleagues
        ),
    ]


def given(
    fields: Sequence[case_fields.Field],
    values: Mapping[str, Any],
    controls: Mapping[str, AnyControl],
) -> dict[str, object]:
    """Return what was typed as the case service takes it; a unit still as it is called."""
    found: dict[str, object] = {}
    for declared in fields:
        if declared.name not in values:
            continue
        value = values[declared.name]
        if controls[declared.name].is_empty():
            value = declared.empty
        elif declared.kind is FieldKind.PERSON:
            value = bytes.fromhex(value)
        found[declared.name] = value
    return found


def raw_of(control: AnyControl) -> object:
    """Return what stands in a control, sense or not, for a draft."""
    if isinstance(control, TickControl):
        return control.isChecked()
    if isinstance(control, QComboBox):
        return control.currentData()
    if isinstance(control, NoteControl):
        return control.toPlainText()
    return control.text()


def put_raw(control: AnyControl, raw: object) -> None:
    """Put back what stood in a control."""
    if isinstance(control, QLineEdit):
        control.setText(str(raw or ""))
    else:
        control.fill(raw)
