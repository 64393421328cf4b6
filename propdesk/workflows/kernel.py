"""What a workflow file is written with: the record's columns, and `Workflow` itself.

The columns carry the declared field in their `info`; everything else (list, form, commands, log,
search, export) is made from it. Source: architecture 3.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import text as sql_text
from sqlalchemy.orm import Mapped, MappedColumn, mapped_column

from propdesk.domain.case_due_lists import DueList, Households, OtherCases
from propdesk.domain.case_fields import TEXTS, Field, FieldKind
from propdesk.domain.case_flow import (
    Filter,
    Flow,
    Guard,
    Lines,
    LinesKind,
    Rounds,
    Section,
    State,
    Tone,
    clock,
    way,
)
from propdesk.domain.case_holds import Holds
from propdesk.domain.errors import DomainError
from propdesk.domain.forms import Form
from propdesk.domain.permissions import Permission
from propdesk.domain.retention import RetentionKind
from propdesk.i18n import QT_TRANSLATE_NOOP, Message
from propdesk.models.base import Base, TableKind

__all__ = [  # everything a declaration is written with, under one name
    "Case",
    "DueList",
    "Field",
    "FieldKind",
    "Filter",
    "Flow",
    "Guard",
    "Headline",
    "Holds",
    "Households",
    "Lines",
    "LinesKind",
    "OtherCases",
    "Permission",
    "RetentionKind",
    "Rounds",
    "Section",
    "State",
    "Tone",
    "Workflow",
    "choice",
    "clock",
    "code",
    "day",
    "moment",
    "money",
    "note",
    "person",
    "phone",
    "plate",
    "text",
    "unit",
    "way",
    "whole",
    "yes_no",
]
T = TypeVar("T")
Choices = Sequence[tuple[str, Message]]
Papers = tuple[tuple[str, Message], ...]  # the key of a form, and what it is called


class UnknownWorkflowError(DomainError):
    """No workflow has this code."""

    sentence = QT_TRANSLATE_NOOP("kernel", "There is no workflow “{name}”.")


class Case(Base):
    """The record of a case: the fields of one workflow; `id` is the case's own."""

    __abstract__ = True
    __table_args__ = {"sqlite_with_rowid": False}
    kind = TableKind.REFERENCE
    id: Mapped[bytes] = mapped_column(primary_key=True, sort_order=-1)


def text(words: Message, **options: Any) -> MappedColumn[str]:
    """Declare a line of text."""
    return _text_column(Field(kind=FieldKind.TEXT, words=words, **options))


def note(words: Message, **options: Any) -> MappedColumn[str]:
    """Declare text of several lines."""
    return _text_column(Field(kind=FieldKind.NOTE, words=words, **options))


def code(words: Message, **options: Any) -> MappedColumn[str]:
    """Declare short Latin text: a badge, a tag."""
    return _text_column(Field(kind=FieldKind.CODE, words=words, **options))


def phone(words: Message, **options: Any) -> MappedColumn[str]:
    """Declare a telephone number; personal."""
    given = {"is_personal": True} | options
    return _text_column(Field(kind=FieldKind.PHONE, words=words, **given))


def plate(words: Message, **options: Any) -> MappedColumn[str]:
    """Declare a number plate."""
    return _text_column(Field(kind=FieldKind.PLATE, words=words, **options))


def choice(words: Message, choices: Choices, **options: Any) -> MappedColumn[str]:
    """Declare one of a few."""
    offered = tuple(choices)
    declared = Field(kind=FieldKind.CHOICE, words=words, choices=offered, **options)
    return _text_column(declared)


def day(words: Message, **options: Any) -> MappedColumn[date | None]:
    """Declare a date."""
    return _column(Field(kind=FieldKind.DATE, words=words, **options))


def moment(words: Message, **options: Any) -> MappedColumn[datetime | None]:
    """Declare a date with the time of day."""
    return _column(Field(kind=FieldKind.MOMENT, words=words, **options))


def whole(words: Message, **options: Any) -> MappedColumn[int | None]:
    """Declare a whole number."""
    return _column(Field(kind=FieldKind.WHOLE, words=words, **options))


def money(words: Message, **options: Any) -> MappedColumn[int | None]:
    """Declare an amount in fen."""
    return _column(Field(kind=FieldKind.MONEY, words=words, **options))


def unit(words: Message, **options: Any) -> MappedColumn[bytes | None]:
    """Declare the unit a case is about."""
    return _column(Field(kind=FieldKind.UNIT, words=words, **options))


def person(words: Message, **options: Any) -> MappedColumn[bytes | None]:
    """Declare somebody who signs in here."""
    return _column(Field(kind=FieldKind.PERSON, words=words, **options))


