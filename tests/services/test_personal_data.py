"""Personal data go when their time is over or on request, never under a hold, never the money."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select, text

from propdesk import record_history
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import CustomerId, UnitId
from propdesk.domain.people import TenureRole
from propdesk.domain.permissions import Role
from propdesk.domain.retention import InvalidDaysError, RetentionKind, last_day, pseudonym
from propdesk.models.people import Customer
from propdesk.services import (
    audit,
    parked,
    people,
    people_lists,
    personal_data,
    personal_data_export,
    print_jobs,
    search,
    vehicles,
)
from propdesk.services.accounts import SecondPersonNeededError
from propdesk.services.audit import AuditFilter
from propdesk.services.people import CustomerDraft, RoleDraft
from propdesk.services.personal_data import AlreadyErasedError, StillHereError, UnderHoldError
from propdesk.verify import verify
from tests.builders import World
from tests.services.takings import MANAGER, Till, agreed_by, open_till
from tests.soak import SOAKING

NAME, PHONE, NUMBER, PLATE = "欧阳静怡", "13655501234", "11010519491231002X", "京A12345"
FIRST, LAST = date(2020, 1, 1), date(2022, 6, 30)
LEFT_YEARS_AGO = date(2019, 5, 31)
TODAY = date(2026, 12, 5)


@pytest.fixture
def till(centre: World) -> Till:
    """A counter with an open shift and a manager."""
    return open_till(centre)


def register(
    world: World, unit: UnitId, *, last: date | None = LAST, name: str = NAME, phone: str = PHONE
) -> CustomerId:
    number = NUMBER if name == NAME else None
    draft = CustomerDraft(name=name, phone=phone, id_number=number, address="x路1号", note="n")
    role = RoleDraft(unit, TenureRole.MEMBER, FIRST, last)
    return world.desk.execute(people.register, draft=draft, role=role, doubt_reason="paper")


def kept_anywhere(world: World, needle: str) -> set[str]:
    """Return the tables in which a text stands in clear, the change log left out."""
    found = set()
    with world.desk.database.read() as connection:
        names = connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'"))
        for table in set(names.all()) - {"envelope"}:
            for row in connection.execute(text(f'SELECT * FROM "{table}"')):  # noqa: S608
                if any(_holds(value, needle) for value in row):
                    found.add(str(table))
    return found


def _holds(value: object, needle: str) -> bool:
    if isinstance(value, bytes):
        return needle.encode() in value
    return isinstance(value, str) and (needle in value or needle[::-1] in value)


def test_a_person_is_deleted_on_request_and_found_nowhere_again(till: Till) -> None:
    world = till.world
    person = register(world, till.unit)
    world.desk.execute(vehicles.add, unit_id=till.unit, plate=PLATE, customer_id=person)
    assert kept_anywhere(world, NAME) == {"customer", "search_card", "search_term"}
    erased = world.desk.execute(
        personal_data.erase, customer_id=person, reason="asked", approval=agreed_by(MANAGER)
    )
    assert (erased.pseudonym, erased.vehicles) == (pseudonym(person), 1)
    for needle in (NAME, PHONE, NUMBER, PLATE, "ouyangjingyi"):
        assert kept_anywhere(world, needle) == set()
    told = [*record_history.of_customer(world.desk, person)]
    told += record_history.of_unit(world.desk, till.unit)
    assert not [row for row in told if NAME in f"{row.old}{row.new}" or PLATE in f"{row}"]
    assert not world.desk.query(search.find, text=NAME)
    assert verify(world.desk).ok
    line = world.desk.query(audit.lines, only=AuditFilter()).rows[0]
    assert line.act == "personal_data.erase"
    assert "vehicles 1" in line.detail
    with pytest.raises(AlreadyErasedError):
        world.desk.execute(
            personal_data.erase, customer_id=person, reason="again", approval=agreed_by(MANAGER)
        )


def test_the_money_of_a_deleted_person_stays_to_the_fen(till: Till) -> None:
    world = till.world
    collected = till.take()
    before = verify(world.desk)
    payer = next(
        hit.customer_id for hit in world.desk.query(search.find, text="王小明") if hit.customer_id
    )
    (role,) = world.desk.query(people_lists.of_unit, unit_id=till.unit)
    world.desk.execute(people.end_role, tenure_id=role.tenure_id, last=TODAY - timedelta(days=1))
    world.desk.execute(
        personal_data.erase, customer_id=payer, reason="asked", approval=agreed_by(MANAGER)
    )
    assert till.standing()[0] == 0
    assert verify(world.desk).ok
    assert before.ok
    # The receipt is a voucher: the law keeps it as it was printed.
    assert kept_anywhere(world, "王小明") <= {"receipt", "print_job"}
    assert collected.receipt


def test_who_still_lives_there_is_not_deleted(till: Till) -> None:
    person = register(till.world, till.unit, last=None)
    with pytest.raises(StillHereError):
        till.world.desk.execute(
            personal_data.erase, customer_id=person, reason="asked", approval=agreed_by(MANAGER)
        )


def test_a_deletion_takes_two_people(till: Till) -> None:
    person = register(till.world, till.unit)
    with pytest.raises(SecondPersonNeededError):
        till.world.desk.execute(
            personal_data.erase, customer_id=person, reason="asked", approval=None
        )


def test_a_hold_stops_request_and_clock_until_it_is_released(till: Till) -> None:
    desk = till.world.desk
    person = register(till.world, till.unit, last=LEFT_YEARS_AGO + timedelta(days=900))
    desk.execute(personal_data.place_hold, customer_id=person, reason="dispute")
    approval = agreed_by(MANAGER)
    with pytest.raises(UnderHoldError):
        desk.execute(personal_data.erase, customer_id=person, reason="asked", approval=approval)
    assert desk.query(personal_data.due_people) == ()
    assert desk.execute(personal_data.erase_due, customer_id=person) is None
    released = desk.execute(
        personal_data.release_hold, customer_id=person, reason="settled", approval=approval
    )
    assert released == 1
    assert desk.query(personal_data.due_people) == (person,)


@pytest.mark.parametrize(
    ("ends", "left"),
    [
        ([date(2020, 1, 1), date(2021, 1, 1)], date(2021, 1, 1)),
        ([date(2020, 1, 1), None], None),
        ([], None),
    ],
)
def test_the_clock_runs_from_the_last_role_of_all(
    ends: list[date | None], left: date | None
) -> None:
    assert last_day(ends) == left


@pytest.mark.parametrize(("days_left", "is_due"), [(1096, True), (1095, False), (0, False)])
def test_a_person_is_due_the_day_after_the_clock_ran_out(
    till: Till, *, days_left: int, is_due: bool
) -> None:
    left = TODAY - timedelta(days=days_left)
    person = register(till.world, till.unit, last=left)
    assert (person in till.world.desk.query(personal_data.due_people)) is is_due


def test_a_clock_is_set_within_its_limits_and_holds_at_once(till: Till) -> None:
    desk = till.world.desk
    kind = RetentionKind.FORMER_CUSTOMER
    register(till.world, till.unit, last=TODAY - timedelta(days=100))
    assert desk.query(personal_data.due_people) == ()
    desk.execute(personal_data.set_clock, kind=kind, days=90)
    assert len(desk.query(personal_data.due_people)) == 1
    assert [row.days for row in desk.query(personal_data.clocks) if row.kind is kind] == [90]
    with pytest.raises(InvalidDaysError):
        desk.execute(personal_data.set_clock, kind=kind, days=1)


def test_old_papers_and_drafts_go_with_a_proof_and_new_ones_stay(till: Till) -> None:
    desk = till.desk
    till.take(printer="front")
    desk.execute(parked.park, sort="counter", title="1-101 王小明", payload="{}")
    till.world.clock.advance(days=29)
    seatless = desk.seated(None)
    assert seatless.query(personal_data.is_sweep_due)
    seatless.execute(personal_data.sweep_papers)
    assert not seatless.query(personal_data.is_sweep_due)
    assert desk.query(print_jobs.rows)
    till.world.clock.advance(days=3)
    swept = seatless.execute(personal_data.sweep_papers)
    assert swept.drafts == 1
    line = till.world.desk.query(audit.lines, only=AuditFilter()).rows[0]
    assert (line.act, line.person) == ("personal_data.sweep_papers", "")
    assert "drafts 1" in line.detail


def test_everything_about_a_person_is_told_in_full(till: Till) -> None:
    desk = till.world.desk
    person = register(till.world, till.unit)
    sections = {
        section.name: section.records
        for section in desk.execute(
            personal_data_export.export, customer_id=person, reason="asked in person"
        )
    }
    assert sections["person"][0]["name"] == NAME
    assert sections["person"][0]["phone"] == PHONE
    assert sections["person"][0]["id_number"] == NUMBER
    assert sections["roles"][0]["unit"] == "1-101"
    assert [act["act"] for act in sections["acts"]] == ["people.register"]
    clerk = till.world.as_role(Role.RECEPTIONIST)
    with pytest.raises(DomainError):
        clerk.execute(personal_data_export.export, customer_id=person, reason="curious")


def test_due_people_are_deleted_and_the_rest_of_a_thousand_stay(till: Till) -> None:
    """R36: planted persons are searched for in every table after the nightly job."""
    world, count = till.world, 1000 if SOAKING else 60
    planted = []
    for number in range(count):
        is_due = number % 3 == 0
        last = LEFT_YEARS_AGO + timedelta(days=1100) if not is_due else LEFT_YEARS_AGO
        name, phone = f"测试{number:04}号", f"1380000{number:04}"
        person = register(
            world, till.units[number % 2], last=max(last, FIRST), name=name, phone=phone
        )
        planted.append((person, name, phone, is_due))
    held = planted[0][0]
    world.desk.execute(personal_data.place_hold, customer_id=held, reason="inquiry")
    world.desk.execute(personal_data.set_clock, kind=RetentionKind.FORMER_CUSTOMER, days=2000)
    nobody = world.desk.seated(None)
    while due := nobody.query(personal_data.due_people):
        for person in due:
            assert nobody.execute(personal_data.erase_due, customer_id=person)
    with world.desk.database.read() as connection:
        rows = connection.execute(select(Customer.id, Customer.name, Customer.phone)).all()
    kept = {row.id: (row.name, row.phone) for row in rows}
    whole = "\n".join(f"{name} {phone}" for name, phone in kept.values())
    for person, name, phone, is_due in planted:
        gone = is_due and person != held
        assert (kept[person] == (name, phone)) is not gone
        assert (phone not in whole) is gone
    for person, name, phone, is_due in planted[:9]:
        if is_due and person != held:
            assert kept_anywhere(world, phone) == kept_anywhere(world, name) == set()
    assert verify(world.desk).ok
