"""`propdesk hub`: head office's server, codes, desks, reports. `--data-dir` is the hub's folder."""

import argparse
import json
import secrets
from pathlib import Path
from typing import Any

from propdesk import hub_reports
from propdesk.app import new_id
from propdesk.central import snapshots
from propdesk.cli import hub_head_office
from propdesk.cli.session import Answer, BadUseError, Session
from propdesk.clock import SystemClock, local_date
from propdesk.domain.errors import NotFoundError
from propdesk.domain.reports import Grouping, Scope
from propdesk.domain.typed_dates import parse_date
from propdesk.exports.atomic import replaced
from propdesk.exports.reports import FileForm, write_journal, write_table
from propdesk.hub import backup, diary, office
from propdesk.hub.office import Office, Tls
from propdesk.hub_reports import Consolidated

JSON = "json"
_FORMS = (FileForm.XLSX.value, FileForm.CSV.value)
_BOOKS = FileForm.BEANCOUNT.value


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    hub = commands.add_parser("hub", help="head office's server")
    acts = hub.add_subparsers(required=True, metavar="ACT")
    init = acts.add_parser("init", help="make a hub in the data folder")
    init.add_argument("--name", default="", help="the company")
    init.add_argument("--database", metavar="URL", help="postgresql://…; without, a trial file")
    init.set_defaults(command=_init)
    serve = acts.add_parser(
        "serve", help="answer desks until stopped; an empty folder becomes a hub"
    )
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8420, help="0: any free one")
    serve.add_argument("--database", metavar="URL", help="of a hub that was moved there")
    serve.add_argument("--tls-cert", "--certfile", type=Path, metavar="FILE")
    serve.add_argument("--tls-key", "--keyfile", type=Path, metavar="FILE")
    serve.add_argument("--log", type=Path, metavar="FILE", help="default: standard error")
    serve.set_defaults(command=_serve)
    enrol = acts.add_parser("enrol", help="a one-time code for a desk")
    _add_place(enrol)
    enrol.add_argument("--head-office", action="store_true", help="may write prices and rules")
    enrol.set_defaults(command=_enrol)
    acts.add_parser("desks", help="who was here, and when").set_defaults(command=_desks)
    revoke = acts.add_parser("revoke", help="a machine is lost: its key ends")
    _add_place(revoke)
    revoke.set_defaults(command=_revoke)
    _add_report(acts)
    shot = acts.add_parser("snapshot", help="what a new desk of a centre begins with")
    shot.add_argument("centre", metavar="CENTRE", nargs="?", help="default: where it is worth it")
    shot.set_defaults(command=_snapshot)
    hub_head_office.add_to(acts, _opened)
    keep = acts.add_parser("backup", help="the hub's data as one file, while desks are served")
    keep.add_argument("file", type=Path, metavar="FILE")
    keep.set_defaults(command=_backup)
    put_back = acts.add_parser("restore", help="a backup takes the place of the hub's data")
    put_back.add_argument("file", type=Path, metavar="FILE")
    put_back.add_argument("--database", metavar="URL", help="of an empty folder, as for init")
    put_back.set_defaults(command=_restore)


