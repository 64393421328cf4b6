"""Amounts in Chinese financial capitals (人民币大写金额), as receipts and vouchers carry them."""

from propdesk.domain.money import MAX_FEN

CURRENCY = "人民币"
NEGATIVE = "负"
RED_LETTER = "红字"
_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_SECTIONS = ("", "万", "亿")


def capital_amount(fen: int, *, currency: bool = False, red_letter: bool = False) -> str:
    """Return an amount in capitals: 140950 fen is 壹仟肆佰零玖元伍角 (domain.md 0.3).

    整 stands only after 元. A negative amount begins with 负, or 红字 if `red_letter`. `currency`
    puts 人民币 directly before, without a gap. ValueError beyond `MAX_FEN`.
    """
    if abs(fen) > MAX_FEN:
        raise ValueError("amount beyond 999,999,999,999.99 yuan")
    mark = "" if fen >= 0 else RED_LETTER if red_letter else NEGATIVE
    return f"{CURRENCY if currency else ''}{mark}{_capitals(abs(fen))}"


def _capitals(fen: int) -> str:
    yuan, cents = divmod(fen, 100)
    jiao, last = divmod(cents, 10)
    if not cents:
        return (_whole_yuan(yuan)[0] or "零") + "元整"
    whole, spared = _whole_yuan(yuan)
    text = whole + "元" if yuan else ""
    # 零 before 角 may be left out; where an optional one was written already, one is enough.
    if yuan and (not jiao or (yuan % 10 == 0 and not spared)):
        text += "零"
    if jiao:
        text += _DIGITS[jiao] + "角"
    if last:
        text += _DIGITS[last] + "分"
    return text


def _whole_yuan(yuan: int) -> tuple[str, bool]:
    """Return the capitals of whole yuan without 元, and whether an optional 零 stands in them.

    The 零 is optional where a section ends in 0 and the next begins with 仟: 壹拾万(零)柒仟.
    """
    text, spared, skipped = "", False, False
    digits = str(yuan)
    for index, character in enumerate(digits):
        section, place = divmod(len(digits) - 1 - index, 4)
        if character == "0":
            skipped = True
        else:
            if skipped:
                text += "零"
                spared = spared or place == 3
            text += _DIGITS[int(character)] + _PLACES[place]
            skipped = False
        if place == 0 and section and int(digits[max(0, index - 3) : index + 1]):
            text += _SECTIONS[section]
    return ("", False) if yuan == 0 else (text, spared)
