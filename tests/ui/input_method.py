"""Speak to a field as an input method does."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QWidget


def compose(field: QWidget, letters: str) -> None:
    """Show letters that are not chosen yet."""
    QCoreApplication.sendEvent(field, QInputMethodEvent(letters, []))


def commit(field: QWidget, text: str) -> None:
    """Choose the text and end the composing."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QCoreApplication.sendEvent(field, event)
