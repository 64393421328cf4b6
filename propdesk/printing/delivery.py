"""One attempt to print, graded honestly: confirmed, sent, uncertain or failed.

The grades know no wishful thinking: confirmed needs the printer's own word for this very slip,
failed needs that not one byte of it was accepted. Source: printing.md 3.
"""

import contextlib
from typing import NamedTuple

from propdesk.domain.print_jobs import Fault, Grade
from propdesk.domain.printers import UNKNOWN, PrinterAbilities
from propdesk.printing.conversation import DEFAULT_PATIENCE, Conversation, Patience, Unwatched
from propdesk.printing.devices.contract import Confirmation, Device, Watcher
from propdesk.printing.printer_problems import PrinterProblem

__all__ = ["DEFAULT_PATIENCE", "TOKEN_LENGTH", "Delivery", "Patience", "deliver"]

TOKEN_LENGTH = 4


class Delivery(NamedTuple):
    """The outcome of one attempt; `accepted` counts the bytes of the slip that left."""

    grade: Grade
    accepted: int
    fault: Fault | None = None


def deliver(
    device: Device,
    data: bytes,
    token: bytes,
    watcher: Watcher | None = None,
    patience: Patience = DEFAULT_PATIENCE,
    *,
    confirm: bool = True,
    abilities: PrinterAbilities = UNKNOWN,
) -> Delivery:
    """Send `data` and say how sure it is that it was printed.

    `token` (4 printable ASCII signs, another one for every attempt) is what a printer that can
    confirm repeats after printing. Without `confirm` nothing is asked afterwards (a drawer pulse
    leaves no paper). Never raises a PrinterProblem: it becomes part of the outcome.
    """
    if len(token) != TOKEN_LENGTH:
        raise ValueError("a token has four signs")
    mode = _way_to_confirm(device.confirmation, abilities) if confirm else Confirmation.NONE
    talk = Conversation(device, watcher or Unwatched(), patience, abilities)
    try:
        device.open()
        talk.look()
        talk.send_slip(data)
        grade, fault = _conclude(device, mode, token, talk)
    except PrinterProblem as problem:
        grade, fault = (Grade.UNCERTAIN if talk.accepted else Grade.FAILED), problem.fault
    else:
        fault = fault or device.listener.warning
    finally:
        device.close()
    return Delivery(grade, talk.accepted, fault)


def _way_to_confirm(offered: Confirmation, abilities: PrinterAbilities) -> Confirmation:
    """Return the best way both the address and the printer allow; an address rules what it says."""
    if offered is not Confirmation.STATUS:
        return offered
    if abilities.process_id:
        return Confirmation.PROCESS_ID
    return Confirmation.NONE if abilities.paper_status is False else offered


def _conclude(
    device: Device, mode: Confirmation, token: bytes, talk: Conversation
) -> tuple[Grade, Fault | None]:
    match mode:
        case Confirmation.NONE:
            device.finish()
            return Grade.SENT, None
        case Confirmation.DURABLE:
            device.finish()
            return Grade.CONFIRMED, None
        case Confirmation.STATUS:
            return _conclude_by_status(device, talk)
        case Confirmation.PROCESS_ID:
            talk.check_printed(token)
            # Nothing that happens now takes the printer's own word back.
            with contextlib.suppress(PrinterProblem):
                device.finish()
            return Grade.CONFIRMED, None


def _conclude_by_status(device: Device, talk: Conversation) -> tuple[Grade, Fault | None]:
    """A status has no name on it: whoever answers more than was asked answers somebody else."""
    if not talk.paper_is_there():
        device.finish()
        return Grade.SENT, Fault.NO_ANSWER
    alive = talk.end()
    talk.check_answered_once()
    return (Grade.CONFIRMED, None) if alive else (Grade.SENT, Fault.NO_ANSWER)
