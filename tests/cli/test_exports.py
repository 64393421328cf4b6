"""`propdesk export`."""

import csv
import io
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

from propdesk.services.reports import CATALOGUE
from tests.cli.conftest import Run

# The ledgers of workflows are made by one rule: one of them stands for all.
CASES, ONE = "case-", "case-notices"
NAMES = [r.name for r in CATALOGUE if r.name == ONE or not r.name.startswith(CASES)]
ALWAYS = ("--from", "2020-01-01", "--to", "2099-12-31")


@pytest.fixture
def paid(run: Run) -> Run:
    """The estate after 1-101 paid everything and 100 yuan came in for 1-102."""
    assert run("collect", "1-101", "--all", "--pay", "cash=500").status == 0
    assert run("collect", "1-102", "--amount", "100", "--pay", "wechat=100").status == 0
    return run


class Terminal(io.StringIO):
    """A terminal that keeps what was shown; Ctrl-C is pressed when `interrupts` says so."""

    def __init__(self, *, interrupts: bool = False) -> None:
        super().__init__()
        self._interrupts = interrupts

    def isatty(self) -> bool:
        """Say that somebody is looking."""
        return True

    def write(self, text: str) -> int:
        """Show a text."""
        if self._interrupts and "rows" in text:
            raise KeyboardInterrupt
        return super().write(text)


def lines_of(path: Path) -> list[list[str]]:
    return list(csv.reader(path.read_text("utf-8-sig").splitlines()))


def test_the_ledger_adds_up_to_the_cent(paid: Run, tmp_path: Path) -> None:
    out = tmp_path / "ledger.csv"
    got = paid("--lang", "zh_CN", "export", "ledger", *ALWAYS, "--format", "csv", "--out", str(out))
    assert got.status == 0
    assert got.answer["totals"] == {
        "receivable": 84132,
        "received": 52066,
        "open": 32066,
        "prepaid": 0,
    }
    assert (got.answer["file"], got.answer["rows"]) == (str(out), 1)
    assert (got.answer["total_fen"], got.answer["recorded"]) == (52066, True)
    assert lines_of(out)[0] == ["收费项目", "应收", "实收", "期末未收", "期末预存"]
    assert lines_of(out)[-1] == ["合计", "841.32", "520.66", "320.66", "0.00"]


@pytest.mark.parametrize("by", ["item", "unit", "building", "period", "collector", "method"])
def test_by_whatever_the_received_sum_is_the_same(paid: Run, tmp_path: Path, by: str) -> None:
    out = str(tmp_path / f"{by}.xlsx")
    got = paid("export", "ledger", *ALWAYS, "--by", by, "--out", out)
    assert got.answer["total_fen"] == 52066
    assert got.answer["format"] == "xlsx"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("form", ["xlsx", "csv", "pdf"])
def test_every_report_goes_into_every_kind_of_file(
    paid: Run, tmp_path: Path, name: str, form: str
) -> None:
    out = tmp_path / f"{name}.{form}"
    got = paid("export", name, *ALWAYS, "--format", form, "--out", str(out))
    assert got.status == 0
    assert out.stat().st_size > 20
    assert got.answer["report"] == name


def test_arrears_are_as_of_a_day(paid: Run, tmp_path: Path) -> None:
    now, before = tmp_path / "now.csv", tmp_path / "before.csv"
    got = paid("export", "arrears", "--format", "csv", "--out", str(now))
    assert (got.answer["rows"], got.answer["total_fen"]) == (1, 32066)
    assert [line[0] for line in lines_of(now)] == ["Unit", "'1-102", "Total"]
    then = paid(
        "export", "arrears", "--as-of", "2020-01-01", "--format", "csv", "--out", str(before)
    )
    assert (then.answer["rows"], then.answer["total_fen"]) == (0, 0)


def test_the_journal_passes_bean_check(paid: Run, tmp_path: Path) -> None:
    out = tmp_path / "journal.beancount"
    got = paid("export", "journal", *ALWAYS, "--format", "beancount", "--out", str(out))
    assert got.status == 0
    assert got.answer["total_fen"] == 84132 + 52066
    command = [sys.executable, "-m", "beancount.scripts.check", "-C", str(out)]
    check = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (check.returncode, check.stdout, check.stderr) == (0, "", "")


