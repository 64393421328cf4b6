"""Give the parser a workbook without error cells it has never heard of.

It knows the seven errors of old and refuses the whole file for a newer one (#SPILL!, #CALC!,
#GETTING_DATA ...). The look over the sheet has noted each by its place, so what stands in the copy
does not matter.
"""

import io
import re
import zipfile
from collections.abc import Collection

from propdesk.imports.raw import NEVER_CALCULATED, CellMark

_KNOWN = {"#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", NEVER_CALCULATED}
_ERROR_CELL = re.compile(
    rb'(<(?:\w+:)?c\s[^>]*\bt="e"[^>]*>(?:(?!</(?:\w+:)?c>).)*?<(?:\w+:)?v>)[^<]*', re.DOTALL
)


def has_unknown(marks: Collection[CellMark]) -> bool:
    """Tell whether a sheet shows an error the parser does not know."""
    return any(mark.code not in _KNOWN for mark in marks)


def with_known_errors(archive: zipfile.ZipFile, parts: Collection[str]) -> bytes:
    """Return the workbook with every error cell of these sheets turned into #N/A."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as copy:
        for name in archive.namelist():
            content = archive.read(name)
            if name in parts:
                content = _ERROR_CELL.sub(rb"\1#N/A", content)
            copy.writestr(name, content)
    return target.getvalue()
