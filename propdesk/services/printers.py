"""The printers of this desk: named ways to them. Local, they do not travel."""

from dataclasses import dataclass

from sqlalchemy import delete, select, update

from propdesk.domain.bounded_text import check_bounded
from propdesk.domain.documents import (
    Feed,
    Heading,
    Pair,
    Pairs,
    PrintedDocument,
    Qr,
    Rule,
    Text,
)
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.ids import JobId
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP, current_language, translate
from propdesk.models.print_jobs import Printer
from propdesk.services import print_jobs
from propdesk.services.work import Reading, Work, query, use_case

DEFAULT_MODEL = "roll80"
_RULER = "1234567890" * 4 + "12345678"


class PrinterNameError(DomainError):
    """A printer's name is what clerks choose it by; an address is no name."""

    sentence = QT_TRANSLATE_NOOP("printers", "“{name}” cannot be a printer's name.")


@dataclass(frozen=True)
class PrinterRow:
    """A printer as lists show it."""

    name: str
    uri: str
    model: str
    is_default: bool


@use_case(Permission.DEVICES)
def add(
    work: Work, *, name: str, uri: str, model: str = DEFAULT_MODEL, default: bool = False
) -> PrinterRow:
    """Add a printer, or give a known name a new address; the first one becomes the default.

    The caller has checked that `uri` is an address and `model` a known model. PrinterNameError.
    """
    check_bounded(uri, field="uri")
    check_bounded(name, field="name")
    plain = name.strip()
    if not plain or "://" in plain or len(plain) > 40:
        raise PrinterNameError(field="name", name=name)
    before = print_jobs.default_printer(work)
    is_default = default or before in {None, plain}
    if is_default:
        _nobody_default(work)
    work.run_local(Printer, delete(Printer).where(Printer.name == plain))
    work.insert(
        Printer, name=plain, uri=uri.strip(), model=model, is_default=is_default, removed=False
    )
    return PrinterRow(plain, uri.strip(), model, is_default)


@use_case(Permission.DEVICES)
def make_default(work: Work, *, name: str) -> None:
    """Let receipts go to this printer; NotFoundError."""
    known(work, name)
    _nobody_default(work)
    work.run_local(Printer, update(Printer).where(Printer.name == name).values(is_default=True))


@use_case(Permission.DEVICES)
def remove(work: Work, *, name: str) -> None:
    """Take a printer off the list; its jobs keep its name. NotFoundError."""
    known(work, name)
    gone = update(Printer).where(Printer.name == name).values(removed=True, is_default=False)
    work.run_local(Printer, gone)


@query(Permission.PRINTING)
def rows(reading: Reading) -> list[PrinterRow]:
    """Return the printers, the default first."""
    found = reading.connection.execute(
        select(Printer.name, Printer.uri, Printer.model, Printer.is_default)
        .where(Printer.removed.is_(False))
        .order_by(Printer.is_default.desc(), Printer.name)
    )
    return [PrinterRow(*row) for row in found]


@use_case(Permission.PRINTING)
def print_test_page(work: Work, *, printer: str) -> JobId:
    """Queue a test page: Chinese, the yuan sign, a ruler, a QR code; NotFoundError."""
    if "://" not in printer:
        known(work, printer)
    return print_jobs.enqueue_document(work, printer, _test_page(work, printer))


def known(reading: Reading, name: str) -> str:
    """Return the address of a printer of this desk; NotFoundError for an unknown name."""
    found = select(Printer.uri).where(Printer.name == name, Printer.removed.is_(False))
    uri = reading.connection.scalar(found)
    if uri is None:
        raise NotFoundError(field="printer", name=name)
    return uri


def _nobody_default(work: Work) -> None:
    work.run_local(Printer, update(Printer).where(Printer.is_default).values(is_default=False))


def _test_page(work: Work, printer: str) -> PrintedDocument:
    title = translate("printers", "Printer test")
    return PrintedDocument(
        kind="test_page",
        title=title,
        language=current_language(),
        number=work.station.label,
        blocks=(
            Pairs(
                (
                    Pair(translate("printers", "Printer"), printer),
                    Pair(translate("printers", "Desk"), work.station.label),
                )
            ),
            Rule(),
            Heading(translate("printers", "Chinese characters and signs")),
            Text("壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整 ￥1,234.50 100㎡ 〇〖〗「」"),
            Text(_RULER),
            Rule(double=True),
            Qr(work.station.label, title),
            Feed(1),
        ),
    )
