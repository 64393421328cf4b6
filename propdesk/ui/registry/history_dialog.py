"""What a unit's or a person's data were before: who changed what, when; numbers for a reason."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from propdesk.clock import CENTRE_ZONE
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.audit_acts import act_text
from propdesk.services.history import ChangeRow
from propdesk.ui.kit.fields import Field
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.rows_table import RowsTable
from propdesk.ui.kit.screen import Seat
from propdesk.ui.registry.presenter import SHOWN_SECONDS

Rows = tuple[ChangeRow, ...]
LETTERS_WIDE, LETTERS_HIGH = 66, 22


class HistoryDialog(QDialog):
    """Shows masked changes; `full_wanted` tells that somebody must see numbers in full."""

    full_wanted = Signal()

    def __init__(self, parent: QWidget, title: str, rows: Rows, *, may_reveal: bool) -> None:
        super().__init__(parent)
        named(self, "history", title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._masked = rows
        self.table = _table()
        self.full = QPushButton(translate("registry", "Show numbers in full"))
        named(self.full, "history-full", self.full.text()).setVisible(may_reveal)
        self.end = QPushButton(translate("registry", "Close"))
        named(self.end, "history-close", self.end.text()).setProperty("role", "primary")
        self._arrange(title)
        self._hiding = QTimer(self)
        self._hiding.setSingleShot(True)
        self._hiding.setInterval(SHOWN_SECONDS * 1000)
        self._hiding.timeout.connect(self._on_time_over)
        self.full.clicked.connect(self.full_wanted)
        self.end.clicked.connect(self.accept)
        self.table.show_rows(rows)
        self.table.start()

    def show_full(self, rows: Rows) -> None:
        """Show numbers in full for a while."""
        self.table.show_rows(rows)
        self._hiding.start()

    def _arrange(self, title: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(10)
        layout.addWidget(label("history-title", title, "heading"))
        letter = self.fontMetrics().horizontalAdvance("永")
        self.table.setMinimumSize(letter * LETTERS_WIDE, letter * LETTERS_HIGH)
        layout.addWidget(self.table)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self.full, self.end):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout.addLayout(buttons)

    def _on_time_over(self) -> None:
        self.table.show_rows(self._masked)


def full_dialog(parent: QWidget, seat: Seat, name: str) -> FormDialog:
    """Return the question why somebody's old numbers must be seen in full."""
    spec = FormSpec(
        name="history-reveal",
        title=translate("registry", "Show the numbers of {name} in full").format(name=name),
        yes=translate("registry", "Show for 30 seconds"),
        fields=(
            Field(
                name="reason",
                label=QT_TRANSLATE_NOOP("registry", "Why you need to see it"),
                required=True,
            ),
        ),
        about=translate("registry", "Who looked, when and why is kept in the audit list."),
    )
    return FormDialog(parent, seat.tasks, spec)


def _table() -> RowsTable[ChangeRow]:
    columns: tuple[Column[ChangeRow], ...] = (
        Column("at", QT_TRANSLATE_NOOP("registry", "When"), _moment, weight=18),
        Column("person", QT_TRANSLATE_NOOP("registry", "Who"), _person, weight=10),
        Column("act", QT_TRANSLATE_NOOP("registry", "Act"), _act, weight=17),
        Column("what", QT_TRANSLATE_NOOP("registry", "What"), _what, weight=15),
        Column("old", QT_TRANSLATE_NOOP("registry", "Before"), _old, tone=_muted, weight=22),
        Column("new", QT_TRANSLATE_NOOP("registry", "After"), _new, weight=32),
    )
    empty = QT_TRANSLATE_NOOP("registry", "Nothing was ever changed.")
    words = translate("registry", "What changed")
    return RowsTable("history-rows", words, columns, empty, id)


def _moment(row: ChangeRow) -> str:
    return f"{row.at.astimezone(CENTRE_ZONE):%Y-%m-%d %H:%M}"


def _person(row: ChangeRow) -> str:
    return row.person


def _act(row: ChangeRow) -> str:
    return act_text(row.act)


def _what(row: ChangeRow) -> str:
    return row.what


def _old(row: ChangeRow) -> str:
    return row.old or "—"


def _new(row: ChangeRow) -> str:
    return row.new or "—"


def _muted(_row: ChangeRow) -> str:
    return "muted"
