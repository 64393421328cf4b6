"""What can be done about users, without a window."""

import secrets
from collections.abc import Callable, Sequence

from propdesk.desk import Desk
from propdesk.domain.ids import UserId
from propdesk.domain.permissions import ROLE_NAMES, Role
from propdesk.services import accounts
from propdesk.services.accounts import UserRow

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that look alike on paper
_PASSWORD_LENGTH = 10
ACTIVE, ENDED = "active", "ended"


class UsersPresenter:
    """Acts are handed out as calls for a worker."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add(
        self, login: str, name: str, roles: Sequence[Role], password: str
    ) -> Callable[[], UserId]:
        """Return the call that adds a user."""
        desk = self._desk
        return lambda: desk.execute(
            accounts.add, login=login, name=name, roles=roles, password=password
        )

    def set_roles(self, user: UserRow, roles: Sequence[Role]) -> Callable[[], None]:
        """Return the call that gives a user exactly these roles."""
        desk = self._desk
        return lambda: desk.execute(accounts.set_roles, user_id=user.user_id, roles=roles)

    def reset_password(self, user: UserRow, password: str) -> Callable[[], None]:
        """Return the call that gives a user a first password again."""
        desk = self._desk
        return lambda: desk.execute(
            accounts.reset_password, user_id=user.user_id, password=password
        )

    def retire(self, user: UserRow) -> Callable[[], None]:
        """Return the call that ends a user's access."""
        desk = self._desk
        return lambda: desk.execute(accounts.retire, user_id=user.user_id)


def first_password() -> str:
    """Return a password that is easy to copy from a slip of paper."""
    return "".join(secrets.choice(_LETTERS) for _ in range(_PASSWORD_LENGTH))


def matching(users: Sequence[UserRow], text: str, state: str) -> list[UserRow]:
    """Return the users whose login, name or role fits the text, and whose access fits `state`."""
    sought = text.strip().lower()
    return [
        user
        for user in users
        if (not state or user.is_active == (state == ACTIVE))
        and (not sought or any(sought in part.lower() for part in _parts(user)))
    ]


def roles_text(roles: Sequence[Role]) -> str:
    """Return roles in words."""
    return ", ".join(ROLE_NAMES[role].translated() for role in roles)


def _parts(user: UserRow) -> tuple[str, ...]:
    return user.login, user.name, roles_text(user.roles)
