"""The questions about a case: what a step asks for, corrections, a reason, a note, a handover."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from propdesk.domain.case_fields import FieldKind
from propdesk.domain.case_flow import Transition
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services import case_sheets
from propdesk.services.case_catalog import Papers
from propdesk.services.case_sheets import CaseSheet
from propdesk.ui.kit.case_fields import Makings, form_field, people_of
from propdesk.ui.kit.fields import ChoiceField, CodeField, Field
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.screen import Seat

MANY = 6
REASON = QT_TRANSLATE_NOOP("case_page", "Reason")
REVEAL_HELP = QT_TRANSLATE_NOOP("case_page", "It is noted who looked and why; hidden again soon.")
REASON_HELP = QT_TRANSLATE_NOOP("case_page", "Needed where a rule is let pass.")


def step_dialog(
    parent: QWidget, seat: Seat, sheet: CaseSheet, way: Transition, makings: Makings
) -> FormDialog:
    """Return the question a transition asks."""
    fields = [
        form_field(sheet.workflow.by_name[name], makings, required=needed)
        for name, needed in way.asked
    ]
    if way.assigns:
        fields.append(_handler_field(makings))
    help_ = REASON_HELP if any(guard.override for guard in way.guards) else None
    fields.append(Field(name="reason", label=REASON, help=help_, required=way.reason))
    dialog = _dialog(parent, seat, sheet, way.label.translated(), fields)
    shown = {name: sheet.values[name] for name, _ in way.asked}
    shown |= {n: None for n in shown if case_sheets.hides(sheet, sheet.workflow.by_name[n])}
    for name, value in shown.items():
        declared = sheet.workflow.by_name[name]
        if value is None and declared.kind is FieldKind.MOMENT and dict(way.asked)[name]:
            shown[name] = seat.desk.clock.now()
        elif declared.kind in (FieldKind.UNIT, FieldKind.PERSON):
            is_unit = declared.kind is FieldKind.UNIT
            shown[name] = sheet.texts[name] if is_unit else _hex(value)
    dialog.fill(shown)
    return dialog


def correct_dialog(parent: QWidget, seat: Seat, sheet: CaseSheet, makings: Makings) -> FormDialog:
    """Return the question what a case's fields should say; what is hidden is shown first, and what
    the program noted itself is not corrected."""
    asked = {name for way in sheet.workflow.flow.transitions for name, _ in way.asked}
    noted = sheet.workflow.later - asked
    open_fields = [
        f for f in sheet.workflow.fields if f.name not in noted and not case_sheets.hides(sheet, f)
    ]
    fields = [form_field(f, makings, required=False) for f in open_fields]
    fields.append(Field(name="reason", label=REASON, required=True))
    title = translate("case_page", "Correct {number}").format(number=sheet.number)
    dialog = _dialog(parent, seat, sheet, title, fields)
    values = {
        f.name: sheet.texts[f.name]
        if f.kind is FieldKind.UNIT
        else _hex(sheet.values[f.name])
        if f.kind is FieldKind.PERSON
        else sheet.values[f.name]
        for f in open_fields
    }
    dialog.fill(values)
    return dialog


def reason_dialog(parent: QWidget, seat: Seat, sheet: CaseSheet, title: str) -> FormDialog:
    """Return the question why, or what to note."""
    fields = [Field(name="reason", label=REASON, required=True)]
    return _dialog(parent, seat, sheet, title, fields)


def reveal_dialog(parent: QWidget, seat: Seat, sheet: CaseSheet) -> FormDialog:
    """Return the question why hidden numbers must be seen; mostly to call somebody."""
    fields = [Field(name="reason", label=REASON, help=REVEAL_HELP, required=True)]
    title = translate("case_page", "Show hidden numbers")
    dialog = _dialog(parent, seat, sheet, title, fields)
    dialog.fill({"reason": translate("case_page", "Contact the customer")})
    return dialog


def handover_dialog(parent: QWidget, seat: Seat, sheet: CaseSheet, makings: Makings) -> FormDialog:
    """Return the question who takes the case."""
    title = translate("case_page", "Hand over")
    return _dialog(parent, seat, sheet, title, [_handler_field(makings)])


def link_dialog(parent: QWidget, seat: Seat, sheet: CaseSheet) -> FormDialog:
    """Return the question which case belongs to this one."""
    number = CodeField(
        name="number", label=QT_TRANSLATE_NOOP("case_page", "Number of the other"), required=True
    )
    return _dialog(parent, seat, sheet, translate("case_page", "Tie to a case"), [number])


def paper_dialog(parent: QWidget, seat: Seat, papers: Papers, about: str) -> FormDialog:
    """Return the question which paper of a case, or of a list."""
    choices = [(key, title.translated()) for key, title in papers]
    words = QT_TRANSLATE_NOOP("case_page", "Paper")
    paper = ChoiceField(name="paper", label=words, choices=choices)
    title = translate("case_page", "Print")
    spec = FormSpec(name="case-step", title=title, yes=title, fields=[paper], about=about)
    return FormDialog(parent, seat.tasks, spec)


def _handler_field(makings: Makings) -> Field:
    return ChoiceField(
        name="handler",
        label=QT_TRANSLATE_NOOP("case_page", "Who takes it"),
        choices=people_of(makings.colleagues),
        required=True,
    )


def _hex(value: object) -> str:
    return value.hex() if isinstance(value, bytes) else ""


def _dialog(
    parent: QWidget, seat: Seat, sheet: CaseSheet, title: str, fields: Sequence[Field]
) -> FormDialog:
    spec = FormSpec(
        name="case-step",
        title=title,
        yes=title,
        fields=fields,
        about=f"{sheet.number}  {sheet.state.label.translated()}",
        columns=2 if len(fields) > MANY else 1,
        width=44 if len(fields) > MANY else 24,
    )
    return FormDialog(parent, seat.tasks, spec)
