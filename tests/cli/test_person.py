"""Personal data by command: out as files, held, deleted by two people, clocks set."""

import json
from pathlib import Path

import openpyxl

from tests.cli.conftest import Run

MANAGER = "manager"


def test_everything_about_a_person_comes_as_two_files(run: Run, tmp_path: Path) -> None:
    made = run("person", "export", "王小明", "--out", str(tmp_path), "--reason", "asked")
    assert made.status == 0, made.err
    workbook, data = (Path(name) for name in made.answer["files"])
    told = json.loads(data.read_text("utf-8"))
    assert told["person"][0]["name"] == "王小明"
    assert told["roles"][0]["unit"] == "1-101"
    cells = openpyxl.load_workbook(workbook).worksheets[0].iter_rows(values_only=True)
    assert any("王小明" in str(cell) for row in cells for cell in row)


def test_who_lives_there_is_refused_and_a_hold_is_told(run: Run) -> None:
    refused = run(
        "person", "erase", "王小明", "--reason", "asked", "--second", MANAGER, second=MANAGER
    )
    assert refused.status == 1
    assert "1" in refused.out + refused.err
    assert run("person", "hold", "王小明", "--reason", "dispute").status == 0
    released = run(
        "person", "release", "王小明", "--reason", "over", "--second", MANAGER, second=MANAGER
    )
    assert released.answer == {"released": 1}


def test_nobody_and_several_people_are_bad_use(run: Run, tmp_path: Path) -> None:
    assert run("person", "export", "nobody", "--out", str(tmp_path), "--reason", "x").status == 2


def test_clocks_are_shown_and_set_and_what_is_due_goes(run: Run) -> None:
    assert {clock["days"] for clock in run("person", "clocks").answer["clocks"]} == {
        30,
        365,
        730,
        1095,
    }
    changed = run("person", "clocks", "former_customer", "--days", "90").answer["clocks"]
    assert [c["days"] for c in changed if not c["default"]] == [90]
    assert run("person", "due").answer == {"due": []}
    assert run("person", "sweep").answer == {"people": 0, "print_jobs": 0, "drafts": 0}
