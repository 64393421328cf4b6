"""The printed table: whole pages, sums carried forward, every character shown or marked."""

import re
import shutil
import subprocess
import sys
import zlib
from base64 import a85decode
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from propdesk.domain.tables import ColumnKind
from propdesk.exports import pdf
from propdesk.exports.pdf_columns import A4_LONG, A4_SHORT, MARGIN, paper_for, printed_texts
from propdesk.exports.pdf_pages import TablePage, pages
from propdesk.exports.pdf_text import typeface
from propdesk.exports.tables import (
    ExportCancelledError,
    ExportColumn,
    ExportTable,
    Row,
    ignore_progress,
    never_cancelled,
)
from propdesk.i18n import speaking
from tests.exports.ledgers import COLUMNS, FORMULAS, ODD_TEXTS, ledger, ledger_row

SMALL = (ExportColumn("unit", "房号"), ExportColumn("open", "欠费", ColumnKind.MONEY))


def cut(table: ExportTable, lines: int) -> list[TablePage]:
    return list(pages(table, table.rows, lines, ignore_progress, never_cancelled))


def small(count: int, totals: Row | None = None) -> ExportTable:
    return ExportTable("t", SMALL, [(f"1-{n}", n * 100) for n in range(1, count + 1)], totals)


def test_what_is_carried_forward_is_brought_forward_on_the_next_page() -> None:
    with speaking("en"):
        made = cut(small(5), 4)
    assert [len(page.rows) for page in made] == [2, 2, 1]
    assert [page.opening for page in made] == [
        None,
        ["Brought forward", 300],
        ["Brought forward", 1000],
    ]
    assert [page.closing for page in made] == [
        ["Carried forward", 300],
        ["Carried forward", 1000],
        ["Total", 1500],
    ]


def test_the_last_page_closes_with_the_totals_of_the_table() -> None:
    assert cut(small(4, ("合计", 999)), 4)[-1].closing == ("合计", 999)


def test_a_full_last_page_is_not_followed_by_an_empty_one() -> None:
    assert [len(page.rows) for page in cut(small(4), 4)] == [2, 2]


def test_an_empty_table_is_one_page_with_its_head(tmp_path: Path) -> None:
    made = cut(small(0), 10)
    assert len(made) == 1
    pdf.write(small(0), tmp_path / "out.pdf")
    assert page_count(tmp_path / "out.pdf") == 1


def test_money_that_must_not_be_summed_is_not_carried() -> None:
    columns = (SMALL[0], ExportColumn("price", "单价", ColumnKind.MONEY, summed=False))
    made = cut(ExportTable("t", columns, [("a", 1)] * 5), 2)
    assert all(page.opening is None and page.closing is None for page in made)
    assert [len(page.rows) for page in made] == [2, 2, 1]


def streams(path: Path) -> list[bytes]:
    """Return the drawing commands of every page and form, unpacked."""
    pattern = rb"ASCII85Decode[^>]*>>\s*stream\r?\n(.*?)~>"
    packed = re.findall(pattern, path.read_bytes(), re.DOTALL)
    return [zlib.decompress(a85decode(content)) for content in packed]


def page_count(path: Path) -> int:
    return len(re.findall(rb"/Type /Page\b", path.read_bytes()))


@pytest.mark.parametrize("count", [1, 46, 47, 200, 500])
def test_every_row_is_drawn_once_on_as_many_pages_as_needed(tmp_path: Path, count: int) -> None:
    path = tmp_path / "out.pdf"
    table = small(count)
    pdf.write(table, path)
    capacity = pdf.lines_per_page(paper_for(table, list(table.rows)[:200])) - 2
    assert page_count(path) == -(-count // capacity)


def test_the_font_is_embedded_and_the_title_set(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    pdf.write(ledger(3), path)
    content = path.read_bytes()
    assert b"NotoSansSC" in content
    assert b"/FontFile2" in content


def test_the_same_table_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "a.pdf", tmp_path / "b.pdf"
    pdf.write(ledger(60), first)
    pdf.write(ledger(60), second)
    assert first.read_bytes() == second.read_bytes()


def test_hostile_texts_are_printed_on_one_line_without_control_bytes(tmp_path: Path) -> None:
    rows = [(text, text, text, text, text, text, text) for text in FORMULAS + ODD_TEXTS]
    pdf.write(replace(ledger(rows), title=FORMULAS[5]), tmp_path / "out.pdf")
    face = typeface("Regular")
    for text in FORMULAS + ODD_TEXTS:
        shown = face.shown(text)
        assert not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 for char in shown)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("王小明", "王小明"),
        ("\U00020bb7野", "〓野"),
        ("a\tb\r\nc", "a b  c"),
        ("\u202eabc\u200b", "abc"),
        ("e\u0301", "é"),
        ("\ud800", "〓"),
        ("👍", "〓"),
    ],
)
def test_a_character_the_font_lacks_is_marked(text: str, shown: str) -> None:
    assert typeface("Regular").shown(text) == shown


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
def test_rare_names_are_copied_out_as_they_went_in(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    pdf.write(ExportTable("名单", SMALL, [("欧阳㛃𬱖", 100)]), path)
    copied = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, text=True
    ).stdout
    assert "欧阳㛃𬱖" in copied


