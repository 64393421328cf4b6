"""Every control has a name for tests and helpers, and one for people who do not see it."""

from typing import TypeVar

from PySide6.QtWidgets import QLabel, QWidget

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str, label: str, help_text: str = "") -> W:
    """Give a widget its object name and accessible name (and description); return it."""
    widget.setObjectName(name)
    widget.setAccessibleName(label)
    if help_text:
        widget.setAccessibleDescription(help_text)
        widget.setToolTip(help_text)
    return widget


def label(name: str, text: str = "", role: str = "", tone: str = "") -> QLabel:
    """Return a named label; `role` and `tone` choose its look in the style sheet."""
    made = QLabel(text)
    made.setObjectName(name)
    if role:
        made.setProperty("role", role)
    if tone:
        made.setProperty("tone", tone)
    return made


class Figure(QLabel):
    """A value that is read aloud together with what it is: “To pay 630.99”."""

    def __init__(self, name: str, caption: str, role: str = "", tone: str = "") -> None:
        super().__init__()
        self._caption = caption
        self.setObjectName(name)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setText("")

    def setText(self, text: str) -> None:
        """Show the value and say it."""
        super().setText(text)
        self.setAccessibleName(f"{self._caption} {text}".rstrip())


def set_look(widget: QWidget, **properties: object) -> None:
    """Change what the style sheet goes by (role, tone, fault) and repaint if it differs."""
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed:
        widget.style().unpolish(widget)
        widget.style().polish(widget)
