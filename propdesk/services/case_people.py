"""Whom a case may be given to, with what each has open (domain.md 1.1: the load is visible)."""

from dataclasses import dataclass

from sqlalchemy import func, select

from propdesk.domain.ids import UserId
from propdesk.domain.permissions import Permission, roles_from_text
from propdesk.models.accounts import User
from propdesk.models.cases import CaseStanding
from propdesk.services.role_rights import rights_in
from propdesk.services.work import Reading, query


@dataclass(frozen=True)
class Colleague:
    """Somebody who works with cases, and how many open ones they have."""

    user_id: UserId
    login: str
    name: str
    open_cases: int


@query(Permission.LOOK_UP)
def colleagues(reading: Reading) -> list[Colleague]:
    """Return everybody who may work with cases, by name."""
    loads = (
        select(CaseStanding.handler_id, func.count().label("cases"))
        .where(CaseStanding.closed_at.is_(None))
        .group_by(CaseStanding.handler_id)
        .subquery()
    )
    rows = reading.connection.execute(
        select(User.id, User.login, User.name, User.roles, loads.c.cases)
        .outerjoin(loads, loads.c.handler_id == User.id)
        .where(User.ended_at.is_(None))
        .order_by(User.name)
    )
    return [
        Colleague(row.id, row.login, row.name, row.cases or 0)
        for row in rows
        if Permission.CASES in rights_in(reading, roles_from_text(row.roles))
    ]
