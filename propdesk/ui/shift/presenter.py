"""The shift's course without a window: open with a float, count blind, perhaps again, close."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Protocol, TypeVar

from propdesk.clock import local_date
from propdesk.desk import Desk
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import ShiftId
from propdesk.services import drawers, drawers_report, drawers_summary
from propdesk.services.accounts import Approval
from propdesk.services.drawers import CountResult, OpenShift
from propdesk.services.drawers_clock import DayWish
from propdesk.services.drawers_summary import ShiftSummary

R = TypeVar("R")
Refused = Callable[[DomainError], None]
ASKS_FOR_DAY = frozenset({"ClockBehind", "ClockAhead"})


class Stage(StrEnum):
    """Where the shift is."""

    LOADING = "loading"
    NONE = "none"
    OPEN = "open"
    COUNTING = "counting"
    COUNTED = "counted"


@dataclass(frozen=True)
class ShiftState:
    """What the screen shows. Amounts in fen; expected and counted only after the count."""

    stage: Stage = Stage.LOADING
    shift: OpenShift | None = None
    summary: ShiftSummary | None = None
    total_fen: int = 0
    recount_left: bool = False
    asks_for_day: bool = False
    asks_about_drafts: bool = False
    faults: Mapping[str, str] = field(default_factory=dict)
    closed_fen: int | None = None
    last_shift: ShiftId | None = None

    @property
    def reported(self) -> ShiftId | None:
        """The shift whose report can be printed: one's own now, else the one before."""
        return self.shift.shift_id if self.shift else self.last_shift

    @property
    def difference_fen(self) -> int | None:
        """Counted less expected, None before the count."""
        summary = self.summary
        if summary is None or summary.counted_fen is None or summary.expected_fen is None:
            return None
        return summary.counted_fen - summary.expected_fen


class Runner(Protocol):
    """Runs work away from the window."""

    def look(
        self, work: Callable[[], R], done: Callable[[R], None], refused: Refused | None = None
    ) -> object:
        """Read."""
        ...

    def act(
        self, work: Callable[[], R], done: Callable[[R], None], refused: Refused | None = None
    ) -> object:
        """Do something durable."""
        ...


