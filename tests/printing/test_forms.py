"""Every form on every paper in every language, as a person last looked at it and found it good."""

import re
import shutil
import subprocess
from datetime import datetime
from pathlib import Path

import msgspec
import pytest

from propdesk.domain.documents import (
    Align,
    Column,
    Mark,
    PrintedDocument,
    Reprint,
    Sums,
    Table,
    figure,
)
from propdesk.domain.forms import (
    CodeSort,
    Filling,
    Form,
    FormField,
    LineColumn,
    LineTable,
    Paragraph,
    Section,
    fill,
)
from propdesk.domain.media import CONTINUOUS, Medium
from propdesk.domain.money import format_yuan
from propdesk.domain.paper_marks import reprinted
from propdesk.domain.receipt_papers import receipt_document
from propdesk.i18n import LANGUAGES, Message, speaking
from propdesk.printing.cells import width
from propdesk.printing.escpos_reader import read_paper
from propdesk.printing.page import Stamp, Words
from propdesk.printing.rendering import (
    SLIPS,
    Sheets,
    rendered_slip,
    sheets_of,
    slip_letters,
)
from propdesk.services.forms_register import FORMS
from tests.printing.form_samples import SAMPLES, sample
from tests.printing.golden import assert_golden
from tests.printing.samples import PLAIN

OURS = {b"\x1b@", b"\x1bt", b"\x1c&", b"\x1cS", b"\x1bE", b"\x1ba", b"\x1bd"}
OURS |= {b"\x1d!", b"\x1dv", b"\x1d(", b"\x1dV", b"\x1dh", b"\x1dw", b"\x1dH", b"\x1dk"}
PAGES = (Medium.A4, Medium.A5)
NEEDS_POPPLER = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="poppler-utils is not installed"
)


def words(sheets: Sheets) -> list[list[str]]:
    """Return the words of every page in the order they were set."""
    return [[item.text for item in page.items if isinstance(item, Words)] for page in sheets.pages]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("medium", SLIPS)
@pytest.mark.parametrize("key", SAMPLES)
def test_a_form_comes_out_as_it_was_accepted(key: str, medium: Medium, language: str) -> None:
    document = sample(key, language)
    letters = slip_letters(document, medium)
    assert all(width(line) <= SLIPS[medium].cells for line in letters.splitlines())
    name = f"form-{key}-{medium.value}-{language}"
    assert_golden(f"{name}.txt", letters.encode())
    assert_golden(f"{name}.escpos", rendered_slip(document, medium).data)


@pytest.mark.parametrize("medium", SLIPS)
def test_a_receipt_comes_out_in_traditional_chinese_as_it_was_accepted(medium: Medium) -> None:
    document = receipt_document(PLAIN, "zh_TW")
    assert_golden(f"plain-tw-{medium.value}.txt", slip_letters(document, medium).encode())
    assert_golden(f"plain-tw-{medium.value}.escpos", rendered_slip(document, medium).data)


def test_the_samples_are_the_registered_forms_of_money() -> None:
    for key, (form, *_) in SAMPLES.items():
        assert FORMS[key].media == form.media
        assert FORMS[key].title == form.title


@pytest.mark.parametrize("key", FORMS)
def test_every_registered_form_names_its_record_and_its_papers(key: str) -> None:
    form = FORMS[key]
    assert form.key == key
    assert form.media
    assert (Medium.PREPRINTED in form.media) is (form.places is not None)
    with speaking("zh_CN"):
        assert form.title.translated() != form.title.source
        assert form.ident.translated() != form.ident.source


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", SAMPLES)
def test_a_page_says_what_the_slip_says(key: str, language: str) -> None:
    document = sample(key, language)
    pages = "".join("".join(page) for page in words(sheets_of(document, Medium.A4)))
    for block in document.blocks:
        if isinstance(block, Table):
            for cell in (cell for row in block.rows for cell in row):
                assert "".join(cell.split()) in "".join(pages.split())


@NEEDS_POPPLER
@pytest.mark.parametrize("medium", [*PAGES, *CONTINUOUS])
def test_the_text_can_be_copied_out_exactly(medium: Medium, tmp_path: Path) -> None:
    sheets = sheets_of(sample("reminder", "zh_CN"), medium)
    file = tmp_path / "form.pdf"
    file.write_bytes(sheets.as_pdf().data)
    copied = subprocess.run(
        ["pdftotext", "-layout", str(file), "-"], check=True, capture_output=True, text=True
    ).stdout
    plain = "".join(copied.split())
    for wanted in ("欧阳㛃𬱖", "催缴通知单", "275.80", "2026-10-15", "第1页共"):
        assert wanted in plain
    assert sheets.missing == ""


@NEEDS_POPPLER
@pytest.mark.parametrize("key", SAMPLES)
def test_fonts_are_embedded_as_subsets(key: str, tmp_path: Path) -> None:
    file = tmp_path / "form.pdf"
    file.write_bytes(sheets_of(sample(key, "zh_CN"), Medium.A4).as_pdf().data)
    listed = subprocess.run(
        ["pdffonts", str(file)], check=True, capture_output=True, text=True
    ).stdout.splitlines()[2:]
    assert listed
    for font in listed:
        assert re.match(r"[A-Z]{6}\+NotoSansSC-(Regular|Bold)\s+TrueType.* yes yes yes ", font)


