"""`propdesk shift` and `users`."""

from pathlib import Path

import pytest

from propdesk.cli.users import NEW_PASSWORD_VARIABLE
from propdesk.printing.simulator import SimulatedPrinter
from tests.builders import password_of
from tests.cli.conftest import Run


def test_a_shift_from_opening_to_closing(run: Run) -> None:
    opened = run("shift", "open", "--float", "200", who="collector")
    assert (opened.status, opened.answer["float_fen"]) == (0, 20000)
    run("collect", "1-101", "--all", "--pay", "cash=500", who="collector")
    shown = run("shift", "show", who="collector").answer
    assert (shown["receipts"], shown["expected_fen"], shown["items"]) == (1, None, {})
    counted = run("shift", "count", "100=6", "20=1", who="collector").answer
    assert (counted["counted_fen"], counted["expected_fen"], counted["difference_fen"]) == (
        62000,
        62066,
        -66,
    )
    told = run("shift", "show", who="collector").answer
    assert told["items"] == {"PROPERTY": 42066}
    alone = run("shift", "close", "--reason", "找错零", who="collector")
    assert alone.answer["error"] == "SecondPersonNeeded"
    closed = run(
        *("shift", "close", "--reason", "找错零", "--second", "supervisor"), who="collector"
    )
    assert (closed.status, closed.answer["difference_fen"]) == (0, -66)
    assert run("shift", "show", who="collector").answer["error"] == "ShiftNotOpen"
    assert run("verify").answer["ok"]


def test_the_report_of_a_shift_is_shown_printed_and_saved(run: Run, tmp_path: Path) -> None:
    assert run("shift", "report", who="collector").answer["error"] == "ShiftNotOpen"
    run("shift", "open", "--float", "200", who="collector")
    run("collect", "1-101", "--all", "--pay", "cash=500", who="collector")
    blind = run("shift", "report", "--text", who="collector").answer["paper"]
    assert "420.66" not in blind
    run("shift", "count", "100=6", "20=1", "0.5=1", "0.1=1", "0.05=1", "0.01=1", who="collector")
    run("shift", "close", who="collector")
    pdf = tmp_path / "shift.pdf"
    saved = run("shift", "report", "--pdf", str(pdf), who="collector").answer
    assert pdf.read_bytes().startswith(b"%PDF")
    assert saved["bytes"] == pdf.stat().st_size
    with SimulatedPrinter() as simulator:
        words = ("shift", "report", "--print", "--printer", simulator.uri)
        printed = run(*words, who="collector").answer
    assert printed["job_state"] == "confirmed"
    assert "420.66" in simulator.paper[0]
    assert printed["report"] in simulator.paper[0]


def test_a_shift_is_for_today_unless_the_clock_is_wrong(run: Run) -> None:
    got = run("shift", "open", "--date", "2020-01-01", "--confirm-clock", who="collector")
    assert (got.status, got.answer["error"]) == (1, "BackdatingRefused")


@pytest.mark.parametrize("pieces", ["100", "100=x", "100=-1"])
def test_a_count_that_is_none_is_bad_use(run: Run, pieces: str) -> None:
    run("shift", "open", who="collector")
    assert run("shift", "count", pieces, who="collector").status == 2


def test_users_are_added_with_a_one_time_password_and_retired(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    added = run("users", "add", "limin", "--name", "李敏", "--role", "collector", "supervisor")
    assert (added.status, added.answer["user"]) == (0, "limin")
    assert len(added.answer["password"]) >= 12
    rows = {row["user"]: row for row in run("users", "list").answer["users"]}
    assert rows["limin"]["roles"] == ["collector", "supervisor"]
    assert run("users", "retire", "limin").answer == {"user": "limin", "active": False}
    rows = {row["user"]: row for row in run("users", "list").answer["users"]}
    assert not rows["limin"]["active"]
    monkeypatch.setenv(NEW_PASSWORD_VARIABLE, password_of("new"))
    assert run("users", "password", who="collector").status == 0
    assert run("users", "list", who="collector").answer["error"] == "WrongPassword"


def test_only_an_administrator_manages_users_and_roles_must_exist(run: Run) -> None:
    assert run("users", "list", who="collector").answer["error"] == "PermissionDenied"
    assert run("users", "add", "x", "--role", "king").status == 2
    assert run("users", "retire", "nobody").answer["error"] == "NotFound"
    assert run("users", "password").status == 2
