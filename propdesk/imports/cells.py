"""Turn a raw cell into the value its column wants, or say why it can't be.

Clerks' files hold numbers stored as text, full-width digits, stray spaces and invisible characters,
dates as texts and as day counts; all of these are understood. What can be read in two ways, or has
lost digits, is refused (domain.md W01, desk-habits.md U15).
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import partial

from propdesk.domain.errors import DomainError
from propdesk.imports import cell_faults as faults
from propdesk.imports.cell_dates import date_of, period_of
from propdesk.imports.columns import CellKind, ColumnSpec
from propdesk.imports.raw import NEVER_CALCULATED, CellMark, RawCell

LONGEST_TEXT = 2000
_EXACT = 10**15  # a spreadsheet keeps 15 digits of a number
_INVISIBLE = "\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_DIRTY = re.compile(rf"^\s|\s$|[{_INVISIBLE}\x00-\x1f\x7f-\x9f\u00a0\u3000]")
_UNSEEN = re.compile(rf"[{_INVISIBLE}]")
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u00a0\u3000]")
_GROUPED = re.compile(r"[+-]?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?")
_PLAIN = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)")
_FULL_WIDTH = re.compile(r"[！-～￥]")
_HALF_WIDTH = {code: code - 0xFEE0 for code in range(ord("！"), ord("～") + 1)} | {ord("￥"): "¥"}
_CURRENCY = re.compile(r"^([+(-]*)(?:¥|CNY|RMB|人民币)")
_SCIENTIFIC = re.compile(r"[0-9](\.[0-9]+)?[eE]\+?[0-9]{1,3}")
_OTHER_DOCUMENT = re.compile(r"[A-Z0-9()/-]{4,24}")
_PHONE = re.compile(r"\+?[0-9][0-9-]{4,24}([x转#][0-9]{1,6})?")
_CHECK_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_DIGITS = "10X98765432"

Converter = Callable[[RawCell], object]


def converter(column: ColumnSpec, *, counts_from_1904: bool = False) -> Converter:
    """Return the function that turns cells of this column into values.

    TEXT, ROOM, ID_NUMBER, PHONE -> str; MONEY -> int fen; INTEGER -> int; DECIMAL -> int of
    `column.places` decimals; DATE -> date; PERIOD -> 'YYYY-MM'. An empty cell gives None. It raises
    the errors of `cell_faults`.
    """
    match column.kind:
        case CellKind.DECIMAL:
            return partial(decimal, places=column.places)
        case CellKind.DATE:
            return partial(_dated, date_of, counts_from_1904)
        case CellKind.PERIOD:
            return partial(_dated, period_of, counts_from_1904)
        case _:
            return _SIMPLE[column.kind]


def text(cell: RawCell) -> str | None:
    """Return a text without stray spaces and invisible characters; numbers as they are shown."""
    if isinstance(cell, str):
        line = cleaned(cell)
        if len(line) > LONGEST_TEXT:
            raise faults.TextTooLongError(limit=LONGEST_TEXT)
        return line or None
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "minutes")
    return _shown(cell)


def room(cell: RawCell) -> str | None:
    """Return a room as written; what it names is for the register to say."""
    if isinstance(cell, date):
        raise faults.TurnedIntoDateError
    line = text(cell)
    return None if line is None else half_width(line)


def money_fen(cell: RawCell) -> int | None:
    """Return yuan as integer fen: 1234.5, '￥1,234.50', '12元', '(3.00)' for -3.00."""
    if isinstance(cell, str):
        line = half_width(cleaned(cell)).replace(" ", "")
        cell = _unbracketed(_CURRENCY.sub(r"\1", line).removesuffix("元"))
    return _scaled(cell, 2, faults.NotAnAmountError)


def decimal(cell: RawCell, *, places: int) -> int | None:
    """Return a number as an integer of `places` decimals: 89.35 with 2 places -> 8935."""
    return _scaled(cell, places, faults.NotANumberError)


def integer(cell: RawCell) -> int | None:
    """Return a whole number; 3.0 is one, 3.5 is none."""
    try:
        return _scaled(cell, 0, faults.NotAWholeNumberError)
    except faults.TooManyDecimalsError as fault:
        raise faults.NotAWholeNumberError from fault


def id_number(cell: RawCell) -> str | None:
    """Return a document number in capitals; an 18-digit one must fit its check digit."""
    line = _identifier(cell)
    if line is None:
        return None
    line = line.upper().replace("（", "(").replace("）", ")")
    if re.fullmatch(r"[0-9]{17}[0-9X]", line):
        total = sum(int(d) * w for d, w in zip(line[:17], _CHECK_WEIGHTS, strict=True))
        if line[17] != _CHECK_DIGITS[total % 11]:
            raise faults.CheckDigitError
        return line
    if not _OTHER_DOCUMENT.fullmatch(line):
        raise faults.NotAnIdNumberError
    return line


def phone(cell: RawCell) -> str | None:
    """Return one phone number; a mobile number is its 11 digits."""
    line = _identifier(cell)
    if line is None:
        return None
    line = re.sub(r"[()\s]+", "-", line).strip("-").removeprefix("+86").lstrip("-")
    digits = line.replace("-", "")
    if re.fullmatch(r"1[0-9]{10}", digits):
        return digits
    if not _PHONE.fullmatch(line) or len(digits) > 20:
        raise faults.NotAPhoneNumberError
    return line


def cleaned(line: str) -> str:
    """Return a text without outer white space, invisible characters and control bytes."""
    if not _DIRTY.search(line):
        return line
    return _CONTROL.sub(" ", _UNSEEN.sub("", line)).strip()


def half_width(line: str) -> str:
    """Return full-width letters, digits and signs as ordinary ones, everything else untouched."""
    return line.translate(_HALF_WIDTH) if _FULL_WIDTH.search(line) else line


def refuse_marks(cell: RawCell) -> None:
    """Raise for a cell that holds an error or a formula without a result."""
    if isinstance(cell, CellMark):
        if cell.code == NEVER_CALCULATED:
            raise faults.NeverCalculatedError
        raise faults.CellIsErrorError(code=cell.code)


def _dated(
    read: Callable[[RawCell, bool], object],
    counts_from_1904: bool,  # noqa: FBT001 - bound by partial
    cell: RawCell,
) -> object:
    refuse_marks(cell)
    if isinstance(cell, str):
        cell = half_width(cleaned(cell))
    return read(cell, counts_from_1904)


def _shown(cell: RawCell) -> str | None:
    """Return a cell that is no text as a spreadsheet would show it."""
    refuse_marks(cell)
    match cell:
        case None:
            return None
        case bool():
            return "TRUE" if cell else "FALSE"
        case int() | float():
            if abs(cell) >= _EXACT:
                raise faults.DigitsLostError
            return str(cell) if isinstance(cell, int) else f"{cell:.15g}"
        case _:
            return str(cell)


def _identifier(cell: RawCell) -> str | None:
    """Return a number-like text; refuse what has lost digits or become a date."""
    if isinstance(cell, date):
        raise faults.TurnedIntoDateError
    line = text(cell)
    if line is None:
        return None
    line = half_width(line).replace(" ", "")
    if _SCIENTIFIC.fullmatch(line):
        raise faults.DigitsLostError
    return line


def _unbracketed(line: str) -> str:
    return f"-{line[1:-1]}" if line[:1] == "(" and line[-1:] == ")" else line


def _scaled(cell: RawCell, places: int, fault: type[DomainError]) -> int | None:
    """Return the number times 10**places, exactly; None for an empty cell."""
    factor: int = 10**places
    if type(cell) is int and -_EXACT < cell < _EXACT:  # the common case, worth a short cut
        return cell * factor
    refuse_marks(cell)
    number = _number(cell, fault)
    if number is None:
        return None
    scaled = number.scaleb(places)
    if abs(scaled) > _EXACT * factor:
        raise faults.NumberTooLargeError
    whole = int(scaled)
    if whole != scaled:
        raise faults.TooManyDecimalsError(places=places)
    return whole


def _number(cell: RawCell, fault: type[DomainError]) -> Decimal | None:
    if cell is None or cell == "":
        return None
    if isinstance(cell, bool | date | CellMark):
        raise fault
    if isinstance(cell, int):
        return Decimal(cell)
    if isinstance(cell, float):
        # 15 digits are what a spreadsheet keeps and shows; beyond them lies binary noise.
        return Decimal(f"{cell:.15g}")
    line = half_width(cleaned(cell)).replace(" ", "")
    if not line:
        return None
    if not (_PLAIN.fullmatch(line) or _GROUPED.fullmatch(line)):
        raise fault
    return Decimal(line.replace(",", ""))


_SIMPLE: Mapping[CellKind, Converter] = {
    CellKind.TEXT: text,
    CellKind.ROOM: room,
    CellKind.MONEY: money_fen,
    CellKind.INTEGER: integer,
    CellKind.ID_NUMBER: id_number,
    CellKind.PHONE: phone,
}
