"""Plan a building in the window: who comes when is seen before it is made; notices of a batch."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, time
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from propdesk.domain.errors import DomainError, InvalidValueError
from propdesk.domain.move_in_batches import Hours
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.move_in_batches import (
    UNKNOWN_OWNER,
    BatchRow,
    PlannedVisit,
    Slots,
    WaitingBuilding,
)
from propdesk.ui.kit.fields import (
    ChoiceField,
    CodeField,
    DateField,
    Field,
    MomentField,
    TickField,
    WholeField,
)
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.naming import label
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.rows_table import RowsTable
from propdesk.ui.kit.tasks import Tasks

PAUSE_MILLISECONDS = 250
Ask = Callable[[str, Slots], Callable[[], Sequence[PlannedVisit]]]
EMPTY = QT_TRANSLATE_NOOP("move_ins_screen", "Choose a building: who comes when stands here.")


class PlanDialog(FormDialog):
    """A batch being planned; the visits below follow what is typed above."""

    def __init__(
        self,
        parent: QWidget,
        tasks: Tasks,
        ask: Ask,
        waiting: Sequence[WaitingBuilding],
        today: Callable[[], date],
    ) -> None:
        super().__init__(parent, tasks, _plan_spec(waiting, today))
        self._ask = ask
        self.summary = label("move-in-plan-summary", "")
        self.visits: RowsTable[PlannedVisit] = RowsTable(
            "move-in-plan-visits",
            translate("move_ins_screen", "Appointments"),
            COLUMNS,
            EMPTY,
            _unit,
        )
        self.visits.setMinimumHeight(self.fontMetrics().height() * 14)
        self.extra.addWidget(self.summary)
        self.extra.addWidget(self.visits)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.preview)
        for form in self.forms:
            for control in form.controls.values():
                for name in ("textEdited", "activated", "toggled"):
                    if hasattr(control, name):
                        getattr(control, name).connect(self._on_edited)
        self.preview()

    def preview(self) -> None:
        """Ask who would come when; what makes no sense yet shows nobody."""
        try:
            values = {n: c.value() for form in self.forms for n, c in form.controls.items()}
            times = times_of(values)
        except DomainError:
            self._show(())
            return
        building = values["building"]
        if building and values["starts_at"]:
            self.look(self._ask(str(building), times), self._show, self._on_refused)
        else:
            self._show(())

    def _on_edited(self, *_: object) -> None:
        self._pause.start()

    def _on_refused(self, _error: DomainError) -> None:
        self._show(())

    def _show(self, visits: Sequence[PlannedVisit]) -> None:
        self.visits.show_rows(visits)
        self.summary.setText(_summary(visits))


def times_of(values: Mapping[str, Any]) -> Slots:
    """Return the appointments a plan's form asks for; InvalidValueError at the field."""
    until = _clock("until", values["until"])
    first, _, last = str(values["pause"]).replace("：", ":").partition("-")
    pause = (_clock("pause", first), _clock("pause", last)) if first.strip() else None
    return Slots(
        values["starts_at"],
        desks=values["desks"] or 0,
        minutes=values["minutes"] or 0,
        hours=Hours(until, pause),
    )


def notices_spec(batches: Sequence[BatchRow], today: Callable[[], date], person: str) -> FormSpec:
    """Return the dialog that prints the notices of a batch and notes that they went to the post."""
    words = translate("move_ins_screen", "{batch}: {units} units, posted {posted}, called {phoned}")
    choices = [
        (
            row.batch,
            words.format(batch=row.batch, units=row.units, posted=row.posted, phoned=row.phoned),
        )
        for row in batches
    ]
    title = translate("move_ins_screen", "Notices of a batch")
    about = translate(
        "move_ins_screen",
        "A notice goes by post and by telephone. The call is noted at each handover.",
    )
    fields: Sequence[Field] = (
        ChoiceField(
            name="batch",
            label=QT_TRANSLATE_NOOP("move_ins_screen", "Batch"),
            choices=choices,
            required=True,
        ),
        TickField(
            name="is_printed",
            label=QT_TRANSLATE_NOOP("move_ins_screen", "Print the notices now"),
            initial=True,
        ),
        DateField(
            name="posted_on",
            label=QT_TRANSLATE_NOOP("move_ins_screen", "Posted on (empty: not yet)"),
            today=today,
        ),
        Field(
            name="posted_by",
            label=QT_TRANSLATE_NOOP("move_ins_screen", "Posted by"),
            initial=person,
        ),
    )
    return FormSpec(name="move-in-notices", title=title, yes=title, fields=fields, about=about)


