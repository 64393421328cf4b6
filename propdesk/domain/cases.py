"""Where a case stands: the fold of its steps, the same on every desk in whatever order they came.

A step that does not lead out of the state it finds (two desks moved the case at once) changes
nothing and leaves the case with a decision to make. Source: architecture 3, faults R17.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from propdesk.domain.case_flow import VOID_STATE, Flow
from propdesk.domain.deadlines import Due
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import CLOCK_ID, UserId
from propdesk.i18n import QT_TRANSLATE_NOOP, Message

OPEN, CORRECT, VOID, ASSIGN, NOTE, LINES, SETTLE = (
    "open",
    "correct",
    "void",
    "assign",
    "note",
    "lines",
    "settle",
)
KERNEL_STEPS: Mapping[str, Message] = {
    OPEN: QT_TRANSLATE_NOOP("cases", "Opened"),
    CORRECT: QT_TRANSLATE_NOOP("cases", "Corrected"),
    VOID: QT_TRANSLATE_NOOP("cases", "Declared void"),
    ASSIGN: QT_TRANSLATE_NOOP("cases", "Handed over"),
    NOTE: QT_TRANSLATE_NOOP("cases", "Noted"),
    LINES: QT_TRANSLATE_NOOP("cases", "Lines changed"),
    SETTLE: QT_TRANSLATE_NOOP("cases", "Conflict settled"),
}


class IllegalTransitionError(DomainError):
    """A step does not lead out of the state the case is in."""

    sentence = QT_TRANSLATE_NOOP(
        "cases", "“{transition}” is not possible: {number} is “{state}” now."
    )


class CaseClosedError(DomainError):
    """A finished or void case is read-only."""

    sentence = QT_TRANSLATE_NOOP("cases", "{number} is “{state}” and cannot be changed any more.")


class StepFact(NamedTuple):
    """One step as it was written; `started` and `ended` are clocks, with their due moments."""

    step_id: bytes
    stamp: int
    transition: str
    at: datetime
    actor_id: UserId
    handler_id: UserId | None = None
    reason: str = ""
    started: Mapping[str, Due] = {}
    ended: tuple[str, ...] = ()
    target: str = ""  # where it led when it was made: rules for rounds may have changed since


@dataclass
class ClockRun:
    """One run of a clock: `ended_at` None while it runs, or where the case ended without it."""

    code: str
    started_at: datetime
    due: Due
    ended_at: datetime | None = None
    is_dropped: bool = False


@dataclass
class Standing:
    """A case as its steps leave it."""

    state: str
    opened_at: datetime | None = None
    first_responder: UserId | None = None
    handler: UserId | None = None
    closed_at: datetime | None = None
    entered_at: datetime | None = None
    clocks: dict[str, Due] = field(default_factory=dict)
    runs: list[ClockRun] = field(default_factory=list)
    refused: list[bytes] = field(default_factory=list)
    made: list[StepFact] = field(default_factory=list)

    @property
    def needs_decision(self) -> bool:
        """Return whether steps of two desks contradict each other."""
        return bool(self.refused)

    @property
    def next_clock(self) -> tuple[str, Due] | None:
        """Return the clock that is due first, the enforced ones before others."""
        return min(self.clocks.items(), key=lambda c: (not c[1].enforced, c[1]), default=None)

    def count(self, transition: str) -> int:
        """Return how often a transition was made."""
        return sum(step.transition == transition for step in self.made)

    def last(self, transition: str) -> datetime | None:
        """Return when a transition was last made."""
        found = self._latest(transition)
        return found.at if found else None

    def order(self, transition: str) -> int:
        """Return a transition's last place among the steps so far, -1 if it was never made."""
        places = [place for place, step in enumerate(self.made) if step.transition == transition]
        return places[-1] if places else -1

    def actor_of(self, transition: str) -> UserId | None:
        """Return who made a transition last."""
        found = self._latest(transition)
        return found.actor_id if found else None

    def _latest(self, transition: str) -> StepFact | None:
        return next((s for s in reversed(self.made) if s.transition == transition), None)


def fold(flow: Flow, steps: Iterable[StepFact]) -> Standing:
    """Return where a case stands after its steps, taken in (stamp, id) order."""
    standing = Standing(flow.initial)
    for step in sorted(steps, key=lambda s: (s.stamp, s.step_id)):
        _take(flow, standing, step)
    return standing


def _take(flow: Flow, standing: Standing, step: StepFact) -> None:
    target = _target(flow, standing, step)
    if step.actor_id == CLOCK_ID and not _lapsed(flow, standing, step, target):
        return
    if target is None:
        standing.refused.append(step.step_id)
        return
    standing.made.append(step)
    if step.transition == OPEN:
        standing.opened_at, standing.first_responder = step.at, step.actor_id
        standing.handler = step.actor_id
    if step.transition == SETTLE:
        standing.refused.clear()
    if step.handler_id is not None:
        standing.handler = step.handler_id
    _move_clocks(standing, step)
    if target != standing.state or standing.entered_at is None:
        standing.state, standing.entered_at = target, step.at
    is_final = flow.by_state[target].final
    if is_final:
        standing.clocks.clear()
        for run in standing.runs:
            run.is_dropped = run.is_dropped or run.ended_at is None
    standing.closed_at = (standing.closed_at or step.at) if is_final else None


def _lapsed(flow: Flow, standing: Standing, step: StepFact, target: str | None) -> bool:
    """Tell whether a step of the clock itself counts: whoever moved the case or its end before was
    first, and nobody's will is contradicted."""
    transition = flow.by_code.get(step.transition)
    if transition is None or not transition.lapses:
        return target is not None
    due = standing.clocks.get(transition.lapses)
    return target is not None and due is not None and due.due_at < step.at


def _move_clocks(standing: Standing, step: StepFact) -> None:
    """End and start clocks; one started anew while it ran is the same promise with another end."""
    for code in step.ended:
        standing.clocks.pop(code, None)
        for run in standing.runs:
            if run.code == code and run.ended_at is None:
                run.ended_at = step.at
    for code, due in step.started.items():
        running = [r for r in standing.runs if r.code == code and r.ended_at is None]
        if running and code in standing.clocks:
            running[-1].due = due
        else:
            standing.runs.append(ClockRun(code, step.at, due))
        standing.clocks[code] = due


def _target(flow: Flow, standing: Standing, step: StepFact) -> str | None:
    """Return where a step leads, None if it does not belong to the state it finds."""
    if step.transition == OPEN:
        return flow.initial if standing.opened_at is None else None
    if step.transition == VOID:
        return VOID_STATE if standing.state != VOID_STATE else None
    if step.transition in KERNEL_STEPS:
        return standing.state
    transition = flow.by_code.get(step.transition)
    if transition is None or standing.state not in transition.sources:
        return None
    if step.target in flow.by_state:
        return step.target
    return transition.target
