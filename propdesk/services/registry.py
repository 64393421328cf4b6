"""The register as its screen shows it: units by what is typed, a unit with all that belongs to it.

Source: domain.md W01; desk-habits U4.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from propdesk.domain.ids import CustomerId, UnitId
from propdesk.domain.people import TenureRole
from propdesk.domain.permissions import Permission
from propdesk.services import estate_lists, people, people_lists, search
from propdesk.services.counter_account import account
from propdesk.services.estate_lists import UnitDetail, UnitFilter, UnitRow, UnitSort
from propdesk.services.people import ONE_DAY, CustomerDraft, RoleDraft
from propdesk.services.search import Hit
from propdesk.services.work import Reading, Work, query, use_case

MOST_FOUND = 200


@dataclass(frozen=True)
class RegistryRow:
    """A unit in the list; `hit` tells whom or what the typed text fitted."""

    unit: UnitRow
    hit: Hit | None = None


@dataclass(frozen=True)
class RegistryPage:
    """Some rows, and how many there are in all; a search shows its likeliest only."""

    rows: tuple[RegistryRow, ...]
    total: int


@dataclass(frozen=True)
class UnitSheet:
    """All about a unit. Amounts in fen: open, the late fees on top of it, prepaid."""

    detail: UnitDetail
    open_fen: int
    late_fee_fen: int
    prepaid_fen: int


@dataclass(frozen=True)
class Order:
    """How a list without a typed text is sorted, and which part of it is wanted."""

    sort: UnitSort = UnitSort.UNIT
    descending: bool = False
    offset: int = 0
    limit: int = 200


@query(Permission.LOOK_UP)
def page(reading: Reading, *, text: str, only: UnitFilter, order: Order) -> RegistryPage:
    """Return units that fit the typed text, the likeliest first; all of them without a text."""
    if text.strip():
        return _found(reading, text, only, order)
    units = estate_lists.units(
        reading,
        only=only,
        sort=order.sort,
        descending=order.descending,
        offset=order.offset,
        limit=order.limit,
    )
    return RegistryPage(tuple(RegistryRow(row) for row in units.rows), units.total)


@query(Permission.LOOK_UP)
def unit(reading: Reading, *, unit_id: UnitId) -> UnitSheet:
    """Return all about a unit and what it owes; NotFoundError."""
    money = account(reading, unit_id=unit_id)
    return UnitSheet(
        detail=estate_lists.unit(reading, unit_id=unit_id),
        open_fen=money.open_fen,
        late_fee_fen=money.late_fee_fen,
        prepaid_fen=money.prepaid_fen,
    )


@use_case(Permission.REGISTRY_EDIT)
def pass_to_new_owner(
    work: Work, *, unit_id: UnitId, draft: CustomerDraft, first: date, doubt_reason: str = ""
) -> CustomerId:
    """Register a buyer as owner from a day on; the titles of before end the day before (W01).

    Raises what `people.register` and `people.end_role` raise.
    """
    titles = (TenureRole.OWNER, TenureRole.CO_OWNER)
    for role in people_lists.of_unit(work, unit_id=unit_id):
        if role.role in titles and (role.last is None or role.last >= first):
            people.end_role(work, tenure_id=role.tenure_id, last=first - ONE_DAY)
    buyer = people.register(
        work,
        draft=draft,
        role=RoleDraft(unit_id, TenureRole.OWNER, first),
        doubt_reason=doubt_reason,
    )
    work.about(unit_id)
    return buyer


def _found(reading: Reading, text: str, only: UnitFilter, order: Order) -> RegistryPage:
    hits: Mapping[UnitId, Hit] = {
        hit.unit_id: hit for hit in search.find(reading, text=text, limit=MOST_FOUND)
    }
    wanted = estate_lists.among(reading, list(hits), only)
    part = wanted[order.offset : order.offset + order.limit]
    rows = estate_lists.rows_of(reading, part)
    return RegistryPage(tuple(RegistryRow(row, hits[row.unit_id]) for row in rows), len(wanted))
