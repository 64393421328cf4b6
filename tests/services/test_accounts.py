"""Users, sign-in, second persons (faults R33, R34)."""

import pytest
from sqlalchemy import select

from propdesk.domain.errors import PermissionDeniedError
from propdesk.domain.permissions import Permission, Role
from propdesk.models.accounts import AuditLine, User
from propdesk.services import accounts
from propdesk.services.accounts import (
    Approval,
    LoginBlockedError,
    LoginTakenError,
    NobodyLeftError,
    NoRoleError,
    OwnAccessError,
    SecondPersonNeededError,
    SharedPasswordError,
    WeakPasswordError,
    WrongPasswordError,
)
from propdesk.services.work import Work, use_case
from tests.builders import PASSWORD, World, password_of


@use_case(None)
def agree(work: Work, *, approval: Approval | None, permission: Permission) -> bytes:
    """Ask for a second person and do nothing else."""
    second = accounts.second_person(work, approval, permission)
    work.about(second)
    return second


def try_password(centre: World, password: str, login: str = "admin") -> accounts.SignInAnswer:
    return centre.desk.seated(None).execute(accounts.sign_in, login=login, password=password)


def test_the_right_password_signs_in_and_leaves_an_audit_line(centre: World) -> None:
    answer = try_password(centre, PASSWORD)
    assert answer.actor is not None
    assert answer.actor.rights == frozenset(Permission)
    with centre.desk.database.read() as connection:
        acts = connection.scalars(select(AuditLine.act)).all()
    assert "accounts.sign_in" in acts


def test_each_wrong_password_doubles_the_wait_up_to_an_hour(centre: World) -> None:
    waits = []
    for _ in range(16):
        answer = try_password(centre, "wrong")
        waits.append(answer.wait_seconds)
        centre.clock.advance(seconds=answer.wait_seconds + 1)
    assert waits == [0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3600, 3600, 3600]


def test_while_the_wait_lasts_even_the_right_password_does_not_help(centre: World) -> None:
    for _ in range(5):
        answer = try_password(centre, "wrong")
    assert answer.wait_seconds
    blocked = try_password(centre, PASSWORD)
    assert blocked.actor is None
    assert blocked.wait_seconds > 0
    centre.clock.advance(minutes=1)
    assert try_password(centre, PASSWORD).actor is not None
    assert try_password(centre, "wrong").wait_seconds == 0


def test_a_clock_set_forward_and_back_makes_nobody_wait_longer_than_an_hour(
    centre: World,
) -> None:
    centre.clock.advance(days=3650)
    for _ in range(20):
        try_password(centre, "wrong")
    centre.clock.advance(days=-3650)
    assert try_password(centre, PASSWORD).wait_seconds <= 3601


@pytest.mark.parametrize("login", ["nobody", "", "' OR 1=1 --", "a" * 5000])
def test_an_unknown_login_is_no_different_from_a_wrong_password(centre: World, login: str) -> None:
    answer = try_password(centre, PASSWORD, login)
    assert (answer.actor, answer.wait_seconds) == (None, 0)


def test_users_are_added_once_with_a_password_worth_the_name(centre: World) -> None:
    def add(login: str, password: str) -> None:
        centre.desk.execute(
            accounts.add, login=login, name="李敏", roles=[Role.COLLECTOR], password=password
        )

    add("limin", "long enough")
    with pytest.raises(LoginTakenError):
        add("limin", "long enough")
    with pytest.raises(WeakPasswordError):
        add("other", "short")
    answer = try_password(centre, "long enough", "limin")
    assert answer.must_change


def test_a_retired_user_cannot_sign_in_nor_agree_but_keeps_the_name(centre: World) -> None:
    centre.as_role(Role.SUPERVISOR, login="zhang")
    rows: list[accounts.UserRow] = centre.desk.query(accounts.users)
    zhang = next(row for row in rows if row.login == "zhang")
    centre.desk.execute(accounts.retire, user_id=zhang.user_id)
    assert try_password(centre, password_of("zhang"), "zhang").actor is None
    with pytest.raises(WrongPasswordError):
        centre.as_role(Role.COLLECTOR).execute(
            agree,
            approval=Approval("zhang", password_of("zhang")),
            permission=Permission.APPROVE_VOID,
        )
    after: list[accounts.UserRow] = centre.desk.query(accounts.users)
    assert [row.is_active for row in after if row.login == "zhang"] == [False]


def test_one_changes_ones_own_password_knowing_the_old_one(centre: World) -> None:
    desk = centre.as_role(Role.COLLECTOR)
    with pytest.raises(WrongPasswordError):
        desk.execute(accounts.change_password, old="wrong", new="another one")
    with pytest.raises(WeakPasswordError):
        desk.execute(accounts.change_password, old=password_of("collector"), new="short")
    desk.execute(accounts.change_password, old=password_of("collector"), new="another one")
    assert try_password(centre, "another one", "collector").actor is not None


