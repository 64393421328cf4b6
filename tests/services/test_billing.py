"""Billing runs: preview, draft, publication; what is skipped and why (domain.md W08)."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from propdesk.domain.calculations import calculation_from, follows
from propdesk.domain.errors import DomainError, NotFoundError, PermissionDeniedError
from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.ids import ChargeId, UnitId
from propdesk.domain.periods import Period
from propdesk.domain.permissions import Role
from propdesk.models.accounts import AuditLine
from propdesk.models.charges import BillingRun, Charge, ChargeBalance, DraftCharge
from propdesk.models.journal import Posting
from propdesk.services import billing, billing_drafts, charges, prices_standards, prices_units
from propdesk.services.accounts import Approval, SecondPersonNeededError
from propdesk.services.billing_reckoning import NobodyPaysError, PerUseItemError
from propdesk.services.prices_standards import StandardDraft
from propdesk.services.prices_units import FeeTermsOfUnit
from propdesk.sync.changes import check_chain
from tests import builders
from tests.builders import World, password_of, template, world
from tests.services.billing_world import DECEMBER, YUAN, Estate, estate
from tests.soak import examples


@pytest.fixture
def homes(centre: World) -> Estate:
    """Three homes of 89.50 m² that pay the property fee of 2.35 a month."""
    made = estate(centre)
    made.units("101", "102", "103")
    made.assign(made.item())
    return made


def reasons(billed: billing.Billed | billing.Preview) -> dict[str, str]:
    """Return {unit: rule} of the units left out."""
    return {one.unit: one.code for one in billed.skipped}


def charge_of(homes: Estate, unit: UnitId) -> ChargeId:
    with homes.world.desk.database.read() as connection:
        return connection.scalars(
            select(ChargeBalance.charge_id).where(
                ChargeBalance.unit_id == unit, ChargeBalance.is_void.is_(False)
            )
        ).one()


def test_a_preview_writes_nothing(homes: Estate) -> None:
    seen = homes.finance.query(billing.preview, item_code="property", period=DECEMBER)

    assert [(line.unit, line.calculation.amount_fen) for line in seen.lines] == [
        ("1-101", 21033),
        ("1-102", 21033),
        ("1-103", 21033),
    ]
    assert (seen.total_fen, seen.skipped) == (63099, ())
    assert seen.plan.due_date == date(2026, 12, 16)
    assert homes.amounts() == {}


def test_a_draft_owes_nothing_until_it_is_published(homes: Estate) -> None:
    drafted = homes.finance.execute(billing.draft, item_code="PROPERTY", period=DECEMBER)
    assert drafted.run_id is not None
    (waiting,) = homes.manager.query(billing_drafts.drafts)
    lines = homes.manager.query(billing_drafts.draft_lines, run_id=drafted.run_id, limit=1)
    assert (waiting.charges, waiting.total_fen, waiting.item_code) == (3, 63099, "PROPERTY")
    assert lines[0].explanation == "89.50 m² × 2.35 × 1 month = 210.33"
    assert homes.amounts() == {}

    published = homes.manager.execute(billing.publish, run_id=drafted.run_id)

    assert (published.charges, published.total_fen) == (3, 63099)
    assert homes.amounts() == {"1-101": [21033], "1-102": [21033], "1-103": [21033]}
    assert homes.manager.query(billing_drafts.drafts) == []
    with homes.world.desk.database.read() as connection:
        run = connection.execute(select(BillingRun.charge_count, BillingRun.total_fen)).one()
        assert tuple(run) == (3, 63099)
        assert connection.scalar(select(func.count(DraftCharge.number))) == 0


def test_every_charge_keeps_how_it_was_reckoned(homes: Estate) -> None:
    homes.bill()
    with homes.world.desk.database.read() as connection:
        kept = connection.execute(select(Charge.amount_fen, Charge.calculation)).all()
    for fen, snapshot in kept:
        calculation = calculation_from(snapshot)
        assert calculation.amount_fen == fen
        assert follows(calculation)


def test_who_drafts_does_not_publish(homes: Estate) -> None:
    both = homes.world.as_role(Role.FINANCE, Role.MANAGER)
    drafted = both.execute(billing.draft, item_code="PROPERTY", period=DECEMBER)
    assert drafted.run_id is not None
    with pytest.raises(PermissionDeniedError):
        homes.finance.execute(billing.publish, run_id=drafted.run_id)
    with pytest.raises(SecondPersonNeededError):
        both.execute(billing.publish, run_id=drafted.run_id)
    assert homes.amounts() == {}

    agreed = Approval("manager", password_of("manager"))
    assert both.execute(billing.publish, run_id=drafted.run_id, approval=agreed).charges == 3


def test_the_only_administrator_may_publish_alone_and_the_audit_line_says_so(
    homes: Estate,
) -> None:
    admin = homes.world.as_role(Role.ADMIN)
    drafted = admin.execute(billing.draft, item_code="PROPERTY", period=DECEMBER)
    assert drafted.run_id is not None
    admin.execute(billing.publish, run_id=drafted.run_id)
    with admin.database.read() as connection:
        detail = connection.scalar(
            select(AuditLine.detail).where(AuditLine.act == "billing.publish")
        )
    assert detail == "PROPERTY 2026-12 3, own draft"


def test_a_unit_is_billed_once_for_an_item_and_period(homes: Estate) -> None:
    homes.bill()
    again = homes.finance.execute(billing.draft, item_code="PROPERTY", period=DECEMBER)
    assert (again.run_id, again.charges) == (None, 0)
    assert set(reasons(again).values()) == {"AlreadyCharged"}
    assert len(reasons(again)) == 3


def test_of_two_drafts_for_one_period_only_the_first_is_published(homes: Estate) -> None:
    other = homes.world.as_role(Role.FINANCE, login="second-clerk")
    one = homes.finance.execute(billing.draft, item_code="PROPERTY", period=DECEMBER)
    two = other.execute(billing.draft, item_code="PROPERTY", period=DECEMBER)
    assert one.run_id
    assert two.run_id
    homes.manager.execute(billing.publish, run_id=one.run_id)
    with pytest.raises(billing.NothingToPublishError):
        homes.manager.execute(billing.publish, run_id=two.run_id)
    assert homes.income() == 63099


def test_a_second_draft_by_the_same_person_takes_the_place_of_the_first(homes: Estate) -> None:
    one = homes.finance.execute(billing.draft, item_code="PROPERTY", period=DECEMBER)
    two = homes.finance.execute(billing.draft, item_code="PROPERTY", period=DECEMBER)
    assert [row.run_id for row in homes.manager.query(billing_drafts.drafts)] == [two.run_id]
    assert one.run_id is not None
    with pytest.raises(NotFoundError):
        homes.manager.execute(billing.publish, run_id=one.run_id)


def test_a_dropped_draft_cannot_be_published(homes: Estate) -> None:
    drafted = homes.finance.execute(billing.draft, item_code="PROPERTY", period=DECEMBER)
    assert drafted.run_id is not None
    homes.finance.execute(billing_drafts.drop, run_id=drafted.run_id)
    with pytest.raises(NotFoundError):
        homes.manager.execute(billing.publish, run_id=drafted.run_id)


def test_a_voided_period_can_be_billed_again_and_keeps_both_charges(homes: Estate) -> None:
    (unit,) = homes.units("101", building="2")
    homes.assign(homes.item(code="LIFT"), [unit])
    homes.bill("LIFT")
    for times in (1, 2):
        homes.manager.execute(charges.void, charge=charge_of(homes, unit), reason="wrong area")
        homes.set_unit(unit, area=8950 + 1000 * times)
        assert homes.bill("LIFT").charges == 1
    assert homes.amounts() == {"2-101": [21033, 23383, 25733]}
    assert homes.income() == 25733


def test_what_changed_since_the_draft_is_left_out_and_named(homes: Estate) -> None:
    drafted = homes.finance.execute(billing.draft, item_code="PROPERTY", period=DECEMBER)
    with homes.world.desk.database.read() as connection:
        units = dict(connection.execute(select(DraftCharge.number, DraftCharge.unit_id)).all())
    one, two, _ = (units[number] for number in sorted(units))
    homes.set_unit(one, area=9000)
    item_id = homes.manager.query(billing_drafts.drafts)[0].item_id
    homes.finance.execute(
        prices_units.unassign, item_id=item_id, units=[two], last_day=date(2026, 11, 30)
    )
    (late,) = homes.units("201", building="3")
    homes.assign(item_id, [late])
    assert drafted.run_id is not None

    published = homes.manager.execute(billing.publish, run_id=drafted.run_id)

    assert reasons(published) == {
        "1-101": "ChangedSinceDraft",
        "1-102": "NotPayingAnyMore",
        "3-201": "NotInDraft",
    }
    assert homes.amounts() == {"1-103": [21033]}
    assert published.total_fen == homes.income() == 21033


def test_a_price_that_changes_in_the_month_is_charged_by_day(homes: Estate) -> None:
    (unit,) = homes.units("101", building="2")
    item = homes.item(code="LIFT", basis=FeeBasis.FLAT, price_micro=31 * YUAN)
    homes.assign(item, [unit])
    new = StandardDraft(price_micro=62 * YUAN, valid_from=date(2026, 12, 17))
    change = homes.finance.execute(prices_standards.change_price, item_id=item, draft=new)
    assert change.charged_before == 0
    homes.bill("LIFT")
    assert homes.amounts() == {"2-101": [1600 + 3000]}


@pytest.mark.parametrize(
    ("state", "since", "fen"),
    [
        ("vacant", date(2026, 11, 1), 10516),  # half of 210.325, rounded once
        ("vacant", date(2026, 12, 17), 15944),  # 16 full days and 15 half ones
        ("owner_occupied", date(2026, 11, 1), 21033),
        ("vacant", date(2027, 1, 1), 21033),
    ],
)
def test_a_vacant_unit_pays_less_for_its_empty_days(
    homes: Estate, state: str, since: date, fen: int
) -> None:
    (unit,) = homes.units("101", building="2")
    homes.assign(homes.item(code="LIVED", vacancy_discount_bp=5000), [unit])
    homes.occupy(unit, state, since)
    homes.bill("LIVED")
    assert homes.amounts() == {"2-101": [fen]}


def test_a_unit_pays_from_the_day_it_is_delivered(homes: Estate) -> None:
    half, later, waiting = homes.units("101", "102", "103", building="2")
    homes.assign(homes.item(code="LIVED", basis=FeeBasis.FLAT, price_micro=31 * YUAN))
    homes.set_unit(half, delivered_on=date(2026, 12, 17))
    homes.set_unit(later, delivered_on=date(2027, 1, 1))
    homes.occupy(waiting, "undelivered", date(2026, 1, 1))
    billed = homes.bill("LIVED")
    assert reasons(billed) == {"2-102": "NotChargeable", "2-103": "NotChargeable"}
    assert homes.amounts()["2-101"] == [1500]


def test_units_that_cannot_be_reckoned_are_named_and_never_charged_nothing(
    homes: Estate,
) -> None:
    no_area, other_price, changing = homes.units("101", "102", "103", building="2")
    item = homes.finance.query(billing.preview, item_code="PROPERTY", period=DECEMBER).plan.item
    homes.assign(item.item_id, [no_area])
    homes.set_unit(no_area, area=0)
    homes.price(item.item_id, 5 * YUAN, name="shop", valid_from=date(2027, 1, 1))
    homes.assign(item.item_id, [other_price], standard_name="shop")
    for day, times in ((date(2026, 1, 1), 1000), (date(2026, 12, 10), 2000)):
        terms = FeeTermsOfUnit(valid_from=day, multiplier_milli=times)
        homes.finance.execute(
            prices_units.assign, item_id=item.item_id, terms=terms, units=[changing], replace=True
        )
    billed = homes.bill()
    assert billed.charges == 3
    assert reasons(billed) == {
        "2-101": "MissingArea",
        "2-102": "MissingStandard",
        "2-103": "MultiplierChanged",
    }
    assert billed.skipped[0].reason == (
        "2-101: the area is not known, so 物业费 cannot be reckoned."
    )


def test_a_charge_of_nothing_is_not_made(homes: Estate) -> None:
    homes.assign(homes.item(code="FREE", price_micro=0))
    assert set(reasons(homes.bill("FREE")).values()) == {"ZeroAmount"}


def test_a_unit_that_changes_its_standard_pays_each_for_its_days(homes: Estate) -> None:
    (unit,) = homes.units("101", building="2")
    item = homes.item(code="USE", basis=FeeBasis.FLAT, price_micro=31 * YUAN)
    homes.price(item, 62 * YUAN, name="shop")
    homes.assign(item, [unit])
    shop = FeeTermsOfUnit(valid_from=date(2026, 12, 17), standard_name="shop")
    homes.finance.execute(prices_units.assign, item_id=item, terms=shop, units=[unit], replace=True)
    homes.bill("USE")
    assert homes.amounts()["2-101"] == [1600 + 3000]


def test_a_quarter_is_billed_once_however_its_months_are_named(homes: Estate) -> None:
    homes.assign(homes.item(code="QUARTER", basis=FeeBasis.FLAT, price_micro=YUAN, cycle_months=3))
    assert homes.bill("QUARTER", Period(2026, 10)).total_fen == 900
    for month in (Period(2026, 8), Period(2026, 11), Period(2026, 12)):
        assert set(reasons(homes.bill("QUARTER", month)).values()) == {"AlreadyCharged"}
    assert homes.bill("QUARTER", Period(2027, 1)).charges == 3


def test_a_formula_is_reckoned_with_what_is_known_and_skips_what_is_not(homes: Estate) -> None:
    item = homes.item(code="WASTE", basis=FeeBasis.FORMULA, formula="people * price")
    homes.assign(item)
    (family,) = homes.units("101", building="2")
    homes.assign(item, [family])
    homes.world.desk.execute(builders.add_owner, unit_id=family)
    billed = homes.bill("WASTE")
    assert homes.amounts() == {"2-101": [235]}
    assert set(reasons(billed).values()) == {"FormulaFailed"}
    assert len(billed.skipped) == 3


@pytest.mark.parametrize(
    ("code", "error"),
    [("NOBODY", NobodyPaysError), ("CARD", PerUseItemError), ("NOTHING", NotFoundError)],
)
def test_what_has_no_period_or_no_payer_is_not_billed(
    homes: Estate, code: str, error: type[DomainError]
) -> None:
    homes.item(code="NOBODY")
    homes.item(code="CARD", basis=FeeBasis.PER_USE)
    with pytest.raises(error):
        homes.finance.execute(billing.draft, item_code=code, period=DECEMBER)


def test_a_large_run_is_sealed_in_one_unbroken_chain(homes: Estate) -> None:
    """More rows than are kept unsealed at once: envelopes are written while it runs."""
    homes.assign(homes.item(code="MANY"), homes.units(*map(str, range(3000)), building="9"))
    assert homes.bill("MANY").charges == 3000
    with homes.world.desk.database.read() as connection:
        assert check_chain(connection, homes.world.desk.station.replica) > 18
        sums = connection.execute(
            select(func.sum(Posting.amount_fen), func.count()).group_by(Posting.fact_id)
        )
        assert {tuple(row) for row in sums} == {(0, 2)}


@settings(examples(15, 500), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    areas=st.lists(st.integers(0, 30000), min_size=1, max_size=6),
    price=st.integers(0, 20 * YUAN),
    voided=st.sets(st.integers(0, 5)),
)
def test_what_is_charged_is_what_the_journal_earned(
    tmp_path_factory: pytest.TempPathFactory, areas: list[int], price: int, voided: set[int]
) -> None:
    folder = tmp_path_factory.mktemp("journal")
    homes = estate(world(_plain_template(tmp_path_factory), folder, key=None))
    units = homes.units(*(str(100 + index) for index in range(len(areas))))
    for unit, area in zip(units, areas, strict=True):
        homes.set_unit(unit, area=area)
    homes.assign(homes.item(price_micro=price))

    first = homes.bill()
    charged = {code: fen for code, (fen,) in homes.amounts().items()}
    assert first.charges + len(first.skipped) == len(units)
    assert first.total_fen == sum(charged.values()) == homes.income()

    again = [u for i, u in enumerate(units) if i in voided and f"1-{100 + i}" in charged]
    for unit in again:
        homes.manager.execute(charges.void, charge=charge_of(homes, unit), reason="once more")
    assert homes.bill().charges == len(again)
    assert homes.income() == first.total_fen
    homes.world.desk.database.close()


def _plain_template(factory: pytest.TempPathFactory) -> Path:
    """Return an unencrypted set-up file, made once."""
    if not _made:
        _made.append(template(factory.mktemp("plain"), key=None))
    return _made[0]


_made: list[Path] = []
