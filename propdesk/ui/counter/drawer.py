"""F8 at the counter: open the drawer without a sale, for a reason (faults 2)."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from propdesk.desk import Desk
from propdesk.domain.ids import JobId
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services import drawers_openings
from propdesk.services.accounts import Approval
from propdesk.ui.kit.agreement import Second
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.fields import Field
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.screen import Screen

REASON = Field(
    name="reason",
    label=QT_TRANSLATE_NOOP("counter", "Reason"),
    required=True,
    help=QT_TRANSLATE_NOOP("counter", "Such as: to change a note."),
)


class DrawerOpening:
    """Asks why, and for a second person once a shift has done it too often alone."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._asking = Asking(screen, screen.seat.tasks)

    def ask(self) -> None:
        """Ask why the drawer is to be opened."""
        title = translate("counter", "Open the drawer")
        about = translate("counter", "No money is taken. Every opening is counted and looked over.")
        spec = FormSpec("drawer", title, translate("counter", "Open it"), (REASON,), about)
        self._asking.ask(FormDialog(self._screen, self._screen.seat.tasks, spec), self._on_wanted)

    def _on_wanted(self, values: Mapping[str, Any]) -> None:
        act = partial(_open, self._screen.seat.desk, values["reason"])
        what = translate("counter", "Open the drawer without a sale: {reason}")
        self._asking.agree(act, what.format(reason=values["reason"]), self._on_opened)

    def _on_opened(self, _: JobId) -> None:
        self._screen.notice.emit(translate("counter", "The drawer opens."))


def _open(desk: Desk, reason: str, second: Second | None) -> JobId:
    approval = Approval(*second) if second else None
    return desk.execute(drawers_openings.open_drawer, reason=reason, approval=approval)
