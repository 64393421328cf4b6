"""Printing through the real window: troubles in words, decisions, printers (printing.md 4)."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from propdesk.domain.ids import JobId
from propdesk.domain.print_jobs import Attempt, Fault, Grade, JobState
from propdesk.domain.printers import PrinterPaper
from propdesk.services import print_jobs, print_jobs_queue, printers, receipts_list
from propdesk.ui.kit.feedback import Banner
from propdesk.ui.printing.addresses import address_of
from propdesk.ui.printing.presenter import Decision, allowed
from propdesk.ui.printing.screen import PrintingScreen
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World
from tests.services.takings import Till, open_till
from tests.ui.dialogs import agree, enter, faults, is_open, opened
from tests.ui.dumps import dump
from tests.ui.keys import press
from tests.ui.windows import child, rest, workbench_at


@pytest.fixture
def till(centre: World) -> Till:
    made = open_till(centre)
    centre.desk.execute(printers.add, name="front", uri="tcp://127.0.0.1:9")
    return made


@pytest.fixture
def bench(qtbot: QtBot, till: Till) -> Iterator[Workbench]:
    with workbench_at(qtbot, till.world.desk, "printing") as made:
        yield made


def end(till: Till, state: JobState, fault: Fault | None, accepted: int) -> JobId:
    """Take money and let its receipt's job end so; return the job."""
    job_id = till.take(5000).job_id
    assert job_id is not None
    grade = {JobState.UNCERTAIN: Grade.UNCERTAIN, JobState.FAILED: Grade.FAILED}[state]
    now = till.world.clock.now()
    attempt = Attempt(now, now, accepted, grade, fault)
    desk = till.world.desk
    desk.execute(print_jobs_queue.claim, job_id=job_id)
    desk.execute(print_jobs_queue.record, job_id=job_id, state=state, attempt=attempt)
    return job_id


def screen(bench: Workbench) -> PrintingScreen:
    assert isinstance(bench.current, PrintingScreen)
    return bench.current


def state_of(till: Till, job_id: JobId) -> JobState:
    return till.desk.query(print_jobs.job, job_id=job_id).state


def test_nothing_to_do_is_said(bench: Workbench) -> None:
    assert "Nothing waits and nothing went wrong." in dump(screen(bench))


@pytest.mark.parametrize("fault", list(Fault))
def test_every_fault_has_its_sentence_and_what_to_do(
    qtbot: QtBot, bench: Workbench, till: Till, fault: Fault
) -> None:
    end(till, JobState.FAILED, fault, 0)
    rest(qtbot, bench)
    trouble = child(screen(bench), "printing-trouble")
    assert isinstance(trouble, Banner)
    said = trouble.text
    assert said.startswith("Nothing was printed.")
    assert len(said.splitlines()) == 3
    assert "{" not in said


def test_an_uncertain_paper_that_is_whole_is_settled_by_a_key(
    qtbot: QtBot, bench: Workbench, till: Till
) -> None:
    job_id = end(till, JobState.UNCERTAIN, Fault.LINK_LOST, 300)
    rest(qtbot, bench)
    assert "Look at the paper" in dump(screen(bench))
    press(Qt.Key.Key_F6)
    rest(qtbot, bench)
    assert state_of(till, job_id) is JobState.CONFIRMED
    assert "Nothing waits" in dump(screen(bench))


def test_an_uncertain_paper_printed_again_is_a_marked_copy(
    qtbot: QtBot, bench: Workbench, till: Till
) -> None:
    job_id = end(till, JobState.UNCERTAIN, Fault.LINK_LOST, 300)
    rest(qtbot, bench)
    press(Qt.Key.Key_F7)
    rest(qtbot, bench)
    assert state_of(till, job_id) is JobState.CANCELLED
    (receipt,) = till.desk.query(receipts_list.rows)
    assert receipt.copies == 1
    assert "(copy 1)" in dump(screen(bench))


def test_a_paper_goes_to_another_printer(qtbot: QtBot, bench: Workbench, till: Till) -> None:
    end(till, JobState.FAILED, Fault.PAPER_END, 0)
    rest(qtbot, bench)
    press(Qt.Key.Key_F8)
    assert "There is no other printer" in screen(bench).banner.text
    till.world.desk.execute(printers.add, name="back", uri="tcp://127.0.0.1:10")
    rest(qtbot, bench)
    press(Qt.Key.Key_F8)
    agree(qtbot, bench, opened("elsewhere"))
    waiting = till.desk.query(print_jobs.rows, only_open=True)
    assert [(row.printer, row.state) for row in waiting] == [("back", JobState.QUEUED)]
    assert not is_open("elsewhere")


def waits(till: Till, fault: Fault, printer: str = "front") -> JobId:
    """Take money at a printer that takes nothing; return the job that waits."""
    job_id = till.take(1000, printer=printer).job_id
    assert job_id is not None
    desk, now = till.world.desk, till.world.clock.now()
    attempt = Attempt(now, now, 0, Grade.FAILED, fault)
    desk.execute(print_jobs_queue.claim, job_id=job_id)
    desk.execute(print_jobs_queue.record, job_id=job_id, state=JobState.QUEUED, attempt=attempt)
    return job_id


def test_each_printer_in_trouble_has_its_banner(qtbot: QtBot, bench: Workbench, till: Till) -> None:
    till.world.desk.execute(printers.add, name="back", uri="tcp://127.0.0.1:10")
    waits(till, Fault.PAPER_END)
    waits(till, Fault.COVER_OPEN, "back")
    waits(till, Fault.PAPER_END)
    rest(qtbot, bench)
    back, front = sorted(screen(bench).troubles.texts)
    assert back.splitlines()[0] == "The cover of the printer back is open. Close the cover."
    assert front.splitlines() == [
        "The printer front has no paper. Put in a new roll of paper.",
        "Papers waiting, tried again by themselves: 2",
    ]