def _plan_spec(waiting: Sequence[WaitingBuilding], today: Callable[[], date]) -> FormSpec:
    words = translate("move_ins_screen", "{name} ({count} units waiting)")
    buildings = [(b.code, words.format(name=b.name, count=b.units)) for b in waiting]
    title = translate("move_ins_screen", "Plan a building")
    fields = (*_what(buildings, today), *_TIMES)
    return FormSpec(name="move-in-plan", title=title, yes=title, fields=fields, columns=2, width=40)


def _what(buildings: Sequence[tuple[str, str]], today: Callable[[], date]) -> tuple[Field, ...]:
    return (
        ChoiceField(
            name="building",
            label=QT_TRANSLATE_NOOP("move_ins_screen", "Building"),
            choices=buildings,
            required=True,
        ),
        Field(
            name="batch",
            label=QT_TRANSLATE_NOOP("move_ins_screen", "Name of the batch"),
            required=True,
        ),
        MomentField(
            name="starts_at",
            label=QT_TRANSLATE_NOOP("move_ins_screen", "First appointment"),
            help=QT_TRANSLATE_NOOP("move_ins_screen", "Such as: +7 9:00"),
            today=today,
            required=True,
        ),
        Field(
            name="staff",
            label=QT_TRANSLATE_NOOP("move_ins_screen", "Staff"),
            help=QT_TRANSLATE_NOOP("move_ins_screen", "Receives, accompanies, takes money"),
        ),
        TickField(
            name="developer_collects",
            label=QT_TRANSLATE_NOOP("move_ins_screen", "House price settled first"),
        ),
    )


_TIMES: tuple[Field, ...] = (
    WholeField(
        name="desks",
        label=QT_TRANSLATE_NOOP("move_ins_screen", "Desks side by side"),
        initial=3,
        required=True,
    ),
    WholeField(
        name="minutes",
        label=QT_TRANSLATE_NOOP("move_ins_screen", "Minutes for each"),
        initial=15,
        required=True,
    ),
    CodeField(
        name="until",
        label=QT_TRANSLATE_NOOP("move_ins_screen", "Day ends at"),
        initial="17:30",
        required=True,
    ),
    CodeField(
        name="pause",
        label=QT_TRANSLATE_NOOP("move_ins_screen", "Pause (empty: none)"),
        initial="12:00-14:00",
    ),
)


def _clock(field: str, text: object) -> time:
    try:
        return time.fromisoformat(str(text).strip().replace("：", ":").zfill(5))
    except ValueError as error:
        raise InvalidValueError(field=field, value=str(text)) from error


def _summary(visits: Sequence[PlannedVisit]) -> str:
    if not visits:
        return ""
    days = {visit.visit_at.astimezone(CENTRE_TIME).date() for visit in visits}
    words = translate("move_ins_screen", "{count} units on {days} days, the last at {last}")
    said = words.format(count=len(visits), days=len(days), last=_when(visits[-1]))
    unknown = sum(visit.owner == UNKNOWN_OWNER for visit in visits)
    if unknown:
        more = translate("move_ins_screen", "{count} without a registered owner")
        said = f"{said} · {more.format(count=unknown)}"
    return said


def _when(visit: PlannedVisit) -> str:
    return f"{visit.visit_at.astimezone(CENTRE_TIME):%m-%d %H:%M}"


def _unit(visit: PlannedVisit) -> str:
    return visit.unit


def _owner(visit: PlannedVisit) -> str:
    return visit.owner


def _area(visit: PlannedVisit) -> str:
    return visit.area


COLUMNS: tuple[Column[PlannedVisit], ...] = (
    Column("when", QT_TRANSLATE_NOOP("move_ins_screen", "Appointment"), _when, weight=9),
    Column("unit", QT_TRANSLATE_NOOP("move_ins_screen", "Unit"), _unit, weight=8),
    Column("owner", QT_TRANSLATE_NOOP("move_ins_screen", "Owner"), _owner, weight=8),
    Column("area", QT_TRANSLATE_NOOP("move_ins_screen", "Area"), _area, weight=5),
)
