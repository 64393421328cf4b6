"""What an open case has for itself: a thing lent, a place booked for a time. Pure.

Source: domain.md 6.1 (stock item; booking calendar without overlap). Two desks that are apart can
still give the same thing or time twice; the review list names both cases once they have met.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Act
from propdesk.domain.case_guards import in_stock, no_overlap


@dataclass(frozen=True)
class Holds:
    """The fields in `what` name it together; with `start` and `end` it is held for that time only.

    `stock`: the things are listed by the desk (`services/stock.py`), `what` is their code.
    """

    what: tuple[str, ...]
    start: str = ""
    end: str = ""
    stock: bool = False

    @property
    def names(self) -> frozenset[str]:
        """The fields of the record that it is about."""
        return frozenset({*self.what, self.start, self.end}) - {""}

    @property
    def is_booking(self) -> bool:
        """Whether it is held for a time only."""
        return bool(self.start)

    def is_named(self, values: Mapping[str, Value]) -> bool:
        """Tell whether a case names anything it holds."""
        return all(values.get(name) not in (None, "") for name in self.names)


def check_held(holds: Holds, workflow: str, act: Act) -> None:
    """Refuse what another open case has: OnLoanError, NotInStockError, TakenError."""
    if holds.is_booking:
        no_overlap(workflow, *holds.what, start=holds.start, end=holds.end)(act)
    elif holds.stock and holds.is_named(act.values):
        in_stock(workflow, holds.what[0])(act)
