"""The fixed parts of a workbook: types, relations, styles, and the frame of a sheet."""

import re
from collections.abc import Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml"
PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SHEET_FOOT = "</sheetData></worksheet>"
LONGEST_SHEET_NAME = 31
_NOT_IN_SHEET_NAME = re.compile(r"[\x00-\x1f\x7f\ufffe\uffff\ud800-\udfff\[\]:*?/\\]")


class Look(NamedTuple):
    """Indexes into `cellXfs` for each kind of cell, and the opening of the cell that follows."""

    text: int
    money: int
    integer: int
    date: int
    moment: int
    following: str = ""


PLAIN = Look(text=1, money=2, integer=3, date=4, moment=5)
BOLD = Look(text=6, money=7, integer=8, date=9, moment=10)
HEAD_STYLE = 11

_NUMBER_FORMATS = (49, 2, 1, 164, 165)  # @, 0.00, 0, and the two declared below


def sheet_name(title: str, index: int) -> str:
    """Return a name a sheet may have, distinct for each index from 0."""
    suffix = f" ({index + 1})" if index else ""
    name = _NOT_IN_SHEET_NAME.sub(" ", title).strip(" '") or "Sheet"
    room = LONGEST_SHEET_NAME - len(suffix)
    while len(name.encode("utf-16-le")) > 2 * room:
        name = name[:-1]
    name = name.strip(" '")
    return f"{name}_" if name.lower() == "history" else f"{name}{suffix}"


def sheet_head(widths: Sequence[float], head_row: str) -> str:
    """Return the sheet up to its first data row: frozen head, widths, head row."""
    columns = "".join(
        f'<col min="{number}" max="{number}" width="{width:.1f}" customWidth="1"/>'
        for number, width in enumerate(widths, 1)
    )
    return (
        f'{PROLOGUE}<worksheet xmlns="{MAIN}"><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        f'</sheetView></sheetViews><sheetFormatPr defaultRowHeight="16"/><cols>{columns}</cols>'
        f"<sheetData>{head_row}"
    )


def fixed_parts(sheets: Sequence[str]) -> dict[str, str]:
    """Return {name in the archive: xml} of everything but the sheets themselves."""
    numbers = range(1, len(sheets) + 1)
    return {
        "[Content_Types].xml": _content_types(numbers),
        "_rels/.rels": _relations([("officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": _workbook(sheets),
        "xl/_rels/workbook.xml.rels": _relations(
            [("worksheet", f"worksheets/sheet{number}.xml") for number in numbers]
            + [("styles", "styles.xml")]
        ),
        "xl/styles.xml": _styles(),
    }


def _content_types(numbers: range) -> str:
    parts = [("xl/workbook.xml", "sheet.main"), ("xl/styles.xml", "styles")]
    parts += [(f"xl/worksheets/sheet{number}.xml", "worksheet") for number in numbers]
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{CONTENT}.{kind}+xml"/>' for name, kind in parts
    )
    return (
        f'{PROLOGUE}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(targets: Sequence[tuple[str, str]]) -> str:
    items = "".join(
        f'<Relationship Id="rId{number}" Type="{RELATION}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{PROLOGUE}<Relationships xmlns="{PACKAGE}/relationships">{items}</Relationships>'


def _workbook(sheets: Sequence[str]) -> str:
    items = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="rId{number}"/>'
        for number, name in enumerate(sheets, 1)
    )
    return (
        f'{PROLOGUE}<workbook xmlns="{MAIN}" xmlns:r="{RELATION}">'
        f"<bookViews><workbookView/></bookViews><sheets>{items}</sheets></workbook>"
    )


def _styles() -> str:
    font = '<sz val="10"/><name val="Microsoft YaHei"/><family val="2"/>'
    dates = "".join(
        f'<numFmt numFmtId="{number}" formatCode={quoteattr(escape(code))}/>'
        for number, code in ((164, "yyyy-mm-dd"), (165, "yyyy-mm-dd hh:mm:ss"))
    )
    formats = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']
    formats += [_format(number, font=0) for number in _NUMBER_FORMATS]
    formats += [_format(number, font=1) for number in _NUMBER_FORMATS]
    formats += [_format(49, font=1, fill=2)]
    return (
        f'{PROLOGUE}<styleSheet xmlns="{MAIN}"><numFmts count="2">{dates}</numFmts>'
        f'<fonts count="2"><font>{font}</font><font><b/>{font}</font></fonts>'
        '<fills count="3"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid">'
        '<fgColor rgb="FFE7ECF2"/></patternFill></fill></fills>'
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
        f'</cellStyleXfs><cellXfs count="{len(formats)}">{"".join(formats)}</cellXfs>'
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
        "</styleSheet>"
    )


def _format(number: int, *, font: int, fill: int = 0) -> str:
    return (
        f'<xf numFmtId="{number}" fontId="{font}" fillId="{fill}" borderId="0" xfId="0"'
        ' applyNumberFormat="1" applyFont="1" applyFill="1"/>'
    )
