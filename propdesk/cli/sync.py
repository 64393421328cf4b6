"""`propdesk sync` and `propdesk join`: meet head office, enter a centre, look at what waits."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from propdesk.app import create_app
from propdesk.cli.session import Answer, BadUseError, Session
from propdesk.desk import Desk
from propdesk.domain.errors import EnvironmentProblem
from propdesk.domain.ids import id_from_text, text_of
from propdesk.meeting import client, enrolment, file_client, status
from propdesk.meeting.file_talk import Carried
from propdesk.meeting.talk import Met
from propdesk.services import review
from propdesk.services.review import SORT_NAMES


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    sync = commands.add_parser("sync", help="meet the other desks through head office")
    acts = sync.add_subparsers(required=True, metavar="ACT")
    enrol = acts.add_parser("enrol", help="make this desk and its data known to head office")
    _add_door(enrol)
    enrol.set_defaults(command=_enrol)
    acts.add_parser("now", help="meet once").set_defaults(command=_now)
    acts.add_parser("status", help="what waits, and since when").set_defaults(command=_status)
    matters = acts.add_parser("review", help="what needs a decision").add_subparsers(
        required=True, metavar="ACT"
    )
    matters.add_parser("list", help="oldest first").set_defaults(command=_list)
    resolve = matters.add_parser("resolve", help="close a matter")
    resolve.add_argument("case", metavar="ID")
    resolve.add_argument("--decision", required=True, metavar="TEXT")
    resolve.set_defaults(command=_resolve)
    join = commands.add_parser("join", help="make an empty data folder a desk of a centre")
    _add_door(join)
    join.set_defaults(command=_join)


def _add_door(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("url", metavar="URL")
    parser.add_argument("code", metavar="CODE")


def _enrol(session: Session, options: argparse.Namespace) -> Answer:
    desk, folder = session.desk, session.folder.root
    known = desk.query(enrolment.lives)
    key = desk.query(enrolment.field_key)
    accepted = client.ask_in(folder, options.url, options.code, known, key)
    desk.execute(enrolment.enrol, place=accepted.place)
    return {"centre": accepted.centre, "desk": accepted.slot, **_met(session)}


def _join(session: Session, options: argparse.Namespace) -> Answer:
    app = session.opened(create_app(session.folder))
    accepted = client.ask_in(session.folder.root, options.url, options.code, [], "")
    app.desk.execute(
        enrolment.join_centre,
        centre=accepted.centre,
        desk=accepted.slot,
        field_key=accepted.field_key,
        place=accepted.place,
    )
    return {"centre": accepted.centre, "desk": accepted.slot, **_met(session)}


def _now(session: Session, _options: argparse.Namespace) -> Answer:
    return _met(session)


def _status(session: Session, _options: argparse.Namespace) -> Answer:
    standing = session.app.desk.query(status.standing)
    return {**asdict(standing), "parked_or_refused": standing.parked + standing.not_applied}


def _list(session: Session, _options: argparse.Namespace) -> Answer:
    items = [
        {
            "id": text_of(matter.case_id),
            "kind": matter.sort.value,
            "title": SORT_NAMES[matter.sort].translated(),
            "subject": text_of(matter.subject_id),
            "detail": matter.detail,
        }
        for matter in session.desk.query(review.open_matters)
    ]
    lines = [f"{item['id']}  {item['title']}  {item['detail']}" for item in items]
    return {"items": items, "text": "\n".join(lines)}


def _resolve(session: Session, options: argparse.Namespace) -> Answer:
    try:
        case_id = id_from_text(options.case)
    except ValueError as error:
        raise BadUseError(f"{options.case}: not a matter") from error
    session.desk.execute(review.resolve, case_id=case_id, decision=options.decision)
    return {"resolved": options.case}


def _met(session: Session) -> dict[str, Any]:
    desk, root = session.app.desk, session.folder.root
    met: Met = client.meet_now(desk, root)
    return {
        "sent": met.sent,
        "come": dict(met.come),
        "forked": met.forked,
        "equal": list(met.equal),
        "different": list(met.different),
        "files": _carried(desk, root),
    }


def _carried(desk: Desk, root: Path) -> dict[str, Any]:
    """Carry files once data have met; what stands in the way of them is said, not raised."""
    problem = ""
    carried = Carried()
    try:
        carried = file_client.exchange(desk, root)
    except EnvironmentProblem as error:
        problem = error.message()
    standing = desk.query(status.standing)
    return {
        "sent": carried.sent,
        "come": carried.come,
        "damaged": carried.damaged,
        "to_send": standing.files_to_send,
        "to_come": standing.files_to_come,
        "hub_is_full": carried.is_full,
        "problem": problem,
    }
