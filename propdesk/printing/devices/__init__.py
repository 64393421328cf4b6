"""Ways to reach a printer; the only folder that may know one operating system."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from propdesk.printing.devices.contract import Confirmation, Device
from propdesk.printing.devices.file import FileDevice
from propdesk.printing.devices.tcp import DEFAULT_TIMES, TcpDevice, TcpTimes
from propdesk.printing.printer_problems import InvalidPrinterAddressError

_RAW_PORT = 9100
_CONFIRMATIONS = {mode.value: mode for mode in Confirmation if mode is not Confirmation.DURABLE}


def device_for(uri: str, times: TcpTimes = DEFAULT_TIMES) -> Device:
    """Return the device of a printer address; InvalidPrinterAddressError if it is none.

    `tcp://host[:port][?confirm=none|status|id]` (port 9100 and `status` unless said) or
    `file:///path`.
    """
    try:
        parts = urlsplit(uri)
        port = parts.port or _RAW_PORT
    except ValueError as error:
        raise InvalidPrinterAddressError(address=uri) from error
    if parts.scheme == "file" and parts.path.strip("/") and parts.netloc in {"", "localhost"}:
        from urllib.request import url2pathname

        return FileDevice(Path(url2pathname(parts.path)))
    if parts.scheme == "tcp" and parts.hostname and parts.path in {"", "/"}:
        wanted = parse_qs(parts.query).get("confirm", [Confirmation.STATUS.value])[-1]
        if wanted in _CONFIRMATIONS:
            return TcpDevice(parts.hostname, port, _CONFIRMATIONS[wanted], times)
    raise InvalidPrinterAddressError(address=uri)
