"""The fields of a case: what each holds, how it is typed, kept and shown. Source: domain.md 3."""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from enum import StrEnum

from propdesk.domain.bounded_text import NAME_LIMIT, bounded, check_bounded
from propdesk.domain.errors import DomainError, InvalidValueError
from propdesk.domain.money import format_yuan, parse_yuan
from propdesk.domain.phones import format_phone, mask_phone, parse_phone
from propdesk.domain.plates import normalise_plate
from propdesk.domain.typed_dates import parse_date
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP, Message, translate

NOTE_LIMIT = 4000
Value = str | int | bool | bytes | date | datetime | None


class FieldKind(StrEnum):
    """What a field holds. MONEY is fen; UNIT and PERSON are identities; the rest is plain."""

    TEXT = "text"
    NOTE = "note"  # several lines
    CODE = "code"  # Latin: a badge, a tag, a plate of a door
    CHOICE = "choice"
    DATE = "date"
    MOMENT = "moment"
    WHOLE = "whole"
    MONEY = "money"
    YES_NO = "yes_no"
    PHONE = "phone"
    PLATE = "plate"
    UNIT = "unit"
    PERSON = "person"  # somebody who signs in here


TEXTS = frozenset(
    {
        FieldKind.TEXT,
        FieldKind.NOTE,
        FieldKind.CODE,
        FieldKind.CHOICE,
        FieldKind.PHONE,
        FieldKind.PLATE,
    }
)
IDENTITIES = frozenset({FieldKind.UNIT, FieldKind.PERSON})


class Label(Message):
    """The part of a field's words before the bar."""

    def translated(self, **values: object) -> str:
        """Return the label in the current language."""
        return super().translated(**values).partition("|")[0]


class Help(Message):
    """The part of a field's words after the bar."""

    def translated(self, **values: object) -> str:
        """Return the help in the current language."""
        return super().translated(**values).partition("|")[2]


@dataclass(frozen=True, kw_only=True)
class Field:
    """A declared field; `words` are its label and its help with a bar between: "Title|As printed".

    `is_personal` hides it in lists, on paper and in the log of steps; `on_paper` shows it on paper
    all the same (a badge bears a name). `role` says what it is to every list of cases: "summary"
    or "customer". What is `counted` stays when a case is forgotten: reports count by it.
    """

    name: str = ""
    kind: FieldKind = FieldKind.TEXT
    words: Message
    required: bool = False
    choices: tuple[tuple[str, Message], ...] = ()
    is_personal: bool = False
    on_paper: bool = False
    counted: bool = False
    limit: int = 0
    role: str = ""
    is_household: bool = False  # left empty it is taken from who lives in the unit
    usual: str = ""  # what a new form begins with, where that is nearly always right

    @property
    def label(self) -> Message:
        """What stands beside the field."""
        return Label(*self.words)

    @property
    def help(self) -> Message:
        """What stands under it."""
        return Help(*self.words)

    @property
    def empty(self) -> Value:
        """What the field holds when nothing was typed."""
        if self.kind is FieldKind.YES_NO:
            return False
        return "" if self.kind in TEXTS else None


class FieldMissingError(DomainError):
    """A field that is needed here is empty."""

    sentence = QT_TRANSLATE_NOOP("case_fields", "“{label}” must be filled in.")


class UnknownFieldError(DomainError):
    """A field is named that is not asked for here."""

    sentence = QT_TRANSLATE_NOOP("case_fields", "“{name}” is not asked for here.")


class NotAChoiceError(DomainError):
    """A value is none of those the field offers."""

    sentence = QT_TRANSLATE_NOOP("case_fields", "“{value}” is none of the choices of “{label}”.")


def kept(field: Field, value: object) -> Value:
    """Return a typed value as it is kept; a DomainError at the field for one that cannot be."""
    if value is None or value == "":
        return field.empty
    if field.kind in TEXTS:
        return _kept_text(field, value)
    if not _HOLDS[field.kind](value):
        raise InvalidValueError(field=field.name, value=str(value))
    assert isinstance(value, int | bool | bytes | date)
    return value


def is_empty(field: Field, value: Value) -> bool:
    """Tell whether nothing was typed; a box that is not ticked counts as empty."""
    return value == field.empty or value is None


def typed(field: Field, text: str, *, today: date, zone: tzinfo) -> Value:
    """Return what a person means by `text` in this field; identities are looked up elsewhere."""
    text = text.strip()
    if not text:
        return field.empty
    match field.kind:
        case FieldKind.DATE:
            return parse_date(text, today=today, field=field.name)
        case FieldKind.MOMENT:
            return moment(text, today, zone=zone, name=field.name)
        case FieldKind.MONEY | FieldKind.WHOLE:
            fen = parse_yuan(text, field=field.name)
            return fen if field.kind is FieldKind.MONEY else _whole(field, text, fen)
        case FieldKind.YES_NO:
            return text.casefold() in {"1", "y", "yes", "true", "是", "有", "√"}
        case _:
            return bytes.fromhex(text) if field.kind in IDENTITIES else kept(field, text)


