"""The journal as plain text: bean-check accepts it whatever names it holds."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.exports import beancount
from propdesk.exports.beancount import (
    AccountNames,
    JournalTransaction,
    UnbalancedEntryError,
    component,
    quoted,
)
from propdesk.exports.tables import ExportCancelledError
from tests.exports.ledgers import FORMULAS, ODD_TEXTS

HOSTILE = (
    *FORMULAS,
    *ODD_TEXTS,
    "物业费",
    'a"b\\c',
    'x"\n2026-01-01 open Assets:Evil\n"',
    "; comment",
    "{} #tag ^link @",
    "İ",
    "①",
    "é\u0301",
    "１２",
    "ａｂ",
    "-",
    "--a--",
    "cash",
    "Cash",
    "\x00\ud800",
    "٣",
    "x" * 3000,
    "\\",
    '"',
)


def entry(name: str, fen: int = 100, day: date = date(2026, 1, 5)) -> JournalTransaction:
    postings = ((("Assets", "Cash", name), fen), (("Income", name), -fen))
    return JournalTransaction(day, name, name, postings, {"receipt": name, "unit": "1-101"})


def bean_check(path: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "beancount.scripts.check", "-C", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_bean_check_accepts_a_journal_of_hostile_names(tmp_path: Path) -> None:
    path = tmp_path / "journal.beancount"
    days = [date(2026, 1, 1 + number % 28) for number in range(len(HOSTILE))]
    entries = [entry(name, 100, day) for name, day in zip(HOSTILE, days, strict=True)]
    beancount.write(entries, path, title='示范"小区\\')
    run = bean_check(path)
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


def test_bean_check_refuses_a_journal_that_was_tampered_with(tmp_path: Path) -> None:
    path = tmp_path / "journal.beancount"
    beancount.write([entry("a")], path, title="t")
    text = path.read_text(encoding="utf-8").replace("  1.00 CNY", "  1.01 CNY")
    path.write_text(text, encoding="utf-8")
    assert bean_check(path).returncode != 0


def test_the_text_is_as_an_accountant_expects(tmp_path: Path) -> None:
    path = tmp_path / "journal.beancount"
    late = entry("D01", 123_456, date(2026, 3, 1))
    early = entry("D01", -5, date(2026, 2, 1))
    beancount.write([late, early], path, title="Estate")
    assert path.read_text(encoding="utf-8") == (
        'option "title" "Estate"\n'
        'option "operating_currency" "CNY"\n\n'
        "2026-02-01 open Assets:Cash:D01 CNY\n"
        "2026-02-01 open Income:D01 CNY\n"
        '\n2026-03-01 * "D01"\n  reference: "D01"\n  receipt: "D01"\n  unit: "1-101"\n'
        "  Assets:Cash:D01  1234.56 CNY\n  Income:D01  -1234.56 CNY\n"
        '\n2026-02-01 * "D01"\n  reference: "D01"\n  receipt: "D01"\n  unit: "1-101"\n'
        "  Assets:Cash:D01  -0.05 CNY\n  Income:D01  0.05 CNY\n"
    )


def test_an_entry_out_of_balance_is_refused_and_no_file_made(tmp_path: Path) -> None:
    wrong = JournalTransaction(date(2026, 1, 1), "n", "R7", ((("Assets", "A"), 150),))
    with pytest.raises(UnbalancedEntryError, match=r"R7.*1\.50"):
        beancount.write([wrong], tmp_path / "j.beancount", title="t")
    assert not list(tmp_path.iterdir())


def test_names_that_become_the_same_stay_apart() -> None:
    names = AccountNames()
    plain = names.of(("Assets", "A B"))
    other = names.of(("Assets", "A-B"))
    assert plain == "Assets:A-B"
    assert other != plain
    assert names.of(("Assets", "A B")) == plain


@pytest.mark.parametrize("parts", [("Assets",), ("Cash", "D01"), ()])
def test_an_account_must_lie_below_one_of_the_five_roots(parts: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="account"):
        AccountNames().of(parts)


@pytest.mark.parametrize("key", ["Receipt", "r", "lineno", "a b", ""])
def test_a_metadata_key_the_format_refuses_is_a_bug_of_the_caller(tmp_path: Path, key: str) -> None:
    odd = JournalTransaction(date(2026, 1, 1), "n", "", ((("Assets", "A"), 0),), {key: "x"})
    with pytest.raises(ValueError, match="metadata key"):
        beancount.write([odd], tmp_path / "j.beancount", title="t")


@given(st.text(max_size=20))
def test_a_component_is_valid_whatever_it_is_made_of(name: str) -> None:
    from beancount.core.account import is_valid

    assert is_valid(f"Assets:{component(name)}")


@given(st.text(max_size=20))
def test_a_literal_stays_on_its_line_and_closes_itself(text: str) -> None:
    literal = quoted(text)
    assert len(literal.splitlines()) == 1
    inner = literal[1:-1].replace("\\\\", "").replace('\\"', "")
    assert '"' not in inner
    assert "\\" not in inner


def test_cancelling_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(ExportCancelledError):
        beancount.write([entry("a")], tmp_path / "j", title="t", cancelled=lambda: True)
    assert not list(tmp_path.iterdir())
