"""Finding and listing receipts; the use of their numbers (domain.md W13)."""

from datetime import date, timedelta

import pytest
from sqlalchemy import text

from propdesk.domain.errors import NotFoundError
from propdesk.domain.journal import Method
from propdesk.domain.permissions import Role
from propdesk.services import (
    drawers,
    drawers_openings,
    receipts_copies,
    receipts_list,
    receipts_usage,
    refunds,
    reversals,
)
from propdesk.services.receipts_list import ReceiptFilter, ReceiptState, SeveralReceiptsError
from tests.builders import World
from tests.services.takings import MANAGER, SUPERVISOR, TODAY, Till, agreed_by, open_till

YEAR = (date(2026, 1, 1), date(2026, 12, 31))


@pytest.fixture
def till(centre: World) -> Till:
    return open_till(centre)


def numbers(till: Till, **wanted: object) -> list[str]:
    """Return the tails of the receipts a filter leaves, in order."""
    found = till.desk.query(receipts_list.rows, wanted=ReceiptFilter(**wanted))  # type: ignore[arg-type]
    return [row.number[-2:] for row in found]


def test_the_newest_receipt_comes_first_and_says_what_the_list_shows(till: Till) -> None:
    till.take(1000)
    till.take(2000, unit=till.units[1])
    newest, oldest = till.desk.query(receipts_list.rows)
    assert (newest.unit, newest.payer, newest.total_fen) == ("1-102", "李丽", 2000)
    assert (oldest.collector, oldest.state, oldest.printing) == (
        "collector",
        ReceiptState.VALID,
        "",
    )


def test_every_filter_narrows_the_list_in_the_database(till: Till) -> None:
    first = till.take(1000)
    till.take(2000, unit=till.units[1])
    other = till.colleague("other")
    till.take(3000, desk=other)
    till.desk.execute(reversals.void, receipt_id=first.receipt_id, reason="错")
    assert other.actor is not None
    assert numbers(till, unit_id=till.unit) == ["03", "01"]
    assert numbers(till, collector_id=other.actor.user_id) == ["03"]
    assert numbers(till, state=ReceiptState.VOID) == ["01"]
    assert numbers(till, state=ReceiptState.VALID) == ["03", "02"]
    assert numbers(till, text="2") == ["02"]
    assert numbers(till, text="c001-d01a") == ["03", "02", "01"]
    assert numbers(till, text="%") == []
    assert numbers(till, first_day=TODAY, last_day=TODAY) == ["03", "02", "01"]
    assert numbers(till, first_day=TODAY + timedelta(days=1)) == []


def test_pages_do_not_overlap(till: Till) -> None:
    for _ in range(5):
        till.take(1000)
    pages = [
        [row.number for row in till.desk.query(receipts_list.rows, limit=2, offset=offset)]
        for offset in (0, 2, 4)
    ]
    assert [len(page) for page in pages] == [2, 2, 1]
    assert len({number for page in pages for number in page}) == 5


def test_void_receipts_do_not_count_in_the_sum(till: Till) -> None:
    first = till.take(1000)
    till.take(2000)
    till.desk.execute(reversals.void, receipt_id=first.receipt_id, reason="错")
    assert till.desk.query(receipts_list.totals) == (2, 2000)


@pytest.mark.parametrize(
    "typed", ["C001-D01A-202612-000001", "c001-d01a-202612-000001", "１", "01", "000001"]
)
def test_a_receipt_is_found_by_its_number_or_its_last_digits(till: Till, typed: str) -> None:
    taken = till.take(1000)
    assert till.desk.query(receipts_list.find, number=typed) == taken.receipt_id


def test_an_ambiguous_end_of_a_number_is_asked_about(till: Till) -> None:
    for _ in range(11):
        till.take(100)
    with pytest.raises(SeveralReceiptsError):
        till.desk.query(receipts_list.find, number="1")
    with pytest.raises(NotFoundError):
        till.desk.query(receipts_list.find, number="99")


def test_number_usage_counts_voids_and_copies_and_finds_no_gap(till: Till) -> None:
    taken = [till.take(1000) for _ in range(3)]
    till.desk.execute(reversals.void, receipt_id=taken[1].receipt_id, reason="错")
    for _ in range(3):
        till.desk.execute(
            receipts_copies.print_copy,
            receipt_id=taken[0].receipt_id,
            reason="丢失",
            printer="file:///dev/null",
        )
        with till.desk.database.write() as connection:
            connection.execute(text("UPDATE print_job SET state = 'confirmed'"))
            connection.execute(
                text(
                    "INSERT INTO print_attempt SELECT randomblob(16), id, printer, 1, 2, 9,"
                    " 'confirmed', '', '' FROM print_job"
                )
            )
    supervisor = till.world.as_role(Role.SUPERVISOR)
    (book,) = supervisor.query(receipts_usage.books, first_day=YEAR[0], last_day=YEAR[1])
    assert (book.prefix, book.issued, book.voids, book.copies) == ("C001-D01A", 3, 1, 2)
    assert (book.first[-1], book.last[-1], book.gaps) == ("1", "3", ())
    assert book.total_fen == 3000


def test_number_usage_names_missing_numbers(till: Till) -> None:
    for _ in range(5):
        till.take(1000)
    with till.desk.database.write() as connection:
        connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        connection.execute(text("DELETE FROM receipt WHERE seq IN (2, 3)"))
    (book,) = till.world.desk.query(receipts_usage.books, first_day=YEAR[0], last_day=YEAR[1])
    assert book.gaps == ((2, 3),)


def test_what_people_did_that_others_look_over_is_counted_by_person(till: Till) -> None:
    taken = till.take(50000, keep=True)
    till.take(1000, unit=till.units[1])
    till.desk.execute(drawers_openings.open_drawer, reason="换零钱", printer="tcp://x:1")
    supervisor = till.colleague(SUPERVISOR, Role.SUPERVISOR)
    till.take(1000, desk=supervisor, unit=till.units[1])
    supervisor.execute(
        refunds.refund,
        unit_id=till.unit,
        amount_fen=500,
        method=Method.CASH,
        reason="搬家",
        approval=agreed_by(MANAGER),
    )
    till.world.clock.advance(minutes=10)
    with pytest.raises(reversals.PrepaidUsedError):
        till.desk.execute(
            reversals.void,
            receipt_id=taken.receipt_id,
            reason="错",
            approval=agreed_by(SUPERVISOR),
        )
    till.desk.execute(drawers.count, denominations={100_00: 1})
    till.desk.execute(drawers.close, reason="少", approval=agreed_by(SUPERVISOR))
    auditor = till.world.as_role(Role.AUDITOR)
    acts = auditor.query(receipts_usage.people, first_day=TODAY, last_day=TODAY)
    found = {row.name: row for row in acts}
    collector = found["collector"]
    assert (collector.receipts, collector.voids, collector.drawer_openings) == (2, 0, 1)
    assert (collector.differences, collector.difference_fen) == (1, -61000)
    assert (found[SUPERVISOR].receipts, found[SUPERVISOR].refunds) == (1, 1)
    assert MANAGER not in found
