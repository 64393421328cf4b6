"""The chosen fee item: its rules, its dated prices, who pays it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.prices import ItemRow
from propdesk.services.prices_standards import StandardRow
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.rows_table import RowsTable
from propdesk.ui.prices.presenter import PricesState
from propdesk.ui.prices.words import days_text, payers_text, rule_lines, standard_text


class DetailCard(QFrame):
    """Shows one item."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "prices-card", translate("prices", "The chosen fee item"))
        self.setProperty("role", "card")
        self._item: ItemRow | None = None
        self._title = label("prices-item", "", "heading")
        self._rules = label("prices-rules")
        self._payers = label("prices-payers")
        for part in (self._rules, self._payers):
            part.setWordWrap(True)
        self.standards: RowsTable[StandardRow] = RowsTable(
            "prices-standards",
            translate("prices", "Prices"),
            (
                Column("days", QT_TRANSLATE_NOOP("prices", "When"), days_text, weight=32),
                Column("name", QT_TRANSLATE_NOOP("prices", "For whom"), _name, weight=16),
                Column("price", QT_TRANSLATE_NOOP("prices", "Price"), self._price, weight=52),
            ),
            QT_TRANSLATE_NOOP("prices", "No price yet: nothing can be billed. F7 enters one."),
            _key,
        )
        words = translate("prices", "Take this price back")
        self.take_back = named(QPushButton(words), "prices-take-back", words)
        self._arrange()

    def show_state(self, state: PricesState) -> None:
        """Show the chosen item."""
        item = self._item = state.item
        self.setVisible(item is not None)
        if item is None:
            return
        self._title.setText(f"{item.name}   {item.code}")
        self._rules.setText("\n".join(rule_lines(item)))
        self.standards.show_rows(state.standards)
        self.take_back.setEnabled(bool(state.standards))
        self._payers.setText(payers_text(state.payers))

    def _price(self, standard: StandardRow) -> str:
        return standard_text(self._item, standard) if self._item else ""

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._rules)
        layout.addWidget(label("prices-prices-title", translate("prices", "Prices"), "heading"))
        layout.addWidget(self.standards, 1)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.take_back)
        layout.addLayout(buttons)
        layout.addWidget(label("prices-payers-title", translate("prices", "Who pays"), "heading"))
        layout.addWidget(self._payers)


def _name(standard: StandardRow) -> str:
    return standard.name


def _key(standard: StandardRow) -> object:
    return standard.standard_id
