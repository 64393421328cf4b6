"""Names, roles, and roles beside each other (domain.md W01)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.bounded_text import clean_text
from propdesk.domain.errors import DomainError, InvalidValueError
from propdesk.domain.ids import CustomerId
from propdesk.domain.people import (
    InvalidNameError,
    Stretch,
    TenureRole,
    check_stretch,
    clean_name,
    looks_like_company,
    role_from_text,
    without_numbers,
)

START = date(2026, 1, 1)
days = st.integers(0, 60).map(lambda number: START + timedelta(days=number))
stretches = st.builds(
    lambda role, first, length, who: Stretch(
        role, first, None if length is None else first + timedelta(days=length), CustomerId(who)
    ),
    st.sampled_from(TenureRole),
    days,
    st.none() | st.integers(0, 30),
    st.sampled_from([b"a" * 16, b"b" * 16, b"c" * 16]),
)


@given(stretches, stretches)
def test_two_stretches_overlap_when_they_share_a_day(one: Stretch, two: Stretch) -> None:
    calendar = [START + timedelta(days=number) for number in range(200)]

    def covered(stretch: Stretch) -> set[date]:
        last = stretch.last or calendar[-1]
        return {day for day in calendar if stretch.first <= day <= last}

    assert one.overlaps(two) == two.overlaps(one) == bool(covered(one) & covered(two))


@given(st.lists(stretches, max_size=8))
def test_what_the_rule_lets_in_one_after_the_other_never_collides(wanted: list[Stretch]) -> None:
    held: list[Stretch] = []
    for stretch in wanted:
        try:
            check_stretch(stretch, held)
        except DomainError:
            continue
        held.append(stretch)
    for number in range(100):
        day = START + timedelta(days=number)
        there = [s for s in held if s.first <= day <= (s.last or date.max)]
        for role in (TenureRole.OWNER, TenureRole.TENANT):
            assert len([s for s in there if s.role is role]) <= 1
        assert len({(s.role, s.customer_id) for s in there}) == len(there)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("  王\u3000小明 ", "王 小明"),
        ("王\u200b小\u202e明", "王小明"),
        ("王\n小明", "王 小明"),
        ("𬱖㛃", "𬱖㛃"),
        ("O'Neill\x00", "O'Neill"),
    ],
)
def test_a_name_is_kept_on_one_line_without_invisible_marks(text: str, name: str) -> None:
    assert clean_name(text) == name


@pytest.mark.parametrize(
    "text", ["", " \u3000", "\u200b\u202e", "\u0301\u20dd", "\ud800", "王" * 101, "x" * 10**6]
)
def test_what_is_no_name_is_refused(text: str) -> None:
    with pytest.raises(InvalidNameError):
        clean_name(text)


@given(st.text())
def test_cleaned_text_is_short_storable_and_stays_as_it_is(text: str) -> None:
    cleaned = clean_text(text)
    assert len(cleaned) <= 500
    cleaned.encode()
    assert clean_text(cleaned) == cleaned


@pytest.mark.parametrize(
    "number", ["13812345678", "138 1234 5678", "11010519491231002X", "１３８１２３４５６７８"]
)
def test_a_reason_kept_for_the_audit_holds_no_long_number(number: str) -> None:
    kept = without_numbers(f"call {number}, flat 1-101 of 2026")
    assert kept == "call ***, flat 1-101 of 2026"


@pytest.mark.parametrize(
    ("text", "role"),
    [("业主", "owner"), ("co-owner", "co_owner"), ("租 户", "tenant"), ("家属", "member")],
)
def test_roles_are_known_by_their_names(text: str, role: str) -> None:
    assert role_from_text(text) is TenureRole(role)


def test_an_unknown_role_is_refused_at_its_field() -> None:
    with pytest.raises(InvalidValueError) as refused:
        role_from_text("guest")
    assert refused.value.field == "role"


@pytest.mark.parametrize(
    ("name", "is_company"),
    [("示范贸易有限公司", True), ("建设银行", True), ("Acme Ltd", True), ("王小明", False)],
)
def test_firms_are_told_from_people(name: str, is_company: bool) -> None:  # noqa: FBT001
    assert looks_like_company(name) is is_company
