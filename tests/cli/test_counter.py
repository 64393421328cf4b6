"""`propdesk charges`, `collect`, `refund`."""

import pytest

from propdesk.printing.simulator import SimulatedPrinter
from tests.cli.conftest import Run


def test_charges_tells_what_is_owed_in_the_agreed_keys(run: Run) -> None:
    got = run("charges", "1-101")
    assert got.status == 0
    assert got.answer["unit"] == "1-101"
    assert (got.answer["open_fen"], got.answer["prepaid_fen"]) == (42066, 0)
    first, second = got.answer["open"]
    assert (first["item"], first["period"], first["due_fen"], first["open_fen"]) == (
        "PROPERTY",
        "2026-11",
        21033,
        21033,
    )
    assert len(bytes.fromhex(second["id"])) == 16


@pytest.mark.parametrize("unit", ["1-101", "1栋101", "1号楼101室", "01-0101", "１－１０１"])
def test_a_unit_may_be_named_as_people_do(run: Run, unit: str) -> None:
    assert run("charges", unit).answer["unit"] == "1-101"


def test_an_unknown_unit_is_refused_with_its_name(run: Run) -> None:
    got = run("charges", "9-999")
    assert (got.status, got.answer["error"]) == (1, "NotFound")
    assert "9-999" in got.answer["message"]


def test_collect_takes_everything_gives_change_and_opens_a_shift_if_needed(run: Run) -> None:
    got = run("collect", "1-101", "--all", "--pay", "cash=500")
    assert got.status == 0
    assert got.answer["receipt"].endswith("-000001")
    assert (got.answer["paid_fen"], got.answer["change_fen"]) == (42066, 7934)
    assert (got.answer["job"], got.answer["shift_opened"]) == (None, True)
    assert len(bytes.fromhex(got.answer["payment"])) == 16
    assert run("charges", "1-101").answer["open"] == []
    again = run("collect", "1-102", "--pay", "wechat=420.66")
    assert (again.status, again.answer["shift_opened"]) == (0, False)


@pytest.mark.parametrize(
    ("choice", "pay", "paid", "left"),
    [
        (["--months", "1"], "cash=210.33", 21033, 21033),
        (["--until", "2026-11-30"], "cash=210.33", 21033, 21033),
        (["--amount", "300"], "cash=300", 30000, 12066),
        (["--amount", "0.01"], "cash=0.01", 1, 42065),
        ([], "cash=420.66", 42066, 0),
    ],
)
def test_what_is_paid_can_be_chosen_in_every_way(
    run: Run, choice: list[str], pay: str, paid: int, left: int
) -> None:
    got = run("collect", "1-101", *choice, "--pay", pay)
    assert (got.status, got.answer["paid_fen"]) == (0, paid)
    assert run("charges", "1-101").answer["open_fen"] == left


def test_charges_can_be_named_one_by_one(run: Run) -> None:
    ids = [line["id"] for line in run("charges", "1-101").answer["open"]]
    got = run("collect", "1-101", "--charge", ids[1], "--pay", "card=210.33")
    assert got.answer["older_open"] == ["2026-11"]
    assert [line["id"] for line in run("charges", "1-101").answer["open"]] == ids[:1]
    both = run("collect", "1-102", "--charge", *ids, "--pay", "cash=1")
    assert (both.status, both.answer["error"]) == (1, "NotFound")


def test_methods_mix_and_what_is_over_can_be_kept(run: Run) -> None:
    got = run("collect", "1-101", "--all", "--pay", "cash=300", "wechat=200", "--keep-change")
    assert (got.answer["paid_fen"], got.answer["kept_fen"], got.answer["change_fen"]) == (
        50000,
        7934,
        0,
    )
    assert run("charges", "1-101").answer["prepaid_fen"] == 7934
    empty = run("collect", "1-101", "--pay", "cash=100", "--keep-change")
    assert run("charges", "1-101").answer["prepaid_fen"] == 17934
    assert empty.answer["kept_fen"] == 10000


def test_an_amount_beyond_what_is_owed_is_prepaid_if_wished(run: Run) -> None:
    kept = run("collect", "1-101", "--amount", "500", "--pay", "cash=500", "--keep-change")
    assert (kept.answer["paid_fen"], kept.answer["kept_fen"]) == (50000, 7934)
    change = run("collect", "1-102", "--amount", "500", "--pay", "cash=500")
    assert (change.answer["paid_fen"], change.answer["change_fen"]) == (42066, 7934)


