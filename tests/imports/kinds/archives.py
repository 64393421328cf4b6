"""Kinds of workbooks whose archive is wrong: each part missing, cut, poisoned or no XML."""

import io
import struct
import zipfile
from collections.abc import Callable, Iterator
from functools import partial

from propdesk.imports import file_errors as e
from tests.imports.corpus import LAUGHS, XXE
from tests.imports.kinds.kind import Kind, Refused, Understood
from tests.imports.workbooks import XML, parts, sheet_xml, zipped

ROWS = [["房号", "姓名"], ["1-101", "王小明"]]
READ = Understood(2, {"room": "1-101", "name": "王小明"})
DAMAGED = Refused(e.DamagedFileError)
FOREIGN = Refused(e.ForeignDefinitionsError)
SHEET = "xl/worksheets/sheet1.xml"
PARTS = (
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/sharedStrings.xml",
    SHEET,
)
Damage = Callable[[bytes], bytes]


def whole() -> dict[str, str | bytes]:
    """Return the parts of a good workbook."""
    return parts({"业主": sheet_xml(ROWS)}, "", {})


def _content(name: str) -> bytes:
    content = whole()[name]
    return content if isinstance(content, bytes) else content.encode()


def _missing(name: str) -> bytes:
    made = whole()
    del made[name]
    return zipped(made)


def _changed(name: str, damage: Damage) -> bytes:
    return zipped({**whole(), name: damage(_content(name))})


def _cut_at(name: str, *, inside: bool) -> bytes:
    """Return the file cut at the head of a part, or in the middle of what it packs."""
    data = zipped(whole())
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        part = archive.getinfo(name)
    start = part.header_offset + 30 + len(name.encode())
    return data[: start + part.compress_size // 2] if inside else data[: part.header_offset + 15]


def _broken_checksum(name: str) -> bytes:
    data = bytearray(zipped(whole()))
    for signature, offset in ((b"PK\x03\x04", 14), (b"PK\x01\x02", 16)):
        start = data.rfind(signature, 0, _name_at(data, name, signature))
        struct.pack_into("<I", data, start + offset, 0xDEAD)
    return bytes(data)


def _name_at(data: bytearray, name: str, signature: bytes) -> int:
    place = data.find(name.encode())
    return place if signature == b"PK\x03\x04" else data.rfind(name.encode())


DAMAGES: dict[str, Damage] = {
    "empty": lambda _: b"",
    "cut": lambda content: content[: len(content) * 2 // 3],
    "no XML": lambda _: "房号,姓名".encode(),
    "binary": lambda _: bytes(range(256)),
    "of an unknown encoding": lambda c: c.replace(b"UTF-8", b"EBCDIC-X"),
    "in UTF-16": lambda c: c.decode().replace("UTF-8", "UTF-16").encode("utf-16"),
    "in Latin 1 that says it is UTF-8": lambda c: c + b"<!-- \xe9\xff -->",
    "with laughs": lambda c: c.replace(XML.encode(), LAUGHS.encode()),
    "with a foreign file": lambda c: c.replace(XML.encode(), XXE.encode()),
    "with a definition": lambda c: c.replace(XML.encode(), b'<!DOCTYPE x [<!ENTITY b "1">]>'),
}


def kinds() -> Iterator[Kind]:
    """Yield each part with each damage, and damages of the archive itself."""
    for name in PARTS:
        short = name.rpartition("/")[2]
        yield Kind(f"archive: {short} missing", partial(_missing, name), MISSING.get(name, DAMAGED))
        for damage, change in DAMAGES.items():
            must = FOREIGN if damage.startswith("with") else DAMAGED
            make = partial(_changed, name, change)
            yield Kind(f"archive: {short} {damage}", make, EXCEPT.get((name, damage), must))
        for inside in (False, True):
            place = "inside" if inside else "at the head of"
            make = partial(_cut_at, name, inside=inside)
            yield Kind(f"archive: cut {place} {short}", make, DAMAGED)
        make = partial(_broken_checksum, name)
        yield Kind(f"archive: {short} with a wrong checksum", make, DAMAGED)


# Without the list of types it is any zip; colours and shared texts are not needed by this table.
MISSING: dict[str, Refused | Understood] = {
    "[Content_Types].xml": Refused(e.NotASpreadsheetError),
    "xl/styles.xml": READ,
    "xl/sharedStrings.xml": READ,
}
# The bytes are UTF-8 whatever the sheet says of itself.
EXCEPT: dict[tuple[str, str], Refused | Understood] = {
    (SHEET, "of an unknown encoding"): READ,
    ("[Content_Types].xml", "in UTF-16"): READ,
}
