"""The headless commands: the same door, without a window.

Every module of this package that has a `register` adds its commands. A command gets a `Session` and
returns a dictionary; `--json` prints it as one JSON object, else the command's own words are shown.
"""

import argparse
import os
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from propdesk.cli.session import Answer, BadUseError, Session, fail, show
from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.i18n import LANGUAGES, use_language

REFUSED, BAD_USE, ENVIRONMENT = 1, 2, 3
MODULES = tuple(
    file.stem
    for file in sorted(Path(__file__).parent.glob("*.py"))
    if file.stem not in {"__init__", "session"}
)


def run(arguments: list[str], open_window: Callable[[str | None], int]) -> int:
    """Run one command line; return its exit status."""
    parser = build_parser()
    options = parser.parse_args(arguments)
    if options.lang:
        use_language(options.lang)
    if not getattr(options, "command", None):
        return open_window(options.data_dir)
    session = Session(options)
    answer: Answer = {}
    try:
        answer = options.command(session, options)
        show(options, answer)
    except DomainError as error:
        fail(options, error)
        return REFUSED
    except EnvironmentProblem as problem:
        fail(options, problem)
        return ENVIRONMENT
    except BadUseError as error:
        print(error, file=sys.stderr)
        return BAD_USE
    except BrokenPipeError:
        # Whoever read our words has gone (`| head`): what is left unsaid goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    finally:
        session.close()
    if window := answer.get("open_window"):  # the data folder it is to be opened on
        return open_window(str(window))
    return REFUSED if answer.get("ok") is False or answer.get("refused") else 0


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = argparse.ArgumentParser(prog="propdesk", description="PropDesk 物业客服中心")
    parser.add_argument("--data-dir", metavar="DIR", help="the data folder (default: this user's)")
    parser.add_argument("--as", dest="login", metavar="USER", help="sign in as this user")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--lang", choices=tuple(LANGUAGES), help="language of the output")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name in MODULES:
        module = import_module(f"propdesk.cli.{name}")
        if hasattr(module, "register"):
            module.register(commands)
    return parser
