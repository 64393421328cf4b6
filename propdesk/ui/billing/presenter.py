"""The course of billing without a window: preview, draft, publish; long work tells its progress."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from propdesk.clock import local_date
from propdesk.desk import Desk
from propdesk.domain.calculations import SharedBy
from propdesk.domain.errors import DomainError
from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.ids import RunId
from propdesk.domain.periods import Period
from propdesk.services import billing, billing_drafts, prices, prices_payers, shared_costs
from propdesk.services.accounts import Approval
from propdesk.services.billing import Billed
from propdesk.services.prices import ItemRow
from propdesk.ui.billing.state import (
    BillingState,
    LineView,
    PreviewView,
    RunView,
    Stage,
    preview_view,
)
from propdesk.ui.kit.runner import Cancellable, Runner

Second = tuple[str, str]
Step = Callable[[int, int], None]
MOST_LINES = 5000


class Steps:
    """Adds up the units that are done and tells how many of how many; may raise to stop."""

    def __init__(self, step: Step, total: int) -> None:
        self._step, self._total = step, total
        self._done = 0

    def __call__(self, units: int) -> None:
        """Hear of so many more units."""
        self._done += units
        self._step(min(self._done, self._total), self._total)


class BillingPresenter:
    """Holds items, runs and the preview; `refused` hears what belongs to no dialog."""

    def __init__(
        self,
        desk: Desk,
        runner: Runner,
        show: Callable[[BillingState], None],
        refused: Callable[[DomainError], None],
    ) -> None:
        self._desk = desk
        self._runner = runner
        self._show = show
        self._refused = refused
        self._asked: Cancellable | None = None
        self.state = BillingState()

    def this_month(self) -> Period:
        """Return the current month at the centre."""
        return Period.of(local_date(self._desk.clock.now()))

    def look(self) -> None:
        """Ask for items, drafts and runs."""
        self._runner.look(partial(_seen, self._desk), self._on_seen)

    def preview(self, item_code: str, period: Period, step: Step) -> None:
        """Reckon what an item would charge in a month; nothing is written."""
        self._become_busy()
        work = partial(_preview, self._desk, item_code, period, step)
        self._asked = self._runner.look(work, self._on_preview, self._on_refused)

    def draft(self, step: Step, done: Callable[[Billed], None]) -> None:
        """Keep what is previewed on this desk, so that it can be published."""
        shown = self.state.preview
        if shown is None or self.state.is_busy:
            return
        self._become_busy()
        work = partial(_draft, self._desk, shown.item_code, Period.parse(shown.period), step)
        self._asked = self._runner.act(
            work, _Then(self._on_drafted, done, self.look), self._on_refused
        )

    def publish(self, run: RunView, step: Step) -> Callable[[Second | None], Billed]:
        """Return the act of posting a draft's charges."""
        return partial(_publish, self._desk, run, step)

    def drop(self, run: RunView) -> Callable[[], None]:
        """Return the act of giving a draft up."""
        return partial(self._desk.execute, billing_drafts.drop, run_id=run.run_id)

    def enter_cost(
        self, item_code: str, period: Period, values: Mapping[str, Any]
    ) -> Callable[[], bytes]:
        """Return the act of saying what a shared item came to in a month."""
        return partial(_enter_cost, self._desk, item_code, period, dict(values))

    def choose(self, run: RunView | None) -> None:
        """Show the lines of a draft."""
        self.state = replace(self.state, draft_lines=())
        self._show(self.state)
        if run is not None and run.is_draft:
            self._runner.look(partial(_draft_lines, self._desk, run.run_id), self._on_lines)

    def back(self) -> None:
        """Leave the preview, or stop what is being reckoned."""
        if self._asked is not None and self.state.is_busy:
            self._asked.cancel()
        self.rest()
        self.state = replace(self.state, stage=Stage.RUNS, preview=None)
        self._show(self.state)

    def become_busy(self) -> None:
        """Show that something long goes on."""
        self._become_busy()

    def rest(self) -> None:
        """Nothing long goes on any more."""
        self._asked = None
        self.state = replace(self.state, is_busy=False)
        self._show(self.state)

    def item_of(self, code: str) -> ItemRow | None:
        """Return an item by its code."""
        return next((item for item in self.state.items if item.code == code), None)

    def _become_busy(self) -> None:
        self.state = replace(self.state, is_busy=True)
        self._show(self.state)

    def _on_seen(self, seen: tuple[list[ItemRow], list[RunView]]) -> None:
        self.state = replace(self.state, items=seen[0], runs=seen[1])
        self._show(self.state)

    def _on_preview(self, view: PreviewView) -> None:
        self.state = replace(self.state, stage=Stage.PREVIEW, preview=view)
        self.rest()

    def _on_drafted(self, _: Billed) -> None:
        self.state = replace(self.state, stage=Stage.RUNS, preview=None)
        self.rest()

    def _on_lines(self, lines: Sequence[LineView]) -> None:
        self.state = replace(self.state, draft_lines=lines)
        self._show(self.state)

    def _on_refused(self, error: DomainError) -> None:
        self.rest()
        self._refused(error)


