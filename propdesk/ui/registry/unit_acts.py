"""What can be done with a unit: add, change, end it, say how it is used, its vehicles."""

from propdesk.domain.rooms import parse_room
from propdesk.i18n import translate
from propdesk.services.estate_lists import UnitDetail
from propdesk.services.vehicles import VehicleRow
from propdesk.ui.kit.feedback import confirm
from propdesk.ui.registry import dialogs
from propdesk.ui.registry.asking import RegistryAsking
from propdesk.ui.registry.drafts import Values


class UnitActs:
    """Asks about a unit; what was shown when the question was asked is what is changed."""

    def __init__(self, asking: RegistryAsking) -> None:
        self._asking = asking
        self._unit: UnitDetail | None = None
        self._vehicle: VehicleRow | None = None

    def add(self) -> None:
        """Ask for a unit."""
        asking = self._asking
        dialog = dialogs.unit_dialog(asking.screen, asking.seat, asking.presenter.today, "")
        detail = asking.detail
        if detail is not None:
            dialog.fill({"building": _building_code(detail), "entrance": detail.entrance})
        asking.ask(dialog, self._on_add)

    def change(self) -> None:
        """Ask for a unit's corrected data."""
        asking, detail = self._asking, self._take()
        if detail is None:
            return
        title = translate("registry", "Change {unit}").format(unit=detail.unit)
        dialog = dialogs.unit_dialog(asking.screen, asking.seat, asking.presenter.today, title)
        dialog.fill(
            {
                "building": _building_code(detail),
                "entrance": detail.entrance,
                "room": detail.room,
                "floor": "" if detail.floor is None else detail.floor,
                "usage": detail.usage.value,
                "area": detail.area or None,
                "inner_area": detail.inner_area or None,
                "delivered_on": detail.delivered_on,
            }
        )
        asking.ask(dialog, self._on_change)

    def end(self) -> None:
        """Ask why a unit goes."""
        asking, detail = self._asking, self._take()
        if detail is not None:
            dialog = dialogs.end_unit_dialog(asking.screen, asking.seat, detail.unit)
            asking.ask(dialog, self._on_end)

    def rename_building(self) -> None:
        """Ask for another name of the building."""
        asking, detail = self._asking, self._take()
        if detail is not None:
            dialog = dialogs.building_dialog(asking.screen, asking.seat, detail.building)
            asking.ask(dialog, self._on_rename)

    def change_use(self) -> None:
        """Ask how the unit is used."""
        asking, detail = self._asking, self._take()
        if detail is not None:
            today = asking.presenter.today
            dialog = dialogs.occupancy_dialog(asking.screen, asking.seat, today, detail.unit)
            asking.ask(dialog, self._on_change_use)

    def decorate(self) -> None:
        """Ask whether works go on in the unit."""
        asking, detail = self._asking, self._take()
        if detail is not None:
            today, since = asking.presenter.today, detail.decorating_from
            dialog = dialogs.decorating_dialog(
                asking.screen, asking.seat, today, detail.unit, since
            )
            asking.ask(dialog, self._on_decorate)

    def add_vehicle(self) -> None:
        """Ask for a plate."""
        asking, detail = self._asking, self._take()
        if detail is not None:
            dialog = dialogs.vehicle_dialog(asking.screen, asking.seat, detail.unit)
            asking.ask(dialog, self._on_add_vehicle)

    def end_vehicle(self) -> None:
        """Ask whether the plate goes."""
        asking = self._asking
        self._vehicle = asking.panel.vehicles.current if asking.detail else None
        if self._vehicle is not None:
            words = translate("registry", "Take {plate} off?")
            text = translate("registry", "The plate no longer belongs to this unit.")
            yes = translate("registry", "Take it off")
            title = words.format(plate=self._vehicle.plate)
            confirm(asking.screen, title, text, yes, self._on_end_vehicle)

    def _take(self) -> UnitDetail | None:
        self._unit = self._asking.detail
        return self._unit

    def _on_add(self, values: Values) -> None:
        self._asking.save(self._asking.presenter.add_unit(values))

    def _on_change(self, values: Values) -> None:
        if self._unit is not None:
            self._asking.save(self._asking.presenter.change_unit(self._unit.unit_id, values))

    def _on_end(self, values: Values) -> None:
        if self._unit is not None:
            act = self._asking.presenter.end_unit(self._unit.unit_id, values["reason"])
            self._asking.save(act)

    def _on_rename(self, values: Values) -> None:
        if self._unit is not None:
            act = self._asking.presenter.rename_building(self._unit.building_id, values["name"])
            self._asking.save(act)

    def _on_change_use(self, values: Values) -> None:
        if self._unit is not None:
            self._asking.save(self._asking.presenter.occupy(self._unit.unit_id, values))

    def _on_decorate(self, values: Values) -> None:
        if self._unit is not None:
            self._asking.save(self._asking.presenter.decorate(self._unit.unit_id, values))

    def _on_add_vehicle(self, values: Values) -> None:
        if self._unit is not None:
            act = self._asking.presenter.add_vehicle(self._unit.unit_id, values["plate"])
            self._asking.save(act)

    def _on_end_vehicle(self) -> None:
        if self._vehicle is not None:
            act = self._asking.presenter.end_vehicle(self._vehicle.vehicle_id)
            self._asking.screen.act(act, self._asking.on_saved)


def _building_code(detail: UnitDetail) -> str:
    key = parse_room(detail.unit)
    return key.building if key else detail.building
