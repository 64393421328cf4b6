"""A company's list copied out of a spreadsheet becomes rows; what makes no sense is named."""

from datetime import date

import pytest

from propdesk.domain.pasted_rows import pasted
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.workflows.goods_passes import WORKFLOW as PASSES
from propdesk.workflows.visitor_lists import WORKFLOW as LISTS

TODAY = date(2026, 12, 5)
PEOPLE, GOODS = LISTS.lines[0].columns, PASSES.lines[0].columns


@pytest.mark.parametrize(
    ("text", "names", "refused"),
    [
        ("赵一\t139 0000 1111\t粤B12345\n钱二\n", ["赵一", "钱二"], ()),
        ("Name\tTelephone\tPlate\n赵一\t13900001111", ["赵一"], ()),
        ("\n赵一\r\n\n", ["赵一"], ()),
        ("赵一\t12\n\t13900001111\n孙三", ["孙三"], (1, 2)),
        ("", [], ()),
    ],
)
def test_lines_become_people(text: str, names: list[str], refused: tuple[int, ...]) -> None:
    found = pasted(PEOPLE, text, today=TODAY, zone=CENTRE_TIME)
    assert [row["name"] for row in found.rows] == names
    assert found.refused == refused


def test_cells_are_read_by_the_kinds_of_their_columns() -> None:
    found = pasted(GOODS, "沙发\t三人位\t２\t张\t是", today=TODAY, zone=CENTRE_TIME)
    assert found.rows == (
        {"name": "沙发", "model": "三人位", "quantity": 2, "measure": "张", "is_furniture": True},
    )
