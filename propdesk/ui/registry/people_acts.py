"""What can be done about the people of a unit: register, change, end, sell, show a number."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from propdesk.i18n import translate
from propdesk.services.estate_lists import UnitDetail
from propdesk.services.people import RevealField
from propdesk.services.people_lists import CustomerDetail, RoleRow
from propdesk.ui.registry import dialogs
from propdesk.ui.registry.asking import RegistryAsking
from propdesk.ui.registry.drafts import Values
from propdesk.ui.registry.person_dialog import PersonDialog
from propdesk.ui.registry.presenter import SHOWN_SECONDS, Key


class PeopleActs(QObject):
    """Asks about people; whom the cursor was on when the question was asked is meant."""

    def __init__(self, asking: RegistryAsking) -> None:
        super().__init__(asking.screen)
        self._asking = asking
        self._unit: UnitDetail | None = None
        self._person: RoleRow | None = None
        self._hiding: dict[Key, QTimer] = {}

    def add(self) -> None:
        """Ask who belongs to the unit."""
        asking, unit = self._asking, self._take_unit()
        if unit is not None:
            title = translate("registry", "A person of {unit}").format(unit=unit.unit)
            dialog = PersonDialog(asking.screen, asking.seat, asking.presenter, title, "")
            asking.ask(dialog, self._on_add)

    def sell(self) -> None:
        """Ask for the buyer."""
        asking, unit = self._asking, self._take_unit()
        if unit is not None:
            title = translate("registry", "{unit} is sold").format(unit=unit.unit)
            about = translate(
                "registry",
                "The owner and co-owners of today end the day before; the new owner is "
                "registered. What is owed stays with the unit.",
            )
            dialog = PersonDialog(asking.screen, asking.seat, asking.presenter, title, about)
            asking.ask(dialog, self._on_sell)

    def change(self) -> None:
        """Ask for a person's corrected data."""
        person = self._take_person()
        if person is not None:
            self._asking.presenter.customer(person.customer_id, self._on_customer)

    def end_role(self) -> None:
        """Ask how a role ends."""
        asking, person = self._asking, self._take_person()
        if person is not None:
            today = asking.presenter.today
            dialog = dialogs.end_role_dialog(asking.screen, asking.seat, today, person)
            asking.ask(dialog, self._on_end_role)

    def reveal(self) -> None:
        """Ask which number must be seen, and why."""
        asking, person = self._asking, self._take_person()
        if person is None:
            return
        if person.phone or person.identity:
            dialog = dialogs.reveal_dialog(asking.screen, asking.seat, person)
            asking.ask(dialog, self._on_reveal)
        else:
            words = translate("registry", "No telephone and no document is kept.")
            asking.screen.notice.emit(words)

    def hide_all(self) -> None:
        """Mask again what is still shown in full."""
        for key in list(self._hiding):
            self._hide(key)

    def _take_unit(self) -> UnitDetail | None:
        self._unit = self._asking.detail
        return self._unit

    def _take_person(self) -> RoleRow | None:
        self._person = self._asking.person
        return self._person

    def _on_add(self, values: Values) -> None:
        asking, unit = self._asking, self._unit
        if unit is None or not isinstance(asking.dialog, PersonDialog):
            return
        known = asking.dialog.known_person
        if known is not None:
            asking.save(asking.presenter.add_role(unit.unit_id, known, values))
        else:
            asking.save(asking.presenter.register(unit.unit_id, values))

    def _on_sell(self, values: Values) -> None:
        if self._unit is not None:
            self._asking.save(self._asking.presenter.pass_on(self._unit.unit_id, values))

    def _on_customer(self, known: CustomerDetail) -> None:
        asking = self._asking
        dialog = dialogs.change_person_dialog(asking.screen, asking.seat, known)
        asking.ask(dialog, self._on_change)

    def _on_change(self, values: Values) -> None:
        if self._person is not None:
            act = self._asking.presenter.change_customer(self._person.customer_id, values)
            self._asking.save(act)

    def _on_end_role(self, values: Values) -> None:
        if self._person is not None:
            self._asking.save(self._asking.presenter.end_role(self._person, values))

    def _on_reveal(self, values: Values) -> None:
        if self._person is not None:
            what = RevealField(values["what"])
            act = self._asking.presenter.reveal(self._person, what, values["reason"])
            self._asking.act(act, partial(self._on_revealed, (self._person.customer_id, what)))

    def _on_revealed(self, key: Key, plain: str) -> None:
        self._asking.presenter.revealed(key, plain)
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(SHOWN_SECONDS * 1000)
        timer.timeout.connect(self._on_time_over)
        self._hiding[key] = timer
        timer.start()

    def _on_time_over(self) -> None:
        for key, timer in list(self._hiding.items()):
            if not timer.isActive():
                self._hide(key)

    def _hide(self, key: Key) -> None:
        timer = self._hiding.pop(key)
        timer.stop()
        timer.deleteLater()
        self._asking.presenter.hide(key)
