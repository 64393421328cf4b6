"""Read and write exact quantities: areas, readings and prices kept as scaled whole numbers."""

import re
from fractions import Fraction

from propdesk.domain.errors import DomainError
from propdesk.domain.typed_text import excerpt, narrow
from propdesk.i18n import QT_TRANSLATE_NOOP

AREA_PLACES = 2  # hundredths of a square metre
READING_PLACES = 3  # thousandths of a kilowatt-hour, cubic metre ... as a register shows them
MICRO_PLACES = 6  # prices in micro-yuan, usage in millionths of a unit
MOST_DIGITS = 12
_DECIMAL = re.compile(r"([+-]?)([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)?(?:\.([0-9]*))?")


class InvalidQuantityError(DomainError):
    """A text is not a number, or has more decimals than are kept."""

    sentence = QT_TRANSLATE_NOOP(
        "quantities", "“{value}” is not a number with at most {places} decimals."
    )


def parse_scaled(text: str, places: int) -> int:
    """Return the decimal number in `text` times 10 to the power `places`, exactly.

    Full-width digits, spaces around it and thousands commas are understood; nothing is rounded:
    more decimals than `places` (other than zeros) raise InvalidQuantityError.
    """
    plain = narrow(text)
    found = _DECIMAL.fullmatch(plain)
    whole, decimals = (found[2] or "", (found[3] or "").rstrip("0")) if found else ("", "")
    digits = whole.replace(",", "")
    if found is None or not (digits or found[3]) or len(decimals) > places:
        raise InvalidQuantityError(value=excerpt(text), places=places)
    if len(digits) > MOST_DIGITS:
        raise InvalidQuantityError(value=excerpt(text), places=places)
    scaled = int(digits + decimals.ljust(places, "0") or "0")
    return -scaled if found[1] == "-" else scaled


def scaled_text(value: int, places: int, least: int = 0) -> str:
    """Return `value` / 10**`places` as decimal text with at least `least` decimals."""
    whole, rest = divmod(abs(value), 10**places)
    decimals = f"{rest:0{places}d}".rstrip("0").ljust(least, "0") if places else ""
    sign = "-" if value < 0 else ""
    return f"{sign}{whole}.{decimals}" if decimals else f"{sign}{whole}"


def price_text(price_micro: int) -> str:
    """Return a price in yuan with at least two decimals: 2.35, 0.5283."""
    return scaled_text(price_micro, MICRO_PLACES, 2)


def fraction_text(value: Fraction) -> str:
    """Return an exact decimal where there is a short one, else numerator/denominator."""
    scaled = value * 10**MICRO_PLACES
    if scaled.denominator == 1:
        return scaled_text(scaled.numerator, MICRO_PLACES)
    return f"{value.numerator}/{value.denominator}"
