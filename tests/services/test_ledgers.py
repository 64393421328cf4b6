"""One figure is the same everywhere: on screen, in files, in the journal, by any grouping, any day.

The centres were made by random lawful business (tests/services/random_money.py).
"""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from propdesk.domain.errors import PermissionDeniedError
from propdesk.domain.permissions import Permission, Role
from propdesk.domain.reports import Grouping, Scope
from propdesk.domain.tables import ReportTable, Row
from propdesk.services import ledgers, reports_daily
from propdesk.services.ledger_standings import (
    ChargeStanding,
    is_present,
    standings_from_journal,
    standings_from_projection,
)
from propdesk.services.work import Query, Reading, query
from propdesk.verify import verify
from tests.builders import World
from tests.services.random_money import Business, live_through

SEEDS = (3, 4, 7)  # each of them saw every kind of fact
PLACES = (Grouping.ITEM, Grouping.UNIT, Grouping.BUILDING, Grouping.PERIOD)
MONEY_ACCOUNTS = "('cash', 'wechat', 'alipay', 'card', 'transfer', 'bank')"


@pytest.fixture(scope="module", params=SEEDS)
def business(
    request: pytest.FixtureRequest, template_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Business]:
    """A centre with some weeks behind it."""
    folder = tmp_path_factory.mktemp("business")
    made = live_through(template_file, folder, request.param)
    yield made
    made.world.desk.database.close()


def asked(
    business: Business, ask: Query[[Scope], ReportTable], scope: Scope
) -> tuple[list[Row], dict[str, int]]:
    """Return rows and totals as a screen reads them."""
    with business.world.desk.stream(ask, scope) as table:
        rows: list[Row] = list(table.rows())
        sums = {
            column.key: table.total_of(column.key) for column in table.columns if column.adds_up
        }
    return rows, sums


def posted(business: Business, condition: str, scope: Scope) -> int:
    """Return a plain sum over the journal."""
    first, last = scope.days
    statement = text(
        "SELECT coalesce(sum(amount_fen), 0) FROM posting"  # noqa: S608 - our own words
        f" WHERE ({condition}) AND business_date <= :last AND business_date >= :first"
    )
    with business.world.desk.database.read() as connection:
        found: int = connection.execute(
            statement, {"first": first.isoformat(), "last": last.isoformat()}
        ).scalar_one()
    return found


@st.composite
def spans(draw: st.DrawFn) -> tuple[int, int]:
    """Draw first and last day, counted from the first day of business."""
    first = draw(st.integers(-3, 40))
    return first, draw(st.integers(first, 45))


def scope_of(business: Business, span: tuple[int, int], by: Grouping = Grouping.ITEM) -> Scope:
    first, last = (business.first + timedelta(days=days) for days in span)
    return Scope(first, last, by)


def always(business: Business, by: Grouping = Grouping.ITEM) -> Scope:
    return Scope(date(2020, 1, 1), business.today, by)


def test_the_random_centre_passes_every_check(business: Business) -> None:
    assert verify(business.world.desk).ok
    assert business.refused < 60


@pytest.mark.parametrize(
    "fact",
    ["charge", "opening", "adjustment", "payment", "reversal", "refund", "transfer_confirmed"],
)
def test_every_kind_of_fact_happened_somewhere(business: Business, fact: str) -> None:
    happened = posted(business, f"fact = '{fact}' AND amount_fen > 0", always(business))
    assert happened > 0


@given(span=spans())
@settings(max_examples=15, deadline=None)
def test_the_ledger_comes_to_the_journals_sums(business: Business, span: tuple[int, int]) -> None:
    scope = scope_of(business, span)
    _, totals = asked(business, ledgers.ledger, scope)
    billed = "account = 'receivable' AND fact IN ('charge', 'adjustment', 'opening')"
    taken = f"account IN {MONEY_ACCOUNTS} AND fact IN ('payment', 'reversal', 'refund')"
    assert totals["receivable"] == posted(business, billed, scope)
    assert totals["received"] == posted(business, taken, scope)
    since_ever = Scope(date(2000, 1, 1), scope.last)
    owed = posted(business, "account IN ('receivable', 'prepayment')", since_ever)
    assert totals["open"] - totals["prepaid"] == owed


@given(span=spans())
@settings(max_examples=15, deadline=None)
def test_every_grouping_comes_to_the_same_totals(business: Business, span: tuple[int, int]) -> None:
    totals = [asked(business, ledgers.ledger, scope_of(business, span, by))[1] for by in Grouping]
    assert totals[0] == totals[1] == totals[2] == totals[3]
    assert {line["received"] for line in totals} == {totals[0]["received"]}
    _, daily = asked(business, reports_daily.daily, scope_of(business, span))
    assert daily["received"] == totals[0]["received"]
    assert daily["prepaid"] == 0


