"""A person without rights gets nothing out of any command, and changes nothing (faults R32)."""

import argparse
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from propdesk import cli
from propdesk.app import App, open_app
from propdesk.cli.session import BadUseError, Session
from propdesk.desk import Desk
from propdesk.domain.errors import SpokenError
from propdesk.domain.ids import UserId
from propdesk.models.accounts import AuditLine
from propdesk.models.changes import Envelope
from propdesk.paths import DataFolder
from propdesk.services.work import Actor

NOBODY = Actor(UserId(bytes(16)), "nobody", "nobody", frozenset())
# What shows and changes nothing of this data folder: about other folders, the program, the wire.
OF_NO_DATA = {"init", "demo", "practice", "practice-drop", "import template"} | {
    "forms list",
    "forms ruler",
}
# The program's own job: whom the law lets go, as bare keys, and letting go what is due.
OF_THE_PROGRAM = {"person due", "person sweep"} | {"routine"}  # and what time itself asks for
NO_ID = "00000000-0000-0000-0000-000000000000"


class SeatedSession(Session):
    """A session with nobody's rights signed in."""

    def __init__(self, options: argparse.Namespace, app: App) -> None:
        super().__init__(options)
        self._app = app

    @property
    def desk(self) -> Desk:  # a cached property there
        return self.app.desk.seated(NOBODY)


def leaves(
    parser: argparse.ArgumentParser, words: tuple[str, ...] = ()
) -> Iterator[tuple[str, list[str]]]:
    """Yield (name, command line) of every command, made of what its parser asks for."""
    groups = [a for a in parser._actions if isinstance(a, argparse._SubParsersAction)]
    if not groups:
        yield " ".join(words), [*words, *filled(parser)]
    for group in groups:
        for name, below in group.choices.items():
            yield from leaves(below, (*words, name))


def filled(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Yield a word for each argument that must be there."""
    for action in parser._actions:
        if action.nargs in ("?", "*") or isinstance(action, argparse._HelpAction):
            continue
        needed = action.required or not action.option_strings
        if needed:
            yield from action.option_strings[:1]
            yield word_for(action)


def word_for(action: argparse.Action) -> str:
    """Return something the parser takes."""
    if action.choices:
        return str(next(iter(action.choices)))
    meant = {"METHOD=YUAN": "cash=1", "UNIT": "1-101", "YUAN": "1", "URI": "tcp://127.0.0.1:9"}
    if isinstance(action.metavar, str) and action.metavar in meant:
        return meant[action.metavar]
    if "period" in action.dest:
        return "2026-12"
    if action.dest in {"case", "id"}:
        return NO_ID
    return "1" if action.type is int else "2026-12-01"


# The hub is another program with rights of its own.
COMMANDS = {
    name: line
    for name, line in leaves(cli.build_parser())
    if not name.startswith("hub") and name not in OF_NO_DATA | OF_THE_PROGRAM
}


@pytest.fixture(scope="module")
def app(estate_folder: Path) -> Iterator[App]:
    opened = open_app(DataFolder(estate_folder))
    yield opened
    opened.close()


def written(app: App) -> tuple[int | None, int | None]:
    with app.desk.database.read() as connection:
        return (
            connection.scalar(select(func.count()).select_from(Envelope)),
            connection.scalar(select(func.count()).select_from(AuditLine)),
        )


@pytest.mark.parametrize("name", COMMANDS)
def test_without_a_right_a_command_is_refused_and_changes_nothing(
    app: App, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = written(app)
    options = cli.build_parser().parse_args(COMMANDS[name])
    with pytest.raises((SpokenError, BadUseError)):
        options.command(SeatedSession(options, app), options)
    assert written(app) == before


def test_the_commands_are_all_there() -> None:
    assert {"collect", "import units", "users add", "export", "history", "refund"} <= set(COMMANDS)
    assert len(COMMANDS) > 40
