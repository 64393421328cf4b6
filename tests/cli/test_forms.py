"""`propdesk forms`."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Run

NEEDS_POPPLER = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="poppler-utils is not installed"
)


def test_the_list_says_what_names_the_record_and_what_it_comes_out_on(run: Run) -> None:
    forms = {row["form"]: row for row in run("forms", "list").answer["forms"]}
    assert forms["fee-statement"]["number"] == "F18"
    assert "slip58" in forms["fee-statement"]["as"]
    assert forms["receipt"]["allowed"]
    assert "preprinted" in forms["receipt"]["as"]


def test_a_slip_is_shown_as_text_and_written_as_letters_or_bytes(run: Run, tmp_path: Path) -> None:
    shown = run("forms", "render", "fee-statement", "1-101", "--as", "slip58", "--in", "zh_CN")
    assert "收费明细单" in shown.answer["paper"]
    for name, start in (("a.txt", b" "), ("a.bin", b"\x1b@")):
        out = tmp_path / name
        made = run("forms", "render", "fee-statement", "1-101", "--as", "slip58", "--out", str(out))
        assert made.answer["bytes"] == out.stat().st_size
        assert out.read_bytes().startswith(start)


@NEEDS_POPPLER
@pytest.mark.parametrize("medium", ["a4", "a5", "241x139.7"])
def test_a_page_is_a_pdf_whose_text_can_be_copied_out(
    run: Run, tmp_path: Path, medium: str
) -> None:
    out = tmp_path / "reminder.pdf"
    arguments = ("forms", "render", "fee-statement", "1-102", "--as", medium, "--in", "zh_CN")
    made = run(*arguments, "--out", str(out))
    assert made.answer["missing"] == ""
    text = subprocess.run(
        ["pdftotext", "-layout", str(out), "-"], check=True, capture_output=True, text=True
    ).stdout
    assert re.search(r"应缴合计 +大写：人民币", text)
    assert "李丽" in text


def test_a_pre_printed_receipt_holds_only_what_goes_into_its_boxes(
    run: Run, tmp_path: Path
) -> None:
    taken = run("collect", "1-101", "--all", "--pay", "cash=500").answer["receipt"]
    out = tmp_path / "boxes.pdf"
    made = run("forms", "render", "receipt", taken, "--as", "preprinted", "--out", str(out))
    assert made.status == 0
    assert out.read_bytes().startswith(b"%PDF")


def test_a_ruler_page_is_made_for_a_printer_with_its_shift(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "ruler.pdf"
    assert run("forms", "ruler", "--as", "241x93.1", "--out", str(out)).status == 0
    assert out.read_bytes().startswith(b"%PDF")
    refused = run("forms", "ruler", "--printer", "nobody", "--out", str(out))
    assert refused.answer["error"] == "NotFound"


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("fee-statement", "9-999", "--as", "slip80"), 1),
        (("fee-statement", "1-101", "--as", "a4"), 2),
        (("fee-statement", "1-101", "--as", "preprinted", "--out", "x.pdf"), 2),
    ],
)
def test_what_makes_no_sense_is_refused(run: Run, arguments: tuple[str, ...], status: int) -> None:
    assert run("forms", "render", *arguments).status == status
