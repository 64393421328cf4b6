"""What every export is given: a titled table whose columns know their kind, and whose rows stream.

Money comes as integer fen, moments as aware datetimes, everything may be None (an empty cell).
"""

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone, tzinfo

from propdesk.domain.errors import DomainError
from propdesk.domain.tables import ColumnKind
from propdesk.i18n import QT_TRANSLATE_NOOP

Row = Sequence[object]
Progress = Callable[[int], None]
Cancelled = Callable[[], bool]

CHINA_TIME = timezone(timedelta(hours=8))
BATCH_ROWS = 1000  # about 10 ms of work, so that a cancel is heard within a tenth of a second


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """One column; `summed` says whether a printed page carries its money forward."""

    key: str
    title: str
    kind: ColumnKind = ColumnKind.TEXT
    summed: bool = True


@dataclass(frozen=True, slots=True)
class ExportTable:
    """A table to be written once; `rows` may be a cursor, it is walked a single time.

    `totals` is a last row in the columns' own units. Moments are shown in `zone`.
    """

    title: str
    columns: tuple[ExportColumn, ...]
    rows: Iterable[Row]
    totals: Row | None = None
    made_at: datetime | None = None
    zone: tzinfo = CHINA_TIME


class ExportCancelledError(DomainError):
    """The user stopped the export; no file was made and an older one is untouched."""

    sentence = QT_TRANSLATE_NOOP("tables", "The export was cancelled; no file was made.")


def ignore_progress(_rows: int) -> None:
    """Tell nobody."""


def never_cancelled() -> bool:
    """Return False: nothing stops this export."""
    return False


def batches(
    rows: Iterable[Row], progress: Progress, cancelled: Cancelled, size: int = BATCH_ROWS
) -> Iterator[list[Row]]:
    """Yield lists of up to `size` rows; report rows done; raise ExportCancelledError on cancel."""
    done = 0
    remaining = iter(rows)
    while True:
        refuse_when_cancelled(cancelled)
        batch = list(itertools.islice(remaining, size))
        if not batch:
            return
        yield batch
        done += len(batch)
        progress(done)


def refuse_when_cancelled(cancelled: Cancelled) -> None:
    """Raise ExportCancelledError when the user asked to stop."""
    if cancelled():
        raise ExportCancelledError


def yuan(fen: int) -> str:
    """Return fen as yuan with two decimals: -5 -> '-0.05', 123456 -> '1234.56'."""
    if fen >= 100:
        digits = str(fen)
        return f"{digits[:-2]}.{digits[-2:]}"
    sign, fen = ("-", -fen) if fen < 0 else ("", fen)
    return f"{sign}{fen // 100}.{fen % 100:02d}"


def plain_text(value: object) -> str:
    """Return any cell value as text; bytes (ids, hashes) in hexadecimal, None as nothing."""
    if value is None:
        return ""
    return value.hex() if isinstance(value, bytes) else str(value)


def column_texts(kind: ColumnKind, values: Iterable[object], zone: tzinfo) -> list[str]:
    """Return the values of one column as plain texts, money in yuan, moments in `zone`."""
    match kind:
        case ColumnKind.MONEY:
            return [yuan(v) if isinstance(v, int) else plain_text(v) for v in values]
        case ColumnKind.DATE:
            return [v.isoformat() if isinstance(v, date) else plain_text(v) for v in values]
        case ColumnKind.MOMENT:
            return [
                f"{local_time(v, zone):%Y-%m-%d %H:%M:%S}"
                if isinstance(v, datetime)
                else plain_text(v)
                for v in values
            ]
        case _:
            return [v if isinstance(v, str) else plain_text(v) for v in values]


def local_time(moment: datetime, zone: tzinfo) -> datetime:
    """Return the wall-clock time of an aware moment in `zone`; a naive one is taken as it is."""
    return moment if moment.tzinfo is None else moment.astimezone(zone).replace(tzinfo=None)