def test_prepaid_money_pays_and_can_be_refunded_with_a_second_person(run: Run) -> None:
    run("collect", "1-101", "--pay", "cash=500", "--keep-change")
    refused = run("refund", "1-101", "--pay", "cash=10", "--reason", "搬家")
    assert (refused.status, refused.answer["error"]) == (1, "SecondPersonNeeded")
    done = run(
        *("refund", "1-101", "--pay", "cash=10", "--reason", "搬家", "--second", "manager"),
        second="manager",
    )
    assert (done.status, done.answer["prepaid_fen"]) == (0, 6934)
    too_much = run("collect", "1-102", "--pay", "prepaid=420.66")
    assert (too_much.status, too_much.answer["error"]) == (1, "PrepaidTooLittle")


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (["--all", "--pay", "cash=1"], "TenderedTooLittle"),
        (["--all", "--pay", "wechat=500"], "ChangeNotCash"),
        (["--all", "--pay", "cash=-5"], "InvalidTender"),
        (["--all", "--pay", "cash=1.234"], "TooManyDecimals"),
        (["--all", "--pay", "cash=abc"], "InvalidAmount"),
        (["--months", "0", "--pay", "cash=1"], "NothingChosen"),
        (["--until", "soon", "--pay", "cash=1"], "InvalidDate"),
    ],
)
def test_what_a_rule_refuses_changes_nothing(run: Run, words: list[str], error: str) -> None:
    got = run("collect", "1-101", *words)
    assert (got.status, got.answer["error"]) == (1, error)
    assert run("charges", "1-101").answer["open_fen"] == 42066
    assert run("receipts", "list").answer["count"] == 0


@pytest.mark.parametrize(
    "words",
    [
        ["--all"],
        ["--pay", "gold=1"],
        ["--pay", "cash"],
        ["--all", "--months", "1", "--pay", "cash=1"],
        ["--charge", "xyz", "--pay", "cash=1"],
        ["--months", "many", "--pay", "cash=1"],
    ],
)
def test_a_command_line_without_sense_is_bad_use(run: Run, words: list[str]) -> None:
    assert run("collect", "1-101", *words).status == 2


def test_the_receipt_is_printed_after_the_money_is_durable(run: Run) -> None:
    with SimulatedPrinter() as simulator:
        got = run("collect", "1-101", "--all", "--pay", "cash=420.66", "--printer", simulator.uri)
    assert (got.status, got.answer["job_state"]) == (0, "confirmed")
    assert got.answer["receipt"] in simulator.paper[0]
    (job,) = run("print-jobs", "list").answer["jobs"]
    assert (job["id"], job["state"]) == (got.answer["job"], "confirmed")


def test_a_printer_that_is_off_keeps_neither_money_nor_receipt(run: Run) -> None:
    got = run("collect", "1-101", "--all", "--pay", "cash=500", "--printer", "tcp://127.0.0.1:1")
    assert (got.status, got.answer["job_state"], got.answer["job_fault"]) == (
        0,
        "queued",
        "refused",
    )
    assert run("receipts", "list").answer["count"] == 1


@pytest.mark.parametrize(
    ("printer", "error"), [("lpt1://x", "InvalidPrinterAddress"), ("nowhere", "NotFound")]
)
def test_an_impossible_printer_is_refused_before_money_is_taken(
    run: Run, printer: str, error: str
) -> None:
    got = run("collect", "1-101", "--all", "--pay", "cash=500", "--printer", printer)
    assert (got.status, got.answer["error"]) == (1, error)
    assert run("charges", "1-101").answer["open_fen"] == 42066


def test_who_may_not_collect_is_refused(run: Run) -> None:
    got = run("collect", "1-101", "--all", "--pay", "cash=500", who="manager")
    assert (got.status, got.answer["error"]) == (1, "PermissionDenied")


def test_people_read_sentences_and_scripts_read_json(run: Run) -> None:
    got = run("collect", "1-101", "--all", "--pay", "cash=500", plain=True)
    assert got.out.startswith("Receipt C001-D01A-")
    refused = run("charges", "9-999", plain=True)
    assert (refused.out, "9-999" in refused.err) == ("", True)
    owed = run("charges", "1-102", plain=True)
    assert "Open: 420.66   Prepaid: 0.00" in owed.out


def test_a_wrong_password_and_a_missing_folder_say_so(run: Run, tmp_path: object) -> None:
    wrong = run("charges", "1-101", who="nobody")
    assert (wrong.status, wrong.answer["error"]) == (1, "WrongPassword")
    nowhere = run("--data-dir", f"{tmp_path}/nowhere", "verify")
    assert nowhere.status == 3
