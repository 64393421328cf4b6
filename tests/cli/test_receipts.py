"""`propdesk receipts`, `verify`."""

from pathlib import Path

import pytest

from propdesk.desk import Desk
from propdesk.printing.escpos_reader import read_paper
from propdesk.printing.simulator import SimulatedPrinter
from tests.cli.conftest import Run


@pytest.fixture
def number(run: Run) -> str:
    """The number of a receipt of 500 yuan, 79.34 of it change."""
    taken: str = run("collect", "1-101", "--all", "--pay", "cash=500").answer["receipt"]
    return taken


def test_the_list_is_filtered_and_summed(run: Run, number: str) -> None:
    run("collect", "1-102", "--amount", "100", "--pay", "cash=100")
    everything = run("receipts", "list").answer
    assert [row["receipt"][-2:] for row in everything["receipts"]] == ["02", "01"]
    assert (everything["count"], everything["total_fen"]) == (2, 52066)
    of_unit = run("receipts", "list", "--unit", "1栋101").answer
    assert [row["receipt"] for row in of_unit["receipts"]] == [number]
    assert run("receipts", "list", "--to", "2020-01-01").answer["receipts"] == []
    assert run("receipts", "list", "--number", "2").answer["count"] == 1
    assert run("receipts", "list", "--state", "void").answer["count"] == 0


def test_one_receipt_is_shown_as_on_the_paper(run: Run, number: str) -> None:
    shown = run("receipts", "show", number, "--text").answer
    assert (shown["receipt"], shown["state"], shown["total_fen"]) == (number, "valid", 42066)
    assert number in shown["paper"]
    assert "肆佰贰拾元零陆角陆分" in shown["paper"]
    plain = run("receipts", "show", "1", "--text", plain=True)
    assert number in plain.out


def test_files_of_a_receipt_are_marked_as_no_voucher(run: Run, number: str, tmp_path: Path) -> None:
    escpos, pdf = tmp_path / "receipt.bin", tmp_path / "receipt.pdf"
    assert run("receipts", "show", number, "--escpos", str(escpos)).status == 0
    paper = read_paper(escpos.read_bytes(), 48).copies[0]
    assert number in paper
    assert "FILE COPY" in paper
    shown = run("receipts", "show", number, "--pdf", str(pdf))
    assert pdf.read_bytes().startswith(b"%PDF")
    assert shown.answer["bytes"] == pdf.stat().st_size
    unwritable = run("receipts", "show", number, "--pdf", str(tmp_path / "no" / "x.pdf"))
    assert unwritable.status == 3


def test_a_void_names_the_reason_and_shows_everywhere(run: Run, number: str) -> None:
    got = run("receipts", "void", number, "--reason", "收错", "--second", "supervisor")
    assert got.status == 0
    assert (got.answer["receipt"], got.answer["state"]) == (number, "void")
    assert (got.answer["back_fen"], got.answer["cash_fen"]) == (42066, 42066)
    (row,) = run("receipts", "list").answer["receipts"]
    assert row["state"] == "void"
    shown = run("receipts", "show", number, "--text").answer
    assert "VOID" in shown["paper"]
    assert shown["void_reason"] == "收错"
    assert run("charges", "1-101").answer["open_fen"] == 42066
    again = run("receipts", "void", number, "--reason", "收错", "--second", "supervisor")
    assert (again.status, again.answer["error"]) == (1, "AlreadyVoid")


def test_a_printed_receipt_is_not_voided_alone(run: Run) -> None:
    with SimulatedPrinter() as simulator:
        words = ("collect", "1-101", "--all", "--pay", "cash=500", "--printer", simulator.uri)
        number = run(*words).answer["receipt"]
    alone = run("receipts", "void", number, "--reason", "错")
    assert (alone.status, alone.answer["error"]) == (1, "SecondPersonNeeded")
    guessed = run(
        *("receipts", "void", number, "--reason", "错", "--second", "supervisor"), second="wrong"
    )
    assert (guessed.status, guessed.answer["error"]) == (1, "WrongPassword")
    assert run("receipts", "void", number, "--reason", "错", "--second", "supervisor").status == 0


def test_guessing_the_second_persons_password_is_slowed_down(run: Run, number: str) -> None:
    words = ("receipts", "void", number, "--reason", "错", "--second", "supervisor")
    errors = [run(*words, second="guess").answer["error"] for _ in range(5)]
    assert errors[-1] == "LoginBlocked"
    assert run(*words).answer["error"] == "LoginBlocked"


def test_a_payment_moves_to_the_right_unit(run: Run, number: str) -> None:
    got = run("receipts", "move", number, "--to", "1-102", "--reason", "房号看错")
    assert (got.status, got.answer["paid_fen"]) == (0, 42066)
    assert run("charges", "1-101").answer["open_fen"] == 42066
    assert run("charges", "1-102").answer["open_fen"] == 0


def test_a_copy_is_printed_and_counted(run: Run, number: str) -> None:
    with SimulatedPrinter() as simulator:
        words = ("receipts", "copy", number, "--reason", "丢失", "--printer", simulator.uri)
        copies = [run(*words).answer for _ in range(3)]
    assert [(copy["copy"], copy["job_state"]) for copy in copies] == [
        (0, "confirmed"),
        (1, "confirmed"),
        (2, "confirmed"),
    ]
    assert "Reprint" not in simulator.paper[0]
    assert "补打" in simulator.paper[3]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["receipts", "show", "99"], 1),
        (["receipts"], 2),
        (["receipts", "void", "1"], 2),
        (["receipts", "show", "1", "--text", "--pdf", "x"], 2),
    ],
)
def test_mistakes_are_told_apart(run: Run, words: list[str], status: int) -> None:
    assert run(*words).status == status


def test_verify_says_yes_and_names_every_check(run: Run, number: str) -> None:
    got = run("verify")
    assert (got.status, got.answer["ok"]) == (0, True)
    assert len(got.answer["checks"]) == 17
    assert all(check["ok"] for check in got.answer["checks"])
    assert number


def test_verify_says_no_with_exit_1_and_where(run: Run, number: str, desk: Desk) -> None:
    with desk.database.write() as connection:
        connection.exec_driver_sql("UPDATE payment SET paid_fen = paid_fen - 1")
    desk.database.close()
    got = run("verify")
    assert (got.status, got.answer["ok"]) == (1, False)
    bad = {check["name"]: check["detail"] for check in got.answer["checks"] if not check["ok"]}
    assert {"payments", "state_is_log"} <= set(bad)
    plain = run("verify", plain=True)
    assert "✗ Payments add up and have one receipt each: " in plain.out
    assert number


def test_a_transfer_is_awaited_until_it_stands_on_the_bank_statement(run: Run) -> None:
    number = run("collect", "1-101", "--all", "--pay", "transfer=420.66").answer["receipt"]
    (waiting,) = run("transfers", "list").answer["transfers"]
    assert (waiting["receipt"], waiting["amount_fen"]) == (number, 42066)
    words = ("transfers", "confirm", number, "--line", "88012", "--on", "2026-11-20")
    assert run(*words, "--amount", "420").answer["error"] == "TransferAmount"
    assert run(*words, "--amount", "420.66").status == 0
    assert run("transfers", "list").answer["transfers"] == []
    assert run("verify").status == 0
