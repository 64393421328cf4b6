"""Units as people name them: one canonical key, and the terms that find it by prefix.

A term is a row of runs joined by "-": digits without leading zeros, letters, Chinese characters.
Words such as 栋 or 单元 and every separator only end a run. So "3栋2单元1501", "3#2-1501" and
"03-02-1501" are all "3-2-1501", "A座1201" and "A1201" are "a-1201". Numbers written without any
separator ("321501", "0101") cannot be cut apart safely, so the index holds the joined forms.
"""

import re
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from propdesk.domain.search_text import TERM_LIMIT
from propdesk.domain.typed_text import narrow

_PHASE = frozenset("期区區弄")
_BUILDING = frozenset({*"栋幢座楼号棟樓號#", "号楼", "號樓"})
_ENTRANCE = frozenset({*"门門梯", "单元", "單元"})
_FLOOR = frozenset("层層楼樓")
_ROOM = frozenset({*"室房户戶号號", "号房", "號房"})
_PLAIN_MARK = "-"
_WORDS = r"号楼|號樓|单元|單元|号房|號房|[栋幢座楼棟樓号號#期区區弄门門梯层層室房户戶]"
_BLANKS = r"[\s\-_/.·]"
_MARK = re.compile(rf"{_BLANKS}*({_WORDS}|单$){_BLANKS}*|{_BLANKS}+")
_DIGITS = dict(zip("零〇一二三四五六七八九", "00123456789", strict=True))
_COUNTED = re.compile(
    rf"([一二三四五六七八九]?)十([一二三四五六七八九]?)(?={_WORDS})|[零〇一二三四五六七八九]+(?={_WORDS})"
)
_RUN = re.compile(r"[0-9]+|[a-z]+|[^\W0-9a-z_]+")
_NAME = re.compile(r"[\w-]+")
_SORT_WIDTH = 6
LONGEST_PART = 32  # characters of a building, an entrance or a room
_PARTS_KEPT = 8192  # the buildings, entrances and room numbers of an estate come again and again
_ENTRANCE_WIDTHS = (2,)
_ROOM_WIDTHS = (4, 3, 2)


class RoomKey(NamedTuple):
    """The name of a unit: building, entrance (单元) if the house has them, room."""

    building: str
    entrance: str | None
    room: str

    def __str__(self) -> str:
        """Return the canonical text: "1-101", "3-2-1501", "A-1201"."""
        return "-".join(part for part in self if part)


class _Piece(NamedTuple):
    text: str
    mark: str  # the word or separator behind it, "" at the end


def parse_room(text: str) -> RoomKey | None:
    """Return the key written in `text` if it names building and room, else None.

    Understood: 1栋101, 1-101, 1号楼101室, 3栋2单元1501, 3#2-1501, A座1201, 二期3栋1501; a floor
    in between is skipped. Digits alone ("321501", "0101") are not complete: search finds them.
    """
    building, rest = _split_building(_without_floor(_pieces(text)))
    if not rest or rest[-1].mark not in _ROOM | {""}:
        return None
    if len(rest) == 1:
        return _key(building, "", rest[0].text)
    if len(rest) == 2 and rest[0].mark in _ENTRANCE | {_PLAIN_MARK, "#"}:
        return _key(building, rest[0].text, rest[1].text)
    return None


def room_key(building: str, entrance: str | None, room: str) -> RoomKey | None:
    """Return the canonical key of parts kept in columns of their own ("3号楼", "02单元", "0101室").

    An entrance written into the building's or the room's column is found there. None if building
    or room is empty or holds what no name has.
    """
    if not entrance and any(piece.mark in _ENTRANCE for piece in _pieces(f"{building}-{room}")):
        return parse_room(f"{building}-{room}")
    return _key(building, entrance or "", room)


def room_sort_text(key: RoomKey) -> str:
    """Return text that sorts units as people count: building 2 before 10, room 901 before 1001."""
    padded = re.sub(r"[0-9]+", lambda run: run[0].zfill(_SORT_WIDTH), str(key))
    return padded.replace("-", "\t")


def room_search_terms(key: RoomKey) -> tuple[str, ...]:
    """Return the terms to index a unit under; what people type is a prefix of one of them.

    For 3-2-1501: whole, without building, without entrance, the room alone, and the same written
    without separators, parts padded to the usual widths. About a dozen at most, 4 for 1-101.
    """
    building, room = _runs(key.building), _runs(key.room)
    entrance = _runs(key.entrance or "")
    terms = [_flat([entrance, room]), _flat([room])]
    if not room[0].isdigit():
        terms += [_flat([room[start:]]) for start in range(1, len(room)) if room[start].isdigit()]
    for head in [building, building[-1:]]:  # "二期3栋": most people leave the phase out
        named = [head, entrance, room] if entrance else [head, room]
        terms += [_flat(named), *_joined(named)]
        if entrance:
            terms += [_flat([head, room]), *_joined([head, room])]
            terms += [
                _flat([[block], room]) for block in _joined([head, entrance], _ENTRANCE_WIDTHS)
            ]
    return tuple(dict.fromkeys(term[:TERM_LIMIT] for term in terms))


