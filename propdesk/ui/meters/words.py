"""The meters screen's words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from propdesk.domain.quantities import READING_PLACES, scaled_text
from propdesk.i18n import QT_TRANSLATE_NOOP, Message, translate
from propdesk.services.meters import FINAL, NORMAL, START, WRAPPED, MeterRow
from propdesk.services.meters_readings import ReadingRow

_SORTS: Mapping[str, Message] = {
    START: QT_TRANSLATE_NOOP("meters", "Start"),
    NORMAL: QT_TRANSLATE_NOOP("meters", "Read"),
    WRAPPED: QT_TRANSLATE_NOOP("meters", "Read, register passed its end"),
    FINAL: QT_TRANSLATE_NOOP("meters", "Taken down"),
}


@dataclass(frozen=True)
class ReadingView:
    """A reading with what was used since the one before, in millionths; None at the start."""

    row: ReadingRow
    usage_micro: int | None


def with_usage(readings: Sequence[ReadingRow], meter: MeterRow) -> list[ReadingView]:
    """Return readings, the newest first, each with what was used since the one before."""
    views = []
    for place, row in enumerate(readings):
        if row.sort == START or place + 1 == len(readings):
            views.append(ReadingView(row, None))
            continue
        passed = 10 ** (meter.digits + READING_PLACES) if row.sort == WRAPPED else 0
        counted = row.value_milli + passed - readings[place + 1].value_milli
        views.append(ReadingView(row, counted * meter.multiplier_milli))
    return views


def reading_text(view: ReadingView) -> str:
    """Return what the register showed."""
    return scaled_text(view.row.value_milli, READING_PLACES)


def usage_text(view: ReadingView) -> str:
    """Return what was used since the reading before."""
    return "" if view.usage_micro is None else scaled_text(view.usage_micro, 6)


def sort_text(view: ReadingView) -> str:
    """Return what kind of reading it is."""
    return _SORTS[view.row.sort].translated() if view.row.sort in _SORTS else view.row.sort


def meter_text(meter: MeterRow) -> str:
    """Return a meter's number, or words for one without."""
    return meter.serial or translate("meters", "(no number)")


def standing_text(meter: MeterRow) -> str:
    """Return since when a meter is up, or until when it was."""
    if meter.removed_on is None:
        return translate("meters", "since {day}").format(day=meter.installed_on)
    return f"{meter.installed_on} – {meter.removed_on}"


def multiplier_text(meter: MeterRow) -> str:
    """Return by how much a reading is multiplied."""
    return f"× {scaled_text(meter.multiplier_milli, 3)}"