def test_a_second_person_is_somebody_else_with_the_right_and_their_own_password(
    centre: World,
) -> None:
    desk = centre.as_role(Role.COLLECTOR)
    centre.as_role(Role.COLLECTOR, login="peer")
    centre.as_role(Role.SUPERVISOR)

    def ask(approval: Approval | None) -> bytes:
        return desk.execute(agree, approval=approval, permission=Permission.APPROVE_VOID)

    for nobody in (
        None,
        Approval("collector", password_of("collector")),
        Approval("peer", password_of("peer")),
    ):
        with pytest.raises(SecondPersonNeededError, match="agree to a void receipt"):
            ask(nobody)
    with pytest.raises(WrongPasswordError):
        ask(Approval("supervisor", "guessed"))
    second = ask(Approval("supervisor", password_of("supervisor")))
    with desk.database.read() as connection:
        line = connection.execute(
            select(AuditLine.second_id).where(AuditLine.act == "test_accounts.agree")
        ).one()
    assert line.second_id == second


def test_two_people_with_one_password_are_one_person(centre: World) -> None:
    desk = centre.as_role(Role.COLLECTOR)
    centre.as_role(Role.SUPERVISOR)
    with centre.desk.database.write() as connection:
        same = connection.execute(
            select(User.password_hash).where(User.login == "supervisor")
        ).scalar_one()
        connection.exec_driver_sql(
            "UPDATE user SET password_hash = ? WHERE login = 'collector'", (same,)
        )
    with pytest.raises(SharedPasswordError):
        desk.execute(
            agree,
            approval=Approval("supervisor", password_of("supervisor")),
            permission=Permission.APPROVE_VOID,
        )


def test_a_blocked_person_cannot_agree_either(centre: World) -> None:
    desk = centre.as_role(Role.COLLECTOR)
    centre.as_role(Role.SUPERVISOR)
    for _ in range(5):
        try_password(centre, "wrong", "supervisor")
    with pytest.raises(LoginBlockedError):
        desk.execute(
            agree,
            approval=Approval("supervisor", password_of("supervisor")),
            permission=Permission.APPROVE_VOID,
        )


def test_only_administrators_manage_users(centre: World) -> None:
    for role in Role:
        if role is not Role.ADMIN:
            with pytest.raises(PermissionDeniedError):
                centre.as_role(role).query(accounts.users)


def user_named(centre: World, login: str) -> accounts.UserRow:
    rows: list[accounts.UserRow] = centre.desk.query(accounts.users)
    return next(row for row in rows if row.login == login)


def test_a_forgotten_password_is_given_anew_and_changed_at_the_next_sign_in(centre: World) -> None:
    centre.as_role(Role.COLLECTOR, login="zhang")
    zhang = user_named(centre, "zhang").user_id
    centre.desk.execute(accounts.reset_password, user_id=zhang, password="first again")
    answer = try_password(centre, "first again", "zhang")
    assert answer.must_change
    with pytest.raises(WeakPasswordError):
        centre.desk.execute(accounts.reset_password, user_id=zhang, password="short")


def test_nobody_ends_or_resets_their_own_access(centre: World) -> None:
    own = user_named(centre, "admin").user_id
    with pytest.raises(OwnAccessError):
        centre.desk.execute(accounts.retire, user_id=own)
    with pytest.raises(OwnAccessError):
        centre.desk.execute(accounts.reset_password, user_id=own, password="long enough")


def test_somebody_is_always_left_who_may_manage_users(centre: World) -> None:
    own = user_named(centre, "admin").user_id
    with pytest.raises(NobodyLeftError):
        centre.desk.execute(accounts.set_roles, user_id=own, roles=[Role.MANAGER])
    second = centre.as_role(Role.ADMIN, login="second")
    centre.desk.execute(accounts.set_roles, user_id=own, roles=[Role.MANAGER])
    with pytest.raises(OwnAccessError):
        second.execute(accounts.retire, user_id=user_named(centre, "second").user_id)
    with pytest.raises(NobodyLeftError):
        centre.desk.execute(accounts.retire, user_id=user_named(centre, "second").user_id)


def test_a_user_has_at_least_one_role(centre: World) -> None:
    with pytest.raises(NoRoleError):
        centre.desk.execute(accounts.add, login="x", name="", roles=[], password="long enough")
    own = user_named(centre, "admin").user_id
    with pytest.raises(NoRoleError):
        centre.desk.execute(accounts.set_roles, user_id=own, roles=[])
