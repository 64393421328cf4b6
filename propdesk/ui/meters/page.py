"""A unit's meters above, the readings of the chosen one below."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.meters import MeterRow
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.rows_table import RowsTable
from propdesk.ui.meters.presenter import MetersState
from propdesk.ui.meters.words import (
    ReadingView,
    meter_text,
    multiplier_text,
    reading_text,
    sort_text,
    standing_text,
    usage_text,
    with_usage,
)


class MetersPage(QWidget):
    """Shows the state."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("meters-page")
        self.meters = _meters()
        self.readings = _readings()
        self._unit = label("meters-unit", "", "figure")
        words = translate("meters", "Take the newest reading back")
        self.take_back = named(QPushButton(words), "meters-take-back", words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._unit)
        layout.addWidget(self.meters, 2)
        head = QHBoxLayout()
        head.addWidget(label("meters-readings-title", translate("meters", "Readings"), "heading"))
        head.addStretch()
        head.addWidget(self.take_back)
        layout.addLayout(head)
        layout.addWidget(self.readings, 3)

    def show_state(self, state: MetersState) -> None:
        """Show a unit's meters and the chosen one's readings."""
        self._unit.setText(state.unit)
        if self.meters.model.rows is not state.meters:
            self.meters.show_rows(state.meters)
        meter = state.meter
        self.readings.show_rows(with_usage(state.readings, meter) if meter else ())
        self.take_back.setVisible(len(state.readings) > 1)


def _meters() -> RowsTable[MeterRow]:
    return RowsTable(
        "meters-meters",
        translate("meters", "Meters"),
        (
            Column("item", QT_TRANSLATE_NOOP("meters", "Fee item"), _item, weight=24),
            Column("serial", QT_TRANSLATE_NOOP("meters", "Meter"), meter_text, weight=28),
            Column("times", QT_TRANSLATE_NOOP("meters", "Multiplier"), multiplier_text, weight=14),
            Column("standing", QT_TRANSLATE_NOOP("meters", "Up"), standing_text, weight=34),
        ),
        QT_TRANSLATE_NOOP("meters", "This unit has no meter yet. Ctrl+N puts one up."),
        _meter_key,
    )


def _readings() -> RowsTable[ReadingView]:
    return RowsTable(
        "meters-readings",
        translate("meters", "Readings"),
        (
            Column("day", QT_TRANSLATE_NOOP("meters", "Day"), _day, weight=22),
            Column(
                "value",
                QT_TRANSLATE_NOOP("meters", "Reading"),
                reading_text,
                align_right=True,
                weight=22,
            ),
            Column(
                "usage",
                QT_TRANSLATE_NOOP("meters", "Used"),
                usage_text,
                align_right=True,
                weight=22,
            ),
            Column("sort", QT_TRANSLATE_NOOP("meters", "Kind"), sort_text, weight=34),
        ),
        QT_TRANSLATE_NOOP("meters", "No meter chosen."),
        _reading_key,
    )


def _item(meter: MeterRow) -> str:
    return meter.item


def _meter_key(meter: MeterRow) -> object:
    return meter.meter_id


def _day(view: ReadingView) -> str:
    return view.row.read_on.isoformat()


def _reading_key(view: ReadingView) -> object:
    return view.row.reading_id
