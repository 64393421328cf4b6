"""The prices screen: fee items at the left, the chosen one's rules, prices and payers beside."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout

from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.ids import FeeItemId
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.prices import ItemRow
from propdesk.services.prices_standards import PriceChange
from propdesk.services.prices_units import Assignment
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.feedback import confirm
from propdesk.ui.kit.form_dialog import FormDialog
from propdesk.ui.kit.kept_by_head_office import say_if_kept
from propdesk.ui.kit.naming import label
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.rows_table import RowsTable
from propdesk.ui.kit.screen import Screen, Seat
from propdesk.ui.prices import forms
from propdesk.ui.prices.detail_card import DetailCard
from propdesk.ui.prices.formula_dialog import PriceDialog
from propdesk.ui.prices.offer_acts import OfferActs
from propdesk.ui.prices.presenter import PricesPresenter, PricesState
from propdesk.ui.prices.words import BASES, assigned_text, priced_text


class PricesScreen(Screen):
    """Draws the presenter's state."""

    topics = frozenset({"fee_item", "fee_standard", "unit_fee", "building", "unit"})

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, "prices", translate("prices", "Prices"))
        self.presenter = PricesPresenter(seat.desk, self, self._show)
        self.asking = Asking(self, seat.tasks)
        self.offers = OfferActs(self, self.asking, self.presenter)
        self.items = _items_table()
        self.card = DetailCard()
        self.card.hide()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.items, 4)
        row.addWidget(self.card, 6)
        self.body.addWidget(label("prices-title", self.title, "title"))
        self.body.addLayout(row, 1)
        self.items.table.row_changed.connect(self._on_item)
        self.card.take_back.clicked.connect(self._on_take_back)

    def commands(self) -> Sequence[Command]:
        """Return the keys of prices."""
        return (
            Command("items", ("F3",), translate("prices", "Fee items"), self.start),
            Command("late-fee", ("F4",), translate("prices", "Late fee"), self._on_late_fee),
            Command("change", ("F6",), translate("prices", "Change"), self._on_change),
            Command("price", ("F7",), translate("prices", "New price"), self._on_price),
            Command("assign", ("F8",), translate("prices", "Who pays"), self._on_assign),
            Command(
                "unassign", ("Shift+F8",), translate("prices", "Pays no more"), self._on_unassign
            ),
            Command("offers", ("Ctrl+G",), translate("prices", "Offers"), self.offers.show),
            Command("add", ("Ctrl+N",), translate("prices", "New fee item"), self._on_add),
            Command("end", ("Del",), translate("prices", "End"), self._on_end, on_bar=False),
        )

    def start(self) -> None:
        """Go to the items."""
        self.items.start()
        say_if_kept(self)

    def refresh(self) -> None:
        """Ask again."""
        self.presenter.look()

    def _show(self, state: PricesState) -> None:
        if self.items.model.rows is not state.items:
            self.items.show_rows(state.items)
        self.card.show_state(self.presenter.state)

    def _on_item(self, _number: int) -> None:
        row = self.items.current
        self.presenter.choose(row.item_id if row else None)

    def _on_add(self) -> None:
        dialog = FormDialog(self, self.seat.tasks, forms.item_spec(None))
        self.asking.ask(dialog, self._on_add_wanted)

    def _on_add_wanted(self, values: Mapping[str, Any]) -> None:
        self.asking.act(self.presenter.add(values), self._on_added)

    def _on_added(self, _: FeeItemId) -> None:
        self.banner.say(
            "success",
            translate("prices", "Added. Next: its price (F7), and who pays it (F8)."),
        )

    def _on_change(self) -> None:
        item = self.presenter.state.item
        if item is not None:
            dialog = FormDialog(self, self.seat.tasks, forms.item_spec(item))
            self.asking.ask(dialog, self._on_change_wanted)

    def _on_change_wanted(self, values: Mapping[str, Any]) -> None:
        item = self.presenter.state.item
        if item is not None:
            self.asking.act(self.presenter.change(item, values), self._on_saved)

    def _on_late_fee(self) -> None:
        item = self.presenter.state.item
        if item is not None:
            dialog = FormDialog(self, self.seat.tasks, forms.late_fee_spec(item))
            self.asking.ask(dialog, self._on_late_fee_wanted)

    def _on_late_fee_wanted(self, values: Mapping[str, Any]) -> None:
        item = self.presenter.state.item
        if item is not None:
            self.asking.act(self.presenter.late_fee(item, values), self._on_saved)

    def _on_price(self) -> None:
        item = self.presenter.state.item
        if item is None:
            return
        if item.basis == FeeBasis.SHARED:
            sentence = translate(
                "prices", "A shared cost has no price: its sum is entered when it is billed."
            )
            self.banner.say("info", sentence)
            return
        names = sorted({standard.name for standard in self.presenter.state.standards})
        first, today = self.presenter.this_month(), self.presenter.today
        spec = forms.price_spec(item, names, first, today)
        self.asking.ask(PriceDialog(self, self.seat, spec), self._on_price_wanted)

    def _on_price_wanted(self, values: Mapping[str, Any]) -> None:
        item = self.presenter.state.item
        if item is not None:
            self.asking.act(self.presenter.price(item, values), self._on_priced)

    def _on_priced(self, change: PriceChange) -> None:
        self.banner.say("success", priced_text(change))

    def _on_take_back(self) -> None:
        standard = self.card.standards.current
        if standard is not None:
            title = translate("prices", "Take this price back?")
            text = translate("prices", "Only a price that was entered by mistake is taken back.")
            yes = translate("prices", "Take back")
            confirm(self, title, text, yes, self._on_take_back_agreed)

    def _on_take_back_agreed(self) -> None:
        standard = self.card.standards.current
        if standard is not None:
            self.act(self.presenter.withdraw(standard), self._on_saved)

    def _on_assign(self) -> None:
        item = self.presenter.state.item
        if item is not None:
            first, today = self.presenter.this_month(), self.presenter.today
            spec = forms.assign_spec(self.presenter.state, item, first, today)
            dialog = FormDialog(self, self.seat.tasks, spec)
            self.asking.ask(dialog, self._on_assign_wanted)

    def _on_assign_wanted(self, values: Mapping[str, Any]) -> None:
        item = self.presenter.state.item
        if item is not None:
            self.asking.act(self.presenter.assign(item, values), self._on_assigned)

    def _on_assigned(self, done: Assignment) -> None:
        self.banner.say("success", assigned_text(done))

    def _on_unassign(self) -> None:
        item = self.presenter.state.item
        if item is not None:
            spec = forms.unassign_spec(item, self.presenter.today)
            dialog = FormDialog(self, self.seat.tasks, spec)
            self.asking.ask(dialog, self._on_unassign_wanted)

    def _on_unassign_wanted(self, values: Mapping[str, Any]) -> None:
        item = self.presenter.state.item
        if item is not None:
            self.asking.act(self.presenter.unassign(item, values), self._on_unassigned)

    def _on_unassigned(self, count: int) -> None:
        words = translate("prices", "{count} units pay it no longer after that day.")
        self.banner.say("success", words.format(count=count))

    def _on_end(self) -> None:
        item = self.presenter.state.item
        if item is not None:
            title = translate("prices", "End “{name}”?").format(name=item.name)
            text = translate("prices", "It is billed no more; what was charged stays owed.")
            confirm(self, title, text, translate("prices", "End it"), self._on_end_agreed)

    def _on_end_agreed(self) -> None:
        item = self.presenter.state.item
        if item is not None:
            self.act(self.presenter.end(item), self._on_saved)

    def _on_saved(self, _: None) -> None:
        self.presenter.look()
        self.notice.emit(translate("prices", "Saved"))


def _items_table() -> RowsTable[ItemRow]:
    return RowsTable(
        "prices-items",
        translate("prices", "Fee items"),
        (
            Column("name", QT_TRANSLATE_NOOP("prices", "Name"), _name, weight=40),
            Column("code", QT_TRANSLATE_NOOP("prices", "Code"), _code, weight=30),
            Column("basis", QT_TRANSLATE_NOOP("prices", "Charged"), _basis, weight=30),
        ),
        QT_TRANSLATE_NOOP("prices", "No fee item yet. Ctrl+N adds the first one."),
        _key,
    )


def _name(item: ItemRow) -> str:
    return item.name


def _code(item: ItemRow) -> str:
    return item.code


def _basis(item: ItemRow) -> str:
    return BASES[item.basis].translated()


def _key(item: ItemRow) -> object:
    return item.item_id
