"""`propdesk history`: old values with who and when."""

from tests.cli.conftest import Run


def test_the_history_of_a_unit_and_of_a_person(run: Run) -> None:
    unit = run("history", "1-101")
    assert unit.status == 0
    assert unit.answer["changes"][-1]["new"] == "1-101"
    person = run("history", "1-101", "--person", "王小明")
    assert person.answer["changes"][-1]["new"] == "王小明 · 138****5678"
    assert "138****5678" in run("history", "1-101", "--person", "王小明", plain=True).out


def test_numbers_are_shown_in_full_for_a_reason(run: Run) -> None:
    asked = ("history", "1-101", "--person", "王小明", "--reason")
    assert "13812345678" in run(*asked, "核对号码").answer["changes"][-1]["new"]
    assert run(*asked, " ").answer["error"] == "RevealReason"


def test_what_is_not_there_or_makes_no_sense_is_refused(run: Run) -> None:
    assert run("history", "9-999").answer["error"] == "NotFound"
    assert run("history", "1-101", "--person", "nobody").answer["field"] == "person"
    assert run("history", "1-101", "--reason", "x").status == 2
