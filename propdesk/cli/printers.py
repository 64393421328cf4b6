"""`propdesk printers` and `print-jobs`: ways to paper, and what became of it."""

import argparse
from collections.abc import Iterable
from typing import Any

from propdesk.cli.counter import PRINT_SECONDS, job_text
from propdesk.cli.session import Answer, BadUseError, Session
from propdesk.domain.ids import JobId, id_from_text
from propdesk.domain.print_jobs import state_name
from propdesk.print_store import Lease, settle_left_over
from propdesk.printing.devices import device_for
from propdesk.printing.models import DEFAULT_MODEL, MODELS
from propdesk.services import print_jobs, print_jobs_settle, printers
from propdesk.services.print_jobs import JobRow
from propdesk.services.printers import PrinterRow


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    _register_printers(commands.add_parser("printers", help="the printers of this desk"))
    jobs = commands.add_parser("print-jobs", help="the print queue")
    acts = jobs.add_subparsers(required=True, metavar="ACT")
    acts.add_parser("list", help="newest first").set_defaults(command=_jobs)
    resume = acts.add_parser("resume", help="print what is waiting or failed")
    resume.add_argument("--wait", type=float, default=PRINT_SECONDS, metavar="SECONDS")
    resume.set_defaults(command=_resume)
    settle = acts.add_parser("settle", help="say what became of a job, or what is to become")
    settle.add_argument("job", metavar="JOB")
    settle.add_argument("verdict", choices=("printed", "again", "cancel"), metavar="VERDICT")
    settle.add_argument("--printer", metavar="URI", help="again, but there")
    settle.add_argument("--wait", type=float, default=PRINT_SECONDS, metavar="SECONDS")
    settle.set_defaults(command=_settle)


def _register_printers(parser: argparse.ArgumentParser) -> None:
    acts = parser.add_subparsers(required=True, metavar="ACT")
    add = acts.add_parser("add", help="name a printer, or give it a new address")
    add.add_argument("name", metavar="NAME")
    add.add_argument("uri", metavar="URI", help="tcp://host:port or file:///path")
    add.add_argument("--model", choices=tuple(MODELS), default=DEFAULT_MODEL)
    add.add_argument("--default", action="store_true", help="receipts go there")
    add.set_defaults(command=_add)
    acts.add_parser("list", help="the default first").set_defaults(command=_list)
    for name, help_, command in (
        ("test", "print a test page", _test),
        ("default", "let receipts go to a printer", _default),
        ("remove", "take a printer off the list", _remove),
    ):
        act = acts.add_parser(name, help=help_)
        act.add_argument("name", metavar="NAME")
        act.set_defaults(command=command)


def _add(session: Session, options: argparse.Namespace) -> Answer:
    device_for(options.uri)
    row = session.desk.execute(
        printers.add,
        name=options.name,
        uri=options.uri,
        model=options.model,
        default=options.default,
    )
    return _printer(row)


def _list(session: Session, _options: argparse.Namespace) -> Answer:
    rows = session.desk.query(printers.rows)
    return {"printers": [_printer(row) for row in rows], "text": "\n".join(map(_words, rows))}


def _test(session: Session, options: argparse.Namespace) -> Answer:
    job_id = session.desk.execute(printers.print_test_page, printer=options.name)
    return _outcome(session, job_id, PRINT_SECONDS)


def _default(session: Session, options: argparse.Namespace) -> Answer:
    session.desk.execute(printers.make_default, name=options.name)
    return _list(session, options)


def _remove(session: Session, options: argparse.Namespace) -> Answer:
    session.desk.execute(printers.remove, name=options.name)
    return _list(session, options)


def _jobs(session: Session, _options: argparse.Namespace) -> Answer:
    _look_after_the_last_run(session)
    rows: list[JobRow] = session.desk.query(print_jobs.rows)
    return _job_list(rows)


def _resume(session: Session, options: argparse.Namespace) -> Answer:
    desk = session.desk
    _look_after_the_last_run(session)
    jobs = desk.execute(print_jobs_settle.resume)
    before = {job: desk.query(print_jobs.job, job_id=job).attempts for job in jobs}
    for job in jobs:
        session.app.printing.wait_for(job, options.wait, before[job])
    return _job_list(desk.query(print_jobs.job, job_id=job) for job in jobs)


def _settle(session: Session, options: argparse.Namespace) -> Answer:
    desk = session.desk
    try:
        job_id = JobId(id_from_text(options.job))
    except ValueError as error:
        raise BadUseError(f"{options.job}: not a job") from error
    _look_after_the_last_run(session)
    before = desk.query(print_jobs.job, job_id=job_id).attempts
    match options.verdict, options.printer:
        case "printed", _:
            desk.execute(print_jobs_settle.complete, job_id=job_id)
        case "cancel", _:
            desk.execute(print_jobs_settle.cancel, job_id=job_id)
        case _, None:
            again = desk.execute(print_jobs_settle.print_again, job_id=job_id)
            return _outcome(session, again, options.wait, before if again == job_id else 0)
        case _, printer:
            there = desk.execute(print_jobs_settle.print_elsewhere, job_id=job_id, printer=printer)
            return _outcome(session, there, options.wait)
    return _job_list([desk.query(print_jobs.job, job_id=job_id)])


def _look_after_the_last_run(session: Session) -> None:
    settle_left_over(session.desk, Lease(session.folder.printing_lock))


def _outcome(session: Session, job_id: JobId, seconds: float, tried: int = 0) -> Answer:
    progress = session.app.printing.wait_for(job_id, seconds, tried)
    return {
        "job": job_id.hex(),
        "job_state": progress.state.value,
        "job_fault": progress.fault,
        "text": job_text(progress),
    }


def _job_list(rows: Iterable[JobRow]) -> Answer:
    found = list(rows)
    return {"jobs": [_job(row) for row in found], "text": "\n".join(map(_job_words, found))}


def _job(row: JobRow) -> dict[str, Any]:
    return {
        "id": row.job_id.hex(),
        "state": row.state.value,
        "sort": row.sort,
        "title": row.title,
        "printer": row.printer,
        "copy": row.copy_no,
        "fault": row.fault,
        "attempts": row.attempts,
        "bytes": row.accepted,
        "created_at": row.created_at.isoformat(),
        "changed_at": row.changed_at.isoformat(),
    }


def _job_words(row: JobRow) -> str:
    return f"{row.job_id.hex()}  {row.title}  {row.printer}  {state_name(row.state)}"


def _printer(row: PrinterRow) -> dict[str, Any]:
    return {"name": row.name, "uri": row.uri, "model": row.model, "default": row.is_default}


def _words(row: PrinterRow) -> str:
    return f"{'*' if row.is_default else ' '} {row.name}  {row.uri}  {row.model}"
