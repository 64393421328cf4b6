"""Print a table on A4: repeated head, sums carried forward, page x of n, embedded Chinese font.

Drawn on the canvas directly, column by column: the library's own flowing tables need fifteen times
as long for a thousand pages.
"""

import itertools
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from propdesk.domain.errors import DomainError
from propdesk.exports.atomic import replaced
from propdesk.exports.pdf_columns import (
    MARGIN,
    PADDING,
    TEXT_SIZE,
    Paper,
    PrintedColumn,
    paper_for,
    printed_texts,
)
from propdesk.exports.pdf_pages import TablePage, pages
from propdesk.exports.pdf_text import Typeface, typeface
from propdesk.exports.tables import (
    Cancelled,
    ExportTable,
    Progress,
    Row,
    ignore_progress,
    local_time,
    never_cancelled,
)
from propdesk.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.pdfgen.textobject import PDFTextObject

MOST_PAGES = 5000  # above that paper is the wrong form, and memory grows by 80 KB a page
SAMPLED_ROWS = 200
LINE = 14.0
TITLE_SIZE = 13.0
HEAD_ROOM = 40.0
FOOT_ROOM = 22.0
_PAGE_COUNT = "pages"


class TooManyPagesError(DomainError):
    """A table this long is no use on paper."""

    sentence = QT_TRANSLATE_NOOP(
        "pdf",
        "This would print more than {limit} pages; narrow the selection or export a workbook.",
    )


def write(
    table: ExportTable,
    path: Path,
    *,
    progress: Progress = ignore_progress,
    cancelled: Cancelled = never_cancelled,
) -> None:
    """Write the printed table.

    Raises TooManyPagesError, ExportCancelledError, ExportNotWrittenError.
    """
    from reportlab.pdfgen.canvas import Canvas

    rows = iter(table.rows)
    sample = list(itertools.islice(rows, SAMPLED_ROWS))
    paper = paper_for(table, sample)
    with replaced(path) as part:
        canvas = Canvas(str(part), pagesize=(paper.width, paper.height), invariant=1)
        canvas.setTitle(table.title)
        canvas.setCreator("PropDesk")
        press = _Press(canvas, table, paper)
        walked = itertools.chain(sample, rows)
        for page in pages(table, walked, lines_per_page(paper), progress, cancelled):
            if page.number > MOST_PAGES:
                raise TooManyPagesError(limit=MOST_PAGES)
            press.print_page(page)
        press.finish()


def lines_per_page(paper: Paper) -> int:
    """Return how many lines lie under the head of a page, sum lines included."""
    return int((paper.height - 2 * MARGIN - HEAD_ROOM - FOOT_ROOM) / LINE) - 1


