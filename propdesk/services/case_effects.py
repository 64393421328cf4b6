"""Carry out what a step does beside its own case: further cases, charges, fields nobody types."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from sqlalchemy import bindparam, select

from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import (
    Act,
    Effect,
    Fill,
    HandTo,
    Occupy,
    RaiseCharge,
    Spawn,
    Tie,
    Transition,
)
from propdesk.domain.errors import NotFoundError
from propdesk.domain.estate import OccupancyState
from propdesk.domain.ids import FeeItemId, UnitId, UserId, part_id
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.cases import CaseLink
from propdesk.models.charges import FeeItem
from propdesk.models.prepared import Prepared
from propdesk.services.case_store import Alike, Loaded, find
from propdesk.services.charges import NewCharge, post_charges
from propdesk.services.occupancy import take_over
from propdesk.services.work import Work
from propdesk.workflows import workflow_of

_ITEM = Prepared(
    select(FeeItem.id, FeeItem.due_days).where(
        FeeItem.code == bindparam("code"), FeeItem.ended_at.is_(None)
    )
)
Begin = Callable[..., Any]


class FeeItemMissingError(NotFoundError):
    """A step charges the unit, and the prices have no such fee item."""

    sentence = QT_TRANSLATE_NOOP(
        "case_effects", "Add the fee item “{name}” under Prices first; the charge needs it."
    )


@dataclass(frozen=True)
class Effects:
    """A step's effects: fields and who has the case from here on, apart from what is done
    elsewhere."""

    fill: Mapping[str, Value] = field(default_factory=dict)
    others: Sequence[Effect] = ()
    handler: UserId | None = None


def of(way: Transition, act: Act) -> Effects:
    """Return what a transition does beside moving the case."""
    if way.effect is None:
        return Effects()
    fill: dict[str, Value] = {}
    others: list[Effect] = []
    handler = None
    for effect in way.effect(act):
        if isinstance(effect, Fill):
            fill |= dict(effect.values)
        elif isinstance(effect, HandTo):
            handler = effect.user_id
        else:
            others.append(effect)
    return Effects(fill, others, handler)


def carry_out(
    work: Work, case: Loaded, effects: Effects, begin: Begin, made: Alike | None = None
) -> tuple[str, ...]:
    """Do the effects in the same transaction; return the numbers of the cases they opened.

    `made` is the step of the clock they follow from: every desk brings about the same.
    """
    numbers = []
    for place, effect in enumerate(effects.others):
        part = Alike(part_id(made.identity, str(place)), made.day) if made else None
        identity = part.identity if part else None
        match effect:
            case Spawn(workflow, values, relation, lines):
                child = begin(work, workflow_of(workflow), values, lines, part)
                write_link(work, case.case_id, child.case_id, relation, identity=identity)
                numbers.append(child.number)
            case RaiseCharge():
                _charge(work, case, effect, part)
            case Occupy(unit_id, state, first):
                take_over(work, UnitId(unit_id), OccupancyState(state), first)
            case Tie(number, relation):
                other = find(work, number)
                write_link(work, case.case_id, other, relation, identity=identity)
    return tuple(numbers)


def write_link(
    work: Work,
    case_id: bytes,
    other_id: bytes,
    relation: str,
    sort: str = "case",
    identity: bytes | None = None,
) -> None:
    """Tie a case to another case or thing."""
    work.insert(
        CaseLink,
        id=identity or work.new_id(),
        case_id=case_id,
        other_id=other_id,
        sort=sort,
        relation=relation,
        at=work.now,
        actor_id=work.person.user_id,
    )


def _charge(work: Work, case: Loaded, wanted: RaiseCharge, made: Alike | None) -> None:
    item = _ITEM.first(work.connection, code=wanted.item)
    if item is None:
        raise FeeItemMissingError(name=wanted.item)
    day = made.day if made else work.today
    identity = made.identity if made else None
    (charge_id,) = post_charges(
        work,
        [
            NewCharge(
                unit_id=UnitId(wanted.unit_id),
                item_id=FeeItemId(item.id),
                period=f"{day:%Y-%m}",
                due_date=day + timedelta(days=item.due_days),
                amount_fen=wanted.fen,
                calculation="{}",
                line=f"case:{(identity or work.new_id()).hex()}",
            )
        ],
    )
    write_link(work, case.case_id, charge_id, "charged", "charge", identity)
