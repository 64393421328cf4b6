"""Customers, their roles on units, and their sealed numbers (domain.md W01, faults.md 4)."""

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import select

from propdesk.domain.errors import NotFoundError, PermissionDeniedError
from propdesk.domain.estate import OccupancyRefusedError, OccupancyState
from propdesk.domain.identity_numbers import check_digit
from propdesk.domain.ids import CustomerId, UnitId
from propdesk.domain.people import (
    DuplicateIdentityError,
    EndsBeforeItBeginsError,
    InvalidNameError,
    OverlappingTenureError,
    SameRoleTwiceError,
    TenureRole,
)
from propdesk.domain.permissions import Role
from propdesk.domain.phones import InvalidPhoneError
from propdesk.models.accounts import AuditLine
from propdesk.models.changes import Envelope
from propdesk.models.people import Customer
from propdesk.services import estate, estate_lists, people, people_lists, search, vehicles
from propdesk.services.people import CustomerDraft, RevealField, RoleDraft
from propdesk.services.sealing import SealBrokenProblem, Sealer
from propdesk.sync.changes import operations_of
from tests import builders
from tests.builders import World

ID = "11010519491231002X"
OTHER_ID = "44030119900101123" + check_digit("44030119900101123")
JAN, JUN, DEC = date(2026, 1, 1), date(2026, 6, 1), date(2026, 12, 31)


def owner_of(name: str = "王小明", id_number: str | None = None) -> CustomerDraft:
    return CustomerDraft(name, phone="138 1234 5678", id_number=id_number)


def role(unit: UnitId, kind: TenureRole = TenureRole.OWNER) -> RoleDraft:
    return RoleDraft(unit, kind, JAN)


@pytest.fixture
def unit(centre: World) -> UnitId:
    (unit_id,) = centre.desk.execute(builders.add_units)
    return unit_id


def registered(
    centre: World,
    unit: UnitId,
    name: str = "王小明",
    *,
    kind: TenureRole = TenureRole.OWNER,
    first: date = JAN,
    last: date | None = None,
    id_number: str | None = None,
) -> CustomerId:
    return centre.desk.execute(
        people.register,
        draft=owner_of(name, id_number),
        role=RoleDraft(unit, kind, first, last),
    )


def test_a_person_is_shown_with_masked_numbers(centre: World, unit: UnitId) -> None:
    person = registered(centre, unit, id_number=ID)
    (row,) = centre.desk.query(people_lists.of_unit, unit_id=unit)
    assert (row.name, row.phone, row.identity) == ("王小明", "138****5678", "110105********002X")
    detail = centre.desk.query(people_lists.customer, customer_id=person)
    assert (detail.phone, detail.identity, detail.id_kind) == (row.phone, row.identity, "resident")


@pytest.mark.parametrize(
    ("draft", "error"),
    [
        (CustomerDraft(" \u200b "), InvalidNameError),
        (CustomerDraft("王" * 101), InvalidNameError),
        (CustomerDraft("王", phone="12"), InvalidPhoneError),
        (CustomerDraft("王", id_number="110105194912310021"), people.DoubtfulIdentityError),
    ],
)
def test_what_cannot_be_right_is_refused_at_its_field(
    centre: World, unit: UnitId, draft: CustomerDraft, error: type[Exception]
) -> None:
    with pytest.raises(error):
        centre.desk.execute(people.register, draft=draft, role=role(unit))


def test_an_odd_identity_number_is_kept_with_a_reason(centre: World, unit: UnitId) -> None:
    draft = CustomerDraft("王", id_number="110105194912310021")
    person = centre.desk.execute(
        people.register, draft=draft, role=role(unit), doubt_reason="as on the card"
    )
    assert centre.desk.query(people_lists.customer, customer_id=person).identity


def test_warnings_about_a_number_are_given_while_it_is_typed(centre: World, unit: UnitId) -> None:
    ask = people_lists.identity_doubts
    assert centre.desk.query(ask, id_number=ID) == ()
    assert len(centre.desk.query(ask, id_number="110105194912310021")) == 1
    registered(centre, unit, id_number=ID)
    known = centre.desk.query(people_lists.same_identity, id_number=ID.lower())
    assert [row.unit for row in known] == ["1-101"]


