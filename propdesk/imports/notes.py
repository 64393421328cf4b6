"""What the reader found out about a file that is no error but should be known."""

from collections.abc import Mapping

from propdesk.i18n import QT_TRANSLATE_NOOP, Message
from propdesk.imports.raw import Note

NOTES: Mapping[str, Message] = {
    "hidden_rows": QT_TRANSLATE_NOOP(
        "notes", "Sheet “{sheet}” has {count} hidden rows; they were read like the others."
    ),
    "hidden_sheet": QT_TRANSLATE_NOOP("notes", "The hidden sheet “{sheet}” was left out."),
    "macros": QT_TRANSLATE_NOOP("notes", "The workbook holds macros; they were not run."),
    "links": QT_TRANSLATE_NOOP(
        "notes", "The workbook refers to other files; the values saved last were read."
    ),
    "text_named_workbook": QT_TRANSLATE_NOOP(
        "notes", "The file is named like a workbook but is a plain text; read as CSV."
    ),
    "encoding": QT_TRANSLATE_NOOP("notes", "The text was read as {encoding}."),
    "merged_filled": QT_TRANSLATE_NOOP(
        "notes", "Sheet “{sheet}”: texts in merged cells count for each of their rows."
    ),
    "unknown_columns": QT_TRANSLATE_NOOP(
        "notes", "Sheet “{sheet}”: these columns are not used: {columns}."
    ),
    "sheet_without_head": QT_TRANSLATE_NOOP(
        "notes", "Sheet “{sheet}” was left out: it has no column “{columns}”."
    ),
    "sum_row": QT_TRANSLATE_NOOP("notes", "Sheet “{sheet}”: row {row} is a sum and was left out."),
    "example_row": QT_TRANSLATE_NOOP(
        "notes", "Sheet “{sheet}”: row {row} is the example of the template and was left out."
    ),
}


def note(code: str, **values: object) -> Note:
    """Return the note called `code`; KeyError for an unknown one."""
    return Note(NOTES[code], values)
