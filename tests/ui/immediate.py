"""A runner that does everything at once, on the spot: presenters without a window."""

from collections.abc import Callable
from typing import TypeVar

from propdesk.domain.errors import DomainError

R = TypeVar("R")


class Nothing:
    """What was asked has already been answered."""

    def cancel(self) -> None:
        """Too late."""


class ImmediateRunner:
    """Runs work at once; refusals without a hearer are raised."""

    def look(
        self,
        work: Callable[[], R],
        done: Callable[[R], None],
        refused: Callable[[DomainError], None] | None = None,
    ) -> Nothing:
        """Read at once."""
        try:
            result = work()
        except DomainError as error:
            if refused is None:
                raise
            refused(error)
        else:
            done(result)
        return Nothing()

    def act(
        self,
        work: Callable[[], R],
        done: Callable[[R], None],
        refused: Callable[[DomainError], None] | None = None,
    ) -> Nothing:
        """Do at once."""
        return self.look(work, done, refused)

    def note(self, work: Callable[[], object]) -> None:
        """Do at once."""
        work()