def test_figures_in_a_workbook_are_numbers(paid: Run, tmp_path: Path) -> None:
    out = tmp_path / "receipts.xlsx"
    paid("export", "receipts", *ALWAYS, "--out", str(out))
    sheet = openpyxl.load_workbook(out).worksheets[0]
    assert [cell.value for cell in sheet["H"]] == ["Amount", 420.66, 100, 520.66]
    assert [cell.value for cell in sheet["E"]][1:3] == ["王**", "李*"]


def test_filters_are_named_as_people_name_things(paid: Run, tmp_path: Path) -> None:
    out = str(tmp_path / "unit.csv")
    line = ("export", "ledger", *ALWAYS, "--format", "csv", "--out", out)
    assert paid(*line, "--unit", "1栋102").answer["total_fen"] == 10000
    assert paid(*line, "--item", "PROPERTY").answer["total_fen"] == 52066
    assert paid(*line, "--collector", "admin").answer["total_fen"] == 52066
    missing = paid(*line, "--unit", "9-999")
    assert (missing.status, missing.answer["error"]) == (1, "NotFound")


def test_unmasked_takes_a_second_person_a_reason_and_the_right(paid: Run, tmp_path: Path) -> None:
    out = tmp_path / "receipts.csv"
    line = ("export", "receipts", *ALWAYS, "--format", "csv", "--out", str(out), "--unmasked")
    assert paid(*line).status == 2
    refused = paid(*line, "--second", "supervisor", "--reason", "法院调取")
    assert (refused.status, refused.answer["error"]) == (1, "SecondPersonNeeded")
    unexplained = paid(*line, "--second", "manager", second="manager")
    assert (unexplained.status, unexplained.answer["error"]) == (1, "ReasonNeeded")
    assert not out.exists()
    agreed = paid(*line, "--second", "manager", "--reason", "法院调取", second="manager")
    assert agreed.status == 0
    watermark, first = lines_of(out)[1:3]
    assert "manager" in watermark[0]
    assert first[4] == "王小明"


@pytest.mark.parametrize(
    "words",
    [
        ("export", "ledger", "--format", "beancount"),
        ("export", "ledger", "--unmasked", "--second", "manager"),
        ("export", "horoscope"),
        ("export", "ledger", "--by", "colour"),
    ],
)
def test_a_command_line_that_makes_no_sense_ends_with_2(
    run: Run, tmp_path: Path, words: tuple[str, ...]
) -> None:
    assert run(*words, "--out", str(tmp_path / "x")).status == 2
    assert list(tmp_path.glob("x*")) == []


def test_a_reversed_range_is_refused(run: Run, tmp_path: Path) -> None:
    out = str(tmp_path / "x.csv")
    got = run("export", "ledger", "--from", "2026-12-31", "--to", "2026-12-01", "--out", out)
    assert (got.status, got.answer["error"]) == (1, "ReversedRange")


def test_a_folder_that_is_not_there_is_the_surroundings_fault(run: Run, tmp_path: Path) -> None:
    got = run("export", "ledger", "--format", "csv", "--out", str(tmp_path / "no" / "x.csv"))
    assert (got.status, got.answer["error"]) == (3, "ExportNotWritten")
    assert "x.csv" in got.answer["message"]
    assert ".part" not in got.answer["message"]


def test_a_collector_may_not_export(paid: Run, tmp_path: Path) -> None:
    out = tmp_path / "x.csv"
    got = paid("export", "ledger", "--out", str(out), who="collector")
    assert (got.status, got.answer["error"]) == (1, "PermissionDenied")
    assert not out.exists()


def test_progress_is_shown_on_a_terminal(
    paid: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    paid("--lang", "en", "export", "journal", *ALWAYS, "--out", str(tmp_path / "j.xlsx"))
    assert screen.getvalue() == "\r13 rows\n"


def test_ctrl_c_leaves_the_old_file_and_no_half_one(
    paid: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "export" / "j.xlsx"
    out.parent.mkdir()
    out.write_bytes(b"the old one")
    monkeypatch.setattr(sys, "stderr", Terminal(interrupts=True))
    got = paid("--lang", "en", "export", "journal", *ALWAYS, "--out", str(out))
    assert (got.status, got.answer["error"]) == (1, "ExportCancelled")
    assert list(out.parent.iterdir()) == [out]
    assert out.read_bytes() == b"the old one"
