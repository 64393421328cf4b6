"""Whatever lawful acts follow each other at a counter, the books stay in order (R30)."""

import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from propdesk.domain.collection import Tender, choose_amount, total_of
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import ReceiptId
from propdesk.domain.journal import Method
from propdesk.domain.permissions import Role
from propdesk.domain.print_jobs import Attempt, Grade, JobState
from propdesk.services import (
    charges,
    counter,
    counter_account,
    drawers,
    print_jobs_queue,
    receipts_copies,
    receipts_list,
    refunds,
    reversals,
)
from propdesk.services.receipts_list import ReceiptState
from tests import builders
from tests.builders import World
from tests.services.takings import MANAGER, Till, agreed_by, open_till
from tests.soak import examples

PRINTER = "tcp://127.0.0.1:9"
AMOUNTS = st.integers(1, 90000)
SIDES = st.integers(0, 1)
MONEY = st.sampled_from([Method.CASH, Method.WECHAT, Method.TRANSFER])


class Counter(RuleBasedStateMachine):
    """A counter with two units; the model is what each unit was charged, paid and given back."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="counter-"))
        self.till: Till = open_till(_world(self.template, self.folder))
        self.admin = self.till.world.as_role(Role.ADMIN, login="boss")
        self.admin.execute(drawers.open_shift, float_fen=0, drawer="boss")
        self.receipts: list[ReceiptId] = []
        self.months = 0
        # What each unit owes less what it has in hand: moved by charges and money alone.
        self.net = [42066, 42066]
        self.paid: dict[ReceiptId, tuple[int, int]] = {}

    def teardown(self) -> None:
        """Verify everything at the end of a history."""
        try:
            faults = [check for check in self.till.verified().checks if not check.ok]
            assert faults == []
        finally:
            self.till.desk.database.close()
            shutil.rmtree(self.folder)

    @rule(side=SIDES, fen=AMOUNTS)
    def charge(self, side: int, fen: int) -> None:
        """One more month is charged."""
        self.months += 1
        period = f"{2027 + self.months // 12}-{self.months % 12 + 1:02d}"
        (posted,) = self.till.world.desk.execute(
            builders.charge,
            unit_id=self.till.units[side],
            item_id=self.till.item,
            amounts=((period, fen),),
        )
        self.till.charges.append(posted)
        self.net[side] += fen

    @rule(side=SIDES, fen=AMOUNTS, over=st.integers(0, 5000), keep=st.booleans(), method=MONEY)
    def collect(self, side: int, fen: int, over: int, keep: bool, method: Method) -> None:  # noqa: FBT001
        """Money is taken for the oldest charges, with change or a prepayment."""
        lines = self._lines(side)
        choices = choose_amount(lines, fen)
        prepay = fen - total_of(choices) if keep else 0
        over = over if keep or method is Method.CASH else 0
        self._take(side, choices, [Tender(method, total_of(choices) + prepay + over)], keep=keep)

    @rule(side=SIDES, fen=AMOUNTS)
    def use_prepaid(self, side: int, fen: int) -> None:
        """Prepaid money pays charges."""
        account = self.admin.query(counter_account.account, unit_id=self.till.units[side])
        choices = choose_amount(self._lines(side), min(fen, account.prepaid_fen))
        # Only moved from one pocket to the other: the model stays as it is.
        self._take(side, choices, [Tender(Method.PREPAID, total_of(choices) or 1)], keep=False)

    @rule(pick=st.integers(0, 99))
    def void(self, pick: int) -> None:
        """A receipt is voided; what it paid is owed again."""
        live = list(self.paid)
        if not live:
            return
        receipt = live[pick % len(live)]
        if self._allowed(
            reversals.void, receipt_id=receipt, reason="错", approval=agreed_by(MANAGER)
        ):
            side, fen = self.paid.pop(receipt)
            self.net[side] += fen

    @rule(pick=st.integers(0, 99))
    def move(self, pick: int) -> None:
        """A payment is moved to the other unit."""
        live = list(self.paid)
        if not live:
            return
        receipt = live[pick % len(live)]
        side, fen = self.paid[receipt]
        moved = self._allowed(
            reversals.move,
            receipt_id=receipt,
            to_unit=self.till.units[1 - side],
            reason="错",
            approval=agreed_by(MANAGER),
        )
        if moved:
            self.receipts.append(moved.receipt_id)
            self.paid.pop(receipt)
            self.paid[moved.receipt_id] = (1 - side, fen)
            self.net[side] += fen
            self.net[1 - side] -= fen

    @rule(side=SIDES, fen=AMOUNTS)
    def refund(self, side: int, fen: int) -> None:
        """Prepaid money is given back, at times a little too much."""
        account = self.admin.query(counter_account.account, unit_id=self.till.units[side])
        wanted = min(fen, account.prepaid_fen + 1)
        done = self._allowed(
            refunds.refund,
            unit_id=self.till.units[side],
            amount_fen=wanted,
            method=Method.CASH,
            reason="搬家",
            approval=agreed_by(MANAGER),
        )
        if done:
            self.net[side] += wanted

    @rule(pick=st.integers(0, 99), change=st.integers(-90000, 5000), void=st.booleans())
    def correct(self, pick: int, change: int, void: bool) -> None:  # noqa: FBT001
        """A charge is lowered, raised or voided."""
        charge = self.till.charges[pick % len(self.till.charges)]
        before = self._facts()
        if void:
            self._allowed(charges.void, charge=charge, reason="重复")
        else:
            self._allowed(charges.adjust, charge=charge, change_fen=change, reason="空置")
        self.net = [
            net + now - then for net, now, then in zip(self.net, self._facts(), before, strict=True)
        ]

    @rule(pick=st.integers(0, 99))
    def print_again(self, pick: int) -> None:
        """A receipt is printed, or printed again."""
        if not self.receipts:
            return
        receipt = self.receipts[pick % len(self.receipts)]
        done = self._allowed(
            receipts_copies.print_copy,
            receipt_id=receipt,
            reason="丢失",
            printer=PRINTER,
            approval=agreed_by(MANAGER),
        )
        if done:
            now = self.till.world.clock.now()
            attempt = Attempt(now, now, 3000, Grade.CONFIRMED)
            self.admin.execute(
                print_jobs_queue.record,
                job_id=done.job_id,
                state=JobState.CONFIRMED,
                attempt=attempt,
            )

    @rule(days=st.integers(0, 3))
    def close_and_open(self, days: int) -> None:
        """The shift ends with whatever is counted, and another begins the same or a later day."""
        self.admin.execute(drawers.count, denominations={100_00: 1})
        self.admin.execute(drawers.close, reason="交款", approval=agreed_by(MANAGER))
        self.till.world.clock.advance(days=days)
        self.admin.execute(drawers.open_shift, float_fen=100_00, drawer="boss")

    @invariant()
    def units_stand_as_the_model_says(self) -> None:
        """What a unit owes less what it has in hand follows from charges and money alone."""
        for unit, net in zip(self.till.units, self.net, strict=True):
            account = self.admin.query(counter_account.account, unit_id=unit)
            assert account.open_fen - account.prepaid_fen == net
            assert account.prepaid_fen >= 0

    @invariant()
    def numbers_run_on(self) -> None:
        """Every receipt has the next number, void or not."""
        rows = self.admin.query(receipts_list.rows, limit=1000)
        assert sorted(int(row.number[-6:]) for row in rows) == list(range(1, len(rows) + 1))
        valid = {row.receipt_id for row in rows if row.state is ReceiptState.VALID}
        assert valid == set(self.paid)

    def _lines(self, side: int) -> list[Any]:
        account = self.admin.query(counter_account.account, unit_id=self.till.units[side])
        return [line.as_open() for line in account.lines]

    def _take(self, side: int, choices: list[Any], tenders: list[Tender], *, keep: bool) -> None:
        taken = self._allowed(
            counter.collect,
            unit_id=self.till.units[side],
            choices=choices,
            tenders=tenders,
            keep_change=keep,
        )
        if taken:
            self.receipts.append(taken.receipt_id)
            real = 0 if tenders[0].method is Method.PREPAID else taken.paid_fen
            self.paid[taken.receipt_id] = (side, real)
            self.net[side] -= real

    def _facts(self) -> list[int]:
        """Return what each unit was charged in all, corrections included."""
        with self.till.desk.database.read() as connection:
            return [
                connection.exec_driver_sql(
                    "SELECT coalesce(sum(due_fen), 0) FROM charge_balance WHERE unit_id = ?",
                    (unit,),
                ).scalar_one()
                for unit in self.till.units
            ]

    def _allowed(self, use_case: Any, **arguments: Any) -> Any:
        """Run an act; a rule that refuses it must change nothing, which the model checks."""
        try:
            return self.admin.execute(use_case, **arguments) or True
        except DomainError:
            return None


def _world(template: Path, folder: Path) -> World:
    return builders.world(template, folder)


@pytest.mark.timeout(600)
def test_any_history_of_a_counter_leaves_lawful_books(template_file: Path) -> None:
    machine = type("CounterHere", (Counter,), {"template": template_file})
    run_state_machine_as_test(machine, settings=_settings())


def _settings() -> settings:
    return settings(examples(12, 500), stateful_step_count=25)
