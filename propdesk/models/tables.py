"""All tables in one place: what the migrations build and the change log knows."""

from propdesk.models import (
    accounts,
    attachments,
    cases,
    changes,
    charges,
    drawers,
    estate,
    imports,
    journal,
    payments,
    people,
    personal_data,
    print_jobs,
    receipts,
    stream,
)
from propdesk.models.base import Base, TableKind

MODULES = (
    estate,
    people,
    personal_data,
    accounts,
    charges,
    payments,
    receipts,
    drawers,
    journal,
    print_jobs,
    imports,
    cases,
    attachments,
    changes,
    stream,
)
metadata = Base.metadata

# Rows keyed by an identity live in the key's own tree: half the pages to write on every commit.
for _table in metadata.tables.values():
    if "number" not in _table.primary_key.columns:
        _table.dialect_options["sqlite"]["with_rowid"] = False


def tables_of(*kinds: TableKind) -> list[type[Base]]:
    """Return the tables of the given kinds, in name order."""
    found = [mapper.class_ for mapper in Base.registry.mappers]
    return sorted((t for t in found if t.kind in kinds), key=lambda table: table.__tablename__)
