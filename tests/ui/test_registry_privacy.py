"""A person's rights through the real window: everything out, deletion by two, a hold (PIPL)."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.services import audit, people, people_lists
from propdesk.services.audit import AuditFilter
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World, password_of
from tests.ui import estate
from tests.ui.dialogs import agree, enter, faults, is_open, opened, second_person
from tests.ui.keys import CONTROL, SHIFT, press
from tests.ui.test_registry_screen import people as shown_people
from tests.ui.test_registry_screen import screen, seek
from tests.ui.windows import child, rest, workbench_at


@pytest.fixture
def bench(qtbot: QtBot, centre: World) -> Iterator[Workbench]:
    """The manager at the register, a former household under the cursor."""
    units = estate.settle(centre)
    (role,) = centre.desk.query(people_lists.of_unit, unit_id=units["102"])
    yesterday = centre.clock.now().date() - timedelta(days=1)
    centre.desk.execute(people.end_role, tenure_id=role.tenure_id, last=yesterday)
    centre.as_role(Role.AUDITOR)
    with speaking("zh_CN"), workbench_at(qtbot, centre.as_role(Role.MANAGER), "registry") as made:
        seek(qtbot, made, "1-102")
        yield made


def click(qtbot: QtBot, bench: Workbench, name: str) -> None:
    button = child(screen(bench), name)
    assert isinstance(button, QPushButton)
    screen(bench).panel.start()
    button.click()
    rest(qtbot, bench)


def test_everything_about_a_person_is_written_to_files(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, centre: World
) -> None:
    click(qtbot, bench, "unit-person-export")
    dialog = opened("person-export")
    agree(qtbot, bench, dialog)
    assert faults(dialog) != [], "not without a reason"
    enter(dialog, reason="本人书面申请")
    agree(qtbot, bench, dialog)
    chooser = opened("file-dialog")
    assert isinstance(chooser, QFileDialog)
    chooser.close()
    screen(bench).privacy.write_to(str(tmp_path / "资料.xlsx"))
    rest(qtbot, bench)
    told = json.loads((tmp_path / "资料.json").read_text("utf-8"))
    assert told["person"][0]["name"] == "曾丽华"
    assert (tmp_path / "资料.xlsx").exists()
    line = centre.desk.query(audit.lines, only=AuditFilter()).rows[0]
    assert (line.act, line.detail) == ("personal_data_export.export", "本人书面申请")


def test_a_person_is_deleted_by_two_people(qtbot: QtBot, bench: Workbench) -> None:
    screen(bench).panel.start()
    press(Qt.Key.Key_D, CONTROL | SHIFT)
    rest(qtbot, bench)
    dialog = opened("person-erase")
    enter(dialog, reason="本人书面申请")
    agree(qtbot, bench, dialog)
    second_person(qtbot, bench, "auditor", password_of("auditor"))
    assert not is_open("person-erase")
    assert shown_people(bench)[0][0].startswith("#")
    assert shown_people(bench)[0][1] == ""


def test_a_hold_stops_the_deletion_with_a_sentence(qtbot: QtBot, bench: Workbench) -> None:
    click(qtbot, bench, "unit-person-hold")
    enter(opened("person-hold"), reason="诉讼中")
    agree(qtbot, bench, opened("person-hold"))
    click(qtbot, bench, "unit-person-erase")
    dialog = opened("person-erase")
    enter(dialog, reason="本人书面申请")
    agree(qtbot, bench, dialog)
    second_person(qtbot, bench, "auditor", password_of("auditor"))
    assert "依法保全" in "".join(faults(dialog))
    dialog.close()
    click(qtbot, bench, "unit-person-release")
    enter(opened("person-release"), reason="已结案")
    agree(qtbot, bench, opened("person-release"))
    second_person(qtbot, bench, "auditor", password_of("auditor"))
    assert not is_open("person-release")
