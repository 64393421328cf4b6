"""The rules of reports: which part paid what, what a scope covers, how names are hidden."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.periods import ReversedRangeError
from propdesk.domain.reports import Scope, mask_name, spread

FIRST, LAST = date(2026, 12, 1), date(2026, 12, 31)


@given(
    st.lists(st.integers(0, 10**9), min_size=1, max_size=6),
    st.lists(st.integers(0, 10**9), max_size=8),
)
def test_spreading_is_exact_on_both_sides(cuts: list[int], shares: list[int]) -> None:
    total = sum(shares)
    parts, left = [], total
    for cut in cuts[:-1]:
        parts.append(min(cut, left))
        left -= parts[-1]
    parts.append(left)
    spread_out = list(spread(list(enumerate(parts)), list(enumerate(shares))))
    assert all(fen > 0 for _, _, fen in spread_out)
    for index, part in enumerate(parts):
        assert sum(fen for source, _, fen in spread_out if source == index) == part
    for index, share in enumerate(shares):
        assert sum(fen for _, target, fen in spread_out if target == index) == share


def test_the_first_part_pays_the_first_share() -> None:
    parts = [("cash", 300), ("card", 50)]
    shares = [("water", 100), ("property", 200), ("parking", 50)]
    assert list(spread(parts, shares)) == [
        ("cash", "water", 100),
        ("cash", "property", 200),
        ("card", "parking", 50),
    ]


def test_sides_of_different_sums_are_a_bug() -> None:
    with pytest.raises(ValueError, match="different sums"):
        list(spread([("cash", 1)], [("water", 2)]))


def test_a_scope_does_not_end_before_it_begins() -> None:
    with pytest.raises(ReversedRangeError):
        Scope(LAST, FIRST)


@pytest.mark.parametrize(
    ("as_of", "until", "last"),
    [
        (None, LAST, LAST),
        (date(2026, 12, 10), date(2026, 12, 10), date(2026, 12, 10)),
        (date(2027, 1, 9), date(2027, 1, 9), LAST),
    ],
)
def test_what_was_booked_after_the_day_of_the_report_does_not_count(
    as_of: date | None, until: date, last: date
) -> None:
    scope = Scope(FIRST, LAST, as_of=as_of)
    assert (scope.until, scope.days) == (until, (FIRST, last))


@pytest.mark.parametrize(
    ("name", "shown"),
    [("王小明", "王**"), ("李丽", "李*"), (" 欧阳静 ", "欧**"), ("王", "王*"), ("", "")],
)
def test_of_a_person_only_the_first_character_is_shown(name: str, shown: str) -> None:
    assert mask_name(name) == shown


def test_a_firm_is_shown_whole() -> None:
    assert mask_name("示范商贸有限公司", is_company=True) == "示范商贸有限公司"
