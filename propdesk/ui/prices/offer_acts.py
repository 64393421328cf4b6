"""What can be done about the offers of the chosen item: see, make, end them."""

from collections.abc import Mapping, Sequence
from typing import Any

from propdesk.domain.permissions import Permission
from propdesk.i18n import translate
from propdesk.services.prices import ItemRow
from propdesk.services.prices_offers import OfferRow
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.form_dialog import FormDialog
from propdesk.ui.kit.screen import Screen
from propdesk.ui.prices.offers_dialog import OffersDialog, end_spec, offer_spec
from propdesk.ui.prices.presenter import PricesPresenter


class OfferActs:
    """Asks from the prices screen; whose offers were asked for is whose are changed."""

    def __init__(self, screen: Screen, asking: Asking, presenter: PricesPresenter) -> None:
        self._screen, self._asking, self._presenter = screen, asking, presenter
        self._item: ItemRow | None = None
        self._shown: OffersDialog | None = None

    def show(self) -> None:
        """List the chosen item's offers."""
        self._item = self._presenter.state.item
        if self._item is not None:
            self._presenter.offers(self._item, self._on_offers)

    def _on_offers(self, offers: Sequence[OfferRow]) -> None:
        if self._item is None:
            return
        if self._shown is None:
            actor = self._screen.seat.desk.actor
            may_edit = actor is not None and Permission.PRICE_EDIT in actor.rights
            self._shown = OffersDialog(self._screen, self._item, may_edit=may_edit)
            self._shown.add_wanted.connect(self._on_add)
            self._shown.end_wanted.connect(self._on_end)
            self._shown.finished.connect(self._on_closed)
            self._shown.open()
        self._shown.show_offers(offers)

    def _on_closed(self, _code: int) -> None:
        self._shown = None

    def _on_add(self) -> None:
        if self._item is not None and self._shown is not None:
            first, today = self._presenter.this_month(), self._presenter.today
            spec = offer_spec(self._item, first, today)
            dialog = FormDialog(self._shown, self._screen.seat.tasks, spec)
            self._asking.ask(dialog, self._on_add_wanted)

    def _on_add_wanted(self, values: Mapping[str, Any]) -> None:
        if self._item is not None:
            self._asking.act(self._presenter.make_offer(self._item, values), self._on_changed)

    def _on_end(self) -> None:
        offer = self._shown.table.current if self._shown else None
        if offer is not None and self._shown is not None:
            spec = end_spec(offer, self._presenter.today)
            dialog = FormDialog(self._shown, self._screen.seat.tasks, spec)
            self._asking.ask(dialog, self._on_end_wanted)

    def _on_end_wanted(self, values: Mapping[str, Any]) -> None:
        offer = self._shown.table.current if self._shown else None
        if offer is not None:
            act = self._presenter.end_offer(offer, values["last_day"])
            self._asking.act(act, self._on_changed)

    def _on_changed(self, _result: object) -> None:
        self._screen.notice.emit(translate("prices", "Saved"))
        if self._item is not None and self._shown is not None:
            self._presenter.offers(self._item, self._on_offers)
