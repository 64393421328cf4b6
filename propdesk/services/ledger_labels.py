"""What things are called in ledgers: units, buildings, fee items, people, accounts, facts."""

from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

from sqlalchemy import select

from propdesk.domain.ids import BuildingId, FeeItemId, ShiftId, UnitId, UserId
from propdesk.domain.journal import Account, Fact
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.accounts import User
from propdesk.models.charges import FeeItem
from propdesk.models.drawers import Shift
from propdesk.models.estate import Building, Unit
from propdesk.services.work import Reading

PREPAYMENT = QT_TRANSLATE_NOOP("ledger_labels", "Prepayment")
UNKNOWN = QT_TRANSLATE_NOOP("ledger_labels", "(not known here)")

ACCOUNT_NAMES = {
    Account.RECEIVABLE: QT_TRANSLATE_NOOP("ledger_labels", "Receivable"),
    Account.PREPAYMENT: QT_TRANSLATE_NOOP("ledger_labels", "Prepaid by customers"),
    Account.DEPOSIT_HELD: QT_TRANSLATE_NOOP("ledger_labels", "Deposits held"),
    Account.CASH: QT_TRANSLATE_NOOP("ledger_labels", "Cash in drawer"),
    Account.WECHAT: QT_TRANSLATE_NOOP("ledger_labels", "WeChat Pay clearing"),
    Account.ALIPAY: QT_TRANSLATE_NOOP("ledger_labels", "Alipay clearing"),
    Account.CARD: QT_TRANSLATE_NOOP("ledger_labels", "Card clearing"),
    Account.TRANSFER: QT_TRANSLATE_NOOP("ledger_labels", "Transfers announced"),
    Account.BANK: QT_TRANSLATE_NOOP("ledger_labels", "Bank"),
    Account.INCOME: QT_TRANSLATE_NOOP("ledger_labels", "Fee income"),
    Account.LATE_FEE: QT_TRANSLATE_NOOP("ledger_labels", "Late fee income"),
    Account.ROUNDING: QT_TRANSLATE_NOOP("ledger_labels", "Rounding"),
    Account.OVER_SHORT: QT_TRANSLATE_NOOP("ledger_labels", "Cash over and short"),
    Account.OPENING: QT_TRANSLATE_NOOP("ledger_labels", "Opening balances"),
    Account.EXPENSE: QT_TRANSLATE_NOOP("ledger_labels", "Compensation paid"),
    Account.VOUCHERS: QT_TRANSLATE_NOOP("ledger_labels", "Gift vouchers"),
}
FACT_NAMES = {
    Fact.CHARGE: QT_TRANSLATE_NOOP("ledger_labels", "Charge"),
    Fact.ADJUSTMENT: QT_TRANSLATE_NOOP("ledger_labels", "Adjustment"),
    Fact.PAYMENT: QT_TRANSLATE_NOOP("ledger_labels", "Payment"),
    Fact.REVERSAL: QT_TRANSLATE_NOOP("ledger_labels", "Payment reversed"),
    Fact.REFUND: QT_TRANSLATE_NOOP("ledger_labels", "Refund"),
    Fact.TRANSFER_CONFIRMED: QT_TRANSLATE_NOOP("ledger_labels", "Transfer arrived"),
    Fact.SHIFT_CLOSE: QT_TRANSLATE_NOOP("ledger_labels", "Cash difference"),
    Fact.OPENING: QT_TRANSLATE_NOOP("ledger_labels", "Opening balance"),
    Fact.PAYOUT: QT_TRANSLATE_NOOP("ledger_labels", "Compensation"),
    Fact.DEPOSIT_BACK: QT_TRANSLATE_NOOP("ledger_labels", "Deposit given back"),
    Fact.DEPOSIT_KEPT: QT_TRANSLATE_NOOP("ledger_labels", "Deposit kept"),
}


class UnitLabel(NamedTuple):
    """A unit's room key and its building."""

    code: str
    building_id: BuildingId


class Labels:
    """The names of one state of the data, looked up when first needed; orders are as listed."""

    def __init__(self, reading: Reading) -> None:
        self._run = reading.connection.execute

    @cached_property
    def units(self) -> Mapping[UnitId, UnitLabel]:
        """Every unit, in the order people count."""
        rows = self._run(select(Unit.id, Unit.code, Unit.building_id).order_by(Unit.sort_text))
        return {unit: UnitLabel(code, building) for unit, code, building in rows}

    @cached_property
    def buildings(self) -> Mapping[BuildingId, str]:
        """Every building's name, in the order of the codes."""
        rows = self._run(select(Building.id, Building.code, Building.name))
        ordered = sorted(rows, key=lambda row: (len(row.code), row.code))
        return {row.id: row.name or row.code for row in ordered}

    @cached_property
    def items(self) -> Mapping[FeeItemId, str]:
        """Every fee item's name, in the order of the codes."""
        rows = self._run(select(FeeItem.id, FeeItem.name).order_by(FeeItem.code))
        return {row.id: row.name for row in rows}

    @cached_property
    def item_codes(self) -> Mapping[FeeItemId, str]:
        """Every fee item's code."""
        return {row.id: row.code for row in self._run(select(FeeItem.id, FeeItem.code))}

    @cached_property
    def people(self) -> Mapping[UserId, str]:
        """Every user's name, in its order."""
        rows = self._run(select(User.id, User.name).order_by(User.name, User.id))
        return {row.id: row.name for row in rows}

    @cached_property
    def drawers(self) -> Mapping[ShiftId, str]:
        """Every shift's drawer, such as 'D01-1'."""
        rows = self._run(select(Shift.id, Shift.station, Shift.drawer))
        return {row.id: f"{row.station}-{row.drawer}" for row in rows}

    def unit(self, unit_id: UnitId | None) -> str:
        """Return a unit's room key, nothing for no unit."""
        if unit_id is None:
            return ""
        found = self.units.get(unit_id)
        return found.code if found else UNKNOWN.translated()

    def building_of(self, unit_id: UnitId | None) -> BuildingId | None:
        """Return the building a unit stands in."""
        found = self.units.get(unit_id) if unit_id is not None else None
        return found.building_id if found else None