def test_nobody_is_registered_on_no_unit(centre: World, unit: UnitId) -> None:
    centre.desk.execute(estate.end_unit, unit_id=unit, reason="gone")
    with pytest.raises(NotFoundError):
        registered(centre, unit)
    with centre.desk.database.read() as connection:
        assert connection.execute(select(Customer.id)).all() == []


@pytest.mark.parametrize("kind", [TenureRole.OWNER, TenureRole.TENANT])
@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2026, 3, 1), None),
        (date(2026, 2, 1), date(2026, 5, 31)),
        (date(2026, 5, 31), None),
        (date(2025, 1, 1), date(2026, 2, 28)),
    ],
)
def test_owners_and_tenants_do_not_overlap(
    centre: World, unit: UnitId, kind: TenureRole, first: date, last: date | None
) -> None:
    registered(centre, unit, kind=kind, first=date(2026, 2, 1), last=date(2026, 5, 31))
    with pytest.raises(OverlappingTenureError):
        registered(centre, unit, "李雷", kind=kind, first=first, last=last)


@pytest.mark.parametrize(
    ("first", "last"),
    [(date(2026, 6, 1), None), (date(2025, 1, 1), date(2026, 1, 31))],
)
def test_owners_follow_each_other_day_by_day(
    centre: World, unit: UnitId, first: date, last: date | None
) -> None:
    registered(centre, unit, first=date(2026, 2, 1), last=date(2026, 5, 31))
    registered(centre, unit, "李雷", first=first, last=last)
    assert len(centre.desk.query(people_lists.of_unit, unit_id=unit)) == 2


@pytest.mark.parametrize("kind", [TenureRole.CO_OWNER, TenureRole.MEMBER, TenureRole.AGENT])
def test_co_owners_members_and_agents_may_be_many(
    centre: World, unit: UnitId, kind: TenureRole
) -> None:
    for name in ("王小明", "李雷"):
        registered(centre, unit, name, kind=kind)
    assert len(centre.desk.query(people_lists.of_unit, unit_id=unit)) == 2


def test_a_role_is_held_once_at_a_time(centre: World, unit: UnitId) -> None:
    person = registered(centre, unit, kind=TenureRole.MEMBER)
    with pytest.raises(SameRoleTwiceError):
        centre.desk.execute(people.add_role, customer_id=person, role=role(unit, TenureRole.MEMBER))
    centre.desk.execute(people.add_role, customer_id=person, role=role(unit, TenureRole.AGENT))


def test_an_identity_number_stands_once_in_a_role_on_a_unit(centre: World, unit: UnitId) -> None:
    registered(centre, unit, kind=TenureRole.MEMBER, id_number=ID)
    with pytest.raises(DuplicateIdentityError):
        registered(centre, unit, "王小名", kind=TenureRole.MEMBER, id_number=ID.lower())
    registered(centre, unit, "李雷", kind=TenureRole.MEMBER, id_number=OTHER_ID)


def test_a_corrected_identity_number_may_not_become_a_duplicate(
    centre: World, unit: UnitId
) -> None:
    registered(centre, unit, kind=TenureRole.MEMBER, id_number=ID)
    other = registered(centre, unit, "李雷", kind=TenureRole.MEMBER, id_number=OTHER_ID)
    with pytest.raises(DuplicateIdentityError):
        centre.desk.execute(people.change_customer, customer_id=other, draft=owner_of("李雷", ID))


def test_the_last_day_is_not_before_the_first(centre: World, unit: UnitId) -> None:
    with pytest.raises(EndsBeforeItBeginsError):
        registered(centre, unit, first=JUN, last=JAN)


def test_a_tenant_makes_a_unit_leased_and_leaves_it_vacant(centre: World) -> None:
    unit = centre.desk.execute(
        estate.add_unit,
        draft=estate.UnitDraft("1", "101", delivered_on=JAN),
        occupancy=OccupancyState.OWNER_OCCUPIED,
    )
    registered(centre, unit, kind=TenureRole.TENANT, first=JUN)
    assert centre.desk.query(estate_lists.unit, unit_id=unit).state is OccupancyState.LEASED
    (row,) = centre.desk.query(people_lists.of_unit, unit_id=unit)
    centre.desk.execute(people.end_role, tenure_id=row.tenure_id, last=date(2026, 11, 30))
    detail = centre.desk.query(estate_lists.unit, unit_id=unit)
    assert detail.state is OccupancyState.VACANT
    assert detail.history[0].first == date(2026, 12, 1)


