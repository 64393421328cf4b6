"""`propdesk sync` and `propdesk join`: meet head office, enter a centre, look at what waits."""

import argparse
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from propdesk.app import create_app
from propdesk.cli.session import Answer, BadUseError, Session
from propdesk.desk import Desk
from propdesk.domain.errors import EnvironmentProblem
from propdesk.domain.ids import CustomerId, id_from_text, text_of
from propdesk.domain.journal import Method
from propdesk.meeting import client, enrolment, file_client, status
from propdesk.meeting.file_talk import Carried
from propdesk.meeting.reserving import with_reservation
from propdesk.meeting.talk import Met
from propdesk.services import aliases_merge, review, review_ways, review_words
from propdesk.services.review import SORT_NAMES

_METHODS = [method.value for method in Method if method is not Method.PREPAID]


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
    resolve = matters.add_parser("resolve", help="put a matter in order, or say how it was")
    resolve.add_argument("case", metavar="ID")
    resolve.add_argument("--decision", required=True, metavar="TEXT")
    resolve.add_argument("--way", metavar="WAY", help="one of the ways the list names")
    resolve.add_argument("--method", default=Method.TRANSFER.value, choices=_METHODS)
    resolve.add_argument("--second", metavar="LOGIN", help="who agrees to a refund")
    resolve.set_defaults(command=_resolve)
    split = matters.add_parser("split", help="take back that two entries are one person")
    split.add_argument("customer", metavar="ID")
    split.set_defaults(command=_split)
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
    desk = session.desk
    matters = desk.query(review.open_matters)
    offers = desk.query(review_ways.offers_of, matters=matters)
    items = [
        {
            "id": text_of(matter.case_id),
            "kind": matter.sort.value,
            "title": SORT_NAMES[matter.sort].translated(),
            "subject": text_of(matter.subject_id),
            "detail": matter.detail,
            "about": review_words.about(matter),
            "ways": [
                {"way": offer.code, "words": offer.words, "right": offer.right.value}
                for offer in offers[matter.case_id]
            ],
        }
        for matter in matters
    ]
    return {"items": items, "text": "\n".join(line for item in items for line in _lines(item))}


def _lines(item: dict[str, Any]) -> Iterator[str]:
    yield f"{item['id']}  {item['title']}: {item['about']}"
    for way in item["ways"]:
        yield f"    --way {way['way']}  {way['words']}"


def _resolve(session: Session, options: argparse.Namespace) -> Answer:
    desk, case_id = session.desk, _id_in(options.case)
    way = options.way
    if way is None:
        desk.execute(review.resolve, case_id=case_id, decision=options.decision)
    else:
        approval = session.approval(options.second)
        with_reservation(
            desk,
            lambda: desk.execute(
                review_ways.decide,
                case_id=case_id,
                way=way,
                decision=options.decision,
                method=Method(options.method),
                approval=approval,
            ),
        )
    return {"resolved": options.case, "way": way or review_ways.Way.NOTED.value}


def _split(session: Session, options: argparse.Namespace) -> Answer:
    customer = CustomerId(_id_in(options.customer))
    session.desk.execute(aliases_merge.split, customer_id=customer)
    return {"split": options.customer}


def _id_in(text: str) -> bytes:
    try:
        return id_from_text(text)
    except ValueError as error:
        raise BadUseError(f"{text}: not a matter") from error


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
