"""Issue and due days of bills (P02)."""

from datetime import date

import pytest

from propdesk.domain.due_dates import DueRule, InvalidDueRuleError, due_date, issue_date
from propdesk.domain.periods import Period


def test_a_bill_is_issued_on_the_first_and_due_fifteen_days_later() -> None:
    assert issue_date(Period(2026, 12)) == date(2026, 12, 1)
    assert due_date(Period(2026, 12)) == date(2026, 12, 16)


@pytest.mark.parametrize(
    ("rule", "issued", "due"),
    [
        (DueRule(months_later=1), date(2027, 2, 1), date(2027, 2, 16)),
        (DueRule(issue_day=31), date(2027, 1, 31), date(2027, 2, 15)),
        (DueRule(issue_day=31, months_later=1), date(2027, 2, 28), date(2027, 3, 15)),
        (DueRule(days_to_pay=0), date(2027, 1, 1), date(2027, 1, 1)),
        (DueRule(months_later=-1), date(2026, 12, 1), date(2026, 12, 16)),
    ],
)
def test_a_fee_item_has_its_own_days(rule: DueRule, issued: date, due: date) -> None:
    assert issue_date(Period(2027, 1), rule) == issued
    assert due_date(Period(2027, 1), rule) == due


@pytest.mark.parametrize(("day", "pay"), [(0, 15), (32, 15), (1, -1), (1, 367)])
def test_impossible_days_are_refused(day: int, pay: int) -> None:
    with pytest.raises(InvalidDueRuleError):
        DueRule(issue_day=day, days_to_pay=pay)
