"""Files that read well and are wrong for this estate: each fault with row, column and reason (R23).

The kinds of broken files are in tests/imports/kinds; here the rules of services speak.
"""

from pathlib import Path
from typing import NamedTuple

import pytest
from sqlalchemy import func, select

from propdesk.domain.imports import ImportKind
from propdesk.i18n import speaking
from propdesk.imports.child import read_file
from propdesk.imports.file_kinds import COLUMNS
from propdesk.imports.outcome import Outcome, judged
from propdesk.imports.raw import RawWorkbook
from propdesk.imports.reader import Cancelled, gathered
from propdesk.imports.rows import read_rows
from propdesk.models.changes import Envelope
from propdesk.services import imports
from propdesk.services.imports import Prepared, RowsRefusedError
from tests import builders
from tests.builders import World

ID = "11010519491231002X"
UNITS, CUSTOMERS = ImportKind.UNITS, ImportKind.CUSTOMERS
OPENING, READINGS = ImportKind.OPENING, ImportKind.READINGS


class Wrong(NamedTuple):
    """A file's kind and text, and its faults: (row, column, reason)."""

    sort: ImportKind
    text: str
    faults: tuple[tuple[int, str, str], ...]


KINDS: dict[str, Wrong] = {
    "a room twice": Wrong(UNITS, "房号\n2-101\n2-101\n", ((3, "房号", "TwiceInFile"),)),
    "a room twice, written otherwise": Wrong(
        UNITS, "房号\n2-101\n02栋0101\n", ((3, "房号", "TwiceInFile"),)
    ),
    "a room twice, in full width": Wrong(
        UNITS, "房号\n2-101\n２－１０１\n", ((3, "房号", "TwiceInFile"),)
    ),
    "a room twice, zero-width": Wrong(
        UNITS, "\u623f\u53f7\n2-101\n2\u200b-101\n", ((3, "房号", "TwiceInFile"),)
    ),
    "a room that is there": Wrong(UNITS, "房号\n1-101\n", ((2, "房号", "UnitExists"),)),
    "three of one room": Wrong(
        UNITS, "房号\n2-1\n2-1\n2-1\n", ((3, "房号", "TwiceInFile"), (4, "房号", "TwiceInFile"))
    ),
    "a room of signs": Wrong(UNITS, "房号\n???\n", ((2, "房号", "InvalidRoom"),)),
    "an unknown use": Wrong(UNITS, "房号,用途\n2-101,城堡\n", ((2, "用途", "InvalidValue"),)),
    "an unknown occupancy": Wrong(
        UNITS, "房号,入住状态\n2-101,半空\n", ((2, "入住状态", "InvalidValue"),)
    ),
    "an area below zero": Wrong(
        UNITS, "房号,建筑面积\n2-101,-5\n", ((2, "建筑面积", "ImpossibleFigure"),)
    ),
    "an area as large as a town": Wrong(
        UNITS, "房号,建筑面积\n2-101,99999999\n", ((2, "建筑面积", "ImpossibleFigure"),)
    ),
    "a floor beyond the sky": Wrong(
        UNITS, "房号,楼层\n2-101,5000\n", ((2, "楼层", "ImpossibleFigure"),)
    ),
    "two faults in one row": Wrong(
        UNITS, "房号,楼层,用途\n2-101,5000,城堡\n", ((2, "楼层", "ImpossibleFigure"),)
    ),
    "a cell and a rule wrong": Wrong(
        UNITS,
        "房号,建筑面积\n2-101,大\n1-101,90\n",
        ((2, "建筑面积", "NotANumber"), (3, "房号", "UnitExists")),
    ),
    "a unit nobody knows": Wrong(
        CUSTOMERS, "房号,姓名\n9-999,李雷\n", ((2, "房号", "UnknownUnit"),)
    ),
    "a name of zero-width signs": Wrong(
        CUSTOMERS, "\u623f\u53f7,\u59d3\u540d\n1-101,\u200b\u202e\n", ((2, "姓名", "RequiredCell"),)
    ),
    "a name of accents": Wrong(
        CUSTOMERS, "\u623f\u53f7,\u59d3\u540d\n1-101,\u0301\n", ((2, "姓名", "InvalidName"),)
    ),
    "an unknown role": Wrong(
        CUSTOMERS, "房号,姓名,身份\n1-101,李雷,邻居\n", ((2, "身份", "InvalidValue"),)
    ),
    "a telephone too short": Wrong(
        CUSTOMERS, "房号,姓名,电话\n1-102,李雷,1234\n", ((2, "电话", "NotAPhoneNumber"),)
    ),
    "an ID of an impossible day": Wrong(
        CUSTOMERS,
        "房号,姓名,证件号码\n1-101,李雷,110105194913310021\n",
        ((2, "证件号码", "ImportedIdentity"),),
    ),
    "one ID for two owners": Wrong(
        CUSTOMERS,
        f"房号,姓名,证件号码\n1-102,李雷,{ID}\n1-102,韩梅,{ID}\n",
        ((3, "证件号码", "OtherName"),),
    ),
    "two owners of one unit": Wrong(
        CUSTOMERS, "房号,姓名\n1-102,李雷\n1-102,韩梅\n", ((3, "身份", "OverlappingTenure"),)
    ),
    "an opening of nothing": Wrong(OPENING, "房号\n1-101\n", ((2, "欠费金额", "AmountMissing"),)),
    "an opening of an unknown item": Wrong(
        OPENING,
        "房号,欠费金额,收费项目,账期\n1-101,5,空调费,2026-01\n",
        ((2, "收费项目", "UnknownItem"),),
    ),
    "an opening without its month": Wrong(
        OPENING, "房号,欠费金额,收费项目\n1-101,5,物业费\n", ((2, "月份", "PeriodMissing"),)
    ),
    "a reading of an unknown meter": Wrong(
        READINGS,
        "房号,收费项目,抄表日期,本次读数\n1-101,水费,2026-12-01,5\n",
        ((2, "收费项目", "UnknownItem"),),
    ),
}