class ShiftPresenter:
    """`wants_second` is called when a second person must agree; answer with `agree`."""

    def __init__(
        self,
        desk: Desk,
        runner: Runner,
        show: Callable[[ShiftState], None],
        refused: Refused,
        wants_second: Callable[[DomainError], None],
    ) -> None:
        self._desk = desk
        self._runner = runner
        self._show = show
        self._refused = refused
        self._wants_second = wants_second
        self._again: Callable[[Approval], None] | None = None
        self._reason, self._handed_to = "", ""
        self._leave_drafts = False
        self.state = ShiftState()

    @property
    def is_dirty(self) -> bool:
        """Whether pieces were counted that are not yet sent."""
        return self.state.total_fen > 0

    def today(self) -> date:
        """Return the day at the centre."""
        return local_date(self._desk.clock.now())

    def look(self) -> None:
        """Ask how the shift stands."""
        desk = self._desk
        self._runner.look(lambda: desk.query(drawers.current), self._on_shift)

    def counted(self, total_fen: int) -> None:
        """Show the sum of the pieces typed so far."""
        self._set(total_fen=total_fen, faults={})

    def open(self, day: date | None = None, approval: Approval | None = None) -> None:
        """Open the shift with the counted float; `day` where the clock is not believed."""
        desk, float_fen = self._desk, self.state.total_fen
        wish = DayWish(day, confirmed=day is not None, approval=approval)
        self._again = _OpenAgain(self, day)
        self._runner.act(
            lambda: desk.execute(drawers.open_shift, float_fen=float_fen, wish=wish),
            self._on_opened,
            self._on_refused,
        )

    def start_count(self) -> None:
        """Begin to count; nothing is told of what should be there."""
        self._set(stage=Stage.COUNTING, total_fen=0)

    def stop_count(self) -> None:
        """Go on taking money."""
        if self.state.shift is not None and not self.state.shift.counts:
            self._set(stage=Stage.OPEN, total_fen=0)

    def send_count(self, pieces: Mapping[int, int]) -> None:
        """Send the count; only then is the expected sum told."""
        desk = self._desk
        self._runner.act(
            lambda: desk.execute(drawers.count, denominations=pieces),
            self._on_counted,
            self._on_refused,
        )

    def close(self, reason: str, handed_to: str, approval: Approval | None = None) -> None:
        """Close the counted shift."""
        desk, leave_drafts = self._desk, self._leave_drafts
        self._reason, self._handed_to = reason, handed_to
        self._again = self._close_again
        self._runner.act(
            lambda: desk.execute(
                drawers.close,
                reason=reason,
                handed_to=handed_to,
                approval=approval,
                leave_drafts=leave_drafts,
            ),
            self._on_closed,
            self._on_refused,
        )

    def leave_drafts(self) -> None:
        """Close all the same: the parked drafts stay parked."""
        self._leave_drafts = True
        self.close(self._reason, self._handed_to)

    def print_report(self, told: Callable[[], None]) -> None:
        """Print the report of the shift, again after it is closed; `told` once it is queued."""
        desk, shift_id = self._desk, self.state.reported
        if shift_id is not None:
            self._runner.act(
                lambda: desk.execute(drawers_report.print_report, shift_id=shift_id),
                lambda _: told(),
                self._refused,
            )

    def agree(self, login: str, password: str) -> None:
        """Try again with a second person's agreement."""
        if self._again is not None:
            self._again(Approval(login, password))

    def _close_again(self, approval: Approval) -> None:
        self.close(self._reason, self._handed_to, approval)

    def _on_shift(self, shift: OpenShift | None) -> None:
        if shift is None:
            self._set(stage=Stage.NONE, shift=None, summary=None)
            desk = self._desk
            self._runner.look(lambda: desk.query(drawers_report.newest_own), self._on_last)
            return
        stage = Stage.COUNTED if shift.counts else Stage.OPEN
        if self.state.stage is Stage.COUNTING and not shift.counts:
            stage = Stage.COUNTING
        recount = 0 < shift.counts < drawers.MOST_COUNTS
        self._set(stage=stage, shift=shift, recount_left=recount, closed_fen=None)
        desk = self._desk
        self._runner.look(
            lambda: desk.query(drawers_summary.own, shift_id=shift.shift_id), self._on_summary
        )

    def _on_last(self, last: ShiftId | None) -> None:
        self._set(last_shift=last)

    def _on_summary(self, summary: ShiftSummary) -> None:
        self._set(summary=summary)

    def _on_opened(self, _: bytes) -> None:
        self._set(total_fen=0, asks_for_day=False, faults={})
        self.look()

    def _on_counted(self, result: CountResult) -> None:
        self._set(stage=Stage.COUNTED, total_fen=0, recount_left=result.recount_left, faults={})
        self.look()

    def _on_closed(self, difference_fen: int) -> None:
        self._leave_drafts = False
        self._set(
            stage=Stage.NONE,
            last_shift=self.state.reported,
            shift=None,
            total_fen=0,
            asks_about_drafts=False,
            closed_fen=difference_fen,
            faults={},
        )

    def _on_refused(self, error: DomainError) -> None:
        if error.code in ASKS_FOR_DAY:
            self._set(asks_for_day=True, faults={"day": error.message()})
        elif error.code == "DraftsParked":
            self._set(asks_about_drafts=True, faults={"drafts": error.message()})
        elif error.field == "second":
            self._wants_second(error)
        elif error.field:
            self._set(faults={error.field: error.message()})
        else:
            self._refused(error)

    def _set(self, **values: object) -> None:
        self.state = replace(self.state, **values)  # type: ignore[arg-type]  # names of ShiftState
        self._show(self.state)


class _OpenAgain:
    """Opens on the same day, with a second person."""

    def __init__(self, presenter: ShiftPresenter, day: date | None) -> None:
        self._presenter, self._day = presenter, day

    def __call__(self, approval: Approval) -> None:
        self._presenter.open(self._day, approval)