def test_nobody_rents_what_is_not_handed_over(centre: World) -> None:
    unit = centre.desk.execute(
        estate.add_unit,
        draft=estate.UnitDraft("1", "101", delivered_on=JAN),
        occupancy=OccupancyState.UNDELIVERED,
    )
    with pytest.raises(OccupancyRefusedError):
        registered(centre, unit, kind=TenureRole.TENANT, first=JUN)


def test_a_sold_unit_has_the_buyer_and_keeps_the_seller_in_its_history(
    centre: World, unit: UnitId
) -> None:
    registered(centre, unit, "卖方")
    buyer = registered(centre, unit, "买方", kind=TenureRole.MEMBER)
    centre.desk.execute(people.transfer_title, unit_id=unit, buyer=buyer, first=JUN)
    rows = centre.desk.query(people_lists.of_unit, unit_id=unit)
    owners = [(row.name, row.last) for row in rows if row.role is TenureRole.OWNER]
    assert owners == [("买方", None), ("卖方", date(2026, 5, 31))]


def test_a_role_entered_by_mistake_is_taken_back(centre: World, unit: UnitId) -> None:
    registered(centre, unit)
    (row,) = centre.desk.query(people_lists.of_unit, unit_id=unit)
    centre.desk.execute(people.remove_role, tenure_id=row.tenure_id, reason="wrong unit")
    assert centre.desk.query(people_lists.of_unit, unit_id=unit) == ()
    assert centre.desk.query(search.find, text="wxm") == ()


def test_a_renamed_person_is_found_by_the_new_name_only(centre: World, unit: UnitId) -> None:
    person = registered(centre, unit)
    centre.desk.execute(people.change_customer, customer_id=person, draft=owner_of("李雷"))
    assert centre.desk.query(search.find, text="王小明") == ()
    assert [hit.name for hit in centre.desk.query(search.find, text="lilei")] == ["李雷"]


def test_a_change_without_a_number_leaves_the_sealed_one(centre: World, unit: UnitId) -> None:
    person = registered(centre, unit, id_number=ID)
    centre.desk.execute(people.change_customer, customer_id=person, draft=owner_of("李雷"))
    assert reveal(centre, person) == ID


def test_a_change_without_a_telephone_leaves_the_known_one(centre: World, unit: UnitId) -> None:
    person = registered(centre, unit)
    for draft, phone in (
        (CustomerDraft("王晓明", phone=None), "138****5678"),
        (CustomerDraft("王晓明", phone=""), ""),
    ):
        centre.desk.execute(people.change_customer, customer_id=person, draft=draft)
        (row,) = centre.desk.query(people_lists.of_unit, unit_id=unit)
        assert (row.name, row.phone) == ("王晓明", phone)


def test_people_are_listed_by_unit_and_filtered(centre: World, unit: UnitId) -> None:
    registered(centre, unit, "卖方", last=date(2026, 5, 31))
    registered(centre, unit, "买方", first=JUN)
    registered(centre, unit, "家人", kind=TenureRole.MEMBER)
    page = centre.desk.query(people_lists.page, only=people_lists.RoleFilter(role=TenureRole.OWNER))
    assert ([row.name for row in page.rows], page.total) == (["买方"], 1)
    everybody = people_lists.RoleFilter(with_former=True)
    assert centre.desk.query(people_lists.page, only=everybody, limit=2).total == 3


def reveal(centre: World, person: CustomerId, what: RevealField = RevealField.ID_NUMBER) -> str:
    return centre.desk.execute(
        people.reveal, customer_id=person, what=what, reason="contract to be signed"
    )


