"""Units and how they are used: kinds, occupancy states and the changes between them, areas.

Source: domain.md W01.
"""

import re
from collections.abc import Mapping
from enum import StrEnum

from propdesk.domain.errors import DomainError, InvalidValueError
from propdesk.domain.typed_text import excerpt, narrow
from propdesk.i18n import QT_TRANSLATE_NOOP, Message

MAX_AREA = 99_999_999  # hundredths of a square metre
_AREA = re.compile(r"([0-9]{1,6})(?:\.([0-9]{0,2})0*)? ?(?:㎡|m2|m²|平方米|平米|平方|平)?", re.I)


class UnitUsage(StrEnum):
    """What a unit is built for."""

    RESIDENTIAL = "residential"
    SHOP = "shop"
    OFFICE = "office"
    PARKING = "parking"
    STORAGE = "storage"
    OTHER = "other"


class OccupancyState(StrEnum):
    """How a unit is used."""

    UNDELIVERED = "undelivered"
    VACANT = "vacant"
    OWNER_OCCUPIED = "owner_occupied"
    LEASED = "leased"


class OccupancyRefusedError(DomainError):
    """A unit's use changes step by step: a leased unit is vacated before its owner moves in."""

    sentence = QT_TRANSLATE_NOOP("estate", "A unit cannot change from “{old}” to “{new}”.")


class DecoratingRefusedError(DomainError):
    """Nobody decorates what the developer has not handed over (domain.md W01)."""

    sentence = QT_TRANSLATE_NOOP(
        "estate", "The unit is not handed over yet; it can be decorated only after that."
    )


class InvalidAreaError(DomainError):
    """The typed text is no floor area."""

    sentence = QT_TRANSLATE_NOOP(
        "estate", "“{value}” is not an area in square metres. Type for example 89.50."
    )


_NEXT: Mapping[OccupancyState, frozenset[OccupancyState]] = {
    OccupancyState.UNDELIVERED: frozenset({OccupancyState.OWNER_OCCUPIED, OccupancyState.VACANT}),
    OccupancyState.VACANT: frozenset({OccupancyState.OWNER_OCCUPIED, OccupancyState.LEASED}),
    OccupancyState.OWNER_OCCUPIED: frozenset({OccupancyState.VACANT, OccupancyState.LEASED}),
    OccupancyState.LEASED: frozenset({OccupancyState.VACANT}),
}


def check_change(old: OccupancyState | None, new: OccupancyState) -> None:
    """Raise OccupancyRefusedError unless a unit may go from `old` (None: unknown yet) to `new`."""
    if old is not None and new not in _NEXT[old]:
        raise OccupancyRefusedError(
            old=occupancy_label(old).translated(), new=occupancy_label(new).translated()
        )


def check_decorating(state: OccupancyState | None) -> None:
    """Raise DecoratingRefusedError unless a unit used so (None: unknown) may be decorated."""
    if state is OccupancyState.UNDELIVERED:
        raise DecoratingRefusedError(field="state")


def usage_label(usage: UnitUsage) -> Message:
    """Return the kind of unit in words."""
    return _USAGE_LABELS[usage]


def occupancy_label(state: OccupancyState) -> Message:
    """Return the state of use in words."""
    return _STATE_LABELS[state]


def usage_from_text(text: str) -> UnitUsage:
    """Return the kind of unit people call `text` (住宅, 商铺, shop ...); InvalidValueError."""
    return UnitUsage(_named(text, _USAGE_WORDS))


def occupancy_from_text(text: str) -> OccupancyState:
    """Return the state of use people call `text` (自住, 空置, leased ...); InvalidValueError."""
    return OccupancyState(_named(text, _STATE_WORDS))


def parse_area(text: str, *, field: str | None = None) -> int:
    """Return hundredths of a square metre: "89.5", "89.50㎡"; InvalidAreaError with `field`."""
    match = _AREA.fullmatch(narrow(text).replace("。", "."))
    if match is None:
        raise InvalidAreaError(field=field, value=excerpt(text))
    return int(match[1] + (match[2] or "").ljust(2, "0"))


def format_area(area: int) -> str:
    """Return hundredths of a square metre as square metres: "89.50"."""
    return f"{area // 100}.{area % 100:02d}"


def _named(text: str, words: Mapping[str, tuple[str, ...]]) -> str:
    wanted = re.sub(r"[\s_-]", "", narrow(text)).lower()
    for code, names in words.items():
        if wanted == code.replace("_", "") or wanted in names:
            return code
    raise InvalidValueError(value=excerpt(text))


_USAGE_WORDS: Mapping[str, tuple[str, ...]] = {
    "residential": ("住宅", "居住", "住房", "公寓", "别墅", "別墅", "apartment", "flat", "house"),
    "shop": ("商铺", "商舖", "商鋪", "店铺", "店面", "门面", "商业", "商業", "底商", "retail"),
    "office": ("办公", "辦公", "写字楼", "寫字樓", "办公室", "辦公室"),
    "parking": ("车位", "車位", "停车位", "停車位", "车库", "車庫", "garage"),
    "storage": ("储藏室", "儲藏室", "储藏间", "仓库", "倉庫", "地下室", "杂物间", "storeroom"),
    "other": ("其他", "其它"),
}
_STATE_WORDS: Mapping[str, tuple[str, ...]] = {
    "undelivered": ("未交付", "未交房", "未收房", "未入伙"),
    "vacant": ("空置", "空房", "空关", "空关房", "闲置", "空"),
    "owner_occupied": (
        "自住",
        "业主自住",
        "業主自住",
        "已入住",
        "入住",
        "自用",
        "owner",
        "occupied",
    ),
    "leased": ("出租", "租住", "已租", "已出租", "租户", "租賃", "租赁", "let", "rented"),
}
_USAGE_LABELS: Mapping[UnitUsage, Message] = {
    UnitUsage.RESIDENTIAL: QT_TRANSLATE_NOOP("estate", "Residential"),
    UnitUsage.SHOP: QT_TRANSLATE_NOOP("estate", "Shop"),
    UnitUsage.OFFICE: QT_TRANSLATE_NOOP("estate", "Office"),
    UnitUsage.PARKING: QT_TRANSLATE_NOOP("estate", "Parking space"),
    UnitUsage.STORAGE: QT_TRANSLATE_NOOP("estate", "Storage"),
    UnitUsage.OTHER: QT_TRANSLATE_NOOP("estate", "Other"),
}
_STATE_LABELS: Mapping[OccupancyState, Message] = {
    OccupancyState.UNDELIVERED: QT_TRANSLATE_NOOP("estate", "Not yet handed over"),
    OccupancyState.VACANT: QT_TRANSLATE_NOOP("estate", "Vacant"),
    OccupancyState.OWNER_OCCUPIED: QT_TRANSLATE_NOOP("estate", "Owner-occupied"),
    OccupancyState.LEASED: QT_TRANSLATE_NOOP("estate", "Leased"),
}
