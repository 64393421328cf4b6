"""A printer's address as people know it, 192.168.1.50 or a file, made an address of the program."""

import re
from pathlib import PurePath, PurePosixPath, PureWindowsPath

_HOST = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?")


def address_of(text: str) -> str:
    """Return the address for a typed text; what is none is returned as it is, to be refused."""
    plain = text.strip().replace("：", ":").replace("。", ".")
    if "://" in plain or not plain:
        return plain
    path = _absolute(plain)
    if path is not None:
        return path.as_uri()
    return f"tcp://{plain}" if _HOST.fullmatch(plain) else plain


def _absolute(text: str) -> PurePath | None:
    for kind in (PureWindowsPath, PurePosixPath):
        path = kind(text)
        if path.is_absolute():
            return path
    return None
