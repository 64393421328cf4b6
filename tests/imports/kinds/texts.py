"""Kinds of texts: encodings, separators, line ends, quotation marks and what comes between."""

import codecs
from collections.abc import Iterator

from propdesk.imports import file_errors as e
from propdesk.imports.cell_faults import (
    AmbiguousDateError,
    DigitsLostError,
    NotAnAmountError,
    RequiredCellError,
)
from propdesk.imports.headers import MissingColumnError, NoHeadError
from tests.imports.kinds.kind import Faulty, Kind, Refused, Understood

HEAD = "房号,姓名,欠费\n"
GOOD = "1-101,王小明,12.50\n"
BAD = "1-102,李雷,欠费\n"
WHOLE = HEAD + GOOD + BAD
READ = {"room": "1-101", "name": "王小明", "balance": 1250}
FAULT = Faulty("C3", "欠费", NotAnAmountError)
NO_MARK = {
    "GBK": "gbk",
    "GB18030": "gb18030",
    "UTF-8": "utf-8",
    "UTF-16 little end first": "utf-16-le",
    "UTF-16 big end first": "utf-16-be",
}
MARKED = {
    "UTF-8": (codecs.BOM_UTF8, "utf-8"),
    "UTF-16 little end first": (codecs.BOM_UTF16_LE, "utf-16-le"),
    "UTF-16 big end first": (codecs.BOM_UTF16_BE, "utf-16-be"),
    "UTF-32": (codecs.BOM_UTF32_LE, "utf-32-le"),
}


def _csv(
    name: str, text: str | bytes, must: Refused | Faulty | Understood, file: str = "a.csv"
) -> Kind:
    data = text.encode() if isinstance(text, str) else text
    return Kind(f"text: {name}", lambda: data, must, file)


def encodings() -> Iterator[Kind]:
    """Yield each encoding with and without its mark; the bad cell is named in each."""
    for name, codec in NO_MARK.items():
        if codec != "gb18030":  # the same bytes as GBK
            yield _csv(f"{name} without a mark", WHOLE.encode(codec), FAULT)
        if codec != "gbk":  # which has no rare signs
            note = () if codec == "utf-8" else ("encoding",)
            rare = (HEAD + "1-101,李𠮷,1\n").encode(codec)
            yield _csv(f"{name} with a rare sign", rare, Understood(2, {"name": "李𠮷"}, note))
    for name, (mark, codec) in MARKED.items():
        yield _csv(f"{name} with a mark", mark + WHOLE.encode(codec), FAULT)
        cut = mark + WHOLE.encode(codec)[:-3]
        yield _csv(f"{name} cut inside a sign", cut, Refused(e.BrokenTextError, "line"))
    yield _csv("two marks", codecs.BOM_UTF8 * 2 + WHOLE.encode(), FAULT)
    yield _csv("only ASCII", "Unit,姓名\n1-101,\n".encode(), Understood(2, {"room": "1-101"}))
    yield _csv("Latin 1", b"room,name\n1,caf\xe9\xff\n" * 9, Refused(e.UnknownEncodingError))
    yield _csv(
        "zero bytes in UTF-8", WHOLE.replace("王", "\0").encode(), Refused(e.NotASpreadsheetError)
    )
    yield _csv(
        "zero bytes in GBK",
        WHOLE.replace("王", "\0").encode("gbk"),
        Refused(e.NotASpreadsheetError),
    )
    yield _csv("mostly zero bytes", HEAD.encode() + b"\0" * 500, Refused(e.NotASpreadsheetError))
    yield _csv(
        "half a sign between",
        WHOLE.encode().replace(b"\xe7\x8e\x8b", b"\xe7\x8e"),
        Refused(e.BrokenTextError, "line 2"),
    )
    yield _csv(
        "GBK with half a sign",
        WHOLE.encode("gbk").replace("王".encode("gbk"), b"\xcd"),
        Refused(e.UnknownEncodingError),
    )


def separators() -> Iterator[Kind]:
    """Yield each separator, said and unsaid; the bad cell is named in each."""
    for name, sign in (("tabs", "\t"), ("semicolons", ";"), ("bars", "|")):
        text = WHOLE.replace(",", sign)
        yield _csv(f"separated by {name}", text, FAULT, "a.txt")
        yield _csv(
            f"says it is separated by {name}",
            f"sep={sign}\n{text}",
            Faulty("C4", "欠费", NotAnAmountError),
        )
    yield _csv(
        "amounts with commas between semicolons",
        '房号;姓名;欠费\n1-101;王小明;"1,234.50"\n',
        Understood(2, {"balance": 123450}),
    )
    yield _csv(
        "amounts with commas in marks",
        HEAD + '1-101,王小明,"1,234.50"\n',
        Understood(2, {"balance": 123450}),
    )
    yield _csv("separated by wide commas", WHOLE.replace(",", "，"), Refused(NoHeadError))
    yield _csv("separated by spaces", WHOLE.replace(",", " "), Refused(NoHeadError))