class _Then:
    """Rests, tells what came of it, then asks how things stand."""

    def __init__(
        self,
        first: Callable[[Billed], None],
        then: Callable[[Billed], None],
        last: Callable[[], None],
    ) -> None:
        self._first, self._then, self._last = first, then, last

    def __call__(self, billed: Billed) -> None:
        self._first(billed)
        self._then(billed)
        self._last()


def _seen(desk: Desk) -> tuple[list[ItemRow], list[RunView]]:
    items = [item for item in desk.query(prices.items) if item.basis != FeeBasis.PER_USE]
    drafts = [
        RunView(
            row.run_id,
            True,
            row.item,
            row.period,
            row.charges,
            row.total_fen,
            row.drafter,
            row.drafted_at,
        )
        for row in desk.query(billing_drafts.drafts)
    ]
    published = [
        RunView(
            row.run_id,
            False,
            row.item,
            row.period,
            row.charges,
            row.total_fen,
            row.publisher,
            row.published_at,
        )
        for row in desk.query(billing.runs)
    ]
    return items, [*drafts, *published]


def _preview(desk: Desk, item_code: str, period: Period, step: Step) -> PreviewView:
    told = Steps(step, _paying(desk, item_code, period))
    return preview_view(desk.query(billing.preview, item_code=item_code, period=period, told=told))


def _draft(desk: Desk, item_code: str, period: Period, step: Step) -> Billed:
    told = Steps(step, _paying(desk, item_code, period))
    return desk.execute(billing.draft, item_code=item_code, period=period, told=told)


def _publish(desk: Desk, run: RunView, step: Step, second: Second | None) -> Billed:
    return desk.execute(
        billing.publish,
        run_id=run.run_id,
        approval=Approval(*second) if second else None,
        told=Steps(step, 2 * run.charges),  # reckoned again, then posted
    )


def _draft_lines(desk: Desk, run_id: RunId) -> list[LineView]:
    lines = desk.query(billing_drafts.draft_lines, run_id=run_id, limit=MOST_LINES)
    return [LineView(line.unit, line.amount_fen, line) for line in lines]


def _enter_cost(desk: Desk, item_code: str, period: Period, values: Mapping[str, Any]) -> bytes:
    item = next(item for item in desk.query(prices.items) if item.code == item_code)
    return desk.execute(
        shared_costs.enter,
        item_id=item.item_id,
        period=period,
        amount_fen=values["amount"],
        split_by=SharedBy(values["split_by"]),
        note=values["note"],
    )


def _paying(desk: Desk, item_code: str, period: Period) -> int:
    """Return about how many units pay an item: only to say how far the work is."""
    found = next((item for item in desk.query(prices.items) if item.code == item_code), None)
    if found is None:
        return 1
    rows = desk.query(prices_payers.payers, item_id=found.item_id, on=period.last_day)
    return max(1, sum(row.units for row in rows))
