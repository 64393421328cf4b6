"""Users, sign-in, and the second person an act may need."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from propdesk.domain.bounded_text import NAME_LIMIT, bounded, check_bounded
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.ids import UserId
from propdesk.domain.permissions import (
    PERMISSION_NAMES,
    Permission,
    Role,
    join_roles,
    roles_from_text,
)
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.accounts import LoginGuard, User
from propdesk.services.role_rights import rights_in
from propdesk.services.work import Actor, Reading, Work, query, use_case

if TYPE_CHECKING:
    from argon2 import PasswordHasher

MINIMUM_PASSWORD = 8
FREE_TRIES = 3
LONGEST_WAIT = timedelta(hours=1)


class WrongPasswordError(DomainError):
    """Login and password do not fit; which of them is not told."""

    sentence = QT_TRANSLATE_NOOP("accounts", "User name or password is wrong.")


class LoginBlockedError(DomainError):
    """Too many wrong passwords; each further one doubles the wait."""

    sentence = QT_TRANSLATE_NOOP(
        "accounts", "Too many wrong passwords. Try again in {seconds} seconds."
    )


class WeakPasswordError(DomainError):
    """A password must have some length."""

    sentence = QT_TRANSLATE_NOOP("accounts", "A password needs at least {count} characters.")


class LoginTakenError(DomainError):
    """Two people must not share a login."""

    sentence = QT_TRANSLATE_NOOP("accounts", "There is already a user “{login}”.")


class NobodyLeftError(DomainError):
    """Somebody must be able to manage users."""

    sentence = QT_TRANSLATE_NOOP(
        "accounts", "Nobody would be left who may manage users. Give that right to somebody first."
    )


class OwnAccessError(DomainError):
    """One's own access is ended by somebody else, one's own password changed by knowing it."""

    sentence = QT_TRANSLATE_NOOP("accounts", "This cannot be done to your own access.")


class NoRoleError(DomainError):
    """A user without a role could do nothing."""

    sentence = QT_TRANSLATE_NOOP("accounts", "Choose at least one role.")


class SecondPersonNeededError(DomainError):
    """The act needs the agreement of somebody else with the right to give it."""

    sentence = QT_TRANSLATE_NOOP(
        "accounts", "A second person must agree: somebody else who may “{permission}”."
    )


class SharedPasswordError(DomainError):
    """Two people with one password are one person to this program."""

    sentence = QT_TRANSLATE_NOOP(
        "accounts", "Both persons have the same password. Each needs one of their own."
    )


@dataclass(frozen=True)
class Approval:
    """A second person's login and password, typed at this desk."""

    login: str
    password: str


@dataclass(frozen=True)
class SignInAnswer:
    """What became of a sign-in: an actor, or how long to wait."""

    actor: Actor | None
    wait_seconds: int = 0
    must_change: bool = False


@dataclass(frozen=True)
class UserRow:
    """A user as lists show it."""

    user_id: UserId
    login: str
    name: str
    roles: tuple[Role, ...]
    is_active: bool


@use_case(None)
def sign_in(work: Work, *, login: str, password: str) -> SignInAnswer:
    """Check a password; a failure is remembered, so this answers instead of raising."""
    login = login[: NAME_LIMIT + 1]  # longer than any that is known; what is typed is remembered
    guard = _guard(work, login)
    if guard.is_blocked(work.now):
        return SignInAnswer(None, wait_seconds=guard.seconds_left(work.now))
    user = _user(work, login)
    if user is None or not password_fits(user.password_hash, password):
        failures = guard.failures + 1
        wait = _wait_after(failures)
        _remember_failure(work, login, failures, work.now + wait if wait else None)
        return SignInAnswer(None, wait_seconds=int(wait.total_seconds()))
    if guard.failures:
        _remember_failure(work, login, 0, None)
    actor = actor_of(work, user.id, user.login, user.name, user.roles)
    work.actor = actor
    work.about(user.id)
    return SignInAnswer(actor, must_change=user.must_change)


