"""Voiding and moving receipts (domain.md W09, W13; faults 2)."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from propdesk.domain.errors import PermissionDeniedError
from propdesk.domain.journal import Account, Method
from propdesk.domain.permissions import Role
from propdesk.domain.print_jobs import Attempt, Grade, JobState
from propdesk.models.accounts import AuditLine
from propdesk.models.journal import Posting
from propdesk.services import drawers, print_jobs, print_jobs_queue, receipts_list, reversals
from propdesk.services.accounts import SecondPersonNeededError, WrongPasswordError
from propdesk.services.charges import ReasonNeededError
from propdesk.services.counter import Collected
from propdesk.services.receipts_list import ReceiptState
from propdesk.services.reversals import (
    AlreadyVoidError,
    ApproverCollectedError,
    CustomerCopyMissingError,
    PrepaidNotMovedError,
    PrepaidUsedError,
)
from tests.builders import NOON, World
from tests.services.takings import MANAGER, SUPERVISOR, Till, agreed_by, open_till


@pytest.fixture
def till(centre: World) -> Till:
    return open_till(centre)


def printed(till: Till, taken: Collected) -> None:
    """Let the receipt's job come out of the printer."""
    assert taken.job_id is not None
    attempt = Attempt(NOON, NOON, 3454, Grade.CONFIRMED)
    till.desk.execute(print_jobs_queue.claim, job_id=taken.job_id)
    till.desk.execute(
        print_jobs_queue.record, job_id=taken.job_id, state=JobState.CONFIRMED, attempt=attempt
    )


def test_a_void_reopens_the_charges_and_takes_the_cash_out_of_the_drawer(till: Till) -> None:
    taken = till.take(30000)
    done = till.desk.execute(reversals.void, receipt_id=taken.receipt_id, reason="收错房号")
    assert (done.back_fen, done.cash_fen, done.second_id) == (30000, 30000, None)
    assert till.standing() == (42066, 0)
    with till.desk.database.read() as connection:
        cash = connection.scalar(
            select(func.sum(Posting.amount_fen)).where(Posting.account == Account.CASH.value)
        )
    assert cash == 0
    assert till.verified().ok


def test_the_number_of_a_void_receipt_is_kept_and_never_given_again(till: Till) -> None:
    first = till.take(10000)
    till.desk.execute(reversals.void, receipt_id=first.receipt_id, reason="错")
    second = till.take(10000)
    assert (first.receipt[-6:], second.receipt[-6:]) == ("000001", "000002")
    detail = till.desk.query(receipts_list.detail, receipt_id=first.receipt_id)
    assert detail.state is ReceiptState.VOID
    assert detail.content.voided
    assert detail.content.void_note == "2026-12-05 12:00 by collector: 错"


def test_an_unprinted_receipt_of_ones_own_needs_nobody_else_for_five_minutes(till: Till) -> None:
    taken = till.take(10000)
    till.world.clock.advance(minutes=5)
    assert till.desk.execute(reversals.void, receipt_id=taken.receipt_id, reason="错")


@pytest.mark.parametrize("minutes", [6, 60, -1])
def test_later_or_with_the_clock_set_back_a_second_person_is_needed(
    till: Till, minutes: int
) -> None:
    taken = till.take(10000)
    till.world.clock.advance(minutes=minutes)
    with pytest.raises(SecondPersonNeededError):
        till.desk.execute(reversals.void, receipt_id=taken.receipt_id, reason="错")


def test_once_printed_a_second_person_is_needed_at_once(till: Till) -> None:
    taken = till.take(10000, printer="tcp://127.0.0.1:9")
    printed(till, taken)
    with pytest.raises(SecondPersonNeededError):
        till.desk.execute(reversals.void, receipt_id=taken.receipt_id, reason="错")
    done = till.desk.execute(
        reversals.void, receipt_id=taken.receipt_id, reason="错", approval=agreed_by(SUPERVISOR)
    )
    assert done.second_id is not None


def test_a_receipt_still_waiting_for_its_printer_is_withdrawn_from_it(till: Till) -> None:
    taken = till.take(10000, printer="tcp://127.0.0.1:9")
    till.desk.execute(reversals.void, receipt_id=taken.receipt_id, reason="错")
    assert taken.job_id is not None
    job = till.desk.query(print_jobs.job, job_id=taken.job_id)
    assert job.state is JobState.CANCELLED


