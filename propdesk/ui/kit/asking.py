"""The one form dialog a screen has open: asked, acted on, closed once its act has succeeded."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import shiboken6
from PySide6.QtWidgets import QWidget

from propdesk.ui.kit.agreement import Agreement, Second
from propdesk.ui.kit.form_dialog import FormDialog
from propdesk.ui.kit.tasks import Tasks

R = TypeVar("R")
Wanted = Callable[[Mapping[str, Any]], None]


class Asking:
    """`ask` opens a dialog; its answer goes to `wanted`, which calls `act` or `agree`."""

    def __init__(self, parent: QWidget, tasks: Tasks) -> None:
        self._parent = parent
        self._tasks = tasks
        self.dialog: FormDialog | None = None

    @property
    def is_open(self) -> bool:
        """Whether a dialog waits for an answer."""
        dialog = self.dialog
        return dialog is not None and shiboken6.isValid(dialog) and dialog.isVisible()

    def ask(self, dialog: FormDialog, wanted: Wanted) -> None:
        """Open a dialog; `wanted` is a bound method that gets the values.

        What a dialog shows is often read first: a key pressed twice meanwhile still opens one only.
        """
        if self.is_open:
            dialog.deleteLater()
            return
        self.dialog = dialog
        dialog.submitted.connect(wanted)
        dialog.open()

    def act(self, work: Callable[[], R], done: Callable[[R], None]) -> None:
        """Do what the dialog is for; it closes when that has succeeded."""
        if self.dialog is not None and self.is_open:
            self.dialog.act(work, _Closing(self, done))

    def agree(
        self, act: Callable[[Second | None], R], what: str, done: Callable[[R], None]
    ) -> None:
        """Do it with a second person where one is needed; `what` says what they agree to."""
        dialog = self.dialog
        if dialog is not None:
            closing = _Closing(self, done)
            Agreement(dialog, self._tasks, act, what, closing, dialog.refuse).run(dialog)

    def close(self) -> None:
        """Close the dialog."""
        if self.dialog is not None and shiboken6.isValid(self.dialog):
            self.dialog.accept()
        self.dialog = None


class _Closing:
    """Closes the dialog, then tells the screen what came of it."""

    def __init__(self, asking: Asking, done: Callable[[Any], None]) -> None:
        self._asking, self._done = asking, done

    def __call__(self, result: object) -> None:
        self._asking.close()
        self._done(result)
