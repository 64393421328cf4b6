"""The register's course without a window: which unit is shown, what may be seen, what is done.

Acts are handed out as calls for a worker: the dialog that asked for one runs it and hears refusals.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from propdesk import person_files, record_history
from propdesk.clock import local_date
from propdesk.desk import Desk
from propdesk.domain.estate import OccupancyState
from propdesk.domain.ids import BuildingId, CustomerId, UnitId
from propdesk.domain.journal import Method
from propdesk.meeting.reserving import with_reservation
from propdesk.person_files import PersonFiles
from propdesk.services import (
    estate,
    estate_lists,
    occupancy,
    people,
    people_lists,
    personal_data,
    refunds,
    registry,
    vehicles,
)
from propdesk.services.accounts import Approval
from propdesk.services.estate_lists import BuildingRow
from propdesk.services.history import ChangeRow
from propdesk.services.people import RevealField
from propdesk.services.people_lists import CustomerDetail, RoleRow
from propdesk.services.personal_data import Erased
from propdesk.services.refunds import Refunded
from propdesk.services.registry import UnitSheet
from propdesk.ui.kit.runner import Cancellable, Runner
from propdesk.ui.registry.drafts import (
    Values,
    customer_draft,
    occupancy_state,
    role_draft,
    unit_draft,
)

Key = tuple[CustomerId, RevealField]
Changes = tuple[ChangeRow, ...]
Second = tuple[str, str]
MISTAKE = "mistake"
WORKS_ON, WORKS_OVER = "on", "over"
SHOWN_SECONDS = 30  # faults.md 4


@dataclass(frozen=True)
class RegistryState:
    """The unit beside the list, and the numbers that are shown in full for a while."""

    sheet: UnitSheet | None = None
    revealed: Mapping[Key, str] = field(default_factory=dict, repr=False)


class RegistryPresenter:
    """Shows one unit; `show` draws the state."""

    def __init__(self, desk: Desk, runner: Runner, show: Callable[[RegistryState], None]) -> None:
        self._desk = desk
        self._runner = runner
        self._show = show
        self._asked: Cancellable | None = None
        self._wanted: UnitId | None = None
        self.state = RegistryState()

    def today(self) -> date:
        """Return the day at the centre."""
        return local_date(self._desk.clock.now())

    def choose(self, unit_id: UnitId | None) -> None:
        """Show a unit, None nothing; only the newest choice is waited for."""
        if self._asked is not None:
            self._asked.cancel()
        if unit_id != self._wanted:
            self._hide_all()
        self._wanted = unit_id
        if unit_id is None:
            self._set(sheet=None)
            return
        desk = self._desk
        self._asked = self._runner.look(
            lambda: desk.query(registry.unit, unit_id=unit_id), self._on_sheet
        )

    def look_again(self) -> None:
        """Ask again for the unit that is shown."""
        if self._wanted is not None:
            self.choose(self._wanted)

    def buildings(self, then: Callable[[tuple[BuildingRow, ...]], None]) -> None:
        """Ask for the buildings there are."""
        desk = self._desk
        self._runner.look(lambda: desk.query(estate_lists.buildings), then)

    def customer(self, customer_id: CustomerId, then: Callable[[CustomerDetail], None]) -> None:
        """Ask for a person's data, masked."""
        desk = self._desk
        self._runner.look(lambda: desk.query(people_lists.customer, customer_id=customer_id), then)

    def same_person(
        self, id_number: str, runner: Runner, then: Callable[[tuple[RoleRow, ...]], None]
    ) -> None:
        """Ask who is known already under an identity number."""
        desk = self._desk
        runner.look(lambda: desk.query(people_lists.same_identity, id_number=id_number), then)

    def revealed(self, key: Key, plain: str) -> None:
        """Show a number in full."""
        self._set(revealed={**self.state.revealed, key: plain})

    def hide(self, key: Key) -> None:
        """Mask a number again."""
        kept = {known: plain for known, plain in self.state.revealed.items() if known != key}
        self._set(revealed=kept)

    def _hide_all(self) -> None:
        if self.state.revealed:
            self._set(revealed={})

    def unit_changes(self, unit_id: UnitId, then: Callable[[Changes], None]) -> None:
        """Ask how a unit changed."""
        desk = self._desk
        self._runner.look(lambda: record_history.of_unit(desk, unit_id), then)

    def person_changes(self, customer_id: CustomerId, then: Callable[[Changes], None]) -> None:
        """Ask how a person's data changed, masked."""
        desk = self._desk
        self._runner.look(lambda: record_history.of_customer(desk, customer_id), then)

    # --- acts

    def in_full(self, customer_id: CustomerId, reason: str) -> Callable[[], Changes]:
        """Return the call that shows how a person's numbers changed and notes it."""
        desk = self._desk
        return lambda: record_history.in_full(desk, customer_id, reason)

    def refund(self, unit_id: UnitId, values: Values) -> Callable[[Second | None], Refunded]:
        """Return the call that gives prepaid money back, with the second person once known."""
        desk = self._desk
        return lambda second: with_reservation(
            desk,
            lambda: desk.execute(
                refunds.refund,
                unit_id=unit_id,
                amount_fen=values["amount"],
                method=Method(values["method"]),
                reason=values["reason"],
                approval=Approval(*second) if second else None,
            ),
        )

    def decorate(self, unit_id: UnitId, values: Values) -> Callable[[], None]:
        """Return the call that notes that works go on in a unit, or are over."""
        desk, first = self._desk, values["first"] or self.today()
        if values["works"] == WORKS_OVER:
            return lambda: desk.execute(occupancy.end_decorating, unit_id=unit_id)
        return lambda: desk.execute(occupancy.begin_decorating, unit_id=unit_id, first=first)

    def add_unit(self, values: Values) -> Callable[[], UnitId]:
        """Return the call that adds a unit."""
        desk = self._desk
        return lambda: desk.execute(
            estate.add_unit, draft=unit_draft(values), occupancy=occupancy_state(values)
        )

    def change_unit(self, unit_id: UnitId, values: Values) -> Callable[[], None]:
        """Return the call that corrects a unit."""
        desk = self._desk
        return lambda: desk.execute(estate.change_unit, unit_id=unit_id, draft=unit_draft(values))

    def end_unit(self, unit_id: UnitId, reason: str) -> Callable[[], None]:
        """Return the call that takes a unit off the register."""
        desk = self._desk
        return lambda: desk.execute(estate.end_unit, unit_id=unit_id, reason=reason)

    def rename_building(self, building_id: BuildingId, name: str) -> Callable[[], None]:
        """Return the call that renames a building."""
        desk = self._desk
        return lambda: desk.execute(estate.change_building, building_id=building_id, name=name)

    def occupy(self, unit_id: UnitId, values: Values) -> Callable[[], None]:
        """Return the call that notes a change of use, or takes the newest one back."""
        desk, today = self._desk, self.today()
        if values["state"] == MISTAKE:
            return lambda: desk.execute(occupancy.take_back, unit_id=unit_id)
        state, first = OccupancyState(values["state"]), values["first"] or today
        return lambda: desk.execute(occupancy.change, unit_id=unit_id, state=state, first=first)

    def register(self, unit_id: UnitId, values: Values) -> Callable[[], CustomerId]:
        """Return the call that registers a person with a role on a unit."""
        desk, today = self._desk, self.today()
        return lambda: desk.execute(
            people.register,
            draft=customer_draft(values, is_known=False),
            role=role_draft(values, unit_id, today),
            doubt_reason=values["doubt_reason"],
        )

    def add_role(
        self, unit_id: UnitId, customer_id: CustomerId, values: Values
    ) -> Callable[[], bytes]:
        """Return the call that gives a known person a role on a unit."""
        desk, today = self._desk, self.today()
        return lambda: desk.execute(
            people.add_role, customer_id=customer_id, role=role_draft(values, unit_id, today)
        )

    def pass_on(self, unit_id: UnitId, values: Values) -> Callable[[], CustomerId]:
        """Return the call that makes a new person the owner of a unit."""
        desk, today = self._desk, self.today()
        return lambda: desk.execute(
            registry.pass_to_new_owner,
            unit_id=unit_id,
            draft=customer_draft(values, is_known=False),
            first=values["first"] or today,
            doubt_reason=values["doubt_reason"],
        )

    def change_customer(self, customer_id: CustomerId, values: Values) -> Callable[[], None]:
        """Return the call that corrects a person's data."""
        desk = self._desk
        return lambda: desk.execute(
            people.change_customer,
            customer_id=customer_id,
            draft=customer_draft(values, is_known=True),
            doubt_reason=values["doubt_reason"],
        )

    def end_role(self, row: RoleRow, values: Values) -> Callable[[], None]:
        """Return the call that ends a role, or takes a wrong entry back."""
        desk, today = self._desk, self.today()
        if values["how"] == MISTAKE:
            return lambda: desk.execute(
                people.remove_role, tenure_id=row.tenure_id, reason=values["reason"]
            )
        last = values["last"] or today
        return lambda: desk.execute(people.end_role, tenure_id=row.tenure_id, last=last)

    def reveal(self, row: RoleRow, what: RevealField, reason: str) -> Callable[[], str]:
        """Return the call that shows a number in full and notes it."""
        desk = self._desk
        return lambda: desk.execute(
            people.reveal, customer_id=row.customer_id, what=what, reason=reason
        )

    def export_name(self, row: RoleRow | None) -> str:
        """Return what the workbook about a person is called at first."""
        return f"{person_files.usual_name(row.customer_id)}.xlsx" if row else ""

    def export_person(
        self, customer_id: CustomerId, path: Path, reason: str
    ) -> Callable[[], PersonFiles]:
        """Return the call that writes everything about a person beside `path`."""
        desk = self._desk
        return lambda: person_files.write_person(desk, customer_id, path.parent, reason, path.stem)

    def erase_person(
        self, customer_id: CustomerId, reason: str
    ) -> Callable[[Second | None], Erased]:
        """Return the call that deletes a person's data, with the second person once known."""
        desk = self._desk
        return lambda second: desk.execute(
            personal_data.erase,
            customer_id=customer_id,
            reason=reason,
            approval=Approval(*second) if second else None,
        )

    def hold_person(self, customer_id: CustomerId, reason: str) -> Callable[[], bytes]:
        """Return the call that keeps a person's data for a dispute."""
        desk = self._desk
        return lambda: desk.execute(
            personal_data.place_hold, customer_id=customer_id, reason=reason
        )

    def release_person(
        self, customer_id: CustomerId, reason: str
    ) -> Callable[[Second | None], int]:
        """Return the call that ends a person's holds, with the second person once known."""
        desk = self._desk
        return lambda second: desk.execute(
            personal_data.release_hold,
            customer_id=customer_id,
            reason=reason,
            approval=Approval(*second) if second else None,
        )

    def add_vehicle(self, unit_id: UnitId, plate: str) -> Callable[[], bytes]:
        """Return the call that registers a plate."""
        desk = self._desk
        return lambda: desk.execute(vehicles.add, unit_id=unit_id, plate=plate)

    def end_vehicle(self, vehicle_id: bytes) -> Callable[[], None]:
        """Return the call that takes a plate off the unit."""
        desk = self._desk
        return lambda: desk.execute(vehicles.end, vehicle_id=vehicle_id)

    def _on_sheet(self, sheet: UnitSheet) -> None:
        if sheet.detail.unit_id == self._wanted:
            self._set(sheet=sheet)

    def _set(self, **values: object) -> None:
        self.state = replace(self.state, **values)  # type: ignore[arg-type]  # names of the state
        self._show(self.state)