def test_an_attempt_of_which_nobody_knows_what_came_out_counts_as_printed(till: Till) -> None:
    taken = till.take(10000, printer="tcp://127.0.0.1:9")
    assert taken.job_id is not None
    attempt = Attempt(NOON, NOON, None, Grade.UNCERTAIN)
    till.desk.execute(
        print_jobs_queue.record, job_id=taken.job_id, state=JobState.UNCERTAIN, attempt=attempt
    )
    with pytest.raises(SecondPersonNeededError):
        till.desk.execute(reversals.void, receipt_id=taken.receipt_id, reason="错")


def test_another_persons_receipt_always_needs_a_second_person(till: Till) -> None:
    taken = till.take(10000)
    other = till.colleague("other")
    with pytest.raises(SecondPersonNeededError):
        other.execute(reversals.void, receipt_id=taken.receipt_id, reason="错")
    other.execute(
        reversals.void, receipt_id=taken.receipt_id, reason="错", approval=agreed_by(SUPERVISOR)
    )
    assert till.verified().ok


def test_whoever_took_the_money_cannot_agree_to_its_void(till: Till) -> None:
    supervisor = till.colleague(SUPERVISOR, Role.SUPERVISOR)
    taken = till.take(10000, desk=supervisor)
    with pytest.raises(ApproverCollectedError):
        till.desk.execute(
            reversals.void,
            receipt_id=taken.receipt_id,
            reason="错",
            approval=agreed_by(SUPERVISOR),
        )


def test_after_the_shift_is_closed_a_manager_must_agree(till: Till) -> None:
    taken = till.take(10000)
    till.desk.execute(drawers.count, denominations={100_00: 3})
    till.desk.execute(drawers.close)
    till.desk.execute(drawers.open_shift, float_fen=30000)
    with pytest.raises(SecondPersonNeededError):
        till.desk.execute(
            reversals.void,
            receipt_id=taken.receipt_id,
            reason="错",
            approval=agreed_by(SUPERVISOR),
        )
    till.desk.execute(
        reversals.void, receipt_id=taken.receipt_id, reason="错", approval=agreed_by(MANAGER)
    )
    assert till.verified().ok


def test_the_payers_copy_comes_back_or_a_signed_statement_stands_in(till: Till) -> None:
    taken = till.take(10000, printer="tcp://127.0.0.1:9")
    printed(till, taken)

    def void(*, statement: bool) -> reversals.Voided:
        return till.desk.execute(
            reversals.void,
            receipt_id=taken.receipt_id,
            reason="错",
            approval=agreed_by(SUPERVISOR),
            copies_returned=False,
            statement=statement,
        )

    with pytest.raises(CustomerCopyMissingError):
        void(statement=False)
    assert void(statement=True)
    detail = till.desk.query(receipts_list.detail, receipt_id=taken.receipt_id)
    assert detail.void is not None
    assert not detail.void.copies_returned


def test_a_receipt_is_voided_once_and_for_a_reason(till: Till) -> None:
    taken = till.take(10000)
    with pytest.raises(ReasonNeededError):
        till.desk.execute(reversals.void, receipt_id=taken.receipt_id, reason=" ")
    till.desk.execute(reversals.void, receipt_id=taken.receipt_id, reason="错")
    with pytest.raises(AlreadyVoidError):
        till.desk.execute(reversals.void, receipt_id=taken.receipt_id, reason="错")


def test_a_wrong_password_of_the_second_person_changes_nothing(till: Till) -> None:
    taken = till.take(10000)
    till.world.clock.advance(hours=1)
    wrong = agreed_by("somebody")
    with pytest.raises(WrongPasswordError):
        till.desk.execute(reversals.void, receipt_id=taken.receipt_id, reason="错", approval=wrong)
    assert till.standing() == (32066, 0)


