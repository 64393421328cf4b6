"""All tables in one place: what the migrations build and the change log knows."""

from propdesk.models import (
    accounts,
    changes,
    charges,
    drawers,
    estate,
    imports,
    journal,
    payments,
    people,
    print_jobs,
    receipts,
)
from propdesk.models.base import Base, TableKind

MODULES = (
    estate,
    people,
    accounts,
    charges,
    payments,
    receipts,
    drawers,
    journal,
    print_jobs,
    imports,
    changes,
)
metadata = Base.metadata


def tables_of(*kinds: TableKind) -> list[type[Base]]:
    """Return the tables of the given kinds, in name order."""
    found = [mapper.class_ for mapper in Base.registry.mappers]
    return sorted((t for t in found if t.kind in kinds), key=lambda table: table.__tablename__)