def _add_place(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("centre", metavar="CENTRE")
    parser.add_argument("slot", metavar="SLOT")


def _add_report(acts: "argparse._SubParsersAction[Any]") -> None:
    report = acts.add_parser("report", help="one report over all centres, and who is missing")
    report.add_argument("report", choices=hub_reports.NAMES)
    report.add_argument("--from", dest="first", metavar="DATE", help="default: first of the month")
    report.add_argument("--to", dest="last", metavar="DATE", help="default: today")
    report.add_argument("--by", choices=[grouping.value for grouping in Grouping], default="item")
    report.add_argument("--format", choices=(*_FORMS, _BOOKS, JSON), default=JSON)
    report.add_argument("--out", type=Path, metavar="FILE", help="json: default is the terminal")
    report.set_defaults(command=_report)


def _init(session: Session, options: argparse.Namespace) -> Answer:
    made = office.found(
        session.folder.root, options.name, options.database, SystemClock(), secrets.token_bytes
    )
    made.store.close()
    return {"tenant": made.tenant.hex()}


def _serve(session: Session, options: argparse.Namespace) -> Answer:
    root, chance = session.folder.root, secrets.token_bytes
    if office.is_founded(root):
        opened = office.opened(root, SystemClock(), chance, options.database)
    else:  # a trial begins with one command
        opened = office.found(root, "", options.database, SystemClock(), chance)
    if bool(options.tls_cert) != bool(options.tls_key):
        raise BadUseError("--tls-cert and --tls-key go together")
    tls = Tls(options.tls_cert, options.tls_key) if options.tls_cert else None
    bound = office.listening(options.host, options.port, tls)
    scheme, port = "https" if tls else "http", bound.getsockname()[1]
    print(json.dumps({"url": f"{scheme}://{options.host}:{port}"}), flush=True)
    kept = diary.begin(options.log)
    try:
        office.serve(opened, [bound], tls)
    finally:
        diary.end(kept)
    return {"ok": True, "text": ""}


def _enrol(session: Session, options: argparse.Namespace) -> Answer:
    opened = _opened(session)
    try:
        # Now, while somebody waits for a code, and not at the desk: it comes within minutes.
        snapshots.make_where_worth(opened, session.folder.root, new_id, only=options.centre)
        code = opened.code(options.centre, options.slot, rules=options.head_office)
    finally:
        opened.store.close()
    return {"code": code}


def _snapshot(session: Session, options: argparse.Namespace) -> Answer:
    opened = _opened(session)
    root = session.folder.root
    try:
        if options.centre:
            made = {options.centre: snapshots.make(opened, root, options.centre, new_id)}
        else:
            made = snapshots.make_where_worth(opened, root, new_id)
    except LookupError as error:
        raise NotFoundError(name=options.centre) from error
    finally:
        opened.store.close()
    return {"snapshots": made}


def _desks(session: Session, _options: argparse.Namespace) -> Answer:
    opened = _opened(session)
    try:
        return {"desks": opened.desks()}
    finally:
        opened.store.close()


def _revoke(session: Session, options: argparse.Namespace) -> Answer:
    opened = _opened(session)
    try:
        ended = opened.revoke(options.centre, options.slot)
    finally:
        opened.store.close()
    if not ended:
        raise NotFoundError(name=f"{options.centre}-{options.slot}")
    return {"revoked": ended}


def _report(session: Session, options: argparse.Namespace) -> Answer:
    if options.format != JSON and options.out is None:
        raise BadUseError(f"--format {options.format} takes --out FILE")
    if options.format == _BOOKS and options.report != "journal":
        raise BadUseError("--format beancount goes with `hub report journal`")
    opened = _opened(session)
    root, scope = session.folder.root, _scope(options)
    try:
        if options.format == _BOOKS:
            return _books(opened, root, scope, options.out)
        with hub_reports.consolidated(opened, root, options.report, scope, new_id) as made:
            return _delivered(made, options)
    finally:
        opened.store.close()


def _books(opened: Office, root: Path, scope: Scope, out: Path) -> Answer:
    """Write the entries of all centres for a check by another program."""
    attended = hub_reports.attendance(opened, scope.last)
    missing = [one.words for one in attended if one.is_missing]
    first, last = scope.days
    title = f"PropDesk {first}..{last}; missing: {', '.join(missing) or '-'}"
    with (
        hub_reports.booked(opened, root, scope, new_id) as entries,
        replaced(out) as part,
    ):
        made = write_journal(entries, part, title=title)
    figures = {"postings": made.postings, "debit_fen": made.debit_fen}
    return {"file": str(out), **figures, "missing": missing}


def _backup(session: Session, options: argparse.Namespace) -> Answer:
    opened = _opened(session)
    try:
        envelopes = backup.back_up(opened.store, opened.tenant, options.file)
    finally:
        opened.store.close()
    return {"file": str(options.file), "envelopes": envelopes}


def _restore(session: Session, options: argparse.Namespace) -> Answer:
    root = session.folder.root
    return {"epochs": office.restored(root, options.file, options.database, SystemClock())}


def _scope(options: argparse.Namespace) -> Scope:
    today = local_date(SystemClock().now())
    last = parse_date(options.last, today=today, field="to") if options.last else today
    first = parse_date(options.first, today=today, field="from") if options.first else None
    return Scope(first or last.replace(day=1), last, Grouping(options.by))


def _delivered(made: Consolidated, options: argparse.Namespace) -> Answer:
    if options.format == JSON:
        plain = hub_reports.as_plain(made)
        text = json.dumps(plain, ensure_ascii=False, default=str)
        if options.out is None:
            return {**plain, "text": text}
        with replaced(options.out) as part:
            part.write_text(text, encoding="utf-8")
    else:
        form, now = FileForm(options.format), SystemClock().now()
        with replaced(options.out) as part:
            write_table(made.table, part, form, made_at=now, note=made.note)
    return {
        "report": made.table.name,
        "file": str(options.out),
        "rows": made.table.count,
        "missing": [one.words for one in made.missing],
        "note": made.note,
        "text": f"{options.out}\n{made.note}",
    }


def _opened(session: Session) -> Office:
    return office.opened(session.folder.root, SystemClock(), secrets.token_bytes)
