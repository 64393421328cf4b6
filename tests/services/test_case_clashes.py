"""Nobody else has a thing or a time while a case is open; two desks apart are found out (6.1)."""

import random
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from propdesk.desk import Desk
from propdesk.domain.case_guards import NotInStockError, OnLoanError, TakenError, WrongOrderError
from propdesk.domain.case_holds import Holds
from propdesk.i18n import speaking
from propdesk.meeting.talk import meet
from propdesk.services import case_clashes, case_lists, casework, review, review_words, stock
from propdesk.services.case_lists import CaseAsk
from propdesk.services.casework import Done
from propdesk.services.review_finders import Sort
from propdesk.workflows import WORKFLOWS
from tests.builders import World, add_units
from tests.sync.simulator.stage import SimClock, SimDesk, SimHub, Time, copies, lead, template
from tests.workflows.refusals import refusal

LISTS, FIRST = "visitor_lists", date(2026, 12, 10)
PEOPLE = {"people": [{"name": "来客", "phone": "13812345678"}]}


@pytest.fixture
def booked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the lists of a company be bookings of its room: one at a time."""
    declared = WORKFLOWS[LISTS]
    holds = Holds(("company",), start="from_day", end="to_day")
    monkeypatch.setitem(WORKFLOWS, LISTS, replace(declared, holds=holds, opening=()))


def book(desk: Desk, first: date, days: int, company: str = "三号货梯") -> Done:
    """Book a company's room."""
    values = {
        "company": company,
        "from_day": first,
        "to_day": first + timedelta(days=days),
        "unit_id": "1-101",
        "contact": "李四",
        "phone": "13912345678",
        "purpose": "business",
        "host": "李四",
    }
    known = WORKFLOWS[LISTS].by_name
    given = {name: value for name, value in values.items() if name in known}
    return desk.execute(casework.open_case, workflow=LISTS, values=given, lines=PEOPLE)


def lend(desk: Desk, item: str = "U01") -> Done:
    """Lend an umbrella."""
    values = {
        "item": item,
        "sort": "umbrella",
        "unit_id": "1-101",
        "borrower": "王小明",
        "phone": f"138{random.randrange(10**8):08d}",
        "borrower_sort": "resident",
        "known_by": "known",
        "state_out": "good",
    }
    return desk.execute(casework.open_case, workflow="loans", values=values)


@pytest.mark.usefixtures("booked")
def test_a_time_is_booked_once_and_free_again_when_the_case_is_void(centre: World) -> None:
    centre.desk.execute(add_units)
    done = book(centre.desk, FIRST, 2)
    said = refusal(lambda: book(centre.desk, FIRST + timedelta(days=1), 3), TakenError)
    assert said["en"] == f"Taken at that time: {done.number}."
    assert done.number in said["zh_CN"]
    book(centre.desk, FIRST + timedelta(days=2), 1)  # the end is not included
    book(centre.desk, FIRST, 2, "二号货梯")
    refusal(lambda: book(centre.desk, FIRST + timedelta(days=9), 0), WrongOrderError)
    centre.desk.execute(casework.void, case_id=done.case_id, reason="取消")
    assert book(centre.desk, FIRST + timedelta(days=1), 1).number


@pytest.mark.usefixtures("booked")
def test_a_booking_moved_by_correction_takes_nobody_s_time(centre: World) -> None:
    centre.desk.execute(add_units)
    first = book(centre.desk, FIRST, 1)
    other = book(centre.desk, FIRST + timedelta(days=5), 1)

    def move(day: date) -> Done:
        values = {"from_day": day, "to_day": day + timedelta(days=2)}
        return centre.desk.execute(
            casework.correct, case_id=other.case_id, values=values, reason="改期"
        )

    assert first.number in refusal(lambda: move(FIRST), TakenError)["en"]
    move(FIRST + timedelta(days=1))
    taken = centre.desk.query(
        case_clashes.booked,
        workflow=LISTS,
        start=FIRST,
        end=FIRST + timedelta(days=30),
        what={"company": "三号货梯"},
    )
    assert [(held.number, held.start) for held in taken] == [
        (first.number, FIRST),
        (other.number, FIRST + timedelta(days=1)),
    ]


