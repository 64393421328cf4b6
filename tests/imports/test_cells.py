"""What clerks type is understood; what is unclear or has lost digits is refused with the reason."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.errors import DomainError
from propdesk.i18n import Message
from propdesk.imports import cell_faults as faults
from propdesk.imports.cells import (
    converter,
    half_width,
    id_number,
    integer,
    money_fen,
    phone,
    room,
    text,
)
from propdesk.imports.columns import CellKind, ColumnSpec
from propdesk.imports.raw import NEVER_CALCULATED, CellMark, RawCell
from tests.imports.workbooks import GOOD_ID

Fault = type[DomainError]


def convert(kind: CellKind, cell: RawCell, *, from_1904: bool = False, places: int = 2) -> object:
    spec = ColumnSpec("x", Message("test", "x"), kind, places=places)
    return converter(spec, counts_from_1904=from_1904)(cell)


@pytest.mark.parametrize(
    ("cell", "fen"),
    [
        (0, 0),
        (12, 1200),
        (12.5, 1250),
        (0.1 + 0.2, 30),
        (1234.5600000000001, 123456),
        (-0.05, -5),
        ("1234.5", 123450),
        ("1,234.50", 123450),
        ("1，234．50", 123450),
        ("￥12", 1200),
        ("¥ 1,234.50", 123450),
        ("-￥3.00", -300),
        ("(3.00)", -300),
        ("（３．００）", -300),
        ("１２元", 1200),
        (" 12\u3000", 1200),
        ("\u200b12\u202c", 1200),
        ("CNY 12", 1200),
        (".5", 50),
        ("12.", 1200),
        ("+5", 500),
        ("12.500", 1250),
        (None, None),
        ("", None),
        ("  ", None),
    ],
)
def test_amounts_become_exact_fen(cell: RawCell, fen: int | None) -> None:
    assert money_fen(cell) == fen


@pytest.mark.parametrize(
    ("cell", "fault"),
    [
        ("abc", faults.NotAnAmountError),
        ("1,23", faults.NotAnAmountError),
        ("1.234,50", faults.NotAnAmountError),
        ("12,345,6", faults.NotAnAmountError),
        ("1e5", faults.NotAnAmountError),
        ("--5", faults.NotAnAmountError),
        ("5-", faults.NotAnAmountError),
        ("12万", faults.NotAnAmountError),
        ("$12", faults.NotAnAmountError),
        ("NaN", faults.NotAnAmountError),
        ("Infinity", faults.NotAnAmountError),
        ("=1+1", faults.NotAnAmountError),
        (True, faults.NotAnAmountError),
        (date(2026, 1, 5), faults.NotAnAmountError),
        (1.005, faults.TooManyDecimalsError),
        ("33.333", faults.TooManyDecimalsError),
        (1e16, faults.NumberTooLargeError),
        ("9" * 30, faults.NumberTooLargeError),
        (CellMark("#REF!"), faults.CellIsErrorError),
        (CellMark(NEVER_CALCULATED), faults.NeverCalculatedError),
    ],
)
def test_what_is_no_clear_amount_is_refused(cell: RawCell, fault: Fault) -> None:
    with pytest.raises(fault):
        money_fen(cell)


@given(st.integers(-(10**13), 10**13))
def test_an_amount_is_the_same_as_number_and_in_every_spelling(fen: int) -> None:
    sign, yuan, cents = "-" if fen < 0 else "", abs(fen) // 100, abs(fen) % 100
    plain, grouped = f"{sign}{yuan}.{cents:02d}", f"{sign}￥{yuan:,}.{cents:02d}"
    full = plain.translate({ord(c): ord(c) + 0xFEE0 for c in "0123456789.-"})
    assert {money_fen(spelling) for spelling in (plain, grouped, full, fen / 100)} == {fen}


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (date(2026, 1, 5), date(2026, 1, 5)),
        (datetime.fromisoformat("2026-01-05T23:59:59"), date(2026, 1, 5)),
        (46027, date(2026, 1, 5)),
        (46027.75, date(2026, 1, 5)),
        (20260105, date(2026, 1, 5)),
        ("2026-1-5", date(2026, 1, 5)),
        ("2026/1/5", date(2026, 1, 5)),
        ("2026.1.5", date(2026, 1, 5)),
        ("2026.01.05", date(2026, 1, 5)),
        ("2026年1月5日", date(2026, 1, 5)),
        ("2026 年 1 月 5 日", date(2026, 1, 5)),
        ("２０２６年１月５号", date(2026, 1, 5)),
        ("20260105", date(2026, 1, 5)),
        ("2026-01-05 00:00:00", date(2026, 1, 5)),
        ("2026-01-05T08:30", date(2026, 1, 5)),
        ("2026-02-28", date(2026, 2, 28)),
        (None, None),
        (" ", None),
    ],
)
def test_days_are_read_from_every_spelling(cell: RawCell, day: date | None) -> None:
    assert convert(CellKind.DATE, cell) == day


@pytest.mark.parametrize(
    ("cell", "fault"),
    [
        ("26-1-5", faults.AmbiguousDateError),
        ("1/5/2026", faults.AmbiguousDateError),
        ("5.1.26", faults.AmbiguousDateError),
        ("1月5日", faults.NotADateError),
        ("2026-02-30", faults.NotADateError),
        ("2026-13-01", faults.NotADateError),
        ("2026-01", faults.NotADateError),
        ("明天", faults.NotADateError),
        ("0000-01-01", faults.NotADateError),
        (5, faults.NotADateError),
        (-1, faults.NotADateError),
        (20261301, faults.NotADateError),
        (1e300, faults.NotADateError),
        (True, faults.NotADateError),
        (CellMark("#N/A"), faults.CellIsErrorError),
    ],
)
def test_what_is_no_clear_day_is_refused(cell: RawCell, fault: Fault) -> None:
    with pytest.raises(fault):
        convert(CellKind.DATE, cell)


@given(st.dates(date(1950, 1, 1), date(2100, 12, 31)))
def test_a_day_count_is_read_in_the_calendar_of_its_workbook(day: date) -> None:
    assert convert(CellKind.DATE, (day - date(1899, 12, 30)).days) == day
    assert convert(CellKind.DATE, (day - date(1904, 1, 1)).days, from_1904=True) == day


@pytest.mark.parametrize(
    ("cell", "month"),
    [
        ("2026-01", "2026-01"),
        ("2026-1", "2026-01"),
        ("2026/12", "2026-12"),
        ("2026.10", "2026-10"),
        ("2026年1月", "2026-01"),
        ("2026年1月份", "2026-01"),
        ("202601", "2026-01"),
        (202601, "2026-01"),
        (date(2026, 1, 1), "2026-01"),
        ("2026-01-31", "2026-01"),
        (46027, "2026-01"),
        (None, None),
    ],
)
def test_months_are_read_from_every_spelling(cell: RawCell, month: str | None) -> None:
    assert convert(CellKind.PERIOD, cell) == month


@pytest.mark.parametrize("cell", ["2026-13", 202613, "1月", 2026.1, "26-01", True, "x"])
def test_what_is_no_clear_month_is_refused(cell: RawCell) -> None:
    with pytest.raises(faults.NotAPeriodError):
        convert(CellKind.PERIOD, cell)


@pytest.mark.parametrize(
    ("cell", "number"),
    [(3, 3), (3.0, 3), ("３", 3), ("1,234", 1234), ("-5", -5), ("3.0", 3), ("", None)],
)
def test_whole_numbers_are_understood(cell: RawCell, number: int | None) -> None:
    assert integer(cell) == number


@pytest.mark.parametrize("cell", [3.5, "3.5", "three", True, "0x10", "1_000"])
def test_what_is_no_whole_number_is_refused(cell: RawCell) -> None:
    with pytest.raises(faults.NotAWholeNumberError):
        integer(cell)


@pytest.mark.parametrize(
    ("cell", "places", "scaled"),
    [(89.35, 2, 8935), ("89.35", 2, 8935), (89, 2, 8900), ("1,234.567", 3, 1234567), (0.07, 2, 7)],
)
def test_a_decimal_becomes_an_integer_of_its_places(
    cell: RawCell, places: int, scaled: int
) -> None:
    assert convert(CellKind.DECIMAL, cell, places=places) == scaled


def test_a_decimal_with_more_places_than_kept_is_not_rounded() -> None:
    with pytest.raises(faults.TooManyDecimalsError):
        convert(CellKind.DECIMAL, "89.355")


@pytest.mark.parametrize(
    ("cell", "line"),
    [
        ("  王 小明\u3000", "王 小明"),
        ("王\u200b小\ufeff明", "王小明"),
        ("\u202e王小明\u202c", "王小明"),
        ("a\x00b\tc", "a b c"),
        ("二层\n三层", "二层\n三层"),
        ("ＡＢ", "ＡＢ"),
        (101, "101"),
        (1.5, "1.5"),
        (0.1 + 0.2, "0.3"),
        (True, "TRUE"),
        (date(2026, 1, 5), "2026-01-05"),
        ("\u200b", None),
        (None, None),
    ],
)
def test_texts_lose_only_what_nobody_sees(cell: RawCell, line: str | None) -> None:
    assert text(cell) == line


def test_a_page_of_text_is_refused() -> None:
    with pytest.raises(faults.TextTooLongError):
        text("长" * 2001)


@pytest.mark.parametrize(
    ("cell", "line"),
    [("1-101", "1-101"), ("１栋１０１", "1栋101"), (101, "101"), ("0101", "0101"), (None, None)],
)
def test_a_room_is_taken_as_written(cell: RawCell, line: str | None) -> None:
    assert room(cell) == line


def test_a_room_that_became_a_date_is_refused() -> None:
    with pytest.raises(faults.TurnedIntoDateError):
        room(date(2026, 3, 12))


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        (GOOD_ID, GOOD_ID),
        (GOOD_ID.lower(), GOOD_ID),
        (f" {GOOD_ID[:6]} {GOOD_ID[6:14]} {GOOD_ID[14:]}", GOOD_ID),
        ("１１０１０１１９９００３０７７２１３", "110101199003077213"),
        ("110101900307721", "110101900307721"),
        (110101900307721, "110101900307721"),
        ("H12345678", "H12345678"),
        ("C1234567(8)", "C1234567(8)"),
        (None, None),
    ],
)
def test_document_numbers_are_taken_as_text(cell: RawCell, number: str | None) -> None:
    assert id_number(cell) == number


@pytest.mark.parametrize(
    ("cell", "fault"),
    [
        (1.10101199003077e17, faults.DigitsLostError),
        (110101199003077213.0, faults.DigitsLostError),
        ("1.10101E+17", faults.DigitsLostError),
        ("1.1E17", faults.DigitsLostError),
        ("110101199003077000", faults.CheckDigitError),
        ("110101199003077214", faults.CheckDigitError),
        ("身份证", faults.NotAnIdNumberError),
        ("12", faults.NotAnIdNumberError),
        (date(2026, 1, 5), faults.TurnedIntoDateError),
        (CellMark("#VALUE!"), faults.CellIsErrorError),
    ],
)
def test_a_document_number_that_lost_digits_is_refused_with_the_reason(
    cell: RawCell, fault: Fault
) -> None:
    with pytest.raises(fault):
        id_number(cell)


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        (13800138000, "13800138000"),
        (13800138000.0, "13800138000"),
        ("138 0013 8000", "13800138000"),
        ("138-0013-8000", "13800138000"),
        ("+86 13800138000", "13800138000"),
        ("１３８００１３８０００", "13800138000"),
        ("028-85551234", "028-85551234"),
        ("(028)85551234", "028-85551234"),
        ("（028）85551234", "028-85551234"),
        ("028-85551234转801", "028-85551234转801"),
        ("+852 2345 6789", "+85223456789"),
        (None, None),
    ],
)
def test_phone_numbers_are_understood(cell: RawCell, number: str | None) -> None:
    assert phone(cell) == number


@pytest.mark.parametrize(
    ("cell", "fault"),
    [
        ("13800138000/13900139000", faults.NotAPhoneNumberError),
        ("13800138000、13900139000", faults.NotAPhoneNumberError),
        ("无", faults.NotAPhoneNumberError),
        ("12", faults.NotAPhoneNumberError),
        ("1.38E+10", faults.DigitsLostError),
        (1.38e15, faults.DigitsLostError),
    ],
)
def test_what_is_not_one_phone_number_is_refused(cell: RawCell, fault: Fault) -> None:
    with pytest.raises(fault):
        phone(cell)


def test_half_width_touches_nothing_but_full_width_forms() -> None:
    assert half_width("１栋（Ａ）￥王豈") == "1栋(A)¥王豈"


raw_cells: st.SearchStrategy[RawCell] = st.one_of(
    st.none(),
    st.text(max_size=12),
    st.text("0123456789-/.年月日,￥ eE+()", max_size=14),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.dates(),
    st.datetimes(),
    st.builds(CellMark, st.text(max_size=5)),
)


@given(st.sampled_from(list(CellKind)), raw_cells, st.booleans())
def test_any_cell_becomes_a_value_or_a_sentence(
    kind: CellKind,
    cell: RawCell,
    from_1904: bool,  # noqa: FBT001 - drawn
) -> None:
    try:
        value = convert(kind, cell, from_1904=from_1904)
    except DomainError:
        return
    wanted = {CellKind.MONEY: int, CellKind.INTEGER: int, CellKind.DECIMAL: int}
    expected = date if kind is CellKind.DATE else wanted.get(kind, str)
    assert value is None or type(value) is expected


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.integers(0, 2))
def test_a_typed_day_comes_back(day: date, spelling: int) -> None:
    line = [f"{day:%Y-%m-%d}", f"{day.year}年{day.month}月{day.day}日", f"{day:%Y%m%d}"][spelling]
    assert convert(CellKind.DATE, line) == day
    assert convert(CellKind.PERIOD, line) == f"{day:%Y-%m}"
