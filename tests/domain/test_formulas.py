"""Formulas of fee items: read, checked, reckoned exactly, and never 0 by failing."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.formula_grammar import FUNCTIONS, NAMES
from propdesk.domain.formulas import (
    SAMPLES,
    FormulaFailedError,
    FormulaRefusedError,
    check_formula,
    evaluate,
    formula_names,
    reckons_whole,
    refuse_faulty,
)
from propdesk.i18n import speaking
from tests.soak import examples

HOME = {
    "area": Fraction("89.5"),
    "price": Fraction("2.35"),
    "months": Fraction(1),
    "usage": Fraction(12),
    "floor_number": Fraction(8),
}


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("area * price * months", "210.325"),
        ("建筑面积×单价×月数", "210.325"),
        ("（ｐｒｉｃｅ＋1）＊２", "6.7"),
        ("1 + 2 * 3 - 4 / 8", "6.5"),
        ("(1 + 2) * 3", "9"),
        ("10 - 4 - 3", "3"),
        ("8 / 4 / 2", "1"),
        ("-2 + 5", "3"),
        ("3 - -2", "5"),
        (".5 + 1.", "1.5"),
        ("0.1 + 0.2", "0.3"),
        ("min(3, 1, 2) + max(3, 1, 2)", "4"),
        ("ceil(1.01) + floor(1.99)", "3"),
        ("round(2.5) + round(0.125, 2)", "3.13"),
        ("if(usage > 10, 10 * 2 + (usage - 10) * 3, usage * 2)", "26"),
        ("如果(楼层>=8,10,5)", "10"),
        ("if(floor = 7, 1, 2) + if(floor != 7, 1, 2)", "3"),
        ("if(usage ≤ 12, 1, 2) + if(usage < 12, 10, 20)", "21"),
        ("if(0 == 0, 5, 1 / 0)", "5"),
        ("最大(1, 2) + 最小(1, 2) + 四舍五入(1.5) + 进位(0.1) + 舍去(0.9)", "6"),
    ],
)
def test_a_formula_is_reckoned_exactly(text: str, amount: str) -> None:
    assert evaluate(text, HOME, unit="1-101") == Fraction(amount)


def test_floor_is_the_storey_alone_and_the_function_with_parentheses() -> None:
    assert evaluate("floor(floor / 3)", HOME, unit="1-101") == 2


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("", 0),
        ("   ", 0),
        ("1 +", 4),
        ("area price", 6),
        ("(1 + 2", 7),
        ("1 + 2)", 6),
        ("2 ** 3", 4),
        ("2 ^ 3", 3),
        ("area.real", 5),
        ("area[0]", 5),
        ("'a'", 1),
        ("1e9", 2),
        ("5²", 2),
        ("pow(2, 3)", 1),
        ("__import__(1)", 1),
        ("if(usage, 1, 2)", 9),
        ("if(1 > 0, 1)", 1),
        ("min(1)", 1),
        ("round(1, 2, 3)", 1),
        ("usage > 10", 7),
        ("1 < 2 < 3", 3),
        ("1234567890123", 1),
        ("1" * 401, 401),
        ("(" * 30 + "1" + ")" * 30, 25),
        ("建筑面积 × 单价 +", 12),
    ],
)
def test_what_does_not_read_is_reported_with_its_place(text: str, position: int) -> None:
    check = check_formula(text)
    assert [problem.position for problem in check.problems] == [position]
    assert check.problems[0].message()


def test_every_unknown_name_is_reported_with_its_place() -> None:
    problems = check_formula("area * prize + 面机").problems
    assert [(p.position, p.values["text"]) for p in problems] == [(8, "prize"), (16, "面机")]


@pytest.mark.parametrize(
    ("text", "positions"),
    [
        ("area / 0", {6}),
        ("area / people", {6}),
        ("100 / (usage - usage)", {5}),
        ("price - 100", {0}),
        ("area * floor", {0}),
        ("0 * area", {0}),
        ("0", {0}),
        ("usage * usage * 9999999", {0}),
        ("round(area, people)", {1}),
    ],
)
def test_a_check_finds_what_fails_only_when_reckoned(text: str, positions: set[int]) -> None:
    check = check_formula(text)
    assert not check.ok
    assert {problem.position for problem in check.problems} == positions


def test_a_check_tells_the_figures_it_failed_with() -> None:
    with speaking("en"):
        (problem,) = check_formula("area / people").problems
        assert problem.message() == "With area = 89.5, people = 0: It divides by zero."


@pytest.mark.parametrize(
    "text",
    ["area*price*months", "50", "if(people > 0, 300 / people, 0)", "max(0, usage - 10) * 2.5"],
)
def test_a_sound_formula_passes_and_shows_an_amount_for_each_sample(text: str) -> None:
    check = check_formula(text)
    assert check.ok
    assert len(check.results) == len(SAMPLES)


def test_a_formula_with_a_fault_is_not_saved() -> None:
    refuse_faulty("area * price", 2_350_000)
    with pytest.raises(FormulaRefusedError):
        refuse_faulty("area * prize", 2_350_000)


def test_a_formula_is_checked_at_its_own_price() -> None:
    refuse_faulty("(price - 2) * 10", 3_000_000)
    with pytest.raises(FormulaRefusedError):
        refuse_faulty("(price - 2) * 10", 1_000_000)


@pytest.mark.parametrize(
    "text", ["area / (floor - 8)", "people * 5", "price - 100", "area +", "prize", "area / 0", ""]
)
def test_a_failing_formula_names_itself_and_the_unit_and_charges_nothing(text: str) -> None:
    with pytest.raises(FormulaFailedError) as refused:
        evaluate(text, HOME, unit="1-101")
    assert refused.value.values["formula"] == text
    assert refused.value.values["unit"] == "1-101"
    assert str(refused.value.values["reason"]) in refused.value.message()


def test_the_reason_speaks_the_readers_language() -> None:
    with pytest.raises(FormulaFailedError) as refused:
        evaluate("people * 5", HOME, unit="1-101")
    with speaking("en"):
        assert "The value of “people” is not known." in refused.value.message()
    with speaking("zh_CN"):
        assert "人数" in refused.value.message()


def test_names_are_told_by_their_english_names() -> None:
    assert formula_names("建筑面积×单价+if(楼层>1,1,2)") == {"area", "price", "floor_number"}


@pytest.mark.parametrize("text", ["area*price*月数", "days*2", "用量*2", "30/当月天数"])
def test_a_formula_that_names_time_or_usage_reckons_the_whole_period(text: str) -> None:
    assert reckons_whole(text)
    assert not reckons_whole("area*price")


@examples(300, 20_000)
@given(st.text(max_size=450))
def test_no_text_whatever_breaks_the_check(text: str) -> None:
    assert check_formula(text).problems or check_formula(text).results


PIECES = [*NAMES, *FUNCTIONS, *"+-*/(),<>=×÷（），", " ", "0", "1", "2.5", "==", "<="]


@examples(500, 50_000)
@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_no_mixture_of_the_languages_own_words_breaks_it(text: str) -> None:
    check = check_formula(text)
    for problem in check.problems:
        assert 0 <= problem.position <= len(text) + 1
        assert problem.message()
    assert all(amount >= 0 for _, amount in check.results)


def expressions() -> st.SearchStrategy[str]:
    numbers = st.integers(0, 999).map(str)
    return st.recursive(
        numbers,
        lambda inner: st.tuples(inner, st.sampled_from("+-*"), inner).map(
            lambda parts: f"({parts[0]} {parts[1]} {parts[2]})"
        ),
        max_leaves=12,
    )


@examples(300, 10_000)
@given(expressions())
def test_arithmetic_agrees_with_python(text: str) -> None:
    expected = _python_value(text)
    if 0 <= expected <= 10**10:
        assert evaluate(text, {}, unit="1-101") == expected
    else:
        with pytest.raises(FormulaFailedError):
            evaluate(text, {}, unit="1-101")


def _python_value(text: str) -> int:
    return int(eval(text, {"__builtins__": {}}))  # noqa: S307 - digits, + - * and ( ) made above