def test_a_reveal_needs_the_right_and_a_reason_and_leaves_a_line(
    centre: World, unit: UnitId
) -> None:
    person = registered(centre, unit, id_number=ID)
    assert reveal(centre, person) == ID
    assert reveal(centre, person, RevealField.PHONE) == "13812345678"
    with centre.desk.database.read() as connection:
        lines = connection.execute(
            select(AuditLine.detail, AuditLine.subject_id).where(AuditLine.act == "people.reveal")
        ).all()
    assert [line.detail for line in lines] == [
        "id_number: contract to be signed",
        "phone: contract to be signed",
    ]
    assert {line.subject_id for line in lines} == {person}
    with pytest.raises(people.RevealReasonError):
        centre.desk.execute(people.reveal, customer_id=person, what=RevealField.PHONE, reason=" ")
    with pytest.raises(PermissionDeniedError):
        centre.as_role(Role.AUDITOR).execute(
            people.reveal, customer_id=person, what=RevealField.PHONE, reason="curious"
        )


def test_a_reason_that_repeats_the_number_does_not_keep_it(centre: World, unit: UnitId) -> None:
    person = registered(centre, unit, id_number=ID)
    centre.desk.execute(
        people.reveal, customer_id=person, what=RevealField.PHONE, reason=f"call 13812345678 {ID}"
    )
    with centre.desk.database.read() as connection:
        text = " ".join(connection.scalars(select(AuditLine.detail)))
    assert "13812345678" not in text
    assert ID not in text


def test_a_sealed_number_is_not_in_the_row_and_fits_no_other(centre: World, unit: UnitId) -> None:
    person = registered(centre, unit, id_number=ID)
    with centre.desk.database.read() as connection:
        sealed = connection.scalar(select(Customer.id_sealed).where(Customer.id == person))
    assert sealed is not None
    assert ID.encode() not in sealed


SWAPS: list[Callable[[bytes], tuple[bytes, bytes, bytes]]] = [
    lambda sealed: (sealed, b"b" * 16, b"identity"),
    lambda sealed: (sealed, b"a" * 16, b"phone"),
    lambda sealed: (sealed[:-1] + bytes([sealed[-1] ^ 1]), b"a" * 16, b"identity"),
    lambda sealed: (b"\x02" + sealed[1:], b"a" * 16, b"identity"),
    lambda sealed: (sealed[:5], b"a" * 16, b"identity"),
]


@pytest.mark.parametrize("swap", SWAPS)
def test_a_seal_is_bound_to_its_row_field_and_content(
    swap: Callable[[bytes], tuple[bytes, bytes, bytes]],
) -> None:
    seals = Sealer(bytes(32))
    sealed = seals.seal(ID, b"a" * 16, b"identity")
    assert seals.open(sealed, b"a" * 16, b"identity") == ID
    with pytest.raises(SealBrokenProblem):
        seals.open(*swap(sealed))


def test_equal_numbers_have_equal_digests_only_under_one_key() -> None:
    seals, others = Sealer(bytes(32)), Sealer(b"k" * 32)
    assert seals.digest(ID) == seals.digest(" 110105 19491231 002x ")
    assert seals.digest(ID) != seals.digest(OTHER_ID)
    assert seals.digest(ID) != others.digest(ID)


def test_vehicles_are_registered_found_and_ended(centre: World, unit: UnitId) -> None:
    vehicle = centre.desk.execute(vehicles.add, unit_id=unit, plate="粤b·12345")
    with pytest.raises(vehicles.PlateKnownError):
        centre.desk.execute(vehicles.add, unit_id=unit, plate="粤B12345")
    with pytest.raises(vehicles.InvalidPlateError):
        centre.desk.execute(vehicles.add, unit_id=unit, plate="?")
    (hit,) = centre.desk.query(search.find, text="yb12345")
    assert (hit.unit, hit.matched) == ("1-101", "粤B·12345")
    centre.desk.execute(vehicles.end, vehicle_id=vehicle)
    assert centre.desk.query(search.find, text="yb12345") == ()


def test_the_change_log_holds_the_sealed_number_only(centre: World, unit: UnitId) -> None:
    registered(centre, unit, id_number=ID)
    with centre.desk.database.read() as connection:
        bodies = connection.scalars(select(Envelope.body)).all()
    logged = repr([operations_of(body) for body in bodies])
    assert "110105********002X" in logged
    assert ID not in logged


def test_a_draft_printed_in_a_crash_report_tells_no_number() -> None:
    shown = repr(owner_of("王小明", ID))
    assert ID not in shown
    assert "1234" not in shown
