"""What can be asked of a record: how it changed, and its prepaid money back."""

from functools import partial

from PySide6.QtWidgets import QWidget

from propdesk.domain.money import format_yuan
from propdesk.domain.permissions import Permission
from propdesk.i18n import translate
from propdesk.services.people_lists import RoleRow
from propdesk.services.refunds import Refunded
from propdesk.services.registry import UnitSheet
from propdesk.ui.registry.asking import RegistryAsking
from propdesk.ui.registry.drafts import Values
from propdesk.ui.registry.history_dialog import HistoryDialog, Rows, full_dialog
from propdesk.ui.registry.refund_dialog import refund_dialog


class RecordActs:
    """Asks about the unit and the person that are shown."""

    def __init__(self, asking: RegistryAsking) -> None:
        self._asking = asking
        self._shown: HistoryDialog | None = None
        self._person: RoleRow | None = None
        self._sheet: UnitSheet | None = None

    def unit_changes(self) -> None:
        """Show how the unit changed."""
        detail = self._asking.detail
        if detail is not None:
            title = translate("registry", "What changed: {name}").format(name=detail.unit)
            then = partial(self._on_unit_changes, title)
            self._asking.presenter.unit_changes(detail.unit_id, then)

    def person_changes(self) -> None:
        """Show how the person under the cursor changed."""
        self._person = self._asking.person
        if self._person is not None:
            then = self._on_person_changes
            self._asking.presenter.person_changes(self._person.customer_id, then)

    def refund(self) -> None:
        """Ask how much of the prepaid money goes back, and how."""
        asking = self._asking
        self._sheet = asking.presenter.state.sheet
        if self._sheet is None:
            return
        if self._sheet.prepaid_fen <= 0:
            words = translate("registry", "Nothing is prepaid for this unit.")
            asking.screen.notice.emit(words)
            return
        dialog = refund_dialog(asking.screen, asking.seat, self._sheet)
        asking.ask(dialog, self._on_refund)

    def _on_unit_changes(self, title: str, rows: Rows) -> None:
        self._open(HistoryDialog(self._asking.screen, title, rows, may_reveal=False))

    def _on_person_changes(self, rows: Rows) -> None:
        if self._person is None:
            return
        actor = self._asking.seat.desk.actor
        title = translate("registry", "What changed: {name}").format(name=self._person.name)
        may = actor is not None and Permission.REVEAL in actor.rights
        dialog = HistoryDialog(self._asking.screen, title, rows, may_reveal=may)
        dialog.full_wanted.connect(self._on_full_wanted)
        self._open(dialog)

    def _open(self, dialog: HistoryDialog) -> None:
        self._shown = dialog
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_closed(self, _code: int) -> None:
        self._shown = None

    def _on_full_wanted(self) -> None:
        if self._shown is not None and self._person is not None:
            parent: QWidget = self._shown
            dialog = full_dialog(parent, self._asking.seat, self._person.name)
            self._asking.ask(dialog, self._on_reason)

    def _on_reason(self, values: Values) -> None:
        if self._person is not None:
            act = self._asking.presenter.in_full(self._person.customer_id, values["reason"])
            self._asking.act(act, self._on_full)

    def _on_full(self, rows: Rows) -> None:
        if self._shown is not None:
            self._shown.show_full(rows)

    def _on_refund(self, values: Values) -> None:
        if self._sheet is None:
            return
        what = translate("registry", "Give back {sum} prepaid for {unit}").format(
            sum=format_yuan(values["amount"], grouping=True), unit=self._sheet.detail.unit
        )
        act = self._asking.presenter.refund(self._sheet.detail.unit_id, values)
        self._asking.agree(act, what, self._on_refunded)

    def _on_refunded(self, done: Refunded) -> None:
        words = translate("registry", "{sum} given back; {rest} stay prepaid.").format(
            sum=format_yuan(done.amount_fen, grouping=True),
            rest=format_yuan(done.prepaid_after_fen, grouping=True),
        )
        self._asking.screen.notice.emit(words)
