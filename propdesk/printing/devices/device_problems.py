"""What can be wrong with a printer on a cable or in a print system, more exact than the fault."""

from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.printing.printer_problems import (
    PrinterBusyProblem,
    PrinterNotFoundProblem,
    PrinterOfflineProblem,
    PrinterPermissionProblem,
    PrinterRefusedProblem,
)


class PrinterUnpluggedProblem(PrinterNotFoundProblem):
    """No such printer is plugged in or switched on."""

    sentence = QT_TRANSLATE_NOOP(
        "device_problems", "The printer {address} is not plugged in or not switched on."
    )
    action = QT_TRANSLATE_NOOP("device_problems", "Check the printer's cable and switch.")


class SeveralPrintersProblem(PrinterNotFoundProblem):
    """An address without serial number fits more than one printer."""

    sentence = QT_TRANSLATE_NOOP(
        "device_problems",
        "{count} printers of the kind {address} are plugged in. Add the serial number of the one "
        "you mean to its address: {address}/SERIAL",
    )
    action = QT_TRANSLATE_NOOP("device_problems", "Let the program find the printers again.")


class NoPrinterInterfaceProblem(PrinterNotFoundProblem):
    """What is plugged in is no printer, or hides it."""

    sentence = QT_TRANSLATE_NOOP(
        "device_problems",
        "The USB device {address} does not present itself as a printer. Set the printer to the USB "
        "class “printer”.",
    )
    action = QT_TRANSLATE_NOOP("device_problems", "Look up the USB class in the printer's manual.")


class UsbLibraryMissingProblem(PrinterNotFoundProblem):
    """The library that speaks USB is not installed."""

    sentence = QT_TRANSLATE_NOOP(
        "device_problems",
        "The printer {address} cannot be reached: the system library libusb-1.0 is missing.",
    )
    action = QT_TRANSLATE_NOOP("device_problems", "Ask the administrator to install libusb-1.0.")


class UsbPermissionProblem(PrinterPermissionProblem):
    """The system does not let this user reach USB devices."""

    sentence = QT_TRANSLATE_NOOP(
        "device_problems",
        "You do not have the right to use the USB printer {address}. Let the administrator add you "
        "to the group “lp” and sign in again. If that does not help, this line belongs into the "
        "file /etc/udev/rules.d/70-propdesk-printer.rules: {rule}",
    )
    action = QT_TRANSLATE_NOOP(
        "device_problems", "Ask the administrator for the right to use USB printers."
    )


class DeviceFilePermissionProblem(PrinterPermissionProblem):
    """The system does not let this user open the device file."""

    sentence = QT_TRANSLATE_NOOP(
        "device_problems",
        "You do not have the right to use the printer {address}. Let the administrator add you to "
        "the group “{group}” and sign in again.",
    )
    action = QT_TRANSLATE_NOOP("device_problems", "Ask the administrator for the right to use it.")


class UsbClaimedProblem(PrinterBusyProblem):
    """Another program holds the printer."""

    sentence = QT_TRANSLATE_NOOP(
        "device_problems", "Another program is using the USB printer {address}."
    )
    action = QT_TRANSLATE_NOOP(
        "device_problems",
        "Close the other program, or use the printer through the system's print queue.",
    )


class PrintSystemMissingProblem(PrinterNotFoundProblem):
    """The print system of this computer does not run or is not there."""

    sentence = QT_TRANSLATE_NOOP(
        "device_problems", "The print system of this computer does not answer ({address})."
    )
    action = QT_TRANSLATE_NOOP(
        "device_problems", "Start the print service, or ask the administrator to do so."
    )


class QueueMissingProblem(PrinterNotFoundProblem):
    """The print system knows no such queue."""

    sentence = QT_TRANSLATE_NOOP(
        "device_problems", "The print system of this computer knows no printer {address}."
    )
    action = QT_TRANSLATE_NOOP("device_problems", "Check the name in the system's printer list.")


class QueueRefusesProblem(PrinterRefusedProblem):
    """The queue takes no jobs."""

    sentence = QT_TRANSLATE_NOOP(
        "device_problems", "The system's printer {address} takes no jobs: {reason}"
    )
    action = QT_TRANSLATE_NOOP(
        "device_problems", "Enable the printer in the system's printer settings."
    )


class QueueStoppedProblem(PrinterOfflineProblem):
    """The queue takes jobs but hands none on."""

    sentence = QT_TRANSLATE_NOOP(
        "device_problems", "The system's printer {address} is stopped: {reason}"
    )
    action = QT_TRANSLATE_NOOP(
        "device_problems", "Resume the printer in the system's printer settings."
    )
