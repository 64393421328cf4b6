"""The counter's course on the real desk, without a window (domain.md W09)."""

from collections.abc import Callable
from typing import TypeVar

import pytest

from propdesk.desk import Desk
from propdesk.domain.collection import Tender, choose_all
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import UnitId
from propdesk.domain.journal import Method
from propdesk.domain.permissions import Role
from propdesk.domain.print_jobs import JobState
from propdesk.services import counter, counter_account, drawers, parked, printers
from propdesk.ui.counter.choosing import Mode
from propdesk.ui.counter.gateway import CounterGateway, Decision
from propdesk.ui.counter.presenter import CounterPresenter
from propdesk.ui.counter.state import CounterState, Stage
from tests.builders import World
from tests.ui import estate
from tests.ui.immediate import ImmediateRunner, Nothing
from tests.ui.paper import make_uncertain

R = TypeVar("R")


class Counter:
    """A presenter with what it showed and refused."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.refusals: list[DomainError] = []
        gateway = CounterGateway(desk, ImmediateRunner())
        self.presenter = CounterPresenter(gateway, self._ignore, self.refusals.append)
        self.editor = self.presenter.editor

    @property
    def state(self) -> CounterState:
        return self.presenter.state

    def open(self, text: str) -> None:
        self.presenter.search.typed(text)
        self.presenter.search.pick()

    def _ignore(self, state: CounterState) -> None:
        """The state is looked at when it matters."""


class LateRunner(ImmediateRunner):
    """Answers when told to."""

    def __init__(self) -> None:
        self._waiting: list[Callable[[], object]] = []

    def look(
        self,
        work: Callable[[], R],
        done: Callable[[R], None],
        refused: Callable[[DomainError], None] | None = None,
    ) -> Nothing:
        """Keep the question for later."""
        self._waiting.append(lambda: ImmediateRunner.look(self, work, done, refused))
        return Nothing()

    def answer(self) -> None:
        """Answer everything asked, also what the answers ask."""
        while self._waiting:
            self._waiting.pop(0)()


@pytest.fixture
def units(centre: World) -> dict[str, UnitId]:
    return estate.settle(centre)


@pytest.fixture
def till(centre: World, units: dict[str, UnitId]) -> Counter:
    desk = centre.as_role(Role.COLLECTOR)
    desk.execute(drawers.open_shift, float_fen=20000)
    made = Counter(desk)
    made.presenter.start()
    return made


def test_the_open_account_has_everything_chosen_and_proposed(till: Counter) -> None:
    till.open("1-101")
    state = till.state
    assert (state.stage, state.total_fen) == (Stage.ACCOUNT, 124895 + 2734)
    assert (state.tendered_text, state.change_fen) == ("1276.29", 0)
    assert [line.overdue_days for line in state.lines] == [111, 80, 50, 19, 19, 0, 0]


@pytest.mark.parametrize("text", ["1-101", "101", "王小明", "wxm", "wangxiaoming", "5678"])
def test_a_household_is_found_by_whatever_is_said(till: Counter, text: str) -> None:
    till.presenter.search.typed(text)
    assert till.state.hits[0].unit == "1-101"


def test_money_is_taken_and_the_change_told_by_denomination(till: Counter) -> None:
    till.open("1-101")
    till.editor.choose_months(3)
    till.editor.set_tendered("1000")
    till.presenter.confirm()
    done = till.state.done
    assert done is not None
    assert (done.paid_fen, done.change_fen) == (65633, 34367)
    assert sum(fen * count for fen, count in done.pieces) == 34367
    assert till.state.account is not None
    assert till.state.account.open_fen == 61796


def test_confirming_twice_takes_the_money_once(till: Counter) -> None:
    till.open("1-102")
    till.presenter.confirm()
    number = till.state.done.receipt if till.state.done else ""
    till.presenter.confirm()
    assert till.state.done is not None
    assert till.state.done.receipt == number
    assert till.state.account is not None
    assert till.state.account.lines == ()


def test_too_little_money_is_a_fault_at_its_field_and_may_become_a_part_payment(
    till: Counter,
) -> None:
    till.open("1-102")
    till.editor.set_tendered("300")
    till.presenter.confirm()
    assert set(till.state.faults) == {"tendered"}
    assert till.state.can_part_pay
    till.editor.part_payment()
    assert (till.state.total_fen, till.state.faults) == (30000, {})
    till.presenter.confirm()
    assert till.state.done is not None
    assert till.state.done.paid_fen == 30000


def test_methods_may_be_mixed(till: Counter) -> None:
    till.open("1-102")
    till.editor.set_tendered("100")
    assert till.editor.add_part()
    assert (till.state.method, till.state.remaining_fen) == (Method.WECHAT, 42266 - 10000)
    assert not till.editor.add_part()
    till.presenter.confirm()
    assert till.state.done is not None
    assert till.state.done.change_fen == 0


def test_change_may_be_kept_as_prepayment_and_used_later(till: Counter) -> None:
    till.open("1-102")
    till.editor.choose_months(1)
    till.editor.set_tendered("300")
    till.editor.set_keep_change(keep=True)
    till.presenter.confirm()
    done = till.state.done
    assert done is not None
    assert (done.change_fen, done.kept_fen) == (0, 30000 - 21233)
    till.presenter.next_customer()
    till.open("1-102")
    till.editor.set_method(Method.PREPAID)
    assert till.state.tendered_text == "87.67"


def test_a_unit_without_debts_offers_a_prepayment(till: Counter) -> None:
    till.open("1-201")
    assert (till.state.selection.mode, till.state.total_fen) == (Mode.NOTHING, 0)
    till.editor.set_prepay("500")
    assert till.state.tendered_text == "500.00"
    till.presenter.confirm()
    assert till.state.done is not None
    assert till.state.done.kept_fen == 50000


def test_an_amount_beyond_the_arrears_becomes_a_prepayment(till: Counter) -> None:
    till.open("1-102")
    assert till.editor.choose_amount("500")
    assert till.state.total_fen == 50000
    assert till.state.prepay_text == "77.34"


def test_older_open_months_are_warned_about(till: Counter) -> None:
    till.open("1-101")
    till.editor.choose_nothing()
    till.editor.toggle(3)
    assert till.state.older_open == ("物业费 2026-08", "物业费 2026-09", "物业费 2026-10")


def test_a_day_chooses_everything_up_to_it(till: Counter) -> None:
    till.open("1-101")
    assert till.editor.choose_until("9-30")
    assert till.state.chosen_months == 2
    assert not till.editor.choose_until("31-31")
    assert set(till.state.faults) == {"until"}


def test_without_a_shift_nothing_is_taken_and_the_clerk_is_told(
    centre: World, units: dict[str, UnitId]
) -> None:
    till = Counter(centre.as_role(Role.COLLECTOR))
    till.presenter.start()
    assert not till.state.is_shift_open
    till.open("1-102")
    till.presenter.confirm()
    assert [error.code for error in till.refusals] == ["ShiftNotOpen"]
    assert till.state.stage is Stage.ACCOUNT


def test_charges_paid_meanwhile_are_refused_and_shown_afresh(
    centre: World, till: Counter, units: dict[str, UnitId]
) -> None:
    till.open("1-102")
    other = centre.as_role(Role.SUPERVISOR)
    other.seated(other.actor).execute(drawers.open_shift, float_fen=0, drawer="2")
    account = other.query(counter_account.account, unit_id=units["102"])
    other.execute(
        counter.collect,
        unit_id=units["102"],
        choices=choose_all(line.as_open() for line in account.lines),
        tenders=[Tender(Method.CASH, 42266)],
    )
    till.presenter.confirm()
    assert [error.code for error in till.refusals] == ["ChargeChanged"]
    assert till.state.lines == ()


def test_a_parked_taking_comes_back_as_it_was(till: Counter) -> None:
    till.open("1-101")
    till.editor.choose_months(2)
    till.editor.set_tendered("600")
    shown = till.state
    till.presenter.park()
    assert (till.state.stage, till.state.parked) == (Stage.SEARCH, 1)
    till.open("1-102")
    (row,) = till.desk.query(parked.rows, sort="counter")
    assert row.title == "1-101 ¥440.74"
    till.presenter.recall(row.draft_id)
    again = till.state
    assert (again.lines, again.tendered_text) == (shown.lines, "600")


def test_a_killed_program_takes_up_what_was_being_typed(till: Counter) -> None:
    till.open("1-101")
    till.editor.choose_months(2)
    till.editor.set_tendered("600")
    till.presenter.save()
    revived = Counter(till.desk)
    revived.presenter.start()
    assert (revived.state.chosen_months, revived.state.tendered_text) == (2, "600")
    revived.presenter.next_customer()
    third = Counter(till.desk)
    third.presenter.start()
    assert third.state.stage is Stage.SEARCH


def test_another_unit_parks_a_taking_with_noted_money(till: Counter) -> None:
    till.open("1-102")
    till.editor.set_tendered("100")
    till.editor.add_part()
    till.open("1-201")
    assert till.state.parked == 1


def test_the_next_customer_may_pay_as_the_last_one_did(till: Counter) -> None:
    till.open("1-101")
    till.editor.choose_months(1)
    till.editor.set_method(Method.ALIPAY)
    till.presenter.confirm()
    till.presenter.next_customer()
    till.open("1-102")
    till.presenter.repeat()
    assert (till.state.chosen_months, till.state.method) == (1, Method.ALIPAY)


def test_enter_before_the_answer_opens_what_was_typed_last(till: Counter) -> None:
    runner = LateRunner()
    presenter = CounterPresenter(
        CounterGateway(till.desk, runner), lambda _state: None, till.refusals.append
    )
    presenter.search.typed("1-102")
    presenter.search.typed("1-101")
    presenter.search.pick()
    assert presenter.state.stage is Stage.SEARCH
    runner.answer()
    assert presenter.state.account is not None
    assert presenter.state.account.unit == "1-101"


@pytest.mark.parametrize(
    ("decision", "state"),
    [
        (Decision.COMPLETE, JobState.CONFIRMED),
        (Decision.AGAIN, JobState.QUEUED),
        (Decision.GIVE_UP, JobState.CANCELLED),
    ],
)
def test_an_uncertain_paper_is_decided_by_the_clerk(
    centre: World, till: Counter, decision: Decision, state: JobState
) -> None:
    centre.desk.execute(printers.add, name="front", uri="tcp://127.0.0.1:9")
    till.open("1-102")
    till.presenter.confirm()
    assert till.state.done is not None
    job_id = till.state.done.prints.job_id
    assert job_id is not None
    make_uncertain(centre.desk, job_id)
    till.presenter.look_at_paper()
    assert till.state.done.prints.state is JobState.UNCERTAIN
    till.presenter.decide(decision)
    assert till.state.done.prints.state is state
    assert (till.state.done.prints.job_id == job_id) is (decision is not Decision.AGAIN)


def test_what_was_saved_while_typing_is_gone_once_the_money_is_taken(till: Counter) -> None:
    for unit in ("1-101", "1-102"):  # the second is saved after the first was forgotten
        till.open(unit)
        till.editor.choose_months(1)
        till.presenter.save()
        assert till.desk.query(parked.live, sort="counter") is not None
        till.presenter.confirm()
        assert till.desk.query(parked.live, sort="counter") is None
        till.presenter.next_customer()
