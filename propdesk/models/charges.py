"""What is owed: fee items, dated standards, meters, billing runs, charges and their adjustments."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from propdesk.domain.ids import ChargeId, FeeItemId, RunId, UnitId, UserId
from propdesk.models.base import Base, TableKind


class FeeItem(Base):
    """Something money is charged for (物业费, 水费, ...)."""

    __tablename__ = "fee_item"
    __table_args__ = (Index("fee_item_by_code", "code"),)
    kind = TableKind.HEAD_OFFICE
    id: Mapped[FeeItemId] = mapped_column(primary_key=True)
    code: Mapped[str]
    name: Mapped[str]
    basis: Mapped[str]  # domain.billing.FeeBasis
    rounding: Mapped[str]  # domain.money.RoundingMode
    rounding_unit: Mapped[int]  # fen
    area_kind: Mapped[str]  # domain.fee_terms.AreaKind
    cycle_months: Mapped[int]  # months one charge covers
    proration: Mapped[str]  # domain.fee_terms.Proration
    due_days: Mapped[int]  # days to pay after the first of the period (P02)
    months_later: Mapped[int]  # months from the period to its bill: meters are billed afterwards
    late_rate_ppm: Mapped[int]  # 0 = off (P03)
    late_grace_days: Mapped[int]
    late_cap_percent: Mapped[int]
    ended_at: Mapped[datetime | None]


class FeeStandard(Base):
    """The price of a fee item over a time; `price` in millionths of a yuan per basis unit."""

    __tablename__ = "fee_standard"
    __table_args__ = (Index("fee_standard_by_item", "item_id", "valid_from"),)
    kind = TableKind.HEAD_OFFICE
    id: Mapped[bytes] = mapped_column(primary_key=True)
    item_id: Mapped[FeeItemId] = mapped_column(ForeignKey("fee_item.id"))
    name: Mapped[str]
    price: Mapped[int]
    formula: Mapped[str]
    vacancy_discount_bp: Mapped[int]  # hundredths of a percent taken off vacant units
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    ended_at: Mapped[datetime | None]


class PrepayOffer(Base):
    """What paying an item ahead is rewarded with: free months or hundredths of a percent off."""

    __tablename__ = "prepay_offer"
    __table_args__ = (Index("prepay_offer_by_item", "item_id"),)
    kind = TableKind.HEAD_OFFICE
    id: Mapped[bytes] = mapped_column(primary_key=True)
    item_id: Mapped[FeeItemId] = mapped_column(ForeignKey("fee_item.id"))
    sort: Mapped[str]  # domain.prepay_offers.OfferKind
    paid_months: Mapped[int]
    free_months: Mapped[int]
    discount_bp: Mapped[int]
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    ended_at: Mapped[datetime | None]


class UnitFee(Base):
    """A fee item a unit pays, and how much of it: `multiplier` in thousandths, 1000 = once."""

    __tablename__ = "unit_fee"
    __table_args__ = (
        Index("unit_fee_by_item", "item_id", "unit_id"),
        Index("unit_fee_by_unit", "unit_id"),
    )
    kind = TableKind.REFERENCE
    id: Mapped[bytes] = mapped_column(primary_key=True)
    unit_id: Mapped[UnitId] = mapped_column(ForeignKey("unit.id"))
    item_id: Mapped[FeeItemId] = mapped_column(ForeignKey("fee_item.id"))
    standard_name: Mapped[str]  # which of the item's standards, "" = the only one
    multiplier: Mapped[int]
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    ended_at: Mapped[datetime | None]


class Meter(Base):
    """A meter of a unit; readings in thousandths of its unit."""

    __tablename__ = "meter"
    __table_args__ = (Index("meter_by_unit", "unit_id"),)
    kind = TableKind.REFERENCE
    id: Mapped[bytes] = mapped_column(primary_key=True)
    unit_id: Mapped[UnitId] = mapped_column(ForeignKey("unit.id"))
    item_id: Mapped[FeeItemId] = mapped_column(ForeignKey("fee_item.id"))
    serial: Mapped[str]
    multiplier: Mapped[int]  # thousandths, 1000 = once
    digits: Mapped[int]  # of the register, for the wrap-around
    installed_on: Mapped[date]
    removed_on: Mapped[date | None]
    ended_at: Mapped[datetime | None]


class Reading(Base):
    """A value read from a meter, in thousandths; `sort` is start, normal, wrapped or final."""

    __tablename__ = "reading"
    __table_args__ = (Index("reading_by_meter", "meter_id", "read_on"),)
    kind = TableKind.REFERENCE
    id: Mapped[bytes] = mapped_column(primary_key=True)
    meter_id: Mapped[bytes] = mapped_column(ForeignKey("meter.id"))
    read_on: Mapped[date]
    value: Mapped[int]
    sort: Mapped[str]
    ended_at: Mapped[datetime | None]


class SharedCost(Base):
    """A sum of one period to be split over the units that pay an item."""

    __tablename__ = "shared_cost"
    __table_args__ = (Index("shared_cost_by_item", "item_id", "period"),)
    kind = TableKind.REFERENCE
    id: Mapped[bytes] = mapped_column(primary_key=True)
    item_id: Mapped[FeeItemId] = mapped_column(ForeignKey("fee_item.id"))
    period: Mapped[str]
    amount_fen: Mapped[int]
    split_by: Mapped[str]  # area, count or usage
    note: Mapped[str]
    ended_at: Mapped[datetime | None]


class BillingRun(Base):
    """One published billing of one item and period."""

    __tablename__ = "billing_run"
    __table_args__ = (Index("billing_run_by_item", "item_id", "period"),)
    kind = TableKind.FACT
    id: Mapped[RunId] = mapped_column(primary_key=True)
    item_id: Mapped[FeeItemId] = mapped_column(ForeignKey("fee_item.id"))
    period: Mapped[str]
    drafted_by: Mapped[UserId]
    published_by: Mapped[UserId]
    published_at: Mapped[datetime]
    charge_count: Mapped[int]
    total_fen: Mapped[int]


class DraftRun(Base):
    """A billing run that is still being looked at; this desk's own."""

    __tablename__ = "draft_run"
    kind = TableKind.LOCAL
    id: Mapped[RunId] = mapped_column(primary_key=True)
    item_id: Mapped[FeeItemId]
    period: Mapped[str]
    drafted_by: Mapped[UserId]
    drafted_at: Mapped[datetime]
    state: Mapped[str]  # draft, published, dropped


