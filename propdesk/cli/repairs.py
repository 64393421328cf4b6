"""`propdesk repairs`: what is done with many repairs at once."""

import argparse
from typing import Any

from propdesk.cli.session import Answer, Session
from propdesk.i18n import translate
from propdesk.services import repairs


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    group = commands.add_parser("repairs", help="repairs in batches: open visits, sign")
    acts = group.add_subparsers(required=True, metavar="ACT")
    visits = acts.add_parser("open-visits", help="open the visits that may be made now (D19)")
    visits.set_defaults(command=_open_visits)
    sign = acts.add_parser("sign", help="sign verified repairs as manager, all or those named")
    sign.add_argument("number", nargs="*", metavar="NO")
    sign.set_defaults(command=_sign)


def _open_visits(session: Session, _options: argparse.Namespace) -> Answer:
    return _answer(session.desk.execute(repairs.open_visits))


def _sign(session: Session, options: argparse.Namespace) -> Answer:
    return _answer(session.desk.execute(repairs.sign_batch, numbers=options.number))


def _answer(numbers: tuple[str, ...]) -> Answer:
    words = translate("repairs", "{count} repairs: {numbers}")
    text = words.format(count=len(numbers), numbers=", ".join(numbers) or "-")
    return {"numbers": list(numbers), "text": text}
