"""A unit's charges without a window: what is shown, and the acts on them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, NamedTuple

from propdesk.clock import local_date
from propdesk.desk import Desk
from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.ids import ChargeId, UnitId
from propdesk.services import (
    billing_uses,
    charges,
    charges_list,
    counter_account,
    prices,
    prices_standards,
    search,
)
from propdesk.services.charges_list import ChargeRow
from propdesk.services.counter_account import UnitAccount
from propdesk.services.search import Hit
from propdesk.ui.kit.runner import Runner

MOST_HITS = 30
BETWEEN = "\n"  # in no code and no name


class UseOption(NamedTuple):
    """Something charged by use at one of its prices today."""

    code: str
    item: str
    standard_name: str
    price_micro: int

    @property
    def key(self) -> str:
        """The option as a form keeps it."""
        return f"{self.code}{BETWEEN}{self.standard_name}"


@dataclass(frozen=True)
class ChargesState:
    """What is shown; `rows` are all charges, `shown` those the person wants to see."""

    account: UnitAccount | None = None
    rows: Sequence[ChargeRow] = ()
    only_open: bool = True

    @property
    def shown(self) -> list[ChargeRow]:
        """The charges to be listed."""
        return [row for row in self.rows if row.open_fen or not self.only_open]


class ChargesPresenter:
    """Holds the unit that is looked at."""

    def __init__(self, desk: Desk, runner: Runner, show: Callable[[ChargesState], None]) -> None:
        self._desk = desk
        self._runner = runner
        self._show = show
        self.state = ChargesState()
        self._unit: UnitId | None = None
        self._is_new = False

    def find(self, text: str) -> Sequence[Hit]:
        """Return the households that fit a text; asked on a worker."""
        return self._desk.query(search.find, text=text, limit=MOST_HITS)

    def open_unit(self, unit_id: UnitId) -> None:
        """Show a unit's charges: what is open, or all if nothing is."""
        self._unit = unit_id
        self._is_new = True
        self.look()

    def look(self) -> None:
        """Ask again."""
        if self._unit is not None:
            self._runner.look(partial(_seen, self._desk, self._unit), self._on_seen)

    def show_all(self, *, is_all: bool) -> None:
        """Show settled and voided charges too, or only what is open."""
        self.state = replace(self.state, only_open=not is_all)
        self._show(self.state)

    def options(self, then: Callable[[list[UseOption]], None]) -> None:
        """Ask what can be charged by use."""
        self._runner.look(partial(_options, self._desk), then)

    def adjust(self, row: ChargeRow, values: Mapping[str, Any]) -> Callable[[], None]:
        """Return the act of making a charge come to another amount."""
        return partial(
            self._desk.execute,
            charges.adjust,
            charge=row.charge_id,
            change_fen=values["amount"] - row.due_fen,
            reason=values["reason"],
        )

    def void(self, row: ChargeRow, values: Mapping[str, Any]) -> Callable[[], None]:
        """Return the act of voiding a charge."""
        return partial(
            self._desk.execute, charges.void, charge=row.charge_id, reason=values["reason"]
        )

    def use(self, values: Mapping[str, Any]) -> Callable[[], ChargeId]:
        """Return the act of charging a use to the unit; one must be open."""
        assert self._unit is not None
        code, _, standard = values["what"].partition(BETWEEN)
        return partial(
            self._desk.execute,
            billing_uses.charge_once,
            unit_id=self._unit,
            item_code=code,
            quantity_micro=values["quantity"],
            note=values["note"],
            standard_name=standard,
        )

    def _on_seen(self, seen: tuple[UnitAccount, list[ChargeRow]]) -> None:
        account, rows = seen
        only_open = self.state.only_open
        if self._is_new:
            self._is_new, only_open = False, any(row.open_fen for row in rows)
        self.state = ChargesState(account, rows, only_open)
        self._show(self.state)


def _seen(desk: Desk, unit_id: UnitId) -> tuple[UnitAccount, list[ChargeRow]]:
    account = desk.query(counter_account.account, unit_id=unit_id)
    return account, desk.query(charges_list.of_unit, unit_id=unit_id)


def _options(desk: Desk) -> list[UseOption]:
    today = local_date(desk.clock.now())
    return [
        UseOption(item.code, item.name, standard.name, standard.price_micro)
        for item in desk.query(prices.items)
        if item.basis == FeeBasis.PER_USE
        for standard in desk.query(prices_standards.standards, item_id=item.item_id)
        if today in standard.days
    ]