def yes_no(words: Message, **options: Any) -> MappedColumn[bool]:
    """Declare a box to tick."""
    declared = Field(kind=FieldKind.YES_NO, words=words, **options)
    return mapped_column(info={"field": declared}, server_default=sql_text("0"))


@dataclass(frozen=True)
class Headline:
    """A figure for the home screen: its words, and the list it counts ("open", "today")."""

    words: Message
    which: str


@dataclass(frozen=True, kw_only=True)
class Workflow:
    """A workflow, declared. `code` names it everywhere, `form` stands in its numbers (F41)."""

    code: str
    form: str
    record: type[Case]
    title: Message  # of the list: "Notices"
    one: Message  # of a single case: "Notice"
    flow: Flow
    sections: tuple[Section, ...]
    opens: Permission = Permission.CASE_OPEN
    corrects: Permission = Permission.CASE_WORK
    voids: Permission = Permission.CASE_APPROVE
    opening: tuple[Guard, ...] = ()
    lines: tuple[Lines, ...] = ()
    columns: tuple[str, ...] = ()
    filters: tuple[Filter, ...] = ()
    prints: tuple[Form, ...] = ()
    rank: int = 50  # its place in lists of workflows: what a desk does all day comes first
    headline: Headline | None = None
    own_screen: str = ""  # stem of the screen that opens its cases faster than the form
    case_papers: Papers = ()  # made by `services/*_forms.py`: of one case, named by its number
    list_papers: Papers = ()  # likewise of the whole list
    later: frozenset[str] = frozenset()  # fields that only transitions ask for
    retention: RetentionKind | None = RetentionKind.SERVICE_RECORD  # None: the law keeps it
    holds: Holds | None = None  # a thing or a time nobody else has while a case is open
    due_lists: tuple[DueList, ...] = ()  # cases of it the calendar asks for
    fields: tuple[Field, ...] = field(init=False)
    by_name: Mapping[str, Field] = field(init=False)

    def __post_init__(self) -> None:
        fields = fields_of(self.record)
        object.__setattr__(self, "fields", fields)
        object.__setattr__(self, "by_name", {f.name: f for f in fields})
        _check(self)

    @property
    def papers(self) -> Papers:
        """The papers of a case, by key and title."""
        return (*((form.key, form.title) for form in self.prints), *self.case_papers)

    @property
    def entered(self) -> tuple[Field, ...]:
        """The fields typed when a case is opened."""
        return tuple(f for f in self.fields if f.name not in self.later)

    def field_with(self, role: str) -> Field | None:
        """Return the field with a role to every list: "summary", "customer", "unit"."""
        for found in self.fields:
            if found.role == role or (role == "unit" and found.kind is FieldKind.UNIT):
                return found
        return None


def fields_of(record: type[Case]) -> tuple[Field, ...]:
    """Return the declared fields of a record in the order of their declaration."""
    columns = [c for c in record.__table__.columns if "field" in c.info]
    return tuple(named(column.info["field"], column.name) for column in columns)


def named(declared: Field, name: str) -> Field:
    """Return a field under the name of its column."""
    return replace(declared, name=name)


def _text_column(declared: Field) -> MappedColumn[str]:
    assert declared.kind in TEXTS
    return mapped_column(info={"field": declared}, server_default="")


def _column(declared: Field) -> MappedColumn[Any]:
    return mapped_column(info={"field": declared})


def _check(workflow: Workflow) -> None:
    """Raise for a declaration that names what is not there; found by the first import."""
    known = set(workflow.by_name)
    flow = workflow.flow
    named_fields = {
        *workflow.columns,
        *workflow.later,
        *(f.field for f in workflow.filters),
        *(name for section in workflow.sections for name in section.fields),
        *(name for transition in flow.transitions for name, _ in transition.asked),
        *(name for clock in flow.clocks for name in clock.depends_on),
        *(name for due_list in workflow.due_lists for name in due_list.names),
        *(workflow.holds.names if workflow.holds else ()),
    }
    states = set(flow.by_state)
    targets = {t.target for t in flow.transitions} | {
        t.rounds.target for t in flow.transitions if t.rounds
    }
    sources = {source for t in flow.transitions for source in t.sources}
    moves = set(flow.by_code) | {"open"}
    clocked = {code for clock in flow.clocks for code in (*clock.starts, *clock.ends)}
    lapsing = [t for t in flow.transitions if t.lapses]
    for what, named_here, there in (
        ("field", named_fields, known),
        ("state", targets | sources, states),
        ("transition", clocked, moves),
        ("clock", {t.lapses for t in lapsing}, {c.code for c in flow.clocks}),
    ):
        if missing := named_here - there:
            raise TypeError(f"{workflow.code}: no such {what}: {sorted(missing)}")
    if turning := [t.code for t in lapsing if t.target in t.sources or t.asks or t.second]:
        raise TypeError(f"{workflow.code}: nobody is asked when a case lapses: {turning}")
