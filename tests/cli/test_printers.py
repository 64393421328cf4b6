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


def test_a_printer_is_probed_and_its_answers_are_kept(run: Run) -> None:
    with SimulatedPrinter() as simulator:
        run("printers", "add", "前台", simulator.uri)
        probed = run("printers", "probe", "前台").answer["abilities"]
    assert (probed["product"], probed["process_id"], probed["drawer"]) == ("simulator", True, None)
    assert run("printers", "show", "前台").answer["abilities"] == probed


def test_what_cannot_answer_is_not_probed(run: Run, tmp_path: Path) -> None:
    run("printers", "add", "file", (tmp_path / "x").as_uri())
    refused = run("printers", "probe", "file")
    assert (refused.status, refused.answer["error"]) == (1, "ProbeNotPossible")
    assert run("printers", "probe", "nowhere").status == 1


def test_paper_fallback_shift_and_abilities_are_set_by_hand(run: Run) -> None:
    run("printers", "add", "前台", "tcp://127.0.0.1:9100")
    run("printers", "add", "后台", "usb://04b8:0202/X1", "--model", "roll58")
    words = ("--fallback", "后台", "--right", "-15", "--down", "20", "--cutter", "no")
    told = run("printers", "set", "前台", *words, "--cells", "42", "--drawer-pin", "5").answer
    assert (told["fallback"], told["right"], told["down"]) == ("后台", -15, 20)
    known = told["abilities"]
    assert (known["cutter"], known["cells"], known["drawer_pin"]) == (False, 42, 5)
    again = run("printers", "set", "前台", "--cutter", "ask", "--paper", "a4").answer
    assert (again["abilities"]["cutter"], again["paper"]) == (None, "a4")
    assert (again["fallback"], again["right"]) == ("后台", -15)
    assert run("printers", "set", "前台", "--fallback", "").answer["fallback"] is None
    assert run("printers", "set", "前台", "--fallback", "前台").status == 1
    assert run("printers", "set", "前台", "--right", "501").status == 1


def test_discovery_answers_with_a_list(run: Run) -> None:
    found = run("printers", "discover")
    assert found.status == 0
    assert isinstance(found.answer["printers"], list)


def test_the_test_page_fits_the_roll_and_can_open_the_drawer(run: Run) -> None:
    with SimulatedPrinter(cells=32) as simulator:
        run("printers", "add", "前台", simulator.uri, "--model", "roll58")
        answer = run("printers", "test", "前台", "--drawer").answer
        assert answer["job_state"] == "confirmed"
        run("print-jobs", "resume")
    assert simulator.refusals == []
    assert "12345678901234567890123456789012\n" in simulator.paper[0]
    assert "￥1,234.50" in simulator.paper[0]
    assert simulator.pulses <= 1


@pytest.mark.parametrize(
    "uri",
    ["usb://1:2", "lp:///etc/x", "serial:///dev/ttyS0?baud=1", "cups://", "windows://a/b"],
)
def test_each_sort_of_address_is_refused_with_an_example(run: Run, uri: str) -> None:
    refused = run("printers", "add", "前台", uri)
    assert refused.status == 1
    assert refused.answer["error"].endswith("Address")
    assert "://" in refused.answer["message"]


def test_a_line_too_slow_for_pictures_says_so_and_what_to_do(run: Run) -> None:
    run("printers", "add", "后台", "serial:///dev/ttyS0?baud=9600", "--model", "roll80-picture")
    said = run("printers", "test", "后台", plain=True).out
    assert "Print job: not printed" in said
    assert "serial line of 后台 is too slow" in said
    assert "115200" in said
    (job,) = run("print-jobs", "list").answer["jobs"]
    assert (job["state"], job["fault"], job["bytes"]) == ("failed", "slow_line", 0)
    assert run("print-jobs", "cancel", job["id"]).status == 0
