"""How Qt-free presenters have work done away from the window: screens and dialogs are runners."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from propdesk.domain.errors import DomainError

R = TypeVar("R")
Refused = Callable[[DomainError], None]


class Cancellable(Protocol):
    """Something asked for that may be forgotten."""

    def cancel(self) -> None:
        """Forget it."""
        ...


class Runner(Protocol):
    """Runs work on a worker and calls back on the window's thread, in order."""

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


class Teller(Protocol):
    """What long work tells its progress to; telling also learns that it should stop."""

    def step(self, done: int, total: int) -> None:
        """Tell how far the work is, `total` 0 where nobody knows."""
        ...


class LongRunner(Runner, Protocol):
    """Runs long work too, beside everything else."""

    def long(
        self,
        work: Callable[[Teller], R],
        done: Callable[[R], None],
        told: Callable[[int, int], None],
        refused: Refused | None = None,
    ) -> Cancellable:
        """Do long work; cancelling it drops its result."""
        ...
