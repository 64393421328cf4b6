"""What a unit's colour and letters mean; letters too, since not everybody tells colours apart."""

from enum import Enum

from propdesk.domain.estate import OccupancyState
from propdesk.domain.money import format_yuan
from propdesk.i18n import translate
from propdesk.services.building_map import MapFigures, MapUnit


class Mark(Enum):
    """What the map tells of a unit; the first one that holds gives the colour."""

    OWING = "owing"
    DECORATING = "decorating"
    VACANT = "vacant"
    WAITING = "waiting"
    PAID = "paid"


def marks_of(unit: MapUnit) -> tuple[Mark, ...]:
    """Return all that holds of a unit, never nothing."""
    holding = {
        Mark.OWING: unit.open_fen > 0,
        Mark.DECORATING: unit.is_decorating and not unit.is_ended,
        Mark.VACANT: unit.state is OccupancyState.VACANT and not unit.is_ended,
        Mark.WAITING: unit.is_waiting and not unit.is_ended,
    }
    return tuple(mark for mark, holds in holding.items() if holds) or (Mark.PAID,)


def letter(mark: Mark) -> str:
    """Return the letter of a mark in the window's language."""
    match mark:
        case Mark.OWING:
            return translate("building_map", "O")
        case Mark.DECORATING:
            return translate("building_map", "D")
        case Mark.VACANT:
            return translate("building_map", "V")
        case Mark.WAITING:
            return translate("building_map", "N")
        case Mark.PAID:
            return "✓"


def name(mark: Mark) -> str:
    """Return a mark in words."""
    match mark:
        case Mark.OWING:
            return translate("building_map", "owes")
        case Mark.DECORATING:
            return translate("building_map", "being decorated")
        case Mark.VACANT:
            return translate("building_map", "vacant")
        case Mark.WAITING:
            return translate("building_map", "not handed over")
        case Mark.PAID:
            return translate("building_map", "paid")


def legend_text(mark: Mark, figures: MapFigures) -> str:
    """Return a mark with its number of units, and what they owe."""
    count = {
        Mark.OWING: figures.owing,
        Mark.DECORATING: figures.decorating,
        Mark.VACANT: figures.vacant,
        Mark.WAITING: figures.waiting,
        Mark.PAID: figures.paid,
    }[mark]
    text = f"{letter(mark)} {name(mark)} {count:,}"
    if mark is not Mark.OWING:
        return text
    owed = format_yuan(figures.open_fen, grouping=True)
    return translate("building_map", "{text} ({sum} yuan)").format(text=text, sum=owed)


def unit_text(unit: MapUnit) -> str:
    """Return all that the map knows of a unit, in one line."""
    parts = [unit.unit, unit.building]
    for mark in marks_of(unit):
        if mark is Mark.OWING:
            owed = format_yuan(unit.open_fen, grouping=True)
            parts.append(translate("building_map", "owes {sum} yuan").format(sum=owed))
        else:
            parts.append(name(mark))
    if unit.is_ended:
        parts.append(translate("building_map", "off the register"))
    return " · ".join(parts)
