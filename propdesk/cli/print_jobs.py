"""`propdesk print-jobs`: what became of every paper, and what a person says about it."""

import argparse
from collections.abc import Callable, Iterable
from typing import Any

from propdesk.cli.counter import PRINT_SECONDS, job_text
from propdesk.cli.session import Answer, BadUseError, Session
from propdesk.domain.ids import JobId, id_from_text
from propdesk.domain.print_jobs import Fault, state_name
from propdesk.print_store import Lease, settle_left_over
from propdesk.printing.printer_problems import explained
from propdesk.services import print_jobs, print_jobs_attempts, print_jobs_settle, printers
from propdesk.services.print_jobs import JobRow
from propdesk.services.print_jobs_attempts import AttemptRow


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    jobs = commands.add_parser("print-jobs", help="the print queue")
    acts = jobs.add_subparsers(required=True, metavar="ACT")
    listed = acts.add_parser("list", help="newest first")
    listed.add_argument("--open", action="store_true", help="only what needs somebody")
    listed.set_defaults(command=_list)
    for name, help_, command in (
        ("show", "a job with every try: bytes, grade, fault, what to do", _show),
        ("complete", "the paper is there and complete", _complete),
        ("cancel", "give a job up", _cancel),
    ):
        _job_act(acts, name, help_, command)
    retry = _job_act(acts, "retry", "print again; a copy if paper may be out", _retry)
    retry.add_argument("--printer", metavar="URI", help="there instead; or a printer's name")
    _add_wait(retry)
    resume = acts.add_parser("resume", help="print what is waiting or failed")
    _add_wait(resume)
    resume.set_defaults(command=_resume)
    settle = _job_act(acts, "settle", "say what became of a job, or what is to become", _settle)
    settle.add_argument("verdict", choices=("printed", "again", "cancel"), metavar="VERDICT")
    settle.add_argument("--printer", metavar="URI", help="again, but there")
    _add_wait(settle)


def print_outcome(session: Session, job_id: JobId, seconds: float, tried: int = 0) -> Answer:
    """Wait for a job and tell how far it is; `tried` counts the tries made before."""
    progress = session.app.printing.wait_for(job_id, seconds, tried)
    return {
        "job": job_id.hex(),
        "job_state": progress.state.value,
        "job_fault": progress.fault,
        "text": job_text(progress),
    }


def _job_act(
    acts: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    help_: str,
    command: Callable[[Session, argparse.Namespace], Answer],
) -> argparse.ArgumentParser:
    act = acts.add_parser(name, help=help_)
    act.add_argument("job", metavar="JOB")
    act.set_defaults(command=command)
    return act


def _add_wait(act: argparse.ArgumentParser) -> None:
    act.add_argument("--wait", type=float, default=PRINT_SECONDS, metavar="SECONDS")


def _list(session: Session, options: argparse.Namespace) -> Answer:
    _look_after_the_last_run(session)
    rows: list[JobRow] = session.desk.query(print_jobs.rows, only_open=options.open)
    return _job_list(rows)


def _show(session: Session, options: argparse.Namespace) -> Answer:
    job_id = _id_of(options.job)
    _look_after_the_last_run(session)
    row = session.desk.query(print_jobs.job, job_id=job_id)
    tries = session.desk.query(print_jobs_attempts.rows, job_id=job_id)
    lines = [_job_words(row), *_trouble_words(row.fault, row.printer), *map(_try_words, tries)]
    told = {**_job(row), "fallback": _fallback(session, row.printer), "tries": [*map(_try, tries)]}
    return {"job": told, "text": "\n".join(lines)}


def _complete(session: Session, options: argparse.Namespace) -> Answer:
    job_id = _settled_first(session, options)
    session.desk.execute(print_jobs_settle.complete, job_id=job_id)
    return _job_list([session.desk.query(print_jobs.job, job_id=job_id)])


def _cancel(session: Session, options: argparse.Namespace) -> Answer:
    job_id = _settled_first(session, options)
    session.desk.execute(print_jobs_settle.cancel, job_id=job_id)
    return _job_list([session.desk.query(print_jobs.job, job_id=job_id)])


def _retry(session: Session, options: argparse.Namespace) -> Answer:
    desk, job_id = session.desk, _settled_first(session, options)
    if options.printer:
        there = desk.execute(
            print_jobs_settle.print_elsewhere, job_id=job_id, printer=options.printer
        )
        return print_outcome(session, there, options.wait)
    before = desk.query(print_jobs.job, job_id=job_id).attempts
    again = desk.execute(print_jobs_settle.print_again, job_id=job_id)
    return print_outcome(session, again, options.wait, before if again == job_id else 0)


def _settle(session: Session, options: argparse.Namespace) -> Answer:
    match options.verdict:
        case "printed":
            return _complete(session, options)
        case "cancel":
            return _cancel(session, options)
        case _:
            return _retry(session, options)


def _resume(session: Session, options: argparse.Namespace) -> Answer:
    desk = session.desk
    _look_after_the_last_run(session)
    jobs = desk.execute(print_jobs_settle.resume)
    before = {job: desk.query(print_jobs.job, job_id=job).attempts for job in jobs}
    for job in jobs:
        session.app.printing.wait_for(job, options.wait, before[job])
    return _job_list(desk.query(print_jobs.job, job_id=job) for job in jobs)


def _settled_first(session: Session, options: argparse.Namespace) -> JobId:
    job_id = _id_of(options.job)
    _look_after_the_last_run(session)
    return job_id


def _id_of(text: str) -> JobId:
    try:
        return JobId(id_from_text(text))
    except ValueError as error:
        raise BadUseError(f"{text}: not a job") from error


def _look_after_the_last_run(session: Session) -> None:
    settle_left_over(session.desk, Lease(session.folder.printing_lock))


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
        **_fault(row.fault, row.printer),
        "attempts": row.attempts,
        "bytes": row.accepted,
        "created_at": row.created_at.isoformat(),
        "changed_at": row.changed_at.isoformat(),
    }


def _try(row: AttemptRow) -> dict[str, Any]:
    return {
        "printer": row.printer,
        "grade": row.grade,
        **_fault(row.fault, row.printer),
        "bytes": row.accepted,
        "missing": row.missing,
        "started_at": row.started_at.isoformat(),
        "ended_at": row.ended_at.isoformat(),
    }


def _fault(fault: str, printer: str) -> dict[str, str]:
    sentence, action = explained(Fault(fault), printer) if fault else ("", "")
    return {"fault": fault, "sentence": sentence, "action": action}


def _fallback(session: Session, printer: str) -> str | None:
    """Return the printer that was named to turn to; only a person does so."""
    rows = session.desk.query(printers.rows)
    return next((row.fallback for row in rows if row.name == printer), None)


def _trouble_words(fault: str, printer: str) -> list[str]:
    return list(explained(Fault(fault), printer)) if fault else []


def _job_words(row: JobRow) -> str:
    return f"{row.job_id.hex()}  {row.title}  {row.printer}  {state_name(row.state)}"


def _try_words(row: AttemptRow) -> str:
    count = "?" if row.accepted is None else row.accepted
    parts = (f"{row.started_at:%H:%M:%S}", row.printer, row.grade, f"{count} B", row.fault)
    return "  " + "  ".join(part for part in parts if part)
