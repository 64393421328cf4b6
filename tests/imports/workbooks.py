"""Build workbooks byte by byte, good ones and ones no spreadsheet program would write."""

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

import openpyxl

from propdesk.i18n import Message
from propdesk.imports.columns import CellKind, ColumnSpec
from propdesk.imports.raw import place

SPECS = (
    ColumnSpec("room", Message("test", "房号"), CellKind.ROOM, ("房间", "Unit"), required=True),
    ColumnSpec("name", Message("test", "姓名"), aliases=("业主姓名", "客户")),
    ColumnSpec("phone", Message("test", "电话"), CellKind.PHONE, ("手机", "联系电话")),
    ColumnSpec("id_number", Message("test", "身份证号"), CellKind.ID_NUMBER, ("证件号码",)),
    ColumnSpec("area", Message("test", "面积"), CellKind.DECIMAL, ("建筑面积",)),
    ColumnSpec("balance", Message("test", "欠费"), CellKind.MONEY, ("欠费金额",)),
    ColumnSpec("since", Message("test", "入住日期"), CellKind.DATE),
    ColumnSpec("period", Message("test", "账期"), CellKind.PERIOD),
)
HEAD = ("房号", "姓名", "电话", "身份证号", "面积", "欠费", "入住日期", "账期")
GOOD_ID = "11010119900307707X"  # made up; the check digit fits

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"

Value = str | float | bool | date | datetime | None
XML = '<?xml version="1.0" encoding="UTF-8"?>'


class Raw(NamedTuple):
    """A cell written as XML: attributes after the reference, and what is inside."""

    attributes: str
    inside: str


def good_rows(count: int = 3) -> list[list[Value]]:
    """Return a head and rows that every column accepts."""
    rows: list[list[Value]] = [list(HEAD)]
    for number in range(count):
        room = f"1-{101 + number}"
        day = date(2026, 1, 5)
        rows.append([room, "王小明", "13800138000", GOOD_ID, 89.35, 1234.5, day, "2026-01"])
    return rows


def written(rows: Sequence[Sequence[Value]], title: str = "业主") -> bytes:
    """Return a workbook as an ordinary program writes it."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def sheet_xml(rows: Sequence[Sequence[Value | Raw]], tail: str = "") -> str:
    """Return the XML of a sheet whose first row is row 1."""
    lines = []
    for number, row in enumerate(rows, 1):
        cells = "".join(_cell(place(number, column), value) for column, value in enumerate(row))
        lines.append(f'<row r="{number}">{cells}</row>')
    data = "".join(lines)
    return f'{XML}<worksheet xmlns="{_MAIN}"><sheetData>{data}</sheetData>{tail}</worksheet>'


def packed(
    sheets: Mapping[str, str],
    *,
    workbook_attributes: str = "",
    states: Mapping[str, str] | None = None,
    more: Mapping[str, str | bytes] | None = None,
) -> bytes:
    """Return a workbook of {sheet name: xml}; `more` adds or replaces parts of the archive."""
    return zipped({**parts(sheets, workbook_attributes, states or {}), **(more or {})})


def parts(
    sheets: Mapping[str, str], workbook_attributes: str, states: Mapping[str, str]
) -> dict[str, str | bytes]:
    """Return {part name: content} of a small but whole workbook."""
    numbered = list(enumerate(sheets, 1))
    overrides = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml"'
        f' ContentType="{_SHEET_TYPE}.worksheet+xml"/>'
        for n, _name in numbered
    )
    made: dict[str, str | bytes] = {
        "[Content_Types].xml": (
            f'{XML}<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Override PartName="/xl/workbook.xml"'
            f' ContentType="{_SHEET_TYPE}.sheet.main+xml"/>{overrides}</Types>'
        ),
        "_rels/.rels": _relations([("officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": _book(sheets, workbook_attributes, states),
        "xl/_rels/workbook.xml.rels": _relations(
            [("worksheet", f"worksheets/sheet{n}.xml") for n, _name in numbered]
            + [("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")]
        ),
        "xl/styles.xml": (
            f'{XML}<styleSheet xmlns="{_MAIN}"><cellXfs count="2"><xf numFmtId="0"/>'
            '<xf numFmtId="14"/></cellXfs></styleSheet>'
        ),
        "xl/sharedStrings.xml": f'{XML}<sst xmlns="{_MAIN}"><si><t>shared</t></si></sst>',
    }
    for (n, _name), xml in zip(numbered, sheets.values(), strict=True):
        made[f"xl/worksheets/sheet{n}.xml"] = xml
    return made


def _book(sheets: Iterable[str], attributes: str, states: Mapping[str, str]) -> str:
    listed = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{n}" r:id="rId{n}"'
        f' state="{states.get(name, "visible")}"/>'
        for n, name in enumerate(sheets, 1)
    )
    return (
        f'{XML}<workbook xmlns="{_MAIN}" xmlns:r="{_RELATION}">'
        f"<workbookPr {attributes}/><sheets>{listed}</sheets></workbook>"
    )


def _relations(targets: Sequence[tuple[str, str]]) -> str:
    items = "".join(
        f'<Relationship Id="rId{n}" Type="{_RELATION}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets, 1)
    )
    return f'{XML}<Relationships xmlns="{_PACKAGE}/relationships">{items}</Relationships>'


def zipped(content: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip archive of the parts."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, part in content.items():
            archive.writestr(name, part)
    return target.getvalue()


def simple(more: Mapping[str, str | bytes] | None = None) -> bytes:
    """Return a workbook with a head and one good row, and more parts."""
    return packed({"业主": sheet_xml([["房号", "姓名"], ["1-101", "王小明"]])}, more=more)


def _cell(reference: str, value: Value | Raw) -> str:
    if value is None:
        return ""
    if isinstance(value, Raw):
        return f'<c r="{reference}" {value.attributes}>{value.inside}</c>'
    if isinstance(value, bool):
        return f'<c r="{reference}" t="b"><v>{int(value)}</v></c>'
    if isinstance(value, int | float):
        return f'<c r="{reference}"><v>{value}</v></c>'
    text = escape(str(value))
    return f'<c r="{reference}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
