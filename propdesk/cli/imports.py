"""`propdesk import`: check a file, import it, save its failed rows, take an import back."""

import argparse
from pathlib import Path
from typing import Any

from propdesk.cli.session import Answer, Session
from propdesk.domain.errors import NotFoundError
from propdesk.domain.ids import id_from_text
from propdesk.domain.imports import ImportKind, RowFault
from propdesk.i18n import translate
from propdesk.imports.file_kinds import COLUMNS, TITLES
from propdesk.imports.outcome import Outcome, judged
from propdesk.imports.parsed import BadCell, Parsed
from propdesk.imports.rows import read_rows
from propdesk.imports.templates import write_failed_rows, write_template
from propdesk.services import imports
from propdesk.services.imports import BatchRow, Prepared, RowsRefusedError

SHOWN = 50


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    command = commands.add_parser("import", help="take over units, customers, balances, readings")
    actions = command.add_subparsers(required=True, metavar="WHAT")
    for kind in ImportKind:
        one = actions.add_parser(kind.value, help=f"import {kind.value} from a workbook or CSV")
        one.add_argument("file", type=Path, metavar="FILE")
        one.add_argument("--commit", action="store_true", help="write it, not only look")
        one.add_argument("--failed", type=Path, metavar="FILE", help="save the bad rows alone")
        one.set_defaults(command=_import, kind=kind)
    template = actions.add_parser("template", help="write an empty table to be filled in")
    template.add_argument("kind", type=ImportKind, choices=list(ImportKind))
    template.add_argument("--out", type=Path, required=True, metavar="FILE")
    template.set_defaults(command=_template)
    undo = actions.add_parser("undo", help="take a whole import back, within a day")
    undo.add_argument("batch", metavar="BATCH")
    undo.add_argument("--reason", default="", metavar="TEXT")
    undo.set_defaults(command=_undo)
    actions.add_parser("list", help="show the imports").set_defaults(command=_list)


def _import(session: Session, options: argparse.Namespace) -> Answer:
    kind: ImportKind = options.kind
    desk = session.desk
    parsed = read_rows(options.file, COLUMNS[kind])
    prepared = Prepared(
        kind=kind,
        file_name=options.file.name,
        fingerprint=parsed.fingerprint,
        rows=parsed.rows,
        unread_rows=len(parsed.failed),
    )
    batch: bytes | None = None
    faults: tuple[RowFault, ...] = ()
    if options.commit:
        try:
            batch = desk.execute(imports.commit, prepared=prepared).batch_id
        except RowsRefusedError as refused:
            faults = refused.faults
    else:
        faults = desk.query(imports.check, prepared=prepared)
    outcome = judged(parsed, COLUMNS[kind], faults)
    if options.failed:
        write_failed_rows(options.failed, outcome.failed, parsed.heads)
    return _answer(parsed, outcome, batch, asked=options.commit)


def _answer(parsed: Parsed, outcome: Outcome, batch: bytes | None, *, asked: bool) -> Answer:
    answer: dict[str, Any] = {
        "rows": outcome.rows,
        "ok": outcome.ok,
        "bad": [_bad(one) for one in outcome.bad],
        "notes": [note.text() for note in parsed.notes],
        "refused": asked and batch is None,
        "text": _text(parsed, outcome, batch),
    }
    return answer | ({"batch": batch} if batch else {})


def _bad(one: BadCell) -> dict[str, object]:
    return {
        "sheet": one.sheet,
        "row": one.row,
        "column": one.column,
        "value": one.value,
        "reason": one.reason.message(),
    }


def _text(parsed: Parsed, outcome: Outcome, batch: bytes | None) -> str:
    lines = [
        translate("imports", "{rows} rows, {ok} of them good").format(
            rows=outcome.rows, ok=outcome.ok
        )
    ]
    lines += [note.text() for note in parsed.notes]
    for one in outcome.bad[:SHOWN]:
        lines.append(
            translate("imports", "  {sheet}, row {row}, {column} “{value}”: {reason}").format(
                **_bad(one)
            )
        )
    if len(outcome.bad) > SHOWN:
        more = translate("imports", "  … and {count} more")
        lines.append(more.format(count=len(outcome.bad) - SHOWN))
    if batch:
        done = translate("imports", "Imported. To take it back: import undo {batch}")
        lines.append(done.format(batch=batch.hex()))
    elif outcome.bad:
        lines.append(translate("imports", "Nothing was changed. Correct these rows first."))
    else:
        lines.append(translate("imports", "Nothing was changed yet. Add --commit to import."))
    return "\n".join(lines)


def _template(_session: Session, options: argparse.Namespace) -> Answer:
    title = TITLES[options.kind].translated()
    write_template(options.out, COLUMNS[options.kind], title=title)
    return {"file": str(options.out)}


def _undo(session: Session, options: argparse.Namespace) -> Answer:
    try:
        batch_id = id_from_text(options.batch)
    except ValueError:
        raise NotFoundError(name=options.batch) from None
    rows = session.desk.execute(imports.undo, batch_id=batch_id, reason=options.reason)
    return {"batch": batch_id, "rows": rows}


def _list(session: Session, _options: argparse.Namespace) -> Answer:
    found = session.desk.query(imports.batches)
    return {"imports": [_row(row) for row in found], "text": "\n".join(map(_line, found))}


def _row(row: BatchRow) -> dict[str, object]:
    return {
        "batch": row.batch_id,
        "kind": row.kind.value,
        "file": row.file_name,
        "rows": row.rows,
        "day": row.day,
        "person": row.person,
        "undone": row.is_undone,
    }


def _line(row: BatchRow) -> str:
    mark = translate("imports", "taken back") if row.is_undone else ""
    kind = TITLES[row.kind].translated()
    parts = (row.batch_id.hex(), row.day.isoformat(), kind, str(row.rows), row.file_name, mark)
    return "  ".join(part for part in parts if part)
