"""Roles may be given other rights at a centre; they hold from the next sign-in, in any order."""

import pytest

from propdesk.domain.errors import PermissionDeniedError
from propdesk.domain.permissions import RIGHTS, Permission, Role, rights_of
from propdesk.services import accounts, role_rights
from propdesk.services.role_rights import AdministratorKeepsError
from tests.builders import PASSWORD, World


@pytest.mark.parametrize(
    ("roles", "changes", "wanted"),
    [
        ([Role.GUARD], {}, RIGHTS[Role.GUARD]),
        (
            [Role.GUARD],
            {(Role.GUARD, Permission.REVEAL): True},
            RIGHTS[Role.GUARD] | {Permission.REVEAL},
        ),
        (
            [Role.GUARD],
            {(Role.GUARD, Permission.CASE_OPEN): False},
            RIGHTS[Role.GUARD] - {Permission.CASE_OPEN},
        ),
        ([Role.GUARD], {(Role.STEWARD, Permission.REVEAL): True}, RIGHTS[Role.GUARD]),
        (
            [Role.GUARD, Role.STEWARD],
            {(Role.GUARD, Permission.CASE_OPEN): False},
            RIGHTS[Role.GUARD] | RIGHTS[Role.STEWARD],
        ),
        ([], {(Role.GUARD, Permission.REVEAL): True}, frozenset()),
    ],
)
def test_a_role_carries_what_it_was_given(
    roles: list[Role],
    changes: dict[tuple[Role, Permission], bool],
    wanted: frozenset[Permission],
) -> None:
    assert rights_of(roles, changes) == wanted


def test_a_right_taken_is_gone_at_the_next_sign_in(centre: World) -> None:
    roles = [Role.COLLECTOR]
    centre.desk.execute(accounts.add, login="li", name="李", roles=roles, password=PASSWORD)
    for is_given in (True, False, True):
        centre.desk.execute(
            role_rights.set_right,
            role=Role.COLLECTOR,
            permission=Permission.REFUND,
            is_given=is_given,
        )
        centre.clock.advance(seconds=1)
        actor = centre.desk.execute(accounts.sign_in, login="li", password=PASSWORD).actor
        assert actor is not None
        assert (Permission.REFUND in actor.rights) is is_given
    rows = centre.desk.query(role_rights.role_rights)
    assert [(r.role, r.permission) for r in rows if r.is_own] == [
        (Role.COLLECTOR, Permission.REFUND)
    ]


def test_the_administrator_keeps_everything(centre: World) -> None:
    with pytest.raises(AdministratorKeepsError):
        centre.desk.execute(
            role_rights.set_right, role=Role.ADMIN, permission=Permission.USERS, is_given=False
        )


def test_only_who_manages_users_changes_roles(centre: World) -> None:
    with pytest.raises(PermissionDeniedError):
        centre.as_role(Role.FINANCE).execute(
            role_rights.set_right,
            role=Role.GUARD,
            permission=Permission.REVEAL,
            is_given=True,
        )
