"""One line that says how a charge was reckoned."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from propdesk.domain.billing import BillingSubject, Usage, calculate
from propdesk.domain.calculations import ReadingSpan, SharedBy, calculation_from, snapshot_text
from propdesk.domain.explanations import explain
from propdesk.domain.fee_terms import FeeBasis, FeeStandard, FeeTerms
from propdesk.domain.periods import DayRange, Period
from propdesk.domain.proration import Occupancy
from propdesk.domain.shared_costs import SharingUnit, split_pool
from propdesk.i18n import speaking

DECEMBER = Period(2026, 12)
AREA = FeeTerms(item="FEE", basis=FeeBasis.AREA, price_micro=2_350_000, vacancy_discount_bp=3000)
HOME = BillingSubject(unit="1-101", area=8950, floor=11)
EMPTY = Occupancy(vacant=(DayRange(date(2026, 12, 1), date(2026, 12, 10)),))
MOVED_IN = Occupancy(chargeable=DayRange(date(2026, 12, 16), date.max))
FORMULA = replace(AREA, basis=FeeBasis.FORMULA, formula="建筑面积×单价+楼层")


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    with speaking("en"):
        yield


def said(terms: FeeTerms, subject: BillingSubject = HOME, usage: Usage | None = None) -> str:
    charge = calculate([FeeStandard(terms, date(2020, 1, 1))], subject, DECEMBER, usage)
    return explain(calculation_from(snapshot_text(charge)))


@pytest.mark.parametrize(
    ("terms", "subject", "line"),
    [
        (AREA, HOME, "89.50 m² × 2.35 × 1 month = 210.33"),
        (replace(AREA, cycle_months=3), HOME, "89.50 m² × 2.35 × 3 months = 630.98"),
        (AREA, replace(HOME, occupancy=MOVED_IN), "89.50 m² × 2.35 × 16/31 month = 108.55"),
        (
            replace(AREA, cycle_months=3),
            replace(HOME, occupancy=MOVED_IN),
            "89.50 m² × 2.35 × 2 16/31 months = 529.20",
        ),
        (
            AREA,
            replace(HOME, occupancy=EMPTY),
            "89.50 m² × 2.35 × 10/31 month × 70 % (vacant)"
            " + 89.50 m² × 2.35 × 21/31 month = 189.97",
        ),
        (
            replace(AREA, basis=FeeBasis.FLAT, price_micro=150_000_000),
            replace(HOME, multiplier_milli=2000),
            "2 × 150.00 × 1 month = 300.00",
        ),
        (replace(AREA, unit_fen=10), HOME, "89.50 m² × 2.35 × 1 month = 210.33 → 210.30"),
        (
            FORMULA,
            HOME,
            "[建筑面积×单价+楼层] (area = 89.5, floor = 11, price = 2.35) × 1 month = 221.33",
        ),
        (replace(FORMULA, formula="5*天数"), HOME, "[5*天数] (days = 31, price = 2.35) = 155.00"),
    ],
)
def test_the_line_shows_every_factor(terms: FeeTerms, subject: BillingSubject, line: str) -> None:
    assert said(terms, subject) == line


@pytest.mark.parametrize(
    ("spans", "micro", "line"),
    [
        ((ReadingSpan(1_200_000, 1_250_500),), 50_500_000, "50.5 (1200 → 1250.5) × 0.5283 = 26.68"),
        ((ReadingSpan(0, 50_000, 40_000),), 2_000_000_000, "2000 (0 → 50 × 40) × 0.5283 = 1056.60"),
        (
            (ReadingSpan(0, 10_000), ReadingSpan(5000, 7000)),
            12_000_000,
            "12 (0 → 10; 5 → 7) × 0.5283 = 6.34",
        ),
        (
            (ReadingSpan(99_990_000, 5000, 1000, 5),),
            15_000_000,
            "15 (99990 → 100000 → 5) × 0.5283 = 7.92",
        ),
        ((), 3_000_000, "3 × 0.5283 = 1.58"),
    ],
)
def test_a_metered_line_shows_its_readings(
    spans: tuple[ReadingSpan, ...], micro: int, line: str
) -> None:
    terms = replace(AREA, basis=FeeBasis.METER, price_micro=528_300)
    assert said(terms, usage=Usage(micro, DECEMBER.days, spans)) == line


@pytest.mark.parametrize(
    ("by", "line"),
    [
        (SharedBy.AREA, "100.00 × 89.50 m² / 200.00 m² = 44.75"),
        (SharedBy.COUNT, "100.00 × 1 / 2 = 50.00"),
        (SharedBy.USAGE, "100.00 × 1.5 / 2 = 75.00"),
    ],
)
def test_a_shared_line_shows_the_share(by: SharedBy, line: str) -> None:
    units = [SharingUnit("1-101", 8950, 1_500_000), SharingUnit("1-102", 11_050, 500_000)]
    assert explain(split_pool(10_000, by, units)[0][1]) == line


def test_the_line_speaks_the_language_of_its_reader() -> None:
    with speaking("zh_CN"):
        assert said(AREA) == "89.50 m² × 2.35 × 1个月 = 210.33"
        assert "空置" in said(AREA, replace(HOME, occupancy=EMPTY))
