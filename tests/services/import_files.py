"""Rows as a file reader gives them, for tests of imports."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from propdesk.domain.imports import ImportKind
from propdesk.services import imports
from propdesk.services.imports import Imported, Prepared
from tests.builders import World


@dataclass(frozen=True)
class Row:
    """One row of a file."""

    values: Mapping[str, object]


def prepared(
    kind: ImportKind, *rows: Mapping[str, object], fingerprint: str = "f", unread: int = 0
) -> Prepared:
    """Return a file that was read."""
    return Prepared(kind, "file.xlsx", fingerprint, [Row(row) for row in rows], unread)


def commit(
    world: World, kind: ImportKind, *rows: Mapping[str, object], fingerprint: str = "f"
) -> Imported:
    """Import rows."""
    ready = prepared(kind, *rows, fingerprint=fingerprint)
    return world.desk.execute(imports.commit, prepared=ready)


def faults(
    world: World, kind: ImportKind, *rows: Mapping[str, object]
) -> Sequence[tuple[int, str, str]]:
    """Return (position, column, rule) of what is wrong in rows."""
    found = world.desk.query(imports.check, prepared=prepared(kind, *rows, fingerprint="checked"))
    return [(fault.position, fault.key, fault.reason.code) for fault in found]


def rooms(*names: str) -> list[dict[str, object]]:
    """Return rows of units."""
    return [{"room": name} for name in names]
