"""`propdesk visitors`, `gate`, `overtime`: the lobby without a window (domain.md W24, W28, W29)."""

import argparse
from typing import Any

from propdesk.cli.session import Answer, Session
from propdesk.clock import local_date
from propdesk.domain.typed_dates import parse_date
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.services import after_hours, goods_passes, visitors
from propdesk.services.visitors import InsideRow


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    parser = commands.add_parser("visitors", help="who is inside; sign in and out")
    acts = parser.add_subparsers(required=True, metavar="ACT")
    acts.add_parser("inside", help="everybody inside").set_defaults(command=_inside)
    acts.add_parser("late", help="who should have left").set_defaults(command=_late)
    entry = acts.add_parser("in", help="take a visitor down and let them in")
    for name in ("name", "phone", "company", "plate", "host", "badge"):
        entry.add_argument(f"--{name}", default="", metavar="TEXT")
    entry.add_argument("--unit", default="", metavar="ROOM")
    entry.add_argument("--purpose", default="business", metavar="CODE")
    entry.add_argument("--companions", type=int, metavar="N")
    entry.add_argument("--host-informed", action="store_true")
    entry.set_defaults(command=_in)
    leaving = acts.add_parser("out", help="sign out by badge or number")
    leaving.add_argument("code", metavar="CODE")
    leaving.set_defaults(command=_out)
    _register_gate(commands)


def _register_gate(commands: "argparse._SubParsersAction[Any]") -> None:
    gate = commands.add_parser("gate", help="goods passes at the gate")
    acts = gate.add_subparsers(required=True, metavar="ACT")
    check = acts.add_parser("check", help="release what is as listed, send back what is not")
    check.add_argument("number", metavar="NO")
    check.add_argument("--counted", type=int, required=True, metavar="N", help="pieces")
    check.add_argument("--found", default="", metavar="TEXT", help="other things than listed")
    check.set_defaults(command=_check)
    acts.add_parser("expire", help="let passes expire whose day is over").set_defaults(
        command=_expire
    )
    overtime = commands.add_parser("overtime", help="overtime and air conditioning by company")
    overtime.add_argument("--from", dest="first", default="", metavar="DATE")
    overtime.add_argument("--to", dest="last", default="", metavar="DATE")
    overtime.set_defaults(command=_overtime)


def _inside(session: Session, _options: argparse.Namespace) -> Answer:
    return _listed(session.desk.query(visitors.inside))


def _late(session: Session, _options: argparse.Namespace) -> Answer:
    return _listed(session.desk.query(visitors.not_left))


def _listed(rows: tuple[InsideRow, ...]) -> Answer:
    return {
        "people": sum(row.people for row in rows),
        "rows": [
            {
                "number": row.number,
                "name": row.name,
                "people": row.people,
                "unit": row.unit,
                "host": row.host,
                "badge": row.badge,
                "since": row.since.astimezone(CENTRE_TIME).isoformat(),
                "late": row.is_late,
            }
            for row in rows
        ],
        "text": "\n".join(f"{r.number}  {r.name}  {r.people}  {r.unit}  {r.badge}" for r in rows),
    }


def _in(session: Session, options: argparse.Namespace) -> Answer:
    names = ("name", "phone", "company", "plate", "host", "badge", "purpose")
    values: dict[str, object] = {name: getattr(options, name) for name in names}
    values |= {
        "unit_id": options.unit,
        "companions": options.companions,
        "host_informed": options.host_informed,
    }
    done = session.desk.execute(visitors.sign_in, values=values)
    return {"number": done.number, "state": done.state}


def _out(session: Session, options: argparse.Namespace) -> Answer:
    done = session.desk.execute(visitors.sign_out, code=options.code)
    return {"number": done.number, "state": done.state}


def _check(session: Session, options: argparse.Namespace) -> Answer:
    done = session.desk.execute(
        goods_passes.check, code=options.number, counted=options.counted, found=options.found
    )
    return {"number": done.number, "state": done.state, "ok": done.state == "released"}


def _expire(session: Session, _options: argparse.Namespace) -> Answer:
    return {"expired": session.desk.execute(goods_passes.expire_due)}


def _overtime(session: Session, options: argparse.Namespace) -> Answer:
    today = local_date(session.desk.clock.now())
    first = parse_date(options.first, today=today) if options.first else today.replace(day=1)
    last = parse_date(options.last, today=today) if options.last else today
    rows = session.desk.query(after_hours.overtime, first_day=first, last_day=last)
    return {
        "companies": [
            {
                "company": row.company,
                "entries": row.entries,
                "people": row.people,
                "half_hours": row.half_hours,
                "aircon_hours": row.aircon_hours,
            }
            for row in rows
        ],
        "text": "\n".join(
            f"{r.company}  {r.entries}  {r.half_hours / 2:g} h  {r.aircon_hours} h" for r in rows
        ),
    }
