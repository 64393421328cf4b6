"""Fee items: what money is charged for, how it is rounded, when it is due, what lateness costs.

Prices are changed by finance, never by those who collect. Source: domain.md W08, faults 2.
"""

import re
from dataclasses import dataclass

from sqlalchemy import Row, bindparam, func, select

from propdesk.domain.bounded_text import NAME_LIMIT, bounded
from propdesk.domain.due_dates import DueRule
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.fee_terms import AreaKind, FeeBasis, FeeTerms, Proration
from propdesk.domain.ids import FeeItemId
from propdesk.domain.late_fees import InvalidLateFeePolicyError, LateFeePolicy
from propdesk.domain.money import RoundingMode
from propdesk.domain.permissions import Permission
from propdesk.domain.typed_text import excerpt, narrow
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.charges import Charge, FeeItem
from propdesk.services.work import Reading, Work, query, use_case

NO_LATE_FEE = LateFeePolicy()
_CODE = re.compile(r"[A-Z0-9][A-Z0-9_-]{0,15}")
_ITEM = select(
    FeeItem.id,
    FeeItem.code,
    FeeItem.name,
    FeeItem.basis,
    FeeItem.area_kind,
    FeeItem.cycle_months,
    FeeItem.proration,
    FeeItem.rounding,
    FeeItem.rounding_unit,
    FeeItem.due_days,
    FeeItem.months_later,
    FeeItem.late_rate_ppm,
    FeeItem.late_grace_days,
    FeeItem.late_cap_percent,
    FeeItem.ended_at,
)
_BY_CODE = _ITEM.where(FeeItem.code == bindparam("code"), FeeItem.ended_at.is_(None))
_BY_ID = _ITEM.where(FeeItem.id == bindparam("item"))


class InvalidItemCodeError(DomainError):
    """A code is short and plain, because scripts and import files name items by it."""

    sentence = QT_TRANSLATE_NOOP(
        "prices", "“{code}” cannot be a code: 1 to 16 letters A-Z, digits, - and _."
    )


class ItemCodeTakenError(DomainError):
    """Two fee items must not share a code."""

    sentence = QT_TRANSLATE_NOOP("prices", "There is already a fee item “{code}”.")


class NameNeededError(DomainError):
    """A fee item has a name: it is printed on bills and receipts."""

    sentence = QT_TRANSLATE_NOOP("prices", "Enter the name that bills and receipts show.")


class ItemChargedError(DomainError):
    """What was charged keeps its meaning."""

    sentence = QT_TRANSLATE_NOOP(
        "prices",
        "{item} has been charged already: what it is charged by and its cycle stay as they are. "
        "End this fee item and add a new one.",
    )


@dataclass(frozen=True, kw_only=True)
class ItemDraft:
    """A fee item as typed. `rounding_unit` in fen; `due_days` after the first of the month that
    lies `months_later` after the period."""

    code: str
    name: str
    basis: FeeBasis
    area_kind: AreaKind = AreaKind.GROSS
    cycle_months: int = 1
    proration: Proration = Proration.BY_DAY
    rounding: RoundingMode = RoundingMode.HALF_UP
    rounding_unit: int = 1
    due_days: int = 15
    months_later: int = 0


@dataclass(frozen=True, kw_only=True)
class ItemRow(ItemDraft):
    """A fee item as lists show it and billing uses it."""

    item_id: FeeItemId
    late_fee: LateFeePolicy
    is_active: bool

    @property
    def due_rule(self) -> DueRule:
        """When a bill of this item is to be paid."""
        return DueRule(days_to_pay=self.due_days, months_later=self.months_later)

    def terms(self, price_micro: int, formula: str, vacancy_discount_bp: int) -> FeeTerms:
        """Return the item at a price, as the rules reckon it; InvalidTermsError."""
        return FeeTerms(
            item=self.name,
            basis=self.basis,
            price_micro=price_micro,
            area_kind=self.area_kind,
            formula=formula,
            cycle_months=self.cycle_months,
            proration=self.proration,
            vacancy_discount_bp=vacancy_discount_bp,
            rounding=self.rounding,
            unit_fen=self.rounding_unit,
        )


@use_case(Permission.PRICE_EDIT)
def add_item(work: Work, *, draft: ItemDraft) -> FeeItemId:
    """Add a fee item; it costs nothing until it has a standard.

    InvalidItemCodeError, ItemCodeTakenError, NameNeededError, InvalidTermsError,
    InvalidDueRuleError.
    """
    code = plain_code(draft.code)
    if work.connection.execute(_BY_CODE, {"code": code}).first():
        raise ItemCodeTakenError(field="code", code=code)
    item_id = FeeItemId(work.new_id())
    write_item(work, item_id, code, draft)
    work.about(item_id, code)
    return item_id


def write_item(work: Work, item_id: FeeItemId, code: str, draft: ItemDraft) -> None:
    """Write a new fee item, without a late fee."""
    work.insert(
        FeeItem,
        id=item_id,
        code=code,
        basis=draft.basis,
        area_kind=draft.area_kind,
        cycle_months=draft.cycle_months,
        late_rate_ppm=0,
        late_grace_days=0,
        late_cap_percent=100,
        ended_at=None,
        **changeable(draft),
    )


