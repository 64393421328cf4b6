"""Press keys as a person does: where the focus is."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, at: QWidget | None = None) -> None:
    """Press one key at a widget, by default the one with the focus."""
    QTest.keyClick(at or focused(), key, modifiers)
    QCoreApplication.processEvents()


def type_text(text: str, at: QWidget | None = None) -> None:
    """Type letters one by one; each goes to what has the focus by then."""
    for letter in text:
        QTest.keyClicks(at or focused(), letter)


def focused() -> QWidget:
    """Return the widget with the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget
