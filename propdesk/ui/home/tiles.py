"""The figures at the top of the home screen: each is a button that leads to its list."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from propdesk.domain.money import format_yuan
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP, Message, translate
from propdesk.services.case_lists import Which
from propdesk.services.home import Home, HomeMoney
from propdesk.ui.kit.flow_layout import FlowLayout
from propdesk.ui.kit.naming import named, set_look
from propdesk.ui.kit.places import Place

LISTED = (Which.LATE, Which.AMBER, Which.TODAY, Which.MINE, Which.UNDECIDED)
TITLES: dict[str, Message] = {
    Which.LATE: QT_TRANSLATE_NOOP("home", "Late"),
    Which.AMBER: QT_TRANSLATE_NOOP("home", "Due soon or late"),
    Which.TODAY: QT_TRANSLATE_NOOP("home", "Due today"),
    Which.MINE: QT_TRANSLATE_NOOP("home", "With me"),
    Which.UNDECIDED: QT_TRANSLATE_NOOP("home", "Needs a decision"),
}


@dataclass(frozen=True)
class Tile:
    """A figure: its name, words, value, look, and where it leads (`which`: the list below)."""

    name: str
    words: str
    value: str
    tone: str = ""
    which: str = ""
    place: Place | None = None


def case_tiles(home: Home) -> list[Tile]:
    """Return the figures about cases."""
    values = (home.late, home.amber, home.today, home.mine, home.undecided)
    tones = ("danger", "warning", "", "", "warning")
    return [
        Tile(which.value, TITLES[which].translated(), str(value), tone if value else "", which)
        for which, value, tone in zip(LISTED, values, tones, strict=True)
    ]


def desk_tiles(home: Home, rights: frozenset[Permission]) -> list[Tile]:
    """Return the figures about people, printing and what head office has not got yet, as far as
    the screens they lead to are open to the person."""
    station = home.station
    unsynced, office = translate("home", "Not uploaded"), Place("head_office")
    made = [Tile("unsynced", unsynced, str(station.not_uploaded), place=office)]
    for workflow, cases in home.headlines:
        if workflow.headline is not None:
            words, listed = workflow.headline.words.translated(), workflow.headline.which
            place = Place("cases", words=f"{workflow.code}:{listed}")
            made.insert(0, Tile(workflow.code, words, str(cases), place=place))
    if Permission.CASE_OPEN in rights:
        inside, lobby = translate("home", "People inside"), Place("visitors")
        made.insert(0, Tile("inside", inside, str(home.people_inside), place=lobby))
    if Permission.PRINTING in rights:
        troubled = station.uncertain_jobs + station.failed_jobs
        words, tone = translate("home", "Printing trouble"), "danger" if troubled else ""
        made.append(Tile("printing", words, str(troubled), tone, place=Place("printing")))
    return made


def money_tiles(money: HomeMoney) -> list[Tile]:
    """Return the figures about money the person may see."""
    made = []
    if money.taken_today is not None:
        made.append(
            Tile(
                "taken",
                translate("home", "Taken today"),
                format_yuan(money.taken_today, grouping=True),
                place=Place("reports", words="daily"),
            )
        )
    if money.overdue is not None:
        made.append(
            Tile(
                "overdue",
                translate("home", "Overdue fees"),
                format_yuan(money.overdue, grouping=True),
                place=Place("reports", words="reminders"),
            )
        )
    if money.transfers_awaited is not None:
        made.append(
            Tile(
                "transfers",
                translate("home", "Transfers awaited"),
                str(money.transfers_awaited),
                place=Place("receipts"),
            )
        )
    return made


class Tiles(QWidget):
    """Shows tiles side by side; `chosen` carries the one that was pressed."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "home-tiles", translate("home", "Figures"))
        self._layout = FlowLayout(self, spacing=8)
        self._buttons: dict[str, QPushButton] = {}
        self._tiles: dict[str, Tile] = {}

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show these figures; a button that is there keeps its place and focus."""
        for tile in tiles:
            button = self._buttons.get(tile.name) or self._made(tile.name)
            self._tiles[tile.name] = tile
            button.setText(f"{tile.words}  {tile.value}")
            button.setAccessibleName(f"{tile.words} {tile.value}")
            set_look(button, tone=tile.tone)

    def value_of(self, name: str) -> str:
        """Return what a tile shows; KeyError for one that is not there."""
        return self._tiles[name].value

    def _made(self, name: str) -> QPushButton:
        button = named(QPushButton(), f"home-tile-{name}", name)
        button.setProperty("role", "tile")
        button.clicked.connect(self._on_clicked)
        self._buttons[name] = button
        self._layout.addWidget(button)
        return button

    def _on_clicked(self) -> None:
        name = self.sender().objectName().removeprefix("home-tile-")
        self.chosen.emit(self._tiles[name])