@use_case(Permission.PRICE_EDIT)
def change_item(work: Work, *, item_id: FeeItemId, draft: ItemDraft) -> None:
    """Change a fee item; its code stays. ItemChargedError, NameNeededError, InvalidTermsError."""
    item = item_of(work, item_id)
    fixed = {
        "basis": draft.basis,
        "area_kind": draft.area_kind,
        "cycle_months": draft.cycle_months,
    }
    if any(getattr(item, name) != value for name, value in fixed.items()):
        if _is_charged(work, item_id):
            raise ItemChargedError(item=item.name)
        work.update(FeeItem, item_id, **fixed)
    work.update(FeeItem, item_id, **changeable(draft))
    work.about(item_id, item.code)


@use_case(Permission.PRICE_EDIT)
def set_late_fee(work: Work, *, item_id: FeeItemId, policy: LateFeePolicy) -> None:
    """Set what lateness costs (domain.md P03); off unless the contract allows it.

    The cap is a whole percentage: InvalidLateFeePolicyError otherwise.
    """
    if policy.cap_bp % 100:
        raise InvalidLateFeePolicyError(field="cap")
    item = item_of(work, item_id)
    work.update(
        FeeItem,
        item_id,
        late_rate_ppm=policy.daily_rate_ppm if policy.enabled else 0,
        late_grace_days=policy.grace_days,
        late_cap_percent=policy.cap_bp // 100,
    )
    work.about(item_id, item.code)


@use_case(Permission.PRICE_EDIT)
def end_item(work: Work, *, item_id: FeeItemId) -> None:
    """Stop charging an item; its charges and prices stay readable, its code becomes free."""
    item = item_of(work, item_id)
    work.update(FeeItem, item_id, ended_at=work.now)
    work.about(item_id, item.code)


@query(Permission.LOOK_UP)
def items(reading: Reading, *, with_ended: bool = False) -> list[ItemRow]:
    """Return the fee items in the order of their codes, ended ones last."""
    statement = _ITEM.order_by(FeeItem.ended_at.is_not(None), FeeItem.code)
    if not with_ended:
        statement = statement.where(FeeItem.ended_at.is_(None))
    return [_item_row(row) for row in reading.connection.execute(statement)]


def item_named(reading: Reading, code: str) -> ItemRow:
    """Return the active fee item with this code, however it is typed; NotFoundError."""
    row = reading.connection.execute(_BY_CODE, {"code": narrow(code).upper()}).first()
    if row is None:
        raise NotFoundError(field="item", name=excerpt(code))
    return _item_row(row)


def item_of(reading: Reading, item_id: FeeItemId) -> ItemRow:
    """Return a fee item by its id, ended ones too; NotFoundError."""
    row = reading.connection.execute(_BY_ID, {"item": item_id}).first()
    if row is None:
        raise NotFoundError(field="item", name=item_id.hex())
    return _item_row(row)


def plain_code(text: str) -> str:
    """Return a code as stored, in capitals; InvalidItemCodeError."""
    code = narrow(text).upper()
    if not _CODE.fullmatch(code):
        raise InvalidItemCodeError(field="code", code=excerpt(text))
    return code


def changeable(draft: ItemDraft) -> dict[str, object]:
    """Return the columns that may change at any time, checked."""
    name = bounded(draft.name, field="name", limit=NAME_LIMIT)
    if not name:
        raise NameNeededError(field="name")
    # Both refuse what is outside their limits.
    FeeTerms(
        item=name,
        basis=draft.basis,
        price_micro=0,
        cycle_months=draft.cycle_months,
        unit_fen=draft.rounding_unit,
    )
    DueRule(days_to_pay=draft.due_days, months_later=draft.months_later)
    return {
        "name": name,
        "proration": draft.proration,
        "rounding": draft.rounding,
        "rounding_unit": draft.rounding_unit,
        "due_days": draft.due_days,
        "months_later": draft.months_later,
    }


def _is_charged(reading: Reading, item_id: FeeItemId) -> bool:
    found = reading.connection.scalar(
        select(func.count()).select_from(
            select(Charge.id).where(Charge.item_id == item_id).limit(1).subquery()
        )
    )
    return bool(found)


def _item_row(row: Row[*tuple[object, ...]]) -> ItemRow:
    values = row._mapping
    rate = values["late_rate_ppm"]
    return ItemRow(
        item_id=values["id"],
        code=values["code"],
        name=values["name"],
        basis=FeeBasis(values["basis"]),
        area_kind=AreaKind(values["area_kind"]),
        cycle_months=values["cycle_months"],
        proration=Proration(values["proration"]),
        rounding=RoundingMode(values["rounding"]),
        rounding_unit=values["rounding_unit"],
        due_days=values["due_days"],
        months_later=values["months_later"],
        late_fee=LateFeePolicy(
            enabled=rate > 0,
            grace_days=values["late_grace_days"],
            daily_rate_ppm=rate or NO_LATE_FEE.daily_rate_ppm,
            cap_bp=values["late_cap_percent"] * 100,
        ),
        is_active=values["ended_at"] is None,
    )
