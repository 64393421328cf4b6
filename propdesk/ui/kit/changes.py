"""Tell screens on the window's thread which tables a commit changed."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal


class Listened(Protocol):
    """What can be listened to: the desk."""

    def listen(self, listener: Callable[[frozenset[str]], None]) -> Callable[[], None]:
        """Call `listener` after every commit; return how to stop."""
        ...


class DeskChanges(QObject):
    """Carries the desk's news across threads: `changed` is emitted with the changed tables."""

    changed = Signal(object)

    def __init__(self, desk: Listened, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop: Callable[[], None] | None = desk.listen(self._on_commit)

    def close(self) -> None:
        """Stop listening."""
        if self._stop is not None:
            self._stop()
            self._stop = None

    def _on_commit(self, topics: frozenset[str]) -> None:
        if topics:
            self.changed.emit(topics)
