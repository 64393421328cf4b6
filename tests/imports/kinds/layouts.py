"""Kinds of files that differ in their layout: heads, sheets, merged, hidden and far cells."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from propdesk.imports import file_errors as e
from propdesk.imports.cell_faults import NotAnAmountError, RequiredCellError
from propdesk.imports.columns import in_every_language
from propdesk.imports.headers import MissingColumnError, NoHeadError, RepeatedColumnError
from propdesk.imports.templates import GUIDE_SHEET
from tests.imports.kinds.kind import Faulty as Bad
from tests.imports.kinds.kind import Kind, Make, Refused, Understood
from tests.imports.workbooks import Raw, Value, packed, sheet_xml

Row = Sequence[Value | Raw]
HEAD: Row = ("房号", "姓名", "欠费")
GOOD: Row = ("1-101", "王小明", 12.5)
BAD: Row = ("1-102", "李雷", "欠")
READ = {"room": "1-101", "name": "王小明", "balance": 1250}
TABLE = (HEAD, GOOD)


def merged(*ranges: str) -> str:
    """Return the XML of merged cells."""
    return "<mergeCells>" + "".join(f'<mergeCell ref="{one}"/>' for one in ranges) + "</mergeCells>"


def sheet(*rows: Row, tail: str = "", swap: tuple[str, str] = ("", "")) -> Make:
    """Return a workbook of one sheet; `swap` replaces a piece of its XML."""
    return partial(_one_sheet, rows, tail, swap)


def book(sheets: Mapping[str, Sequence[Row]], **states: str) -> Make:
    """Return a workbook of several sheets."""
    return partial(_many_sheets, sheets, states)


def _one_sheet(rows: Sequence[Row], tail: str, swap: tuple[str, str]) -> bytes:
    xml = sheet_xml(rows, tail)
    changed = xml.replace(*swap) if swap[0] else xml
    assert not swap[0] or changed != xml
    return packed({"业主": changed})


def _many_sheets(sheets: Mapping[str, Sequence[Row]], states: Mapping[str, str]) -> bytes:
    return packed({name: sheet_xml(rows) for name, rows in sheets.items()}, states=states)


def heads() -> Iterator[Kind]:
    """Yield heads as clerks draw them."""
    written: dict[str, tuple[Sequence[Row], str]] = {
        "spaces inside": ((("房 号", "姓　名", "欠 费"), GOOD), ""),
        "line breaks inside": ((("房号\n", "姓\n名", "欠费\r\n"), GOOD), ""),
        "marks for required columns": ((("*房号", "姓名：", "欠费*"), GOOD), ""),
        "units in brackets": ((("房号(必填)", "姓名【业主】", "欠费（元）"), GOOD), ""),
        "zero-width signs": ((("房\u200b号", "\ufeff姓名", "欠费\u200e"), GOOD), ""),
        "right-to-left override": ((("\u202e房号\u202c", "姓名", "欠费"), GOOD), ""),
        "other names": ((("房间", "业主姓名", "欠费金额"), GOOD), ""),
        "English, full width": ((("ＵＮＩＴ", "姓名", "欠费"), GOOD), ""),
        "below a title": ((("一期业主表",), HEAD, GOOD), ""),
        "below a title merged over all": ((("一期业主表",), HEAD, GOOD), merged("A1:C1")),
        "below an empty row": (((), HEAD, GOOD), ""),
        "below thirty rows of explanation": (([("说明",)] * 30 + [HEAD, GOOD]), ""),
        "two levels merged across": (
            ((("房号", "业主", None), (None, "姓名", "欠费"), GOOD)),
            merged("A1:A2", "B1:C1"),
        ),
        "two levels merged downward": (
            ((("房号", "姓名", "欠费"), (None, None, None), GOOD)),
            merged("A1:A2", "B1:B2", "C1:C2"),
        ),
        "two levels with the group twice": (
            ((("房号", "业主资料", "业主资料"), (None, "姓名", "欠费"), GOOD)),
            "",
        ),
    }
    for name, (rows, tail) in written.items():
        last = len(rows)
        yield Kind(f"head: {name}", sheet(*rows, tail=tail), Understood(last, READ))


def wrong_heads() -> Iterator[Kind]:
    """Yield heads that are missing, incomplete or doubled."""
    refused: dict[str, tuple[Sequence[Row], Refused]] = {
        "nowhere": ([GOOD, GOOD], Refused(NoHeadError, "Export the template")),
        "below the fortieth row": (
            [("说明",)] * 85 + [HEAD, GOOD],
            Refused(NoHeadError, "Export the template"),
        ),
        "without the required column": (
            [("姓名", "欠费"), GOOD[1:]],
            Refused(MissingColumnError, "房号"),
        ),
        "with a column twice": (
            [(*HEAD, "欠费金额"), (*GOOD, 3)],
            Refused(RepeatedColumnError, "C, D"),
        ),
        "of numbers": ([(1, 2, 3), GOOD], Refused(NoHeadError)),
        "in another script": ([("部屋番号", "氏名"), GOOD], Refused(NoHeadError)),
    }
    for name, (rows, must) in refused.items():
        yield Kind(f"head: {name}", sheet(*rows), must)


BODIES: dict[str, tuple[Make, Understood]] = {
    "hidden rows are data": (
        sheet(*TABLE, swap=('<row r="2"', '<row r="2" hidden="1"')),
        Understood(2, READ, ("hidden_rows",)),
    ),
    "filtered rows are data": (
        sheet(
            *TABLE,
            tail='<autoFilter ref="A1:C2"/>',
            swap=('<row r="2"', '<row r="2" hidden="true"'),
        ),
        Understood(2, READ, ("hidden_rows",)),
    ),
    "folded rows are data": (
        sheet(*TABLE, swap=('<row r="2"', '<row r="2" outlineLevel="1" hidden="1"')),
        Understood(2, READ, ("hidden_rows",)),
    ),
    "hidden columns are data": (
        sheet(
            *TABLE,
            swap=("<sheetData>", '<cols><col min="1" max="3" hidden="1"/></cols><sheetData>'),
        ),
        Understood(2, READ),
    ),
    "rows of height zero": (
        sheet(*TABLE, swap=('<row r="2"', '<row r="2" ht="0" customHeight="1"')),
        Understood(2, READ),
    ),
    "merged downward": (
        sheet(HEAD, GOOD, (None, "李雷", 3), tail=merged("A2:A3")),
        Understood(3, {"room": "1-101", "name": "李雷"}, ("merged_filled",)),
    ),
    "an amount merged downward counts once": (
        sheet(HEAD, GOOD, ("1-102", "李雷", None), tail=merged("C2:C3")),
        Understood(3, {"room": "1-102", "balance": None}),
    ),
    "merged across": (
        sheet(HEAD, ("1-101", "王小明", None), tail=merged("B2:C2")),
        Understood(2, {"name": "王小明", "balance": None}),
    ),
    "a sum below": (sheet(HEAD, GOOD, ("合计", None, 12.5)), Understood(2, READ, ("sum_row",))),
    "sums between": (
        sheet(HEAD, ("小计", None, 0), GOOD, ("总　计：", None, 12.5)),
        Understood(3, READ, ("sum_row",)),
    ),
    "empty rows between": (sheet(HEAD, (), (), GOOD), Understood(4, READ)),
    "an empty column between": (
        sheet(("房号", None, "姓名", "欠费"), ("1-101", None, "王小明", 12.5)),
        Understood(2, READ),
    ),
    "away from the corner": (
        sheet((), (), (None, None, *HEAD), (None, None, *GOOD)),
        Understood(4, READ),
    ),
    "columns in another order": (
        sheet(tuple(reversed(HEAD)), tuple(reversed(GOOD))),
        Understood(2, READ),
    ),
    "columns nobody knows": (
        sheet((*HEAD, "爱好"), (*GOOD, "钓鱼")),
        Understood(2, READ, ("unknown_columns",)),
    ),
    "remarks beside the table": (
        sheet(HEAD, (*GOOD, None, "电话里说过")),
        Understood(2, READ),
    ),
    "comments, links and drawings": (
        sheet(*TABLE, tail='<hyperlinks><hyperlink ref="A1"/></hyperlinks><legacyDrawing/>'),
        Understood(2, READ),
    ),
    "colours by rule and choices": (
        sheet(
            *TABLE,
            tail='<conditionalFormatting sqref="A1:XFD1048576"/><dataValidations count="0"/>',
        ),
        Understood(2, READ),
    ),
    "cells in the wrong order": (
        sheet(*TABLE, swap=('<row r="2">', '<row r="2"><c r="E2"><v>1</v></c>')),
        Understood(2, READ),
    ),
    "rows without numbers": (
        sheet(*TABLE, swap=('<row r="2">', "<row>")),
        Understood(2, READ),
    ),
    "a mark without a cell": (
        sheet(*TABLE, swap=("</sheetData>", '<row r="3"><c r="A3" s="1"/></row></sheetData>')),
        Understood(2, READ),
    ),
}
BAD_CELLS: dict[str, tuple[Make, Bad]] = {
    "in a hidden row": (
        sheet(HEAD, GOOD, BAD, swap=('<row r="3"', '<row r="3" hidden="1"')),
        Bad("C3", "欠", NotAnAmountError),
    ),
    "after empty rows": (sheet(HEAD, GOOD, (), (), BAD), Bad("C5", "欠", NotAnAmountError)),
    "below two levels": (
        sheet(("房号", "业主", None), (None, "姓名", "欠费"), GOOD, BAD, tail=merged("B1:C1")),
        Bad("C4", "欠", NotAnAmountError),
    ),
    "away from the corner": (
        sheet((), (None, *HEAD), (None, *GOOD), (None, *BAD)),
        Bad("D4", "欠", NotAnAmountError),
    ),
    "of a room that is only merged across": (
        sheet(HEAD, GOOD, (None, "李雷", 3), tail=merged("B3:C3")),
        Bad("A3", "", RequiredCellError),
    ),
    "of a head repeated on the next page": (
        sheet(HEAD, GOOD, HEAD),
        Bad("C3", "欠费", NotAnAmountError),
    ),
    "beyond the hundredth column": (
        sheet(
            ("房号", *[None] * 118, "欠费"),
            ("1-101", *[None] * 118, 5),
            ("1-102", *[None] * 118, "欠"),
        ),
        Bad("DP3", "欠", NotAnAmountError),
    ),
}


def bodies() -> Iterator[Kind]:
    """Yield rows below the head that are no data, hidden, merged or somewhere else."""
    for name, (make, must) in BODIES.items():
        yield Kind(f"body: {name}", make, must)
    for name, (make, bad) in BAD_CELLS.items():
        yield Kind(f"bad cell {name}", make, bad)


SHEETS: dict[str, tuple[Make, Understood]] = {
    "named by the program": (book({"Sheet1": TABLE}), Understood(2, READ)),
    "named as no spreadsheet allows": (book({"a/b:c*?[1]": TABLE}), Understood(2, READ)),
    "named with signs of XML": (book({"<业&主>": TABLE}), Understood(2, READ)),
    "named with zero-width and turned signs": (
        book({"\u200b业\u202e主": TABLE}),
        Understood(2, READ),
    ),
    "without a name": (book({"": TABLE}), Understood(2, READ)),
    "one with another table": (
        book({"说明": [("请填写",)], "业主": TABLE}),
        Understood(2, READ, ("sheet_without_head",)),
    ),
    "an empty one first": (book({"空": [], "业主": TABLE}), Understood(2, READ)),
    "a hidden one": (
        book({"业主": TABLE, "旧": [HEAD, BAD]}, 旧="hidden"),
        Understood(2, READ, ("hidden_sheet",)),
    ),
    "one hidden from the menu": (
        book({"旧": [HEAD, BAD], "业主": TABLE}, 旧="veryHidden"),
        Understood(2, READ, ("hidden_sheet",)),
    ),
    "our own explanation": (
        book({"业主": TABLE, in_every_language(GUIDE_SHEET)[1]: [("x",)]}),
        Understood(2, READ),
    ),
    "fifty of them": (
        book({"业主": TABLE, **{f"空{n}": [] for n in range(50)}}),
        Understood(2, READ),
    ),
}


def sheets() -> Iterator[Kind]:
    """Yield workbooks of several sheets, hidden ones and ones with odd names."""
    for name, (make, must) in SHEETS.items():
        yield Kind(f"sheets: {name}", make, must)
    yield Kind(
        "sheets: the second one bad",
        book({"一期": TABLE, "二期": [HEAD, BAD]}),
        Bad("C2", "欠", NotAnAmountError),
    )
    yield Kind(
        "sheets: none with a whole head",
        book({"一期": [("姓名",), ("王",)], "二期": [("电话",), (1,)]}),
        Refused(MissingColumnError, "一期"),
    )
    yield Kind(
        "sheets: only empty ones", book({"一": [], "二": []}), Refused(NoHeadError, "template")
    )
    yield Kind(
        "sheets: all hidden",
        book({"业主": TABLE, "旧": TABLE}, 业主="hidden", 旧="veryHidden"),
        Refused(e.NoSheetError),
    )


def far() -> Iterator[Kind]:
    """Yield sheets with something at the end of the world."""
    end = '<row r="1048576"><c r="XFD1048576"{}</row></sheetData>'
    too_large: dict[str, str] = {
        "a number": "><v>1</v></c>",
        "an error": ' t="e"><v>#N/A</v></c>',
        "a formula never calculated": "><f>A1</f></c>",
        "a text": ' t="inlineStr"><is><t>x</t></is></c>',
        "an empty text": ' t="inlineStr"><is><t/></is></c>',
    }
    for name, inside in too_large.items():
        make = sheet(*TABLE, swap=("</sheetData>", end.format(inside)))
        yield Kind(f"far: {name}", make, Refused(e.SheetTooLargeError, "XFD1048576"))
    harmless: dict[str, Make] = {
        "only a colour": sheet(*TABLE, swap=("</sheetData>", end.format(' s="1"/>'))),
        "only merged cells": sheet(*TABLE, tail=merged("E5:XFD1048576")),
        "a stated size": sheet(
            *TABLE, swap=("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>')
        ),
        "a size stated too small": sheet(
            *TABLE, swap=("<sheetData>", '<dimension ref="A1"/><sheetData>')
        ),
        "styles of all columns": sheet(
            *TABLE,
            swap=("<sheetData>", '<cols><col min="1" max="16384" style="1"/></cols><sheetData>'),
        ),
        "an empty row": sheet(*TABLE, swap=("</sheetData>", '<row r="1048576"/></sheetData>')),
    }
    for name, make in harmless.items():
        yield Kind(f"far: {name} at the end", make, Understood(2, READ))
    yield Kind(
        "far: a stated size that is none",
        sheet(*TABLE, swap=("<sheetData>", '<dimension ref="#REF!"/><sheetData>')),
        Refused(e.DamagedFileError),
    )
    names = [f"c{number}" for number in range(16_381)]
    yield Kind(
        "far: 16,384 columns",
        sheet((*HEAD, *names), GOOD),
        Understood(2, READ, ("unknown_columns",)),
    )


def kinds() -> Iterator[Kind]:
    """Yield every kind of layout."""
    yield from heads()
    yield from wrong_heads()
    yield from bodies()
    yield from sheets()
    yield from far()
