"""Tables many workflows have: a checklist of papers, copies with their keepers.

Source: domain.md 6.1 (checklist engine; triplicate printing with the keeper of each part).
"""

from collections.abc import Sequence
from datetime import datetime

from propdesk.domain.case_fields import Field, FieldKind
from propdesk.domain.case_flow import Lines, LinesKind, Preset, Row
from propdesk.i18n import QT_TRANSLATE_NOOP, Message

NOTED = "noted"  # the role of a column that nobody types
CHECKLIST_COLUMNS = (
    Field(
        name="item",
        words=QT_TRANSLATE_NOOP("case_tables", "Item|The paper or thing that is checked."),
        required=True,
    ),
    Field(
        name="is_required",
        kind=FieldKind.YES_NO,
        words=QT_TRANSLATE_NOOP("case_tables", "Required|Without it the case does not go on."),
    ),
    Field(
        name="is_done",
        kind=FieldKind.YES_NO,
        words=QT_TRANSLATE_NOOP("case_tables", "Done|Present and in order."),
    ),
    Field(
        name="original_seen",
        kind=FieldKind.YES_NO,
        words=QT_TRANSLATE_NOOP("case_tables", "Original seen|The original was in the hand."),
    ),
    Field(
        name="copy_kept",
        kind=FieldKind.YES_NO,
        words=QT_TRANSLATE_NOOP("case_tables", "Copy kept|A copy lies in the file."),
    ),
    Field(
        name="count",
        kind=FieldKind.WHOLE,
        words=QT_TRANSLATE_NOOP("case_tables", "Count|How many pieces."),
    ),
    Field(
        name="note",
        words=QT_TRANSLATE_NOOP("case_tables", "Note|What is missing, or valid until when."),
    ),
    Field(
        name="done_by",
        words=QT_TRANSLATE_NOOP("case_tables", "Done by|Noted when it is ticked."),
        role=NOTED,
    ),
    Field(
        name="done_at",
        kind=FieldKind.MOMENT,
        words=QT_TRANSLATE_NOOP("case_tables", "Done at|Noted when it is ticked."),
        role=NOTED,
    ),
)
COPIES_COLUMNS = (
    Field(
        name="copy",
        words=QT_TRANSLATE_NOOP("case_tables", "Copy|First, second, third."),
        required=True,
    ),
    Field(
        name="keeper",
        words=QT_TRANSLATE_NOOP("case_tables", "Keeper|Who keeps this copy."),
        required=True,
    ),
    Field(
        name="handed_on",
        kind=FieldKind.DATE,
        words=QT_TRANSLATE_NOOP("case_tables", "Handed over on|The day its keeper got it."),
    ),
    Field(
        name="received_by",
        words=QT_TRANSLATE_NOOP("case_tables", "Received by|Who signed for it."),
    ),
)


def noted(table: Lines, old: Row | None, row: Row, name: str, now: datetime) -> Row:
    """Return a row of a checklist with who ticked it and when; a tick taken back takes them too."""
    if table.kind is not LinesKind.CHECKLIST:
        return row
    if not row["is_done"]:
        return {**row, "done_by": "", "done_at": None}
    if old is not None and old["is_done"]:
        return {**row, "done_by": old["done_by"], "done_at": old["done_at"]}
    return {**row, "done_by": name, "done_at": now}


def typed_columns(table: Lines) -> tuple[Field, ...]:
    """Return the columns a person fills in."""
    return tuple(column for column in table.columns if column.role != NOTED)


def checklist(
    name: str,
    label: Message,
    items: Sequence[tuple[Message, bool]],
    *,
    frozen_in: tuple[str, ...] = (),
) -> Lines:
    """Return a checklist that begins with `items` (words, whether required), none ticked.

    The guard `case_guards.all_ticked(name)` holds a step back until the required ones are done.
    """
    presets: tuple[Preset, ...] = tuple(
        {"item": words, "is_required": needed} for words, needed in items
    )
    return Lines(
        name,
        label,
        CHECKLIST_COLUMNS,
        kind=LinesKind.CHECKLIST,
        presets=presets,
        frozen_in=frozen_in,
    )


def copies(name: str, label: Message, keepers: Sequence[Message]) -> Lines:
    """Return a table of numbered copies, one for each keeper."""
    presets: tuple[Preset, ...] = tuple(
        {"copy": str(number), "keeper": keeper} for number, keeper in enumerate(keepers, 1)
    )
    return Lines(name, label, COPIES_COLUMNS, kind=LinesKind.COPIES, presets=presets)