@given(span=spans(), by=st.sampled_from(PLACES))
@settings(max_examples=15, deadline=None)
def test_in_every_line_billed_less_received_is_what_the_debt_grew_by(
    business: Business, span: tuple[int, int], by: Grouping
) -> None:
    scope = scope_of(business, span, by)
    before = Scope(date(2000, 1, 1), scope.first - timedelta(days=1), by)
    owed_before = {row[0]: row[3] - row[4] for row in asked_ints(business, before)}
    now = {row[0]: row for row in asked_ints(business, scope)}
    for label in owed_before | now:
        _, receivable, received, open_fen, prepaid = now.get(label, (label, 0, 0, 0, 0))
        assert open_fen - prepaid - owed_before.get(label, 0) == receivable - received, label


def asked_ints(business: Business, scope: Scope) -> list[tuple[str, int, int, int, int]]:
    rows, _ = asked(business, ledgers.ledger, scope)
    found = []
    for label, *figures in rows:
        first, second, third, fourth = (fen for fen in figures if isinstance(fen, int))
        found.append((str(label), first, second, third, fourth))
    return found


def test_as_of_a_day_the_ledger_shows_what_the_counter_showed_that_day(business: Business) -> None:
    codes = dict(zip(business.units, ("1-101", "1-102", "1-201", "2-101", "2-0202"), strict=True))
    assert len(business.shown) > 8
    for day, standings in business.shown.items():
        scope = Scope(date(2000, 1, 1), day, Grouping.UNIT)
        lines = {row[0]: (row[3], row[4]) for row in asked_ints(business, scope)}
        for unit, standing in standings.items():
            assert lines.get(codes[unit], (0, 0)) == standing, (day, codes[unit])


@query(Permission.REPORTS)
def both_ways(
    reading: Reading, day: date, scope: Scope, /
) -> tuple[list[ChargeStanding], list[ChargeStanding], bool]:
    """Return the standings by the projection, by the journal, and whether the day is the last."""
    return (
        sorted(standings_from_projection(reading, scope)),
        sorted(standings_from_journal(reading, day, scope)),
        is_present(reading, day),
    )


def test_today_the_projection_and_the_journal_agree(business: Business) -> None:
    projected, journalled, is_last = business.world.desk.query(
        both_ways, business.today, always(business)
    )
    assert is_last
    assert projected == journalled
    assert any(standing.surplus_fen for standing in projected)


def test_a_day_with_later_bookings_is_answered_by_the_journal(business: Business) -> None:
    projected, journalled, is_last = business.world.desk.query(
        both_ways, business.first, always(business)
    )
    assert not is_last
    assert projected != journalled


@given(span=spans(), by=st.sampled_from(Grouping), data=st.data())
@settings(max_examples=15, deadline=None)
def test_the_parts_a_filter_makes_come_to_the_whole(
    business: Business, span: tuple[int, int], by: Grouping, data: st.DataObject
) -> None:
    scope = scope_of(business, span, by)
    _, whole = asked(business, ledgers.ledger, scope)
    of_units = [
        asked(business, ledgers.ledger, Scope(scope.first, scope.last, by, unit_id=unit))[1]
        for unit in business.units
    ]
    assert {key: sum(part[key] for part in of_units) for key in whole} == whole
    first, last = scope.first, scope.last
    of_items = [
        asked(business, ledgers.ledger, Scope(first, last, by, item_id=item))[1]
        for item in business.items
    ]
    rest = whole["received"] - sum(part["received"] for part in of_items)
    prepayments = posted(
        business, "account = 'prepayment' AND fact IN ('payment', 'reversal', 'refund')", scope
    )
    assert rest == -prepayments


def test_one_collectors_takings_are_a_part_of_all(business: Business) -> None:
    rows, whole = asked(business, ledgers.ledger, always(business, Grouping.COLLECTOR))
    for desk in business.desks:
        assert desk.actor is not None
        scope = Scope(
            date(2020, 1, 1), business.today, Grouping.METHOD, collector_id=desk.actor.user_id
        )
        _, own = asked(business, ledgers.ledger, scope)
        assert (desk.actor.name, *own.values()) in rows
    assert whole["taken"] - whole["given_back"] == whole["received"]
    assert whole["given_back"] > 0


def test_using_a_prepayment_is_no_new_money(business: Business) -> None:
    rows, _ = asked(business, ledgers.takings, always(business, Grouping.METHOD))
    assert "From prepayment" not in [row[0] for row in rows]
    daily, _ = asked(business, reports_daily.daily, always(business))
    assert daily[-1][0] == "Prepayment"


def test_units_stand_in_the_order_people_count(business: Business) -> None:
    rows, _ = asked(business, ledgers.ledger, always(business, Grouping.UNIT))
    order = ["1-101", "1-102", "1-201", "2-101", "2-0202"]
    codes = [str(row[0]) for row in rows]
    assert codes == sorted(codes, key=order.index)


def test_who_may_not_read_reports_gets_no_ledger(centre: World) -> None:
    desk = centre.as_role(Role.COLLECTOR)
    with pytest.raises(PermissionDeniedError):
        desk.query(ledgers.ledger, Scope(date(2026, 1, 1), date(2026, 12, 31)))


def test_an_empty_centre_has_an_empty_ledger(centre: World) -> None:
    with centre.desk.stream(ledgers.ledger, Scope(date(2026, 1, 1), date(2026, 12, 31))) as table:
        assert list(table.rows()) == []
        assert table.totals == ["Total", 0, 0, 0, 0]
