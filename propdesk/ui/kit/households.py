"""The search for a household, declared once for every screen that begins with one."""

from collections.abc import Callable, Sequence
from typing import Protocol

from propdesk.i18n import QT_TRANSLATE_NOOP, Message
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.pick_box import PickSpec


class Household(Protocol):
    """A household as a search finds it; `phone` masked."""

    @property
    def unit_id(self) -> bytes:
        """Which unit."""
        ...

    @property
    def unit(self) -> str:
        """What the unit is called."""
        ...

    @property
    def name(self) -> str:
        """Who lives there or owns it."""
        ...

    @property
    def phone(self) -> str:
        """Their telephone."""
        ...


def household_pick(
    name: str, begin: Message, find: Callable[[str], Sequence[Household]]
) -> PickSpec[Household]:
    """Return the search; `begin` says what the screen is for while none is chosen."""
    return PickSpec(
        name=name,
        words=QT_TRANSLATE_NOOP("kit", "Find a household"),
        hint=QT_TRANSLATE_NOOP("kit", "Room, name, pinyin initials, last digits of a telephone"),
        nothing=QT_TRANSLATE_NOOP("kit", "Nothing found. Try the room, a name, a telephone."),
        begin=begin,
        columns=(
            Column("unit", QT_TRANSLATE_NOOP("kit", "Unit"), _unit, weight=20),
            Column("name", QT_TRANSLATE_NOOP("kit", "Name"), _name, weight=40),
            Column("phone", QT_TRANSLATE_NOOP("kit", "Telephone"), _phone, weight=30),
        ),
        find=find,
        key=_key,
    )


def _unit(row: Household) -> str:
    return row.unit


def _name(row: Household) -> str:
    return row.name


def _phone(row: Household) -> str:
    return row.phone


def _key(row: Household) -> object:
    return row