class DraftCharge(Base):
    """A charge of a draft run, as it would be published."""

    __tablename__ = "draft_charge"
    __table_args__ = (Index("draft_charge_by_run", "run_id", "unit_id"),)
    kind = TableKind.LOCAL
    number: Mapped[int] = mapped_column(primary_key=True)
    run_id: Mapped[RunId] = mapped_column(ForeignKey("draft_run.id"))
    unit_id: Mapped[UnitId]
    charge_id: Mapped[ChargeId]
    line: Mapped[str]
    revision: Mapped[int]
    due_date: Mapped[date]
    amount_fen: Mapped[int]
    calculation: Mapped[str]


class Charge(Base):
    """An amount due from a unit for an item and period; `calculation` (JSON) explains it."""

    __tablename__ = "charge"
    __table_args__ = (Index("charge_by_unit", "unit_id", "period"),)
    kind = TableKind.FACT
    id: Mapped[ChargeId] = mapped_column(primary_key=True)
    unit_id: Mapped[UnitId] = mapped_column(ForeignKey("unit.id"))
    item_id: Mapped[FeeItemId] = mapped_column(ForeignKey("fee_item.id"))
    period: Mapped[str]
    line: Mapped[str]  # "" for a periodic charge; tells several per-use charges of a period apart
    revision: Mapped[int]
    run_id: Mapped[RunId | None] = mapped_column(ForeignKey("billing_run.id"))
    business_date: Mapped[date]
    due_date: Mapped[date]
    amount_fen: Mapped[int]
    calculation: Mapped[str]


class Adjustment(Base):
    """A posted change of a charge's amount; a void takes all that is left of it."""

    __tablename__ = "adjustment"
    __table_args__ = (Index("adjustment_by_charge", "charge_id"),)
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    charge_id: Mapped[ChargeId] = mapped_column(ForeignKey("charge.id"))
    business_date: Mapped[date]
    amount_fen: Mapped[int]  # added to what is due; a reduction is negative
    is_void: Mapped[bool]
    reason: Mapped[str]
    actor_id: Mapped[UserId]
    second_id: Mapped[UserId | None]


class ChargeBalance(Base):
    """Where a charge stands by the settlement rule; a projection of the facts, checked by `verify`.

    At most one live row for each unit, item, period and line: here billing twice is refused.
    """

    __tablename__ = "charge_balance"
    __table_args__ = (
        Index(
            "charge_balance_live",
            "unit_id",
            "item_id",
            "period",
            "line",
            unique=True,
            sqlite_where=text("is_void = 0"),
        ),
        # Answers by itself who is charged for an item and period.
        Index("charge_balance_by_period", "item_id", "period", "unit_id", "line", "is_void"),
        # With the amount in them these two answer by themselves: arrears never touch the rows.
        Index(
            "charge_balance_open",
            "unit_id",
            "due_date",
            "open_fen",
            sqlite_where=text("open_fen > 0"),
        ),
        Index(
            "charge_balance_surplus",
            "unit_id",
            "surplus_fen",
            sqlite_where=text("surplus_fen > 0"),
        ),
    )
    kind = TableKind.LOCAL
    charge_id: Mapped[ChargeId] = mapped_column(primary_key=True)
    unit_id: Mapped[UnitId]
    item_id: Mapped[FeeItemId]
    period: Mapped[str]
    line: Mapped[str]
    due_date: Mapped[date]
    due_fen: Mapped[int]
    paid_fen: Mapped[int]
    open_fen: Mapped[int]
    surplus_fen: Mapped[int]
    is_void: Mapped[bool]
