"""`propdesk routine`: what time asks for, for a desk whose window is closed at night."""

from tests.cli.conftest import Run


def test_the_routine_is_run_without_harm_twice(run: Run) -> None:
    first = run("routine")
    assert (first.status, first.answer["moved"]) == (0, 0)
    assert run("routine").answer == {"moved": 0, "added": 0}
    assert run("due-list", "soon", "return_visits", "--days", "0").answer["asked"] == []
