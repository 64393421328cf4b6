"""What can be wrong with a printer, each with a sentence and what to do about it."""

from collections.abc import Mapping
from typing import ClassVar

from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.domain.print_jobs import Fault
from propdesk.i18n import QT_TRANSLATE_NOOP, Message


class InvalidPrinterAddressError(DomainError):
    """The address of a printer cannot be understood."""

    sentence = QT_TRANSLATE_NOOP(
        "printer_problems",
        "“{address}” is no printer address. Type for example tcp://192.168.1.50:9100.",
    )


class PrinterProblem(EnvironmentProblem):
    """Something keeps a printer from printing; `action` says what the clerk can do."""

    fault: ClassVar[Fault]
    action: ClassVar[Message]


class PrinterNotFoundProblem(PrinterProblem):
    """The name or the network of the printer is unknown."""

    fault = Fault.NOT_FOUND
    sentence = QT_TRANSLATE_NOOP("printer_problems", "The printer {address} is not in the network.")
    action = QT_TRANSLATE_NOOP(
        "printer_problems", "Check the network cable and the printer's address."
    )


class PrinterRefusedProblem(PrinterProblem):
    """The machine is there but takes no connection."""

    fault = Fault.REFUSED
    sentence = QT_TRANSLATE_NOOP("printer_problems", "The printer {address} takes no connection.")
    action = QT_TRANSLATE_NOOP(
        "printer_problems", "Check that the printer is on and not in use by another desk."
    )


class PrinterTimeoutProblem(PrinterProblem):
    """Nobody answers at the address."""

    fault = Fault.TIMEOUT
    sentence = QT_TRANSLATE_NOOP("printer_problems", "The printer {address} does not respond.")
    action = QT_TRANSLATE_NOOP("printer_problems", "Switch the printer on and check the cable.")


class PrinterBusyProblem(PrinterProblem):
    """Another program or desk is using the printer just now."""

    fault = Fault.BUSY
    sentence = QT_TRANSLATE_NOOP(
        "printer_problems", "The printer {address} is being used by somebody else."
    )
    action = QT_TRANSLATE_NOOP(
        "printer_problems", "Wait a moment, or close the other program that uses it."
    )


class PrinterPermissionProblem(PrinterProblem):
    """This user may not reach the printer or write the file."""

    fault = Fault.PERMISSION
    sentence = QT_TRANSLATE_NOOP(
        "printer_problems", "You do not have the right to use the printer {address}."
    )
    action = QT_TRANSLATE_NOOP("printer_problems", "Ask the administrator for the right to use it.")


class PrinterStalledProblem(PrinterProblem):
    """The printer stopped taking data in the middle."""

    fault = Fault.STALLED
    sentence = QT_TRANSLATE_NOOP("printer_problems", "The printer {address} stopped halfway.")
    action = QT_TRANSLATE_NOOP(
        "printer_problems", "Look at the paper: is the slip complete? Then say so, or print again."
    )


class PrinterLinkLostProblem(PrinterProblem):
    """The connection broke while data were on their way."""

    fault = Fault.LINK_LOST
    sentence = QT_TRANSLATE_NOOP(
        "printer_problems", "The connection to the printer {address} was lost."
    )
    action = QT_TRANSLATE_NOOP(
        "printer_problems", "Look at the paper: is the slip complete? Then say so, or print again."
    )


class PrinterOfflineProblem(PrinterProblem):
    """The printer answers, but says that it is offline."""

    fault = Fault.OFFLINE
    sentence = QT_TRANSLATE_NOOP("printer_problems", "The printer {address} is offline.")
    action = QT_TRANSLATE_NOOP(
        "printer_problems",
        "Press its feed button once; if that does not help, switch it off and on.",
    )


class PaperEndProblem(PrinterProblem):
    """The printer says that it has no paper."""

    fault = Fault.PAPER_END
    sentence = QT_TRANSLATE_NOOP("printer_problems", "The printer {address} has no paper.")
    action = QT_TRANSLATE_NOOP("printer_problems", "Put in a new roll of paper.")


class PaperNearEndProblem(PrinterProblem):
    """The printer says that its paper will end soon; it prints all the same."""

    fault = Fault.PAPER_NEAR_END
    sentence = QT_TRANSLATE_NOOP(
        "printer_problems", "The paper of the printer {address} is nearly used up."
    )
    action = QT_TRANSLATE_NOOP("printer_problems", "Have a new roll of paper ready.")


class CoverOpenProblem(PrinterProblem):
    """The printer says that its cover is open."""

    fault = Fault.COVER_OPEN
    sentence = QT_TRANSLATE_NOOP("printer_problems", "The cover of the printer {address} is open.")
    action = QT_TRANSLATE_NOOP("printer_problems", "Close the cover.")


class CutterProblem(PrinterProblem):
    """The printer says that its knife is stuck."""

    fault = Fault.CUTTER
    sentence = QT_TRANSLATE_NOOP(
        "printer_problems", "The cutter of the printer {address} is stuck."
    )
    action = QT_TRANSLATE_NOOP(
        "printer_problems",
        "Switch the printer off, take out the jammed paper, close the cover and switch it on.",
    )


