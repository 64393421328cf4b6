"""Receipts through the real window: found by anything, voided, moved, copied (domain.md W13)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from propdesk.domain.ids import JobId
from propdesk.domain.print_jobs import Attempt, Grade, JobState
from propdesk.services import print_jobs_queue, printers, receipts_list, search_index
from propdesk.services.receipts_list import ReceiptState
from propdesk.ui.receipts.screen import ReceiptsScreen
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World, password_of
from tests.services.takings import SUPERVISOR, Till, open_till
from tests.ui.dialogs import agree, enter, faults, is_open, opened, second_person
from tests.ui.dumps import dump
from tests.ui.keys import press, type_text
from tests.ui.windows import rest, workbench_at


@pytest.fixture
def till(centre: World) -> Till:
    """Two receipts: the older one of 1-101 (王小明), the newer one of 1-102 (李丽)."""
    made = open_till(centre)
    centre.desk.execute(search_index.rebuild)
    made.take(5000)
    centre.clock.advance(minutes=7)
    made.take(unit=made.units[1])
    centre.clock.advance(minutes=7)
    return made


@pytest.fixture
def bench(qtbot: QtBot, till: Till) -> Iterator[Workbench]:
    with workbench_at(qtbot, till.desk, "receipts") as made:
        yield made


def screen(bench: Workbench) -> ReceiptsScreen:
    assert isinstance(bench.current, ReceiptsScreen)
    return bench.current


def listed(bench: Workbench) -> list[str]:
    """Return the units of the receipts in the list."""
    model = screen(bench).model
    rows = [model.row_at(number) for number in range(model.rowCount())]
    return [row.unit for row in rows if row is not None]


def sought(qtbot: QtBot, bench: Workbench, text: str) -> list[str]:
    screen(bench).search.setText(text)
    qtbot.waitUntil(lambda: screen(bench).model.ask.text == text)
    rest(qtbot, bench)
    return listed(bench)


@pytest.mark.parametrize("text", ["000001", "1-101", "王小", "wxm", "101"])
def test_a_receipt_is_found_by_whatever_the_person_says(
    qtbot: QtBot, bench: Workbench, text: str
) -> None:
    assert sought(qtbot, bench, text) == ["1-101"]


def test_the_newest_receipt_is_shown_as_it_is_printed(bench: Workbench) -> None:
    shown = screen(bench)
    assert listed(bench) == ["1-102", "1-101"]
    paper = shown.panel.paper.text
    assert "李丽" in paper
    assert "肆佰贰拾元零陆角陆分" in paper


def test_states_and_days_narrow_the_list(qtbot: QtBot, bench: Workbench, till: Till) -> None:
    shown = screen(bench)
    shown.filters["state"].fill("void")
    shown.refresh()
    rest(qtbot, bench)
    assert listed(bench) == []
    shown.filters["state"].fill("")
    till.world.clock.advance(days=1)
    for days, count in (("yesterday", 2), ("today", 0), ("last_month", 0), ("month", 2)):
        shown.filters["days"].fill(days)
        shown.refresh()
        rest(qtbot, bench)
        assert len(listed(bench)) == count, days


def test_a_typed_day_that_is_none_is_said_and_nothing_is_asked(
    qtbot: QtBot, bench: Workbench
) -> None:
    shown = screen(bench)
    shown.filters["days"].fill("own")
    shown.filters["days"].picked.emit("own")
    type_text("35")
    press(Qt.Key.Key_Tab)
    assert "35" in shown.banner.text
    assert len(listed(bench)) == 2


def test_a_void_asks_why_and_for_a_second_person_and_says_what_to_give_back(
    qtbot: QtBot, bench: Workbench, till: Till
) -> None:
    press(Qt.Key.Key_F7)
    dialog = opened("void")
    agree(qtbot, bench, dialog)
    assert faults(dialog) == ["“Reason” must be filled in."]
    enter(dialog, reason="房号收错")
    agree(qtbot, bench, dialog)
    second_person(qtbot, bench, SUPERVISOR, "wrong")
    assert faults(opened("second-person")) == ["User name or password is wrong."]
    second_person(qtbot, bench, SUPERVISOR, password_of(SUPERVISOR))
    assert not is_open("void")
    assert not is_open("second-person")
    assert "Give back 420.66 yuan in cash:   100 × 4   20 × 1   0.50 × 1" in (
        screen(bench).banner.text
    )
    assert "作废" in screen(bench).panel.paper.text
    rows = till.desk.query(receipts_list.rows)
    assert [row.state for row in rows] == [ReceiptState.VOID, ReceiptState.VALID]
    assert till.verified().ok


def test_paper_that_is_out_must_be_accounted_for(
    qtbot: QtBot, bench: Workbench, till: Till
) -> None:
    till.world.desk.execute(printers.add, name="front", uri="tcp://127.0.0.1:9")
    newest = till.take(5000)
    assert newest.job_id is not None
    printed(till, newest.job_id)
    rest(qtbot, bench)
    screen(bench).table.selectRow(0)
    rest(qtbot, bench)
    press(Qt.Key.Key_F7)
    dialog = opened("void")
    enter(dialog, reason="房号收错")
    agree(qtbot, bench, dialog)
    assert faults(dialog) == ["“The payer's copy” must be filled in."]
    enter(dialog, copies="neither")
    agree(qtbot, bench, dialog)
    assert "The payer's copy must come back" in faults(dialog)[0]
    enter(dialog, copies="statement")
    agree(qtbot, bench, dialog)
    second_person(qtbot, bench, SUPERVISOR, password_of(SUPERVISOR))
    assert "The payer's copy did not come back." in dump(screen(bench).panel)


def test_giving_up_the_second_person_leaves_everything_as_it_was(
    qtbot: QtBot, bench: Workbench, till: Till
) -> None:
    press(Qt.Key.Key_F7)
    dialog = opened("void")
    enter(dialog, reason="房号收错")
    agree(qtbot, bench, dialog)
    opened("second-person").reject()
    assert "A second person must agree" in faults(dialog)[0]
    dialog.reject()
    assert all(row.state is ReceiptState.VALID for row in till.desk.query(receipts_list.rows))


def test_a_payment_goes_to_the_right_unit_and_both_receipts_say_so(
    qtbot: QtBot, bench: Workbench, till: Till
) -> None:
    sought(qtbot, bench, "000001")
    press(Qt.Key.Key_F6)
    dialog = opened("move")
    enter(dialog, unit="9-999", reason="房号收错")
    rest(qtbot, bench)
    assert faults(dialog) == ["“9-999” was not found."]
    enter(dialog, unit="1-102")
    rest(qtbot, bench)
    agree(qtbot, bench, dialog)
    second_person(qtbot, bench, SUPERVISOR, password_of(SUPERVISOR))
    assert "new receipt" in screen(bench).banner.text
    assert till.standing()[0] == 42066  # what 1-101 had paid is owed again
    assert till.standing(till.units[1]) == (0, 5000)
    assert till.verified().ok


def test_the_first_print_needs_no_reason_and_a_copy_does(
    qtbot: QtBot, bench: Workbench, till: Till, tmp_path: Path
) -> None:
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    assert screen(bench).banner.text == "No printer is set up for this desk."
    till.world.desk.execute(printers.add, name="file", uri=(tmp_path / "out.bin").as_uri())
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    assert not is_open("copy")
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    assert "still waits for its printer" in screen(bench).banner.text


def test_a_copy_is_marked_and_counted(qtbot: QtBot, bench: Workbench, till: Till) -> None:
    till.world.desk.execute(printers.add, name="front", uri="tcp://127.0.0.1:9")
    newest = till.take(5000)
    assert newest.job_id is not None
    printed(till, newest.job_id)
    rest(qtbot, bench)
    screen(bench).table.selectRow(0)
    rest(qtbot, bench)
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    dialog = opened("copy")
    enter(dialog, reason="业主遗失")
    agree(qtbot, bench, dialog)
    (row, *_) = till.desk.query(receipts_list.rows)
    assert (row.number, row.copies) == (newest.receipt, 1)


def test_a_receipt_is_saved_as_a_page(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    file = tmp_path / "receipt.pdf"
    screen(bench).save_to(str(file))
    rest(qtbot, bench)
    assert file.read_bytes().startswith(b"%PDF")


def printed(till: Till, job_id: JobId) -> None:
    """Let a job come out whole."""
    now = till.world.clock.now()
    attempt = Attempt(now, now, 900, Grade.CONFIRMED)
    desk, state = till.world.desk, JobState.CONFIRMED
    desk.execute(print_jobs_queue.claim, job_id=job_id)
    desk.execute(print_jobs_queue.record, job_id=job_id, state=state, attempt=attempt)
