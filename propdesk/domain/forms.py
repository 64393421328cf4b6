"""A form of the trade, declared once: its fields, lines, sums, signatures and keepers of copies.

Filled with the values of a record it becomes a printed document for every paper and language.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone, tzinfo
from enum import StrEnum
from typing import assert_never

from propdesk.domain.capital_amounts import capital_amount
from propdesk.domain.documents import (
    Align,
    AnyBlock,
    Barcode,
    Column,
    Heading,
    Mark,
    Pair,
    Pairs,
    PrintedDocument,
    Qr,
    Rule,
    Signatures,
    Sums,
    Table,
    Text,
    Total,
)
from propdesk.domain.media import PAGES_FIRST, Medium
from propdesk.domain.money import format_yuan
from propdesk.i18n import QT_TRANSLATE_NOOP, Message, speaking, translate

CHINA_TIME = timezone(timedelta(hours=8))
BLANK = "________"

STUB = QT_TRANSLATE_NOOP("forms", "Stub")
OWNER_COPY = QT_TRANSLATE_NOOP("forms", "Owner")
FINANCE_COPY = QT_TRANSLATE_NOOP("forms", "Finance")


class Kind(StrEnum):
    """What a value is and so how it is written.

    MONEY is fen, COUNT a whole number, DATE a `date`, MOMENT a `datetime` (an aware one is shown
    in the form's zone), TICK a bool; TEXT is a `str` or a `Message`. None leaves any of them empty.
    """

    TEXT = "text"
    MONEY = "money"
    COUNT = "count"
    DATE = "date"
    MOMENT = "moment"
    TICK = "tick"


class CodeSort(StrEnum):
    """The code that carries the number of the paper."""

    NONE = "none"
    BARCODE = "barcode"
    QR = "qr"


@dataclass(frozen=True)
class FormField:
    """A labelled value; `by_hand` leaves a line to write on where the record holds nothing.

    An `optional` field without a value is left out; any other shows that it is empty. `wide` gives
    it a line of its own.
    """

    name: str
    label: Message
    kind: Kind = Kind.TEXT
    strong: bool = False
    wide: bool = False
    optional: bool = False
    by_hand: bool = False


@dataclass(frozen=True)
class Section:
    """Fields that belong together, `across` of them side by side; `framed` on a page."""

    fields: tuple[FormField, ...]
    title: Message | None = None
    across: int = 2
    framed: bool = True


@dataclass(frozen=True)
class LineColumn:
    """A column of a line table; money and counts may be `summed`.

    An `optional` one is left out where no row has anything in it, one on `pages_only` on slips.
    """

    name: str
    label: Message
    kind: Kind = Kind.TEXT
    share: int = 1
    align: Align | None = None
    summed: bool = False
    optional: bool = False
    pages_only: bool = False

    @property
    def place(self) -> Align:
        """Where its values stand: figures to the right unless told otherwise."""
        if self.align is not None:
            return self.align
        return Align.RIGHT if self.kind in (Kind.MONEY, Kind.COUNT) else Align.LEFT

    @property
    def sums(self) -> Sums:
        """How its figures are added up."""
        if not self.summed:
            return Sums.NONE
        return Sums.MONEY if self.kind is Kind.MONEY else Sums.COUNT


@dataclass(frozen=True)
class LineTable:
    """Lines of a form; `numbered` puts 序号 in front, `least_rows` leaves room to write by hand."""

    name: str
    columns: tuple[LineColumn, ...]
    title: Message | None = None
    numbered: bool = False
    totalled: bool = True
    least_rows: int = 0


@dataclass(frozen=True)
class Amount:
    """An amount that must not be overlooked: `name` holds fen; in capitals as well if wanted."""

    name: str
    label: Message
    capitals: bool = True


@dataclass(frozen=True)
class Paragraph:
    """Words of the form itself; `{name}` in them is the value of that name, as a field shows it."""

    text: Message
    align: Align = Align.LEFT
    strong: bool = False


Part = Section | LineTable | Amount | Paragraph


@dataclass(frozen=True)
class Form:
    """A form; `copies` are the keepers, `media` what it comes out on, the usual one first.

    `values` names what paragraphs mention although no field shows it, with its kind.
    """

    key: str
    title: Message
    parts: tuple[Part, ...]
    signatures: tuple[Message, ...] = ()
    dated: bool = False
    copies: tuple[Message, ...] = ()
    code: CodeSort = CodeSort.NONE
    notes: tuple[Message, ...] = ()
    media: tuple[Medium, ...] = PAGES_FIRST
    values: tuple[tuple[str, Kind], ...] = ()

    def __post_init__(self) -> None:
        names = [each.name for each in form_fields(self)]
        tables = [part.name for part in self.parts if isinstance(part, LineTable)]
        if len(set(names)) != len(names) or len(set(tables)) != len(tables):
            raise ValueError(f"{self.key}: every name stands once")


@dataclass(frozen=True)
class Filling:
    """What a record says in a form's places.

    `values` holds every field and amount of the form (more does no harm), `lines` the rows of its
    tables by name. `code` is what the code carries where that is not the number.
    """

    values: Mapping[str, object]
    lines: Mapping[str, Sequence[Mapping[str, object]]] = field(default_factory=dict)
    number: str = ""
    language: str = "zh_CN"
    issuer: str = ""
    marks: tuple[Mark, ...] = ()
    made_at: datetime | None = None
    operator: str = ""
    code: str = ""
    zone: tzinfo = CHINA_TIME


def fill(form: Form, filling: Filling) -> PrintedDocument:
    """Return the form with its values, every label in the filling's language.

    ValueError if the filling lacks a value or a table of the form, or one is of another kind.
    """
    with speaking(filling.language):
        shown = _shown_values(form, filling)
        blocks = list(_blocks(form, filling, shown))
        return PrintedDocument(
            kind=form.key,
            title=form.title.translated(),
            language=filling.language,
            number=filling.number,
            blocks=(*blocks, *_end_blocks(form, filling, shown)),
            issuer=filling.issuer,
            copies=tuple(keeper.translated() for keeper in form.copies),
            marks=filling.marks,
            footer=_footer(filling),
        )


def form_fields(form: Form) -> tuple[FormField | Amount, ...]:
    """Return every place of a form that holds one value."""
    found: list[FormField | Amount] = []
    for part in form.parts:
        if isinstance(part, Section):
            found += part.fields
        elif isinstance(part, Amount):
            found.append(part)
    return tuple(found)


def value_text(value: object, kind: Kind, zone: tzinfo = CHINA_TIME) -> str:
    """Return a value as paper shows it; ValueError if it is not of its kind."""
    if value is None:
        return ""
    text = _day_text(value, kind, zone) or _plain_text(value, kind)
    if text is None:
        raise ValueError(f"{value!r} is no {kind.value}")
    return text


def _plain_text(value: object, kind: Kind) -> str | None:
    match kind, value:
        case (Kind.TEXT, Message()):
            return value.translated()
        case (Kind.TEXT, str()):
            return value
        case (Kind.TICK, bool()):
            return "√" if value else "×"
        case (Kind.MONEY, int()) if not isinstance(value, bool):
            return format_yuan(value, grouping=True)
        case (Kind.COUNT, int()) if not isinstance(value, bool):
            return str(value)
    return None


def _day_text(value: object, kind: Kind, zone: tzinfo) -> str | None:
    match kind, value:
        case (Kind.MOMENT, datetime()):
            local = value.astimezone(zone) if value.tzinfo else value
            return f"{local:%Y-%m-%d %H:%M}"
        case (Kind.DATE, date()) if not isinstance(value, datetime):
            return value.isoformat()
    return None


def _shown_values(form: Form, filling: Filling) -> dict[str, str]:
    kinds = dict(form.values)
    hand: set[str] = set()
    for place in form_fields(form):
        kinds[place.name] = place.kind if isinstance(place, FormField) else Kind.MONEY
        if isinstance(place, FormField) and place.by_hand:
            hand.add(place.name)
    missing = sorted(kinds.keys() - filling.values.keys() - hand)
    if missing:
        raise ValueError(f"{form.key} lacks {', '.join(missing)}")
    return {
        name: value_text(filling.values.get(name), kind, filling.zone)
        for name, kind in kinds.items()
    }


def _blocks(form: Form, filling: Filling, shown: Mapping[str, str]) -> Iterator[AnyBlock]:
    """Return the parts, a line across between two unless both are words."""
    for before, part in zip((None, *form.parts), form.parts, strict=False):
        words = isinstance(before, Paragraph) and isinstance(part, Paragraph)
        if before and not words and not isinstance(part, Amount):
            yield Rule()
        yield from _part_blocks(part, filling, shown)


def _part_blocks(part: Part, filling: Filling, shown: Mapping[str, str]) -> Iterator[AnyBlock]:
    match part:
        case Section():
            yield from _section_blocks(part, shown)
        case LineTable():
            if part.title:
                yield Heading(part.title.translated())
            yield _table(part, filling)
        case Amount():
            yield _amount(part, filling, shown)
        case Paragraph(text, align, strong):
            yield Text(text.translated(**shown), align, strong)
        case _:
            assert_never(part)


def _section_blocks(section: Section, shown: Mapping[str, str]) -> Iterator[AnyBlock]:
    if section.title:
        yield Heading(section.title.translated())
    pairs: list[Pair] = []
    for each in section.fields:
        text = shown[each.name] or (BLANK if each.by_hand else "")
        if text or not each.optional:
            pairs.append(Pair(each.label.translated(), text, each.strong, each.wide))
    if pairs:
        yield Pairs(tuple(pairs), across=section.across, framed=section.framed)


def _table(table: LineTable, filling: Filling) -> Table:
    if table.name not in filling.lines:
        raise ValueError(f"no lines {table.name}")
    given = filling.lines[table.name]
    kept = [
        each
        for each in table.columns
        if not each.optional or any(row.get(each.name) not in (None, "") for row in given)
    ]
    rows = [_row(table.name, kept, row, filling.zone) for row in given]
    rows += [("",) * len(kept)] * (table.least_rows - len(rows))
    columns = tuple(
        Column(each.label.translated(), each.share, each.place, each.sums, each.pages_only)
        for each in kept
    )
    if table.numbered:
        number = Column(translate("forms", "No."), align=Align.CENTRE, pages_only=True)
        columns = (number, *columns)
        rows = [(str(place), *row) for place, row in enumerate(rows, 1)]
    summed = any(each.summed for each in kept)
    return Table(columns, tuple(rows), totalled=summed and table.totalled)


def _row(
    table: str, columns: Sequence[LineColumn], row: Mapping[str, object], zone: tzinfo
) -> tuple[str, ...]:
    try:
        return tuple(value_text(row[each.name], each.kind, zone) for each in columns)
    except KeyError as error:
        raise ValueError(f"{table} lacks {error}") from None


def _amount(part: Amount, filling: Filling, shown: Mapping[str, str]) -> Total:
    fen = filling.values[part.name]
    if not part.capitals or not isinstance(fen, int):
        return Total(part.label.translated(), f"￥{shown[part.name]}")
    return Total(
        part.label.translated(),
        f"￥{shown[part.name]}",
        translate("forms", "In capitals"),
        capital_amount(fen, currency=True),
    )


def _end_blocks(form: Form, filling: Filling, shown: Mapping[str, str]) -> Iterator[AnyBlock]:
    yield Rule()
    for note in form.notes:
        yield Text(note.translated(**shown))
    if form.signatures:
        yield Signatures(tuple(role.translated() for role in form.signatures), form.dated)
    payload = filling.code or filling.number
    if not payload:
        return
    if form.code is CodeSort.QR:
        yield Qr(payload, filling.number)
    elif form.code is CodeSort.BARCODE:
        yield Barcode(payload, filling.number)


def _footer(filling: Filling) -> str:
    if filling.made_at is None:
        return filling.operator
    moment = value_text(filling.made_at, Kind.MOMENT, filling.zone)
    if not filling.operator:
        return translate("forms", "Made {moment}").format(moment=moment)
    return translate("forms", "Made {moment} by {operator}").format(
        moment=moment, operator=filling.operator
    )