def test_a_banner_goes_when_the_printer_prints_again(
    qtbot: QtBot, bench: Workbench, till: Till
) -> None:
    job_id = waits(till, Fault.PAPER_END)
    rest(qtbot, bench)
    assert len(screen(bench).troubles.texts) == 1
    till.world.clock.advance(seconds=5)
    desk, now = till.world.desk, till.world.clock.now()
    desk.execute(print_jobs_queue.claim, job_id=job_id)
    done = Attempt(now, now, 900, Grade.CONFIRMED, None)
    desk.execute(print_jobs_queue.record, job_id=job_id, state=JobState.CONFIRMED, attempt=done)
    rest(qtbot, bench)
    assert screen(bench).troubles.texts == []


def test_paper_out_in_the_middle_is_told_while_the_slip_waits(
    qtbot: QtBot, bench: Workbench, till: Till
) -> None:
    job_id = till.take(1000).job_id
    assert job_id is not None
    desk = till.world.desk
    desk.execute(print_jobs_queue.claim, job_id=job_id)
    desk.execute(print_jobs_queue.note, job_id=job_id, fault=Fault.PAPER_END)
    rest(qtbot, bench)
    (banner,) = screen(bench).troubles.texts
    assert banner.endswith("The paper in hand goes on by itself after that.")
    desk.execute(print_jobs_queue.note, job_id=job_id, fault=None)
    rest(qtbot, bench)
    assert screen(bench).troubles.texts == []


def test_the_fallback_is_proposed_and_nothing_moves_unasked(
    qtbot: QtBot, bench: Workbench, till: Till
) -> None:
    desk = till.world.desk
    for name in ("attic", "back"):
        desk.execute(printers.add, name=name, uri=f"file:///tmp/{name}")
    desk.execute(
        printers.arrange,
        name="front",
        paper=PrinterPaper.SLIP80,
        fallback="back",
        offset_x=0,
        offset_y=0,
    )
    job_id = waits(till, Fault.PAPER_END)
    rest(qtbot, bench)
    assert till.desk.query(print_jobs.job, job_id=job_id).printer == "front"
    banner = child(screen(bench), "printing-trouble-front")
    (button,) = banner.findChildren(QPushButton)
    button.click()
    agree(qtbot, bench, opened("elsewhere"))
    (there,) = till.desk.query(print_jobs.rows, only_open=True)
    assert (there.printer, there.state) == ("back", JobState.QUEUED)
    assert state_of(till, job_id) is JobState.CANCELLED


def test_a_paper_nobody_wants_is_given_up(qtbot: QtBot, bench: Workbench, till: Till) -> None:
    job_id = end(till, JobState.FAILED, Fault.PAPER_END, 0)
    rest(qtbot, bench)
    press(Qt.Key.Key_Delete)
    rest(qtbot, bench)
    assert state_of(till, job_id) is JobState.CANCELLED


def test_everything_unprinted_is_tried_again_by_one_key(
    qtbot: QtBot, bench: Workbench, till: Till
) -> None:
    jobs = [end(till, JobState.FAILED, Fault.PAPER_END, 0) for _ in range(2)]
    rest(qtbot, bench)
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    assert {state_of(till, job) for job in jobs} == {JobState.QUEUED}


def test_a_printer_is_added_with_its_address_checked(
    qtbot: QtBot, bench: Workbench, till: Till, tmp_path: Path
) -> None:
    press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = opened("add-printer")
    agree(qtbot, bench, dialog)
    assert len(faults(dialog)) == 2
    enter(dialog, name="left", uri="not an address")
    agree(qtbot, bench, dialog)
    assert "is no printer address" in faults(dialog)[0]
    enter(dialog, uri=str(tmp_path / "paper.bin"), default="yes")
    agree(qtbot, bench, dialog)
    assert not is_open("add-printer")
    first, _ = till.desk.query(printers.rows)
    assert (first.name, first.is_default) == ("left", True)
    assert first.uri == (tmp_path / "paper.bin").as_uri()
    (test_page,) = till.desk.query(print_jobs.rows)
    assert test_page.printer == "left"


def test_a_printer_is_removed_after_a_question(qtbot: QtBot, bench: Workbench, till: Till) -> None:
    screen(bench).printers.table.selectRow(0)
    remove = child(screen(bench), "printing-remove")
    assert isinstance(remove, QPushButton)
    remove.click()
    agree(qtbot, bench, opened("question"))
    assert till.desk.query(printers.rows) == []
    assert "No printer yet" in dump(screen(bench))


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("192.168.1.50", "tcp://192.168.1.50"),
        (" 192.168.1.50：9100 ", "tcp://192.168.1.50:9100"),
        ("192。168。1。50", "tcp://192.168.1.50"),
        ("printer-1.local", "tcp://printer-1.local"),
        ("tcp://10.0.0.9:9100?confirm=id", "tcp://10.0.0.9:9100?confirm=id"),
        ("/tmp/out.bin", "file:///tmp/out.bin"),
        (r"C:\prints\out.bin", "file:///C:/prints/out.bin"),
        ("two words", "two words"),
        ("", ""),
    ],
)
def test_addresses_as_people_write_them(typed: str, address: str) -> None:
    assert address_of(typed) == address


def test_a_drawer_pulse_is_never_repeated(till: Till) -> None:
    job_id = end(till, JobState.FAILED, Fault.NO_DRAWER, 0)
    row = till.desk.query(print_jobs.job, job_id=job_id)
    assert Decision.AGAIN in allowed(row)
    assert allowed(replace(row, sort=print_jobs.DRAWER_PULSE)) == (Decision.CANCEL,)
