"""A declared form in a dialog: it stays open until its act has succeeded, faults at the fields."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.i18n import translate
from propdesk.ui.kit.enter_chain import EnterChain
from propdesk.ui.kit.fields import Field
from propdesk.ui.kit.form import Form
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.tasks import Lane, Tasks, Ticket

R = TypeVar("R")


@dataclass(frozen=True)
class FormSpec:
    """A dialog, declared. `columns` sets the fields side by side where there are many."""

    name: str
    title: str
    yes: str
    fields: Sequence[Field]
    about: str = ""
    columns: int = 1
    width: int = 24  # in Chinese letters


class FormDialog(QDialog):
    """Opened, never executed. `submitted` carries the values once they all make sense.

    It is a runner: what runs through it shows its refusals here. Call `accept` when all is done.
    """

    submitted = Signal(object)

    def __init__(self, parent: QWidget, tasks: Tasks, spec: FormSpec) -> None:
        super().__init__(parent)
        named(self, spec.name, spec.title)
        self.setWindowTitle(spec.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.spec = spec
        self._tasks = tasks
        self._retry: Callable[[], None] | None = None
        self.forms = [
            Form(f"{spec.name}-form" if place == 0 else f"{spec.name}-form{place + 1}", part)
            for place, part in enumerate(_shared(spec.fields, spec.columns))
        ]
        self.fault = label(f"{spec.name}-fault", "", "fault")
        self.extra = QVBoxLayout()
        self.yes = named(QPushButton(spec.yes), f"{spec.name}-yes", spec.yes)
        self.no = QPushButton(translate("kit", "Cancel"))
        named(self.no, f"{spec.name}-no", self.no.text())
        self._arrange()
        stops = [stop for form in self.forms for stop in form.stops]
        self._chain = EnterChain(self, stops, self.yes, back=self.reject)
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self.reject)
        self.forms[0].start()

    def read(self) -> Mapping[str, Any] | None:
        """Return the values by name; None if some make no sense, with the faults shown."""
        parts = [form.read() for form in self.forms]
        self._fit()
        if any(part is None for part in parts):
            return None
        return {name: value for part in parts if part for name, value in part.items()}

    def fill(self, values: Mapping[str, object]) -> None:
        """Show values by name."""
        for form in self.forms:
            form.fill({name: value for name, value in values.items() if name in form.controls})

    def look(
        self,
        work: Callable[[], R],
        done: Callable[[R], None],
        refused: Callable[[DomainError], None] | None = None,
    ) -> Ticket:
        """Read something for this dialog."""
        return self._tasks.run(work, owner=self, done=done, refused=refused, lane=Lane.LOOKS)

    def act(
        self,
        work: Callable[[], R],
        done: Callable[[R], None],
        refused: Callable[[DomainError], None] | None = None,
    ) -> Ticket:
        """Do what the dialog is for; pressing twice does it once."""
        self.yes.setEnabled(False)
        return self._tasks.run(work, owner=self, done=done, refused=refused or self.refuse)

    def refuse(self, error: DomainError) -> None:
        """Show a refusal at its field, else above the buttons."""
        self.yes.setEnabled(True)
        if not any(form.refuse(error) for form in self.forms):
            self._say(error.message())
        self._fit()

    def report(self, problem: EnvironmentProblem, _retry: Callable[[], None]) -> None:
        """Show what the surroundings say; the button tries again."""
        self.yes.setEnabled(True)
        self._say(problem.message())

    def stumble(self) -> None:
        """Say that a bug was caught; what was typed stays."""
        self.yes.setEnabled(True)
        sentence = translate(
            "kit",
            "Something went wrong inside the program. Your data is safe; the last step may not "
            "have been done: look before you repeat it. A report was written.",
        )
        self._say(sentence)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(10)
        layout.addWidget(label(f"{self.spec.name}-title", self.spec.title, "heading"))
        letter = self.fontMetrics().horizontalAdvance("永")
        if self.spec.about:
            about = label(f"{self.spec.name}-about", self.spec.about)
            about.setWordWrap(True)
            about.setMinimumWidth(letter * self.spec.width)
            layout.addWidget(about)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        for form in self.forms:
            form.setMinimumWidth(letter * self.spec.width // len(self.forms))
            form.push_up()
            columns.addWidget(form, 1)
        layout.addLayout(columns)
        layout.addLayout(self.extra)
        self.fault.setWordWrap(True)
        self.fault.hide()
        layout.addWidget(self.fault)
        self.yes.setProperty("role", "primary")
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self.no, self.yes):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout.addLayout(buttons)

    def _say(self, sentence: str) -> None:
        self.fault.setText(sentence)
        self.fault.show()
        self._fit()

    def _fit(self) -> None:
        """Grow so that every sentence is read whole."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _on_yes(self) -> None:
        self.fault.hide()
        values = self.read()
        if values is not None:
            self.submitted.emit(values)


def _shared(fields: Sequence[Field], columns: int) -> list[Sequence[Field]]:
    size = -(-len(fields) // columns)
    return [fields[start : start + size] for start in range(0, len(fields), size)]
