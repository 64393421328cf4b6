"""`propdesk repairs`: many repairs at once, by command."""

import json
from pathlib import Path
from typing import Any

import pytest

from propdesk import cli
from propdesk.domain.permissions import Role
from propdesk.models.keys import KEY_FILE
from propdesk.services import casework
from tests.builders import PASSWORD, TEST_KEY, World, world


def done_repair(made: World) -> str:
    """Return the number of a repair the technician has done."""
    technician = made.as_role(Role.TECHNICIAN, Role.RECEPTIONIST, login="周师傅")
    values = {"place": "2栋大堂", "fault": "灯不亮", "urgency": "danger"}
    done = technician.execute(casework.open_case, workflow="repairs", values=values)
    result = {"completed_at": made.clock.now(), "cause": "wear", "work_done": "更换灯管"}
    for way, given, reason in (
        ("accept", {}, ""),
        ("take", {}, ""),
        ("start_now", {}, ""),
        ("complete", result, "公共区域"),
    ):
        technician.execute(
            casework.do, case_id=done.case_id, transition=way, values=given, reason=reason
        )
    return done.number


def test_visits_are_opened_and_forms_signed_in_batches(
    template_file: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = world(template_file, tmp_path)
    number = done_repair(made)
    made.desk.database.close()
    (tmp_path / KEY_FILE).write_text(TEST_KEY.hex(), "ascii")
    monkeypatch.setenv("PROPDESK_PASSWORD", PASSWORD)

    def run(*words: str) -> dict[str, Any]:
        line = ["--data-dir", str(tmp_path), "--json", "--lang", "en", "--as", "admin", *words]
        assert cli.run(line, lambda _: 9) == 0
        answer: dict[str, Any] = json.loads(capsys.readouterr().out)
        return answer

    run("case", "repairs", "do", number, "open_visit", "--reason", "early")
    assert run("repairs", "open-visits")["numbers"] == []
    assert run("repairs", "sign")["numbers"] == []
    run("case", "repairs", "do", number, "satisfied")
    assert run("repairs", "sign")["numbers"] == [number]
    assert run("repairs", "sign")["numbers"] == []
