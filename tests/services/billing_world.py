"""What billing tests share: a finance clerk, a manager, fee items with prices, paying units."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from propdesk.desk import Desk
from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.journal import Account
from propdesk.domain.periods import Period
from propdesk.domain.permissions import Permission, Role
from propdesk.models.charges import Charge
from propdesk.models.estate import Occupancy, Unit
from propdesk.models.journal import Posting
from propdesk.services import billing, prices, prices_standards, prices_units
from propdesk.services.prices import ItemDraft
from propdesk.services.prices_standards import StandardDraft
from propdesk.services.prices_units import FeeTermsOfUnit
from propdesk.services.work import Work, use_case
from tests import builders
from tests.builders import World

NEW_YEAR = date(2026, 1, 1)
DECEMBER = Period(2026, 12)
YUAN = 1_000_000  # micro-yuan


@dataclass
class Estate:
    """A centre with people who bill."""

    world: World
    finance: Desk
    manager: Desk

    def units(self, *rooms: str, building: str = "1") -> list[UnitId]:
        """Add units of 89.50 m²."""
        return self.world.desk.execute(builders.add_units, building=building, rooms=rooms)

    def item(
        self,
        *,
        code: str = "PROPERTY",
        basis: FeeBasis = FeeBasis.AREA,
        price_micro: int = 2_350_000,
        formula: str = "",
        vacancy_discount_bp: int = 0,
        cycle_months: int = 1,
    ) -> FeeItemId:
        """Add a fee item with a price from New Year on; a shared cost has none."""
        draft = ItemDraft(code=code, name="物业费", basis=basis, cycle_months=cycle_months)
        item_id = self.finance.execute(prices.add_item, draft=draft)
        if basis != FeeBasis.SHARED:
            self.price(
                item_id, price_micro, formula=formula, vacancy_discount_bp=vacancy_discount_bp
            )
        return item_id

    def price(
        self,
        item_id: FeeItemId,
        price_micro: int,
        *,
        name: str = "",
        formula: str = "",
        valid_from: date = NEW_YEAR,
        vacancy_discount_bp: int = 0,
    ) -> bytes:
        """Add a price."""
        draft = StandardDraft(
            price_micro=price_micro,
            name=name,
            formula=formula,
            valid_from=valid_from,
            vacancy_discount_bp=vacancy_discount_bp,
        )
        return self.finance.execute(prices_standards.add_standard, item_id=item_id, draft=draft)

    def assign(
        self,
        item_id: FeeItemId,
        units: Sequence[UnitId] | None = None,
        *,
        standard_name: str = "",
        multiplier_milli: int = 1000,
    ) -> None:
        """Let units pay an item from New Year on; all units unless some are named."""
        self.finance.execute(
            prices_units.assign,
            item_id=item_id,
            terms=FeeTermsOfUnit(
                valid_from=NEW_YEAR,
                standard_name=standard_name,
                multiplier_milli=multiplier_milli,
            ),
            units=units,
        )

    def bill(self, code: str = "PROPERTY", period: Period = DECEMBER) -> billing.Billed:
        """Draft as finance, publish as manager."""
        drafted = self.finance.execute(billing.draft, item_code=code, period=period)
        if drafted.run_id is None:
            return drafted
        return self.manager.execute(billing.publish, run_id=drafted.run_id)

    def set_unit(self, unit_id: UnitId, **values: object) -> None:
        """Change facts of a unit."""
        self.world.desk.execute(_set_unit, unit_id=unit_id, values=values)

    def occupy(self, unit_id: UnitId, state: str, valid_from: date) -> None:
        """Let a unit be used in a way from a day on."""
        self.world.desk.execute(_occupy, unit_id=unit_id, state=state, valid_from=valid_from)

    def amounts(self) -> dict[str, list[int]]:
        """Return the fen charged to each unit, voided charges too, in order of period."""
        with self.world.desk.database.read() as connection:
            rows = connection.execute(
                select(Unit.code, Charge.amount_fen)
                .join(Unit, Unit.id == Charge.unit_id)
                .order_by(Unit.code, Charge.period, Charge.revision)
            ).all()
        found: dict[str, list[int]] = {}
        for code, fen in rows:
            found.setdefault(code, []).append(fen)
        return found

    def income(self) -> int:
        """Return what the journal says has been earned, in fen."""
        with self.world.desk.database.read() as connection:
            total = connection.scalar(
                select(func.sum(Posting.amount_fen)).where(Posting.account == Account.INCOME.value)
            )
        return -(total or 0)


def estate(world: World) -> Estate:
    """Return a centre with a finance clerk and a manager."""
    return Estate(world, world.as_role(Role.FINANCE), world.as_role(Role.MANAGER))


@use_case(Permission.LOOK_UP)
def _set_unit(work: Work, *, unit_id: UnitId, values: dict[str, object]) -> None:
    work.update(Unit, unit_id, **values)


@use_case(Permission.LOOK_UP)
def _occupy(work: Work, *, unit_id: UnitId, state: str, valid_from: date) -> None:
    work.insert(
        Occupancy,
        id=work.new_id(),
        unit_id=unit_id,
        state=state,
        valid_from=valid_from,
        ended_at=None,
    )
