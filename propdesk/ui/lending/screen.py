"""The lending screen: what is out at the left, keys at the right; a scan takes a thing back."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.casework import Done
from propdesk.services.keys import KeyRow
from propdesk.services.stock import StockRow
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.fields import NoteField
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.naming import label, named, set_look
from propdesk.ui.kit.places import Place
from propdesk.ui.kit.rows_table import RowsTable
from propdesk.ui.kit.screen import Screen, Seat
from propdesk.ui.kit.search_box import SearchBox
from propdesk.ui.lending.presenter import Boards, LendingPresenter
from propdesk.ui.lending.words import KEYS, NO_KEYS, NOTHING, THINGS, is_late

AGREES = "agrees"


class LendingScreen(Screen):
    """What the desk lends and the keys it keeps, on one look."""

    topics = frozenset({"case_standing", "stock_item"})

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, "lending", translate("lending", "Lending and keys"))
        self.presenter = LendingPresenter(seat.desk)
        self.asking = Asking(self, seat.tasks)
        words = translate("lending", "Scan the number of what comes back")
        self.line = named(SearchBox(), "lending-line", words)
        self.line.setProperty("scale", "large")
        self.line.setPlaceholderText(words)
        self.things: RowsTable[StockRow] = RowsTable(
            "lending-things", translate("lending", "Things that are out"), THINGS, NOTHING, _item
        )
        self.keys: RowsTable[KeyRow] = RowsTable(
            "lending-keys", translate("lending", "Keys"), KEYS, NO_KEYS, _key
        )
        self.stock = label("lending-stock", "", "heading")
        self.late = label("lending-late", "", "small", "danger")
        self.board = label("lending-board", "", "heading")
        self.counted = label("lending-counted", "", "small")
        self._arrange()
        self.line.chosen.connect(self._on_scanned)
        self.things.table.opened.connect(self._on_thing)
        self.keys.table.opened.connect(self._on_key)

    def commands(self) -> Sequence[Command]:
        """Return the keys of the screen."""
        lend, count = translate("lending", "Lend"), translate("lending", "Count the keys")
        return (
            Command("line", ("F3", "F2"), translate("lending", "Take back"), self.start),
            Command("lend", ("F6",), lend, self._lend),
            Command("count", ("F7",), count, self._ask_count),
        )

    def start(self) -> None:
        """Wait for the next thing that comes back."""
        self.line.clear()
        self.line.setFocus()

    def refresh(self) -> None:
        """Ask where everything is."""
        self.look(self.presenter.boards, self._on_boards)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(20)
        for head, small, table in (
            (self.stock, self.late, self.things),
            (self.board, self.counted, self.keys),
        ):
            side = QVBoxLayout()
            line = QHBoxLayout()
            line.addWidget(head)
            line.addStretch()
            line.addWidget(small)
            side.addLayout(line)
            side.addWidget(table, 1)
            row.addLayout(side, 1)
        self.body.addWidget(self.line)
        self.body.addLayout(row, 1)

    def _on_boards(self, boards: Boards) -> None:
        things = boards.things
        self.things.show_rows(things.out)
        self.keys.show_rows(boards.keys)
        words = translate("lending", "In stock {here}, out {out}, lost {lost}")
        self.stock.setText(
            words.format(here=things.here, out=len(things.out), lost=len(things.lost))
        )
        now = self.seat.desk.clock.now()
        late = sum(is_late(row, now) for row in things.out)
        said = translate("lending", "{count} overdue")
        self.late.setText(said.format(count=late) if late else "")
        board = translate("lending", "Sets of keys on the board: {count}")
        self.board.setText(board.format(count=boards.report.on_the_board))
        last = boards.report.last_count
        is_today = last == self.presenter.today
        counted = translate("lending", "Counted today")
        if not is_today:
            counted = translate("lending", "Not counted today; last time: {day}")
        self.counted.setText(counted.format(day=last or "-"))
        set_look(self.counted, tone="success" if is_today else "warning")

    def _on_scanned(self) -> None:
        code = self.line.text().strip()
        if code:
            self.act(self.presenter.take_back(code), self._on_back)

    def _on_back(self, done: Done) -> None:
        words = translate("lending", "{number}: back in stock.")
        self.notice.emit(words.format(number=done.number))
        self.start()

    def _on_thing(self, _number: int) -> None:
        if self.things.current is not None:
            self.look(self.presenter.case_of(self.things.current.case), self._on_case)

    def _on_key(self, _number: int) -> None:
        if self.keys.current is not None:
            self._on_case(self.keys.current.case_id)

    def _on_case(self, case_id: bytes) -> None:
        self.place_wanted.emit(Place("cases", record_id=case_id))

    def _lend(self) -> None:
        self.place_wanted.emit(Place("cases", words="loans:new"))

    def _ask_count(self) -> None:
        tags = NoteField(
            name="tags",
            label=QT_TRANSLATE_NOOP("lending", "Tags on the board"),
            help=QT_TRANSLATE_NOOP("lending", "Scan or type each one; a blank or a line between"),
        )
        about = translate("lending", "What is missing or too many is kept until it is cleared up.")
        title = translate("lending", "Count the keys")
        spec = FormSpec(name="lending-count", title=title, yes=title, fields=[tags], about=about)
        self.asking.ask(FormDialog(self, self.seat.tasks, spec), self._on_count)

    def _on_count(self, values: Mapping[str, Any]) -> None:
        self.asking.act(self.presenter.count(values["tags"] or ""), self._on_keys_counted)

    def _on_keys_counted(self, done: Done) -> None:
        if done.state == AGREES:
            self.notice.emit(translate("lending", "All keys are there."))
        else:
            words = translate("lending", "{number}: the count differs; it stays open.")
            self.banner.say("danger", words.format(number=done.number))


def _item(row: StockRow) -> object:
    return row.item_id


def _key(row: KeyRow) -> object:
    return row.case_id
