"""The users' screen: the list, and what can be done with the one under the cursor."""

from collections.abc import Mapping, Sequence
from typing import Any

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services import accounts
from propdesk.services.accounts import UserRow
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.feedback import confirm
from propdesk.ui.kit.list_page import Filter, ListPage, ListSpec
from propdesk.ui.kit.paged_model import Ask, Column, Page
from propdesk.ui.kit.screen import Seat
from propdesk.ui.users.dialogs import (
    RolesDialog,
    new_user_dialog,
    password_dialog,
    roles_dialog,
)
from propdesk.ui.users.presenter import ACTIVE, ENDED, UsersPresenter, matching, roles_text

Values = Mapping[str, Any]
STATE = "state"


def fetch(seat: Seat, ask: Ask) -> Page[UserRow]:
    """Return the users that fit; there are tens of them."""
    users: list[UserRow] = seat.desk.query(accounts.users)
    found = matching(users, ask.text, ask.filters.get(STATE, ""))
    return Page(found[ask.offset : ask.offset + ask.limit], len(found))


def _login(row: UserRow) -> str:
    return row.login


def _name(row: UserRow) -> str:
    return row.name


def _roles(row: UserRow) -> str:
    return roles_text(row.roles)


def _state(row: UserRow) -> str:
    return translate("users", "May sign in") if row.is_active else translate("users", "Ended")


def _tone(row: UserRow) -> str:
    return "" if row.is_active else "faint"


SPEC: ListSpec[UserRow] = ListSpec(
    name="users",
    title=QT_TRANSLATE_NOOP("users", "Users"),
    columns=(
        Column("login", QT_TRANSLATE_NOOP("users", "User name"), _login, tone=_tone, weight=18),
        Column("name", QT_TRANSLATE_NOOP("users", "Name"), _name, tone=_tone, weight=18),
        Column("roles", QT_TRANSLATE_NOOP("users", "Roles"), _roles, tone=_tone, weight=48),
        Column("state", QT_TRANSLATE_NOOP("users", "Access"), _state, tone=_tone, weight=14),
    ),
    fetch=fetch,
    empty=QT_TRANSLATE_NOOP("users", "Nobody fits. Type less, or choose all."),
    search_hint=QT_TRANSLATE_NOOP("users", "User name, name, role"),
    filters=(
        Filter(
            STATE,
            QT_TRANSLATE_NOOP("users", "Access"),
            (
                (ACTIVE, QT_TRANSLATE_NOOP("users", "May sign in")),
                (ENDED, QT_TRANSLATE_NOOP("users", "Ended")),
                ("", QT_TRANSLATE_NOOP("users", "All")),
            ),
        ),
    ),
)


class UsersScreen(ListPage[UserRow]):
    """Adds users, gives roles and first passwords, ends access."""

    topics = frozenset({"user"})

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, SPEC)
        self.presenter = UsersPresenter(seat.desk)
        self._asking = Asking(self, seat.tasks)
        self._user: UserRow | None = None

    def commands(self) -> Sequence[Command]:
        """Return the users' keys."""
        password = translate("users", "New password")
        return (
            Command("search", ("F3", "F2"), translate("users", "Search"), self.start),
            Command("add", ("Ctrl+N",), translate("users", "New user"), self._on_add),
            Command("roles", ("F4",), translate("users", "Roles"), self._on_roles),
            Command("password", ("F6",), password, self._on_password),
            Command("retire", ("F7",), translate("users", "End access"), self._on_retire),
        )

    def open_row(self, _row: UserRow) -> None:
        """Look at the roles."""
        self._on_roles()

    def _take(self) -> UserRow | None:
        """Remember whom the cursor is on, if they may still sign in."""
        row = self.current_row
        self._user = row if row is not None and row.is_active else None
        return self._user

    def _on_add(self) -> None:
        self._asking.ask(new_user_dialog(self, self.seat), self._on_add_wanted)

    def _on_add_wanted(self, values: Values) -> None:
        dialog = self._asking.dialog
        if isinstance(dialog, RolesDialog):
            work = self.presenter.add(
                values["login"], values["name"], dialog.chosen, values["password"]
            )
            self._asking.act(work, self._on_saved)

    def _on_roles(self) -> None:
        user = self._take()
        if user is not None:
            self._asking.ask(roles_dialog(self, self.seat, user), self._on_roles_wanted)

    def _on_roles_wanted(self, _values: Values) -> None:
        dialog = self._asking.dialog
        if isinstance(dialog, RolesDialog) and self._user is not None:
            self._asking.act(self.presenter.set_roles(self._user, dialog.chosen), self._on_saved)

    def _on_password(self) -> None:
        user = self._take()
        if user is not None:
            self._asking.ask(password_dialog(self, self.seat, user), self._on_password_wanted)

    def _on_password_wanted(self, values: Values) -> None:
        if self._user is not None:
            work = self.presenter.reset_password(self._user, values["password"])
            self._asking.act(work, self._on_saved)

    def _on_retire(self) -> None:
        user = self._take()
        if user is not None:
            title = translate("users", "End the access of {name}?").format(name=user.name)
            text = translate("users", "They can no longer sign in. What they did keeps their name.")
            confirm(self, title, text, translate("users", "End access"), self._on_retire_agreed)

    def _on_retire_agreed(self) -> None:
        if self._user is not None:
            self.act(self.presenter.retire(self._user), self._on_saved)

    def _on_saved(self, _result: object) -> None:
        self.notice.emit(translate("users", "Saved."))