def line_ends() -> Iterator[Kind]:
    """Yield every way a line can end, and lines that are none."""
    understood = {
        "lines end in CR LF": (HEAD + GOOD).replace("\n", "\r\n"),
        "lines end in CR": (HEAD + GOOD).replace("\n", "\r"),
        "lines end in all three ways": HEAD
        + GOOD.replace("\n", "\r\n")
        + GOOD.replace("\n", "\r")
        + GOOD,
        "no end after the last line": (HEAD + GOOD).rstrip(),
        "commas at the end": (HEAD + GOOD).replace("\n", ",,,\n"),
        "a substitute sign at the end": HEAD + GOOD + "\x1a",
    }
    for name, text in understood.items():
        yield _csv(name, text, Understood(2, READ))
    yield _csv("empty lines between", "\n\n" + HEAD + "\n" + GOOD, Understood(5, READ))
    yield _csv("lines of commas between", ",,\n" + HEAD + ",,\n" + GOOD, Understood(4, READ))
    yield _csv(
        "lines ending in CR CR LF",
        WHOLE.replace("\n", "\r\r\n"),
        Faulty("C5", "欠费", NotAnAmountError),
    )


def quotes() -> Iterator[Kind]:
    """Yield quotation marks in and out of place."""
    understood: dict[str, tuple[str, dict[str, object]]] = {
        "every cell in marks": ('"房号","姓名","欠费"\n"1-101","王小明","12.50"\n', READ),
        "doubled marks": (HEAD + '1-101,"王""小""明",1\n', {"name": '王"小"明'}),
        "a mark inside a cell": (HEAD + '1-101,王"小明,1\n', {"name": '王"小明'}),
        "text after the closing mark": (HEAD + '1-101,"王小"明,1\n', {"name": "王小明"}),
        "wide marks": (HEAD + "1-101,“王小明”,1\n", {"name": "“王小明”"}),
        "a line break inside marks": (HEAD + '1-101,"王\n小明",1\n', {"name": "王\n小明"}),
        "a separator inside marks": (HEAD + '1-101,"王,小明",1\n', {"name": "王,小明"}),
        "empty marks": (HEAD + '1-101,"",""\n', {"name": None, "balance": None}),
        "our own guard against formulas": (HEAD + "1-101,'=1+1,1\n", {"name": "=1+1"}),
        "a text that begins with marks of its own": (HEAD + "1-101,''王,1\n", {"name": "''王"}),
        "spaces around the separator": (HEAD + " 1-101 , 王小明 , 12.50 \n", READ),
    }
    for name, (text, values) in understood.items():
        yield _csv(name, text, Understood(2, values))
    unclosed = HEAD + '1-101,"王小明,12.50\n' + GOOD * 20_000
    yield _csv("a mark never closed", unclosed, Refused(e.BrokenTextError))


def rows() -> Iterator[Kind]:
    """Yield rows that hold what a spreadsheet spoiled."""
    faulty: dict[str, tuple[str, Faulty]] = {
        "an ID number in scientific writing": (
            "房号,身份证号\n1-101,\n1-102,1.10101E+17\n",
            Faulty("B3", "1.10101E+17", DigitsLostError),
        ),
        "a telephone in scientific writing": (
            "房号,电话\n1-101,\n1-102,1.38E+10\n",
            Faulty("B3", "1.38E+10", DigitsLostError),
        ),
        "a day without its century": (
            "房号,入住日期\n1-101,\n1-102,26/1/5\n",
            Faulty("B3", "26/1/5", AmbiguousDateError),
        ),
        "a room left out": (HEAD + GOOD + ",李雷,3\n", Faulty("A3", "", RequiredCellError)),
        "an error of the spreadsheet": (
            HEAD + GOOD + "1-102,李雷,#REF!\n",
            Faulty("C3", "#REF!", NotAnAmountError),
        ),
        "zero-width signs around the bad cell": (
            HEAD + GOOD + "1-102,\u200b李雷,\u202e欠\u202c\n",
            Faulty("C3", "欠", NotAnAmountError),
        ),
        "the bad cell after a line break in marks": (
            HEAD + '1-101,"王\n小明",1\n' + BAD,
            FAULT,
        ),
    }
    for name, (text, must) in faulty.items():
        yield _csv(name, text, must)


def shapes() -> Iterator[Kind]:
    """Yield tables of odd shapes and files with other names."""
    yield _csv("short rows", HEAD + "1-101\n", Understood(2, {"room": "1-101", "balance": None}))
    yield _csv("long rows", HEAD + GOOD.rstrip() + ",多,出,来\n", Understood(2, READ))
    yield _csv("a title above", "一期业主表,,\n" + HEAD + GOOD, Understood(3, READ))
    yield _csv(
        "only heads and a sum", HEAD + GOOD + "合计,,12.50\n", Understood(2, READ, ("sum_row",))
    )
    yield _csv("no required column", "姓名,欠费\n王,1\n", Refused(MissingColumnError, "房号"))
    yield _csv("no head", GOOD * 3, Refused(NoHeadError, "template"))
    yield _csv("one endless line", "房号," + "x" * 150_000, Refused(e.BrokenTextError))
    yield _csv("too many columns", "房号" + "," * 17_000, Refused(e.SheetTooLargeError, "CSV"))
    yield _csv("named xlsx", HEAD + GOOD, Understood(2, READ, ("text_named_workbook",)), "a.xlsx")
    yield _csv(
        "named xls, in GBK",
        (HEAD + GOOD).encode("gbk"),
        Understood(2, READ, ("encoding", "text_named_workbook")),
        "a.xls",
    )


def kinds() -> Iterator[Kind]:
    """Yield every kind of text."""
    yield from encodings()
    yield from separators()
    yield from line_ends()
    yield from quotes()
    yield from rows()
    yield from shapes()