def room_query_terms(text: str) -> tuple[str, ...]:
    """Return the prefixes to look for when `text` may name a unit, complete or still being typed.

    Empty if nothing in it could.
    """
    pieces = _without_floor(_pieces(text))
    runs = [run for piece in pieces for run in _runs(piece.text)]
    part_ended = bool(pieces) and pieces[-1].mark not in _ROOM | _FLOOR | {""}
    if runs[-1:] == ["0"] and not part_ended:  # "1栋00": the zeros of a padded room still to come
        runs.pop()
        part_ended = True
    if not runs:
        return ()
    return (("-".join(runs) + ("-" if part_ended else ""))[:TERM_LIMIT],)


def _pieces(text: str) -> list[_Piece]:
    """Cut a name at its words and separators: 3栋2-1501 is (3, 栋) (2, -) (1501, "")."""
    plain = _COUNTED.sub(_in_digits, narrow(text)[:TERM_LIMIT])
    pieces, position = [], 0
    for found in _MARK.finditer(plain):
        if found.start() > position:
            mark = found[1] or _PLAIN_MARK
            pieces.append(_Piece(plain[position : found.start()], "单元" if mark == "单" else mark))
        position = found.end()
    if position < len(plain):
        pieces.append(_Piece(plain[position:], ""))
    return pieces


def _in_digits(numeral: re.Match[str]) -> str:
    """Return a small Chinese numeral in digits: 三 is 3, 十二 is 12, 二十 is 20."""
    if "十" in numeral[0]:
        return f"{_DIGITS.get(numeral[1], '1')}{_DIGITS.get(numeral[2], '0')}"
    return "".join(_DIGITS[character] for character in numeral[0])


def _without_floor(pieces: list[_Piece]) -> list[_Piece]:
    """Leave out "3楼" and "3层" between building and room; a first 楼 is the building itself."""
    return [
        piece
        for index, piece in enumerate(pieces)
        if piece.mark not in _FLOOR
        or index in (0, len(pieces) - 1)
        or pieces[index - 1].mark in _PHASE
    ]


def _split_building(pieces: list[_Piece]) -> tuple[str, list[_Piece]]:
    """Return the building with its phase ("2期3") and the pieces behind it; "" and [] if none."""
    phases = 0
    while phases < len(pieces) and pieces[phases].mark in _PHASE:
        phases += 1
    named = pieces[: phases + 1]
    if len(named) <= phases or named[-1].mark not in _BUILDING | {_PLAIN_MARK}:
        return "", []
    return "".join(piece.text + piece.mark for piece in named), pieces[phases + 1 :]


def _key(building: str, entrance: str, room: str) -> RoomKey | None:
    parts = (_canonical(building), _canonical(entrance), _canonical(room))
    named = (len(part) <= LONGEST_PART and _NAME.fullmatch(part) for part in parts if part)
    if not all(named) or not (parts[0] and parts[2]):
        return None
    return RoomKey(parts[0], parts[1] or None, parts[2])


@lru_cache(maxsize=_PARTS_KEPT)
def _canonical(part: str) -> str:
    """Return one part in upper case, without its word and leading zeros; phases stay: "2期3"."""
    text = ""
    pieces = _pieces(part)
    for piece, following in zip_longest(pieces, pieces[1:]):
        text += piece.text
        if following and piece.mark in _PHASE:
            text += piece.mark
        elif following and text[-1:].isdigit() and following.text[:1].isdigit():
            text += "-"  # 12-3 is another room than 123
    return re.sub(r"(?<![0-9])0+(?=[0-9])", "", text.upper())


@lru_cache(maxsize=_PARTS_KEPT)
def _runs(part: str) -> list[str]:
    words = [run for piece in _pieces(part.lower()) for run in _RUN.findall(piece.text)]
    return [word.lstrip("0") or "0" if word[0].isdigit() else word for word in words]


def _flat(parts: list[list[str]]) -> str:
    return "-".join(run for part in parts for run in part)


def _joined(parts: list[list[str]], last_widths: tuple[int, ...] = _ROOM_WIDTHS) -> list[str]:
    """Return the parts written without separators, later ones also padded to the usual widths."""
    forms = [_flat(parts[:1])]
    for part in parts[1:]:
        widths = last_widths if part is parts[-1] else _ENTRANCE_WIDTHS
        forms = [
            _glued(form, [start, *part[1:]]) for form in forms for start in _padded(part[0], widths)
        ]
    return forms


def _padded(run: str, widths: tuple[int, ...]) -> list[str]:
    if not run.isdigit():
        return [run]
    return list(dict.fromkeys([run, *(run.zfill(width) for width in widths)]))


def _glued(form: str, part: list[str]) -> str:
    both_digits = form[-1:].isdigit() and part[0].isdigit()
    return form + ("" if both_digits else "-") + _flat([part])
