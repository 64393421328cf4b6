"""The dialog that is open: fill it as a person does, by its fields' names."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from propdesk.ui.shell.workbench import Workbench
from tests.ui.windows import rest


def opened(name: str) -> QDialog:
    """Return the open dialog of that name."""
    QCoreApplication.processEvents()
    found = [
        window
        for window in QApplication.topLevelWidgets()
        if isinstance(window, QDialog) and window.objectName() == name and window.isVisible()
    ]
    assert len(found) == 1, f"{name}: {len(found)} open"
    return found[0]


def is_open(name: str) -> bool:
    """Return whether a dialog of that name is open."""
    QCoreApplication.processEvents()
    return any(
        window.objectName() == name and window.isVisible()
        for window in QApplication.topLevelWidgets()
    )


def enter(dialog: QDialog, **values: str) -> None:
    """Type into lines and choose in lists; a name is the end of the control's object name."""
    for name, text in values.items():
        control = field(dialog, name)
        if isinstance(control, QComboBox):
            place = control.findData(text)
            assert place >= 0, f"{name} does not offer {text}"
            control.setCurrentIndex(place)
        else:
            assert isinstance(control, QLineEdit)
            control.setText(text)
            control.editingFinished.emit()


def field(dialog: QDialog, name: str) -> QWidget:
    """Return a field by the end of its object name."""
    found = [
        widget
        for kind in (QLineEdit, QComboBox)
        for widget in dialog.findChildren(kind)
        if widget.objectName().endswith(f"-{name}")
    ]
    assert len(found) == 1, f"{name}: {[widget.objectName() for widget in found]}"
    return found[0]


def agree(qtbot: QtBot, bench: Workbench, dialog: QDialog) -> None:
    """Press the button that does it, and wait."""
    yes = [
        button
        for button in dialog.findChildren(QPushButton)
        if button.objectName().endswith(("-yes", "-agree"))
    ]
    yes[0].click()
    rest(qtbot, bench)
    QCoreApplication.processEvents()
    if QApplication.activeModalWidget() is None:
        bench.activateWindow()  # what a window manager does
        QCoreApplication.processEvents()


def faults(dialog: QDialog) -> list[str]:
    """Return the sentences of refusals that are shown."""
    return [
        words.text()
        for words in dialog.findChildren(QLabel)
        if words.objectName().endswith("-fault") and words.isVisible()
    ]


def second_person(qtbot: QtBot, bench: Workbench, login: str, password: str) -> None:
    """Let somebody agree."""
    dialog = opened("second-person")
    enter(dialog, login=login, password=password)
    agree(qtbot, bench, dialog)
