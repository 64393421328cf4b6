"""`propdesk move-in`: plan a building, note the post, say who comes."""

import argparse
from datetime import date, datetime, time
from typing import Any

from propdesk.cli.session import Answer, Session
from propdesk.domain.move_in_batches import Hours
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.services import move_in_batches, move_ins
from propdesk.services.move_in_batches import PlannedVisit, Slots
from propdesk.services.move_ins import Visit


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
    plan.add_argument("--until", type=time.fromisoformat, metavar="HH:MM")
    plan.add_argument("--pause", default="12:00-14:00", type=_span, metavar="HH:MM-HH:MM")
    plan.add_argument("--dry-run", action="store_true", help="only show who would come when")
    plan.add_argument("--developer-collects", action="store_true")
    plan.set_defaults(command=_plan)
    notices = acts.add_parser("notices", help="print the notice of every unit of a batch")
    notices.add_argument("batch", metavar="NAME")
    notices.add_argument("--printer", metavar="NAME")
    notices.set_defaults(command=_notices)
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
    hours = Hours(options.until, options.pause) if options.until else None
    times = Slots(starts_at, desks=options.desks, minutes=options.minutes, hours=hours)
    if options.dry_run:
        return _shown(
            session.desk.query(move_in_batches.preview, building=options.building, times=times)
        )
    done = session.desk.execute(
        move_in_batches.plan,
        building=options.building,
        batch=options.batch,
        times=times,
        developer_collects=options.developer_collects,
    )
    return {"number": done.number, "state": done.state, "text": done.number}


def _shown(planned: list[PlannedVisit]) -> Answer:
    visits = [
        {"unit": visit.unit, "owner": visit.owner, "at": _local(visit.visit_at)}
        for visit in planned
    ]
    lines = [f"{visit['at']} {visit['unit']} {visit['owner']}" for visit in visits]
    return {"visits": visits, "text": "\n".join(lines)}


def _span(text: str) -> tuple[time, time]:
    first, _, last = text.partition("-")
    return time.fromisoformat(first), time.fromisoformat(last)


def _local(moment: datetime) -> str:
    return f"{moment.astimezone(CENTRE_TIME):%Y-%m-%d %H:%M}"


def _posted(session: Session, options: argparse.Namespace) -> Answer:
    count = session.desk.execute(
        move_in_batches.posted, batch=options.batch, day=options.day, by=options.by
    )
    return {"noted": count, "text": str(count)}


def _notices(session: Session, options: argparse.Namespace) -> Answer:
    jobs = session.desk.execute(
        move_in_batches.print_notices, batch=options.batch, printer=options.printer
    )
    return {"jobs": [job.hex() for job in jobs], "text": str(len(jobs))}


def _list(session: Session, options: argparse.Namespace) -> Answer:
    visits = session.desk.query(move_ins.visits, day=options.day, batch=options.batch)
    lines = [f"{_when(v)} {v.unit} {v.owner} {v.state.label.translated()}" for v in visits]
    return {"visits": [_plain(visit) for visit in visits], "text": "\n".join(lines)}


def _when(visit: Visit) -> str:
    return _local(visit.visit_at) if visit.visit_at else "-"


def _plain(visit: Visit) -> dict[str, object]:
    return {
        "number": visit.number,
        "unit": visit.unit,
        "owner": visit.owner,
        "at": _when(visit),
        "state": visit.state.code,
    }
