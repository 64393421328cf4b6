"""Steps about to be made, for the table tests of guards: no database, no desk."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Act, KnownCase, Row, Span
from propdesk.domain.handbook import HANDBOOK
from propdesk.domain.ids import UserId
from propdesk.domain.permissions import Permission
from propdesk.domain.working_calendar import CENTRE_TIME, WorkingCalendar
from tests.builders import NOON

ME, OTHER = UserId(b"m" * 16), UserId(b"o" * 16)


@dataclass
class KnownPast:
    """Steps made so far: (transition, moment, person), oldest first."""

    steps: Sequence[tuple[str, datetime, UserId]] = (("open", NOON, ME),)

    def count(self, transition: str) -> int:
        """Return how often a transition was made."""
        return sum(code == transition for code, _, _ in self.steps)

    def last(self, transition: str) -> datetime | None:
        """Return when it was last made."""
        found = [at for code, at, _ in self.steps if code == transition]
        return found[-1] if found else None

    def actor_of(self, transition: str) -> UserId | None:
        """Return who made it last."""
        found = [who for code, _, who in self.steps if code == transition]
        return found[-1] if found else None

    def order(self, transition: str) -> int:
        """Return its last place, -1 if it was never made."""
        found = [place for place, (code, _, _) in enumerate(self.steps) if code == transition]
        return found[-1] if found else -1


@dataclass
class KnownDesk:
    """What the rest of the desk answers."""

    arrears: int = 0
    open: int = 0
    late: int = 0
    overlap: str = ""
    stock: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    jobs: frozenset[str] = frozenset()
    cases: Mapping[str, KnownCase] = field(default_factory=dict)
    asked: list[object] = field(default_factory=list)

    def arrears_fen(self, unit_id: bytes, today: date) -> int:
        """Return the arrears it was made with."""
        self.asked.append((unit_id, today))
        return self.arrears

    def open_cases(self, workflow: str, **equal: Value) -> int:
        """Return the number it was made with."""
        self.asked.append((workflow, equal))
        return self.open

    def late_cases(self, workflow: str, now: datetime, **equal: Value) -> int:
        """Return the number it was made with."""
        self.asked.append((workflow, now, equal))
        return self.late

    def overlapping(self, workflow: str, span: Span, except_id: bytes, **equal: Value) -> str:
        """Return the case it was made with."""
        self.asked.append((workflow, span, except_id, equal))
        return self.overlap

    def has_stock(self, sort: str, code: str) -> bool:
        """Tell whether it was made with this code."""
        self.asked.append((sort, code))
        return code in self.stock

    def people_of(self, unit_id: bytes, today: date) -> frozenset[str]:
        """Return the people it was made with."""
        self.asked.append((unit_id, today))
        return self.people

    def is_open_case(self, number: str) -> bool:
        """Tell whether it was made with this number."""
        return number in self.jobs

    def case_named(self, number: str) -> KnownCase | None:
        """Return the case it was made with."""
        return self.cases.get(number)


def act(
    values: Mapping[str, Value],
    *,
    before: Mapping[str, Value] | None = None,
    lines: Mapping[str, Sequence[Row]] | None = None,
    reason: str = "",
    now: datetime = NOON,
    actor: UserId = ME,
    rights: frozenset[Permission] = frozenset(),
    past: KnownPast | None = None,
    desk: KnownDesk | None = None,
) -> Act:
    """Return a step about to be made on a case with these values."""
    return Act(
        case_id=b"c" * 16,
        number="C001-F41-202612-D01A-0001",
        state="new",
        before=values if before is None else before,
        values=values,
        reason=reason,
        now=now,
        today=now.astimezone(CENTRE_TIME).date(),
        actor_id=actor,
        rights=rights,
        rules=HANDBOOK,
        calendar=WorkingCalendar(),
        past=past or KnownPast(),
        lines=lines or {},
        look=desk or KnownDesk(),
    )
