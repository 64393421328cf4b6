"""Cash-desk shifts: one drawer, one person, one shift; counted blind. Source: domain.md W15."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

import msgspec
from sqlalchemy import bindparam, func, literal_column, select

from propdesk.domain.bounded_text import NAME_LIMIT, bounded, check_bounded
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import ShiftId, UserId
from propdesk.domain.journal import Account, Fact, difference_entries
from propdesk.domain.money import CASH_DENOMINATIONS, FEN_COINS, format_yuan
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.accounts import User
from propdesk.models.drawers import Shift, ShiftClose, ShiftCount
from propdesk.models.journal import Posting
from propdesk.models.prepared import Prepared
from propdesk.services import parked
from propdesk.services.accounts import Approval, second_person
from propdesk.services.drawers_clock import DayWish, business_day, check_still_its_day
from propdesk.services.posting import post
from propdesk.services.work import Reading, Work, query, use_case

PIECES = frozenset({*CASH_DENOMINATIONS, *FEN_COINS, 2_00, 20})  # 2 yuan, 2 jiao: old money
MOST_COUNTS = 2  # a count and one recount
_COUNTS = select(func.count(ShiftCount.id)).where(ShiftCount.shift_id == Shift.id).scalar_subquery()
_OPEN = (
    select(
        Shift.id,
        Shift.drawer,
        Shift.collector_id,
        Shift.business_date,
        Shift.float_fen,
        _COUNTS,
        Shift.opened_at,
    )
    .outerjoin(ShiftClose, ShiftClose.shift_id == Shift.id)
    .where(ShiftClose.id.is_(None))
    .order_by(Shift.opened_at.desc())
    .limit(literal_column("1"))
)
# A shift belongs to its desk: an open one of the same person elsewhere may have come by sync.
_OF_COLLECTOR = Prepared(
    _OPEN.where(Shift.collector_id == bindparam("collector"), Shift.station == bindparam("station"))
)
_OF_DRAWER = _OPEN.where(Shift.drawer == bindparam("drawer"), Shift.station == bindparam("station"))


class ShiftNotOpenError(DomainError):
    """Money is taken into an open drawer only."""

    sentence = QT_TRANSLATE_NOOP("drawers", "Open your shift first: count the float in the drawer.")


class ShiftAlreadyOpenError(DomainError):
    """One person, one drawer, one shift."""

    sentence = QT_TRANSLATE_NOOP("drawers", "A shift of {name} is already open on this drawer.")


class InvalidCountError(DomainError):
    """A count is whole pieces of known denominations."""

    sentence = QT_TRANSLATE_NOOP("drawers", "A count is whole numbers of notes and coins.")


class ShiftCountedError(DomainError):
    """After the count no money moves (W15)."""

    sentence = QT_TRANSLATE_NOOP("drawers", "This shift is already counted: close it first.")


class NotCountedError(DomainError):
    """A shift is closed on a count."""

    sentence = QT_TRANSLATE_NOOP("drawers", "Count the drawer before closing the shift.")


class RecountUsedError(DomainError):
    """A drawer is counted at most twice."""

    sentence = QT_TRANSLATE_NOOP("drawers", "The drawer was already counted twice.")


class DifferenceReasonNeededError(DomainError):
    """A difference is explained (P34: nothing is tolerated without a supervisor)."""

    sentence = QT_TRANSLATE_NOOP("drawers", "The count differs by {difference}: say why.")


class DraftsParkedError(DomainError):
    """Half-done work is looked at before the shift ends (desk habits, park and recall)."""

    sentence = QT_TRANSLATE_NOOP(
        "drawers", "{count} parked drafts are left: {titles}. Finish them, or leave them parked."
    )


@dataclass(frozen=True)
class OpenShift:
    """A shift that is running, or counted and not yet closed."""

    shift_id: ShiftId
    drawer: str
    collector_id: UserId
    business_date: date
    float_fen: int
    counts: int
    opened_at: datetime


@dataclass(frozen=True)
class CountResult:
    """What a count came to; only now is the expected sum told."""

    counted_fen: int
    expected_fen: int
    recount_left: bool

    @property
    def difference_fen(self) -> int:
        """Counted less expected: more money than booked is positive."""
        return self.counted_fen - self.expected_fen


@use_case(Permission.DRAWER)
def open_shift(
    work: Work, *, float_fen: int, drawer: str = "1", wish: DayWish | None = None
) -> ShiftId:
    """Open the signed-in person's shift on a drawer with its counted float.

    Raises ShiftAlreadyOpenError, InvalidCountError and what `drawers_clock.business_day` raises
    when the clock is not to be believed.
    """
    check_bounded(drawer, field="drawer", limit=NAME_LIMIT)
    taken = find_open_shift(work) or _open_shift_on(work, drawer)
    if taken:
        name = work.connection.scalar(select(User.name).where(User.id == taken.collector_id))
        raise ShiftAlreadyOpenError(name=name or "")
    if float_fen < 0:
        raise InvalidCountError(field="float")
    business_date = business_day(work, wish or DayWish())
    shift_id = ShiftId(work.new_id())
    work.insert(
        Shift,
        id=shift_id,
        drawer=drawer,
        station=work.station.desk,
        collector_id=work.person.user_id,
        business_date=business_date,
        opened_at=work.now,
        stamp=work.stamp,
        float_fen=float_fen,
    )
    work.about(shift_id)
    return shift_id


@use_case(Permission.DRAWER)
def count(work: Work, *, denominations: Mapping[int, int]) -> CountResult:
    """Take a blind count {denomination in fen: pieces} of one's own drawer; one recount is left."""
    shift = own_shift(work)
    if shift.counts >= MOST_COUNTS:
        raise RecountUsedError
    if any(fen not in PIECES or pieces < 0 for fen, pieces in denominations.items()):
        raise InvalidCountError(field="denominations")
    counted = sum(fen * pieces for fen, pieces in denominations.items())
    expected = expected_cash(work, shift.shift_id, shift.float_fen)
    work.insert(
        ShiftCount,
        id=work.new_id(),
        shift_id=shift.shift_id,
        attempt=shift.counts + 1,
        counted_at=work.now,
        denominations=msgspec.json.encode({str(f): n for f, n in denominations.items()}).decode(),
        counted_fen=counted,
        expected_fen=expected,
    )
    work.about(shift.shift_id)
    return CountResult(counted, expected, recount_left=shift.counts + 1 < MOST_COUNTS)


