"""Which entries of customers are one person, and whose units they touch.

Both identities of a merged person stay valid: whatever is asked of one is answered for all.
Source: sync design 5 (natural-key twins become an alias merge).
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import BindParameter, bindparam, or_, select

from propdesk.domain.aliases import Alias, heads
from propdesk.domain.ids import CustomerId, UnitId
from propdesk.models.people import Customer, CustomerAlias, Tenure
from propdesk.models.prepared import Prepared
from propdesk.services.work import Reading

Heads = Mapping[CustomerId, CustomerId]
SLICE = 400
_IDS: BindParameter[bytes] = bindparam("ids", expanding=True)
_LIVE = Prepared(
    select(CustomerAlias.one_id, CustomerAlias.other_id, CustomerAlias.kept_id).where(
        CustomerAlias.ended_at.is_(None), CustomerAlias.kept_id.is_not(None)
    )
)
_EVER = Prepared(select(CustomerAlias.id, CustomerAlias.one_id, CustomerAlias.other_id))
_UNITS = Prepared(select(Tenure.unit_id).distinct().where(Tenure.customer_id.in_(_IDS)))
_NAMES = Prepared(select(Customer.id, Customer.name, Customer.phone).where(Customer.id.in_(_IDS)))


@dataclass(frozen=True)
class Known:
    """What an entry calls a person; the telephone is in full."""

    customer_id: CustomerId
    name: str
    phone: str


def heads_of(reading: Reading) -> Heads:
    """Return for each merged entry the one that stands for its person; most files have none."""
    links = [Alias(*row) for row in _LIVE.rows(reading.connection)]
    return {CustomerId(one): CustomerId(head) for one, head in heads(links).items()}


def head_of(reading: Reading, customer_id: CustomerId) -> CustomerId:
    """Return the entry that stands for a person; itself where nothing was merged."""
    return heads_of(reading).get(customer_id, customer_id)


def members_of(reading: Reading, customer_id: CustomerId) -> tuple[CustomerId, ...]:
    """Return all entries of a person, the one that stands for them first."""
    found = heads_of(reading)
    head = found.get(customer_id, customer_id)
    return head, *sorted(one for one, its in found.items() if its == head and one != head)


def names_of(reading: Reading, customers: Iterable[CustomerId]) -> dict[CustomerId, Known]:
    """Return what entries are called."""
    rows = _NAMES.rows(reading.connection, ids=list(customers))
    return {CustomerId(row[0]): Known(*row) for row in rows}


def units_of(reading: Reading, customers: Collection[bytes]) -> set[UnitId]:
    """Return the units the entries have or had a role on."""
    wanted, found = list(customers), set[UnitId]()
    for start in range(0, len(wanted), SLICE):
        part = wanted[start : start + SLICE]
        found.update(row[0] for row in _UNITS.rows(reading.connection, ids=part))
    return found


def units_of_people(reading: Reading, customers: Collection[bytes]) -> set[UnitId]:
    """Return the units of people, whichever of their entries is named."""
    found = heads_of(reading)
    meant = {found[CustomerId(one)] for one in customers if one in found}
    return units_of(reading, {*customers, *(one for one, head in found.items() if head in meant)})


def touched_by(reading: Reading, aliases: Collection[bytes]) -> set[UnitId]:
    """Return the units whose people may be shown otherwise after these merges were written."""
    rows = _EVER.rows(reading.connection)
    everybody = heads(Alias(row.one_id, row.other_id, row.one_id) for row in rows)
    meant = {everybody[row.one_id] for row in rows if row.id in aliases}
    return units_of(reading, [one for one, head in everybody.items() if head in meant])


def aliases_between(reading: Reading, customers: Collection[CustomerId]) -> list[bytes]:
    """Return the merges that stand between entries, by id."""
    wanted = list(customers)
    rows = reading.connection.scalars(
        select(CustomerAlias.id).where(
            CustomerAlias.ended_at.is_(None),
            or_(CustomerAlias.one_id.in_(wanted), CustomerAlias.other_id.in_(wanted)),
        )
    )
    return list(rows)
