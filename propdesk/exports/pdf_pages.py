"""Cut a table into printed pages whose money is carried forward from page to page."""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from propdesk.domain.tables import ColumnKind
from propdesk.exports.tables import Cancelled, ExportColumn, ExportTable, Progress, Row, batches
from propdesk.i18n import translate

SUM_LINES = 2  # a page may begin with what was brought forward and end with what is carried on


@dataclass(frozen=True, slots=True)
class TablePage:
    """The rows of one page; `opening` and `closing` are its sum lines, where it has any."""

    number: int
    rows: Sequence[Row]
    opening: Row | None
    closing: Row | None


def pages(
    table: ExportTable,
    rows: Iterable[Row],
    lines: int,
    progress: Progress,
    cancelled: Cancelled,
) -> Iterator[TablePage]:
    """Yield pages of up to `lines` lines, sum lines included; at least one page.

    The last page closes with the table's own totals, or with the sums where it has none.
    """
    summed = [_is_summed(column) for column in table.columns]
    sums = [0] * len(summed)
    has_sums = any(summed) or table.totals is not None
    capacity = lines - SUM_LINES if has_sums else lines
    walked = batches(rows, progress, cancelled, capacity)
    present: Sequence[Row] = next(walked, ())
    opening: Row | None = None
    for number in itertools.count(1):
        following = next(walked, None)
        _add(sums, summed, present)
        if following is None:
            yield TablePage(number, present, opening, _totals(table, summed, sums))
            return
        carried = any(summed)
        closing = _sum_line(summed, sums, translate("pdf_pages", "Carried forward"))
        yield TablePage(number, present, opening, closing if carried else None)
        brought = _sum_line(summed, sums, translate("pdf_pages", "Brought forward"))
        opening = brought if carried else None
        present = following


def _is_summed(column: ExportColumn) -> bool:
    return column.kind is ColumnKind.MONEY and column.summed


def _add(sums: list[int], summed: Sequence[bool], rows: Sequence[Row]) -> None:
    for index, wanted in enumerate(summed):
        if wanted:
            amounts = (row[index] for row in rows)
            sums[index] += sum(fen for fen in amounts if isinstance(fen, int))


def _totals(table: ExportTable, summed: Sequence[bool], sums: Sequence[int]) -> Row | None:
    if table.totals is not None:
        return table.totals
    return _sum_line(summed, sums, translate("pdf_pages", "Total")) if any(summed) else None


def _sum_line(summed: Sequence[bool], sums: Sequence[int], label: str) -> Row:
    line: list[object] = [fen if wanted else None for wanted, fen in zip(summed, sums, strict=True)]
    if not summed[0]:
        line[0] = label
        return line
    free = next((index for index, wanted in enumerate(summed) if not wanted), None)
    if free is not None:
        line[free] = label
    return line
