"""What a command works with: the opened desk, the signed-in person, ways to answer."""

import argparse
import getpass
import json
import os
import sys
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from propdesk.app import App, open_app
from propdesk.desk import Desk
from propdesk.domain.errors import SpokenError
from propdesk.paths import DataFolder, default_data_folder
from propdesk.services import accounts
from propdesk.services.work import Actor

PASSWORD_VARIABLE = "PROPDESK_PASSWORD"
SECOND_PASSWORD_VARIABLE = "PROPDESK_SECOND_PASSWORD"
Answer = Mapping[str, Any]


class BadUseError(Exception):
    """The command line does not make sense; its text says why."""


class Session:
    """One command's desk, opened and signed in when first asked for."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self._app: App | None = None

    @property
    def folder(self) -> DataFolder:
        """The data folder named on the command line, or this user's own."""
        named = self._options.data_dir
        return DataFolder(Path(named)) if named else default_data_folder()

    @property
    def app(self) -> App:
        """The opened data folder."""
        if self._app is None:
            self._app = open_app(self.folder)
        return self._app

    def opened(self, app: App) -> App:
        """Take over an app that a command opened in its own way."""
        self._app = app
        return app

    @cached_property
    def desk(self) -> Desk:
        """The desk with the person of `--as` signed in; asks for the password where needed."""
        app = self.app
        return app.desk.seated(signed_in(app.sign_in(*self.credentials())))

    def credentials(self) -> tuple[str, str]:
        """Return login and password of the person of `--as`."""
        login = self._options.login or "admin"
        password = os.environ.get(PASSWORD_VARIABLE)
        return login, _ask(f"Password of {login}: ") if password is None else password

    def approval(self, login: str | None) -> accounts.Approval | None:
        """Return the second person named on the command line, with their password."""
        if not login:
            return None
        password = os.environ.get(SECOND_PASSWORD_VARIABLE)
        if password is None:
            password = _ask(f"Password of {login}: ")
        # A refused act forgets everything, so wrong passwords are counted here.
        signed_in(self.app.sign_in(login, password))
        return accounts.Approval(login, password)

    def close(self) -> None:
        """Close what was opened."""
        if self._app is not None:
            self._app.close()


def signed_in(answer: accounts.SignInAnswer) -> Actor:
    """Return who signed in; LoginBlockedError, WrongPasswordError."""
    if answer.actor is None and answer.wait_seconds:
        raise accounts.LoginBlockedError(seconds=answer.wait_seconds)
    if answer.actor is None:
        raise accounts.WrongPasswordError
    return answer.actor


def show(options: argparse.Namespace, answer: Answer) -> None:
    """Print a command's answer: as JSON, or its `text`, or its fields line by line."""
    if options.json:
        plain = {key: value for key, value in answer.items() if key != "text"}
        print(json.dumps(plain, ensure_ascii=False, default=_plain))
    elif "text" in answer:
        print(answer["text"])
    else:
        for key, value in answer.items():
            print(f"{key}: {json.dumps(value, ensure_ascii=False, default=_plain)}")


def fail(options: argparse.Namespace, error: SpokenError) -> None:
    """Print why a command was refused: JSON on stdout, or a sentence on stderr."""
    if options.json:
        answer = {"error": error.code, "message": error.message(), "field": error.field}
        print(json.dumps(answer, ensure_ascii=False))
    else:
        print(error.message(), file=sys.stderr)


def _ask(prompt: str) -> str:
    if not sys.stdin.isatty():
        raise BadUseError(f"{prompt} set {PASSWORD_VARIABLE} or run in a terminal")
    return getpass.getpass(prompt)


def _plain(value: object) -> object:
    if isinstance(value, bytes):
        return value.hex()
    return str(value)
