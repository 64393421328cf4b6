"""`propdesk complaints month` and `propdesk due-list`."""

from tests.cli.conftest import Run

OPEN = (
    *("case", "complaints", "open", "--field", "customer=王小明", "--field", "channel=telephone"),
    *("--field", "sort=cleaning", "--field", "level=primary", "--field", "content=楼道没有打扫"),
)


def test_a_complaint_is_taken_down_and_stands_in_the_months_analysis(run: Run) -> None:
    taken = run(*OPEN)
    assert (taken.status, taken.answer["state"]) == (0, "received")
    month = run("complaints", "month").answer
    assert (month["received"], month["handled"]) == (1, {"part": 0, "whole": 1})
    assert month["counts"]["channel"] == {"Telephone": 1}


def test_visits_the_calendar_asks_for_are_planned_once(run: Run) -> None:
    asked = run("due-list", "soon", "return_visits", "--days", "3650").answer["asked"]
    planned = run("due-list", "fill", "return_visits", "--days", "3650")
    assert planned.answer["added"] == len(asked)
    assert run("due-list", "fill", "return_visits", "--days", "3650").answer["added"] == 0
