"""Offers of a fee item (交N送M): those made now and before, a new one, and the end of one."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from propdesk.domain.prepay_offers import OfferKind
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.prices import ItemRow
from propdesk.services.prices_offers import OfferRow
from propdesk.ui.kit.fields import ChoiceField, DateField, QuantityField, WholeField
from propdesk.ui.kit.form_dialog import FormSpec
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.rows_table import RowsTable
from propdesk.ui.prices.forms import Today

LETTERS_WIDE, LETTERS_HIGH = 36, 12


class OffersDialog(QDialog):
    """Lists an item's offers; what is wanted is asked for by the screen."""

    add_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, parent: QWidget, item: ItemRow, *, may_edit: bool) -> None:
        super().__init__(parent)
        title = translate("prices", "Offers for paying “{name}” ahead").format(name=item.name)
        named(self, "offers", title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = _table()
        self.add = _button("offers-add", translate("prices", "New offer"))
        self.finish = _button("offers-end", translate("prices", "End this offer"))
        self.close_button = _button("offers-close", translate("prices", "Close"))
        self.close_button.setProperty("role", "primary")
        for button in (self.add, self.finish):
            button.setVisible(may_edit)
        self._arrange(title)
        self.add.clicked.connect(self.add_wanted)
        self.finish.clicked.connect(self.end_wanted)
        self.close_button.clicked.connect(self.accept)

    def show_offers(self, offers: Sequence[OfferRow]) -> None:
        """Show the offers."""
        self.table.show_rows(offers)
        self.finish.setEnabled(bool(offers))

    def _arrange(self, title: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(10)
        layout.addWidget(label("offers-title", title, "heading"))
        about = translate(
            "prices", "The counter offers them to whoever pays months ahead on these days."
        )
        layout.addWidget(label("offers-about", about, "muted"))
        letter = self.fontMetrics().horizontalAdvance("永")
        self.table.setMinimumSize(letter * LETTERS_WIDE, letter * LETTERS_HIGH)
        layout.addWidget(self.table, 1)
        buttons = QHBoxLayout()
        for button in (self.add, self.finish):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        layout.addLayout(buttons)


def offer_spec(item: ItemRow, first: date, today: Today) -> FormSpec:
    """Return the form of a new offer."""
    kinds = (
        (OfferKind.FREE_MONTHS.value, translate("prices", "Months free")),
        (OfferKind.PERCENT.value, translate("prices", "Percent off")),
    )
    return FormSpec(
        name="offer",
        title=translate("prices", "New offer"),
        yes=translate("prices", "Make the offer"),
        about=translate("prices", "{name}: pay months ahead and get something for it.").format(
            name=item.name
        ),
        fields=(
            ChoiceField(name="kind", label=QT_TRANSLATE_NOOP("prices", "Reward"), choices=kinds),
            WholeField(
                name="paid",
                label=QT_TRANSLATE_NOOP("prices", "Months to pay"),
                help=QT_TRANSLATE_NOOP("prices", "Pay 12, get 2 free: 12 here"),
                required=True,
            ),
            WholeField(name="free", label=QT_TRANSLATE_NOOP("prices", "Months given free")),
            QuantityField(
                name="percent", label=QT_TRANSLATE_NOOP("prices", "Or percent off"), places=2
            ),
            DateField(
                name="valid_from",
                label=QT_TRANSLATE_NOOP("prices", "Offered from"),
                today=today,
                initial=first,
                required=True,
            ),
            DateField(
                name="valid_to",
                label=QT_TRANSLATE_NOOP("prices", "Offered until"),
                help=QT_TRANSLATE_NOOP("prices", "Empty: until it is ended"),
                today=today,
            ),
        ),
        columns=2,
        width=32,
    )


def end_spec(offer: OfferRow, today: Today) -> FormSpec:
    """Return the question when an offer is made for the last time."""
    return FormSpec(
        name="offer-end",
        title=translate("prices", "End this offer"),
        yes=translate("prices", "End it"),
        about=translate("prices", "{offer}. What was paid under it stays as it is.").format(
            offer=offer.text
        ),
        fields=(
            DateField(
                name="last_day",
                label=QT_TRANSLATE_NOOP("prices", "Last day"),
                today=today,
                initial=today(),
                required=True,
            ),
        ),
    )


def offer_days(offer: OfferRow) -> str:
    """Return from when to when an offer is made."""
    if offer.valid_to is None:
        return translate("prices", "from {first}").format(first=offer.valid_from)
    return f"{offer.valid_from} – {offer.valid_to}"


def _table() -> RowsTable[OfferRow]:
    return RowsTable(
        "offers-rows",
        translate("prices", "Offers"),
        (
            Column("what", QT_TRANSLATE_NOOP("prices", "Offer"), _text, weight=50),
            Column("days", QT_TRANSLATE_NOOP("prices", "When"), offer_days, weight=50),
        ),
        QT_TRANSLATE_NOOP("prices", "Nothing is offered for paying this item ahead."),
        _key,
    )


def _button(name: str, words: str) -> QPushButton:
    button = named(QPushButton(words), name, words)
    button.setAutoDefault(False)
    return button


def _text(offer: OfferRow) -> str:
    return offer.text


def _key(offer: OfferRow) -> object:
    return offer.offer_id
