"""The preview shows the very pages that are printed and saved (desk-habits.md U13)."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from propdesk.domain.documents import from_json
from propdesk.domain.media import Medium
from propdesk.domain.periods import Period
from propdesk.models.print_jobs import PrintJob
from propdesk.printing.rendering import sheets_of
from propdesk.services import forms_printing, print_jobs, printers, receipts_list
from propdesk.services.forms import Wanted
from propdesk.ui.kit.print_preview import PrintPreview, printer_for
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World
from tests.services.takings import Till, open_till
from tests.ui.charged import Charged, charged
from tests.ui.dialogs import is_open, opened
from tests.ui.dumps import dump
from tests.ui.keys import CONTROL, ENTER, SHIFT, press, type_text
from tests.ui.windows import rest, workbench_at

NEEDS_POPPLER = pytest.mark.skipif(
    shutil.which("pdftoppm") is None, reason="poppler-utils is not installed"
)


@pytest.fixture
def estate(centre: World) -> Charged:
    made = charged(centre)
    made.bill(Period(2026, 11))
    made.desk.execute(printers.add, name="front", uri="tcp://127.0.0.1:9100")
    return made


@pytest.fixture
def bench(qtbot: QtBot, estate: Charged) -> Iterator[Workbench]:
    with workbench_at(qtbot, estate.desk, "charges") as made:
        yield made


@pytest.fixture
def preview(qtbot: QtBot, bench: Workbench) -> PrintPreview:
    type_text("1-101")
    press(ENTER)
    rest(qtbot, bench)
    press(Qt.Key.Key_P, CONTROL)
    rest(qtbot, bench)
    found = opened("print-preview")
    assert isinstance(found, PrintPreview)
    return found


def choose(qtbot: QtBot, bench: Workbench, preview: PrintPreview, medium: Medium) -> None:
    papers = preview.choices.papers
    papers.setCurrentIndex(papers.findData(medium))
    rest(qtbot, bench)


def run(tool: str, *arguments: str) -> str:
    return subprocess.run([tool, *arguments], check=True, capture_output=True, text=True).stdout


def test_a_page_is_shown_before_anything_is_printed(preview: PrintPreview, estate: Charged) -> None:
    assert "1-101" in preview.page.text
    assert "210.33" in preview.page.text
    assert preview.page.isVisible()
    assert not preview.slip.isVisible()
    assert estate.desk.query(print_jobs.rows) == []


def test_a_slip_goes_to_the_print_queue(
    qtbot: QtBot, bench: Workbench, preview: PrintPreview, estate: Charged
) -> None:
    choose(qtbot, bench, preview, Medium.SLIP80)
    assert "210.33" in preview.slip.text
    preview.print.click()
    rest(qtbot, bench)
    assert not is_open("print-preview")
    (job,) = estate.desk.query(print_jobs.rows)
    assert job.printer == "front"
    with estate.desk.database.read() as connection:
        stored = connection.scalar(PrintJob.__table__.select().with_only_columns(PrintJob.document))
    assert from_json(str(stored)).kind == "fee-statement"


def test_what_is_shown_can_be_saved(
    qtbot: QtBot, bench: Workbench, preview: PrintPreview, tmp_path: Path
) -> None:
    file = tmp_path / "statement.pdf"
    preview.save_to(str(file))
    rest(qtbot, bench)
    assert preview.shown is not None
    assert preview.shown.sheets is not None
    assert file.read_bytes() == preview.shown.sheets.as_pdf().data


@NEEDS_POPPLER
@pytest.mark.parametrize("medium", [Medium.A4, Medium.THIRD])
def test_the_system_printer_gets_the_page_that_the_file_holds(
    qtbot: QtBot, bench: Workbench, preview: PrintPreview, tmp_path: Path, medium: Medium
) -> None:
    choose(qtbot, bench, preview, medium)
    assert preview.shown is not None
    assert preview.shown.sheets is not None
    saved, printed = tmp_path / "saved.pdf", tmp_path / "printed.pdf"
    saved.write_bytes(preview.shown.sheets.as_pdf().data)
    print_as_file(preview, printed)
    rest(qtbot, bench)
    assert "210.33" in run("pdftotext", "-layout", str(printed), "-")
    assert differing(picture(saved), picture(printed)) == 0
    assert differing(picture(saved), ImageChops.offset(picture(printed), 6)) > 0  # 1.5 mm is seen


def picture(pdf: Path) -> Image.Image:
    """Return the first page at 4 dots a millimetre."""
    run(
        "pdftoppm",
        "-r",
        "101.6",
        "-gray",
        "-png",
        "-singlefile",
        str(pdf),
        str(pdf.with_suffix("")),
    )
    return Image.open(pdf.with_suffix(".png")).convert("L")


def differing(one: Image.Image, other: Image.Image) -> int:
    """Return how many dots are dark in one picture and have nothing dark within 0.5 mm in the
    other."""
    assert abs(one.width - other.width) <= 1
    assert abs(one.height - other.height) <= 1
    size = min(one.width, other.width), min(one.height, other.height)
    first, second = (image.crop((0, 0, *size)) for image in (one, other))
    lost = 0
    for here, there in ((first, second), (second, first)):
        dark = here.point(lambda ink: 255 if ink < 90 else 0)
        near = there.filter(ImageFilter.MinFilter(5)).point(lambda ink: 255 if ink > 200 else 0)
        lost += sum(ImageChops.multiply(dark, near).histogram()[128:])
    return lost


def test_a_shift_of_the_printer_moves_what_is_shown(
    qtbot: QtBot, bench: Workbench, estate: Charged
) -> None:
    document = estate.desk.query(forms_printing.paper, form="fee-statement", wanted=Wanted("1-101"))
    plain = sheets_of(document, Medium.HALF)
    moved = sheets_of(document, Medium.HALF, (25, -10))
    before, after = plain.pages[0].items[0], moved.pages[0].items[0]
    assert not hasattr(before, "x1")
    assert not hasattr(after, "x1")
    millimetre = 72 / 25.4
    assert after.x - before.x == pytest.approx(2.5 * millimetre)
    assert after.y - before.y == pytest.approx(-1 * millimetre)


@pytest.fixture
def till(centre: World) -> Till:
    made = open_till(centre)
    made.take()
    return made


def test_a_receipt_on_a_page_is_counted_and_its_copies_need_a_reason(
    qtbot: QtBot, till: Till, tmp_path: Path
) -> None:
    with workbench_at(qtbot, till.desk, "receipts") as bench:
        for number, marked in enumerate((False, True)):
            bench.activateWindow()
            qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
            press(Qt.Key.Key_P, CONTROL | SHIFT)
            rest(qtbot, bench)
            preview = opened("print-preview")
            assert isinstance(preview, PrintPreview)
            assert ("补打" in preview.page.text) is marked
            assert preview.reason.isVisible() is marked
            if marked:
                preview.print.click()
                assert "why" in dump(preview)
                preview.reason.fill("业主遗失")
            print_as_file(preview, tmp_path / f"{number}.pdf")
            rest(qtbot, bench)
            assert not is_open("print-preview")
    (row,) = till.desk.query(receipts_list.rows)
    assert row.copies == 1


def test_one_copy_and_another_language_can_be_chosen(
    qtbot: QtBot, till: Till, tmp_path: Path
) -> None:
    with workbench_at(qtbot, till.desk, "receipts") as bench:
        press(Qt.Key.Key_P, CONTROL | SHIFT)
        rest(qtbot, bench)
        preview = opened("print-preview")
        assert isinstance(preview, PrintPreview)
        choices = preview.choices
        choices.languages.setCurrentIndex(choices.languages.findData("en"))
        rest(qtbot, bench)
        assert "Copy 1 of 3: Stub" in preview.page.text
        assert preview.shown is not None
        assert preview.shown.count == 3
        choices.copies.setCurrentIndex(2)
        rest(qtbot, bench)
        assert "Copy 2 of 3: Payer" in preview.page.text
        assert preview.shown.count == 1
        preview.reject()


def test_a_printer_that_takes_nothing_is_told(
    qtbot: QtBot, bench: Workbench, preview: PrintPreview, tmp_path: Path
) -> None:
    print_as_file(preview, tmp_path / "no" / "such" / "folder" / "a.pdf")
    rest(qtbot, bench)
    assert is_open("print-preview")
    assert "took nothing" in dump(preview)


def test_a_pre_printed_receipt_shows_only_what_goes_into_its_boxes(
    qtbot: QtBot, till: Till
) -> None:
    with workbench_at(qtbot, till.desk, "receipts") as bench:
        press(Qt.Key.Key_P, CONTROL | SHIFT)
        rest(qtbot, bench)
        preview = opened("print-preview")
        assert isinstance(preview, PrintPreview)
        choose(qtbot, bench, preview, Medium.PREPRINTED)
        assert "肆佰贰拾元零陆角陆分" in preview.page.text
        assert "收款收据" not in preview.page.text
        preview.reject()


def print_as_file(preview: PrintPreview, file: Path) -> None:
    assert preview.shown is not None
    printer = printer_for(preview.shown)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    preview.print_to(printer)
