"""The counter's questions and acts at the desk, run wherever the runner runs them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol, TypeVar

from propdesk.clock import local_date
from propdesk.desk import Desk
from propdesk.domain.collection import Choice, Tender
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import CustomerId, JobId, UnitId
from propdesk.services import (
    counter,
    counter_account,
    drawers,
    parked,
    print_jobs,
    print_jobs_settle,
    search,
)
from propdesk.services.counter import Collected
from propdesk.services.counter_account import UnitAccount
from propdesk.services.drawers import OpenShift
from propdesk.services.parked import ParkedRow
from propdesk.services.print_jobs import JobRow
from propdesk.services.search import Hit
from propdesk.ui.counter.draft import SORT

R = TypeVar("R")
Refused = Callable[[DomainError], None]
MOST_HITS = 30


class Cancellable(Protocol):
    """Something asked for that may be forgotten."""

    def cancel(self) -> None:
        """Forget it."""
        ...


class Runner(Protocol):
    """Runs work away from the window and calls back on its thread, in order."""

    def look(
        self, work: Callable[[], R], done: Callable[[R], None], refused: Refused | None = None
    ) -> Cancellable:
        """Read."""
        ...

    def act(
        self, work: Callable[[], R], done: Callable[[R], None], refused: Refused | None = None
    ) -> Cancellable:
        """Do something durable."""
        ...

    def note(self, work: Callable[[], object]) -> None:
        """Do something durable that nobody waits for."""
        ...


class Decision(StrEnum):
    """What a person says about a paper."""

    COMPLETE = "complete"
    AGAIN = "again"
    GIVE_UP = "give_up"


@dataclass(frozen=True)
class Order:
    """What is to be taken."""

    unit_id: UnitId
    choices: Sequence[Choice]
    tenders: Sequence[Tender]
    keep_change: bool
    prepay_fen: int
    customer_id: CustomerId | None
    remark: str


class CounterGateway:
    """The desk as the counter needs it.

    What is saved while typing is dropped only if there may be something: a commit for nothing
    would make the receipt's printing wait for it. Acts run in order, so they alone keep count.
    """

    def __init__(self, desk: Desk, runner: Runner) -> None:
        self._desk = desk
        self._runner = runner
        self._may_be_kept = True  # by the program's last run

    def today(self) -> date:
        """Return the day at the centre."""
        return local_date(self._desk.clock.now())

    def find(self, text: str, then: Callable[[tuple[Hit, ...]], None]) -> Cancellable:
        """Find households."""
        desk = self._desk
        return self._runner.look(lambda: desk.query(search.find, text=text, limit=MOST_HITS), then)

    def account(
        self, unit_id: UnitId, then: Callable[[UnitAccount], None], refused: Refused | None = None
    ) -> None:
        """Ask what a unit owes."""
        desk = self._desk
        self._runner.look(
            lambda: desk.query(counter_account.account, unit_id=unit_id), then, refused
        )

    def shift(self, then: Callable[[OpenShift | None], None]) -> None:
        """Ask for one's own shift."""
        desk = self._desk
        self._runner.look(lambda: desk.query(drawers.current), then)

    def collect(self, order: Order, then: Callable[[Collected], None], refused: Refused) -> None:
        """Take the money."""
        desk = self._desk
        self._runner.act(
            lambda: desk.execute(
                counter.collect,
                unit_id=order.unit_id,
                choices=order.choices,
                tenders=order.tenders,
                keep_change=order.keep_change,
                prepay_fen=order.prepay_fen,
                customer_id=order.customer_id,
                remark=order.remark,
            ),
            then,
            refused,
        )

    def job(self, job_id: JobId, then: Callable[[JobRow], None]) -> None:
        """Ask how far a paper is."""
        desk = self._desk
        self._runner.look(lambda: desk.query(print_jobs.job, job_id=job_id), then)

    def decide(self, job_id: JobId, decision: Decision, then: Callable[[JobId], None]) -> None:
        """Say what the clerk sees of a paper; `then` gets the job to watch from now on."""
        self._runner.act(_Deciding(self._desk, job_id, decision), then)

    def keep(self, title: str, payload: str) -> None:
        """Save what is being typed."""

        def work() -> None:
            self._may_be_kept = True
            self._desk.execute(parked.keep, sort=SORT, title=title, payload=payload)

        self._runner.note(work)

    def forget(self) -> None:
        """Drop what was saved while typing."""

        def work() -> None:
            if self._may_be_kept:
                self._desk.execute(parked.forget, sort=SORT)
                self._may_be_kept = False

        self._runner.note(work)

    def park(self, title: str, payload: str, then: Callable[[bytes], None]) -> None:
        """Set the draft aside."""
        desk = self._desk
        self._runner.act(
            lambda: desk.execute(parked.park, sort=SORT, title=title, payload=payload), then
        )

    def parked(self, then: Callable[[list[ParkedRow]], None]) -> None:
        """Ask for the drafts set aside at this desk."""
        desk = self._desk
        self._runner.look(lambda: desk.query(parked.rows, sort=SORT), then)

    def live(self, then: Callable[[ParkedRow | None], None]) -> None:
        """Ask for what was being typed when the program last ended."""
        desk = self._desk
        self._runner.look(lambda: desk.query(parked.live, sort=SORT), then)

    def recall(self, draft_id: bytes, then: Callable[[ParkedRow], None]) -> None:
        """Take a draft up again."""

        def work() -> ParkedRow:
            self._may_be_kept = True
            return self._desk.execute(parked.recall, draft_id=draft_id)

        self._runner.act(work, then)


class _Deciding:
    """One decision, to be run on a worker; returns the job to watch from now on."""

    def __init__(self, desk: Desk, job_id: JobId, decision: Decision) -> None:
        self._desk, self._job_id, self._decision = desk, job_id, decision

    def __call__(self) -> JobId:
        match self._decision:
            case Decision.COMPLETE:
                self._desk.execute(print_jobs_settle.complete, job_id=self._job_id)
            case Decision.AGAIN:
                return self._desk.execute(print_jobs_settle.print_again, job_id=self._job_id)
            case Decision.GIVE_UP:
                self._desk.execute(print_jobs_settle.cancel, job_id=self._job_id)
        return self._job_id
