"""The gate's screen: scan a pass, count the pieces, Enter; what differs goes back to the desk."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Row
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services import goods_passes
from propdesk.services.casework import Done
from propdesk.services.goods_passes import GatePass
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.enter_chain import EnterChain
from propdesk.ui.kit.fields import Field, WholeField
from propdesk.ui.kit.form import Form
from propdesk.ui.kit.naming import label, named, set_look
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.rows_table import RowsTable
from propdesk.ui.kit.screen import Screen, Seat
from propdesk.ui.kit.search_box import SearchBox

NOTHING = QT_TRANSLATE_NOOP("gate", "Scan the bar code of a goods pass, or type its number.")


class GateScreen(Screen):
    """One pass at a time; the guard's count decides."""

    topics = frozenset[str]()

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, "goods-passes", translate("gate", "Goods at the gate"))
        self.shown: GatePass | None = None
        self.line = named(SearchBox(), "gate-scan", translate("gate", "Goods pass"))
        self.line.setProperty("scale", "large")
        self.line.setPlaceholderText(NOTHING.translated())
        self.number = label("gate-number", "", "figure")
        self.state = label("gate-state", "", "heading")
        self.about = label("gate-about", "", "muted")
        self.goods: RowsTable[Row] = RowsTable(
            "gate-goods", translate("gate", "Goods"), COLUMNS, NOTHING, _key
        )
        self.form = Form(
            "gate",
            (
                WholeField(
                    name="counted",
                    label=QT_TRANSLATE_NOOP("gate", "Pieces you counted"),
                    required=True,
                ),
                Field(name="found", label=QT_TRANSLATE_NOOP("gate", "Other things than listed")),
            ),
        )
        words = translate("gate", "Compared")
        self.done = named(QPushButton(words), "gate-done", words)
        self.done.setProperty("role", "primary")
        self._arrange()
        self._chain = EnterChain(self, self.form.stops, self.done, back=self._next)
        self.line.chosen.connect(self._on_scanned)
        self.done.clicked.connect(self._on_done)
        self._next()

    def commands(self) -> Sequence[Command]:
        """Return the gate's keys."""
        return (Command("gate-next", ("F3", "F2"), translate("gate", "Next pass"), self._next),)

    def start(self) -> None:
        """Wait for the next pass; let those expire whose day is over."""
        self.line.setFocus()

    def refresh(self) -> None:
        """Let passes expire whose day is over."""
        self.note(partial(self.seat.desk.execute, goods_passes.expire_due))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        for part in (self.number, self.state, self.about):
            head.addWidget(part)
        head.addStretch()
        side = QVBoxLayout()
        self.form.push_up()
        side.addWidget(self.form)
        side.addWidget(self.done)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.goods, 3)
        row.addLayout(side, 2)
        self.body.addWidget(self.line)
        self.body.addLayout(head)
        self.body.addLayout(row, 1)

    def _next(self) -> None:
        self.shown = None
        self.line.clear()
        self.form.fill({"counted": None, "found": None})
        for part in (self.number, self.state, self.about):
            part.setText("")
        self.goods.show_rows(())
        self.done.setEnabled(False)
        self.start()

    def _on_scanned(self) -> None:
        self.banner.clear()
        ask = partial(self.seat.desk.query, goods_passes.at_gate, code=self.line.text())
        self.look(ask, self._on_pass)

    def _on_pass(self, found: GatePass) -> None:
        self.shown = found
        self.number.setText(found.number)
        self.state.setText(found.state.translated())
        set_look(self.state, tone="success" if found.is_good else "danger")
        until = ""
        if found.good_until is not None:
            words = translate("gate", "good until {moment}")
            until = words.format(moment=f"{found.good_until.astimezone(CENTRE_TIME):%m-%d %H:%M}")
        parts = (found.unit, found.holder, found.plate, until)
        self.about.setText("  ".join(part for part in parts if part))
        self.goods.show_rows(found.goods)
        self.done.setEnabled(True)
        if found.is_good:
            self.form.start()
            return
        self.banner.say("danger", translate("gate", "Goods may not leave on this pass."))

    def _on_done(self) -> None:
        values = self.form.read()
        if self.shown is None or values is None:
            return
        act = partial(
            self.seat.desk.execute,
            goods_passes.check,
            code=self.shown.number,
            counted=values["counted"],
            found=values["found"],
        )
        self.act(act, self._on_checked)

    def _on_checked(self, done: Done) -> None:
        self._next()
        words = {
            "released": translate("gate", "{number}: released."),
            "mismatch": translate("gate", "{number}: do not release. Send them to the desk."),
            "expired": translate("gate", "{number}: its day is over. Send them to the desk."),
        }[done.state]
        kind = "success" if done.state == "released" else "danger"
        self.banner.say(kind, words.format(number=done.number))


def _text(row: Row, name: str) -> str:
    value: Value = row[name]
    return "" if value is None else str(value)


def _name(row: Row) -> str:
    return _text(row, "name")


def _model(row: Row) -> str:
    return _text(row, "model")


def _quantity(row: Row) -> str:
    return " ".join(part for part in (_text(row, "quantity"), _text(row, "measure")) if part)


def _key(row: Row) -> object:
    return tuple(row.items())


COLUMNS: tuple[Column[Row], ...] = (
    Column("name", QT_TRANSLATE_NOOP("gate", "Goods"), _name, weight=12),
    Column("model", QT_TRANSLATE_NOOP("gate", "Model"), _model, weight=10),
    Column("quantity", QT_TRANSLATE_NOOP("gate", "Pieces"), _quantity, weight=6),
)
