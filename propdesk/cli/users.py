"""`propdesk users`: who may sign in at this desk."""

import argparse
import os
import secrets
from typing import Any

from propdesk.cli.session import PASSWORD_VARIABLE, Answer, BadUseError, Session
from propdesk.domain.errors import NotFoundError
from propdesk.domain.ids import UserId
from propdesk.domain.permissions import Permission, Role
from propdesk.services import accounts, role_rights

NEW_PASSWORD_VARIABLE = "PROPDESK_NEW_PASSWORD"


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    users = commands.add_parser("users", help="people and their roles")
    acts = users.add_subparsers(required=True, metavar="ACT")
    add = acts.add_parser("add", help="a new user with a one-time password")
    add.add_argument("user", metavar="LOGIN")
    add.add_argument("--name", default="", metavar="NAME")
    add.add_argument(
        "--role", nargs="+", required=True, choices=[role.value for role in Role], metavar="ROLE"
    )
    add.set_defaults(command=_add)
    acts.add_parser("list", help="active ones first").set_defaults(command=_list)
    retire = acts.add_parser("retire", help="end a user's access")
    retire.add_argument("user", metavar="LOGIN")
    retire.set_defaults(command=_retire)
    password = acts.add_parser(
        "password", help=f"change one's own password to the one in {NEW_PASSWORD_VARIABLE}"
    )
    password.set_defaults(command=_password)
    rights = acts.add_parser("rights", help="what every role may do at this centre")
    rights.set_defaults(command=_rights)
    for name, is_given in (("grant", True), ("withhold", False)):
        change = acts.add_parser(name, help="a role's right, from the next sign-in on")
        change.add_argument("role", choices=[role.value for role in Role], metavar="ROLE")
        change.add_argument("right", choices=[right.value for right in Permission], metavar="RIGHT")
        change.set_defaults(command=_set_right, is_given=is_given)


def _add(session: Session, options: argparse.Namespace) -> Answer:
    password = secrets.token_urlsafe(9)
    session.desk.execute(
        accounts.add,
        login=options.user,
        name=options.name,
        roles=[Role(code) for code in options.role],
        password=password,
    )
    return {"user": options.user, "password": password}


def _list(session: Session, _options: argparse.Namespace) -> Answer:
    rows = session.desk.query(accounts.users)
    return {
        "users": [
            {
                "user": row.login,
                "name": row.name,
                "roles": [role.value for role in row.roles],
                "active": row.is_active,
            }
            for row in rows
        ],
        "text": "\n".join(
            f"{' ' if row.is_active else '×'} {row.login}  {row.name}  {','.join(row.roles)}"
            for row in rows
        ),
    }


def _retire(session: Session, options: argparse.Namespace) -> Answer:
    session.desk.execute(accounts.retire, user_id=_user(session, options.user))
    return {"user": options.user, "active": False}


def _password(session: Session, _options: argparse.Namespace) -> Answer:
    new = os.environ.get(NEW_PASSWORD_VARIABLE)
    old = os.environ.get(PASSWORD_VARIABLE)
    if new is None or old is None:
        raise BadUseError(f"set {PASSWORD_VARIABLE} and {NEW_PASSWORD_VARIABLE}")
    session.desk.execute(accounts.change_password, old=old, new=new)
    return {"user": session.desk.actor.login if session.desk.actor else ""}


def _rights(session: Session, _options: argparse.Namespace) -> Answer:
    rows = session.desk.query(role_rights.role_rights)
    found: dict[str, list[str]] = {role.value: [] for role in Role}
    for row in rows:
        if row.is_given:
            found[row.role.value].append(row.permission.value)
    own = [
        {"role": row.role.value, "right": row.permission.value, "given": row.is_given}
        for row in rows
        if row.is_own
    ]
    lines = [f"{role:14}{', '.join(rights)}" for role, rights in found.items()]
    return {"roles": found, "changed": own, "text": "\n".join(lines)}


def _set_right(session: Session, options: argparse.Namespace) -> Answer:
    role, right = Role(options.role), Permission(options.right)
    given = options.is_given
    session.desk.execute(role_rights.set_right, role=role, permission=right, is_given=given)
    return {"role": role.value, "right": right.value, "given": given}


def _user(session: Session, login: str) -> UserId:
    for row in session.desk.query(accounts.users):
        if row.login == login and row.is_active:
            return row.user_id
    raise NotFoundError(field="login", name=login)