@query(None)
def sign_in_to_look(reading: Reading, *, login: str, password: str) -> SignInAnswer:
    """Check a password where nothing can be written: nothing is remembered, nothing can be done."""
    guard = _guard(reading, login)
    if guard.is_blocked(reading.now):
        return SignInAnswer(None, wait_seconds=guard.seconds_left(reading.now))
    user = _user(reading, login)
    if user is None or not password_fits(user.password_hash, password):
        return SignInAnswer(None)
    return SignInAnswer(actor_of(reading, user.id, user.login, user.name, user.roles))


@use_case(Permission.USERS)
def add(work: Work, *, login: str, name: str, roles: Sequence[Role], password: str) -> UserId:
    """Add a user; NoRoleError, LoginTakenError, WeakPasswordError."""
    if not roles:
        raise NoRoleError(field="roles")
    return insert_user(work, login, name, roles, password, must_change=True)


@use_case(Permission.USERS)
def retire(work: Work, *, user_id: UserId) -> None:
    """End a user's access; their name stays on what they did. OwnAccessError, NobodyLeftError."""
    if user_id == work.person.user_id:
        raise OwnAccessError
    _require_somebody_else(work, user_id)
    work.update(User, user_id, ended_at=work.now)
    work.about(user_id)


@use_case(Permission.USERS)
def set_roles(work: Work, *, user_id: UserId, roles: Sequence[Role]) -> None:
    """Give a user exactly these roles; NoRoleError, NobodyLeftError."""
    if not roles:
        raise NoRoleError(field="roles")
    if Permission.USERS not in rights_in(work, roles):
        _require_somebody_else(work, user_id)
    work.update(User, user_id, roles=join_roles(roles))
    work.about(user_id, join_roles(roles))


@use_case(Permission.USERS)
def reset_password(work: Work, *, user_id: UserId, password: str) -> None:
    """Give somebody who forgot it a first password again, to be changed at the next sign-in.

    WeakPasswordError, OwnAccessError.
    """
    if user_id == work.person.user_id:
        raise OwnAccessError
    check_strength(password)
    work.update(User, user_id, password_hash=hashed(password), must_change=True)
    work.about(user_id)


@use_case(None)
def change_password(work: Work, *, old: str, new: str) -> None:
    """Change one's own password; WrongPasswordError, WeakPasswordError."""
    user = _user(work, work.person.login)
    if user is None or not password_fits(user.password_hash, old):
        raise WrongPasswordError(field="old")
    check_strength(new)
    work.update(User, user.id, password_hash=hashed(new), must_change=False)
    work.about(user.id)


@query(Permission.USERS)
def users(reading: Reading) -> list[UserRow]:
    """Return all users, active ones first."""
    rows = reading.connection.execute(
        select(User.id, User.login, User.name, User.roles, User.ended_at).order_by(
            User.ended_at.is_not(None), User.login
        )
    )
    return [
        UserRow(row.id, row.login, row.name, roles_from_text(row.roles), row.ended_at is None)
        for row in rows
    ]


def second_person(work: Work, approval: Approval | None, permission: Permission) -> UserId:
    """Return who agreed, and note it on the audit line.

    Raises SecondPersonNeededError if nobody did, if it is the same person, or without the right;
    SharedPasswordError if both persons have one password (faults R33).
    """
    needed = SecondPersonNeededError(field="second", permission=PERMISSION_NAMES[permission])
    if approval is None or approval.login == work.person.login:
        raise needed
    guard = _guard(work, approval.login)
    if guard.is_blocked(work.now):
        raise LoginBlockedError(field="second", seconds=guard.seconds_left(work.now))
    user = _user(work, approval.login)
    if user is None or not password_fits(user.password_hash, approval.password):
        raise WrongPasswordError(field="second")
    if user.id == work.person.user_id or permission not in rights_in(
        work, roles_from_text(user.roles)
    ):
        raise needed
    own = _user(work, work.person.login)
    if own is not None and password_fits(own.password_hash, approval.password):
        raise SharedPasswordError(field="second")
    work.second_id = user.id
    return user.id


