"""`propdesk move-in`: plan a building, note the post, say who comes."""

import argparse
from datetime import date, datetime, time
from typing import Any

from propdesk.cli.session import Answer, Session
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.services import move_ins
from propdesk.services.move_ins import Slots, Visit


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module; single steps are made by `propdesk case move_ins`."""
    things = commands.add_parser("move-in", help="plan handovers, list who comes")
    acts = things.add_subparsers(required=True, metavar="ACT")
    plan = acts.add_parser("plan", help="draft a batch of all units of a building that wait")
    plan.add_argument("building", metavar="BUILDING")
    plan.add_argument("--batch", required=True, metavar="NAME")
    plan.add_argument("--day", required=True, type=date.fromisoformat, metavar="YYYY-MM-DD")
    plan.add_argument("--at", default="09:00", type=time.fromisoformat, metavar="HH:MM")
    plan.add_argument("--desks", default=3, type=int, metavar="N")
    plan.add_argument("--minutes", default=15, type=int, metavar="N")
    plan.add_argument("--developer-collects", action="store_true")
    plan.set_defaults(command=_plan)
    posted = acts.add_parser("posted", help="the notices of a batch went to the post")
    posted.add_argument("batch", metavar="NAME")
    posted.add_argument("--day", required=True, type=date.fromisoformat, metavar="YYYY-MM-DD")
    posted.add_argument("--by", default="", metavar="WHO")
    posted.set_defaults(command=_posted)
    listing = acts.add_parser("list", help="unfinished handovers by appointment")
    listing.add_argument("--day", type=date.fromisoformat, metavar="YYYY-MM-DD")
    listing.add_argument("--batch", default="", metavar="NAME")
    listing.set_defaults(command=_list)


def _plan(session: Session, options: argparse.Namespace) -> Answer:
    starts_at = datetime.combine(options.day, options.at, CENTRE_TIME)
    done = session.desk.execute(
        move_ins.plan,
        building=options.building,
        batch=options.batch,
        times=Slots(starts_at, desks=options.desks, minutes=options.minutes),
        developer_collects=options.developer_collects,
    )
    return {"number": done.number, "state": done.state, "text": done.number}


def _posted(session: Session, options: argparse.Namespace) -> Answer:
    count = session.desk.execute(
        move_ins.posted, batch=options.batch, day=options.day, by=options.by
    )
    return {"noted": count, "text": str(count)}


def _list(session: Session, options: argparse.Namespace) -> Answer:
    visits = session.desk.query(move_ins.visits, day=options.day, batch=options.batch)
    lines = [f"{_when(v)} {v.unit} {v.owner} {v.state.label.translated()}" for v in visits]
    return {"visits": [_plain(visit) for visit in visits], "text": "\n".join(lines)}


def _when(visit: Visit) -> str:
    return f"{visit.visit_at.astimezone(CENTRE_TIME):%Y-%m-%d %H:%M}" if visit.visit_at else "-"


def _plain(visit: Visit) -> dict[str, object]:
    return {
        "number": visit.number,
        "unit": visit.unit,
        "owner": visit.owner,
        "at": _when(visit),
        "state": visit.state.code,
    }
