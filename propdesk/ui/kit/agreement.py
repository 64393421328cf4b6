"""An act that may need a second person: it is tried, and tried again once somebody agrees."""

from collections.abc import Callable
from functools import partial
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from propdesk.domain.errors import DomainError
from propdesk.domain.permissions import PERMISSION_NAMES, Permission
from propdesk.ui.kit.runner import Runner
from propdesk.ui.kit.second_person import SecondPersonDialog
from propdesk.ui.kit.tasks import Tasks

R = TypeVar("R")
NEEDED = ("SecondPersonNeeded", "OverrideNeeded")


class Second(NamedTuple):
    """What a second person typed at this desk."""

    login: str
    password: str


class Agreement(QObject, Generic[R]):
    """Runs `act` without a second person first; `what` says in words what they would agree to.

    Refusals that are not about the second person go to `refused`.
    """

    def __init__(
        self,
        parent: QWidget,
        tasks: Tasks,
        act: Callable[[Second | None], R],
        what: str,
        done: Callable[[R], None],
        refused: Callable[[DomainError], None],
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._tasks = tasks
        self._act, self._what, self._done, self._refused = act, what, done, refused
        self._dialog: SecondPersonDialog | None = None

    def run(self, runner: Runner) -> None:
        """Try the act; `runner` is the screen or dialog it is done from."""
        runner.act(partial(self._act, None), self._done, self._on_refused)

    def _on_refused(self, error: DomainError) -> None:
        permission = _permission_of(error)
        if permission is None:
            self._refused(error)
            return
        what = self._what if error.code == NEEDED[0] else error.message()
        self._dialog = SecondPersonDialog(self._window, permission, what)
        self._dialog.agreed.connect(self._on_agreed)
        self._dialog.rejected.connect(self._on_rejected)
        self._refusal = error
        self._dialog.open()

    def _on_agreed(self, login: str, password: str) -> None:
        if self._dialog is not None:
            self._tasks.run(
                partial(self._act, Second(login, password)),
                owner=self._dialog,
                done=self._on_done,
                refused=self._on_refused_again,
            )

    def _on_refused_again(self, error: DomainError) -> None:
        if self._dialog is None:
            return
        if error.field == "second":
            self._dialog.refuse(error)
        else:
            self._close()
            self._refused(error)

    def _on_done(self, result: R) -> None:
        self._close()
        self._done(result)

    def _on_rejected(self) -> None:
        self._dialog = None
        self._refused(self._refusal)

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.rejected.disconnect(self._on_rejected)
            self._dialog.accept()
            self._dialog = None


def _permission_of(error: DomainError) -> Permission | None:
    """Return the right a second person needs, None if the refusal is about something else."""
    if error.code not in NEEDED:
        return None
    wanted: Any = error.values.get("permission")
    return next((right for right, words in PERMISSION_NAMES.items() if words == wanted), None)