def test_a_character_no_font_has_is_told_and_never_a_silent_box() -> None:
    document = msgspec.structs.replace(sample("refund-slip", "zh_CN"), issuer="阳光😀")
    sheets = sheets_of(document, Medium.A5)
    assert sheets.missing == "😀"
    assert "阳光〓" in words(sheets)[0]
    assert rendered_slip(document, Medium.SLIP80).missing == "😀"


def test_every_keeper_has_a_page_and_continuous_paper_one_for_all_parts() -> None:
    document = sample("refund-slip", "zh_CN")
    pages = words(sheets_of(document, Medium.A5))
    assert [page for page in pages if "第1联/共3联 存根联" in page] == [pages[0]]
    assert "第3联/共3联 财务联" in pages[2]
    assert len(sheets_of(document, Medium.THIRD).pages) == 1


def test_a_copy_is_marked_on_pages_and_slips() -> None:
    first = datetime(2026, 12, 5, 9, 30, 1)  # noqa: DTZ001 - local time, as it is printed
    document = reprinted(sample("refund-slip", "zh_CN"), Reprint(2, first, "张丽华"))
    assert any("补打（第2次）" in text for text in words(sheets_of(document, Medium.A4))[0])
    slip = slip_letters(document, Medium.SLIP58)
    assert "首次打印 2026-12-05 09:30:01" in slip
    assert "补打人 张丽华" in slip


def ledger(rows: int, *, totalled: bool = True) -> PrintedDocument:
    columns = (
        Column("房号", 2),
        Column("户数", 1, Align.RIGHT, Sums.COUNT),
        Column("应收金额", 1, Align.RIGHT, Sums.MONEY),
    )
    cells = tuple((f"1-{n}", "1", format_yuan(n * 101, grouping=True)) for n in range(rows))
    return PrintedDocument("ledger", "应收清单", "zh_CN", "", (Table(columns, cells, totalled),))


@pytest.mark.parametrize("medium", [*PAGES, *CONTINUOUS])
def test_every_page_carries_its_sums_on_and_the_last_has_the_total(medium: Medium) -> None:
    pages = words(sheets_of(ledger(400), medium))
    assert len(pages) > 3
    brought = (0, 0)
    for number, page in enumerate(pages, 1):
        figures = page[page.index("应收金额") + 1 :]
        if number > 1:
            at = figures.index("承前页")
            assert (figures[at + 1], figures[at + 2]) == (str(brought[0]), money(brought[1]))
        last = "合计" if number == len(pages) else "过次页"
        at = figures.index(last)
        rooms = [i for i, text in enumerate(figures) if text.startswith("1-")]
        count = brought[0] + len(rooms)
        fen = brought[1] + sum(figure(figures[i + 2], Sums.MONEY) for i in rooms)
        assert (figures[at + 1], figures[at + 2]) == (str(count), money(fen))
        brought = count, fen
    assert brought == (400, sum(n * 101 for n in range(400)))


def money(fen: int) -> str:
    return format_yuan(fen, grouping=True)


def test_a_table_without_a_total_still_carries_its_sums() -> None:
    pages = words(sheets_of(ledger(100, totalled=False), Medium.A4))
    assert "过次页" in pages[0]
    assert "合计" not in pages[-1]


def test_a_slip_ends_a_summed_table_with_its_total() -> None:
    lines = slip_letters(ledger(3), Medium.SLIP58).splitlines()
    assert lines[-1].split() == ["合计", "3", "3.03"]


def test_a_mark_that_makes_a_paper_invalid_is_stamped_across_every_page() -> None:
    document = msgspec.structs.replace(ledger(100), marks=(Mark("作废", "", invalid=True),))
    for page in sheets_of(document, Medium.A4).pages:
        assert [item.text for item in page.items if isinstance(item, Stamp)] == ["作废"]


@pytest.mark.parametrize("medium", SLIPS)
def test_no_byte_in_any_place_of_a_form_becomes_a_command(medium: Medium) -> None:
    model = SLIPS[medium]
    for value in range(256):
        text = f"王{chr(value)}明"
        document = hostile(text)
        paper = read_paper(rendered_slip(document, medium).data, model.cells)
        assert (paper.pulses, len(paper.copies)) == (0, 1)
        assert all(paper.obeyed[name] == 1 for name in (b"\x1b@", b"\x1bt", b"\x1c&", b"\x1cS"))
        assert set(paper.obeyed) <= OURS


def hostile(text: str) -> PrintedDocument:
    """Return a form with `text` in every place that holds words."""
    form = Form(
        key="hostile",
        title=Message("x", "单"),
        parts=(
            Section((FormField("a", Message("x", "栏")), FormField("b", Message("x", "栏二")))),
            LineTable("lines", (LineColumn("c", Message("x", "列")),), numbered=True),
            Paragraph(Message("x", "说明{a}")),
        ),
        signatures=(Message("x", "签字"),),
        code=CodeSort.BARCODE,
    )
    filling = Filling(
        {"a": text, "b": text},
        {"lines": [{"c": text}]},
        number=text,
        issuer=text,
        operator=text,
        marks=(Mark(text, text),),
    )
    return fill(form, filling)
