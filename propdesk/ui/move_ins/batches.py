"""Batches at the move-in screen: plan a building, print and post the notices of a batch."""

from collections.abc import Mapping, Sequence
from typing import Any

from propdesk.domain.errors import DomainError
from propdesk.i18n import translate
from propdesk.services.casework import Done
from propdesk.services.move_in_batches import BatchRow, WaitingBuilding
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.form_dialog import FormDialog
from propdesk.ui.kit.places import Place
from propdesk.ui.kit.screen import Screen
from propdesk.ui.move_ins.planning import PlanDialog, notices_spec, times_of
from propdesk.ui.move_ins.presenter import MoveInsPresenter


class Batches:
    """Asks, acts, and leads to the plan that was drafted."""

    def __init__(self, screen: Screen, presenter: MoveInsPresenter, asking: Asking) -> None:
        self._screen = screen
        self._presenter = presenter
        self._asking = asking

    def ask_plan(self) -> None:
        """Ask for building, time and desks of a batch."""
        self._screen.look(self._presenter.waiting, self._on_waiting)

    def ask_notices(self) -> None:
        """Ask whose notices are printed and posted."""
        self._screen.look(self._presenter.batches, self._on_batches)

    def _on_waiting(self, waiting: Sequence[WaitingBuilding]) -> None:
        if not waiting:
            self._say(translate("move_ins_screen", "No building has units that wait."))
            return
        tasks, presenter = self._screen.seat.tasks, self._presenter
        dialog = PlanDialog(self._screen, tasks, presenter.planned, waiting, presenter.today)
        self._asking.ask(dialog, self._on_planned)

    def _on_planned(self, values: Mapping[str, Any]) -> None:
        dialog = self._asking.dialog
        try:
            times = times_of(values)
        except DomainError as error:
            if dialog is not None:
                dialog.refuse(error)
            return
        self._asking.act(self._presenter.plan(values, times), self._on_drafted)

    def _on_drafted(self, done: Done) -> None:
        words = translate("move_ins_screen", "Plan {number} is drafted. Approved, it opens all.")
        self._say(words.format(number=done.number))
        self._screen.place_wanted.emit(Place("cases", done.case_id, done.number))

    def _on_batches(self, batches: Sequence[BatchRow]) -> None:
        if not batches:
            self._say(translate("move_ins_screen", "Everybody planned has come."))
            return
        spec = notices_spec(batches, self._presenter.today, self._presenter.person)
        self._asking.ask(FormDialog(self._screen, self._screen.seat.tasks, spec), self._on_notices)

    def _on_notices(self, values: Mapping[str, Any]) -> None:
        self._asking.act(self._presenter.send(values), self._on_sent)

    def _on_sent(self, printed: int) -> None:
        words = translate("move_ins_screen", "Noted. {count} notices are being printed.")
        self._say(words.format(count=printed))

    def _say(self, words: str) -> None:
        self._screen.notice.emit(words)