def test_a_text_is_cut_where_its_column_ends() -> None:
    face = typeface("Regular")
    whole = "很长的备注" * 20
    line = face.fitted(whole, 100, 8)
    assert line.endswith("…")
    assert whole.startswith(line[:-1])
    assert 90 < face.width(line, 8) <= 100
    assert face.fitted("短", 100, 8) == "短"


def test_widths_agree_with_the_library_that_draws() -> None:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    face = typeface("Bold")
    for text in ("王小明 Wang 123,456.78", "（半角）"):
        assert face.width(text, 8) == pytest.approx(stringWidth(text, face.name, 8))


@pytest.mark.parametrize("fen", [0, 5, -5, 99_999, 100_000, 123_456_789, -(10**15)])
def test_money_is_printed_with_its_thousands_separated(fen: int) -> None:
    (text,) = printed_texts(ledger(), ColumnKind.MONEY, [fen])
    assert text == f"{'-' if fen < 0 else ''}{abs(fen) // 100:,}.{abs(fen) % 100:02d}"


def columns_of(kinds: Sequence[ColumnKind]) -> tuple[ExportColumn, ...]:
    return tuple(ExportColumn(str(n), f"第{n}列", kind) for n, kind in enumerate(kinds))


@pytest.mark.parametrize("count", [1, 3, 8, 16])
@pytest.mark.parametrize("kind", [ColumnKind.TEXT, ColumnKind.MONEY, ColumnKind.DATE])
def test_columns_fill_the_paper_and_no_more(count: int, kind: ColumnKind) -> None:
    table = ExportTable("t", columns_of([kind] * count), ())
    sample = [["123.45"] * count]
    paper = paper_for(table, sample)
    right = paper.columns[-1].left + paper.columns[-1].width
    assert paper.columns[0].left == MARGIN
    assert right <= paper.width - MARGIN + 0.01
    assert {paper.width, paper.height} == {A4_SHORT, A4_LONG}


def test_a_wide_table_lies_across_and_a_narrow_one_upright() -> None:
    assert paper_for(small(3), [("1-101", 5)]).width == A4_SHORT
    wide = ExportTable("t", columns_of([ColumnKind.MONEY] * 12), ())
    assert paper_for(wide, []).width == A4_LONG


def test_more_pages_than_paper_is_good_for_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "MOST_PAGES", 2)
    with pytest.raises(pdf.TooManyPagesError):
        pdf.write(small(500), tmp_path / "out.pdf")
    assert not list(tmp_path.iterdir())


def test_cancelling_leaves_no_file(tmp_path: Path) -> None:
    seen: list[int] = []
    with pytest.raises(ExportCancelledError):
        pdf.write(
            small(500), tmp_path / "o.pdf", progress=seen.append, cancelled=lambda: len(seen) > 1
        )
    assert not list(tmp_path.iterdir())


def test_the_library_is_loaded_only_when_something_is_printed() -> None:
    script = "import sys; import propdesk.exports.pdf; print('reportlab' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


def test_the_number_of_pages_stands_on_every_page(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    pdf.write(ExportTable("t", COLUMNS, [ledger_row(n) for n in range(120)]), path)
    drawn = [stream for stream in streams(path) if b"/FormXob" in stream]
    assert len(drawn) == page_count(path) > 1
