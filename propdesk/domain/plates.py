"""Vehicle plates: normalised, checked with warnings, found however they are typed, masked."""

import re
from collections.abc import Mapping
from enum import StrEnum

from propdesk.domain.search_text import fold
from propdesk.domain.typed_text import narrow
from propdesk.i18n import QT_TRANSLATE_NOOP, Message

_PROVINCE_READINGS = """
京:jing 津:jin 冀:ji 晋:jin 蒙:meng 辽:liao 吉:ji 黑:hei 沪:hu 苏:su 浙:zhe
皖:wan 闽:min 赣:gan 鲁:lu 粤:yue 豫:yu 鄂:e 湘:xiang 桂:gui 琼:qiong 川:chuan
贵:gui 云:yun 渝:yu 藏:zang 陕:shan 甘:gan 青:qing 宁:ning 新:xin
"""
_PROVINCES: dict[str, str] = dict(re.findall(r"(\w):(\w+)", _PROVINCE_READINGS))
_SEPARATORS = re.compile(r"[\s·•・‧∙.\-_]")
_LETTER = "[A-HJ-NP-Z]"
_ORDINARY = re.compile(r"[A-HJ-NP-Z0-9]{5}")
_NEW_ENERGY = re.compile(r"[A-HJK][A-HJ-NP-Z0-9][0-9]{4}|[0-9]{5}[A-HJK]")
_SPECIAL = re.compile(r"[A-HJ-NP-Z0-9]{4}(?:[港澳学警领使挂]|应急)")
_DIPLOMATIC = re.compile(r"[使领][0-9]{6}|[0-9]{6}[使领]")
_ARMED_POLICE = re.compile(r"WJ[\u4e00-\u9fff]?[0-9]{4}[0-9A-Z]")
_MILITARY = re.compile(r"[A-Z]{2}[0-9]{5}")
_LOOKALIKES = str.maketrans("oi", "01")
_SHORTEST_TAIL = 3


class PlateKind(StrEnum):
    """What sort of plate a number is; UNUSUAL deserves a second look, never a refusal."""

    ORDINARY = "ordinary"
    NEW_ENERGY = "new_energy"
    SPECIAL = "special"
    DIPLOMATIC = "diplomatic"
    FORCES = "forces"
    UNUSUAL = "unusual"


class PlateFinding(StrEnum):
    """What looks wrong with a plate; a warning, since the plate on the car decides."""

    UNKNOWN_PROVINCE = "unknown_province"
    NO_CITY_LETTER = "no_city_letter"
    LETTER_I_OR_O = "letter_i_or_o"
    WRONG_LENGTH = "wrong_length"
    WRONG_CHARACTERS = "wrong_characters"


def normalise_plate(text: str) -> str:
    """Return a plate as it is kept: upper case, plain width, no dot or blanks: "粤B12345"."""
    return _SEPARATORS.sub("", narrow(text)).upper()


def plate_kind(plate: str) -> PlateKind:
    """Return the kind of a normalised plate."""
    if _DIPLOMATIC.fullmatch(plate):
        return PlateKind.DIPLOMATIC
    if _ARMED_POLICE.fullmatch(plate) or _MILITARY.fullmatch(plate):
        return PlateKind.FORCES
    if plate[:1] not in _PROVINCES or not re.fullmatch(_LETTER, plate[1:2]):
        return PlateKind.UNUSUAL
    forms = {
        PlateKind.ORDINARY: _ORDINARY,
        PlateKind.NEW_ENERGY: _NEW_ENERGY,
        PlateKind.SPECIAL: _SPECIAL,
    }
    matching = (kind for kind, form in forms.items() if form.fullmatch(plate[2:]))
    return next(matching, PlateKind.UNUSUAL)


def check_plate(text: str) -> tuple[PlateFinding, ...]:
    """Return what looks wrong with a typed plate, first things first; empty if nothing does."""
    plate = normalise_plate(text)
    if plate_kind(plate) is not PlateKind.UNUSUAL:
        return ()
    if plate[:1] not in _PROVINCES:
        return (PlateFinding.UNKNOWN_PROVINCE,)
    if not re.fullmatch("[A-Z]", plate[1:2]):
        return (PlateFinding.NO_CITY_LETTER,)
    if re.search("[IO]", plate[1:]):
        return (PlateFinding.LETTER_I_OR_O,)
    if len(plate) not in (7, 8):
        return (PlateFinding.WRONG_LENGTH,)
    return (PlateFinding.WRONG_CHARACTERS,)


def format_plate(plate: str) -> str:
    """Return a plate as it looks on the car: "粤B·12345"; unusual ones unchanged."""
    if plate_kind(plate) in (PlateKind.ORDINARY, PlateKind.NEW_ENERGY, PlateKind.SPECIAL):
        return f"{plate[:2]}·{plate[2:]}"
    return plate


def mask_plate(plate: str) -> str:
    """Return a plate for lists: "粤B***45"; very short ones are hidden."""
    compact = normalise_plate(plate)
    if len(compact) < 6:
        return "***"
    return f"{compact[:2]}{'*' * (len(compact) - 4)}{compact[-2:]}"


def provinces_by_initial(typed: str) -> tuple[str, ...]:
    """Return the province characters whose pinyin begins with `typed`: "y" gives 粤 豫 云 渝."""
    wanted = typed.strip().lower()
    return tuple(sign for sign, pinyin in _PROVINCES.items() if pinyin.startswith(wanted))


def plate_search_terms(plate: str) -> tuple[str, ...]:
    """Return the terms to index a plate under; a typed term finds it as a prefix of one of them.

    The whole plate, the plate with its province typed as an initial ("yb12345"), and every tail of
    three characters or more ("尾号345"). O and 0, I and 1 are one.
    """
    key = _search_key(plate)
    by_initial = _PROVINCES.get(key[:1], "")[:1]
    tails = [key[start:] for start in range(1, len(key) - _SHORTEST_TAIL + 1)]
    typed_with_initial = [_search_key(by_initial + key[1:])] if by_initial else []
    return tuple(dict.fromkeys([key, *typed_with_initial, *tails]))


def plate_query_terms(text: str) -> tuple[str, ...]:
    """Return the prefixes to look for when `text` may be a plate or the tail of one."""
    key = _search_key(text).removeprefix("尾号")
    return (key,) if key else ()


def _search_key(text: str) -> str:
    return _SEPARATORS.sub("", fold(text)).translate(_LOOKALIKES)


def finding_sentence(finding: PlateFinding) -> Message:
    """Return the warning to show at the field."""
    return _SENTENCES[finding]


_SENTENCES: Mapping[PlateFinding, Message] = {
    PlateFinding.UNKNOWN_PROVINCE: QT_TRANSLATE_NOOP(
        "plates", "The plate does not begin with a province."
    ),
    PlateFinding.NO_CITY_LETTER: QT_TRANSLATE_NOOP("plates", "After the province comes a letter."),
    PlateFinding.LETTER_I_OR_O: QT_TRANSLATE_NOOP(
        "plates", "Plates have no letters I and O: is it a one or a zero?"
    ),
    PlateFinding.WRONG_LENGTH: QT_TRANSLATE_NOOP(
        "plates", "After province and letter come 5 characters, 6 for new energy."
    ),
    PlateFinding.WRONG_CHARACTERS: QT_TRANSLATE_NOOP(
        "plates", "This combination is not used on plates."
    ),
}