@pytest.fixture
def estate(centre: World) -> World:
    units = centre.desk.execute(builders.add_units, rooms=("101", "102"))
    centre.desk.execute(builders.add_owner, unit_id=units[0])
    centre.desk.execute(builders.add_item)
    return centre


def read_here(path: Path, *, cancelled: Cancelled) -> RawWorkbook:
    workbook = gathered(read_file(path))
    assert workbook is not None
    return workbook


def transactions(world: World) -> int:
    with world.desk.database.read() as connection:
        return connection.scalar(select(func.count()).select_from(Envelope)) or 0


def outcome_of(world: World, wrong: Wrong, path: Path) -> Outcome:
    """Preview the file, and see that committing it changes nothing."""
    path.write_text(wrong.text, encoding="utf-8")
    specs = COLUMNS[wrong.sort]
    parsed = read_rows(path, specs, read=read_here)
    unread = len(parsed.failed)
    ready = Prepared(wrong.sort, path.name, parsed.fingerprint, parsed.rows, unread)
    faults = world.desk.query(imports.check, prepared=ready)
    before = transactions(world)
    with pytest.raises(RowsRefusedError):
        world.desk.execute(imports.commit, prepared=ready)
    assert transactions(world) == before
    return judged(parsed, specs, faults)


@pytest.mark.parametrize("name", KINDS)
def test_what_is_wrong_for_this_estate_is_named_by_row_column_and_reason(
    estate: World, tmp_path: Path, name: str
) -> None:
    wrong = KINDS[name]
    with speaking("zh_CN"):
        outcome = outcome_of(estate, wrong, tmp_path / "a.csv")
    told = tuple((bad.row, bad.column, bad.reason.code) for bad in outcome.bad)
    assert told == wrong.faults
    assert all(bad.reason.message() for bad in outcome.bad)
