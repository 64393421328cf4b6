"""About a hundred kinds of files an office receives or an attacker sends (faults.md R23).

HARMFUL must end in the named error; READABLE must end in rows. Built here, never downloaded.
"""

import io
import random
import struct
import zipfile
from collections.abc import Callable

from propdesk.domain.errors import SpokenError
from propdesk.imports import file_errors as e
from propdesk.imports.headers import MissingColumnError, NoHeadError, RepeatedColumnError
from tests.imports.workbooks import (
    XML,
    good_rows,
    packed,
    parts,
    sheet_xml,
    simple,
    written,
    zipped,
)

Make = Callable[[], bytes]
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 504
ONE_ROW = [["房号", "姓名"], ["1-101", "王小明"]]
CSV = "房号,姓名,欠费\r\n1-101,王小明,12.50\r\n1-102,李雷,0\r\n"
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "lollollollol">'
    + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "]>"
)
XXE = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def _utf16(name: str) -> bytes:
    return name.encode("utf-16-le")


def _defining(prologue: str, part: str) -> bytes:
    made = parts({"S": sheet_xml(ONE_ROW)}, "", {})
    text = str(made[part]).replace(XML, prologue)
    return zipped({**made, part: text})


def _with_entity(prologue: str) -> bytes:
    sheet = sheet_xml(ONE_ROW).replace(XML, prologue).replace("王小明", "&a;")
    return packed({"S": sheet})


def _without(name: str) -> bytes:
    made = parts({"S": sheet_xml(ONE_ROW)}, "", {})
    del made[name]
    return zipped(made)


def _flagged_encrypted() -> bytes:
    data = bytearray(simple())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        position = data.find(signature)
        while position >= 0:
            data[position + offset] |= 1
            position = data.find(signature, position + 4)
    return bytes(data)


def _duplicated() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, part in parts({"S": sheet_xml(ONE_ROW)}, "", {}).items():
            archive.writestr(name, part)
        archive.writestr("xl/stylez.xml", "<a/>")
    return target.getvalue().replace(b"xl/stylez.xml", b"xl/styles.xml")


def _understated_size() -> bytes:
    """Return a workbook whose directory says its sheet is ten bytes long."""
    data = bytearray(simple())
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        position = data.find(b"xl/worksheets/sheet1.xml")
        while position >= 0:
            start = data.rfind(signature, 0, position)
            if position - start < 60:
                struct.pack_into("<I", data, start + offset, 10)
            position = data.find(b"xl/worksheets/sheet1.xml", position + 4)
    return bytes(data)


def _bomb() -> bytes:
    return simple(more={"xl/media/padding.xml": b"<a>" + b" " * 20_000_000 + b"</a>"})


def _far(reference: str) -> bytes:
    cell = f'<c r="{reference}"><v>1</v></c>'
    row = "".join(char for char in reference if char.isdigit())
    sheet = sheet_xml(ONE_ROW).replace("</sheetData>", f'<row r="{row}">{cell}</row></sheetData>')
    return packed({"业主": sheet})


def _shouting() -> bytes:
    """Return a workbook of one long text that a hundred thousand cells refer to."""
    cells = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 100_001))
    sheet = sheet_xml([]).replace("<sheetData>", f"<sheetData>{cells}")
    noise = "".join(random.Random(1).choices("abcdefghijklmnopqrstuvwxyz", k=32_000))
    shared = f'{XML}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    return packed(
        {"S": sheet}, more={"xl/sharedStrings.xml": f"{shared}<si><t>{noise}</t></si></sst>"}
    )


