"""Why the value of a cell can't be taken; each sentence tells the clerk what to type instead."""

from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP


class RequiredCellError(DomainError):
    """A cell that must not be empty."""

    sentence = QT_TRANSLATE_NOOP("cell_faults", "This cell must be filled in.")


class CellIsErrorError(DomainError):
    """The spreadsheet itself shows an error there."""

    sentence = QT_TRANSLATE_NOOP(
        "cell_faults", "The spreadsheet shows the error {code} here; correct its formula."
    )


class NeverCalculatedError(DomainError):
    """A formula whose result was never stored, or a reference into another file."""

    sentence = QT_TRANSLATE_NOOP(
        "cell_faults",
        "The result of this formula is not stored in the file; open it in Excel or WPS, save it,"
        " and try again.",
    )


class DigitsLostError(DomainError):
    """A spreadsheet keeps 15 digits of a number; the rest is gone for good (desk-habits.md U16)."""

    sentence = QT_TRANSLATE_NOOP(
        "cell_faults",
        "The spreadsheet holds this as a number and has lost its last digits. Format the column as"
        " text and type it again.",
    )


class TurnedIntoDateError(DomainError):
    """A room such as 3-12 that a spreadsheet made 12 March of."""

    sentence = QT_TRANSLATE_NOOP(
        "cell_faults",
        "The spreadsheet has turned this into a date. Format the column as text and type it again.",
    )


class NotAnAmountError(DomainError):
    """No amount of yuan."""

    sentence = QT_TRANSLATE_NOOP("cell_faults", "This is no amount; type it like 1234.50.")


class TooManyDecimalsError(DomainError):
    """More decimals than the column keeps; rounding is for people to decide."""

    sentence = QT_TRANSLATE_NOOP(
        "cell_faults", "This has more than {places} decimals; round it first."
    )


class NumberTooLargeError(DomainError):
    """A slip of the keys."""

    sentence = QT_TRANSLATE_NOOP("cell_faults", "This number is too large.")


class NotANumberError(DomainError):
    """No number."""

    sentence = QT_TRANSLATE_NOOP("cell_faults", "This is no number; type it like 89.35.")


class NotAWholeNumberError(DomainError):
    """No whole number."""

    sentence = QT_TRANSLATE_NOOP("cell_faults", "This is no whole number.")


class NotADateError(DomainError):
    """No calendar day."""

    sentence = QT_TRANSLATE_NOOP("cell_faults", "This is no date; type it like 2026-01-05.")


class AmbiguousDateError(DomainError):
    """A date that can be read in two ways."""

    sentence = QT_TRANSLATE_NOOP(
        "cell_faults",
        "This date can be read in two ways; type it with the year in four digits first:"
        " 2026-01-05.",
    )


class NotAPeriodError(DomainError):
    """No month."""

    sentence = QT_TRANSLATE_NOOP("cell_faults", "This is no month; type it like 2026-01.")


class NotAnIdNumberError(DomainError):
    """No document number."""

    sentence = QT_TRANSLATE_NOOP("cell_faults", "This is no ID number.")


class CheckDigitError(DomainError):
    """GB 11643: the last character follows from the other seventeen."""

    sentence = QT_TRANSLATE_NOOP(
        "cell_faults",
        "The last digit of this ID number does not fit the others; look at the document again.",
    )


class NotAPhoneNumberError(DomainError):
    """No single phone number."""

    sentence = QT_TRANSLATE_NOOP("cell_faults", "This is not one phone number.")


class TextTooLongError(DomainError):
    """A whole page in one cell."""

    sentence = QT_TRANSLATE_NOOP("cell_faults", "This text is longer than {limit} characters.")
