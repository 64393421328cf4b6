"""Which visits the calendar asks for at a unit, and when (domain.md W41, D21, D31, P29)."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from propdesk.domain.deadlines import months_after
from propdesk.domain.estate import UnitUsage
from propdesk.domain.return_visits import CARE, MERCHANT, WALK_ROUND
from propdesk.domain.rules import Rulebook
from propdesk.i18n import QT_TRANSLATE_NOOP, Message

HOME, SHOP, OFFICE = UnitUsage.RESIDENTIAL, UnitUsage.SHOP, UnitUsage.OFFICE
FIRST_ROUND = QT_TRANSLATE_NOOP("return_visits", "First walk-round at a new household")
YEARLY_ROUND = QT_TRANSLATE_NOOP("return_visits", "Yearly walk-round")
CARE_CALL = QT_TRANSLATE_NOOP("return_visits", "Care: how is everything?")
MERCHANT_CALL = QT_TRANSLATE_NOOP("return_visits", "Merchant: needs, promotions, problems")


class Household(NamedTuple):
    """A unit in use: for what, since when by these people, the last visit of each kind."""

    usage: str
    since: date
    last: Mapping[str, date]


class Planned(NamedTuple):
    """A visit the calendar asks for."""

    sort: str
    due_on: date
    matter: Message


def planned(household: Household, rules: Rulebook, today: date) -> Sequence[Planned]:
    """Return the visit due next at a unit: homes are walked round, companies called.

    People who moved in get their first walk-round within a month, then one a year (P29). A company
    is called two months after any contact (D21), a shop every month (D31).
    """
    seen = {sort: day for sort, day in household.last.items() if day >= household.since}
    if household.usage == HOME:
        return (_walk_round(household.since, seen.get(WALK_ROUND), rules, today),)
    since = max(seen.values(), default=household.since)
    if household.usage == SHOP:
        return (
            Planned(MERCHANT, months_after(since, _months("D31", rules, today)), MERCHANT_CALL),
        )
    if household.usage == OFFICE:
        return (Planned(CARE, months_after(since, _months("D21", rules, today)), CARE_CALL),)
    return ()


def _walk_round(since: date, last: date | None, rules: Rulebook, today: date) -> Planned:
    if last is None:
        return Planned(WALK_ROUND, months_after(since, _months("P29", rules, today)), FIRST_ROUND)
    due = months_after(last, _months("P29.yearly", rules, today))
    return Planned(WALK_ROUND, due, YEARLY_ROUND)


def _months(code: str, rules: Rulebook, today: date) -> int:
    return rules.figure(code, today)
