"""Meters through the real window: read, doubted, changed (domain.md W08)."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from propdesk.services import meters, meters_readings
from propdesk.services.meters import NewMeter
from propdesk.services.meters_checks import NewReading
from propdesk.ui.meters.screen import MetersScreen
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World
from tests.ui.charged import NEW_YEAR, Charged, charged
from tests.ui.dialogs import agree, enter, faults, is_open, opened
from tests.ui.dumps import dump
from tests.ui.keys import CONTROL, ENTER, press, type_text
from tests.ui.windows import child, rest, workbench_at


@pytest.fixture
def estate(centre: World) -> Charged:
    """1-101 has a water meter that used 10 in eleven months."""
    made = charged(centre)
    unit, item = made.units["101"], made.items["WATER"]
    new = NewMeter("SB-0001", 120_000)
    made.desk.execute(meters.add, unit_id=unit, item_id=item, meter=new, installed_on=NEW_YEAR)
    reading = NewReading(
        unit_id=unit, unit="1-101", item_id=item, read_on=date(2026, 11, 30), value_milli=130_000
    )
    made.desk.execute(meters_readings.record, readings=[reading])
    return made


@pytest.fixture
def bench(qtbot: QtBot, estate: Charged) -> Iterator[Workbench]:
    with workbench_at(qtbot, estate.desk, "meters") as made:
        type_text("1-101")
        press(ENTER)
        rest(qtbot, made)
        yield made


def screen(bench: Workbench) -> MetersScreen:
    assert isinstance(bench.current, MetersScreen)
    return bench.current


def values(estate: Charged) -> list[int]:
    """Return what the meters in place showed last."""
    found = estate.desk.query(meters.meters, unit_id=estate.units["101"])
    return [
        estate.desk.query(meters_readings.readings, meter_id=meter.meter_id)[0].value_milli
        for meter in found
    ]


def test_readings_show_what_was_used(bench: Workbench) -> None:
    said = dump(screen(bench))
    assert "> 2026-11-30 | 130 | 10 | Read" in said
    assert "2026-01-01 | 120 |  | Start" in said


def test_a_reading_below_the_last_one_is_refused(
    qtbot: QtBot, bench: Workbench, estate: Charged
) -> None:
    press(Qt.Key.Key_F12)
    dialog = opened("reading")
    enter(dialog, value="129")
    agree(qtbot, bench, dialog)
    assert "the reading 129 is below the last one, 130" in faults(dialog)[0]
    enter(dialog, value="130.5")
    agree(qtbot, bench, dialog)
    assert not is_open("reading")
    assert values(estate) == [130_500]


def test_a_reading_far_too_high_is_asked_about_before_it_is_recorded(
    qtbot: QtBot, bench: Workbench, estate: Charged
) -> None:
    press(Qt.Key.Key_F12)
    dialog = opened("reading")
    enter(dialog, value="900")
    agree(qtbot, bench, dialog)
    question = opened("question")
    assert "times the usual" in dump(question)
    question.reject()
    assert values(estate) == [130_000]
    agree(qtbot, bench, dialog)
    agree(qtbot, bench, opened("question"))
    assert values(estate) == [900_000]
    assert not is_open("reading")


def test_a_meter_is_changed_with_both_readings(
    qtbot: QtBot, bench: Workbench, estate: Charged
) -> None:
    press(Qt.Key.Key_F6)
    dialog = opened("change-meter")
    enter(dialog, final="131", serial="SB-0002")
    agree(qtbot, bench, dialog)
    assert faults(dialog) == ["“It starts at” must be filled in."]
    enter(dialog, start="5")
    agree(qtbot, bench, dialog)
    assert values(estate) == [131_000, 5_000]
    assert "SB-0002" in dump(screen(bench))


def test_a_second_meter_is_put_up(qtbot: QtBot, bench: Workbench, estate: Charged) -> None:
    press(Qt.Key.Key_N, CONTROL)
    dialog = opened("add-meter")
    enter(dialog, item=estate.items["WATER"].hex(), serial="SB-0001", start="0")
    agree(qtbot, bench, dialog)
    assert "already has the meter" in faults(dialog)[0]
    enter(dialog, serial="SB-0009", multiplier="40")
    agree(qtbot, bench, dialog)
    assert "SB-0009 | × 40" in dump(screen(bench))


def test_the_newest_reading_is_taken_back_after_a_question(
    qtbot: QtBot, bench: Workbench, estate: Charged
) -> None:
    screen(bench).page.take_back.click()
    agree(qtbot, bench, opened("question"))
    assert values(estate) == [120_000]
    assert not child(screen(bench), "meters-take-back").isVisible()
