"""What a screen can do, declared once: key, words, what happens; shown in the bar at the foot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Command:
    """One command; `run` is a bound method. `keys` in Qt's words: "F12", "Ctrl+Return"."""

    name: str
    keys: tuple[str, ...]
    text: str
    run: Callable[[], None]
    on_bar: bool = True


def install(
    widget: QWidget,
    commands: Sequence[Command],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut,
) -> list[QAction]:
    """Make the commands work by key while the widget or something in it has the focus."""
    actions = []
    for command in commands:
        action = QAction(command.text, widget)
        action.setObjectName(f"command-{command.name}")
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setShortcutContext(context)
        action.setAutoRepeat(False)
        action.setProperty("on_bar", command.on_bar)
        action.triggered.connect(command.run)
        widget.addAction(action)
        actions.append(action)
    return actions


def key_text(action: QAction) -> str:
    """Return the first key of an action as it stands on the keyboard."""
    keys = action.shortcuts()
    return keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
