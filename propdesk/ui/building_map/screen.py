"""The colour map's screen: legend with the reports' figures above, the units below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from propdesk.domain.permissions import Permission
from propdesk.i18n import translate
from propdesk.services import building_map
from propdesk.services.building_map import MapUnit
from propdesk.ui.building_map.grid import MapGrid, swatch
from propdesk.ui.building_map.marks import Mark, legend_text, unit_text
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.controls import ChoiceControl
from propdesk.ui.kit.flow_layout import FlowLayout
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.places import Place
from propdesk.ui.kit.screen import Screen, Seat

ALL = ""


class BuildingMapScreen(Screen):
    """Enter leads to the counter, Ctrl+Enter to the register."""

    topics = frozenset({"charge_balance", "unit", "occupancy", "building", "entrance"})

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, "building-map", translate("building_map", "Map of units"))
        rights = seat.desk.actor.rights if seat.desk.actor else frozenset()
        self._stem = "counter" if Permission.COLLECT in rights else "registry"
        self._units: Sequence[MapUnit] = ()
        self.grid = named(MapGrid(), "building-map-grid", self.title)
        self.building = ChoiceControl([(ALL, translate("building_map", "All buildings"))])
        named(self.building, "building-map-building", translate("building_map", "Building"))
        self.here = label("building-map-here", "")
        self.legend: dict[Mark, QPushButton] = {}
        self._arrange()
        self.grid.opened.connect(self._on_opened)
        self.grid.moved.connect(self._on_moved)
        self.building.picked.connect(self._on_building)

    def commands(self) -> Sequence[Command]:
        """Return the map's keys."""
        owing = translate("building_map", "Next that owes")
        return (
            Command("map-next", ("F4",), owing, self._on_next),
            Command(
                "map-building", ("F3",), translate("building_map", "Building"), self._on_choose
            ),
            Command(
                "map-register",
                ("Ctrl+Return", "Ctrl+Enter"),
                translate("building_map", "To the register"),
                self._on_register,
            ),
        )

    def start(self) -> None:
        """Go to the units."""
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Ask for all units again."""
        desk = self.seat.desk
        self.look(lambda: desk.query(building_map.units), self._on_units)

    def _arrange(self) -> None:
        bar = QHBoxLayout()
        bar.addWidget(label("building-map-title", self.title, "title"))
        bar.addSpacing(16)
        bar.addWidget(self.building)
        bar.addStretch()
        bar.addWidget(self.here)
        legend = FlowLayout()
        for mark in Mark:
            button = named(QPushButton(), f"building-map-{mark.value}", mark.value)
            button.setCheckable(True)
            button.setProperty("role", "chip")
            button.setIcon(swatch(mark))
            button.clicked.connect(self._on_legend)
            legend.addWidget(button)
            self.legend[mark] = button
        self.body.addLayout(bar)
        self.body.addLayout(legend)
        self.body.addWidget(self.grid, 1)

    def _on_units(self, units: tuple[MapUnit, ...]) -> None:
        self._units = units
        chosen = self.building.value()
        while self.building.count() > 1:
            self.building.removeItem(1)
        names = {unit.building_id.hex(): unit.building for unit in units}
        for key, words in names.items():
            self.building.addItem(words, key)
        self.building.fill(chosen if chosen in names else ALL)
        self._show()

    def _show(self) -> None:
        chosen = self.building.value()
        shown = [unit for unit in self._units if chosen in (ALL, unit.building_id.hex())]
        figures = building_map.figures(shown)
        for mark, button in self.legend.items():
            words = legend_text(mark, figures)
            button.setText(words)
            button.setAccessibleName(words)
        self.grid.show_units(shown)

    def _on_building(self) -> None:
        self._show()
        self.start()

    def _on_choose(self) -> None:
        self.building.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.building.showPopup()

    def _on_legend(self) -> None:
        pressed = self.sender()
        lit = None
        for mark, button in self.legend.items():
            if button is not pressed:
                button.setChecked(False)
            elif button.isChecked():
                lit = mark
        self.grid.light(lit)

    def _on_next(self) -> None:
        self.grid.next_of(Mark.OWING)
        self.start()

    def _on_moved(self, unit: MapUnit | None) -> None:
        self.here.setText(unit_text(unit) if unit else "")

    def _on_opened(self, unit: MapUnit) -> None:
        self.place_wanted.emit(Place(self._stem, unit.unit_id, unit.unit))

    def _on_register(self) -> None:
        unit = self.grid.current
        if unit is not None:
            self.place_wanted.emit(Place("registry", unit.unit_id, unit.unit))
