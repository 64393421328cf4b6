"""The meters screen: find a household, read its meters, change one."""

from collections.abc import Mapping, Sequence
from typing import Any

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.meters_checks import CheckedReading, NewReading
from propdesk.services.search import Hit
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.feedback import confirm
from propdesk.ui.kit.form_dialog import FormDialog
from propdesk.ui.kit.households import household_pick
from propdesk.ui.kit.pick_box import PickBox
from propdesk.ui.kit.screen import Screen, Seat
from propdesk.ui.meters import forms
from propdesk.ui.meters.page import MetersPage
from propdesk.ui.meters.presenter import MetersPresenter, MetersState


class MetersScreen(Screen):
    """Draws the presenter's state."""

    topics = frozenset({"meter", "reading", "fee_item"})

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, "meters", translate("meters", "Meters"))
        self.page = MetersPage()
        self.presenter = MetersPresenter(seat.desk, self, self._show)
        begin = QT_TRANSLATE_NOOP(
            "meters", "Type whose meter it is; Enter shows the meters and their readings."
        )
        self.box = PickBox(household_pick("meters", begin, self.presenter.find), self, self.page)
        self.asking = Asking(self, seat.tasks)
        self._reading: NewReading | None = None
        self.body.addWidget(self.box, 1)
        self.box.chosen.connect(self._on_household)
        self.page.meters.table.row_changed.connect(self._on_meter)
        self.page.meters.table.opened.connect(self._on_opened)
        self.page.take_back.clicked.connect(self._on_take_back)

    def commands(self) -> Sequence[Command]:
        """Return the keys for meters."""
        return (
            Command("search", ("F3", "F2"), translate("meters", "Search"), self.start),
            Command("read", ("F12",), translate("meters", "New reading"), self._on_read),
            Command("change", ("F6",), translate("meters", "Change the meter"), self._on_change),
            Command("add", ("Ctrl+N",), translate("meters", "Put up a meter"), self._on_add),
        )

    def start(self) -> None:
        """Search."""
        self.box.start()

    def refresh(self) -> None:
        """Ask again for the unit that is shown."""
        self.presenter.look()

    def _show(self, _state: MetersState) -> None:
        self.page.show_state(self.presenter.state)

    def _on_household(self, hit: Hit) -> None:
        self.presenter.open_unit(hit.unit_id, hit.unit)
        self.page.meters.start()

    def _on_meter(self, _number: int) -> None:
        meter = self.page.meters.current
        self.presenter.choose(meter.meter_id if meter else None)

    def _on_opened(self, _number: int) -> None:
        self._on_read()

    def _on_read(self) -> None:
        state = self.presenter.state
        if state.meter is not None and state.meter.removed_on is None:
            spec = forms.reading_spec(state.meter, state.readings, self.presenter.today)
            self.asking.ask(FormDialog(self, self.seat.tasks, spec), self._on_read_wanted)

    def _on_read_wanted(self, values: Mapping[str, Any]) -> None:
        """Check first: a reading that is far too high is asked about before it is recorded."""
        meter, dialog = self.presenter.state.meter, self.asking.dialog
        if meter is not None and dialog is not None:
            self._reading = self.presenter.reading_of(meter, values)
            dialog.look(self.presenter.check(self._reading), self._on_checked, dialog.refuse)

    def _on_checked(self, checked: CheckedReading) -> None:
        dialog = self.asking.dialog
        if checked.warning is None or dialog is None:
            self._on_record()
            return
        title = translate("meters", "Is this reading right?")
        yes = translate("meters", "It is right, record it")
        confirm(dialog, title, checked.warning.message(), yes, self._on_record)

    def _on_record(self) -> None:
        if self._reading is not None:
            self.asking.act(self.presenter.record(self._reading), self._on_recorded)

    def _on_recorded(self, _: list[CheckedReading]) -> None:
        self.notice.emit(translate("meters", "The reading is recorded."))

    def _on_take_back(self) -> None:
        readings = self.presenter.state.readings
        if readings:
            title = translate("meters", "Take the newest reading back?")
            yes = translate("meters", "Take back")
            confirm(self, title, readings[0].read_on.isoformat(), yes, self._on_take_back_agreed)

    def _on_take_back_agreed(self) -> None:
        readings = self.presenter.state.readings
        if readings:
            self.act(self.presenter.take_back(readings[0]), self._on_taken_back)

    def _on_taken_back(self, _: None) -> None:
        self.notice.emit(translate("meters", "The reading is taken back."))

    def _on_add(self) -> None:
        state = self.presenter.state
        if state.unit_id is None:
            return
        if not state.items:
            sentence = translate(
                "meters", "No fee item is charged by meter yet. Finance adds one under Prices."
            )
            self.banner.say("info", sentence)
            return
        spec = forms.add_spec(state.unit, state.items, self.presenter.today)
        self.asking.ask(FormDialog(self, self.seat.tasks, spec), self._on_add_wanted)

    def _on_add_wanted(self, values: Mapping[str, Any]) -> None:
        self.asking.act(self.presenter.add(values), self._on_put_up)

    def _on_change(self) -> None:
        meter = self.presenter.state.meter
        if meter is not None and meter.removed_on is None:
            spec = forms.change_spec(meter, self.presenter.today)
            self.asking.ask(FormDialog(self, self.seat.tasks, spec), self._on_change_wanted)

    def _on_change_wanted(self, values: Mapping[str, Any]) -> None:
        meter = self.presenter.state.meter
        if meter is not None:
            self.asking.act(self.presenter.change(meter, values), self._on_put_up)

    def _on_put_up(self, _: bytes) -> None:
        self.notice.emit(translate("meters", "The meter is up."))
