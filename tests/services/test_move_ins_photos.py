"""Photographs of an inspection carry the number their room or defect names (domain.md W03, F12)."""

import pytest

from propdesk.desk import Desk
from propdesk.domain.attachments import AttachmentSort
from propdesk.domain.errors import NotFoundError
from propdesk.domain.permissions import Role
from propdesk.services import case_files, case_sheets, move_ins_photos
from propdesk.services.case_files import Stored
from tests.builders import World
from tests.services.test_move_ins import DEFECT, approved, inspected, units

__all__ = ["units"]  # the fixture
pytestmark = pytest.mark.usefixtures("units")


def photograph(desk: Desk, case_id: bytes, section: str, place: int, mark: int) -> int:
    """Put a photograph to the row at a place; return its number."""
    line_id, _ = desk.query(case_sheets.sheet, case_id=case_id).lines[section][place]
    stored = Stored(bytes([mark]) * 32, f"IMG_{mark}.jpg", 900, AttachmentSort.PHOTO)
    return desk.execute(
        move_ins_photos.photograph,
        case_id=case_id,
        section=section,
        line_id=line_id,
        stored=stored,
    )


def test_a_row_and_its_photograph_carry_one_number(centre: World) -> None:
    case_id, *_ = approved(centre)
    inspected(centre, case_id, DEFECT)
    desk = centre.as_role(Role.STEWARD)
    numbers = [
        photograph(desk, case_id, section, place, mark)
        for mark, (section, place) in enumerate((("rooms", 3), ("defects", 0), ("rooms", 3)), 1)
    ]
    assert numbers == [1, 2, 3]
    sheet = desk.query(case_sheets.sheet, case_id=case_id)
    assert [row["photos"] for _, row in sheet.lines["rooms"]] == ["", "", "", "1, 3", "", ""]
    assert [row["photos"] for _, row in sheet.lines["defects"]] == ["2"]
    assert [file.note for file in desk.query(case_files.files, case_id=case_id)] == [
        "1 · Kitchen",
        "2 · 厨房: 墙面空鼓",
        "3 · Kitchen",
    ]


def test_a_photograph_belongs_to_a_row_that_is_there(centre: World) -> None:
    case_id, *_ = approved(centre)
    desk = centre.as_role(Role.STEWARD)
    with pytest.raises(NotFoundError):
        photograph(desk, case_id, "meters", 0, 1)
    stored = Stored(bytes(32), "IMG.jpg", 900, AttachmentSort.PHOTO)
    with pytest.raises(NotFoundError):
        desk.execute(
            move_ins_photos.photograph,
            case_id=case_id,
            section="rooms",
            line_id=bytes(16),
            stored=stored,
        )
    assert desk.query(case_files.files, case_id=case_id) == []
