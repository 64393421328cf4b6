"""Print one slip on each USB printer named as an argument, through the real libusb.

Tells what became of them as JSON. Run in a process of its own: the mock system must be there before
libusb is loaded.
"""

import json
import sys
from pathlib import Path
from urllib.parse import quote

from propdesk.printing.delivery import Patience, deliver
from propdesk.printing.devices import device_for
from propdesk.printing.devices.lp import LpAddress, open_lp
from propdesk.printing.devices.tcp import TcpTimes
from propdesk.printing.devices.usb_printers import candidates
from propdesk.printing.printer_problems import PrinterProblem

USB_ID = "0416:5011"
SLIP = b"\x1b@" + b"The quick brown fox jumps over the lazy dog\n" * 200
TIMES = TcpTimes(stall=0.2, attention=1.0)
PATIENCE = Patience(answer=0.2, cause=0.05)


def opened(uri: str) -> str:
    """Return the name of the problem of opening a printer."""
    try:
        device_for(uri).open()
    except PrinterProblem as problem:
        return type(problem).__name__
    return ""


def lp_told() -> list[object]:
    """Return what the kernel's own driver says of its printer."""
    port = open_lp(LpAddress(Path("/dev/usb/lp0")))
    told: list[object] = [port.trouble(), port.identity()]
    port.close()
    return told


def main() -> None:
    outcomes = {}
    for serial in sys.argv[1:]:
        uri = f"usb://{USB_ID}/{quote(serial, safe='')}"
        outcomes[serial] = deliver(device_for(uri, TIMES), SLIP, b"T001", patience=PATIENCE)
    told = {
        "found": [[each.address.uri, each.product] for each in candidates()],
        "without serial number": opened(f"usb://{USB_ID}"),
        "absent": opened("usb://0416:5012"),
        "outcomes": outcomes,
        "lp": lp_told(),
    }
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
