"""What can be done about things to lend, without a window."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple

from propdesk.desk import Desk
from propdesk.domain.search_text import fold
from propdesk.i18n import QT_TRANSLATE_NOOP, Message
from propdesk.services import stock
from propdesk.services.stock import StockRow

HERE, OUT, LATE, LOST = "here", "out", "late", "lost"
STATES: tuple[tuple[str, Message], ...] = (
    ("", QT_TRANSLATE_NOOP("stock_screen", "All")),
    (HERE, QT_TRANSLATE_NOOP("stock_screen", "Here")),
    (OUT, QT_TRANSLATE_NOOP("stock_screen", "Out")),
    (LATE, QT_TRANSLATE_NOOP("stock_screen", "Overdue")),
    (LOST, QT_TRANSLATE_NOOP("stock_screen", "Lost")),
)
_WORDS = dict(STATES)


class Shown(NamedTuple):
    """A thing, and where it is: one of `STATES`."""

    thing: StockRow
    state: str

    @property
    def state_text(self) -> str:
        """Where it is, in words."""
        return _WORDS[self.state].translated()


class StockPresenter:
    """Acts are handed out as calls for a worker."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def things(self) -> list[Shown]:
        """Return everything the desk lends."""
        desk, now = self._desk, self._desk.clock.now()
        sorts = desk.query(stock.lending)
        return [shown(row, now) for sort in sorts for row in desk.query(stock.items, sort=sort)]

    def sorts(self) -> Sequence[str]:
        """Return the workflows that lend listed things."""
        return self._desk.query(stock.lending)

    def add(self, sort: str, code: str, name: str, note: str) -> Callable[[], bytes]:
        """Return the call that adds a thing."""
        desk = self._desk
        return lambda: desk.execute(stock.add, sort=sort, code=code, name=name, note=note)

    def describe(self, row: StockRow, name: str, note: str) -> Callable[[], None]:
        """Return the call that describes a thing anew."""
        desk = self._desk
        return lambda: desk.execute(stock.describe, item_id=row.item_id, name=name, note=note)

    def mark(self, row: StockRow, *, is_lost: bool, is_gone: bool = False) -> Callable[[], None]:
        """Return the call that says a thing is lost, found again, or gone for good."""
        desk = self._desk
        return lambda: desk.execute(
            stock.mark, item_id=row.item_id, is_lost=is_lost, is_given_up=is_gone
        )


def shown(row: StockRow, now: datetime) -> Shown:
    """Return a thing with where it is."""
    if row.case:
        return Shown(row, LATE if row.due_at is not None and row.due_at < now else OUT)
    return Shown(row, LOST if row.is_lost else HERE)


def matching(rows: Sequence[Shown], text: str, state: str) -> list[Shown]:
    """Return the things whose code, name, holder or case has the text, in one state or all."""
    sought = fold(text)
    wanted = {OUT, LATE} if state == OUT else {state}
    return [
        row
        for row in rows
        if (not state or row.state in wanted) and (not sought or sought in fold(_words(row.thing)))
    ]


def counts(rows: Sequence[Shown]) -> Counter[str]:
    """Return how many things are in each state."""
    return Counter(row.state for row in rows)


def _words(thing: StockRow) -> str:
    return f"{thing.code} {thing.name} {thing.holder} {thing.case} {thing.note}"