def test_a_loan_corrected_to_another_thing_takes_one_that_is_there(centre: World) -> None:
    centre.desk.execute(add_units)
    for code in ("U01", "U02"):
        centre.desk.execute(stock.add, sort="loans", code=code, name="雨伞")
    lend(centre.desk, "U01")
    done = lend(centre.desk, "U02")

    def correct(item: str) -> Done:
        values = {"item": item}
        return centre.desk.execute(
            casework.correct, case_id=done.case_id, values=values, reason="写错"
        )

    refusal(lambda: correct("U01"), OnLoanError)
    refusal(lambda: correct("U09"), NotInStockError)


@pytest.fixture
def apart(tmp_path: Path) -> Iterator[tuple[list[SimDesk], SimHub]]:
    time = Time()
    desks = list(copies(tmp_path, random.Random(5), time, 2))
    shutil.copyfile(template() / "hub.db", tmp_path / "hub.db")
    hub = SimHub(tmp_path / "hub.db", SimClock(time))
    yield desks, hub
    for desk in desks:
        desk.database.close()
    hub.store.close()


def meet_all(desks: list[SimDesk], hub: SimHub) -> None:
    """Let every desk say and hear everything."""
    for desk in (*desks, *desks):
        lead(meet(desk.seated), hub, desk.device)


def test_what_two_desks_apart_gave_away_twice_is_on_both_review_lists(
    apart: tuple[list[SimDesk], SimHub], booked: None
) -> None:
    assert booked is None  # declared only once the desks are there
    desks, hub = apart
    one, other = (desk.seated for desk in desks)
    one.execute(stock.add, sort="loans", code="U01", name="雨伞")
    meet_all(desks, hub)
    loans = {lend(desk).number for desk in (one, other)}
    bookings = {book(one, FIRST, 3).number, book(other, FIRST + timedelta(days=1), 1).number}
    meet_all(desks, hub)
    for desk in (one, other):
        found = [m for m in desk.query(review.open_matters) if m.sort is Sort.HELD_TWICE]
        assert [set(m.detail["numbers"]) for m in found] in (
            [loans, bookings],
            [bookings, loans],
        )
    (row, *_) = one.query(case_lists.page, ask=CaseAsk("loans")).rows
    given = {"state_in": "good"}
    one.execute(casework.do, case_id=row.case_id, transition="give_back", values=given)
    left = [m for m in one.query(review.open_matters) if m.sort is Sort.HELD_TWICE]
    assert [set(m.detail["numbers"]) for m in left] == [bookings]


def test_two_handovers_of_a_unit_begun_apart_are_one_matter_until_one_is_void(
    apart: tuple[list[SimDesk], SimHub],
) -> None:
    desks, hub = apart
    one, other = (desk.seated for desk in desks)
    visit = datetime(2026, 12, 10, 1, tzinfo=UTC)
    values = {"unit_id": "1-102", "owner": "王小明", "visit_at": visit}
    begun = [
        desk.execute(casework.open_case, workflow="move_ins", values=values)
        for desk in (one, other)
    ]
    meet_all(desks, hub)
    said = []
    for desk in (one, other):
        (found,) = [m for m in desk.query(review.open_matters) if m.sort is Sort.HELD_TWICE]
        assert set(found.detail["numbers"]) == {done.number for done in begun}
        said += [review_words.about(found)]
        with speaking("zh_CN"):
            said += [review_words.about(found)]
    first, second = sorted(done.number for done in begun)
    english = (
        f"1-102: begun twice, {first} and {second}. "
        "Go on with one of them and declare the other void."
    )
    chinese = f"1-102：同时开了两份，{first} 和 {second}。请保留其中一份继续办理，另一份作废。"
    assert said == [english, chinese] * 2
    one.execute(casework.void, case_id=begun[1].case_id, reason="重复")
    assert not [m for m in one.query(review.open_matters) if m.sort is Sort.HELD_TWICE]
