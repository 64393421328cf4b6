"""What a workflow is declared from: states, transitions, guards, clocks, sections, lines.

Pure words: no table, no window. `workflows/kernel.py` puts them together with a table.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple, Protocol

from propdesk.domain.case_fields import Field, Value
from propdesk.domain.ids import UserId
from propdesk.domain.permissions import Permission
from propdesk.domain.rules import Rulebook
from propdesk.domain.working_calendar import WorkingCalendar
from propdesk.i18n import QT_TRANSLATE_NOOP, Message

VOID_STATE = "void"
Row = Mapping[str, Value]
Preset = Mapping[str, Value | Message]  # words are translated when a case is opened


class Tone(StrEnum):
    """How a state looks; colour never stands alone, its words are beside it."""

    PLAIN = ""
    GOOD = "success"
    CARE = "warning"
    BAD = "danger"


@dataclass(frozen=True)
class State:
    """A state of a case; in a `final` one nothing is expected any more."""

    code: str
    label: Message
    final: bool = False
    tone: Tone = Tone.PLAIN


class Past(Protocol):
    """What a guard may know of the steps so far."""

    def count(self, transition: str) -> int:
        """Return how often a transition was made."""
        ...

    def last(self, transition: str) -> datetime | None:
        """Return when it was last made."""
        ...

    def order(self, transition: str) -> int:
        """Return its last place among the steps so far, -1 if it was never made."""
        ...

    def actor_of(self, transition: str) -> UserId | None:
        """Return who made it last."""
        ...


class Lookups(Protocol):
    """What a guard may ask of the rest of the desk."""

    def arrears_fen(self, unit_id: bytes, today: date) -> int:
        """Return what a unit owes and is overdue."""
        ...

    def open_cases(self, workflow: str, **equal: Value) -> int:
        """Return the number of unfinished cases of a workflow whose fields have these values."""
        ...

    def late_cases(self, workflow: str, now: datetime, **equal: Value) -> int:
        """Return how many of them are late."""
        ...

    def overlapping(self, workflow: str, span: "Span", except_id: bytes, **equal: Value) -> str:
        """Return the number of an unfinished case whose time overlaps, "" if there is none."""
        ...

    def has_stock(self, sort: str, code: str) -> bool:
        """Tell whether there is such a thing to lend, neither lost nor given up."""
        ...

    def people_of(self, unit_id: bytes, today: date) -> frozenset[str]:
        """Return the names of those registered at a unit."""
        ...

    def is_open_case(self, number: str) -> bool:
        """Tell whether an unfinished case of any workflow has this number."""
        ...

    def case_named(self, number: str) -> "KnownCase | None":
        """Return the case with a number, finished or not; None if there is none."""
        ...


class KnownCase(NamedTuple):
    """Another case as a guard sees it."""

    workflow: str
    state: str
    values: Row
    lines: Mapping[str, Sequence[Row]]


class Span(NamedTuple):
    """A time from and to (not included), and the fields that hold it in a record."""

    start_field: str
    end_field: str
    start: datetime | date
    end: datetime | date


@dataclass(frozen=True, kw_only=True)
class Act:
    """A step about to be made: what a guard judges and an effect is made of."""

    case_id: bytes
    number: str
    state: str
    before: Row
    values: Row  # with what the step changes
    reason: str
    now: datetime
    today: date
    actor_id: UserId
    rights: frozenset[Permission]
    rules: Rulebook
    calendar: WorkingCalendar
    past: Past
    lines: Mapping[str, Sequence[Row]]
    look: Lookups

    def figure(self, code: str) -> int:
        """Return a rule's figure today."""
        return self.rules.figure(code, self.today)


# Effects: what a step does beside its own case. The case service carries them out in the same
# transaction.
@dataclass(frozen=True)
class Spawn:
    """Open a case of another workflow, linked to this one; `lines` are rows of its tables."""

    workflow: str
    values: Row
    relation: str = "spawned"
    lines: Mapping[str, Sequence[Row]] = field(default_factory=dict)


@dataclass(frozen=True)
class RaiseCharge:
    """Charge the unit through billing; `item` is a fee item's code, the amount in fen."""

    unit_id: bytes
    item: str
    fen: int
    note: str = ""


@dataclass(frozen=True)
class Fill:
    """Set fields of this case that nobody types (a badge given back, a total)."""

    values: Row


@dataclass(frozen=True)
class HandTo:
    """Give the case to somebody: the technician chosen, whoever took it from the pool."""

    user_id: UserId


@dataclass(frozen=True)
class Tie:
    """Tie this case to the one with a number: the job a key was taken for."""

    number: str
    relation: str


@dataclass(frozen=True)
class Occupy:
    """Note how a unit is used from a day on (an `OccupancyState`); it counts as handed over."""

    unit_id: bytes
    state: str
    first: date


Effect = Spawn | RaiseCharge | Fill | HandTo | Occupy | Tie
Judge = Callable[[Act], None]


@dataclass(frozen=True)
class Guard:
    """A rule that refuses with a sentence; with `override` somebody holding that right may let it
    pass, giving a reason."""

    judge: Judge
    override: Permission | None = None


