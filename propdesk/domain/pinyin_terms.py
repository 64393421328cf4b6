"""Names as search terms: every reading in pinyin and initials, from every character on.

pypinyin costs a noticeable part of a start, so it is imported at the first name, not before.
"""

import re
import unicodedata
from functools import cache, lru_cache
from itertools import groupby, islice
from math import prod
from typing import NamedTuple

from propdesk.domain.search_text import TERM_LIMIT, fold
from propdesk.domain.surnames import surname_readings

MAX_READINGS = 32
MAX_TERMS = 96
_LONG_NAME = 6  # from here on it is a firm: nobody types the rare readings of its middle
_MAX_READINGS_OF_LONG = 4
_MAX_STARTS = 12
_NAME_LIMIT = 200
_PERSON_LENGTH = 4

_HAN = "\u3005\u3007\u3400-\u9fff\uf900-\ufaff\ue000-\uf8ff\U00020000-\U0003ffff"
_TOKEN = re.compile(rf"[{_HAN}]|[^\W_{_HAN}]+")
_IS_HAN = re.compile(rf"[{_HAN}]")
_FIRM_TAIL = re.compile(r"(?:股份)?有限(?:责任|責任)?公司.*$|(?:分|总|總)?公司$")
_HAN_THEN_LATIN = re.compile(rf"([{_HAN}]+)([a-z]+)")


class _Reading(NamedTuple):
    full: str
    initials: str


def name_terms(name: str) -> frozenset[str]:
    """Return the terms to index a name under; what people type is a prefix of one of them.

    王小明: "wangxiaoming", "wxm", "王小明" and the same from each later character on. All readings
    of a character count, surname readings at the head; combinations are capped at `MAX_READINGS`,
    terms at `MAX_TERMS` of `TERM_LIMIT` characters (desk-habits.md P4, U4).
    """
    tokens = _tokens(name)
    alternatives = _alternatives(tokens)
    terms: dict[str, None] = {}
    endings = _endings(alternatives)
    for start in islice(_starts(name, tokens), _MAX_STARTS):
        terms.setdefault("".join(tokens[start:])[:TERM_LIMIT])
        for ending in endings[start]:
            terms.setdefault(ending.full)
            if len(ending.initials) > 1 or len(tokens) == 1:
                terms.setdefault(ending.initials)
    return frozenset(islice(terms, MAX_TERMS))


def name_query_terms(text: str) -> tuple[str, ...]:
    """Return the prefixes to look for when `text` may be a name, likeliest first; empty if none.

    Characters followed by letters (an input method still composing "王xiaom") are also looked for
    in pinyin and initials.
    """
    folded = "".join(_tokens(text))[:TERM_LIMIT]
    if not folded:
        return ()
    terms = [folded]
    if mixed := _HAN_THEN_LATIN.fullmatch(folded):
        heads = _endings(_alternatives(list(mixed[1])))[0]
        terms += [part + mixed[2] for head in heads for part in (head.full, head.initials)]
    return tuple(dict.fromkeys(term[:TERM_LIMIT] for term in terms))


def display_reading(name: str) -> str:
    """Return the reading to sort and show a name by: "shan xiong xin" for 单雄信.

    Surname readings hold for persons' names only, and only for the head of the name.
    """
    tokens = _tokens(name)
    syllables = _syllables(tokens)
    if len(tokens) <= _PERSON_LENGTH:
        for index, readings in enumerate(surname_readings("".join(tokens))):
            syllables[index] = readings[0]
    return " ".join(syllables)


def _tokens(name: str) -> list[str]:
    """Cut a name into single Chinese characters and whole words of other scripts, folded."""
    composed = unicodedata.normalize("NFKC", name[:_NAME_LIMIT])
    folded = (fold(token) for token in _TOKEN.findall(composed))
    return [token for token in folded if token][:TERM_LIMIT]


def _starts(name: str, tokens: list[str]) -> range:
    """Return where terms begin: everywhere, but in a firm's name not inside "有限公司"."""
    if len(tokens) < _LONG_NAME:
        return range(len(tokens))
    return range(max(1, len(_tokens(_FIRM_TAIL.sub("", name[:_NAME_LIMIT])))))


def _alternatives(tokens: list[str]) -> list[list[_Reading]]:
    """Return the readings of each token, likeliest first, few enough to combine."""
    is_long = len(tokens) >= _LONG_NAME
    likeliest: list[tuple[str, ...]] = (
        [(syllable,) for syllable in _syllables(tokens)]
        if is_long
        else surname_readings("".join(tokens[:2]))
    )
    alternatives = []
    for index, token in enumerate(tokens):
        if not _IS_HAN.fullmatch(token):
            alternatives.append([_Reading(token, token)])
            continue
        first = likeliest[index] if index < len(likeliest) else ()
        readings = dict.fromkeys([*first, *_readings(token)])
        alternatives.append([_Reading(reading, reading[0]) for reading in readings])
    return _capped(alternatives, _MAX_READINGS_OF_LONG if is_long else MAX_READINGS)


def _capped(alternatives: list[list[_Reading]], cap: int) -> list[list[_Reading]]:
    """Drop the rarest readings of the most ambiguous characters, the last ones first."""
    while prod(len(readings) for readings in alternatives) > cap:
        longest = max(reversed(alternatives), key=len)
        longest.pop()
    return alternatives


def _endings(alternatives: list[list[_Reading]]) -> list[list[_Reading]]:
    """Return for each token the readings of the name from there on, cut to the term length."""
    endings = [[_Reading("", "")]]
    for readings in reversed(alternatives):
        longer = dict.fromkeys(
            _Reading(
                (reading.full + ending.full)[:TERM_LIMIT],
                (reading.initials + ending.initials)[:TERM_LIMIT],
            )
            for reading in readings
            for ending in endings[-1]
        )
        endings.append(list(longer))
    return endings[:0:-1]


@lru_cache(maxsize=30_000)
def _readings(character: str) -> tuple[str, ...]:
    """Return all readings of a character without tones, the common ones first; itself if none."""
    from pypinyin.constants import PINYIN_DICT

    toned: str = PINYIN_DICT.get(ord(character), "")
    plain = (_without_tone(reading) for reading in toned.split(","))
    return tuple(dict.fromkeys(reading for reading in plain if reading)) or (character,)


@cache
def _without_tone(syllable: str) -> str:
    letters = unicodedata.normalize("NFD", syllable.replace("ü", "v"))
    decomposed = letters.replace("u\u0308", "v")
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _syllables(tokens: list[str]) -> list[str]:
    """Return the likeliest reading of each token, aware of phrases (银行 is yin hang)."""
    from pypinyin import Style, lazy_pinyin

    syllables: list[str] = []
    for is_han, run in groupby(tokens, key=lambda token: bool(_IS_HAN.fullmatch(token))):
        written = list(run)
        read = lazy_pinyin("".join(written), style=Style.NORMAL) if is_han else written
        if len(read) != len(written):  # characters without a reading come back in one piece
            read = [_readings(character)[0] for character in written]
        syllables += read
    return syllables
