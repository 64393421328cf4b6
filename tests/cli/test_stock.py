"""`propdesk stock` and `propdesk keys`: things to lend and the board of keys, without a window."""

from tests.cli.conftest import Run


def test_things_are_added_lent_and_given_up(run: Run) -> None:
    for code, name in (("T1", "手推车"), ("U01", "雨伞")):
        assert run("stock", "add", code, name).status == 0
    assert run("stock", "add", "T1", "手推车").answer["error"] == "KnownItem"
    assert run("stock", "mark", "U01", "lost").status == 0
    assert run("stock", "mark", "X", "lost").answer["error"] == "NotFound"
    shown = run("stock", "list").answer
    assert [thing["code"] for thing in shown["things"]] == ["T1", "U01"]
    assert (shown["here"], shown["out"], shown["lost"]) == (1, 0, 1)
    assert run("stock", "mark", "U01", "gone").status == 0
    assert [thing["code"] for thing in run("stock", "list").answer["things"]] == ["T1"]


def test_the_board_is_counted_and_reported(run: Run) -> None:
    assert run("keys", "count").answer["state"] == "agrees"
    assert run("keys", "count", "999").answer["state"] == "counted"
    report = run("keys", "report").answer
    assert (report["on_the_board"], report["overdue"], report["long_in_custody"]) == (0, [], [])
    assert report["last_count"]
