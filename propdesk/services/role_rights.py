"""What roles may do at this centre: as shipped, changed by head office, or by an un-enrolled desk.

A change holds from the next sign-in on. Source: sync design 5; faults, separation of duties.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from propdesk.domain.errors import DomainError
from propdesk.domain.permissions import RIGHTS, Permission, Role, rights_of
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.accounts import RoleRight
from propdesk.models.prepared import Prepared
from propdesk.services.work import Reading, Work, query, use_case

_CHANGES = Prepared(
    select(RoleRight.role, RoleRight.permission, RoleRight.is_given)
    .where(RoleRight.ended_at.is_(None))
    .order_by(RoleRight.set_at, RoleRight.id)
)
_ROLES = {role.value: role for role in Role}
_PERMISSIONS = {permission.value: permission for permission in Permission}


class AdministratorKeepsError(DomainError):
    """Somebody must always be able to do everything."""

    sentence = QT_TRANSLATE_NOOP("role_rights", "The administrator's rights cannot be taken away.")


@dataclass(frozen=True)
class RoleRightRow:
    """A right a role holds here; `is_own` if that differs from what was shipped."""

    role: Role
    permission: Permission
    is_given: bool
    is_own: bool


def rights_in(reading: Reading, roles: Iterable[Role]) -> frozenset[Permission]:
    """Return every permission the roles carry together at this centre."""
    return rights_of(roles, _changes(reading))


@query(Permission.LOOK_UP)
def role_rights(reading: Reading) -> list[RoleRightRow]:
    """Return what every role may do, and what was taken from it."""
    changes = _changes(reading)
    return [
        RoleRightRow(role, right, is_given, is_given != (right in RIGHTS[role]))
        for role in Role
        for right in Permission
        if (is_given := changes.get((role, right), right in RIGHTS[role])) or right in RIGHTS[role]
    ]


@use_case(Permission.USERS)
def set_right(work: Work, *, role: Role, permission: Permission, is_given: bool) -> None:
    """Give a right to a role, or take it; AdministratorKeepsError."""
    if role is Role.ADMIN and not is_given:
        raise AdministratorKeepsError(field="role")
    row_id = work.new_id()
    work.insert(
        RoleRight,
        id=row_id,
        role=role.value,
        permission=permission.value,
        is_given=is_given,
        set_at=work.now,
        ended_at=None,
    )
    work.about(row_id, f"{role.value} {permission.value} {int(is_given)}")


def _changes(reading: Reading) -> Mapping[tuple[Role, Permission], bool]:
    """Return what differs from what was shipped; what only a newer version knows is left out."""
    return {
        (_ROLES[row.role], _PERMISSIONS[row.permission]): bool(row.is_given)
        for row in _CHANGES.rows(reading.connection)
        if row.role in _ROLES and row.permission in _PERMISSIONS
    }