class OverheatProblem(PrinterProblem):
    """The printer pauses because its print head is hot; it goes on by itself."""

    fault = Fault.OVERHEAT
    sentence = QT_TRANSLATE_NOOP("printer_problems", "The printer {address} is too hot.")
    action = QT_TRANSLATE_NOOP(
        "printer_problems", "Wait: it goes on by itself when it has cooled down."
    )


class PrinterBrokenProblem(PrinterProblem):
    """The printer says that it has an error it cannot recover from."""

    fault = Fault.BROKEN
    sentence = QT_TRANSLATE_NOOP(
        "printer_problems", "The printer {address} reports a fault of its own."
    )
    action = QT_TRANSLATE_NOOP(
        "printer_problems", "Switch it off and on; if the fault comes back, have it repaired."
    )


class NoAnswerProblem(PrinterProblem):
    """The printer took everything but did not say that it printed it."""

    fault = Fault.NO_ANSWER
    sentence = QT_TRANSLATE_NOOP(
        "printer_problems", "The printer {address} did not confirm the slip."
    )
    action = QT_TRANSLATE_NOOP(
        "printer_problems", "Look at the paper: is the slip complete? Then say so, or print again."
    )


class WrongAnswerProblem(PrinterProblem):
    """What answered spoke of another slip, or is no printer."""

    fault = Fault.WRONG_ANSWER
    sentence = QT_TRANSLATE_NOOP(
        "printer_problems", "{address} gave an answer that does not belong to this slip."
    )
    action = QT_TRANSLATE_NOOP(
        "printer_problems", "Check the printer's address, and look whether the slip came out."
    )


class PrinterStorageProblem(PrinterProblem):
    """The file that stands for a printer cannot be written (disk full, folder gone)."""

    fault = Fault.STORAGE
    sentence = QT_TRANSLATE_NOOP(
        "printer_problems", "The print file {address} cannot be written: {reason}"
    )
    action = QT_TRANSLATE_NOOP("printer_problems", "Free space on the disk or choose another file.")


class DocumentUnreadableProblem(PrinterProblem):
    """The stored document of a job is damaged."""

    fault = Fault.UNREADABLE
    sentence = QT_TRANSLATE_NOOP("printer_problems", "The stored slip cannot be read.")
    action = QT_TRANSLATE_NOOP("printer_problems", "Print it again from its record.")


class UnencodableProblem(PrinterProblem):
    """Some characters are in no font we have; 〓 stands for them on the paper."""

    fault = Fault.UNENCODABLE
    sentence = QT_TRANSLATE_NOOP(
        "printer_problems", "Some characters could not be printed; 〓 stands in their place."
    )
    action = QT_TRANSLATE_NOOP(
        "printer_problems", "Write them on the paper by hand, or correct the record."
    )


class DrawerMissingProblem(PrinterProblem):
    """This model of printer has no socket for a cash drawer."""

    fault = Fault.NO_DRAWER
    sentence = QT_TRANSLATE_NOOP("printer_problems", "The printer {address} cannot open a drawer.")
    action = QT_TRANSLATE_NOOP("printer_problems", "Open the cash drawer with its key.")


class LineTooSlowProblem(PrinterProblem):
    """The slip is mostly pictures and its serial line would take a minute or more for them."""

    fault = Fault.SLOW_LINE
    sentence = QT_TRANSLATE_NOOP(
        "printer_problems",
        "The serial line of {address} is too slow for slips that are sent as pictures.",
    )
    action = QT_TRANSLATE_NOOP(
        "printer_problems",
        "Print it on another printer. For good: set printer and address to 115200 baud, use USB or "
        "the network, or say that the printer has Chinese characters of its own.",
    )


class JobExpiredProblem(PrinterProblem):
    """The job waited so long that nobody expects its paper any more."""

    fault = Fault.EXPIRED
    sentence = QT_TRANSLATE_NOOP("printer_problems", "The slip waited too long for the printer.")
    action = QT_TRANSLATE_NOOP("printer_problems", "Print it again if it is still needed.")


class PrintInterruptedProblem(PrinterProblem):
    """The program ended while the job was being sent."""

    fault = Fault.INTERRUPTED
    sentence = QT_TRANSLATE_NOOP("printer_problems", "The program ended while printing.")
    action = QT_TRANSLATE_NOOP(
        "printer_problems", "Look at the paper: is the slip complete? Then say so, or print again."
    )


_PROBLEMS: Mapping[Fault, type[PrinterProblem]] = {
    problem.fault: problem for problem in PrinterProblem.__subclasses__()
}


def problem_of(fault: Fault) -> type[PrinterProblem]:
    """Return the problem that explains a stored fault."""
    return _PROBLEMS[fault]


def explained(fault: Fault, address: str, reason: str = "") -> tuple[str, str]:
    """Return the sentence and the action for a stored fault in the current language."""
    problem = problem_of(fault)(address=address, reason=reason)
    return problem.message(), problem.action.translated()
