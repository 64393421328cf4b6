"""Kinds of files that are no tables at all, whatever they are called."""

import io
import tarfile
import zipfile
from collections.abc import Iterator
from functools import partial

from propdesk.domain.errors import SpokenError
from propdesk.imports import file_errors as e
from propdesk.imports.headers import NoHeadError
from tests.imports.kinds.kind import Kind, Refused
from tests.imports.workbooks import zipped

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 504
NO_TABLE = e.NotASpreadsheetError
BINARY: dict[str, tuple[bytes, str, type[SpokenError]]] = {
    "Excel 5 stream": (OLE + "Book".encode("utf-16-le"), "a.xls", e.OldWorkbookError),
    "WPS table": (OLE + "Workbook".encode("utf-16-le") + b"ET", "a.et", e.OldWorkbookError),
    "old workbook named csv": (OLE + "Workbook".encode("utf-16-le"), "a.csv", e.OldWorkbookError),
    "encrypted by a rights server": (
        OLE + "DataSpaces".encode("utf-16-le") + "EncryptedPackage".encode("utf-16-le"),
        "a.xlsx",
        e.EncryptedWorkbookError,
    ),
    "Outlook message": (OLE + "__substg1.0".encode("utf-16-le"), "a.msg", NO_TABLE),
    "GIF": (b"GIF89a" + b"\x00" * 40, "a.xlsx", NO_TABLE),
    "BMP": (b"BM" + b"\x00" * 60, "a.xlsx", NO_TABLE),
    "TIFF": (b"II*\x00\x08\x00\x00\x00" + b"\x00\x01" * 40, "a.xlsx", NO_TABLE),
    "WebP": (b"RIFF\x24\x00\x00\x00WEBPVP8 " + bytes(64), "a.xlsx", NO_TABLE),
    "HEIC": (b"\x00\x00\x00\x18ftypheic" + bytes(64), "a.xlsx", NO_TABLE),
    "MP3": (b"ID3\x03\x00\x00\x00" + bytes(64), "a.xlsx", NO_TABLE),
    "MP4": (b"\x00\x00\x00\x20ftypisom" + bytes(64), "a.xlsx", NO_TABLE),
    "bzip2": (b"BZh91AY&SY" + bytes(range(200)), "a.xlsx", NO_TABLE),
    "xz": (b"\xfd7zXZ\x00\x00\x04" + bytes(range(200)), "a.xlsx", NO_TABLE),
    "Access": (b"\x00\x01\x00\x00Standard Jet DB\x00" + bytes(64), "a.mdb", NO_TABLE),
    "dBase": (b"\x03\x7e\x01\x05\x02\x00\x00\x00\x41\x00\x21\x00" + bytes(90), "a.dbf", NO_TABLE),
    "Lotus": (b"\x00\x00\x02\x00\x06\x04\x06\x00" + bytes(64), "a.wk1", NO_TABLE),
    "SQLite": (b"SQLite format 3\x00" + bytes(96), "a.xlsx", NO_TABLE),
    "Java class": (b"\xca\xfe\xba\xbe\x00\x00\x00\x34" + bytes(64), "a.xlsx", NO_TABLE),
    "ELF program": (b"\x7fELF\x02\x01\x01" + bytes(64), "a.xlsx", NO_TABLE),
    "Windows shortcut": (b"L\x00\x00\x00\x01\x14\x02\x00" + bytes(64), "a.xlsx", NO_TABLE),
    "PDF named csv": (b"%PDF-1.4\n%\xe2\xe3", "a.csv", NO_TABLE),
    "rich text": (b"{\\rtf1\\ansi \\par x}", "a.xls", NoHeadError),
    "JSON": ('{"房号": "1-101", "姓名": "王"}'.encode(), "a.csv", NoHeadError),
    "SYLK": (b'ID;PWXL;N;E\r\nC;Y1;X1;K"room"\r\nE\r\n', "a.slk", NoHeadError),
    "letter": ("您好，请见附件。\n物业服务中心\n".encode(), "a.csv", NoHeadError),
    "letter in GBK": ("您好，请见附件。\n物业服务中心\n".encode("gbk"), "a.xls", NoHeadError),
    "base64": (b"UEsDBBQABgAIAAAAIQ==\n" * 5, "a.xlsx", NoHeadError),
    "web page after a mark": (
        b"\xef\xbb\xbf  <HTML><TABLE><TR><TD>1</TD></TR></TABLE>",
        "a.xls",
        e.WebPageError,
    ),
    "web page named csv": (b"<table><tr><td>1</td></tr></table>", "a.csv", e.WebPageError),
    "web page of Excel": (
        b'<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body>',
        "a.xls",
        e.WebPageError,
    ),
    "sign-in page": (b"<!doctype html><title>Sign in</title>", "a.xlsx", e.WebPageError),
    "XML report": (b'<?xml version="1.0"?><report/>', "a.xml", NO_TABLE),
    "SVG": (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "a.xlsx", NoHeadError),
    "one zero byte": (b"\x00", "a.xlsx", e.EmptyFileError),
    "blanks": (b" \r\n\t\r\n", "a.csv", e.EmptyFileError),
    "wide blanks": ("\u3000\n".encode(), "a.csv", NoHeadError),
}
ARCHIVES: dict[str, tuple[dict[str, str | bytes], type[SpokenError]]] = {
    "presentation": (
        {"[Content_Types].xml": "<a/>", "ppt/presentation.xml": "<a/>"},
        NO_TABLE,
    ),
    "Apple Numbers": ({"Index/Document.iwa": b"x", "preview.jpg": b"x"}, NO_TABLE),
    "OFD": ({"OFD.xml": "<a/>", "Doc_0/Document.xml": "<a/>"}, NO_TABLE),
    "book": ({"mimetype": "application/epub+zip", "META-INF/container.xml": "<a/>"}, NO_TABLE),
    "Java archive": ({"META-INF/MANIFEST.MF": "x"}, NO_TABLE),
    "drawing": ({"[Content_Types].xml": "<a/>", "visio/document.xml": "<a/>"}, e.DamagedFileError),
    "zipped workbook": ({"业主.xlsx": zipped({"a": "b"})}, NO_TABLE),
    "path out of the archive": ({"../../etc/passwd": "x"}, NO_TABLE),
}


def _tar() -> bytes:
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w") as archive:
        content = b"room,name\n1-101,x\n"
        entry = tarfile.TarInfo("a.csv")
        entry.size = len(content)
        archive.addfile(entry, io.BytesIO(content))
    return target.getvalue()


def _nested() -> bytes:
    """Return a zip in a zip in a zip: 300 MB of nothing inside 300 KB inside 3 KB."""
    inner: str | bytes = b"\x00" * 30_000_000
    for _ in range(3):
        inner = zipped({"a.zip": inner}, zipfile.ZIP_DEFLATED)
    assert isinstance(inner, bytes)
    return inner


def kinds() -> Iterator[Kind]:
    """Yield every kind of file that is no table."""
    for name, (data, file, error) in BINARY.items():
        yield Kind(f"foreign: {name}", partial(bytes, data), Refused(error), file)
    for name, (content, error) in ARCHIVES.items():
        yield Kind(f"foreign: {name}", partial(zipped, content), Refused(error))
    yield Kind("foreign: tape archive", _tar, Refused(NO_TABLE), "a.tar")
    yield Kind("foreign: zips in zips", _nested, Refused(NO_TABLE))
