"""Money as whole fen: reading and writing yuan, exact splitting and rounding, change in cash."""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import assert_never

from propdesk.domain.errors import DomainError
from propdesk.domain.typed_text import excerpt, narrow
from propdesk.i18n import QT_TRANSLATE_NOOP

MAX_FEN = 999_999_999_999_99  # 999,999,999,999.99 yuan: the longest amount in capitals
CASH_DENOMINATIONS = (100_00, 50_00, 20_00, 10_00, 5_00, 1_00, 50, 10)
FEN_COINS = (5, 2, 1)  # hardly seen any more: they only carry what the others leave over

_PLAIN = re.compile(r"([+-]?)(?:[¥￥] ?)?([0-9]*)(?:\.([0-9]*))? ?元?")
_GROUPED = re.compile(r"(?:[+-] ?)?(?:[¥￥] ?)?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]*)? ?元?")


class InvalidAmountError(DomainError):
    """The typed text is no amount of money."""

    sentence = QT_TRANSLATE_NOOP("money", "“{value}” is not an amount. Type for example 1250.50.")


class TooManyDecimalsError(InvalidAmountError):
    """The typed amount is finer than a fen."""

    sentence = QT_TRANSLATE_NOOP("money", "“{value}” has more than two decimals.")


class AmountTooLargeError(InvalidAmountError):
    """The amount is beyond anything the program keeps."""

    sentence = QT_TRANSLATE_NOOP("money", "“{value}” is too large for an amount.")


class UnusableSharesError(DomainError):
    """A sum cannot be split because nobody has a share in it."""

    sentence = QT_TRANSLATE_NOOP(
        "money", "The amount cannot be split: no share is above zero, or one is below zero."
    )


class RoundingMode(StrEnum):
    """How a fraction becomes whole; negative amounts round as the mirror of positive ones."""

    HALF_UP = "half_up"
    HALF_EVEN = "half_even"
    UP = "up"
    DOWN = "down"


def parse_yuan(text: str, *, field: str | None = None, grouped: bool = False) -> int:
    """Return the fen of an amount typed in yuan, at most two decimals (desk-habits.md 1).

    ".5", full-width digits, "。" as the point, a sign, "¥" and "元" are understood; exponents and
    commas are not, unless `grouped` allows thousands commas (pasted text, imported cells).
    Raises InvalidAmountError or one of its kinds, with `field`.
    """
    plain = narrow(text).replace("。", ".")
    if grouped and _GROUPED.fullmatch(plain):
        plain = plain.replace(",", "")
    match = _PLAIN.fullmatch(plain)
    if match is None or not (match[2] or match[3]):
        raise InvalidAmountError(field=field, value=excerpt(text))
    sign, yuan, decimals = match[1], match[2] or "0", match[3] or ""
    if len(decimals) > 2:
        raise TooManyDecimalsError(field=field, value=excerpt(text))
    fen = int(yuan + decimals.ljust(2, "0"))
    if fen > MAX_FEN:
        raise AmountTooLargeError(field=field, value=excerpt(text))
    return -fen if sign == "-" else fen


def format_yuan(fen: int, *, grouping: bool = False) -> str:
    """Return fen as yuan with two decimals: "1409.50", "-12.30"; `grouping` adds "1,409.50"."""
    yuan, cents = divmod(abs(fen), 100)
    whole = f"{yuan:,}" if grouping else str(yuan)
    return f"{'-' if fen < 0 else ''}{whole}.{cents:02d}"


def split_exactly(total_fen: int, weights: Sequence[int]) -> list[int]:
    """Return parts of `total_fen` in proportion to `weights`, adding up exactly.

    Largest remainder; equal remainders go to the earlier part, so the caller's order decides and
    every desk gets the same parts. A weight of zero gets nothing; a negative total gives the
    mirror image. Raises UnusableSharesError if a weight is negative or none is above zero.
    """
    whole = sum(weights)
    if whole <= 0 or min(weights) < 0:
        raise UnusableSharesError()
    sign = -1 if total_fen < 0 else 1
    shares = [divmod(abs(total_fen) * weight, whole) for weight in weights]
    parts = [part for part, _ in shares]
    left_over = abs(total_fen) - sum(parts)
    by_remainder = sorted(range(len(shares)), key=lambda index: (-shares[index][1], index))
    for index in by_remainder[:left_over]:
        parts[index] += 1
    return [sign * part for part in parts]


def round_fraction(numerator: int, denominator: int, mode: RoundingMode, unit_fen: int = 1) -> int:
    """Return `numerator / denominator` fen rounded to a whole multiple of `unit_fen`, exactly.

    ZeroDivisionError if the denominator is zero, ValueError if the unit is below one fen.
    """
    if unit_fen < 1:
        raise ValueError("the rounding unit is at least one fen")
    step = abs(denominator) * unit_fen
    units, rest = divmod(abs(numerator), step)
    if _rounds_away(mode, units, rest, step):
        units += 1
    negative = (numerator < 0) != (denominator < 0)
    return (-units if negative else units) * unit_fen


def _rounds_away(mode: RoundingMode, units: int, rest: int, step: int) -> bool:
    match mode:
        case RoundingMode.HALF_UP:
            return 2 * rest >= step
        case RoundingMode.HALF_EVEN:
            return 2 * rest > step or (2 * rest == step and units % 2 == 1)
        case RoundingMode.UP:
            return rest > 0
        case RoundingMode.DOWN:
            return False
    assert_never(mode)


def change_by_denomination(fen: int) -> list[tuple[int, int]]:
    """Return [(denomination in fen, count)] of the change to hand out, large notes first (W09).

    Fen coins appear only for what the smallest usual coin leaves over. ValueError if negative.
    """
    if fen < 0:
        raise ValueError("change is never negative")
    pieces = []
    for denomination in (*CASH_DENOMINATIONS, *FEN_COINS):
        count, fen = divmod(fen, denomination)
        if count:
            pieces.append((denomination, count))
    return pieces
