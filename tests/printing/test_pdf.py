"""The PDF looks the same everywhere: embedded font, text to copy, nothing off the page."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from propdesk.domain.documents import (
    Align,
    Barcode,
    Column,
    Feed,
    Heading,
    Pair,
    Pairs,
    PrintedDocument,
    Qr,
    Signatures,
    Table,
    Text,
    Total,
)
from propdesk.domain.receipt_papers import receipt_document
from propdesk.printing.page import SHAPES, Page, Paper, Shade, Stamp, Stroke, Words
from propdesk.printing.page_layout import paginate
from propdesk.printing.pdf import pdf_of
from tests.domain.test_documents import DOCUMENTS
from tests.printing.samples import PLAIN, PRACTICE, SAMPLES, TROUBLED

NEEDS_POPPLER = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="poppler-utils is not installed"
)


def run(tool: str, data: bytes, folder: Path, *options: str) -> str:
    file = folder / "document.pdf"
    file.write_bytes(data)
    arguments = [tool, *options, str(file), *(["-"] if tool == "pdftotext" else [])]
    return subprocess.run(arguments, check=True, capture_output=True, text=True).stdout


def measure(text: str, size: float, strong: bool) -> float:  # noqa: FBT001
    return sum(0.6 if sign.isascii() else 1.0 for sign in text) * size


def words(pages: tuple[Page, ...]) -> list[Words]:
    return [item for page in pages for item in page.items if isinstance(item, Words)]


@NEEDS_POPPLER
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", SAMPLES)
def test_the_text_of_a_receipt_can_be_copied_out_again(
    name: str, paper: Paper, tmp_path: Path
) -> None:
    content, language = SAMPLES[name]
    pdf = pdf_of(receipt_document(content, language), paper)
    text = run("pdftotext", pdf.data, tmp_path, "-layout")
    assert pdf.missing == ""
    for wanted in (content.number, content.payer, content.project, content.collector):
        assert wanted in text
    for line in content.lines:
        assert line.item in text


@NEEDS_POPPLER
def test_the_font_is_embedded_as_a_subset_and_no_other_is_used(tmp_path: Path) -> None:
    pdf = pdf_of(receipt_document(TROUBLED, "zh_CN"))
    fonts = run("pdffonts", pdf.data, tmp_path).splitlines()[2:]
    assert len(fonts) == 2
    for font in fonts:
        assert re.match(r"[A-Z]{6}\+NotoSansSC-(Regular|Bold)\s+TrueType.* yes yes yes ", font)
    assert len(pdf.data) < 150_000


@NEEDS_POPPLER
@pytest.mark.parametrize(
    ("paper", "size"), [(Paper.A4, "595.28 x 841.89"), (Paper.A5, "595.28 x 419.53")]
)
def test_each_copy_is_a_page_of_the_wanted_paper(paper: Paper, size: str, tmp_path: Path) -> None:
    facts = run("pdfinfo", pdf_of(receipt_document(PLAIN, "zh_CN"), paper).data, tmp_path)
    assert re.search(r"Pages:\s+3\n", facts)
    assert size in facts


def test_the_same_document_gives_the_same_file() -> None:
    document = receipt_document(PLAIN, "zh_CN")
    assert pdf_of(document).data == pdf_of(document).data


def test_what_the_font_lacks_is_replaced_and_reported() -> None:
    document = PrintedDocument("f", "通知", "zh_CN", "1", (Text("家😀"), Text("א😀")))
    assert pdf_of(document).missing == "😀א"


def test_only_an_invalid_paper_is_stamped() -> None:
    def stamps(name: str) -> list[str]:
        pages, _ = paginate(receipt_document(*SAMPLES[name]), SHAPES[Paper.A5], measure)
        return [item.text for item in pages[0].items if isinstance(item, Stamp)]

    assert stamps("troubled") == ["作废"]
    assert stamps("practice") == ["练习"]
    assert stamps("plain") == []
    assert PRACTICE.practice


def test_a_long_table_repeats_its_titles_and_counts_its_pages() -> None:
    table = Table((Column("房号"), Column("金额", align=Align.RIGHT)), (("1-101", "9.00"),) * 150)
    document = PrintedDocument("f", "欠费清单", "zh_CN", "7", (table,))
    pages, _ = paginate(document, SHAPES[Paper.A4], measure)
    assert len(pages) > 2
    for page in pages:
        texts = [item.text for item in page.items if isinstance(item, Words)]
        assert texts.count("房号") == 1
        assert f"第 {page.number} 页 共 {len(pages)} 页" in texts
    assert sum(word.text == "1-101" for word in words(pages)) == 150


def test_a_cell_longer_than_a_page_goes_on_on_the_next() -> None:
    table = Table((Column("事项"), Column("结果")), (("内容" * 2000, "完成"),))
    pages, _ = paginate(PrintedDocument("f", "t", "zh_CN", "", (table,)), SHAPES[Paper.A5], measure)
    assert "".join(word.text for word in words(pages)).count("内") >= 1990
    assert_on_paper(pages, SHAPES[Paper.A5].width, SHAPES[Paper.A5].height)


def assert_on_paper(pages: tuple[Page, ...], width: float, height: float) -> None:
    for page in pages:
        for item in page.items:
            match item:
                case Words(x, y):
                    assert 0 <= x <= width
                    assert 0 <= y <= height
                case Stroke(x1, y1, x2, y2):
                    assert 0 <= min(x1, x2) <= max(x1, x2) <= width
                    assert 0 <= min(y1, y2) <= max(y1, y2) <= height
                case Shade(x, y, wide, tall):
                    assert 0 <= x <= x + wide <= width + 0.01
                    assert 0 <= y <= y + tall <= height
                case _:
                    pass


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=60)
@given(DOCUMENTS, st.sampled_from(Paper))
def test_nothing_is_set_off_the_page(document: PrintedDocument, paper: Paper) -> None:
    shape = SHAPES[paper]
    pages, _ = paginate(document, shape, measure)
    assert_on_paper(pages, shape.width, shape.height)


def test_every_kind_of_block_can_be_drawn() -> None:
    document = PrintedDocument(
        kind="form",
        title="物品放行条",
        language="zh_CN",
        number="FX-1",
        blocks=(
            Heading("一", 1),
            Heading("二"),
            Text("说明\n两行"),
            Pairs((Pair("姓名", "王小明"), Pair("备注", "长" * 90))),
            Table((Column("物品"), Column("数量")), (("冰箱", "1"),)),
            Total("合计", "￥1.00", "大写", "人民币壹元整"),
            Qr("FX-1", "扫码"),
            Qr("FX-2", "第二个"),
            Barcode("FX-1", "FX-1"),
            Barcode("放行"),
            Barcode("x" * 300),
            Feed(2),
            Signatures(("业主", "门岗", "经理", "客服")),
        ),
    )
    assert pdf_of(document, Paper.A4).data.startswith(b"%PDF")


@pytest.mark.parametrize("value", range(256))
def test_no_byte_in_a_text_breaks_the_file(value: int) -> None:
    text = f"王{chr(value)}明"
    pdf = pdf_of(PrintedDocument("f", text, "zh_CN", text, (Text(text), Qr(text, text))))
    assert pdf.data.startswith(b"%PDF")
