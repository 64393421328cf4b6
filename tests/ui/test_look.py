"""Colours that can be read, letters that can be made larger, news of a printer."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from propdesk.domain.permissions import Role
from propdesk.domain.print_jobs import Attempt, Fault, Grade, JobKind, JobState, JobToPrint
from propdesk.ui.kit.printer_news import PrinterNews
from propdesk.ui.kit.theme import LARGEST, SMALLEST, apply_look, current_look
from propdesk.ui.kit.tokens import DARK, LIGHT, Tokens
from tests.builders import NOON, World
from tests.ui.windows import child, workbench_at

READABLE = 4.5
PAIRS = (
    ("text", "ground"),
    ("text", "surface"),
    ("text", "chosen"),
    ("muted", "surface"),
    ("muted", "ground"),
    ("faint", "surface"),
    ("accent", "surface"),
    ("on_accent", "accent"),
    ("side_text", "side"),
    ("side_text", "side_chosen"),
    ("danger", "surface"),
    ("danger", "danger_ground"),
    ("warning", "warning_ground"),
    ("warning", "ground"),
    ("success", "success_ground"),
    ("text", "info_ground"),
)


def luminance(colour: str) -> float:
    """Return the relative luminance of "#RRGGBB" (WCAG 2)."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "ground"), PAIRS)
def test_text_can_be_read_on_its_ground(tokens: Tokens, front: str, ground: str) -> None:
    light, dark = sorted(
        (luminance(getattr(tokens, front)), luminance(getattr(tokens, ground))), reverse=True
    )
    assert (light + 0.05) / (dark + 0.05) >= READABLE


def test_letters_grow_and_shrink_within_limits(qtbot: QtBot, qapp: QApplication) -> None:
    apply_look(qapp, 1000)
    largest = qapp.font().pointSizeF()
    assert current_look().percent == LARGEST
    apply_look(qapp, 1)
    assert current_look().percent == SMALLEST
    assert qapp.font().pointSizeF() < largest
    apply_look(qapp)


def test_what_a_printer_waits_for_stands_before_everything_else(
    qtbot: QtBot, centre: World
) -> None:
    with workbench_at(qtbot, centre.as_role(Role.COLLECTOR)) as bench:
        printer = child(bench, "status-printer")
        assert isinstance(printer, QLabel)
        usual = printer.text()
        bench.status.show_attention("Put paper in.")
        assert (printer.text(), printer.property("tone")) == ("Put paper in.", "warning")
        bench.status.show_attention("")
        assert printer.text() == usual


def test_a_printer_that_is_off_is_told_until_the_job_is_printed(qtbot: QtBot) -> None:
    news, told = PrinterNews(), list[str]()
    news.attention_changed.connect(told.append)
    job = JobToPrint(b"1", "front", "tcp://h:9", "roll80", JobKind.DOCUMENT, "{}", 0, NOON)
    news.settled(job, JobState.QUEUED, Attempt(NOON, NOON, 0, Grade.FAILED, Fault.REFUSED))
    news.settled(job, JobState.CONFIRMED, Attempt(NOON, NOON, 9, Grade.CONFIRMED))
    assert told[0].startswith("The printer front takes no connection.")
    assert told[1] == ""