@use_case(Permission.DRAWER)
def close(
    work: Work,
    *,
    reason: str = "",
    handed_to: str = "",
    approval: Approval | None = None,
    leave_drafts: bool = False,
) -> int:
    """Close one's own counted shift; return the difference in fen.

    A difference needs a reason and a supervisor other than the counter, and is posted to
    over/short. Parked drafts stop the close unless they are left on purpose; they are never lost.
    Raises NotCountedError, DraftsParkedError, DifferenceReasonNeededError,
    SecondPersonNeededError.
    """
    stated = bounded(reason, field="reason")
    taker = bounded(handed_to, field="handed_to", limit=NAME_LIMIT)
    shift = own_shift(work)
    counted = work.connection.execute(
        select(ShiftCount.counted_fen, ShiftCount.expected_fen)
        .where(ShiftCount.shift_id == shift.shift_id)
        .order_by(ShiftCount.attempt.desc())
    ).first()
    if counted is None:
        raise NotCountedError
    titles = parked.titles_of(work, work.person.user_id)
    if titles and not leave_drafts:
        raise DraftsParkedError(field="drafts", count=len(titles), titles=", ".join(titles))
    difference: int = counted.counted_fen - counted.expected_fen
    second = None
    if difference:
        if not stated:
            raise DifferenceReasonNeededError(field="reason", difference=format_yuan(difference))
        second = second_person(work, approval, Permission.APPROVE_DIFFERENCE)
    close_id = work.new_id()
    work.insert(
        ShiftClose,
        id=close_id,
        shift_id=shift.shift_id,
        closed_at=work.now,
        expected_fen=counted.expected_fen,
        counted_fen=counted.counted_fen,
        difference_fen=difference,
        reason=stated,
        handed_to=taker,
        actor_id=work.person.user_id,
        second_id=second,
    )
    entry = difference_entries(shift.shift_id, difference)
    post(work, Fact.SHIFT_CLOSE, [(close_id, entry)], shift.business_date)
    work.about(shift.shift_id)
    return difference


@query(Permission.DRAWER)
def current(reading: Reading) -> OpenShift | None:
    """Return the signed-in person's open shift."""
    return find_open_shift(reading)


def own_shift(reading: Reading) -> OpenShift:
    """Return the signed-in person's open shift; ShiftNotOpenError without one."""
    shift = find_open_shift(reading)
    if shift is None:
        raise ShiftNotOpenError
    return shift


def running_shift(reading: Reading) -> OpenShift:
    """Return one's own shift for moving money; ShiftCountedError, ShiftOutdatedError."""
    shift = own_shift(reading)
    if shift.counts:
        raise ShiftCountedError
    check_still_its_day(reading, shift.opened_at, shift.business_date)
    return shift


def find_open_shift(reading: Reading) -> OpenShift | None:
    """Return the signed-in person's open shift at this desk, or None."""
    row = _OF_COLLECTOR.first(
        reading.connection,
        collector=reading.person.user_id,
        station=reading.station.desk,
    )
    return OpenShift(*row) if row else None


def expected_cash(reading: Reading, shift_id: ShiftId, float_fen: int) -> int:
    """Return what should lie in the drawer: the float and every cash posting of the shift."""
    moved = reading.connection.scalar(
        select(func.coalesce(func.sum(Posting.amount_fen), 0)).where(
            Posting.shift_id == shift_id, Posting.account == Account.CASH.value
        )
    )
    return float_fen + (moved or 0)


def _open_shift_on(reading: Reading, drawer: str) -> OpenShift | None:
    place = {"drawer": drawer, "station": reading.station.desk}
    row = reading.connection.execute(_OF_DRAWER, place).first()
    return OpenShift(*row) if row else None
