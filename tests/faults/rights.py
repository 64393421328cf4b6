"""Become somebody the file modes hold for: the superuser may otherwise write anything."""

import ctypes
import os
import sys

_VERSION_3 = 0x20080522
_DAC_OVERRIDE, _DAC_READ_SEARCH = 1, 2


class _Header(ctypes.Structure):
    _fields_ = [("version", ctypes.c_uint32), ("pid", ctypes.c_int)]


class _Data(ctypes.Structure):
    _fields_ = [
        ("effective", ctypes.c_uint32),
        ("permitted", ctypes.c_uint32),
        ("inheritable", ctypes.c_uint32),
    ]


def obey_modes() -> None:
    """Give up the superuser's exemption from file modes, for this process and for good."""
    if os.geteuid() != 0:
        return
    if sys.platform != "linux":
        raise NotImplementedError("only Linux can take single rights from the superuser")
    libc = ctypes.CDLL(None, use_errno=True)
    header, data = _Header(_VERSION_3, 0), (_Data * 2)()
    if libc.capget(ctypes.byref(header), data):
        raise OSError(ctypes.get_errno(), "capget")
    for word in ("effective", "permitted", "inheritable"):
        left = getattr(data[0], word) & ~(1 << _DAC_OVERRIDE | 1 << _DAC_READ_SEARCH)
        setattr(data[0], word, left)
    if libc.capset(ctypes.byref(header), data):
        raise OSError(ctypes.get_errno(), "capset")
