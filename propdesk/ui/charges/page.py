"""A unit's page: figures above, charges at the left, the story of the chosen one at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.charges_list import ChargeRow
from propdesk.ui.charges.presenter import ChargesState
from propdesk.ui.charges.words import (
    reckoning_text,
    state_text,
    state_tone,
    story_text,
    title_text,
    yuan,
)
from propdesk.ui.kit.controls import ChoiceControl
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.rows_table import RowsTable

OPEN, ALL = "open", "all"


class UnitPage(QWidget):
    """`all_wanted` carries whether settled and voided charges are to be shown too."""

    all_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("charges-page")
        self.rows = _table()
        self.which = ChoiceControl(
            [
                (OPEN, translate("charges", "What is open")),
                (ALL, translate("charges", "All, paid and void too")),
            ]
        )
        named(self.which, "charges-which", translate("charges", "Show"))
        self._unit = label("charges-unit", "", "figure")
        self._names = label("charges-names", "", "heading")
        self._sums = label("charges-sums")
        self._title = label("charges-title", "", "heading")
        self._reckoning = label("charges-reckoning")
        self._story = label("charges-story", "", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._head())
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.rows, 1)
        row.addWidget(self._card())
        layout.addLayout(row, 1)
        self.which.picked.connect(self._on_which)
        self.rows.table.row_changed.connect(self._on_row)

    def show_state(self, state: ChargesState) -> None:
        """Show a unit's charges."""
        if state.account is None:
            return
        self._unit.setText(state.account.unit)
        names = [name for _, name in state.account.payers]
        self._names.setText(translate("charges", ", ").join(names))
        words = translate("charges", "Open {open} yuan · prepaid {prepaid} yuan")
        self._sums.setText(
            words.format(open=yuan(state.account.open_fen), prepaid=yuan(state.account.prepaid_fen))
        )
        self.which.fill(OPEN if state.only_open else ALL)
        self.rows.show_rows(state.shown)
        self._on_row(0)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(16)
        for part in (self._unit, self._names, self._sums):
            head.addWidget(part)
        head.addStretch()
        head.addWidget(label("charges-which-label", translate("charges", "Show"), "muted"))
        head.addWidget(self.which)
        return head

    def _card(self) -> QFrame:
        card = named(QFrame(), "charges-card", translate("charges", "The chosen charge"))
        card.setProperty("role", "card")
        card.setFixedWidth(self.fontMetrics().horizontalAdvance("永") * 24)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setSpacing(8)
        how = translate("charges", "How it was reckoned")
        layout.addWidget(self._title)
        layout.addWidget(label("charges-how", how, "small"))
        for part in (self._reckoning, self._story):
            part.setWordWrap(True)
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(part)
        self._reckoning.setAccessibleName(how)
        layout.addStretch()
        return card

    def _on_which(self, which: str) -> None:
        self.all_wanted.emit(which == ALL)

    def _on_row(self, _number: int) -> None:
        row = self.rows.current
        self._title.setText(title_text(row) if row else translate("charges", "No charge chosen"))
        self._reckoning.setText(reckoning_text(row) if row else "")
        self._story.setText(story_text(row) if row else "")


def _table() -> RowsTable[ChargeRow]:
    return RowsTable(
        "charges-rows",
        translate("charges", "Charges of the unit"),
        (
            Column("period", QT_TRANSLATE_NOOP("charges", "Month"), _period, weight=12),
            Column("item", QT_TRANSLATE_NOOP("charges", "Fee item"), _item, weight=20),
            Column("due", QT_TRANSLATE_NOOP("charges", "Due"), _due, weight=15),
            Column(
                "sum", QT_TRANSLATE_NOOP("charges", "Amount"), _sum, align_right=True, weight=14
            ),
            Column(
                "open", QT_TRANSLATE_NOOP("charges", "Open"), _open, align_right=True, weight=14
            ),
            Column(
                "state",
                QT_TRANSLATE_NOOP("charges", "State"),
                state_text,
                tone=state_tone,
                weight=14,
            ),
        ),
        QT_TRANSLATE_NOOP("charges", "Nothing is open. Choose “All” above to see what was paid."),
        _key,
    )


def _key(row: ChargeRow) -> object:
    return row.charge_id


def _period(row: ChargeRow) -> str:
    return row.period


def _item(row: ChargeRow) -> str:
    return row.item


def _due(row: ChargeRow) -> str:
    return row.due_date.isoformat()


def _sum(row: ChargeRow) -> str:
    return yuan(row.due_fen)


def _open(row: ChargeRow) -> str:
    return yuan(row.open_fen) if row.open_fen else ""
