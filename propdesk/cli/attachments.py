"""`propdesk attachment`: the files of cases, without a window."""

import argparse
from pathlib import Path
from typing import Any

from propdesk.attachments import keeping
from propdesk.attachments.cases import attach_file, save_file
from propdesk.cli.session import Answer, BadUseError, Session
from propdesk.domain.attachments import AttachmentSort, Whereabouts
from propdesk.domain.ids import id_from_text, text_of
from propdesk.i18n import translate
from propdesk.services import case_files, case_sheets, file_retention
from propdesk.services.case_files import FileRow


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    attachment = commands.add_parser("attachment", help="files of cases: list, add, save, remove")
    acts = attachment.add_subparsers(required=True, metavar="ACT")
    listing = acts.add_parser("list", help="of one case, and where each lies")
    listing.add_argument("number", metavar="NO", help="the case")
    listing.set_defaults(command=_list)
    add = acts.add_parser("add", help="a picture or PDF to a case")
    add.add_argument("number", metavar="NO", help="the case")
    add.add_argument("file", type=Path, metavar="FILE")
    add.add_argument("--sort", choices=[sort.value for sort in AttachmentSort])
    add.add_argument("--note", default="", metavar="TEXT")
    add.set_defaults(command=_add)
    save = acts.add_parser("save", help="write a file out; identity papers take a reason")
    save.add_argument("id", metavar="ID")
    save.add_argument("file", type=Path, metavar="FILE")
    save.add_argument("--reason", default="", metavar="TEXT")
    save.set_defaults(command=_save)
    remove = acts.add_parser("remove", help="delete a file everywhere; a second person agrees")
    remove.add_argument("id", metavar="ID")
    remove.add_argument("--reason", required=True, metavar="TEXT")
    remove.add_argument("--second", metavar="USER", help="who agrees")
    remove.set_defaults(command=_remove)
    acts.add_parser("check", help="read every file of this desk").set_defaults(command=_check)


def _list(session: Session, options: argparse.Namespace) -> Answer:
    return _files(session, options.number)


def _add(session: Session, options: argparse.Namespace) -> Answer:
    desk = session.desk
    case_id = desk.query(case_sheets.find, number=options.number)
    sort = AttachmentSort(options.sort) if options.sort else None
    file_id = attach_file(desk, case_id, options.file, sort, options.note)
    return {**_files(session, options.number), "id": text_of(file_id)}


def _save(session: Session, options: argparse.Namespace) -> Answer:
    save_file(session.desk, _id(options.id), options.file, options.reason)
    return {"file": str(options.file), "bytes": options.file.stat().st_size}


def _remove(session: Session, options: argparse.Namespace) -> Answer:
    session.desk.execute(
        file_retention.remove,
        file_id=_id(options.id),
        reason=options.reason,
        approval=session.approval(options.second),
    )
    keeping.drop_removed(session.desk)
    return {"removed": options.id}


def _check(session: Session, _options: argparse.Namespace) -> Answer:
    faults = list(keeping.faults_of(session.desk))
    return {"ok": not faults, "faults": faults, "text": "\n".join(faults)}


def _files(session: Session, number: str) -> Answer:
    case_id = session.desk.query(case_sheets.find, number=number)
    rows = session.desk.query(case_files.files, case_id=case_id)
    return {
        "number": number,
        "files": [_row(row) for row in rows],
        "text": "\n".join(f"{text_of(row.file_id)}  {row.name}  {_where(row)}" for row in rows),
    }


def _row(row: FileRow) -> dict[str, object]:
    return {
        "id": text_of(row.file_id),
        "name": row.name,
        "bytes": row.size,
        "sort": row.sort.value,
        "note": row.note,
        "where": row.whereabouts.value,
        "desk": row.station,
        "removed": row.removed,
    }


def _where(row: FileRow) -> str:
    match row.whereabouts:
        case Whereabouts.HERE:
            return ""
        case Whereabouts.ELSEWHERE:
            return translate("attachments", "still at {desk}").format(desk=row.station)
        case Whereabouts.REMOVED:
            return translate("attachments", "deleted: {reason}").format(reason=row.removed)


def _id(text: str) -> bytes:
    try:
        return id_from_text(text)
    except ValueError as error:
        raise BadUseError(f"{text}: not a file") from error
