"""Tell a story through the real window: open a case, make its steps, as the person seated does."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from propdesk.desk import Desk
from propdesk.i18n import use_language
from propdesk.services.case_sheets import CaseSheet
from propdesk.ui.cases.screen import CasesScreen
from propdesk.ui.shell.workbench import Workbench
from tests.ui.dialogs import agree, is_open, opened
from tests.ui.dumps import dump
from tests.ui.keys import CONTROL, ENTER, press
from tests.ui.windows import rest, workbench_at

KEYS = [Qt.Key(Qt.Key.Key_1 + place) for place in range(9)]
KINDS = (QLineEdit, QComboBox, QPlainTextEdit, QCheckBox)


class Story:
    """Somebody at the desk, on the screen of cases, speaking Chinese."""

    def __init__(self, qtbot: QtBot, bench: Workbench) -> None:
        self.qtbot, self.bench = qtbot, bench

    @property
    def screen(self) -> CasesScreen:
        assert isinstance(self.bench.current, CasesScreen)
        return self.bench.current

    @property
    def sheet(self) -> CaseSheet:
        assert self.screen.page.sheet is not None
        return self.screen.page.sheet

    def open(self, workflow: str, **values: object) -> bytes:
        """Type a new case and keep it by Ctrl+Enter; return it."""
        self._look_at()
        self.screen.turn_to(workflow)
        rest(self.qtbot, self.bench)
        press(Qt.Key.Key_N, CONTROL)
        rest(self.qtbot, self.bench)
        form = self.screen.stack.currentWidget()
        assert form is not None
        fill(form, values)
        press(ENTER, CONTROL)
        rest(self.qtbot, self.bench)
        return self.sheet.case_id

    def show(self, case_id: bytes) -> None:
        """Open a case from its list."""
        self.screen.open_id(case_id)
        rest(self.qtbot, self.bench)

    def step(self, words: str, **values: object) -> str:
        """Make the step with these words by its key; return the state as it is shown then."""
        self.ask(words, **values)
        assert not is_open("case-step"), dump(opened("case-step"))
        rest(self.qtbot, self.bench)
        return self.state

    def refused(self, words: str, **values: object) -> str:
        """Make a step that is refused; return what the dialog says, and give up."""
        dialog = self.ask(words, **values)
        said = dump(dialog)
        press(Qt.Key.Key_Escape, at=dialog)
        assert not is_open("case-step")
        rest(self.qtbot, self.bench)
        return said

    def ask(self, words: str, **values: object) -> QWidget:
        """Press a step's key, fill in what it asks and agree; return the dialog."""
        labels = [way.label.translated() for way in self.sheet.offered]
        assert words in labels, labels
        self._look_at()
        self.screen.start()
        press(KEYS[labels.index(words)], CONTROL)
        dialog = opened("case-step")
        fill(dialog, values)
        agree(self.qtbot, self.bench, dialog)
        return dialog

    def _look_at(self) -> None:
        """Bring the window to the front, as a window manager does once a dialog is gone."""
        self.bench.activateWindow()
        QCoreApplication.processEvents()

    @property
    def state(self) -> str:
        """The state as the page shows it."""
        lines = dump(self.screen).splitlines()
        found = (line.strip() for line in lines if line.strip().startswith("case-state: "))
        return next(found).removeprefix("case-state: ")


@contextmanager
def seated(qtbot: QtBot, desk: Desk) -> Iterator[Story]:
    """Let the person of a desk sit down at the cases' screen."""
    use_language("zh_CN")  # of the window and of what works behind it
    try:
        with workbench_at(qtbot, desk, "cases") as bench:
            yield Story(qtbot, bench)
    finally:
        use_language("en")


def fill(within: QWidget, values: dict[str, object]) -> None:
    """Enter values into the fields that end with these names."""
    for name, value in values.items():
        found = [w for kind in KINDS for w in within.findChildren(kind) if is_named(w, name)]
        assert len(found) == 1, f"{name}: {[w.objectName() for w in within.findChildren(QWidget)]}"
        enter(found[0], value)


def is_named(widget: QWidget, name: str) -> bool:
    """Tell whether a control holds the field of that name."""
    return widget.objectName().endswith(f"-{name}")


def enter(control: QWidget, value: object) -> None:
    """Enter one value as its control takes it."""
    if isinstance(control, QComboBox):
        place = control.findData(value)
        assert place >= 0, f"{control.objectName()} does not offer {value}"
        control.setCurrentIndex(place)
    elif isinstance(control, QCheckBox):
        control.setChecked(bool(value))
    elif isinstance(control, QPlainTextEdit):
        control.setPlainText(str(value))
    else:
        assert isinstance(control, QLineEdit)
        control.setText(str(value))
        control.editingFinished.emit()