def test_prepaid_money_that_was_used_since_cannot_be_taken_back(till: Till) -> None:
    prepaid = till.take(50000, keep=True)
    assert till.standing() == (0, 7934)
    till.charge_january(till.unit)
    used = till.take(5000, method=Method.PREPAID)
    with pytest.raises(PrepaidUsedError, match="50"):
        till.desk.execute(reversals.void, receipt_id=prepaid.receipt_id, reason="错")
    till.desk.execute(reversals.void, receipt_id=used.receipt_id, reason="错")
    till.desk.execute(reversals.void, receipt_id=prepaid.receipt_id, reason="错")
    assert till.standing() == (47066, 0)
    assert till.verified().ok


def test_no_shift_no_void(till: Till) -> None:
    taken = till.take(10000)
    other = till.world.as_role(Role.COLLECTOR, login="other")
    with pytest.raises(drawers.ShiftNotOpenError):
        other.execute(reversals.void, receipt_id=taken.receipt_id, reason="错")
    finance = till.world.as_role(Role.FINANCE)
    with pytest.raises(PermissionDeniedError):
        finance.execute(reversals.void, receipt_id=taken.receipt_id, reason="错")


def test_a_void_is_an_audit_line_with_both_persons(till: Till) -> None:
    taken = till.take(10000)
    till.world.clock.advance(hours=1)
    done = till.desk.execute(
        reversals.void, receipt_id=taken.receipt_id, reason="错", approval=agreed_by(SUPERVISOR)
    )
    with till.desk.database.read() as connection:
        line = connection.execute(
            select(AuditLine.actor_id, AuditLine.second_id, AuditLine.detail).where(
                AuditLine.act == "reversals.void"
            )
        ).one()
    assert till.desk.actor is not None
    assert tuple(line) == (till.desk.actor.user_id, done.second_id, taken.receipt)


def test_a_payment_on_the_wrong_unit_moves_and_both_receipts_name_each_other(till: Till) -> None:
    wrong, right = till.units
    taken = till.take(30000, unit=wrong)
    moved = till.desk.execute(
        reversals.move, receipt_id=taken.receipt_id, to_unit=right, reason="房号看错"
    )
    assert (till.standing(wrong), till.standing(right)) == ((42066, 0), (12066, 0))
    old = till.desk.query(receipts_list.detail, receipt_id=taken.receipt_id)
    new = till.desk.query(receipts_list.detail, receipt_id=moved.receipt_id)
    assert old.void is not None
    assert old.void.reason == f"房号看错 (moved to receipt {moved.receipt})"
    assert new.content.remark == f"Moved from receipt {taken.receipt}"
    assert till.verified().ok


def test_money_beyond_what_the_right_unit_owes_becomes_its_prepayment(till: Till) -> None:
    wrong, right = till.units
    taken = till.take(50000, unit=wrong, keep=True)
    till.desk.execute(reversals.move, receipt_id=taken.receipt_id, to_unit=right, reason="错")
    assert (till.standing(wrong), till.standing(right)) == ((42066, 0), (0, 7934))


def test_prepaid_money_of_a_unit_does_not_move_to_another(till: Till) -> None:
    till.take(50000, keep=True, unit=till.units[1])
    till.charge_january(till.units[1])
    used = till.take(5000, unit=till.units[1], method=Method.PREPAID)
    with pytest.raises(PrepaidNotMovedError):
        till.desk.execute(
            reversals.move, receipt_id=used.receipt_id, to_unit=till.unit, reason="错"
        )


def test_a_refused_move_leaves_no_receipt_behind(till: Till) -> None:
    taken = till.take(10000)
    till.world.clock.moment += timedelta(hours=1)
    with pytest.raises(SecondPersonNeededError):
        till.desk.execute(
            reversals.move, receipt_id=taken.receipt_id, to_unit=till.units[1], reason="错"
        )
    count, _ = till.desk.query(receipts_list.totals)
    assert count == 1


@pytest.mark.parametrize("method", [Method.CASH, Method.TRANSFER])
def test_money_moved_to_a_unit_that_owes_less_is_prepaid_there(till: Till, method: Method) -> None:
    till.take(unit=till.units[1])
    taken = till.take(5000, method=method)
    till.desk.execute(
        reversals.move,
        receipt_id=taken.receipt_id,
        to_unit=till.units[1],
        reason="房号看错",
        approval=agreed_by(SUPERVISOR),
    )
    assert till.standing(till.units[1]) == (0, 5000)
    assert till.verified().ok
