"""A form of declared fields: labels above, faults under the field, Save always enabled."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.ui.kit.case_controls import NoteControl
from propdesk.ui.kit.fields import AnyControl, Field
from propdesk.ui.kit.line_edits import LineEdit
from propdesk.ui.kit.naming import label, named, set_look


class MissingValueError(DomainError):
    """A required field is empty."""

    sentence = QT_TRANSLATE_NOOP("kit", "“{label}” must be filled in.")


class Form(QWidget):
    """Declared fields, one under the other."""

    def __init__(self, name: str, fields: Sequence[Field], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.fields = tuple(fields)
        self.controls: dict[str, AnyControl] = {}
        self._faults = {field.name: label(f"{name}-{field.name}-fault") for field in fields}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        for field in fields:
            self._add(self._layout, name, field)

    def _add(self, layout: QVBoxLayout, name: str, field: Field) -> None:
        words = field.label.translated()
        help_text = field.help.translated() if field.help else ""
        control = named(field.make(), f"{name}-{field.name}", words, help_text)
        control.fill(field.initial)
        caption = label(f"{name}-{field.name}-label", words, "muted")
        caption.setBuddy(control)
        fault = self._faults[field.name]
        fault.setProperty("role", "fault")
        fault.setWordWrap(True)
        fault.hide()
        layout.addWidget(caption)
        layout.addWidget(control)
        if help_text:
            hint = label(f"{name}-{field.name}-help", help_text, "small")
            hint.setWordWrap(True)
            layout.addWidget(hint)
        layout.addWidget(fault)
        layout.addSpacing(8)
        self.controls[field.name] = control
        if isinstance(control, LineEdit):
            control.textEdited.connect(self._on_edited)
        elif isinstance(control, NoteControl):
            control.edited.connect(self._on_edited)

    @property
    def stops(self) -> list[QWidget]:
        """The controls in the order Enter visits them."""
        return list(self.controls.values())

    def read(self) -> Mapping[str, Any] | None:
        """Return the values by name; None if some make no sense, with the faults shown."""
        self.clear_faults()
        values: dict[str, Any] = {}
        for field in self.fields:
            control = self.controls[field.name]
            try:
                if field.required and control.is_empty():
                    raise MissingValueError(label=field.label.translated())
                values[field.name] = control.value()
            except DomainError as error:
                self.show_fault(field.name, error.message())
        return values if len(values) == len(self.fields) else None

    def fill(self, values: Mapping[str, object]) -> None:
        """Show values by name."""
        for name, value in values.items():
            self.controls[name].fill(value)
        self.clear_faults()

    def refuse(self, error: DomainError) -> bool:
        """Show a rule's refusal at its field; False if it belongs to no field here."""
        if error.field not in self.controls:
            return False
        self.show_fault(error.field, error.message())
        return True

    def show_fault(self, name: str, sentence: str) -> None:
        """Show a fault under a field; the first faulty field gets the focus."""
        is_first = all(fault.isHidden() for fault in self._faults.values())
        self._faults[name].setText(sentence)
        self._faults[name].show()
        control = self.controls[name]
        control.setAccessibleDescription(sentence)
        set_look(control, fault=True)
        if is_first:
            control.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_faults(self) -> None:
        """Take all faults away."""
        for field in self.fields:
            control = self.controls[field.name]
            self._faults[field.name].hide()
            control.setAccessibleDescription(field.help.translated() if field.help else "")
            set_look(control, fault=False)

    def push_up(self) -> None:
        """Keep the fields together at the top where there is more room than they need."""
        self._layout.addStretch()

    def start(self) -> None:
        """Put the focus on the first field."""
        next(iter(self.controls.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edited(self) -> None:
        control = self.sender()
        for name, known in self.controls.items():
            if known is control and not self._faults[name].isHidden():
                self._faults[name].hide()
                set_look(known, fault=False)
