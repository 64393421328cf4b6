"""The printers of a desk through the real window: found, asked, set up, tried."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from propdesk.domain.printers import UNKNOWN, PrinterAbilities, PrinterPaper, ruled
from propdesk.printing.discovery import ON_USB, Candidate
from propdesk.printing.simulator import SimulatedPrinter
from propdesk.services import print_jobs, printers
from propdesk.services.printers import PrinterRow
from propdesk.ui.printing.printers_card import PrintersCard
from propdesk.ui.printing.printers_presenter import (
    PrintersPresenter,
    ruling_of,
    suggested_name,
    summary,
)
from propdesk.ui.printing.screen import PrintingScreen
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World
from tests.ui.dialogs import agree, enter, is_open, opened
from tests.ui.dumps import dump
from tests.ui.windows import child, rest, workbench_at

FOUND = Candidate("usb://04b8:0202/X1", "EPSON TM-T88V", ON_USB)


@pytest.fixture
def desk(centre: World) -> World:
    centre.desk.execute(printers.add, name="front", uri="tcp://127.0.0.1:9")
    centre.desk.execute(printers.add, name="back", uri="tcp://127.0.0.1:10")
    return centre


@pytest.fixture
def bench(qtbot: QtBot, desk: World) -> Iterator[Workbench]:
    with workbench_at(qtbot, desk.desk, "printing") as made:
        yield made


def card(bench: Workbench) -> PrintersCard:
    assert isinstance(bench.current, PrintingScreen)
    return bench.current.card


def click(qtbot: QtBot, bench: Workbench, name: str) -> None:
    button = child(card(bench), f"printing-{name}")
    assert isinstance(button, QPushButton)
    button.click()
    rest(qtbot, bench)


def choose(bench: Workbench, place: int) -> None:
    card(bench).table.table.selectRow(place)


def test_a_printer_that_was_found_is_added_under_a_name_of_its_own(
    qtbot: QtBot, bench: Workbench, desk: World
) -> None:
    card(bench).presenter = PrintersPresenter(desk.desk, lambda: [FOUND])
    click(qtbot, bench, "find")
    assert "EPSON TM-T88V (USB) usb://04b8:0202/X1" in dump(opened("found-printers"))
    agree(qtbot, bench, opened("found-printers"))
    agree(qtbot, bench, opened("add-printer"))
    row = desk.desk.query(printers.one, name="EPSON TM-T88V")
    assert (row.uri, row.is_default) == ("usb://04b8:0202/X1", False)


def test_nothing_found_says_what_else_there_is(qtbot: QtBot, bench: Workbench, desk: World) -> None:
    card(bench).presenter = PrintersPresenter(desk.desk, list)
    click(qtbot, bench, "find")
    assert "A network printer is added by its address." in card(bench).page.banner.text
    assert not is_open("found-printers")


def test_a_printer_is_asked_and_its_answers_are_kept_and_told(
    qtbot: QtBot, bench: Workbench, desk: World
) -> None:
    with SimulatedPrinter() as simulator:
        desk.desk.execute(printers.add, name="front", uri=simulator.uri)
        rest(qtbot, bench)
        choose(bench, 0)
        click(qtbot, bench, "probe")
        qtbot.waitUntil(lambda: "simulator" in card(bench).page.banner.text)
    assert "Confirms every slip: yes" in card(bench).page.banner.text
    assert desk.desk.query(printers.one, name="front").abilities.process_id is True


def test_a_printer_that_is_off_says_so(qtbot: QtBot, bench: Workbench) -> None:
    choose(bench, 0)
    click(qtbot, bench, "probe")
    qtbot.waitUntil(lambda: "takes no connection" in card(bench).page.banner.text)


def test_paper_fallback_shift_and_abilities_are_set_up(
    qtbot: QtBot, bench: Workbench, desk: World
) -> None:
    choose(bench, 0)
    click(qtbot, bench, "set-up")
    dialog = opened("set-up-printer")
    enter(dialog, paper="continuous241", fallback="back", offset_x="-1.5", offset_y="2")
    enter(dialog, cutter="no", drawer="yes", drawer_pin="5")
    agree(qtbot, bench, dialog)
    row = desk.desk.query(printers.one, name="front")
    assert (row.paper, row.fallback) == (PrinterPaper.CONTINUOUS241, "back")
    assert (row.offset_x, row.offset_y) == (-15, 20)
    assert (row.abilities.cutter, row.abilities.drawer_pin) == (False, 5)
    click(qtbot, bench, "set-up")
    agree(qtbot, bench, opened("set-up-printer"))
    assert desk.desk.query(printers.one, name="front") == row


def test_a_shift_beside_the_paper_is_refused_in_the_dialog(qtbot: QtBot, bench: Workbench) -> None:
    choose(bench, 0)
    click(qtbot, bench, "set-up")
    dialog = opened("set-up-printer")
    enter(dialog, offset_x="60")
    agree(qtbot, bench, dialog)
    assert "at most 50 mm" in dump(dialog)


def test_the_test_page_opens_the_drawer_of_a_printer_that_has_one(
    qtbot: QtBot, bench: Workbench, desk: World
) -> None:
    choose(bench, 0)
    click(qtbot, bench, "test")
    paper = desk.desk.query(printers.one, name="front").paper
    desk.desk.execute(
        printers.arrange, name="front", paper=paper, fallback=None, rulings={"drawer": True}
    )
    rest(qtbot, bench)
    choose(bench, 0)
    click(qtbot, bench, "test")
    sorts = [row.sort for row in desk.desk.query(print_jobs.rows)]
    assert sorted(sorts) == ["document", "document", "drawer_pulse"]


@pytest.mark.parametrize(
    ("taken", "name"),
    [
        ((), "EPSON TM-T88V"),
        (("EPSON TM-T88V",), "EPSON TM-T88V 2"),
        (("EPSON TM-T88V", "EPSON TM-T88V 2"), "EPSON TM-T88V 3"),
    ],
)
def test_a_name_is_suggested_that_nobody_has(taken: tuple[str, ...], name: str) -> None:
    assert suggested_name(FOUND, taken) == name


def test_silence_is_told_as_silence() -> None:
    row = PrinterRow("front", "tcp://h", "roll80", is_default=True)
    assert "Set by hand what it can do." in summary(row)
    assert ruling_of(UNKNOWN, "cutter") == "ask"
    assert ruling_of(PrinterAbilities(cutter=True), "cutter") == "ask"
    assert ruling_of(ruled(UNKNOWN, "cutter", value=False), "cutter") == "no"
