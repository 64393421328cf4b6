"""Ctrl+K in the window: what the palette may lead to from here, and going there."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from propdesk.ui.kit.places import Place
from propdesk.ui.kit.screen import Screen, Seat
from propdesk.ui.palette.commands import Doing, Doings
from propdesk.ui.palette.window import Palette
from propdesk.ui.shell.screens import ScreenEntry

_PREFIX, _GO = "command-", "command-go-"
_ITSELF = "command-palette"


def open_palette(
    bench: QWidget,
    seat: Seat,
    entries: Sequence[ScreenEntry],
    screens: Mapping[str, Screen],
    actions: Sequence[QAction],
) -> Palette:
    """Open the palette over the desk; its `gone_to` tells where to go."""
    palette = Palette(bench, seat, Doings(doings(entries, screens, actions)))
    palette.open()
    return palette


def doings(
    entries: Sequence[ScreenEntry], screens: Mapping[str, Screen], actions: Sequence[QAction]
) -> Sequence[Doing]:
    """Return every screen, the window's commands, and those of the screens made so far.

    The commands of the screen that is open come first.
    """
    keys = {action.objectName().removeprefix(_GO): _keys(action) for action in actions}
    ways = [
        Doing(Place(entry.stem), entry.title.translated(), keys=keys.get(entry.stem, ""))
        for entry in entries
    ]
    everywhere = [
        Doing(Place(command=_name(action)), action.text(), keys=_keys(action))
        for action in actions
        if not action.objectName().startswith(_GO) and action.objectName() != _ITSELF
    ]
    made = sorted(screens.items(), key=lambda item: not item[1].isVisible())
    there = [
        Doing(Place(stem, command=_name(action)), action.text(), screen.title, _keys(action))
        for stem, screen in made
        for action in screen.actions()
    ]
    return (*ways, *there, *everywhere)


def act_on(place: Place, screen: Screen | None, everywhere: Sequence[QAction]) -> None:
    """Do on a screen that is open what a place asks for: show a record, run a command."""
    if screen is not None and (place.record_id or place.words):
        screen.show_place(place)
    if place.command:
        here = screen.actions() if screen is not None and place.stem else everywhere
        for action in here:
            if action.objectName() == f"{_PREFIX}{place.command}":
                action.trigger()


def _name(action: QAction) -> str:
    return action.objectName().removeprefix(_PREFIX)


def _keys(action: QAction) -> str:
    keys = action.shortcuts()
    return keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
