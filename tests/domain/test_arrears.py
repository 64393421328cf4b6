"""How old a debt is and which step of the ladder it has reached (domain.md W12, P04)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.arrears import (
    AGES,
    age_of,
    days_overdue,
    earliest_due,
    ladder_on,
    step_for,
)
from propdesk.domain.handbook import HANDBOOK
from propdesk.domain.rules import DatedFigure, Rulebook

DAY = date(2026, 12, 5)


@pytest.mark.parametrize(
    ("days", "age"),
    [
        (-30, "Not due"),
        (0, "Not due"),
        (1, "1-30 days"),
        (30, "1-30 days"),
        (31, "31-90 days"),
        (90, "31-90 days"),
        (91, "91-180 days"),
        (180, "91-180 days"),
        (181, "181-365 days"),
        (365, "181-365 days"),
        (366, "Over 365 days"),
        (4000, "Over 365 days"),
    ],
)
def test_a_debt_has_one_age(days: int, age: str) -> None:
    assert AGES[age_of(DAY - timedelta(days=days), DAY)].source == age


@given(st.integers(-2000, 4000))
def test_the_earliest_due_dates_cut_the_ages_where_the_rule_does(days: int) -> None:
    due = DAY - timedelta(days=days)
    edges = earliest_due(DAY)
    age = age_of(due, DAY)
    assert days_overdue(due, DAY) == days
    assert age == len(edges) or due >= edges[age]
    assert age == 0 or due < edges[age - 1]


@pytest.mark.parametrize(
    ("days", "step"),
    [
        (0, None),
        (1, "Text message"),
        (6, "Text message"),
        (7, "Telephone call"),
        (30, "Written reminder"),
        (60, "Final notice"),
        (89, "Final notice"),
        (90, "Legal file"),
        (3000, "Legal file"),
    ],
)
def test_the_ladder_is_climbed_by_days(days: int, step: str | None) -> None:
    reached = step_for(days)
    assert (reached.source if reached else None) == step


def test_the_steps_are_the_project_s_own_from_its_day_on() -> None:
    later = DatedFigure("P04.call", date(2027, 1, 1), 20, 0, enforced=True)
    book = Rulebook(HANDBOOK.defaults, (later,))
    before, after = ladder_on(book, date(2026, 12, 31)), ladder_on(book, date(2027, 1, 1))
    said = [step_for(10, ladder) for ladder in (before, after)]
    assert [step.source if step else "" for step in said] == ["Telephone call", "Text message"]
