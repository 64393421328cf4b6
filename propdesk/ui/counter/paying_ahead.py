"""F4 at the counter: months ahead are charged, with an offer where one is made (domain.md W09)."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from propdesk.desk import Desk
from propdesk.domain.ids import UnitId
from propdesk.domain.money import format_yuan
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services import billing_ahead, billing_ahead_choices
from propdesk.services.billing_ahead import Ahead
from propdesk.services.billing_ahead_choices import AheadChoice
from propdesk.services.counter_account import UnitAccount
from propdesk.services.prices_offers import OfferRow
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.controls import ChoiceControl, WholeControl
from propdesk.ui.kit.fields import ChoiceField, WholeField
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.naming import label
from propdesk.ui.kit.screen import Screen, Seat

YEAR = 12


class PayingAhead:
    """Tells of offers when an account is opened, and asks what is to be paid ahead."""

    def __init__(self, screen: Screen, hint: QPushButton) -> None:
        self._screen, self._hint = screen, hint
        self._asking = Asking(screen, screen.seat.tasks)
        self._account: UnitAccount | None = None
        hint.clicked.connect(self.ask)

    def look(self, account: UnitAccount | None) -> None:
        """Look what is offered to the unit whose account is shown."""
        self._account = account
        self._hint.hide()
        if account is not None:
            self._screen.look(partial(_choices, self._screen.seat, account), self._on_offers)

    def ask(self) -> None:
        """Ask what is to be paid ahead."""
        account = self._account
        if account is not None:
            self._screen.look(partial(_choices, self._screen.seat, account), self._on_choices)

    def _on_offers(self, seen: tuple[UnitAccount, Sequence[AheadChoice]]) -> None:
        account, choices = seen
        texts = [offer_text(choice, offer) for choice in choices for offer in choice.offers]
        self._hint.setVisible(bool(texts) and account is self._account)
        words = translate("counter", "Offer: {offers}   F4").format(offers="；".join(texts))
        self._hint.setText(words)
        self._hint.setAccessibleName(words)

    def _on_choices(self, seen: tuple[UnitAccount, Sequence[AheadChoice]]) -> None:
        account, choices = seen
        if account is not self._account:
            return
        if not choices:
            words = translate("counter", "This unit pays nothing by the month.")
            self._screen.notice.emit(words)
            return
        dialog = AheadDialog(self._screen, self._screen.seat, account, choices)
        self._asking.ask(dialog, self._on_wanted)

    def _on_wanted(self, values: Mapping[str, Any]) -> None:
        if self._account is not None:
            desk = self._screen.seat.desk
            self._asking.act(partial(_bill, desk, self._account.unit_id, values), self._on_billed)

    def _on_billed(self, ahead: Ahead) -> None:
        first, last = ahead.months
        words = translate(
            "counter", "{first} to {last} are charged: {sum}. Choose them and take the money."
        )
        due = format_yuan(ahead.quote.due_fen, grouping=True)
        self._screen.notice.emit(words.format(first=first, last=last, sum=due))


class AheadDialog(FormDialog):
    """Asks for item, offer and months; what it comes to is shown while choosing."""

    def __init__(
        self, parent: QWidget, seat: Seat, account: UnitAccount, choices: Sequence[AheadChoice]
    ) -> None:
        super().__init__(parent, seat.tasks, _spec(account, choices))
        self._desk, self._unit_id = seat.desk, account.unit_id
        self._offers = {o.offer_id.hex(): o for choice in choices for o in choice.offers}
        self.quoted = label("ahead-quote", "", "heading")
        self.quoted.setWordWrap(True)
        self.extra.addWidget(self.quoted)
        what, months = self.forms[0].controls["what"], self.forms[0].controls["months"]
        assert isinstance(what, ChoiceControl)
        assert isinstance(months, WholeControl)
        self._what, self._months = what, months
        what.currentIndexChanged.connect(self._on_what)
        months.textChanged.connect(self._on_months)
        self._on_what(0)

    def _on_what(self, _place: int) -> None:
        offer = self._offers.get(self._what.value().partition(":")[2])
        self._months.fill(offer.terms.paid_months if offer else YEAR)
        self._on_months(self._months.text())

    def _on_months(self, text: str) -> None:
        self.quoted.setText("")
        if text.isascii() and text.isdigit() and int(text):
            values = {"what": self._what.value(), "months": int(text)}
            work = partial(_quote, self._desk, self._unit_id, values)
            self.look(work, self._on_quoted, self.refuse)

    def _on_quoted(self, ahead: Ahead) -> None:
        self.fault.hide()
        first, last = ahead.months
        words = translate("counter", "{first} to {last}: {sum}")
        due = format_yuan(ahead.quote.due_fen, grouping=True)
        text = words.format(first=first, last=last, sum=due)
        if ahead.quote.discount_fen:
            saved = translate("counter", "{saved} less than {full}")
            off = format_yuan(ahead.quote.discount_fen, grouping=True)
            full = format_yuan(ahead.quote.full_fen, grouping=True)
            text = f"{text}\n{saved.format(saved=off, full=full)}"
        self.quoted.setText(text)


def offer_text(choice: AheadChoice, offer: OfferRow) -> str:
    """Return an offer with the item it is made for."""
    return translate("counter", "{item}: {offer}").format(item=choice.item, offer=offer.text)


def _spec(account: UnitAccount, choices: Sequence[AheadChoice]) -> FormSpec:
    offered = [
        (f"{choice.code}:{offer.offer_id.hex()}", offer_text(choice, offer))
        for choice in choices
        for offer in choice.offers
    ]
    plain = translate("counter", "{item}, without an offer")
    others = [(f"{choice.code}:", plain.format(item=choice.item)) for choice in choices]
    about = translate(
        "counter",
        "The months after the newest charged one are charged now, to be paid at once: take the "
        "money right after.",
    )
    return FormSpec(
        name="ahead",
        title=translate("counter", "{unit} pays ahead").format(unit=account.unit),
        yes=translate("counter", "Charge these months"),
        fields=(
            ChoiceField(
                name="what", label=QT_TRANSLATE_NOOP("counter", "What"), choices=offered + others
            ),
            WholeField(
                name="months",
                label=QT_TRANSLATE_NOOP("counter", "Months paid"),
                help=QT_TRANSLATE_NOOP("counter", "Free months come on top"),
                required=True,
            ),
        ),
        about=about,
        width=30,
    )


def _quote(desk: Desk, unit_id: UnitId, values: Mapping[str, Any]) -> Ahead:
    code, offer_id = _meant(values)
    return desk.query(
        billing_ahead.quote_ahead,
        unit_id=unit_id,
        item_code=code,
        months=values["months"],
        offer_id=offer_id,
    )


def _bill(desk: Desk, unit_id: UnitId, values: Mapping[str, Any]) -> Ahead:
    code, offer_id = _meant(values)
    return desk.execute(
        billing_ahead.bill_ahead,
        unit_id=unit_id,
        item_code=code,
        months=values["months"],
        offer_id=offer_id,
    )


def _meant(values: Mapping[str, Any]) -> tuple[str, bytes | None]:
    """Return the item's code and the offer of a choice."""
    code, _, offer = values["what"].partition(":")
    return code, bytes.fromhex(offer) if offer else None


def _choices(seat: Seat, account: UnitAccount) -> tuple[UnitAccount, Sequence[AheadChoice]]:
    found = seat.desk.query(billing_ahead_choices.choices, unit_id=account.unit_id)
    return account, found
