"""Say what a file really is, whatever its name, and refuse what would harm before it is parsed."""

import io
import zipfile
from typing import Literal

from propdesk.imports.file_errors import (
    DamagedFileError,
    EmptyFileError,
    EncryptedWorkbookError,
    NotASpreadsheetError,
    OldWorkbookError,
    UnpacksTooLargeError,
    WebPageError,
)

MEGABYTE = 1 << 20
MOST_UNPACKED = 384 * MEGABYTE
MOST_PARTS = 2000
_BOMB_SIZE, _BOMB_RATIO = 16 * MEGABYTE, 250  # real sheets pack 10 to 100 times

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_BIFF = (b"\x09\x08", b"\x09\x04\x06\x00", b"\x09\x02\x06\x00", b"\x09\x00\x04\x00")
_OTHERS = {
    b"%PDF": "PDF",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
    b"Rar!": "RAR",
    b"7z\xbc\xaf": "7z",
    b"\x1f\x8b": "gzip",
    b"BM": "BMP",
    b"MZ": "EXE",
    b"\x7fELF": "ELF",
    b"SQLite format": "SQLite",
}
_WEB = (b"<!doctype html", b"<html", b"<head", b"<body", b"<table", b"<meta", b"<style", b"<div")


def identify(data: bytes) -> Literal["xlsx", "text"]:
    """Return what the bytes are; raises an error that names what else they turned out to be."""
    if not data.strip(b"\x00\t\r\n \xef\xbb\xbf\xff\xfe"):
        raise EmptyFileError
    if data.startswith(b"PK"):
        return "xlsx"
    if data.startswith(_OLE):
        raise _ole_error(data)
    if data.startswith(_OLD_BIFF):
        raise OldWorkbookError(found="Excel 95 (.xls)")
    for start, found in _OTHERS.items():
        if data.startswith(start) and (len(start) > 2 or b"\x00" in data[:64]):
            raise NotASpreadsheetError(found=found)
    _refuse_markup(data[:4096].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").replace(b"\x00", b"").lower())
    return "text"


def open_archive(data: bytes) -> zipfile.ZipFile:
    """Return the zip of a workbook whose directory promises nothing monstrous.

    Raises DamagedFileError, EncryptedWorkbookError, UnpacksTooLargeError, OldWorkbookError,
    NotASpreadsheetError.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OverflowError, OSError, NotImplementedError) as problem:
        raise DamagedFileError(detail="zip") from problem
    parts = archive.infolist()
    names = [part.filename for part in parts]
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise UnpacksTooLargeError(limit=MOST_UNPACKED // MEGABYTE)
    if len(set(names)) != len(names):
        raise DamagedFileError(detail="zip")
    for part in parts:
        _refuse_part(part)
    _refuse_other_formats({name.lower() for name in names})
    return archive


def _refuse_part(part: zipfile.ZipInfo) -> None:
    if part.flag_bits & 1:
        raise EncryptedWorkbookError
    if part.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise DamagedFileError(detail=part.filename[:40])
    if part.file_size > _BOMB_SIZE and part.file_size > _BOMB_RATIO * part.compress_size:
        raise UnpacksTooLargeError(limit=_BOMB_SIZE // MEGABYTE)


def _refuse_other_formats(names: set[str]) -> None:
    if "xl/workbook.bin" in names:
        raise OldWorkbookError(found="Excel binary (.xlsb)")
    if "mimetype" in names and "content.xml" in names:
        raise OldWorkbookError(found="OpenDocument (.ods)")
    if "word/document.xml" in names or "ppt/presentation.xml" in names:
        raise NotASpreadsheetError(found="Word / PowerPoint")
    if "[content_types].xml" not in names:
        raise NotASpreadsheetError(found="ZIP")


def _ole_error(data: bytes) -> Exception:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return EncryptedWorkbookError()
    if any(name.encode("utf-16-le") in data for name in ("Workbook", "Book")):
        return OldWorkbookError(found="Excel 97-2003 (.xls)")
    return NotASpreadsheetError(found="OLE")


def _refuse_markup(start: bytes) -> None:
    if not start.startswith(b"<"):
        if start.startswith(b"mime-version:"):
            raise WebPageError
        return
    if b"urn:schemas-microsoft-com:office:spreadsheet" in start:
        raise OldWorkbookError(found="XML 2003 (.xml)")
    if any(mark in start for mark in _WEB):
        raise WebPageError
    if start.startswith((b"<?xml", b"<!")):
        raise NotASpreadsheetError(found="XML")