@dataclass(frozen=True)
class Rounds:
    """After `limit` times (a figure, or a rule's code) the transition leads to `target` instead."""

    limit: int | str
    target: str


@dataclass(frozen=True)
class Transition:
    """One way from state to state.

    `asks` are fields typed with it; a name ending in "?" may stay empty. `second` is the right of a
    second person who must agree. `assigns` also asks who handles the case from here on. A step that
    `lapses` with a clock is made by the desk itself once that clock is over, and by nobody before.
    """

    code: str
    label: Message
    sources: tuple[str, ...]
    target: str
    permission: Permission = Permission.CASE_WORK
    asks: tuple[str, ...] = ()
    reason: bool = False
    second: Permission | None = None
    guards: tuple[Guard, ...] = ()
    effect: Callable[[Act], Sequence[Effect]] | None = None
    rounds: Rounds | None = None
    assigns: bool = False
    primary: bool = True  # offered by key in its state; others stand in the row of further acts
    lapses: str = ""

    @property
    def asked(self) -> tuple[tuple[str, bool], ...]:
        """The names asked for, and whether each is needed."""
        return tuple((name.removesuffix("?"), not name.endswith("?")) for name in self.asks)


@dataclass(frozen=True)
class Clock:
    """A deadline: started and ended by transitions ("open" starts it with the case).

    `rule` gives the time; `field` names a date or moment of the record that overrides it (a
    promise, an end date). It is for `who` to look after. `instead` names other rules where a field
    has a certain value: (field, value, rule); such a field corrected starts the clock anew.
    """

    code: str
    label: Message
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    rule: str = ""
    field: str = ""
    instead: tuple[tuple[str, str, str], ...] = ()

    @property
    def depends_on(self) -> frozenset[str]:
        """The fields that say when it is due."""
        return frozenset({self.field, *(name for name, _, _ in self.instead)}) - {""}

    def rule_for(self, values: Row) -> str:
        """Return the code of the rule that gives its time in a case with these values."""
        return next((r for name, value, r in self.instead if values.get(name) == value), self.rule)


def way(route: str, label: Message, **options: Any) -> Transition:
    """Return a transition written as a route: "cancel: reported, accepted -> cancelled".

    The options are the fields of `Transition`.
    """
    code, sources, target = _route(route)
    return Transition(code, label, sources, target, **options)


def clock(route: str, label: Message, **options: Any) -> Clock:
    """Return a clock written as a route between transitions: "take_down: post -> remove".

    It starts with any on the left ("open": with the case) and ends with any on the right.
    """
    code, starts, ends = _route(route)
    return Clock(code, label, starts, tuple(part.strip() for part in ends.split(",")), **options)


def _route(route: str) -> tuple[str, tuple[str, ...], str]:
    code, _, path = route.partition(":")
    sources, arrow, target = path.partition("->")
    if not (code.strip() and arrow and target.strip()):
        raise ValueError(f"not a route: {route!r}")
    return code.strip(), tuple(part.strip() for part in sources.split(",")), target.strip()


@dataclass(frozen=True)
class Section:
    """Fields that stand together on the form."""

    title: Message
    fields: tuple[str, ...]


class LinesKind(StrEnum):
    """What a line table is for."""

    PLAIN = "plain"
    CHECKLIST = "checklist"
    COPIES = "copies"


@dataclass(frozen=True)
class Lines:
    """A table inside a case: goods, places, parts, papers.

    `presets` are its first rows where none are given; in the states `frozen_in` it is read-only;
    `permission` may change it (None: whoever may correct the case).
    """

    name: str
    label: Message
    columns: tuple[Field, ...]
    required: bool = False
    kind: LinesKind = LinesKind.PLAIN
    presets: tuple[Preset, ...] = ()
    frozen_in: tuple[str, ...] = ()
    permission: Permission | None = None

    def first_rows(self) -> list[Row]:
        """Return the presets in the current language."""
        return [
            {n: v.translated() if isinstance(v, Message) else v for n, v in row.items()}
            for row in self.presets
        ]


@dataclass(frozen=True)
class Filter:
    """A drop-down over a choice field of the record."""

    field: str


@dataclass(frozen=True)
class Flow:
    """The states of a workflow and the ways between them; the first state is where cases begin."""

    states: tuple[State, ...]
    transitions: tuple[Transition, ...]
    clocks: tuple[Clock, ...] = ()
    by_state: Mapping[str, State] = field(init=False)
    by_code: Mapping[str, Transition] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_state", {s.code: s for s in (*self.states, VOIDED)})
        object.__setattr__(self, "by_code", {t.code: t for t in self.transitions})

    @property
    def initial(self) -> str:
        """The state a case begins in."""
        return self.states[0].code

    def offered(self, state: str) -> tuple[Transition, ...]:
        """Return the transitions that lead out of a state."""
        return tuple(t for t in self.transitions if state in t.sources)


VOIDED = State(VOID_STATE, QT_TRANSLATE_NOOP("case_flow", "Void"), final=True, tone=Tone.BAD)
AnyRow = Mapping[str, Any]
