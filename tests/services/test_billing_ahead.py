"""Months charged ahead with an offer, and single uses, both collected at the counter (W08, W09)."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from propdesk.desk import Desk
from propdesk.domain.calculations import calculation_from
from propdesk.domain.collection import Tender, choose_all
from propdesk.domain.errors import DomainError
from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.journal import Method
from propdesk.domain.periods import Period
from propdesk.domain.permissions import Role
from propdesk.domain.prepay_offers import OfferKind, PrepayOffer
from propdesk.models.charges import Charge
from propdesk.services import (
    billing_ahead,
    billing_uses,
    counter,
    counter_account,
    drawers,
    prices_offers,
)
from propdesk.services.billing_ahead import (
    CannotBillAheadError,
    MonthsAheadError,
    NotPayableAheadError,
    OfferNotMadeError,
)
from propdesk.services.billing_reckoning import PerUseItemError
from propdesk.services.billing_uses import (
    NothingUsedError,
    NotPerUseError,
    WhichStandardError,
)
from tests.builders import World
from tests.services.billing_world import NEW_YEAR, YUAN, Estate, estate
from tests.soak import examples

JANUARY = Period(2027, 1)


class Home:
    """A home that pays 30.00 a month, and a collector."""

    def __init__(self, world: World) -> None:
        self.homes: Estate = estate(world)
        (self.unit,) = self.homes.units("101")
        self.item = self.homes.item(basis=FeeBasis.FLAT, price_micro=30 * YUAN)
        self.homes.assign(self.item)
        self.collector: Desk = world.as_role(Role.COLLECTOR)

    def offer(self, terms: PrepayOffer, item: FeeItemId | None = None) -> bytes:
        """Make an offer from New Year on."""
        return self.homes.finance.execute(
            prices_offers.add_offer, item_id=item or self.item, terms=terms, valid_from=NEW_YEAR
        )

    def ahead(
        self, months: int, offer_id: bytes | None = None, first: Period | None = None
    ) -> billing_ahead.Ahead:
        """Charge months ahead."""
        return self.collector.execute(
            billing_ahead.bill_ahead,
            unit_id=self.unit,
            item_code="PROPERTY",
            months=months,
            first=first,
            offer_id=offer_id,
        )

    def account(self) -> counter_account.UnitAccount:
        """Return what the counter sees."""
        return self.collector.query(counter_account.account, unit_id=self.unit)


@pytest.fixture
def home(centre: World) -> Home:
    """A home that pays 30.00 a month."""
    return Home(centre)


def test_months_ahead_follow_the_charged_ones_and_are_collected_at_once(home: Home) -> None:
    home.homes.bill()
    quoted = home.collector.query(
        billing_ahead.quote_ahead, unit_id=home.unit, item_code="PROPERTY", months=3
    )
    assert quoted.months == (JANUARY, Period(2027, 3))
    ahead = home.ahead(3)
    assert ahead == quoted
    account = home.account()
    assert [line.period for line in account.lines] == ["2026-12", "2027-01", "2027-02", "2027-03"]
    home.collector.execute(drawers.open_shift, float_fen=0)
    home.collector.execute(
        counter.collect,
        unit_id=home.unit,
        choices=choose_all(line.as_open() for line in account.lines),
        tenders=[Tender(Method.CASH, 12000)],
    )
    assert home.account().open_fen == 0


def test_pay_twelve_get_two_charges_fourteen_months_and_owes_twelve(home: Home) -> None:
    offer = home.offer(PrepayOffer(OfferKind.FREE_MONTHS, 12, 2))
    ahead = home.ahead(12, offer, JANUARY)
    assert ahead.months == (JANUARY, Period(2028, 2))
    assert (ahead.quote.full_fen, ahead.quote.due_fen) == (14 * 3000, 12 * 3000)
    assert home.account().open_fen == 12 * 3000 == home.homes.income()
    free = home.homes.bill(period=Period(2028, 2))
    assert [one.code for one in free.skipped] == ["AlreadyCharged"]


def test_a_percentage_off_is_rounded_once_and_adds_up(home: Home) -> None:
    offer = home.offer(PrepayOffer(OfferKind.PERCENT, 6, discount_bp=333))
    ahead = home.ahead(7, offer)
    assert ahead.quote.discount_fen == 699
    assert home.account().open_fen == 7 * 3000 - 699


def test_a_month_that_cannot_be_charged_stops_all_of_them(home: Home) -> None:
    home.homes.bill(period=JANUARY)
    with pytest.raises(CannotBillAheadError) as refused:
        home.ahead(3, first=Period(2026, 12))
    assert refused.value.values["period"] == "2027-01"
    assert len(home.account().lines) == 1


def test_without_an_earlier_charge_months_begin_with_the_current_one(home: Home) -> None:
    assert home.ahead(1).months == (Period(2026, 12), Period(2026, 12))


@pytest.mark.parametrize("months", [0, -1, 61])
def test_some_months_can_be_paid_ahead(home: Home, months: int) -> None:
    with pytest.raises(MonthsAheadError):
        home.ahead(months)


def test_an_offer_counts_for_its_item_and_its_days(home: Home) -> None:
    other = home.homes.item(code="LIFT")
    terms = PrepayOffer(OfferKind.FREE_MONTHS, 12, 1)
    with pytest.raises(OfferNotMadeError):
        home.ahead(12, home.offer(terms, other))
    mine = home.offer(terms)
    home.homes.finance.execute(prices_offers.end_offer, offer_id=mine, last_day=date(2026, 12, 4))
    with pytest.raises(OfferNotMadeError):
        home.ahead(12, mine)


@pytest.mark.parametrize(
    ("basis", "error"),
    [
        (FeeBasis.METER, NotPayableAheadError),
        (FeeBasis.SHARED, NotPayableAheadError),
        (FeeBasis.PER_USE, PerUseItemError),
    ],
)
def test_what_is_used_or_shared_is_not_known_ahead(
    home: Home, basis: FeeBasis, error: type[DomainError]
) -> None:
    home.homes.item(code="OTHER", basis=basis)
    with pytest.raises(error):
        home.collector.execute(
            billing_ahead.bill_ahead, unit_id=home.unit, item_code="OTHER", months=1
        )


@settings(examples(20, 200), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    months=st.integers(1, 30),
    paid=st.integers(1, 12),
    free=st.integers(1, 3),
    year=st.integers(2027, 2900),
)
def test_what_is_owed_ahead_is_what_was_quoted(
    home: Home, months: int, paid: int, free: int, year: int
) -> None:
    before = home.account().open_fen
    offer = home.offer(PrepayOffer(OfferKind.FREE_MONTHS, paid, free))
    newest = home.account().lines
    first = Period.parse(newest[-1].period).plus(60) if newest else Period(year, 1)
    ahead = home.ahead(months, offer, first)
    assert len(ahead.lines) == months + months // paid * free
    assert home.account().open_fen - before == ahead.quote.due_fen == months * 3000


def use(home: Home, unit: UnitId, *, quantity_micro: int = YUAN, standard_name: str = "") -> None:
    home.collector.execute(
        billing_uses.charge_once,
        unit_id=unit,
        item_code="HALL",
        quantity_micro=quantity_micro,
        note="  birthday \n party ",
        standard_name=standard_name,
    )


def test_every_use_is_a_charge_of_its_own_due_at_once(home: Home) -> None:
    home.homes.item(code="HALL", basis=FeeBasis.PER_USE, price_micro=80 * YUAN)
    use(home, home.unit)
    use(home, home.unit, quantity_micro=1_500_000)
    lines = home.account().lines
    assert sorted(line.due_fen for line in lines) == [8000, 12000]
    assert {(line.period, line.due_date) for line in lines} == {("2026-12", date(2026, 12, 5))}
    with home.homes.world.desk.database.read() as connection:
        kept = connection.scalars(select(Charge.calculation)).all()
    assert {calculation_from(text).note for text in kept} == {"birthday party"}


@pytest.mark.parametrize("quantity_micro", [0, -1, 1])
def test_a_use_comes_to_something(home: Home, quantity_micro: int) -> None:
    home.homes.item(code="HALL", basis=FeeBasis.PER_USE, price_micro=80 * YUAN)
    with pytest.raises(NothingUsedError):
        use(home, home.unit, quantity_micro=quantity_micro)


def test_of_several_prices_one_is_chosen_or_the_units_own_counts(home: Home) -> None:
    hall = home.homes.item(code="HALL", basis=FeeBasis.PER_USE, price_micro=80 * YUAN)
    home.homes.price(hall, 200 * YUAN, name="guests")
    with pytest.raises(WhichStandardError):
        use(home, home.unit)
    use(home, home.unit, standard_name="guests")
    home.homes.assign(hall, [home.unit])
    use(home, home.unit)
    assert sorted(line.due_fen for line in home.account().lines) == [8000, 20000]


def test_a_monthly_fee_is_not_charged_by_use(home: Home) -> None:
    with pytest.raises(NotPerUseError):
        home.collector.execute(billing_uses.charge_once, unit_id=home.unit, item_code="PROPERTY")
