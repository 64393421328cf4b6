"""Why a file can't be read at all; every sentence says what to do about it."""

from collections.abc import Mapping
from typing import Any

from propdesk.domain.errors import DomainError, EnvironmentProblem, SpokenError
from propdesk.i18n import QT_TRANSLATE_NOOP


class FileNotReadableError(EnvironmentProblem):
    """The file is gone, or may not be opened."""

    sentence = QT_TRANSLATE_NOOP("file_errors", "“{name}” can't be opened ({reason}).")


class FileTooLargeError(DomainError):
    """The file is larger than any register of a service centre."""

    sentence = QT_TRANSLATE_NOOP(
        "file_errors", "The file is larger than {limit} MB; split it into several files."
    )


class EmptyFileError(DomainError):
    """There is nothing in the file."""

    sentence = QT_TRANSLATE_NOOP("file_errors", "The file is empty.")


class NotASpreadsheetError(DomainError):
    """A picture, a document, an archive: nothing with rows."""

    sentence = QT_TRANSLATE_NOOP(
        "file_errors", "This is no table ({found}); an .xlsx workbook or a .csv text is needed."
    )


class OldWorkbookError(DomainError):
    """A workbook format we do not read, whatever the file is called."""

    sentence = QT_TRANSLATE_NOOP(
        "file_errors",
        "This workbook is in the format {found}, whatever its name says. Open it in Excel or WPS"
        " and save it as an “Excel workbook (.xlsx)”.",
    )


class WebPageError(DomainError):
    """Other programs call their web pages .xls."""

    sentence = QT_TRANSLATE_NOOP(
        "file_errors",
        "This file is really a web page that another program named like a workbook. Open it in"
        " Excel or WPS and save it as an “Excel workbook (.xlsx)”.",
    )


class EncryptedWorkbookError(DomainError):
    """The workbook asks for a password."""

    sentence = QT_TRANSLATE_NOOP(
        "file_errors",
        "The workbook is protected by a password. Open it, remove the password, save it, and try"
        " again.",
    )


class DamagedFileError(DomainError):
    """The file is cut short or its inside is broken."""

    sentence = QT_TRANSLATE_NOOP(
        "file_errors",
        "The file is damaged or incomplete ({detail}). Open it in Excel or WPS, save it again, and"
        " try once more.",
    )


class UnpacksTooLargeError(DomainError):
    """A small file that unpacks to a flood."""

    sentence = QT_TRANSLATE_NOOP(
        "file_errors", "The workbook unpacks to more than {limit} MB and was not read."
    )


class SheetTooLargeError(DomainError):
    """A sheet that reaches to the end of the world, mostly by one stray cell."""

    sentence = QT_TRANSLATE_NOOP(
        "file_errors",
        "Sheet “{sheet}” reaches as far as {cell}, which is too much to read. Delete the stray"
        " cells and the empty rows and columns below and beside the table, and save it.",
    )


class ForeignDefinitionsError(DomainError):
    """A workbook part that defines its own XML entities; no spreadsheet program writes these."""

    sentence = QT_TRANSLATE_NOOP(
        "file_errors", "The workbook holds definitions no spreadsheet program writes; not read."
    )


class UnknownEncodingError(DomainError):
    """A text whose bytes are neither UTF-8, UTF-16 nor GB18030."""

    sentence = QT_TRANSLATE_NOOP(
        "file_errors",
        "The characters of this text can't be told (neither UTF-8, UTF-16 nor GB18030). Save it as"
        " “CSV UTF-8” or as an .xlsx workbook.",
    )


class BrokenTextError(DomainError):
    """A CSV text that breaks its own rules."""

    sentence = QT_TRANSLATE_NOOP(
        "file_errors", "The text is broken at line {line}; check the quotation marks there."
    )


class NoSheetError(DomainError):
    """A workbook of charts and hidden sheets only."""

    sentence = QT_TRANSLATE_NOOP("file_errors", "The workbook has no visible sheet with rows.")


class ReadingTookTooLongError(DomainError):
    """The parser was stopped by the clock."""

    sentence = QT_TRANSLATE_NOOP(
        "file_errors", "Reading was stopped after {seconds} seconds; the file is too complicated."
    )


class ReadingFailedError(DomainError):
    """The parser died of this file; the program lives on."""

    sentence = QT_TRANSLATE_NOOP(
        "file_errors",
        "The file could not be read and stopped the reader ({detail}). Open it in Excel or WPS,"
        " save it again, and try once more.",
    )


class ReadingCancelledError(DomainError):
    """The user stopped the reading."""

    sentence = QT_TRANSLATE_NOOP("file_errors", "Reading was cancelled; nothing was imported.")


def rebuilt(name: str, values: Mapping[str, Any]) -> SpokenError:
    """Return the error of this module called `name`; ReadingFailedError if there is none."""
    found = globals().get(name)
    if isinstance(found, type) and issubclass(found, SpokenError):
        return found(**values)
    return ReadingFailedError(detail=name[:40])
