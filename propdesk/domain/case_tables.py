"""Tables many workflows have: a checklist of papers, copies with their keepers.

Source: domain.md 6.1 (checklist engine; triplicate printing with the keeper of each part).
"""

from collections.abc import Sequence

from propdesk.domain.case_fields import Field, FieldKind
from propdesk.domain.case_flow import Lines, LinesKind, Preset
from propdesk.i18n import QT_TRANSLATE_NOOP, Message

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
