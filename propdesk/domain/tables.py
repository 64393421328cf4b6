"""A report as screen, paper and files share it: declared columns, streamed rows, live totals."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from operator import itemgetter

from propdesk.i18n import QT_TRANSLATE_NOOP, Message

Row = Sequence[object]
TOTAL = QT_TRANSLATE_NOOP("tables", "Total")
WHOLE = 10_000  # a share of everything, in hundredths of a percent


class ColumnKind(StrEnum):
    """What the values of a column are: how they are aligned, written and added up."""

    TEXT = "text"
    MONEY = "money"  # fen
    INTEGER = "integer"
    DATE = "date"
    MOMENT = "moment"  # aware
    PERIOD = "period"
    IDENTIFIER = "identifier"  # a number that is none: receipts, phones
    RATE = "rate"  # hundredths of a percent


_ADDED = frozenset({ColumnKind.MONEY, ColumnKind.INTEGER})


@dataclass(frozen=True, slots=True)
class ReportColumn:
    """One declared column.

    Money and integers add up unless `summed` is off; a rate names the two columns it is `rate_of`.
    """

    key: str
    title: Message
    kind: ColumnKind = ColumnKind.TEXT
    summed: bool = True
    rate_of: tuple[str, str] | None = None

    @property
    def adds_up(self) -> bool:
        """Whether the last line shows a sum of this column."""
        return self.summed and self.kind in _ADDED


class ReportTable:
    """Rows to be walked once, in batches; `totals` is the last line, true once they were walked.

    The same table feeds the screen, the printer and every file, so that a figure is the same
    everywhere. `main` is the key of the column people mean by "the total".
    """

    def __init__(
        self,
        name: str,
        title: str,
        columns: tuple[ReportColumn, ...],
        batches: Iterable[Sequence[Row]],
        main: str = "",
    ) -> None:
        self.name = name
        self.title = title
        self.columns = columns
        self.main = main
        self.count = 0
        self.totals: list[object] = [0 if column.adds_up else None for column in columns]
        if self.totals and not columns[0].adds_up:
            self.totals[0] = TOTAL.translated()
        self._batches = batches
        self._sums = [index for index, column in enumerate(columns) if column.adds_up]
        self._rates = [
            (index, *map(self._index, column.rate_of))
            for index, column in enumerate(columns)
            if column.rate_of
        ]

    def rows(self) -> Iterator[Row]:
        """Yield every row, adding it to the totals."""
        for batch in self._batches:
            self._add(batch)
            yield from batch

    def total_of(self, key: str) -> int:
        """Return a column's sum over the rows walked so far; ValueError for an unsummed one."""
        total = self.totals[self._index(key)]
        if not isinstance(total, int):
            raise ValueError(f"{key} does not add up")
        return total

    @property
    def main_total(self) -> int:
        """The sum of the main column; 0 where a report has none."""
        return self.total_of(self.main) if self.main else 0

    @property
    def is_about_money(self) -> bool:
        """Whether the main column is money; a report of counts has no total in yuan."""
        return bool(self.main) and self.columns[self._index(self.main)].kind is ColumnKind.MONEY

    def _index(self, key: str) -> int:
        return next(index for index, column in enumerate(self.columns) if column.key == key)

    def _add(self, batch: Sequence[Row]) -> None:
        self.count += len(batch)
        for index in self._sums:
            values = filter(None, map(itemgetter(index), batch))  # an empty cell is nothing
            self.totals[index] = sum(values, self._sum(index))
        for index, part, whole in self._rates:
            self.totals[index] = rate(self._sum(part), self._sum(whole))

    def _sum(self, index: int) -> int:
        total = self.totals[index]
        assert isinstance(total, int)
        return total


def rate(part: int, whole: int) -> int | None:
    """Return `part` of `whole` in hundredths of a percent, rounded down: 99.999 % is not all."""
    return part * WHOLE // whole if whole > 0 else None


def rate_text(share: int) -> str:
    """Return hundredths of a percent as people read them: 9325 -> '93.25%'."""
    return f"{share // 100}.{share % 100:02d}%"
