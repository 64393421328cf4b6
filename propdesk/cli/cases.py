"""`propdesk case` and `propdesk due`: the cases of every workflow, without a window."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from propdesk.attachments.cases import attach_file
from propdesk.cli.session import Answer, Session
from propdesk.clock import local_date
from propdesk.domain.case_fields import Field, FieldKind, UnknownFieldError, typed
from propdesk.domain.errors import NotFoundError
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import translate
from propdesk.services import (
    case_files,
    case_lists,
    case_people,
    case_sheets,
    casework,
    counter_account,
)
from propdesk.services.case_lists import CaseAsk, CaseRow
from propdesk.services.case_sheets import CaseSheet
from propdesk.workflows import WORKFLOWS
from propdesk.workflows.kernel import Workflow


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module: one set of acts for each workflow."""
    case = commands.add_parser("case", help="cases of a workflow: list, show, open, do")
    kinds = case.add_subparsers(required=True, metavar="WORKFLOW")
    for code, workflow in WORKFLOWS.items():
        kind = kinds.add_parser(code, help=workflow.title.source)
        _register_acts(kind, workflow)
    due = commands.add_parser("due", help="what is due, the most urgent first")
    due.add_argument("--red", action="store_true", help="only what is late")
    due.add_argument("--workflow", action="append", default=[], metavar="WORKFLOW")
    due.add_argument("--limit", type=int, default=200, metavar="N")
    due.set_defaults(command=_due)


def _register_acts(kind: argparse.ArgumentParser, workflow: Workflow) -> None:
    acts = kind.add_subparsers(required=True, metavar="ACT")
    listing = acts.add_parser("list", help="newest first")
    states = ", ".join(workflow.flow.by_state)
    listing.add_argument(
        "--which", default="", help=f"open, late, amber, mine, undecided or a state: {states}"
    )
    listing.add_argument("--text", default="", help="number, unit, name or pinyin")
    listing.add_argument("--limit", type=int, default=50, metavar="N")
    listing.add_argument("--offset", type=int, default=0, metavar="N")
    listing.set_defaults(command=_list)
    show = acts.add_parser("show", help="one case with its log")
    show.add_argument("number", metavar="NO")
    show.add_argument("--reveal", action="store_true", help="numbers in full; it is noted")
    show.add_argument("--reason", default="", metavar="TEXT", help="why they must be seen")
    show.set_defaults(command=_show)
    opening = acts.add_parser("open", help=f"fields: {_names(workflow.entered)}")
    _add_fields(opening)
    opening.add_argument("--line", action="append", default=[], metavar="TABLE:K=V,K=V")
    opening.set_defaults(command=_open)
    for way in workflow.flow.transitions:
        wanted = ", ".join(way.asks) or "-"
        kind.epilog = f"{kind.epilog or 'do:'} {way.code} ({wanted});"
    doing = acts.add_parser("do", help="move a case on", epilog=kind.epilog)
    doing.add_argument("number", metavar="NO")
    doing.add_argument(
        "transition",
        metavar="TRANSITION",
        choices=[*workflow.flow.by_code, "void", "correct", "note", "assign", "settle"],
    )
    doing.add_argument("--to", default="", metavar="USER", help="who takes the case")
    _add_fields(doing)
    doing.set_defaults(command=_do)
    attach = acts.add_parser("attach", help="a file to a case")
    attach.add_argument("number", metavar="NO")
    attach.add_argument("file", type=Path, metavar="FILE")
    attach.add_argument("--note", default="", metavar="TEXT")
    attach.set_defaults(command=_attach)
    for act in (listing, show, opening, doing, attach):
        act.set_defaults(workflow=workflow.code)


def _add_fields(act: argparse.ArgumentParser) -> None:
    act.add_argument("--field", action="append", default=[], metavar="K=V")
    act.add_argument("--reason", default="", metavar="TEXT")
    act.add_argument("--second", metavar="USER", help="who agrees")


def _list(session: Session, options: argparse.Namespace) -> Answer:
    ask = CaseAsk(
        workflow=options.workflow,
        which=options.which,
        text=options.text,
        limit=options.limit,
        offset=options.offset,
    )
    return _page(session.desk.query(case_lists.page, ask=ask))


def _due(session: Session, options: argparse.Namespace) -> Answer:
    page = session.desk.query(
        case_lists.due,
        workflows=options.workflow,
        amber=not options.red,
        limit=options.limit,
    )
    lines = [_due_text(row) for row in page.rows]
    return {**_page(page), "text": "\n".join(lines) or translate("case_lists", "No cases.")}


def _due_text(row: CaseRow) -> str:
    due = f"{row.due_at.astimezone(CENTRE_TIME):%Y-%m-%d %H:%M}" if row.due_at else ""
    clock = row.clock.translated() if row.clock else ""
    light = row.light.value if row.light else ""
    return f"{due}  {light:5}  {row.number}  {row.unit}  {clock}  {row.summary}".rstrip()


def _show(session: Session, options: argparse.Namespace) -> Answer:
    case_id = session.desk.query(case_sheets.find, number=options.number)
    if options.reveal:
        seen = session.desk.execute(case_sheets.reveal, case_id=case_id, reason=options.reason)
        return _sheet(seen)
    return _sheet(session.desk.query(case_sheets.sheet, case_id=case_id))


def _open(session: Session, options: argparse.Namespace) -> Answer:
    workflow = WORKFLOWS[options.workflow]
    done = session.desk.execute(
        casework.open_case,
        workflow=workflow.code,
        values=_values(session, workflow.fields, options.field),
        lines=_lines(session, workflow, options.line),
        reason=options.reason,
        approval=session.approval(options.second),
    )
    return {"number": done.number, "state": done.state}


