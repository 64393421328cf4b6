"""Write the invented estate as the workbooks a centre would bring from its older system."""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from openpyxl import Workbook

from propdesk.demo.estate import DemoEstate
from propdesk.domain.imports import ImportKind
from propdesk.domain.money import format_yuan
from propdesk.domain.quantities import scaled_text

_ROLES = {"owner": "业主", "tenant": "租户"}


def write_files(estate: DemoEstate, folder: Path) -> dict[ImportKind, Path]:
    """Write the workbooks of units, customers and opening balances; return where they are."""
    folder.mkdir(parents=True, exist_ok=True)
    sheets = {
        ImportKind.UNITS: ("房屋.xlsx", _units(estate)),
        ImportKind.CUSTOMERS: ("客户.xlsx", _customers(estate)),
        ImportKind.OPENING: ("期初欠费.xlsx", _opening(estate)),
    }
    return {kind: _write(folder / name, rows) for kind, (name, rows) in sheets.items()}


def write_readings(estate: DemoEstate, day: date, folder: Path) -> Path:
    """Write the workbook of one day's readings."""
    return _write(folder / f"抄表{day:%Y-%m}.xlsx", _readings(estate, day))


def _units(estate: DemoEstate) -> Iterable[Sequence[object]]:
    yield ("房号", "楼层", "建筑面积", "用途", "房屋状态")
    for unit in estate.units:
        state = "空置" if unit.is_vacant else "自住"
        yield (unit.label, unit.floor, unit.area / 100, "住宅", state)


def _customers(estate: DemoEstate) -> Iterable[Sequence[object]]:
    yield ("房号", "姓名", "关系", "手机号", "身份证号", "车牌")
    for person in estate.people:
        role = _ROLES[person.role]
        place = person.unit.label
        yield (place, person.name, role, person.phone, person.identity, person.plate)


def _opening(estate: DemoEstate) -> Iterable[Sequence[object]]:
    yield ("房号", "费用项目", "欠费月份", "欠费金额")
    for unit, period, fen in estate.opening:
        yield (unit.label, "物业服务费", period, format_yuan(fen))


def _readings(estate: DemoEstate, day: date) -> Iterable[Sequence[object]]:
    yield ("房号", "费用项目", "抄表日期", "读数")
    for unit, read_on, milli in estate.readings:
        if read_on == day:
            yield (unit.label, "水费", day, scaled_text(milli, 3))


def _write(path: Path, rows: Iterable[Sequence[object]]) -> Path:
    book = Workbook(write_only=True)
    sheet = book.create_sheet(path.stem)
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path
