"""`propdesk stock` and `propdesk keys`: the things a desk lends, and the board of keys."""

import argparse
from typing import Any

from propdesk.cli.session import Answer, Session
from propdesk.domain.errors import NotFoundError
from propdesk.i18n import translate
from propdesk.services import keys, loans, stock
from propdesk.services.stock import StockRow
from propdesk.workflows import WORKFLOWS


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    things = commands.add_parser("stock", help="umbrellas, trolleys and what else is lent")
    acts = things.add_subparsers(required=True, metavar="ACT")
    acts.add_parser("list", help="everything, and where it is").set_defaults(command=_list)
    adding = acts.add_parser("add", help="a thing to lend")
    adding.add_argument("code", metavar="CODE")
    adding.add_argument("name", metavar="NAME")
    lending = [w.code for w in WORKFLOWS.values() if w.holds is not None and w.holds.stock]
    adding.add_argument("--sort", choices=lending, default=lending[0], metavar="WORKFLOW")
    adding.set_defaults(command=_add)
    marking = acts.add_parser("mark", help="lost, found again, given up")
    marking.add_argument("code", metavar="CODE")
    marking.add_argument("how", choices=["lost", "found", "gone"])
    marking.set_defaults(command=_mark)
    board = commands.add_parser("keys", help="the board of keys: count it, report on it")
    acts = board.add_subparsers(required=True, metavar="ACT")
    counting = acts.add_parser("count", help="the tags on the board")
    counting.add_argument("tags", nargs="*", metavar="TAG")
    counting.set_defaults(command=_count)
    acts.add_parser("report", help="where keys are").set_defaults(command=_report)


def _list(session: Session, _options: argparse.Namespace) -> Answer:
    report = session.desk.query(loans.report)
    lines = [" ".join(filter(None, (r.code, r.name, r.case, r.holder))) for r in report.things]
    return {
        "things": [_thing(row) for row in report.things],
        "here": report.here,
        "out": len(report.out),
        "overdue": len(report.overdue),
        "lost": len(report.lost),
        "text": "\n".join(lines),
    }


def _thing(row: StockRow) -> dict[str, object]:
    due = row.due_at.isoformat() if row.due_at else ""
    return {"code": row.code, "name": row.name, "lost": row.is_lost, "case": row.case, "due": due}


def _add(session: Session, options: argparse.Namespace) -> Answer:
    session.desk.execute(stock.add, sort=options.sort, code=options.code, name=options.name)
    return {"code": options.code, "text": options.code}


def _mark(session: Session, options: argparse.Namespace) -> Answer:
    things = session.desk.query(loans.report).things
    item = next((row.item_id for row in things if row.code == options.code), None)
    if item is None:
        raise NotFoundError(field="code", name=options.code)
    is_lost, is_gone = options.how != "found", options.how == "gone"
    session.desk.execute(stock.mark, item_id=item, is_lost=is_lost, is_given_up=is_gone)
    return {"code": options.code, "text": options.code}


def _count(session: Session, options: argparse.Namespace) -> Answer:
    done = session.desk.execute(keys.count, present=options.tags)
    return {"number": done.number, "state": done.state, "text": f"{done.number} {done.state}"}


def _report(session: Session, _options: argparse.Namespace) -> Answer:
    found = session.desk.query(keys.report)
    words = translate(
        "keys", "On the board: {count}. Not back in time: {overdue}. Long in custody: {long}."
    )
    overdue, long = ", ".join(found.overdue), ", ".join(found.long_in_custody)
    return {
        "by_state": dict(found.by_state),
        "on_the_board": found.on_the_board,
        "overdue": list(found.overdue),
        "long_in_custody": list(found.long_in_custody),
        "last_count": found.last_count.isoformat() if found.last_count else "",
        "text": words.format(count=found.on_the_board, overdue=overdue or "-", long=long or "-"),
    }