def shown(field: Field, value: Value, *, zone: tzinfo, in_full: bool = True) -> str:
    """Return a value as people read it; personal ones masked unless `in_full`."""
    if value is None or value == "":
        return ""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, bool):
        return translate("case_fields", "yes") if value else translate("case_fields", "no")
    if isinstance(value, datetime):
        return f"{value.astimezone(zone):%Y-%m-%d %H:%M}"
    if isinstance(value, int):
        return format_yuan(value) if field.kind is FieldKind.MONEY else str(value)
    return _shown_text(field, str(value), in_full=in_full)


def _shown_text(field: Field, value: str, *, in_full: bool) -> str:
    if field.kind is FieldKind.CHOICE:
        words = dict(field.choices).get(value)
        return words.translated() if words else value
    if field.kind is FieldKind.PHONE:
        return format_phone(value) if in_full else mask_phone(value)
    return value if in_full or not field.is_personal else masked(value)


def masked(text: str) -> str:
    """Return a personal text with its middle hidden."""
    if len(text) <= 2:
        return text[:1] + "*" * (len(text) - 1)
    return text[0] + "*" * (len(text) - 2) + text[-1]


def plain(value: Value) -> object:
    """Return a value as JSON holds it."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return value


def revived(field: Field, value: object) -> Value:
    """Return a value JSON held; the inverse of `plain`."""
    if isinstance(value, str):
        if field.kind in IDENTITIES:
            return bytes.fromhex(value)
        if field.kind is FieldKind.MOMENT:
            return datetime.fromisoformat(value)
        if field.kind is FieldKind.DATE:
            return date.fromisoformat(value)
    if value is None or isinstance(value, str | int | bool):
        return value
    raise TypeError(f"{field.name}: {value!r}")


def by_name(fields: tuple[Field, ...]) -> Mapping[str, Field]:
    """Return fields by their names."""
    return {field.name: field for field in fields}


def _is_day(value: object) -> bool:
    return isinstance(value, date) and not isinstance(value, datetime)


def _is_moment(value: object) -> bool:
    return isinstance(value, datetime) and value.tzinfo is not None


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_tick(value: object) -> bool:
    return isinstance(value, bool)


def _is_identity(value: object) -> bool:
    return isinstance(value, bytes) and len(value) == 16


_HOLDS: Mapping[FieldKind, Callable[[object], bool]] = {
    FieldKind.DATE: _is_day,
    FieldKind.MOMENT: _is_moment,
    FieldKind.WHOLE: _is_number,
    FieldKind.MONEY: _is_number,
    FieldKind.YES_NO: _is_tick,
    FieldKind.UNIT: _is_identity,
    FieldKind.PERSON: _is_identity,
}


def _kept_text(field: Field, value: object) -> str:
    if not isinstance(value, str):
        raise InvalidValueError(field=field.name, value=str(value))
    match field.kind:
        case FieldKind.NOTE:
            return _lines(value, field.name, field.limit or NOTE_LIMIT)
        case FieldKind.CHOICE:
            return _choice(field, value)
        case FieldKind.PHONE:
            return parse_phone(value, field=field.name)
        case FieldKind.PLATE:
            return normalise_plate(bounded(value, field=field.name, limit=NAME_LIMIT))
        case _:
            return bounded(value, field=field.name, limit=field.limit or NAME_LIMIT)


def _lines(text: str, name: str, limit: int) -> str:
    """Return free text of several lines; nothing invisible but the ends of lines."""
    check_bounded(text, field=name, limit=limit)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join("".join(filter(_is_seen, line)).rstrip() for line in lines).strip("\n")


def _is_seen(character: str) -> bool:
    return unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}


def _choice(field: Field, value: str) -> str:
    codes = [code for code, _ in field.choices]
    if value not in codes:
        raise NotAChoiceError(field=field.name, value=value, label=field.label)
    return value


def moment(
    text: str, today: date, *, zone: tzinfo = CENTRE_TIME, name: str | None = None
) -> datetime:
    """Return "2026-12-05 14:30", "+1 9:00" or "14:30" as a moment; a bare day is its start.

    Raises InvalidValueError or InvalidDateError with the field's `name`.
    """
    *day, clock = text.replace("：", ":").replace("T", " ").split() or [""]
    if ":" not in clock:
        day, clock = [text], "00:00"
    found = parse_date(" ".join(day), today=today, field=name) if day else today
    try:
        read = datetime.fromisoformat(f"{found.isoformat()}T{clock.zfill(5)}")
    except ValueError as error:
        raise InvalidValueError(field=name, value=text) from error
    return read if read.tzinfo else read.replace(tzinfo=zone)


def _whole(field: Field, text: str, fen: int) -> int:
    if fen % 100:
        raise InvalidValueError(field=field.name, value=text)
    return fen // 100
