"""Find the head of a table in a clerk's sheet and say which column is which.

Above the head there may be titles; the head may have two levels with merged cells; titles may hold
stray spaces, full-width letters, units in brackets and marks for required columns.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.imports.columns import ColumnSpec
from propdesk.imports.raw import CellRange, RawCell, RawSheet, column_letters

SEARCHED_ROWS = 40
_NOISE = re.compile(r"[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff*:：_.、,，'\"/\-]")
_BRACKETED = re.compile(r"[(\[【〔{].*?[)\]】〕}]")


class MissingColumnError(DomainError):
    """A required column is not in the file."""

    sentence = QT_TRANSLATE_NOOP(
        "headers",
        "Sheet “{sheet}” has no column “{columns}”; export the template to see the names.",
    )


class NoHeadError(DomainError):
    """No row of the first ones holds any of the expected titles."""

    sentence = QT_TRANSLATE_NOOP(
        "headers",
        "No row with column titles was found; expected are {columns}. Export the template to see"
        " how the table should look.",
    )


class RepeatedColumnError(DomainError):
    """Two columns claim to be the same."""

    sentence = QT_TRANSLATE_NOOP(
        "headers", "Sheet “{sheet}” has the column “{column}” twice ({places}); remove one of them."
    )


@dataclass(frozen=True, slots=True)
class Head:
    """Where the head is and what it says; columns count from 0, `last_row` from 1."""

    last_row: int
    columns: Mapping[str, int]
    titles: tuple[str, ...]
    unknown: tuple[str, ...]
    repeated: Mapping[str, tuple[int, ...]]
    missing: tuple[ColumnSpec, ...]

    @property
    def score(self) -> tuple[int, int, int]:
        """Order candidates: fewer required columns missing, more found, fewer repeated."""
        return -len(self.missing), len(self.columns), -len(self.repeated)


def find_head(sheet: RawSheet, specs: Sequence[ColumnSpec]) -> Head | None:
    """Return the best head among the first rows of the sheet, None where no title is known.

    The caller decides what a head with missing columns means. Raises RepeatedColumnError.
    """
    names = _names(specs)
    best: Head | None = None
    for last_row, titles in _candidates(sheet):
        head = _matched(last_row, titles, names, specs)
        if head.columns and (best is None or head.score > best.score):
            best = head
    if best is not None and best.repeated and not best.missing:
        _refuse_repeated(sheet, best, specs)
    return best


def normal(title: str) -> str:
    """Return a title as it is compared: '*姓 名：' -> '姓名'."""
    return _NOISE.sub("", unicodedata.normalize("NFKC", title)).casefold()


def _names(specs: Iterable[ColumnSpec]) -> dict[str, str]:
    return {normal(name): spec.key for spec in specs for name in spec.names()}


def _candidates(sheet: RawSheet) -> Iterator[tuple[int, list[list[str]]]]:
    """Yield (last row, possible titles of each column) for single rows and for pairs of rows."""
    rows = [row for row in sheet.rows[:SEARCHED_ROWS] if row.number <= SEARCHED_ROWS * 2]
    filled = {row.number: _filled(row.number, row.cells, sheet) for row in rows}
    for number, upper in filled.items():
        yield number, [[title] for title in upper]
        lower = filled.get(number + 1)
        if lower is not None and any(title for title in upper):
            yield number + 1, _two_levels(upper, lower)


def _filled(number: int, cells: Sequence[RawCell], sheet: RawSheet) -> list[str]:
    """Return the texts of a row with merged cells repeated in all their places."""
    titles = [cell if isinstance(cell, str) else _figure(cell) for cell in cells]
    for merged in sheet.merged:
        if merged.top <= number <= merged.bottom and merged.left < 1000:
            title = _top_left(sheet, merged)
            titles.extend([""] * (min(merged.right, 1000) + 1 - len(titles)))
            for column in range(merged.left, min(merged.right, 1000) + 1):
                titles[column] = titles[column] or title
    return titles


def _top_left(sheet: RawSheet, merged: CellRange) -> str:
    for row in sheet.rows[:SEARCHED_ROWS]:
        if row.number == merged.top and merged.left < len(row.cells):
            cell = row.cells[merged.left]
            return cell if isinstance(cell, str) else _figure(cell)
    return ""


def _figure(cell: RawCell) -> str:
    return str(cell) if isinstance(cell, int | float) and not isinstance(cell, bool) else ""


def _two_levels(upper: Sequence[str], lower: Sequence[str]) -> list[list[str]]:
    width = max(len(upper), len(lower))
    above = [*upper, *[""] * (width - len(upper))]
    below = [*lower, *[""] * (width - len(lower))]
    return [
        [f"{high}{low}", low] if low and low != high else [high]
        for high, low in zip(above, below, strict=True)
    ]


def _matched(
    last_row: int,
    titles: Sequence[list[str]],
    names: Mapping[str, str],
    specs: Sequence[ColumnSpec],
) -> Head:
    found: dict[str, list[int]] = {}
    unknown = []
    for index, choices in enumerate(titles):
        key = _key_of(choices, names)
        if key is not None:
            found.setdefault(key, []).append(index)
        elif choices[-1].strip():
            unknown.append(choices[-1].strip())
    return Head(
        last_row=last_row,
        columns={key: places[0] for key, places in found.items()},
        titles=tuple(choices[-1].strip() for choices in titles),
        unknown=tuple(unknown),
        repeated={key: tuple(places) for key, places in found.items() if len(places) > 1},
        missing=tuple(spec for spec in specs if spec.required and spec.key not in found),
    )


def _key_of(choices: Iterable[str], names: Mapping[str, str]) -> str | None:
    for title in choices:
        bare = _BRACKETED.sub("", unicodedata.normalize("NFKC", title))
        for name in (normal(title), normal(bare)):
            if name and name in names:
                return names[name]
    return None


def _refuse_repeated(sheet: RawSheet, head: Head, specs: Sequence[ColumnSpec]) -> None:
    for key, places in head.repeated.items():
        title = next(spec.title.translated() for spec in specs if spec.key == key)
        letters = ", ".join(column_letters(index) for index in places)
        raise RepeatedColumnError(sheet=sheet.name, column=title, places=letters)