def insert_user(
    work: Work, login: str, name: str, roles: Sequence[Role], password: str, *, must_change: bool
) -> UserId:
    """Write a new user's row; used by `add` and by the first set-up."""
    check_bounded(login, field="login", limit=NAME_LIMIT)
    login = login.strip()
    if not login:
        raise NotFoundError(field="login", name=login)
    check_strength(password)
    if _user(work, login) is not None:
        raise LoginTakenError(field="login", login=login)
    user_id = UserId(work.new_id())
    work.insert(
        User,
        id=user_id,
        login=login,
        name=bounded(name, field="name", limit=NAME_LIMIT) or login,
        roles=join_roles(roles),
        password_hash=hashed(password),
        must_change=must_change,
        ended_at=None,
    )
    work.about(user_id)
    return user_id


def actor_of(reading: Reading, user_id: UserId, login: str, name: str, roles: str) -> Actor:
    """Return the person with the rights the stored roles carry at this centre."""
    return Actor(user_id, login, name, rights_in(reading, roles_from_text(roles)))


def check_strength(password: str) -> None:
    """Raise WeakPasswordError for a password that is too short."""
    if len(password) < MINIMUM_PASSWORD:
        raise WeakPasswordError(field="password", count=MINIMUM_PASSWORD)


def hashed(password: str) -> str:
    """Return the argon2id hash of a password."""
    return _hasher().hash(password)


def password_fits(password_hash: str, password: str) -> bool:
    """Return whether the password is the one hashed."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher().verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        return False


@cache
def _hasher() -> "PasswordHasher":
    from argon2 import PasswordHasher

    # OWASP's smaller argon2id setting: some 20-40 ms on a counter computer.
    return PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)


@dataclass(frozen=True)
class _Guard:
    failures: int = 0
    blocked_until: datetime | None = None

    def is_blocked(self, now: datetime) -> bool:
        return self.blocked_until is not None and self.blocked_until > now

    def seconds_left(self, now: datetime) -> int:
        # A clock set forward and back must not lengthen the wait beyond the longest one.
        wait = min((self.blocked_until or now) - now, LONGEST_WAIT)
        return int(wait.total_seconds()) + 1


def _guard(reading: Reading, login: str) -> _Guard:
    row = reading.connection.execute(
        select(LoginGuard.failures, LoginGuard.blocked_until).where(LoginGuard.login == login)
    ).first()
    return _Guard(*row) if row else _Guard()


@dataclass(frozen=True)
class _StoredUser:
    id: UserId
    login: str
    name: str
    roles: str
    password_hash: str
    must_change: bool


def _user(reading: Reading, login: str) -> _StoredUser | None:
    row = reading.connection.execute(
        select(
            User.id, User.login, User.name, User.roles, User.password_hash, User.must_change
        ).where(User.login == login, User.ended_at.is_(None))
    ).first()
    return _StoredUser(*row) if row else None


def _require_somebody_else(work: Work, user_id: UserId) -> None:
    """Raise NobodyLeftError unless somebody else may manage users."""
    others = work.connection.scalars(
        select(User.roles).where(User.ended_at.is_(None), User.id != user_id)
    )
    if not any(Permission.USERS in rights_in(work, roles_from_text(roles)) for roles in others):
        raise NobodyLeftError


def _wait_after(failures: int) -> timedelta:
    """Return the wait after so many wrong passwords in a row: it doubles from 2 seconds on."""
    if failures < FREE_TRIES:
        return timedelta()
    return min(timedelta(seconds=2 ** min(failures - FREE_TRIES + 1, 12)), LONGEST_WAIT)


def _remember_failure(work: Work, login: str, failures: int, until: datetime | None) -> None:
    values = {"failures": failures, "blocked_until": until}
    statement = insert(LoginGuard).values(login=login[:64], **values)
    work.run_local(
        LoginGuard, statement.on_conflict_do_update(index_elements=["login"], set_=values)
    )
