"""`propdesk printers` and `print-jobs`."""

from pathlib import Path

import pytest

from propdesk.desk import Desk
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


def test_what_waits_is_printed_when_the_printer_is_back(run: Run) -> None:
    run("printers", "add", "前台", "tcp://127.0.0.1:1")
    taken = run("collect", "1-101", "--all", "--pay", "cash=500").answer
    assert taken["job_state"] == "queued"
    with SimulatedPrinter() as simulator:
        run("printers", "add", "前台", simulator.uri)
        (job,) = run("print-jobs", "resume").answer["jobs"]
    assert (job["id"], job["state"], job["attempts"]) == (taken["job"], "confirmed", 2)
    assert taken["receipt"] in simulator.paper[0]
    assert run("print-jobs", "resume").answer["jobs"] == []


def test_a_job_cut_by_a_kill_is_uncertain_and_a_person_settles_it(run: Run, desk: Desk) -> None:
    job = cut_job(run, desk)
    (listed,) = run("print-jobs", "list").answer["jobs"]
    assert (listed["state"], listed["fault"], listed["bytes"]) == ("uncertain", "interrupted", None)
    settled = run("print-jobs", "settle", job, "printed").answer["jobs"]
    assert [entry["state"] for entry in settled] == ["confirmed"]


def test_an_uncertain_receipt_is_printed_again_as_a_marked_copy(run: Run, desk: Desk) -> None:
    job = cut_job(run, desk)
    with SimulatedPrinter() as simulator:
        words = ("print-jobs", "settle", job, "again", "--printer", simulator.uri)
        again = run(*words).answer
    assert again["job_state"] == "confirmed"
    assert "补打" in simulator.paper[0]
    assert run("verify").answer["ok"]


def test_a_cancelled_job_is_given_up(run: Run, desk: Desk) -> None:
    job = cut_job(run, desk)
    assert run("print-jobs", "settle", job, "cancel").answer["jobs"][0]["state"] == "cancelled"
    refused = run("print-jobs", "settle", job, "printed")
    assert (refused.status, refused.answer["error"]) == (1, "PrintStepRefused")


def cut_job(run: Run, desk: Desk) -> str:
    """Return a job whose process was killed while it was sending."""
    words = ("collect", "1-101", "--all", "--pay", "cash=500", "--printer", "tcp://127.0.0.1:1")
    job: str = run(*words).answer["job"]
    with desk.database.write() as connection:
        connection.exec_driver_sql("UPDATE print_job SET state = 'sending'")
    desk.database.close()
    return job


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["print-jobs", "settle", "xyz", "again"], 2),
        (["print-jobs", "settle", "00" * 16, "again"], 1),
        (["print-jobs", "settle", "00" * 16, "burn"], 2),
        (["printers", "test", "nowhere"], 1),
        (["printers", "default", "nowhere"], 1),
    ],
)
def test_mistakes_are_told_apart(run: Run, words: list[str], status: int) -> None:
    assert run(*words).status == status
