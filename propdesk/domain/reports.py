"""What a report is asked: days, grouping, filters; and the rules its figures follow."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeVar

from propdesk.domain.ids import BuildingId, FeeItemId, UnitId, UserId
from propdesk.domain.journal import Account, Fact
from propdesk.domain.periods import DayRange
from propdesk.i18n import QT_TRANSLATE_NOOP

P = TypeVar("P")
S = TypeVar("S")


class Grouping(StrEnum):
    """What a ledger is broken down by."""

    ITEM = "item"
    UNIT = "unit"
    BUILDING = "building"
    PERIOD = "period"
    COLLECTOR = "collector"
    METHOD = "method"


GROUPING_NAMES = {
    Grouping.ITEM: QT_TRANSLATE_NOOP("reports", "fee item"),
    Grouping.UNIT: QT_TRANSLATE_NOOP("reports", "unit"),
    Grouping.BUILDING: QT_TRANSLATE_NOOP("reports", "building"),
    Grouping.PERIOD: QT_TRANSLATE_NOOP("reports", "billing period"),
    Grouping.COLLECTOR: QT_TRANSLATE_NOOP("reports", "collector"),
    Grouping.METHOD: QT_TRANSLATE_NOOP("reports", "payment method"),
}


@dataclass(frozen=True, slots=True)
class Scope:
    """What is asked for: business dates from `first` to `last`, both included, and filters.

    `as_of` shuts out what was booked after that day; without it `last` does. `grant` names the
    agreement (services.reports_grants) under which personal data are shown in full.
    Raises ReversedRangeError.
    """

    first: date
    last: date
    by: Grouping = Grouping.ITEM
    as_of: date | None = None
    item_id: FeeItemId | None = None
    building_id: BuildingId | None = None
    unit_id: UnitId | None = None
    collector_id: UserId | None = None
    grant: bytes | None = None

    def __post_init__(self) -> None:
        DayRange(self.first, self.last)

    @property
    def until(self) -> date:
        """The last day whose bookings count."""
        return self.as_of or self.last

    @property
    def days(self) -> tuple[date, date]:
        """The first and last day whose bookings are listed."""
        return self.first, min(self.last, self.until)

    def under(self, grant: bytes) -> "Scope":
        """Return the same scope with personal data in full, under an agreement."""
        return replace(self, grant=grant)


class JournalLine(NamedTuple):
    """One side of an entry; `item` is a fee item's code, `drawer` such as 'D01-1'."""

    account: Account
    item: str
    drawer: str
    amount_fen: int


class JournalEntry(NamedTuple):
    """One balanced entry of the journal; `number` is its receipt's, where it has one."""

    day: date
    fact: Fact
    number: str
    unit: str
    person: str
    lines: tuple[JournalLine, ...]


def spread(
    parts: Sequence[tuple[P, int]], shares: Sequence[tuple[S, int]]
) -> Iterator[tuple[P, S, int]]:
    """Yield which part paid how much of which share, both in their order, exact to the fen.

    The first part pays the first shares until it is used up, then comes the next. Amounts are not
    negative; ValueError if the two sides come to different sums.
    """
    if sum(fen for _, fen in parts) != sum(fen for _, fen in shares):
        raise ValueError("parts and shares come to different sums")
    sources = iter(parts)
    source, left = None, 0
    for share, wanted in shares:
        missing = wanted
        while missing:
            if not left:
                source, left = next(sources)
                continue
            used = min(left, missing)
            assert source is not None
            yield source, share, used
            left -= used
            missing -= used


def mask_name(name: str, *, is_company: bool = False) -> str:
    """Return a person's name for lists that leave the desk: 王小明 -> 王**; firms stay readable."""
    plain = name.strip()
    if is_company or not plain:
        return plain
    return plain[0] + "*" * (len(plain) - 1 or 1)
