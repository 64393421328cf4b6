"""`propdesk print-jobs`: every try is told, and a person's word settles what nobody knows."""

from pathlib import Path

import pytest

from propdesk.desk import Desk
from propdesk.printing.simulator import SimulatedPrinter
from tests.cli.conftest import Run

CLOSED = "tcp://127.0.0.1:1"


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


def test_a_job_tells_its_tries_its_fault_and_what_to_do(run: Run) -> None:
    job = waiting_job(run)
    shown = run("print-jobs", "show", job).answer["job"]
    assert (shown["state"], shown["fault"], shown["bytes"]) == ("queued", "refused", 0)
    assert shown["fallback"] is None
    assert "127.0.0.1:1" in shown["sentence"]
    assert "in use by another desk" in shown["action"]
    (first, *_) = shown["tries"]
    assert (first["grade"], first["fault"], first["bytes"]) == ("failed", "refused", 0)
    assert (first["sentence"], first["action"]) == (shown["sentence"], shown["action"])
    assert first["started_at"] <= first["ended_at"]


def test_a_printed_job_has_no_fault(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "slips.bin"
    words = ("collect", "1-101", "--all", "--pay", "cash=500", "--printer", file.as_uri())
    shown = run("print-jobs", "show", run(*words).answer["job"]).answer["job"]
    assert (shown["fault"], shown["sentence"], shown["action"]) == ("", "", "")
    assert [(each["grade"], each["bytes"]) for each in shown["tries"]] == [
        ("confirmed", file.stat().st_size)
    ]


def test_only_open_jobs_are_listed_when_asked_for(run: Run) -> None:
    job = waiting_job(run)
    assert len(run("print-jobs", "list", "--open").answer["jobs"]) == 1
    assert run("print-jobs", "cancel", job).answer["jobs"][0]["state"] == "cancelled"
    assert run("print-jobs", "list", "--open").answer["jobs"] == []
    assert len(run("print-jobs", "list").answer["jobs"]) == 1


def test_an_uncertain_job_is_called_complete(run: Run, desk: Desk) -> None:
    job = cut_job(run, desk)
    assert run("print-jobs", "complete", job).answer["jobs"][0]["state"] == "confirmed"
    assert run("print-jobs", "complete", job).status == 1
    assert run("print-jobs", "retry", job).status == 1


def test_a_retried_uncertain_job_is_a_marked_copy_elsewhere(run: Run, desk: Desk) -> None:
    job = cut_job(run, desk)
    with SimulatedPrinter() as simulator:
        again = run("print-jobs", "retry", job, "--printer", simulator.uri).answer
    assert (again["job_state"], again["job"] != job) == ("confirmed", True)
    assert "补打" in simulator.paper[0]
    assert run("print-jobs", "show", job).answer["job"]["state"] == "cancelled"
    assert run("print-jobs", "show", again["job"]).answer["job"]["copy"] == 1


def waiting_job(run: Run) -> str:
    """Return a job whose printer takes no connection."""
    words = ("collect", "1-101", "--all", "--pay", "cash=500", "--printer", CLOSED)
    job: str = run(*words).answer["job"]
    return job


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["settle", "xyz", "again"], 2),
        (["settle", "00" * 16, "again"], 1),
        (["settle", "00" * 16, "burn"], 2),
        (["show", "xyz"], 2),
        (["show", "00" * 16], 1),
        (["retry", "00" * 16], 1),
        (["complete", "00" * 16], 1),
        (["cancel", "nothing"], 2),
    ],
)
def test_mistakes_are_told_apart(run: Run, words: list[str], status: int) -> None:
    assert run("print-jobs", *words).status == status
