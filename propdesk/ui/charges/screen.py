"""The charges' screen: find a household, see each charge's story, mend it."""

from collections.abc import Mapping, Sequence
from typing import Any

from propdesk.domain.ids import ChargeId
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.search import Hit
from propdesk.ui.charges.dialogs import adjust_dialog, use_dialog, void_dialog
from propdesk.ui.charges.page import UnitPage
from propdesk.ui.charges.presenter import ChargesPresenter, ChargesState, UseOption
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.households import household_pick
from propdesk.ui.kit.pick_box import PickBox
from propdesk.ui.kit.preview import preview_form
from propdesk.ui.kit.screen import Screen, Seat


class ChargesScreen(Screen):
    """Draws the presenter's state."""

    topics = frozenset({"charge", "charge_balance", "adjustment", "posting"})

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, "charges", translate("charges", "Charges"))
        self.page = UnitPage()
        self.presenter = ChargesPresenter(seat.desk, self, self._show)
        begin = QT_TRANSLATE_NOOP(
            "charges",
            "Type who it is about; Enter shows what was charged, how it was reckoned and what "
            "became of it.",
        )
        spec = household_pick("charges", begin, self.presenter.find)
        self.box = PickBox(spec, self, self.page)
        self.asking = Asking(self, seat.tasks)
        self.body.addWidget(self.box, 1)
        self.box.chosen.connect(self._on_household)
        self.page.all_wanted.connect(self._on_all_wanted)

    def commands(self) -> Sequence[Command]:
        """Return the keys for charges."""
        return (
            Command("search", ("F3", "F2"), translate("charges", "Search"), self.start),
            Command("adjust", ("F6",), translate("charges", "Change the amount"), self._on_adjust),
            Command("void", ("F7",), translate("charges", "Void"), self._on_void),
            Command("use", ("F8",), translate("charges", "Charge a use"), self._on_use),
            Command(
                "statement", ("Ctrl+P",), translate("charges", "Fee statement"), self._on_paper
            ),
            Command(
                "reminder",
                ("Ctrl+Shift+P",),
                translate("charges", "Payment reminder"),
                self._on_reminder,
                on_bar=False,
            ),
        )

    def start(self) -> None:
        """Search."""
        self.box.start()

    def refresh(self) -> None:
        """Ask again for the unit that is shown."""
        self.presenter.look()

    def _show(self, state: ChargesState) -> None:
        self.page.show_state(state)

    def _on_household(self, hit: Hit) -> None:
        self.presenter.open_unit(hit.unit_id)
        self.page.rows.start()

    def _on_all_wanted(self, is_all: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.presenter.show_all(is_all=is_all)

    def _on_adjust(self) -> None:
        row = self.page.rows.current
        if row is not None and not row.is_void:
            self.asking.ask(adjust_dialog(self, self.seat, row), self._on_adjust_wanted)

    def _on_adjust_wanted(self, values: Mapping[str, Any]) -> None:
        row = self.page.rows.current
        if row is not None:
            self.asking.act(self.presenter.adjust(row, values), self._on_adjusted)

    def _on_adjusted(self, _: None) -> None:
        self.notice.emit(translate("charges", "The charge has its new amount."))

    def _on_void(self) -> None:
        row = self.page.rows.current
        if row is not None and not row.is_void:
            self.asking.ask(void_dialog(self, self.seat, row), self._on_void_wanted)

    def _on_void_wanted(self, values: Mapping[str, Any]) -> None:
        row = self.page.rows.current
        if row is not None:
            self.asking.act(self.presenter.void(row, values), self._on_voided)

    def _on_voided(self, _: None) -> None:
        self.notice.emit(translate("charges", "The charge is void."))

    def _on_paper(self) -> None:
        self._preview("fee-statement")

    def _on_reminder(self) -> None:
        self._preview("reminder")

    def _preview(self, form: str) -> None:
        account = self.presenter.state.account
        if account is not None:
            preview_form(self, self.seat, form, account.unit)

    def _on_use(self) -> None:
        if self.presenter.state.account is not None:
            self.presenter.options(self._on_options)

    def _on_options(self, options: list[UseOption]) -> None:
        account = self.presenter.state.account
        if account is None:
            return
        if not options:
            sentence = translate(
                "charges", "No fee item is charged by use yet. Finance adds one under Prices."
            )
            self.banner.say("info", sentence)
            return
        dialog = use_dialog(self, self.seat, account.unit, options)
        self.asking.ask(dialog, self._on_use_wanted)

    def _on_use_wanted(self, values: Mapping[str, Any]) -> None:
        self.asking.act(self.presenter.use(values), self._on_used)

    def _on_used(self, _: ChargeId) -> None:
        self.notice.emit(translate("charges", "Charged. F9 takes the money."))
