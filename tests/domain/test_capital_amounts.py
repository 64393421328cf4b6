"""Amounts in capitals against the published examples and two independent readings."""

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.capital_amounts import capital_amount
from propdesk.domain.money import MAX_FEN

DIGITS = "零壹贰叁肆伍陆柒捌玖"


@pytest.mark.parametrize(
    ("fen", "capitals"),
    [
        (0, "零元整"),
        (5, "伍分"),
        (50, "伍角"),
        (53, "伍角叁分"),
        (10000, "壹佰元整"),
        (1000, "壹拾元整"),
        (505, "伍元零伍分"),
        (140950, "壹仟肆佰零玖元伍角"),
        (600714, "陆仟零柒元壹角肆分"),
        (168032, "壹仟陆佰捌拾元零叁角贰分"),
        (10700000, "壹拾万零柒仟元整"),
        (10700053, "壹拾万零柒仟元伍角叁分"),
        (10700003, "壹拾万零柒仟元零叁分"),
        (1640902, "壹万陆仟肆佰零玖元零贰分"),
        (32504, "叁佰贰拾伍元零肆分"),
        (10001000000, "壹亿零壹万元整"),
        (100000050, "壹佰万元零伍角"),
        (100000000_00, "壹亿元整"),
        (100000000_01, "壹亿元零壹分"),
        (10_0000_0001_00, "壹拾亿零壹元整"),
        (MAX_FEN, "玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"),
    ],
)
def test_capitals_follow_the_published_examples(fen: int, capitals: str) -> None:
    assert capital_amount(fen) == capitals


def test_a_negative_amount_is_marked_and_the_currency_stands_without_gap() -> None:
    assert capital_amount(-1230) == "负壹拾贰元叁角"
    assert capital_amount(-1230, red_letter=True) == "红字壹拾贰元叁角"
    assert capital_amount(140950, currency=True) == "人民币壹仟肆佰零玖元伍角"
    assert capital_amount(-1230, currency=True) == "人民币负壹拾贰元叁角"


@pytest.mark.parametrize("fen", [MAX_FEN + 1, -MAX_FEN - 1])
def test_an_amount_beyond_the_limit_is_a_bug_and_loud(fen: int) -> None:
    with pytest.raises(ValueError, match="beyond"):
        capital_amount(fen)


def longhand_capitals(fen: int) -> str:
    """Write every digit with its unit, then shorten: another road to the same text."""
    units = "仟佰拾亿仟佰拾万仟佰拾元角分"
    digits = str(fen)
    text = "".join(DIGITS[int(d)] + u for d, u in zip(digits, units[-len(digits) :], strict=True))
    text = re.sub("零[仟佰拾]", "零", text).replace("零角", "零").replace("零分", "")
    while (shifted := re.sub("零+([亿万元])", r"\1零", text)) != text:
        text = shifted
    text = re.sub("零+", "零", text.replace("亿万", "亿")).rstrip("零")
    if re.search("[万亿]零.仟", text):
        text = re.sub("元零(.角)", r"元\1", text)
    if not text:
        return "零元整"
    return text + "整" if text.endswith("元") else text


def read_capitals(text: str) -> int:
    """Return the fen of capitals, refusing what the grammar forbids."""
    grammar = re.fullmatch(
        r"(?:(?P<yi>[^亿]+)亿)?(?:(?P<wan>[^亿万]+)万)?(?P<yi_only>(?<=亿))?"
        r"(?:(?P<ge>[^亿万元]*)元(?P<whole>整)?)?"
        r"(?:零?(?P<jiao>.)角)?(?:零?(?P<fen>.)分)?",
        text,
    )
    assert grammar is not None, text
    assert "零零" not in text
    assert not re.search("零[拾佰仟万亿角分]", text)
    assert bool(grammar["whole"]) == text.endswith("元整")
    assert not re.search("(?<![壹贰叁肆伍陆柒捌玖])[拾佰仟]", text), "no 拾 without its digit"
    yuan = 0
    for name, weight in (("yi", 10**8), ("wan", 10**4), ("ge", 1)):
        yuan += weight * _section(grammar[name] or "")
    return (
        yuan * 100
        + 10 * DIGITS.index(grammar["jiao"] or "零")
        + DIGITS.index(grammar["fen"] or "零")
    )


def _section(text: str) -> int:
    value = 0
    for digit, unit in re.findall("([壹贰叁肆伍陆柒捌玖])([仟佰拾]?)", text):
        value += DIGITS.index(digit) * {"仟": 1000, "佰": 100, "拾": 10, "": 1}[unit]
    return value


def random_amounts(count: int) -> list[int]:
    """Return amounts of every length, half of them full of zeros, always the same ones."""
    source = random.Random(20261121)
    amounts = []
    for _ in range(count):
        fen = source.randrange(10 ** source.randint(1, 14))
        kept = "".join(d if source.random() < 0.5 else "0" for d in str(fen))
        amounts.append(int(kept) if source.random() < 0.5 else fen)
    return amounts


def test_100_000_random_amounts_equal_an_independent_second_writing() -> None:
    different = [f for f in random_amounts(100_000) if capital_amount(f) != longhand_capitals(f)]
    assert different == []


@given(st.integers(0, MAX_FEN))
def test_capitals_read_back_to_the_same_amount(fen: int) -> None:
    assert read_capitals(capital_amount(fen)) == fen


def test_zeros_heavy_amounts_read_back_too() -> None:
    assert all(read_capitals(capital_amount(fen)) == fen for fen in random_amounts(5_000))
