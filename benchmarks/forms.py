"""Forms: a page after the first, a slip, and a thousand pages against a bare canvas."""

import time
from collections.abc import Callable
from io import BytesIO

from benchmarks.measurement import Measurement
from propdesk.domain.documents import Align, Column, PrintedDocument, Sums, Table
from propdesk.domain.forms import (
    Filling,
    Form,
    FormField,
    Kind,
    LineColumn,
    LineTable,
    Section,
    fill,
)
from propdesk.domain.media import Medium
from propdesk.domain.money import format_yuan
from propdesk.i18n import Message
from propdesk.printing.page import Words
from propdesk.printing.rendering import rendered_slip, sheets_of
from propdesk.typefaces import BOLD, REGULAR, embedded

_ROWS_A_PAGE = 40
_FORM = Form(
    key="pass",
    title=Message("bench", "物品放行条"),
    parts=(
        Section(
            tuple(FormField(name, Message("bench", f"栏目{name}")) for name in "abcdefgh"),
        ),
        LineTable(
            "goods",
            (
                LineColumn("name", Message("bench", "物品名称"), share=3),
                LineColumn("pieces", Message("bench", "数量"), Kind.COUNT, summed=True),
                LineColumn("worth", Message("bench", "价值"), Kind.MONEY, summed=True),
            ),
            numbered=True,
        ),
    ),
    signatures=(Message("bench", "业主"), Message("bench", "门岗")),
    copies=(Message("bench", "业主联"), Message("bench", "存根联")),
)


def measure() -> list[Measurement]:
    """Return the milliseconds of a form and the ratio of a thousand pages."""
    document = _filled(12)
    sheets_of(document, Medium.A4).as_pdf()  # the first loads the fonts
    rendered_slip(document, Medium.SLIP80)
    page = _best(lambda: sheets_of(document, Medium.A4).as_pdf())
    slip = _best(lambda: rendered_slip(document, Medium.SLIP80))
    ours, bare = thousand_pages()
    return [
        Measurement("form as pdf, two copies, after the first", page * 1000, 150, "ms"),
        Measurement("form as 80 mm slip, layout and bytes", slip * 1000, 5, "ms"),
        Measurement(
            "form of 1,000 pages / bare canvas",
            ours / bare,
            2,
            note=f"{ours:.1f} s, the same words drawn alone {bare:.1f} s",
        ),
    ]


def thousand_pages(pages: int = 1000) -> tuple[float, float]:
    """Return processor seconds: a long table laid out and written; its words drawn alone."""
    document = _ledger(pages * _ROWS_A_PAGE)
    started = time.process_time()
    sheets = sheets_of(document, Medium.A4)
    sheets.as_pdf()
    ours = time.process_time() - started
    words = [[item for item in page.items if isinstance(item, Words)] for page in sheets.pages]
    started = time.process_time()
    bare_pages(words, sheets.shape.height)
    return ours, time.process_time() - started


def bare_pages(pages: list[list[Words]], height: float) -> bytes:
    """Draw every word where it stands, nothing measured, wrapped, ruled or gated: the floor."""
    from reportlab.pdfgen.canvas import Canvas

    file = BytesIO()
    regular, bold = embedded(REGULAR).fontName, embedded(BOLD).fontName
    canvas = Canvas(file, pagesize=(595, 842))
    for page in pages:
        for word in page:
            canvas.setFont(bold if word.strong else regular, word.size)
            canvas.drawString(word.x, height - word.y, word.text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _filled(rows: int) -> PrintedDocument:
    goods = [{"name": f"餐桌 {n}", "pieces": n, "worth": n * 123_45} for n in range(rows)]
    values = dict.fromkeys("abcdefgh", "阳光物业服务有限公司")
    return fill(_FORM, Filling(values, {"goods": goods}, number="FX-202612-000001"))


def _ledger(rows: int) -> PrintedDocument:
    columns = (
        Column("房号", 1),
        Column("客户", 1),
        Column("收费项目", 2),
        Column("所属期间", 1),
        Column("应收金额", 1, Align.RIGHT, Sums.MONEY),
    )
    cells = tuple(
        (
            f"{n % 30 + 1}-{n % 3000:04d}",
            "王小明",
            "物业服务费",
            f"2026-{n % 12 + 1:02d}",
            format_yuan(n * 37 % 1_000_000, grouping=True),
        )
        for n in range(rows)
    )
    return PrintedDocument("ledger", "应收清单", "zh_CN", "", (Table(columns, cells, True),))


def _best(work: Callable[[], object], times: int = 7) -> float:
    """Return the seconds of the median of some runs."""
    taken = []
    for _ in range(times):
        started = time.process_time()
        work()
        taken.append(time.process_time() - started)
    return sorted(taken)[times // 2]
