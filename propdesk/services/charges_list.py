"""All charges of a unit, settled and voided ones too, each with how it was reckoned."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, select

from propdesk.domain.calculations import calculation_from
from propdesk.domain.explanations import explain
from propdesk.domain.ids import ChargeId, UnitId
from propdesk.domain.permissions import Permission
from propdesk.models.accounts import User
from propdesk.models.charges import Adjustment, Charge, ChargeBalance, FeeItem
from propdesk.services.counter_account import item_label
from propdesk.services.work import Reading, query

NO_SNAPSHOT = ("", "{}")
_CHARGES = (
    select(
        Charge.id,
        FeeItem.name,
        ChargeBalance.line,
        ChargeBalance.period,
        ChargeBalance.due_date,
        Charge.business_date,
        Charge.amount_fen,
        ChargeBalance.due_fen,
        ChargeBalance.paid_fen,
        ChargeBalance.open_fen,
        ChargeBalance.is_void,
        Charge.calculation,
    )
    .join(ChargeBalance, ChargeBalance.charge_id == Charge.id)
    .join(FeeItem, FeeItem.id == Charge.item_id)
    .where(Charge.unit_id == bindparam("unit"))
    .order_by(Charge.period.desc(), FeeItem.code, Charge.line, Charge.revision.desc())
)
_CHANGES = (
    select(
        Adjustment.charge_id,
        Adjustment.business_date,
        Adjustment.amount_fen,
        Adjustment.is_void,
        Adjustment.reason,
        User.name,
    )
    .join(Charge, Charge.id == Adjustment.charge_id)
    .join(User, User.id == Adjustment.actor_id)
    .where(Charge.unit_id == bindparam("unit"))
    .order_by(Adjustment.business_date, Adjustment.id)
)


@dataclass(frozen=True)
class ChangeRow:
    """A posted change of a charge; `change_fen` was added to what is due."""

    day: date
    change_fen: int
    is_void: bool
    reason: str
    actor: str


@dataclass(frozen=True)
class ChargeRow:
    """A charge as lists show it. Amounts in fen; `charged_fen` is what it came to at first."""

    charge_id: ChargeId
    item: str
    period: str
    due_date: date
    charged_on: date
    charged_fen: int
    due_fen: int
    paid_fen: int
    open_fen: int
    is_void: bool
    calculation: str
    changes: tuple[ChangeRow, ...]

    @property
    def explanation(self) -> str:
        """How the first amount was reckoned, in the current language; "" where nobody kept it."""
        if self.calculation in NO_SNAPSHOT:
            return ""
        return explain(calculation_from(self.calculation))


@query(Permission.LOOK_UP)
def of_unit(reading: Reading, *, unit_id: UnitId) -> list[ChargeRow]:
    """Return a unit's charges, the newest period first."""
    changes = _changes(reading, unit_id)
    return [
        ChargeRow(
            charge_id=charge,
            item=item_label(name, line),
            period=period,
            due_date=due_date,
            charged_on=charged_on,
            charged_fen=charged,
            due_fen=due,
            paid_fen=paid,
            open_fen=open_fen,
            is_void=is_void,
            calculation=calculation,
            changes=tuple(changes.get(charge, ())),
        )
        for (
            charge,
            name,
            line,
            period,
            due_date,
            charged_on,
            charged,
            due,
            paid,
            open_fen,
            is_void,
            calculation,
        ) in reading.connection.execute(_CHARGES, {"unit": unit_id})
    ]


def _changes(reading: Reading, unit_id: UnitId) -> Mapping[ChargeId, Sequence[ChangeRow]]:
    found: dict[ChargeId, list[ChangeRow]] = defaultdict(list)
    for row in reading.connection.execute(_CHANGES, {"unit": unit_id}):
        found[row.charge_id].append(ChangeRow(*row[1:]))
    return found
