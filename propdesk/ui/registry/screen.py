"""The register's screen: the list of units at the left, the chosen one at the right."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QHideEvent

from propdesk.domain.permissions import Permission
from propdesk.i18n import translate
from propdesk.services.estate_lists import BuildingRow
from propdesk.services.registry import RegistryRow
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.list_page import ListPage
from propdesk.ui.kit.screen import Seat
from propdesk.ui.registry import listing
from propdesk.ui.registry.asking import RegistryAsking
from propdesk.ui.registry.people_acts import PeopleActs
from propdesk.ui.registry.presenter import RegistryPresenter
from propdesk.ui.registry.privacy_acts import PrivacyActs
from propdesk.ui.registry.record_acts import RecordActs
from propdesk.ui.registry.unit_acts import UnitActs
from propdesk.ui.registry.unit_panel import UnitPanel

LIST_SHARE, PANEL_SHARE = 2, 3
PANEL_RIGHTS = frozenset(
    {
        Permission.REGISTRY_EDIT,
        Permission.REVEAL,
        Permission.REFUND,
        Permission.EXPORT_UNMASKED,
    }
)


class RegistryScreen(ListPage[RegistryRow]):
    """Finds a unit by whatever is said, and keeps its data."""

    topics = frozenset({"unit", "building", "entrance", "occupancy", "customer", "tenure"}) | {
        "vehicle",
        "charge_balance",
        "payment",
        "refund",
    }

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, listing.SPEC)
        self._rights = seat.desk.actor.rights if seat.desk.actor else frozenset()
        self._wanted_unit = ""
        self.panel = UnitPanel(self._rights & PANEL_RIGHTS)
        self.middle.addWidget(self.panel)
        self.middle.setStretch(0, LIST_SHARE)
        self.middle.setStretch(1, PANEL_SHARE)
        self.presenter = RegistryPresenter(seat.desk, self, self.panel.show_state)
        asking = RegistryAsking(self, self.presenter, self.panel)
        self.units, self.people = UnitActs(asking), PeopleActs(asking)
        self.records, self.privacy = RecordActs(asking), PrivacyActs(asking)
        self.panel.connect_buttons(self._buttons())
        self.panel.hide()
        self.panel.people.table.opened.connect(self._on_person_opened)
        self.table.row_changed.connect(self._on_row)
        self.model.loaded.connect(self._on_rows)

    def commands(self) -> Sequence[Command]:
        """Return the register's keys, as far as this person may use them."""
        units, people = self.units, self.people
        search = Command("search", ("F3", "F2"), translate("registry", "Search"), self.start)
        reveal = Command("reveal", ("F8",), translate("registry", "Show a number"), people.reveal)
        commands = [search]
        if Permission.REGISTRY_EDIT in self._rights:
            commands += [
                Command("add", ("Ctrl+N",), translate("registry", "New unit"), units.add),
                Command("change", ("F4",), translate("registry", "Change unit"), units.change),
                Command("person", ("F6",), translate("registry", "Add a person"), people.add),
                Command("edit", ("F7",), translate("registry", "Change person"), people.change),
            ]
        if Permission.REVEAL in self._rights:
            commands.append(reveal)
        commands += self._record_commands()
        if Permission.REGISTRY_EDIT in self._rights:
            commands += self._rare_commands()
        return commands

    def refresh(self) -> None:
        """Ask again; the cursor stays on its unit."""
        row = self.current_row
        self._wanted_unit = row.unit.unit if row else ""
        super().refresh()
        self.presenter.look_again()
        self.presenter.buildings(self._on_buildings)

    def open_row(self, _row: RegistryRow) -> None:
        """Go to the people of the unit."""
        self.panel.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing stays shown in full behind another screen."""
        super().hideEvent(event)
        self.people.hide_all()

    def _record_commands(self) -> Sequence[Command]:
        records = self.records
        unit = translate("registry", "What changed in the unit")
        person = translate("registry", "What changed in the person's data")
        commands = [
            Command("changes", ("Ctrl+H",), unit, records.unit_changes, False),
            Command("person-changes", ("Ctrl+J",), person, records.person_changes, False),
        ]
        privacy = self.privacy
        if Permission.EXPORT_UNMASKED in self._rights:
            words = translate("registry", "Export data")
            commands.append(Command("export", ("Ctrl+Shift+E",), words, privacy.export, False))
        if Permission.REGISTRY_EDIT in self._rights:
            words = translate("registry", "Delete data")
            commands.append(Command("erase", ("Ctrl+Shift+D",), words, privacy.erase, False))
        if Permission.REFUND in self._rights:
            words = translate("registry", "Give prepaid money back")
            commands.append(Command("refund", ("Ctrl+G",), words, records.refund, False))
        return commands

    def _rare_commands(self) -> Sequence[Command]:
        units, people = self.units, self.people
        return (
            Command("end", ("Ctrl+E",), translate("registry", "Moved out"), people.end_role, False),
            Command("sold", ("Ctrl+T",), translate("registry", "Sold"), people.sell, False),
            Command(
                "use", ("Ctrl+U",), translate("registry", "Change use"), units.change_use, False
            ),
            Command(
                "decorating",
                ("Ctrl+D",),
                translate("registry", "Decorating"),
                units.decorate,
                False,
            ),
            Command(
                "vehicle",
                ("Ctrl+B",),
                translate("registry", "Add a vehicle"),
                units.add_vehicle,
                False,
            ),
            Command(
                "rename",
                ("Ctrl+R",),
                translate("registry", "Rename the building"),
                units.rename_building,
                False,
            ),
            Command(
                "end-unit",
                ("Ctrl+Delete",),
                translate("registry", "Take the unit off the register"),
                units.end,
                False,
            ),
        )

    def _buttons(self) -> Mapping[str, Callable[[], None]]:
        return {
            "reveal": self.people.reveal,
            "person-add": self.people.add,
            "person-change": self.people.change,
            "role-end": self.people.end_role,
            "sold": self.people.sell,
            "vehicle-add": self.units.add_vehicle,
            "vehicle-end": self.units.end_vehicle,
            "use": self.units.change_use,
            "decorating": self.units.decorate,
            "changes": self.records.unit_changes,
            "person-changes": self.records.person_changes,
            "refund": self.records.refund,
            "person-export": self.privacy.export,
            "person-erase": self.privacy.erase,
            "person-hold": self.privacy.hold,
            "person-release": self.privacy.release,
        }

    def _on_rows(self, total: int, _summary: str) -> None:
        wanted, self._wanted_unit = self._wanted_unit, ""
        for number in range(min(total, self.model.ask.limit)):
            row = self.model.row_at(number)
            if row is not None and row.unit.unit == wanted:
                self.table.selectRow(number)
        if not total:
            self.presenter.choose(None)
        else:
            self._on_row(self.table.currentIndex().row())

    def _on_row(self, number: int) -> None:
        row = self.model.row_at(number)
        if row is not None:
            self.presenter.choose(row.unit.unit_id)

    def _on_buildings(self, buildings: tuple[BuildingRow, ...]) -> None:
        control = self.filters[listing.BUILDING]
        chosen = control.value()
        while control.count() > 1:
            control.removeItem(1)
        for building in buildings:
            control.addItem(building.name, building.building_id.hex())
        control.fill(chosen)

    def _on_person_opened(self, _number: int) -> None:
        if Permission.REGISTRY_EDIT in self._rights:
            self.people.change()