class _Press:
    """Draws pages; knows where things lie."""

    def __init__(self, canvas: "Canvas", table: ExportTable, paper: Paper) -> None:
        self._canvas = canvas
        self._table = table
        self._paper = paper
        self._regular = typeface("Regular")
        self._bold = typeface("Bold")
        self._top = paper.height - MARGIN - HEAD_ROOM
        self._printed = 0
        before, _, after = translate("pdf", "Page {page} of {pages}").partition("{pages}")
        self._page_before, self._page_after = before, after

    def print_page(self, page: TablePage) -> None:
        """Draw title, head, rows, sum lines and foot of one page."""
        self._draw_title()
        self._draw_head()
        top = self._top - LINE
        sums = [(page.opening, top)] if page.opening is not None else []
        body = top - LINE * len(sums)
        end = body - LINE * len(page.rows)
        if page.rows:
            self._draw_rows(page.rows, body, self._regular)
        if page.closing is not None:
            sums.append((page.closing, end))
            end -= LINE
        for line, height in sums:
            self._draw_sum_line(line, height)
        self._draw_rules(top, end)
        self._draw_foot(page.number)
        self._canvas.showPage()
        self._printed = page.number

    def finish(self) -> None:
        """Fill in the number of pages on all of them and write the file."""
        text = self._regular.shown(f"{self._printed}{self._page_after}")
        self._canvas.beginForm(_PAGE_COUNT, 0, -TEXT_SIZE, 200, 2 * TEXT_SIZE)
        self._canvas.setFont(self._regular.name, TEXT_SIZE)
        self._canvas.drawString(0, 0, text)
        self._canvas.endForm()
        self._canvas.save()

    def _draw_title(self) -> None:
        canvas, paper = self._canvas, self._paper
        room = paper.width - 2 * MARGIN
        canvas.setFont(self._bold.name, TITLE_SIZE)
        title = self._bold.fitted(self._table.title, room, TITLE_SIZE)
        canvas.drawCentredString(paper.width / 2, paper.height - MARGIN - TITLE_SIZE, title)

    def _draw_head(self) -> None:
        canvas, columns = self._canvas, self._paper.columns
        canvas.setFillGray(0.92)
        width = self._paper.width - 2 * MARGIN
        canvas.rect(MARGIN, self._top - LINE, width, LINE, stroke=0, fill=1)
        canvas.setFillGray(0)
        for column in columns:
            self._draw_texts(column, [column.column.title], self._top, self._bold)

    def _draw_rows(self, rows: Sequence[Row], top: float, face: Typeface) -> None:
        for column, values in zip(self._paper.columns, zip(*rows, strict=True), strict=True):
            texts = printed_texts(self._table, column.column.kind, values)
            self._draw_texts(column, texts, top, face)

    def _draw_sum_line(self, line: Row, top: float) -> None:
        columns = self._paper.columns
        for index, (column, value) in enumerate(zip(columns, line, strict=True)):
            if value is None:
                continue
            free = itertools.takewhile(lambda i: line[i] is None, range(index + 1, len(line)))
            spread = column.width + sum(columns[i].width for i in free)
            wide = column if column.right_aligned else replace(column, width=spread)
            texts = printed_texts(self._table, column.column.kind, [value])
            self._draw_texts(wide, texts, top, self._bold)

    def _draw_texts(
        self, column: PrintedColumn, texts: Sequence[str], top: float, face: Typeface
    ) -> None:
        text = self._canvas.beginText()
        text.setFont(face.name, TEXT_SIZE, LINE)
        baseline = top - LINE + 4
        if column.right_aligned:
            _set_figures(text, column, texts, baseline, face)
        else:
            text.setTextOrigin(column.left + PADDING, baseline)
            for cell in texts:
                text.textLine(face.fitted(cell, column.room, TEXT_SIZE))
        self._canvas.drawText(text)

    def _draw_rules(self, top: float, end: float) -> None:
        left, right = MARGIN, self._paper.width - MARGIN
        count = round((top - end) / LINE)
        self._canvas.setLineWidth(0.3)
        self._canvas.setStrokeGray(0.8)
        self._canvas.lines([(left, top - n * LINE, right, top - n * LINE) for n in range(1, count)])
        self._canvas.setStrokeGray(0)
        self._canvas.lines([(left, top, right, top), (left, end, right, end)])

    def _draw_foot(self, number: int) -> None:
        canvas, middle = self._canvas, self._paper.width / 2
        canvas.setFont(self._regular.name, TEXT_SIZE)
        before = self._regular.shown(self._page_before.format(page=number))
        canvas.drawRightString(middle, MARGIN, before)
        canvas.saveState()
        canvas.translate(middle, MARGIN)
        canvas.doForm(_PAGE_COUNT)
        canvas.restoreState()
        made_at = self._table.made_at
        if made_at is not None:
            moment = f"{local_time(made_at, self._table.zone):%Y-%m-%d %H:%M}"
            line = self._regular.shown(translate("pdf", "Made {moment}").format(moment=moment))
            canvas.drawRightString(self._paper.width - MARGIN, MARGIN, line)


def _set_figures(
    text: "PDFTextObject",
    column: PrintedColumn,
    texts: Sequence[str],
    baseline: float,
    face: Typeface,
) -> None:
    """Set figures flush right; one too wide is narrowed, for a cut amount would be a lie."""
    right = column.left + column.width - PADDING
    for row, figure in enumerate(map(face.shown, texts)):
        width = face.width(figure, TEXT_SIZE)
        narrowed = width > column.room
        if narrowed:
            text.setHorizScale(100 * column.room / width)
        text.setTextOrigin(right - min(width, column.room), baseline - row * LINE)
        text.textOut(figure)
        if narrowed:
            text.setHorizScale(100)
