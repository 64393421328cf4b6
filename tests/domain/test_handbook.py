"""Every deadline and figure of the handbook is data with the handbook's own value (domain.md 4, 5).

The table was written by reading the handbook, not the code: a rule that is missing, holds another
figure or counts something else is named here. Money is in fen, shares in hundredths of a percent,
times of day in minutes, weekdays from Monday.
"""

import pytest

from propdesk.domain.handbook import HANDBOOK
from propdesk.domain.rules import Span, can_be

DEADLINES = """
D01 1 days; D02 3 hours; D03 24 hours; D04 24 hours; D05 48 hours; D06 2 working_days; D07 24
hours; D08 2 working_days; D09 3 working_days; D10 24 hours; D11 1 working_days; D12 0
month_end; D13 4 day_of_month; D14 0 month_end; D15 24 months; D16 - days; D17 1 working_days;
D18 3 working_days; D19 48 hours; D20 3 months; D21 2 months; D22 1 working_days; D23 1 days;
D24 24 hours; D25 1 working_days; D26 1 working_days; D27 3 months; D28 1 working_days; D29 0
days; D30 1 working_days; D31 1 months; D32 7 days; D33 7 days; D34 0 days; D35 7 days; D36 1
days; D37 7 days; D38 7 days; D39 3 number; D40 6 number; D41 15 seconds; D42 10 minutes; D43 1
days; D44 0 minutes; D45 10 seconds; D46 3 minutes; D47 3 days; D48 - hours; D49 1 months; D50 0
days; D51 3 month_end; D52 15 minutes; D53 7 days; D54 0 working_days; D55 0 month_end; D56 0
working_days; D57 0 working_days; D58 0 working_days; D59 3 days; D60 1 day_of_month; D61 0
working_days; D62 11 month_end; D63 2 month_end; D64 1 month_end; D65 3 months; D66 0 minutes;
D67 2 days; D68 3 weekday; D69 4 weekday; D70 3 months; D71 5 days; D72 7 working_days; D73 5
days; D74 10 days; D75 10 days; D76 20 days; D77 540 time_of_day; D78 6 weekday; D79 0
month_end; D80 0 month_end; D81 0 month_end; D82 0 month_end; D83 3 weekday; D84 6 weekday; D85
25 day_of_month; D86 43 nth_weekday; D87 0 month_end; D88 0 month_end; D89 0 working_days; D90 -
days; D91 1 months
"""
NUMBERS = """
N01 90 number; N02 100 number; N03 100 number; N04 100 number; N05 3 number; N06 3 number; N07 2
number; N08 1000 fen; N09.least 500 fen; N09.most 5000 fen; N10 3 number; N10.first 1000 fen;
N10.second 3000 fen; N11 10000 fen; N12 18 number; N13 1000000 fen; N13.months 3 months; N14.low
6000000 fen; N14.low_rate 50 hundredths; N14.middle 10000000 fen; N14.middle_rate 100
hundredths; N14.high 15000000 fen; N14.high_rate 150 hundredths; N15 10000 fen; N16 50
hundredths; N17 80 number; N18 50 hundredths; N19 100 hundredths; N20 3 number; N20.fine 50000
fen; N20.months 3 months; N21.business 400 hundredths; N21.dwelling 200 hundredths; N21.small
100 hundredths; N21.area 90 number; N22.lift 6500 fen; N22.plain 3500 fen; N23 6000 fen;
N23.more 1000 fen; N24.dwelling 300 fen; N24.business 30 hundredths; N25 5 hundredths; N26 8000
fen; N26.to_100 8000 fen; N26.to_500 12000 fen; N26.to_1500 20000 fen; N26.to_3000 30000 fen;
N26.to_10000 50000 fen; N26.above 80000 fen; N27 5 number; N27.filing 3 number; N28.identity 4
number; N28.income 2 number; N28.household 2 number; N28.payment 2 number; N28.marriage 2
number; N29.planning 2 number; N29.land 2 number; N30 5000 fen; N31 60000 fen; N31.free 2
months; N32 7000 fen; N32.floor 5000 fen; N32.months 6 months; N33 10000 fen; N34 1700
hundredths; N35 3 number; N36 0 fen; N37.opens 480 time_of_day; N37.closes 1200 time_of_day;
N37.days 6 number; N38.opens 540 time_of_day; N38.closes 1050 time_of_day; N38.days 5 number;
N39.early 540 time_of_day; N39.early_ends 1080 time_of_day; N39.late 990 time_of_day;
N39.late_ends 1320 time_of_day; N39.free 4 number; N39.each 2 number; N40 8 number; N41 3 minutes;
N42 5 number; N43 3 number; N44 4 number; N45 3 number; N46.in 3 number; N46.out 6 number
"""
PRACTICE = """
P01.opens 510 time_of_day; P01.closes 1050 time_of_day; P01.days 5 number; P02 1 number; P02.due
15 days; P03 5 hundredths; P04.message 1 days; P04.call 7 days; P04.written 30 days; P04.final
60 days; P04.legal 90 days; P04.limitation 36 months; P05 3 working_days; P06 200000 fen;
P06.days 90 days; P07 30 days; P07.cost 1000 fen; P07.deposit 5000 fen; P08 1 working_days;
P08.days 30 days; P09 1 working_days; P09.hours 8 hours; P09.check 30 minutes; P09.extinguishers
2 number; P09.days 1 days; P10.begins 480 time_of_day; P10.noon 720 time_of_day; P10.again 840
time_of_day; P10.ends 1080 time_of_day; P11 960 time_of_day; P12 - fen; P13 0 working_days; P14
3 days; P14.danger 0 minutes; P15 3 working_days; P16 0 days; P17 1 working_days; P17.hours 2
hours; P17.morning 480 time_of_day; P17.morning_ends 570 time_of_day; P17.noon 690 time_of_day;
P17.noon_ends 810 time_of_day; P17.evening 1050 time_of_day; P17.evening_ends 1110 time_of_day;
P18 3 working_days; P19 5 working_days; P20 1110 time_of_day; P20.ends 450 time_of_day;
P21.umbrella 2 days; P21.trolley 0 days; P21.kilograms 50 number; P21.deposit 0 fen; P22 0
working_days; P23 30 days; P23.title 12 months; P24 15 days; P24.grace 3 days; P25 15 days; P26
3 days; P27 30 minutes; P28 75 number; P29 1 months; P29.yearly 12 months; P30 30 number;
P30.months 12 months; P31 360 months; P32 24 months; P33.supervisor 10000 fen; P33.manager 50000
fen; P34 0 fen; P35 24 hours; P35.emergency 0 minutes; P36 60 minutes; P37 1 number; P38 1260
time_of_day; P38.ends 510 time_of_day; P39 24 months; P40 3 number
"""
SHOWN_ONLY = {"D71", "D73", "D74", "D75", "D76", "D87"}  # C13 and a date nobody set


