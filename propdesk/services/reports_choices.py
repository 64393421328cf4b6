"""What a report can be narrowed to: buildings, fee items, collectors, by code and name."""

from dataclasses import dataclass

from sqlalchemy import select

from propdesk.domain.permissions import RIGHTS, Permission, roles_from_text
from propdesk.models.accounts import User
from propdesk.models.charges import FeeItem
from propdesk.models.estate import Building
from propdesk.services.work import Reading, query


@dataclass(frozen=True)
class ReportChoices:
    """[(code, name)] of each filter, as `reports.ScopeNames` takes the codes."""

    buildings: tuple[tuple[str, str], ...] = ()
    items: tuple[tuple[str, str], ...] = ()
    collectors: tuple[tuple[str, str], ...] = ()


@query(Permission.REPORTS)
def choices(reading: Reading) -> ReportChoices:
    """Return what there is to choose from; ended items and former collectors too."""
    run = reading.connection.execute
    buildings = run(select(Building.code, Building.name).where(Building.ended_at.is_(None)))
    items = run(select(FeeItem.code, FeeItem.name).order_by(FeeItem.code))
    users = run(select(User.login, User.name, User.roles).order_by(User.name))
    return ReportChoices(
        buildings=tuple(
            sorted(((row.code, row.name) for row in buildings), key=lambda b: (len(b[0]), b[0]))
        ),
        items=tuple((row.code, row.name) for row in items),
        collectors=tuple((row.login, row.name) for row in users if _collects(row.roles)),
    )


def _collects(roles: str) -> bool:
    return any(Permission.COLLECT in RIGHTS[role] for role in roles_from_text(roles))
