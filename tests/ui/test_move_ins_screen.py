"""The move-in wizard through the real window, in Chinese, by keyboard (domain.md W03)."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from propdesk.desk import Desk
from propdesk.domain.ids import UnitId
from propdesk.domain.permissions import Permission, Role
from propdesk.i18n import speaking
from propdesk.models.estate import Unit
from propdesk.services import case_sheets, casework, move_in_batches, move_ins
from propdesk.services.move_in_batches import Slots
from propdesk.services.work import Work, use_case
from propdesk.ui.move_ins.screen import MoveInsScreen
from propdesk.ui.move_ins.stage_form import StageForm
from propdesk.ui.shell.workbench import Workbench
from tests.attachments.pictures import jpeg
from tests.builders import NOON, World, add_owner, add_units
from tests.ui.dialogs import agree, enter, opened
from tests.ui.dumps import unnamed
from tests.ui.keys import CONTROL, ENTER, focused, press, type_text
from tests.ui.windows import child, rest, workbench_at


@use_case(Permission.LOOK_UP)
def not_handed_over(work: Work, *, units: Sequence[UnitId]) -> None:
    """Give units back to their developer."""
    for unit_id in units:
        work.update(Unit, unit_id, delivered_on=None)


def planned(centre: World) -> None:
    """Open a handover for each of two units."""
    units = centre.desk.execute(add_units, rooms=("101", "102"))
    for unit_id, name in zip(units, ("王小明", "李强"), strict=True):
        centre.desk.execute(add_owner, unit_id=unit_id, name=name)
    centre.desk.execute(not_handed_over, units=units)
    plan = centre.desk.execute(
        move_in_batches.plan, building="1", batch="第一批", times=Slots(NOON)
    )
    centre.desk.execute(casework.do, case_id=plan.case_id, transition="approve")


@pytest.fixture
def bench(qtbot: QtBot, centre: World) -> Iterator[Workbench]:
    with speaking("zh_CN"):
        planned(centre)
        desk = centre.as_role(Role.RECEPTIONIST, login="小赵")
        with workbench_at(qtbot, desk, "move_ins") as made:
            yield made


def screen(bench: Workbench) -> MoveInsScreen:
    assert isinstance(bench.current, MoveInsScreen)
    return bench.current


def stage(bench: Workbench) -> StageForm:
    found = screen(bench).stage
    assert found is not None
    return found


def find(qtbot: QtBot, bench: Workbench, text: str) -> None:
    """Find a handover and open it as a clerk does."""
    press(Qt.Key.Key_F3)
    type_text(text)
    press(ENTER)
    rest(qtbot, bench)


def text_of(bench: Workbench, name: str) -> str:
    said = child(screen(bench), name)
    assert isinstance(said, QLabel)
    return said.text()


def go_on(qtbot: QtBot, bench: Workbench) -> None:
    press(ENTER, CONTROL)
    rest(qtbot, bench)


def invite(qtbot: QtBot, bench: Workbench) -> None:
    """Note post and call of the handover that is shown."""
    form = stage(bench).form
    form.fill({"posted_on": NOON.date(), "phoned_at": NOON})
    form.start()
    go_on(qtbot, bench)


def state_of(desk: Desk, place: int) -> str:
    return desk.query(move_ins.visits)[place].state.code


def test_the_list_tells_who_comes_and_a_name_finds_one(qtbot: QtBot, bench: Workbench) -> None:
    assert [v.unit for v in screen(bench).queue.visits.model.rows] == ["1-101", "1-102"]
    find(qtbot, bench, "1-102")
    assert text_of(bench, "move-in-who") == "1-102  李强  ·  已排期"
    assert "▶ 信函电话均已通知" in text_of(bench, "move-in-rail")
    assert unnamed(bench) == []


@pytest.mark.parametrize("typed", ["102", "liq", "lq"])
def test_a_handover_is_found_by_room_and_by_pinyin(
    qtbot: QtBot, bench: Workbench, typed: str
) -> None:
    find(qtbot, bench, typed)
    assert text_of(bench, "move-in-who").startswith("1-102  李强")


def test_a_step_is_refused_at_its_field_and_made_when_it_is_right(
    qtbot: QtBot, bench: Workbench
) -> None:
    find(qtbot, bench, "1-101")
    go_on(qtbot, bench)
    fault = child(screen(bench), "move-in-posted_on-fault")
    assert isinstance(fault, QLabel)
    assert fault.text() == "入伙通知须信函、电话两种方式送达，尚缺：信函。"
    invite(qtbot, bench)
    assert text_of(bench, "move-in-who").endswith("已通知")


def test_papers_are_ticked_by_space_and_all_at_once(qtbot: QtBot, bench: Workbench) -> None:
    find(qtbot, bench, "1-101")
    invite(qtbot, bench)
    assert focused() is stage(bench).ticks
    press(Qt.Key.Key_Space)
    assert len(stage(bench).ticked) == 1
    press(Qt.Key.Key_F6)
    assert len(stage(bench).ticked) == 4, "nobody comes for the owner"
    stage(bench).form.fill({"id_for_good": True})
    go_on(qtbot, bench)
    assert state_of(bench.seat.desk, 0) == "docs_checked"
    assert "✓ 资料核对完毕" in text_of(bench, "move-in-rail")


def test_what_is_kept_is_there_when_the_owner_comes_back(qtbot: QtBot, bench: Workbench) -> None:
    find(qtbot, bench, "1-101")
    invite(qtbot, bench)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_S, CONTROL)
    rest(qtbot, bench)
    find(qtbot, bench, "1-102")
    find(qtbot, bench, "1-101")
    assert len(stage(bench).ticked) == 1
    case_id = stage(bench).flow.sheet.case_id
    rows = bench.seat.desk.query(case_sheets.sheet, case_id=case_id).lines["papers"]
    assert [row["is_done"] for _, row in rows] == [True, False, False, False]


def test_what_was_typed_survives_the_end_of_the_program(qtbot: QtBot, centre: World) -> None:
    with speaking("zh_CN"):
        planned(centre)
        desk = centre.as_role(Role.RECEPTIONIST, login="小赵")
        with workbench_at(qtbot, desk, "move_ins") as first:
            find(qtbot, first, "1-101")
            type_text("2026-12-04")
            qtbot.wait(500)
            rest(qtbot, first)
        with workbench_at(qtbot, desk, "move_ins") as again:
            find(qtbot, again, "1-101")
            read = stage(again).read()
            assert read is not None
            assert read["posted_on"].isoformat() == "2026-12-04"


def test_who_did_not_come_gets_another_appointment(qtbot: QtBot, bench: Workbench) -> None:
    find(qtbot, bench, "1-101")
    invite(qtbot, bench)
    press(Qt.Key.Key_F8)
    agree(qtbot, bench, opened("move-in-which"))
    dialog = opened("move-in-other")
    enter(dialog, visit_at="2026-12-09 10:00", reason="业主出差")
    agree(qtbot, bench, dialog)
    rest(qtbot, bench)
    case_id = stage(bench).flow.sheet.case_id
    sheet = bench.seat.desk.query(case_sheets.sheet, case_id=case_id)
    assert sheet.log[-1].reason == "业主出差"
    assert sheet.state.code == "notified"


def test_a_photograph_lies_with_the_handover(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    find(qtbot, bench, "1-101")
    picture = tmp_path / "厨房.jpg"
    picture.write_bytes(jpeg())
    screen(bench).pictures.take(str(picture))
    rest(qtbot, bench)
    case_id = stage(bench).flow.sheet.case_id
    (file,) = bench.seat.desk.query(case_sheets.sheet, case_id=case_id).files
    assert (file.name, file.note) == ("厨房.jpg", "")
