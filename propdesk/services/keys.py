"""Keys at the desk: the daily count of the board, and the report on where keys are (W06)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func, select

from propdesk.domain.bounded_text import NAME_LIMIT, bounded
from propdesk.domain.permissions import Permission
from propdesk.i18n import Message, translate
from propdesk.models.cases import CaseClock, CaseCount, CaseStanding
from propdesk.models.estate import Unit
from propdesk.services import case_rules, casework
from propdesk.services.casework import Done
from propdesk.services.work import Reading, Work, check_right, query, use_case
from propdesk.workflows.key_counts import WORKFLOW as COUNTS
from propdesk.workflows.key_counts import KeyCount
from propdesk.workflows.keys import WORKFLOW as KEYS
from propdesk.workflows.keys import KeySet

ON_THE_BOARD = ("in_stock", "in_custody")
LONG_CUSTODY = "W06.custody"
_TAGS = (
    select(KeySet.tag)
    .join(CaseStanding, CaseStanding.case_id == KeySet.id)
    .where(CaseStanding.workflow == KEYS.code, CaseStanding.state.in_(ON_THE_BOARD))
    .order_by(KeySet.tag)
)
OUT = ("checked_out", "overdue")
_BOARD = (
    select(
        CaseStanding.case_id,
        CaseStanding.state,
        CaseStanding.entered_at,
        KeySet.tag,
        KeySet.taken_by,
        Unit.code,
    )
    .join(KeySet, KeySet.id == CaseStanding.case_id)
    .outerjoin(Unit, Unit.id == KeySet.unit_id)
    .where(CaseStanding.workflow == KEYS.code, CaseStanding.closed_at.is_(None))
    .order_by(KeySet.tag)
)


@dataclass(frozen=True)
class KeyReport:
    """Sets of keys by state, tags in custody longer than the rule allows, tags not back in time,
    the day of the last count (None: never counted)."""

    by_state: Mapping[str, int]
    long_in_custody: tuple[str, ...]
    overdue: tuple[str, ...]
    last_count: date | None

    @property
    def on_the_board(self) -> int:
        """How many sets should hang on the board."""
        return sum(self.by_state.get(state, 0) for state in ON_THE_BOARD)


@dataclass(frozen=True)
class KeyRow:
    """A set of keys: where it is, since when, with whom if it is out for a job."""

    case_id: bytes
    tag: str
    unit: str
    state: Message
    since: datetime
    taken_by: str
    is_overdue: bool
    is_long: bool


@query(Permission.LOOK_UP)
def board(reading: Reading) -> tuple[KeyRow, ...]:
    """Return every set of keys by its tag, with what is overdue or has been kept for long."""
    overdue, long = set(_overdue(reading)), set(_long_in_custody(reading))
    return tuple(
        KeyRow(
            case_id=row.case_id,
            tag=row.tag,
            unit=row.code or "",
            state=KEYS.flow.by_state[row.state].label,
            since=row.entered_at,
            taken_by=row.taken_by if row.state in OUT else "",
            is_overdue=row.tag in overdue,
            is_long=row.tag in long,
        )
        for row in reading.connection.execute(_BOARD)
    )


@query(Permission.LOOK_UP)
def expected_tags(reading: Reading) -> tuple[str, ...]:
    """Return the tags that should hang on the board now."""
    return tuple(reading.connection.scalars(_TAGS))


@use_case(Permission.CASES)
def count(work: Work, *, present: Sequence[str]) -> Done:
    """Compare the tags on the board with those that should hang there, and keep the count.

    A count that agrees is closed at once; one that differs stays open until it is cleared up.
    """
    check_right(work.person, COUNTS.opens)
    seen = {bounded(tag, field="present", limit=NAME_LIMIT) for tag in present} - {""}
    wanted = set(expected_tags(work))
    values: dict[str, object] = {
        "counted_on": work.today,
        "expected": len(wanted),
        "present": len(seen),
        "differences": _differences(wanted, seen),
    }
    done = casework.begin(work, COUNTS, values, {})
    if wanted != seen or Permission.CASE_WORK not in work.person.rights:
        return done
    return casework.do(work, case_id=done.case_id, transition="agree")


@query(Permission.LOOK_UP)
def report(reading: Reading) -> KeyReport:
    """Return where the keys are, and what is wrong with it."""
    counts = reading.connection.execute(
        select(CaseCount.state, CaseCount.cases).where(CaseCount.workflow == KEYS.code)
    )
    last = select(func.max(KeyCount.counted_on)).join(
        CaseStanding, CaseStanding.case_id == KeyCount.id
    )
    return KeyReport(
        by_state={row.state: row.cases for row in counts},
        long_in_custody=_long_in_custody(reading),
        overdue=_overdue(reading),
        last_count=reading.connection.scalar(last.where(CaseStanding.state != "void")),
    )


def _differences(wanted: set[str], seen: set[str]) -> str:
    parts = []
    if wanted - seen:
        tags = ", ".join(sorted(wanted - seen))
        parts.append(translate("keys", "missing: {tags}").format(tags=tags))
    if seen - wanted:
        tags = ", ".join(sorted(seen - wanted))
        parts.append(translate("keys", "too many: {tags}").format(tags=tags))
    return "; ".join(parts)[:500]


def _long_in_custody(reading: Reading) -> tuple[str, ...]:
    days = case_rules.rulebook(reading).figure(LONG_CUSTODY, reading.today)
    found = (
        select(KeySet.tag)
        .join(CaseClock, CaseClock.case_id == KeySet.id)
        .where(
            CaseClock.workflow == KEYS.code,
            CaseClock.clock == "custody",
            CaseClock.ended_at.is_(None),
            CaseClock.is_dropped.is_(False),
            CaseClock.started_at < reading.now - timedelta(days=days),
        )
        .order_by(CaseClock.started_at)
    )
    return tuple(reading.connection.scalars(found))


def _overdue(reading: Reading) -> tuple[str, ...]:
    found = (
        select(KeySet.tag)
        .join(CaseClock, CaseClock.case_id == KeySet.id)
        .where(
            CaseClock.workflow == KEYS.code,
            CaseClock.clock == "back",
            CaseClock.ended_at.is_(None),
            CaseClock.is_dropped.is_(False),
            CaseClock.due_at < reading.now,
        )
        .order_by(CaseClock.due_at)
    )
    return tuple(reading.connection.scalars(found))