def table(text: str) -> list[tuple[str, int | None, Span]]:
    """Return the rows of a table."""
    rows = [row.split() for row in text.replace("\n", " ").split(";")]
    return [(code, None if n == "-" else int(n), Span(span)) for code, n, span in rows]


ROWS = [*table(DEADLINES), *table(NUMBERS), *table(PRACTICE)]


@pytest.mark.parametrize(("code", "figure", "span"), ROWS, ids=str)
def test_the_handbook_s_figure_is_the_default(code: str, figure: int | None, span: Span) -> None:
    rule = HANDBOOK.defaults[code]
    assert (rule.figure, rule.span) == (figure, span)


@pytest.mark.parametrize(("letter", "count"), [("D", 91), ("N", 46), ("P", 40)])
def test_no_row_of_the_handbook_is_missing(letter: str, count: int) -> None:
    rows = {code.partition(".")[0] for code, _, _ in ROWS if code.startswith(letter)}
    assert rows == {f"{letter}{number:02}" for number in range(1, count + 1)}


def test_nothing_is_declared_that_no_table_names() -> None:
    declared = {code for code in HANDBOOK.defaults if code[0] in "DNP"}
    assert declared == {code for code, _, _ in ROWS}


def test_only_estimates_and_dates_nobody_set_are_shown_and_not_enforced() -> None:
    found = {rule.code for rule in HANDBOOK.defaults.values() if not rule.enforced}
    assert {code for code in found if code[0] in "DNP"} == SHOWN_ONLY


def test_every_default_is_a_figure_its_kind_allows() -> None:
    for rule in HANDBOOK.defaults.values():
        assert rule.figure is None or can_be(rule.span, rule.figure), rule.code


@pytest.mark.parametrize(
    ("span", "figure"),
    [
        (Span.WEEKDAY, 0),
        (Span.WEEKDAY, 8),
        (Span.DAY_OF_MONTH, 31),
        (Span.NTH_WEEKDAY, 18),
        (Span.TIME_OF_DAY, 1441),
        (Span.DAYS, -1),
        (Span.MONTHS, 5000),
    ],
)
def test_a_figure_that_makes_no_sense_is_none(span: Span, figure: int) -> None:
    assert not can_be(span, figure)
    assert can_be(Span.NTH_WEEKDAY, 43)
    assert can_be(Span.FEN, 50_000_000)