HARMFUL: dict[str, tuple[Make, type[SpokenError], str]] = {
    "nothing at all": (lambda: b"", e.EmptyFileError, "a.xlsx"),
    "only zero bytes": (lambda: b"\x00" * 4000, e.EmptyFileError, "a.xlsx"),
    "only a byte order mark": (lambda: b"\xef\xbb\xbf\r\n", e.EmptyFileError, "a.csv"),
    "cut in half": (lambda: written(good_rows())[:3000], e.DamagedFileError, "a.xlsx"),
    "cut at the end": (lambda: written(good_rows())[:-30], e.DamagedFileError, "a.xlsx"),
    "only a zip head": (lambda: b"PK\x03\x04" + b"\x00" * 50, e.DamagedFileError, "a.xlsx"),
    "empty zip": (lambda: zipped({}), e.NotASpreadsheetError, "a.xlsx"),
    "password": (
        lambda: OLE + _utf16("EncryptedPackage") + b"\x00" * 64,
        e.EncryptedWorkbookError,
        "a.xlsx",
    ),
    "zip password": (_flagged_encrypted, e.EncryptedWorkbookError, "a.xlsx"),
    "old workbook": (lambda: OLE + _utf16("Workbook"), e.OldWorkbookError, "a.xls"),
    "old workbook named xlsx": (lambda: OLE + _utf16("Workbook"), e.OldWorkbookError, "a.xlsx"),
    "Excel 95": (lambda: b"\x09\x08\x08\x00\x00\x05\x05\x00" * 9, e.OldWorkbookError, "a.xls"),
    "Excel 4": (lambda: b"\x09\x04\x06\x00\x00\x00\x10\x00" * 9, e.OldWorkbookError, "a.xls"),
    "Word 97": (lambda: OLE + _utf16("WordDocument"), e.NotASpreadsheetError, "a.doc"),
    "binary workbook": (
        lambda: zipped({"[Content_Types].xml": "<a/>", "xl/workbook.bin": b"x"}),
        e.OldWorkbookError,
        "a.xlsb",
    ),
    "OpenDocument": (
        lambda: zipped({"mimetype": "x", "content.xml": "<a/>"}),
        e.OldWorkbookError,
        "a.ods",
    ),
    "XML 2003": (
        lambda: (
            b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'
        ),
        e.OldWorkbookError,
        "a.xls",
    ),
    "web page": (
        lambda: "<html><table><tr><td>房号</td></tr></table></html>".encode("gbk"),
        e.WebPageError,
        "a.xls",
    ),
    "web page with doctype": (lambda: b"\r\n<!DOCTYPE html><body>", e.WebPageError, "a.xlsx"),
    "web page in UTF-16": (lambda: "<table><tr>".encode("utf-16"), e.WebPageError, "a.xls"),
    "web archive": (lambda: b"MIME-Version: 1.0\r\nX: y", e.WebPageError, "a.xls"),
    "other XML": (lambda: b'<?xml version="1.0"?><svg/>', e.NotASpreadsheetError, "a.xlsx"),
    "PDF": (lambda: b"%PDF-1.7\n" + b"x" * 99, e.NotASpreadsheetError, "a.xlsx"),
    "PNG": (lambda: b"\x89PNG\r\n\x1a\n" + b"\x00" * 9, e.NotASpreadsheetError, "a.csv"),
    "JPEG": (lambda: b"\xff\xd8\xff\xe0" + b"\x00" * 9, e.NotASpreadsheetError, "a.xlsx"),
    "RAR": (lambda: b"Rar!\x1a\x07\x00", e.NotASpreadsheetError, "a.xlsx"),
    "7z": (lambda: b"7z\xbc\xaf\x27\x1c", e.NotASpreadsheetError, "a.xlsx"),
    "gzip": (lambda: b"\x1f\x8b\x08\x00" + b"\x00" * 9, e.NotASpreadsheetError, "a.xlsx"),
    "program": (lambda: b"MZ\x90\x00\x03" + b"\x00" * 99, e.NotASpreadsheetError, "a.xlsx"),
    "document": (
        lambda: zipped({"[Content_Types].xml": "<a/>", "word/document.xml": "<a/>"}),
        e.NotASpreadsheetError,
        "a.xlsx",
    ),
    "archive": (lambda: zipped({"readme.txt": "hello"}), e.NotASpreadsheetError, "a.xlsx"),
    "random bytes": (lambda: bytes(range(256)) * 40, e.NotASpreadsheetError, "a.xlsx"),
    "stray cell at the end of the world": (
        lambda: _far("XFD1048576"),
        e.SheetTooLargeError,
        "a.xlsx",
    ),
    "stray cell in the last column": (lambda: _far("XFD2000"), e.SheetTooLargeError, "a.xlsx"),
    "row beyond the last": (lambda: _far("A9999999"), e.SheetTooLargeError, "a.xlsx"),
    "column beyond the last": (lambda: _far("ZZZ3"), e.SheetTooLargeError, "a.xlsx"),
    "row number without end": (lambda: _far("A" + "9" * 30), e.DamagedFileError, "a.xlsx"),
    "flood": (_bomb, e.UnpacksTooLargeError, "a.xlsx"),
    "too many parts": (
        lambda: simple(more={f"x/{n}": b"" for n in range(2001)}),
        e.UnpacksTooLargeError,
        "a.xlsx",
    ),
    "one long text repeated": (_shouting, e.ReadingFailedError, "a.xlsx"),
    "understated size": (_understated_size, e.DamagedFileError, "a.xlsx"),
    "the same part twice": (_duplicated, e.DamagedFileError, "a.xlsx"),
    "unknown compression": (
        lambda: zipped(parts({"S": sheet_xml(ONE_ROW)}, "", {}), zipfile.ZIP_LZMA),
        e.DamagedFileError,
        "a.xlsx",
    ),
    "laughs in the sheet": (lambda: _with_entity(LAUGHS), e.ForeignDefinitionsError, "a.xlsx"),
    "laughs in the workbook": (
        lambda: _defining(LAUGHS, "xl/workbook.xml"),
        e.ForeignDefinitionsError,
        "a.xlsx",
    ),
    "laughs in the texts": (
        lambda: _defining(LAUGHS, "xl/sharedStrings.xml"),
        e.ForeignDefinitionsError,
        "a.xlsx",
    ),
    "foreign file in the sheet": (lambda: _with_entity(XXE), e.ForeignDefinitionsError, "a.xlsx"),
    "foreign file in the relations": (
        lambda: _defining(XXE, "xl/_rels/workbook.xml.rels"),
        e.ForeignDefinitionsError,
        "a.xlsx",
    ),
    "no workbook part": (lambda: _without("xl/workbook.xml"), e.DamagedFileError, "a.xlsx"),
    "no relations": (
        lambda: _without("xl/_rels/workbook.xml.rels"),
        e.DamagedFileError,
        "a.xlsx",
    ),
    "no sheet part": (lambda: _without("xl/worksheets/sheet1.xml"), e.DamagedFileError, "a.xlsx"),
    "sheet outside the archive": (
        lambda: simple(
            more={
                "xl/_rels/workbook.xml.rels": str(
                    parts({"S": ""}, "", {})["xl/_rels/workbook.xml.rels"]
                ).replace("worksheets/sheet1.xml", "../../../../etc/passwd")
            }
        ),
        e.DamagedFileError,
        "a.xlsx",
    ),
    "broken sheet": (
        lambda: packed({"S": sheet_xml(ONE_ROW)[:-30]}),
        e.DamagedFileError,
        "a.xlsx",
    ),
    "text number that does not exist": (
        lambda: packed(
            {
                "S": sheet_xml(ONE_ROW).replace(
                    "<sheetData>", '<sheetData><row r="9"><c r="A9" t="s"><v>77</v></c></row>'
                )
            }
        ),
        e.DamagedFileError,
        "a.xlsx",
    ),
    "only hidden sheets": (
        lambda: packed({"S": sheet_xml(ONE_ROW)}, states={"S": "hidden"}),
        e.NoSheetError,
        "a.xlsx",
    ),
    "no sheets": (lambda: packed({}), e.NoSheetError, "a.xlsx"),
    "no head": (lambda: written([["甲", "乙"], [1, 2]]), NoHeadError, "a.xlsx"),
    "empty sheet": (lambda: written([]), NoHeadError, "a.xlsx"),
    "required column missing": (lambda: written([["姓名", "电话"]]), MissingColumnError, "a.xlsx"),
    "column twice": (
        lambda: written([["房号", "姓名", "姓名"], ["1", "a", "b"]]),
        RepeatedColumnError,
        "a.xlsx",
    ),
    "text cut inside a character": (lambda: CSV.encode()[:-26], e.BrokenTextError, "a.csv"),
    "text with one bad byte": (
        lambda: (CSV * 9).encode().replace(b"12.50", b"\xff2.50", 1),
        e.BrokenTextError,
        "a.csv",
    ),
    "endless field": (lambda: b'room,name\n"' + b"x" * 200_000, e.BrokenTextError, "a.csv"),
    "bytes of no encoding": (
        lambda: b"a,b\n\xff\xfe\xfd\x81\xff,\xff",
        e.UnknownEncodingError,
        "a.csv",
    ),
    "text of control bytes": (
        lambda: b"\x01\x02\x03\x04,\x05\n" * 9,
        e.NotASpreadsheetError,
        "a.csv",
    ),
    "text with a zero byte": (lambda: b"room,\x00name\n1,2\n", e.NotASpreadsheetError, "a.csv"),
}
READABLE: dict[str, tuple[Make, str]] = {
    "ordinary workbook": (lambda: written(good_rows()), "a.xlsx"),
    "workbook without the name of one": (lambda: written(good_rows()), "a.dat"),
    "macros": (lambda: simple(more={"xl/vbaProject.bin": OLE}), "a.xlsm"),
    "links to other files": (
        lambda: simple(more={"xl/externalLinks/externalLink1.xml": "<a/>"}),
        "a.xlsx",
    ),
    "stored, not packed": (
        lambda: zipped(parts({"S": sheet_xml(ONE_ROW)}, "", {}), zipfile.ZIP_STORED),
        "a.xlsx",
    ),
    "16,384 columns": (
        lambda: packed({"S": sheet_xml([["房号", "姓名", *["x"] * 16_382], ["1-101", "王小明"]])}),
        "a.xlsx",
    ),
    "a stray row at the end": (lambda: _far("A1048576"), "a.xlsx"),
    "formatted cells to the end": (
        lambda: packed(
            {
                "S": sheet_xml(ONE_ROW).replace(
                    "</sheetData>", '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'
                )
            }
        ),
        "a.xlsx",
    ),
    "absolute part names": (
        lambda: simple(
            more={
                "xl/_rels/workbook.xml.rels": str(
                    parts({"S": ""}, "", {})["xl/_rels/workbook.xml.rels"]
                ).replace('"worksheets/', '"/xl/worksheets/')
            }
        ),
        "a.xlsx",
    ),
    "prefixed elements": (
        lambda: packed(
            {
                "S": '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
                "<x:sheetData>"
                '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>房号</x:t></x:is></x:c></x:row>'
                '<x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>1-101</x:t></x:is></x:c></x:row>'
                "</x:sheetData></x:worksheet>"
            }
        ),
        "a.xlsx",
    ),
    "cells without places": (
        lambda: packed({"S": sheet_xml(ONE_ROW).replace(' r="A1"', "").replace(' r="B1"', "")}),
        "a.xlsx",
    ),
    "sheet with a strange name": (
        lambda: packed({"a'b & <c> \u202e名": sheet_xml(ONE_ROW)}),
        "a.xlsx",
    ),
    "very long sheet name": (lambda: packed({"长" * 200: sheet_xml(ONE_ROW)}), "a.xlsx"),
    "CSV": (CSV.encode, "a.csv"),
    "CSV named xlsx": (CSV.encode, "a.xlsx"),
    "CSV with byte order mark": (lambda: CSV.encode("utf-8-sig"), "a.csv"),
    "CSV in GBK": (lambda: CSV.encode("gbk"), "a.csv"),
    "CSV in GB18030 with a rare name": (
        lambda: CSV.replace("李雷", "李𠮷").encode("gb18030"),
        "a.csv",
    ),
    "CSV in UTF-16": (lambda: CSV.encode("utf-16"), "a.csv"),
    "CSV in UTF-16 big-endian": (lambda: b"\xfe\xff" + CSV.encode("utf-16-be"), "a.csv"),
    "CSV in UTF-16 without a mark": (lambda: CSV.encode("utf-16-le"), "a.csv"),
    "CSV with semicolons": (lambda: CSV.replace(",", ";").encode(), "a.csv"),
    "CSV with tabs": (lambda: CSV.replace(",", "\t").encode(), "a.txt"),
    "CSV with bars": (lambda: CSV.replace(",", "|").encode(), "a.csv"),
    "CSV that names its separator": (
        ("sep=;\r\n" + CSV.replace(",", ";")).encode,
        "a.csv",
    ),
    "CSV with old line ends": (lambda: CSV.replace("\r\n", "\r").encode(), "a.csv"),
    "CSV with line breaks in cells": (
        '房号,姓名\n1-101,"王\n小明"\n'.encode,
        "a.csv",
    ),
    "CSV of one column": ("房号\n1-101\n1-102\n".encode, "a.csv"),
}
