"""The papers of a workflow, made of its declared fields and tables."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from propdesk.domain import forms
from propdesk.domain.case_fields import Field, FieldKind
from propdesk.domain.case_flow import Lines, Section
from propdesk.domain.case_tables import typed_columns
from propdesk.domain.forms import CodeSort, Form, FormField, Kind, LineColumn, LineTable
from propdesk.domain.media import PAGES_FIRST, Medium
from propdesk.i18n import QT_TRANSLATE_NOOP, Message
from propdesk.workflows.kernel import Case, fields_of

# What the kernel knows of every case: a section of a paper may name it like a field of the record.
OWN_FIELDS = (
    Field(
        name="opened_at",
        kind=FieldKind.MOMENT,
        words=QT_TRANSLATE_NOOP("papers", "Taken down at|When the case was opened."),
        required=True,
    ),
    Field(
        name="first_responder",
        kind=FieldKind.PERSON,
        words=QT_TRANSLATE_NOOP("papers", "First responder|Who received it and answers for it."),
        required=True,
    ),
    Field(
        name="handler",
        kind=FieldKind.PERSON,
        words=QT_TRANSLATE_NOOP("papers", "Handled by|Who has it now."),
        required=True,
    ),
)
KINDS = {
    FieldKind.DATE: Kind.DATE,
    FieldKind.MOMENT: Kind.MOMENT,
    FieldKind.WHOLE: Kind.COUNT,
    FieldKind.MONEY: Kind.MONEY,
    FieldKind.YES_NO: Kind.TICK,
}


def paper(
    key: str,
    title: Message,
    record: type[Case],
    parts: Sequence[Section | Lines],
    *,
    copies: tuple[Message, ...] = (),
    signatures: tuple[Message, ...] = (),
    notes: tuple[Message, ...] = (),
    media: tuple[Medium, ...] = PAGES_FIRST,
    code: CodeSort = CodeSort.BARCODE,
) -> Form:
    """Return a form of sections and tables in the given order; its number stands in the code.

    `copies` are the keepers, one copy each; `signatures` who signs. `key` is its name in commands
    and begins with the workflow's code: "notices-sheet".
    """
    known = {field.name: field for field in (*OWN_FIELDS, *fields_of(record))}
    return Form(
        key=key,
        title=title,
        parts=tuple(
            _table(part) if isinstance(part, Lines) else _section(part, known) for part in parts
        ),
        signatures=signatures,
        copies=copies,
        code=code,
        notes=notes,
        media=media,
    )


def with_room(form: Form, by_hand: Collection[str], least_rows: int = 0) -> Form:
    """Return a form with lines to write on where the record holds nothing yet: the fields named,
    and at least so many rows in each table."""

    def roomy(part: forms.Part) -> forms.Part:
        if isinstance(part, LineTable):
            return replace(part, least_rows=least_rows)
        if not isinstance(part, forms.Section):
            return part
        fields = (
            replace(place, by_hand=True, optional=False) if place.name in by_hand else place
            for place in part.fields
        )
        return replace(part, fields=tuple(fields))

    return replace(form, parts=tuple(roomy(part) for part in form.parts))


def without_empty(form: Form, columns: Collection[str]) -> Form:
    """Return a form whose tables leave out the columns named where no row has anything in them."""

    def tight(part: forms.Part) -> forms.Part:
        if not isinstance(part, LineTable):
            return part
        found = (replace(c, optional=c.name in columns) for c in part.columns)
        return replace(part, columns=tuple(found))

    return replace(form, parts=tuple(tight(part) for part in form.parts))


def _section(section: Section, known: dict[str, Field]) -> forms.Section:
    fields = tuple(_place(known[name]) for name in section.fields)
    return forms.Section(fields, title=section.title)


def _place(field: Field) -> FormField:
    is_long = field.kind is FieldKind.NOTE
    is_optional = not field.required
    kind = KINDS.get(field.kind, Kind.TEXT)
    return FormField(field.name, field.label, kind, wide=is_long, optional=is_optional)


def _table(table: Lines) -> LineTable:
    columns = tuple(
        LineColumn(column.name, column.label, KINDS.get(column.kind, Kind.TEXT))
        for column in typed_columns(table)
    )
    return LineTable(table.name, columns, title=table.label, numbered=True)