def _do(session: Session, options: argparse.Namespace) -> Answer:
    workflow = WORKFLOWS[options.workflow]
    desk = session.desk
    case_id = desk.query(case_sheets.find, number=options.number)
    values = _values(session, workflow.fields, options.field)
    handler = _user(session, options.to) if options.to else None
    match options.transition:
        case "void":
            done = desk.execute(casework.void, case_id=case_id, reason=options.reason)
        case "note":
            done = desk.execute(casework.note, case_id=case_id, text=options.reason)
        case "settle":
            done = desk.execute(casework.settle, case_id=case_id, reason=options.reason)
        case "correct":
            done = desk.execute(
                casework.correct, case_id=case_id, values=values, reason=options.reason
            )
        case "assign":
            if handler is None:
                raise casework.HandlerMissingError(field="handler")
            done = desk.execute(casework.assign, case_id=case_id, handler=handler)
        case transition:
            done = desk.execute(
                casework.do,
                case_id=case_id,
                transition=transition,
                values=values,
                reason=options.reason,
                handler=handler,
                approval=session.approval(options.second),
            )
    return {"number": done.number, "state": done.state, "spawned": list(done.spawned)}


def _attach(session: Session, options: argparse.Namespace) -> Answer:
    case_id = session.desk.query(case_sheets.find, number=options.number)
    attach_file(session.desk, case_id, options.file, note=options.note)
    rows = session.desk.query(case_files.files, case_id=case_id)
    return {"number": options.number, "files": [row.name for row in rows]}


def _page(page: case_lists.CasePage) -> Answer:
    return {
        "total": page.total,
        "cases": [_row(row) for row in page.rows],
        "text": "\n".join(
            f"{row.number}  {row.state.label.translated()}  {row.unit}  {row.summary}".rstrip()
            for row in page.rows
        )
        or translate("case_lists", "No cases."),
    }


def _row(row: CaseRow) -> dict[str, object]:
    return {
        "number": row.number,
        "workflow": row.workflow,
        "state": row.state.code,
        "unit": row.unit,
        "customer": row.customer,
        "summary": row.summary,
        "opened_at": row.opened_at.astimezone(CENTRE_TIME).isoformat(),
        "due_at": row.due_at.astimezone(CENTRE_TIME).isoformat() if row.due_at else None,
        "clock": row.clock.translated() if row.clock else "",
        "light": row.light.value if row.light else None,
        "handler": row.handler,
        "needs_decision": row.needs_decision,
    }


def _sheet(sheet: CaseSheet) -> Answer:
    labels = {f.name: f.label.translated() for f in sheet.workflow.fields}
    words = [f"{sheet.number}  {sheet.state.label.translated()}"]
    words += [f"{labels[name]}: {text}" for name, text in sheet.texts.items() if text]
    words += [_step_text(step) for step in sheet.log]
    return {
        "number": sheet.number,
        "state": sheet.state.code,
        "fields": sheet.texts,
        "lines": {name: [dict(row) for _, row in rows] for name, rows in sheet.lines.items()},
        "clocks": [
            {"clock": c.label.translated(), "due_at": c.due_at.isoformat(), "light": c.light.value}
            for c in sheet.clocks
        ],
        "waits_for": sheet.waits_for,
        "offered": [way.code for way in sheet.offered],
        "log": [_step_text(step) for step in sheet.log],
        "links": [link.number for link in sheet.links],
        "files": [row.name for row in sheet.files],
        "text": "\n".join(words),
    }


def _step_text(step: case_sheets.StepRow) -> str:
    changes = "; ".join(f"{name}: {old or '-'} → {new or '-'}" for name, old, new in step.changes)
    at = f"{step.at.astimezone(CENTRE_TIME):%Y-%m-%d %H:%M}"
    parts = (at, step.actor, step.label.translated(), step.reason, changes)
    return "  ".join(part for part in parts if part)


def _values(session: Session, fields: Sequence[Field], given: Sequence[str]) -> dict[str, object]:
    known = {f.name: f for f in fields}
    values: dict[str, object] = {}
    for pair in given:
        name, _, text = pair.partition("=")
        if name not in known:
            raise UnknownFieldError(field=name, name=name)
        values[name] = _value(session, known[name], text)
    return values


def _value(session: Session, field: Field, text: str) -> object:
    if text and field.kind is FieldKind.UNIT:
        return session.desk.query(counter_account.find_unit, text=text)
    if text and field.kind is FieldKind.PERSON:
        return _user(session, text)
    return typed(field, text, today=local_date(session.app.desk.clock.now()), zone=CENTRE_TIME)


def _lines(
    session: Session, workflow: Workflow, given: Sequence[str]
) -> dict[str, list[dict[str, object]]]:
    rows: dict[str, list[dict[str, object]]] = {}
    tables = {table.name: table for table in workflow.lines}
    for line in given:
        name, _, content = line.partition(":")
        if name not in tables:
            raise UnknownFieldError(field="line", name=name)
        row = _values(session, tables[name].columns, content.split(","))
        rows.setdefault(name, []).append(row)
    return rows


def _user(session: Session, login: str) -> Any:
    for row in session.desk.query(case_people.colleagues):
        if row.login == login:
            return row.user_id
    raise NotFoundError(field="handler", name=login)


def _names(fields: Sequence[Field]) -> str:
    return ", ".join(f.name if f.required else f"{f.name}?" for f in fields)
