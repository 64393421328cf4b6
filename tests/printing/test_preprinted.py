"""Pre-printed boxes are hit to the tenth of a millimetre, and nothing runs out of its box."""

import msgspec
import pytest

from propdesk.domain.documents import Align, ReceiptLine
from propdesk.domain.placed_papers import RECEIPT, placed_receipt
from propdesk.printing.page import POINTS_PER_MM, SHAPES, Page, Paper, Stroke, Words
from propdesk.printing.preprinted import FORMS, preprinted_pages, ruler_page
from propdesk.printing.rendering import placed_sheets
from tests.printing.samples import PLAIN, TROUBLED
from tests.printing.test_pdf import measure


def words(page: Page) -> dict[str, Words]:
    return {item.text: item for item in page.items if isinstance(item, Words)}


def test_a_value_stands_where_its_box_is_declared() -> None:
    (page,), missing = preprinted_pages(placed_receipt(PLAIN), measure)
    place = FORMS[RECEIPT].places["unit"]
    unit = words(page)["1栋1单元101"]
    assert (unit.x, unit.y) == (place.x * POINTS_PER_MM, place.y * POINTS_PER_MM)
    total = words(page)["581.95"]
    box = FORMS[RECEIPT].places["total"]
    assert total.align is Align.RIGHT
    assert total.x == pytest.approx((box.x + box.room) * POINTS_PER_MM)
    assert missing == ""


def test_lines_stand_in_their_rows_and_columns() -> None:
    (page,), _ = preprinted_pages(placed_receipt(PLAIN), measure)
    rows = FORMS[RECEIPT].rows
    for number, line in enumerate(PLAIN.lines):
        found = [item for item in page.items if isinstance(item, Words) and item.text == line.item]
        heights = [item.y / POINTS_PER_MM for item in found]
        assert any(abs(y - rows.first - number * rows.step) < 0.01 for y in heights)


@pytest.mark.parametrize("offset", [(0, 0), (25, -10), (-500, 500)])
def test_a_printer_s_shift_moves_everything(offset: tuple[int, int]) -> None:
    paper = placed_receipt(PLAIN)
    (plain,), _ = preprinted_pages(paper, measure)
    (moved,), _ = preprinted_pages(paper, measure, offset)
    for before, after in zip(plain.items, moved.items, strict=True):
        assert isinstance(before, Words)
        assert isinstance(after, Words)
        assert after.x - before.x == pytest.approx(offset[0] / 10 * POINTS_PER_MM)
        assert after.y - before.y == pytest.approx(offset[1] / 10 * POINTS_PER_MM)


def test_more_lines_than_rows_go_onto_further_sheets_with_the_sums_on_the_last() -> None:
    line = ReceiptLine("物业服务费", "2026-10", "98.50㎡", "2.80", 275_80)
    long = msgspec.structs.replace(PLAIN, lines=(line,) * 12)
    pages, _ = preprinted_pages(placed_receipt(long), measure)
    assert [page.pages for page in pages] == [3, 3, 3]
    assert ["581.95" in words(page) for page in pages] == [False, False, True]
    assert all(PLAIN.number in words(page) for page in pages)
    counted = [item for page in pages for item in page.items if isinstance(item, Words)]
    assert sum(item.text == "物业服务费" for item in counted) == 12


def test_a_long_value_is_made_smaller_and_never_leaves_its_box() -> None:
    long = msgspec.structs.replace(TROUBLED, payer=TROUBLED.payer * 2)
    (page,), _ = preprinted_pages(placed_receipt(long), measure)
    room = FORMS[RECEIPT].places["payer"].room * POINTS_PER_MM
    payer = next(item for text, item in words(page).items() if text.startswith("欧阳"))
    assert payer.size < 10
    assert measure(payer.text, payer.size, False) <= room


def test_a_sheet_has_the_size_of_the_paper_and_the_ruler_its_centimetres() -> None:
    assert placed_sheets(placed_receipt(PLAIN)).shape == SHAPES[Paper.THIRD]
    assert SHAPES[Paper.THIRD].height / POINTS_PER_MM == pytest.approx(93.1)
    page = ruler_page(Paper.THIRD)
    upright = {item.x1 for item in page.items if isinstance(item, Stroke) and item.x1 == item.x2}
    assert 100 * POINTS_PER_MM in upright
    assert "230" in words(page)
    assert "90" in words(page)
