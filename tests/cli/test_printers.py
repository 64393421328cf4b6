"""`propdesk printers`."""

from pathlib import Path

import pytest

from propdesk.printing.simulator import SimulatedPrinter
from tests.cli.conftest import Run


def test_printers_are_added_listed_chosen_and_removed(run: Run) -> None:
    first = run("printers", "add", "前台", "tcp://127.0.0.1:9100")
    assert (first.status, first.answer["default"]) == (0, True)
    run("printers", "add", "后台", "file:///tmp/slips.bin", "--model", "roll58")
    listed = run("printers", "list").answer["printers"]
    assert [(p["name"], p["model"], p["default"]) for p in listed] == [
        ("前台", "roll80", True),
        ("后台", "roll58", False),
    ]
    chosen = run("printers", "default", "后台").answer["printers"]
    assert [p["name"] for p in chosen if p["default"]] == ["后台"]
    left = run("printers", "remove", "后台").answer["printers"]
    assert [p["name"] for p in left] == ["前台"]


@pytest.mark.parametrize("uri", ["", "127.0.0.1", "http://x", "tcp://", "file://"])
def test_an_address_that_is_none_is_refused(run: Run, uri: str) -> None:
    got = run("printers", "add", "前台", uri)
    assert (got.status, got.answer["error"]) == (1, "InvalidPrinterAddress")


def test_the_default_printer_takes_receipts_and_a_test_page(run: Run) -> None:
    with SimulatedPrinter() as simulator:
        run("printers", "add", "前台", simulator.uri)
        assert run("printers", "test", "前台").answer["job_state"] == "confirmed"
        taken = run("collect", "1-101", "--all", "--pay", "cash=500").answer
    assert taken["job_state"] == "confirmed"
    assert len(simulator.paper) == 4
    assert simulator.refusals == []


def test_a_file_stands_for_a_printer(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "slips.bin"
    words = ("collect", "1-101", "--all", "--pay", "cash=500", "--printer", file.as_uri())
    assert run(*words).answer["job_state"] == "confirmed"
    assert file.read_bytes().startswith(b"\x1b@")


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["printers", "test", "nowhere"], 1),
        (["printers", "default", "nowhere"], 1),
    ],
)
def test_mistakes_are_told_apart(run: Run, words: list[str], status: int) -> None:
    assert run(*words).status == status
