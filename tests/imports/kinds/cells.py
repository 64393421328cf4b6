"""Kinds of files that differ in one cell: each column with what clerks and programs put there."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import NamedTuple

from propdesk.domain.errors import DomainError
from propdesk.imports import cell_faults as f
from propdesk.imports.raw import place
from tests.imports.kinds.kind import Faulty, Kind, Understood
from tests.imports.workbooks import GOOD_ID, HEAD, SPECS, Raw, Value, packed, sheet_xml

DAY = date(2026, 1, 5)
PLAIN: dict[str, Value | Raw] = {"room": "1-101", "name": "王小明"}
ROW = 3  # the row below a good one
NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHARED = (
    f'<?xml version="1.0"?><sst xmlns="{NS}"><si><t>1-101</t></si>'
    "<si><r><t>1-</t></r><r><t>101</t></r></si>"
    "<si><t>王小明</t><rPh sb='0' eb='3'><t>wang</t></rPh></si></sst>"
)


class Cell(NamedTuple):
    """What stands in the cell, and what it must be read as or refused for."""

    written: Value | Raw
    read: object = None
    fault: type[DomainError] | None = None
    shown: str | None = None


def number(text: str) -> Raw:
    """Return a number cell as it stands in the file."""
    return Raw("", f"<v>{text}</v>")


def dated(count: str) -> Raw:
    """Return a cell formatted as a date."""
    return Raw('s="1"', f"<v>{count}</v>")


def error(code: str) -> Raw:
    """Return a cell that shows an error."""
    return Raw('t="e"', f"<v>{code}</v>")


def formula(value: str, attributes: str = "") -> Raw:
    """Return a formula with or without the value that was calculated last."""
    return Raw(attributes, f"<f>A1&amp;B1</f>{value}")


ROOMS: dict[str, Cell] = {
    "full width": Cell("１－１０１", "1-101"),
    "Chinese words": Cell("3栋2单元1501", "3栋2单元1501"),
    "leading zero kept as text": Cell("0101", "0101"),
    "whole number": Cell(101, "101"),
    "number with a useless decimal": Cell(number("101.0"), "101"),
    "number in scientific writing": Cell(number("1.01E+2"), "101"),
    "zero-width space": Cell("1\u200b-101", "1-101"),
    "byte order mark inside": Cell("\ufeff1-101", "1-101"),
    "right-to-left override": Cell("\u202e1-101\u202c", "1-101"),
    "isolates": Cell("\u20681-101\u2069", "1-101"),
    "soft hyphen": Cell("1-\u00ad101", "1-101"),
    "no-break space around": Cell("\u00a01-101\u00a0", "1-101"),
    "wide space around": Cell("\u30001-101\u3000", "1-101"),
    "tab at the end": Cell("1-101\t", "1-101"),
    "line break at the end": Cell("1-101\n", "1-101"),
    "shared text": Cell(Raw('t="s"', "<v>0</v>"), "1-101"),
    "text of several colours": Cell(Raw('t="s"', "<v>1</v>"), "1-101"),
    "formula text calculated": Cell(formula("<v>1-101</v>", 't="str"'), "1-101"),
    "formula number calculated": Cell(formula("<v>101</v>"), "101"),
    "formula never calculated": Cell(formula(""), fault=f.NeverCalculatedError, shown="="),
    "formula with an empty value": Cell(formula("<v/>"), fault=f.NeverCalculatedError, shown="="),
    "shared formula without value": Cell(
        Raw("", '<f t="shared" si="0"/>'), fault=f.NeverCalculatedError, shown="="
    ),
    "array formula calculated": Cell(
        Raw('t="str"', '<f t="array" ref="A3">A1</f><v>1-101</v>'), "1-101"
    ),
    "link into another file calculated": Cell(
        Raw('t="str"', "<f>[1]Sheet1!A1</f><v>1-101</v>"), "1-101"
    ),
    "link into another file lost": Cell(
        Raw('t="e"', "<f>[1]Sheet1!A1</f><v>#REF!</v>"), fault=f.CellIsErrorError, shown="#REF!"
    ),
    "turned into a date": Cell(dated("46093"), fault=f.TurnedIntoDateError, shown="2026-03-12"),
    "turned into a moment": Cell(
        dated("46093.5"), fault=f.TurnedIntoDateError, shown="2026-03-12 12:00:00"
    ),
    "digits lost": Cell(number("1E+15"), fault=f.DigitsLostError, shown="1000000000000000.0"),
    "missing": Cell(None, fault=f.RequiredCellError, shown=""),
    "only spaces": Cell(" \u3000 ", fault=f.RequiredCellError, shown=""),
    "only zero-width signs": Cell("\u200b\ufeff", fault=f.RequiredCellError, shown=""),
    "a whole page": Cell("x" * 2001, fault=f.TextTooLongError, shown="x" * 100),
}
ERRORS = {
    f"error {code}": Cell(error(code), fault=f.CellIsErrorError, shown=code)
    for code in (
        "#N/A",
        "#VALUE!",
        "#DIV/0!",
        "#NAME?",
        "#NULL!",
        "#NUM!",
        "#SPILL!",
        "#CALC!",
        "#GETTING_DATA",
    )
}
NAMES: dict[str, Cell] = {
    "rare sign": Cell("𠮷野家", "𠮷野家"),
    "extension G": Cell("\U00030000明", "\U00030000明"),
    "phonetic guide not read": Cell(Raw('t="s"', "<v>2</v>"), "王小明"),
    "number": Cell(12, "12"),
    "yes": Cell(True, "TRUE"),
    "control signs": Cell("王\x7f明", "王 明"),
    "line break inside": Cell("王小明\n李雷", "王小明\n李雷"),
    "looks like a formula": Cell("=1+1", "=1+1"),
    "looks like markup": Cell("<b>&amp;</b>", "<b>&amp;</b>"),
    "as long as allowed": Cell("王" * 2000, "王" * 2000),
    "a day": Cell(dated("46027"), "2026-01-05"),
}
PHONES: dict[str, Cell] = {
    "number": Cell(13800138000, "13800138000"),
    "number in scientific writing": Cell(number("1.3800138E10"), "13800138000"),
    "country code": Cell("+86 138 0013 8000", "13800138000"),
    "dashes": Cell("138-0013-8000", "13800138000"),
    "full width": Cell("１３８００１３８０００", "13800138000"),
    "area code in brackets": Cell("(010)88881234", "010-88881234"),
    "wide brackets": Cell("（010）88881234", "010-88881234"),
    "extension": Cell("010-88881234转802", "010-88881234转802"),
    "zero-width signs": Cell("138\u200b00138000\u202c", "13800138000"),
    "shown in scientific writing": Cell("1.38E+10", fault=f.DigitsLostError),
    "two at once": Cell("13800138000/13900139000", fault=f.NotAPhoneNumberError),
    "two with a wide comma": Cell("13800138000、13900139000", fault=f.NotAPhoneNumberError),
    "none": Cell("无", fault=f.NotAPhoneNumberError),
    "letters inside": Cell("1380013800O", fault=f.NotAPhoneNumberError),
    "masked": Cell("138****8000", fault=f.NotAPhoneNumberError),
    "a day": Cell(dated("46027"), fault=f.TurnedIntoDateError, shown="2026-01-05"),
    "too many digits": Cell("1" * 22, fault=f.NotAPhoneNumberError),
}
IDENTITIES: dict[str, Cell] = {
    "small letter": Cell(GOOD_ID.lower(), GOOD_ID),
    "full width": Cell("１１０１０１１９９００３０７７０７Ｘ", GOOD_ID),
    "in groups": Cell("110101 19900307 707X", GOOD_ID),
    "zero-width signs": Cell("\u200b" + GOOD_ID + "\u202c", GOOD_ID),
    "passport": Cell("e12345678", "E12345678"),
    "Hong Kong with wide brackets": Cell("A123456（3）", "A123456(3)"),
    "stored as a number": Cell(
        number("1.10101199003077E+17"), fault=f.DigitsLostError, shown="1.10101199003077e+17"
    ),
    "all digits stored as a number": Cell(
        number("110101199003077072"), fault=f.DigitsLostError, shown="1.1010119900307707e+17"
    ),
    "shown as 1.1E+17": Cell("1.1E+17", fault=f.DigitsLostError),
    "shown in scientific writing with small e": Cell("1.10101e17", fault=f.DigitsLostError),
    "formula to a number": Cell(
        formula("<v>1.10101199003077E+17</v>"),
        fault=f.DigitsLostError,
        shown="1.10101199003077e+17",
    ),
    "wrong check digit": Cell(GOOD_ID[:-1] + "1", fault=f.CheckDigitError),
    "masked": Cell("110101********707X", fault=f.NotAnIdNumberError),
    "words": Cell("未提供证件", fault=f.NotAnIdNumberError),
    "too short": Cell("12X", fault=f.NotAnIdNumberError),
    "two numbers": Cell(f"{GOOD_ID},{GOOD_ID}", fault=f.NotAnIdNumberError),
    "a day": Cell(dated("46027"), fault=f.TurnedIntoDateError, shown="2026-01-05"),
}
AREAS: dict[str, Cell] = {
    "binary noise": Cell(number("89.350000000000009"), 8935),
    "text": Cell("89.35", 8935),
    "full width": Cell("８９．３５", 8935),
    "thousands": Cell("1,089.35", 108935),
    "three decimals": Cell(89.355, fault=f.TooManyDecimalsError),
    "about": Cell("约90", fault=f.NotANumberError),
    "yes": Cell(True, fault=f.NotANumberError, shown="True"),
    "a day": Cell(dated("46027"), fault=f.NotANumberError, shown="2026-01-05"),
    "without end": Cell(number("1E+300"), fault=f.NumberTooLargeError, shown="1e+300"),
}
AMOUNTS: dict[str, Cell] = {
    "binary noise": Cell(number("0.30000000000000004"), 30),
    "whole number": Cell(1200, 120000),
    "thousands": Cell("1,234.50", 123450),
    "wide thousands": Cell("１，２３４．５０", 123450),
    "yuan sign": Cell("￥12.50", 1250),
    "yuan word": Cell("12.5元", 1250),
    "currency code": Cell("CNY12.50", 1250),
    "brackets for less than nothing": Cell("(3.00)", -300),
    "minus": Cell("-3", -300),
    "spaces inside": Cell("1 234.50", 123450),
    "formula calculated": Cell(formula("<v>12.5</v>"), 1250),
    "empty text formula": Cell(formula("<v></v>", 't="str"'), None),
    "half a fen": Cell(12.345, fault=f.TooManyDecimalsError),
    "thousands in wrong places": Cell("12,34.5", fault=f.NotAnAmountError),
    "words": Cell("一百元", fault=f.NotAnAmountError),
    "ten thousands": Cell("3万", fault=f.NotAnAmountError),
    "a dash": Cell("-", fault=f.NotAnAmountError),
    "per cent": Cell("12%", fault=f.NotAnAmountError),
    "scientific text": Cell("1e3", fault=f.NotAnAmountError),
    "yes": Cell(False, fault=f.NotAnAmountError, shown="False"),
    "a day": Cell(dated("46027"), fault=f.NotAnAmountError, shown="2026-01-05"),
    "not a number": Cell(number("NaN"), fault=f.CellIsErrorError, shown="#NUM!"),
    "without end": Cell(number("1E+300"), fault=f.NumberTooLargeError, shown="1e+300"),
}
DAYS: dict[str, Cell] = {
    "date cell": Cell(dated("46027"), DAY),
    "date and time cell": Cell(dated("46027.75"), DAY),
    "day count without a format": Cell(46027, DAY),
    "eight digits as a number": Cell(20260105, DAY),
    "eight digits as text": Cell("20260105", DAY),
    "slashes": Cell("2026/1/5", DAY),
    "dots": Cell("2026.1.5", DAY),
    "Chinese": Cell("2026年1月5日", DAY),
    "full width": Cell("２０２６－０１－０５", DAY),
    "with a time": Cell("2026-01-05 12:30:00", DAY),
    "ISO moment": Cell("2026-01-05T12:30:00.000", DAY),
    "year last": Cell("1/5/2026", fault=f.AmbiguousDateError),
    "two-digit year": Cell("26-1-5", fault=f.AmbiguousDateError),
    "no year": Cell("1月5", fault=f.NotADateError),
    "impossible day": Cell("2026-02-30", fault=f.NotADateError),
    "impossible eight digits": Cell(20261301, fault=f.NotADateError, shown="20261301"),
    "words": Cell("上个月", fault=f.NotADateError),
    "zero": Cell(0, fault=f.NotADateError, shown="0"),
    "before the calendar": Cell(number("-5"), fault=f.NotADateError, shown="-5"),
    "yes": Cell(True, fault=f.NotADateError, shown="True"),
    "long ago": Cell(date(1899, 5, 1).isoformat(), fault=f.NotADateError, shown="1899-05-01"),
}
MONTHS: dict[str, Cell] = {
    "six digits": Cell(202601, "2026-01"),
    "Chinese": Cell("2026年1月", "2026-01"),
    "bill month": Cell("2026年01月份", "2026-01"),
    "slash": Cell("2026/1", "2026-01"),
    "date cell": Cell(dated("46027"), "2026-01"),
    "full width": Cell("２０２６－０１", "2026-01"),
    "thirteenth": Cell("2026-13", fault=f.NotAPeriodError),
    "six digits of no month": Cell(202613, fault=f.NotAPeriodError, shown="202613"),
    "range": Cell("2026-01~2026-03", fault=f.NotAPeriodError),
    "month without a year": Cell("1月", fault=f.NotAPeriodError),
    "quarter": Cell("2026Q1", fault=f.NotAPeriodError),
}
COLUMNS: dict[str, dict[str, Cell]] = {
    "room": {**ROOMS, **ERRORS},
    "name": NAMES,
    "phone": PHONES,
    "id_number": IDENTITIES,
    "area": AREAS,
    "balance": AMOUNTS,
    "since": DAYS,
    "period": MONTHS,
}


def kinds() -> Iterator[Kind]:
    """Yield a file for each cell of the tables, good rows above and below it."""
    for key, cells in COLUMNS.items():
        for name, cell in cells.items():
            yield Kind(f"{key}: {name}", partial(_file, key, cell.written), _must(key, cell))
    for name, attributes in (("1904", 'date1904="1"'), ("1904 in words", 'date1904="true"')):
        for sort, written in (("date cell", dated("44565")), ("day count", 44565)):
            yield Kind(
                f"since: {sort} of {name}",
                partial(_file, "since", written, attributes),
                Understood(ROW, {"since": DAY}),
            )


def _must(key: str, cell: Cell) -> Faulty | Understood:
    if cell.fault is None:
        return Understood(ROW, {key: cell.read})
    column = [spec.key for spec in SPECS].index(key)
    shown = str(cell.written) if cell.shown is None else cell.shown
    return Faulty(place(ROW, column), shown, cell.fault)


def _file(key: str, written: Value | Raw, attributes: str = "") -> bytes:
    row = [{**PLAIN, key: written}.get(spec.key) for spec in SPECS]
    good: list[Value | Raw] = list(PLAIN.values())
    sheet = sheet_xml([list(HEAD), good, row, good])
    return packed(
        {"业主": sheet},
        workbook_attributes=attributes,
        more={"xl/sharedStrings.xml": SHARED},
    )
