"""Deposits by command (domain.md W14)."""

from tests.cli.conftest import Run


def test_deposits_are_listed_with_what_is_held(run: Run) -> None:
    opened = run(
        *("case", "deposits", "open", "--field", "unit_id=1-101", "--field", "sort=card"),
        *("--field", "payer=王小明", "--field", "amount=50"),
    )
    assert opened.status == 0, opened.err
    answer = run("deposit", "list", "--state", "due", "--unit", "1-101").answer
    (row,) = answer["deposits"]
    assert (row["number"], row["amount_fen"], row["held_fen"]) == (opened.answer["number"], 5000, 0)
    assert answer["held_fen"] == 0
    assert run("deposit", "list", "--state", "held").answer["deposits"] == []
