"""The printers of this desk: named ways to them. Local, they do not travel."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from types import MappingProxyType

from sqlalchemy import delete, select, update

from propdesk.domain.bounded_text import check_bounded
from propdesk.domain.documents import to_json
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.ids import JobId
from propdesk.domain.permissions import Permission
from propdesk.domain.printer_test_page import printer_test_page
from propdesk.domain.printers import (
    UNKNOWN,
    PrinterAbilities,
    PrinterPaper,
    abilities_of,
    abilities_text,
    check_offsets,
    learned,
    ruled,
)
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.print_jobs import Printer
from propdesk.services import print_jobs
from propdesk.services.work import Reading, Work, query, use_case

DEFAULT_MODEL = "roll80"
NO_RULINGS: Mapping[str, bool | int | None] = MappingProxyType({})
_PAPER_OF_MODEL = {"roll58": PrinterPaper.SLIP58, "roll58-picture": PrinterPaper.SLIP58}


class PrinterNameError(DomainError):
    """A printer's name is what clerks choose it by; an address is no name."""

    sentence = QT_TRANSLATE_NOOP("printers", "“{name}” cannot be a printer's name.")


class OwnFallbackError(DomainError):
    """A printer that fails cannot be the one to turn to."""

    sentence = QT_TRANSLATE_NOOP("printers", "A printer cannot stand in for itself.")


@dataclass(frozen=True)
class PrinterRow:
    """A printer as lists show it; offsets in tenths of a millimetre."""

    name: str
    uri: str
    model: str
    is_default: bool
    paper: PrinterPaper = PrinterPaper.SLIP80
    fallback: str | None = None
    offset_x: int = 0
    offset_y: int = 0
    abilities: PrinterAbilities = UNKNOWN


_ROWS = (
    select(
        Printer.name,
        Printer.uri,
        Printer.model,
        Printer.is_default,
        Printer.paper,
        Printer.fallback,
        Printer.offset_x,
        Printer.offset_y,
        Printer.abilities,
    )
    .where(Printer.removed.is_(False))
    .order_by(Printer.is_default.desc(), Printer.name)
)


@use_case(Permission.DEVICES)
def add(
    work: Work, *, name: str, uri: str, model: str = DEFAULT_MODEL, default: bool = False
) -> PrinterRow:
    """Add a printer, or give a known name a new address; the first one becomes the default.

    The caller has checked that `uri` is an address and `model` a known model. What was learned of a
    printer is forgotten with its address. PrinterNameError.
    """
    check_bounded(uri, field="uri")
    check_bounded(name, field="name")
    plain = name.strip()
    if not plain or "://" in plain or len(plain) > 40:
        raise PrinterNameError(field="name", name=name)
    before = print_jobs.default_printer(work)
    is_default = default or before in {None, plain}
    old = next((row for row in rows(work) if row.name == plain), None)
    base = old or PrinterRow(plain, "", model, is_default=is_default)
    if old is None or old.model != model:
        base = replace(base, paper=_PAPER_OF_MODEL.get(model, PrinterPaper.SLIP80))
    if base.uri != uri.strip():
        base = replace(base, abilities=UNKNOWN)
    row = replace(base, uri=uri.strip(), model=model, is_default=is_default)
    if is_default:
        _nobody_default(work)
    work.run_local(Printer, delete(Printer).where(Printer.name == plain))
    _insert(work, row)
    return row


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
    work.run_local(Printer, update(Printer).where(Printer.fallback == name).values(fallback=None))


@use_case(Permission.DEVICES)
def arrange(
    work: Work,
    *,
    name: str,
    paper: PrinterPaper,
    fallback: str | None,
    offset_x: int = 0,
    offset_y: int = 0,
    rulings: Mapping[str, bool | int | None] = NO_RULINGS,
) -> PrinterRow:
    """Set a printer's paper, the printer to turn to when it fails, and the shift of its print.

    Offsets are tenths of a millimetre to the right and down. `rulings` decide abilities by hand, or
    (None) leave them to the next probe. NotFoundError for an unknown name, OwnFallbackError,
    OffsetError, UnknownAbilityError.
    """
    abilities = row_of(work, name).abilities
    for ability, value in rulings.items():
        abilities = ruled(abilities, ability, value=value)
    check_offsets(offset_x, offset_y)
    if fallback == name:
        raise OwnFallbackError(field="fallback")
    if fallback is not None:
        known(work, fallback)
    _set(
        work,
        name,
        paper=paper.value,
        fallback=fallback,
        offset_x=offset_x,
        offset_y=offset_y,
        abilities=abilities_text(abilities),
    )
    return row_of(work, name)


@use_case(Permission.DEVICES)
def learn(work: Work, *, name: str, abilities: PrinterAbilities) -> PrinterRow:
    """Keep what a probe found out; what a person ruled stands. NotFoundError."""
    row = row_of(work, name)
    _set(work, name, abilities=abilities_text(learned(row.abilities, abilities)))
    return row_of(work, name)


@query(Permission.PRINTING)
def rows(reading: Reading) -> list[PrinterRow]:
    """Return the printers, the default first."""
    return [
        PrinterRow(*row[:4], PrinterPaper(row[4]), *row[5:8], abilities_of(row[8]))
        for row in reading.connection.execute(_ROWS)
    ]


@query(Permission.PRINTING)
def one(reading: Reading, *, name: str) -> PrinterRow:
    """Return a printer of this desk; NotFoundError."""
    return row_of(reading, name)


@use_case(Permission.PRINTING)
def print_test_page(work: Work, *, printer: str, drawer: bool = False) -> JobId:
    """Queue a test page, and a drawer pulse if wished; `printer` is a name or an address.

    NotFoundError for an unknown name.
    """
    row = PrinterRow(printer, printer, DEFAULT_MODEL, is_default=False)
    if "://" not in printer:
        row = row_of(work, printer)
    page = printer_test_page(printer, work.station.label, row.paper, row.abilities)
    # No number in its name: a test page printed again is no copy of anything.
    job_id = print_jobs.enqueue(
        work,
        printer=printer,
        sort=print_jobs.DOCUMENT,
        title=page.title,
        document=to_json(page),
    )
    if drawer:
        print_jobs.enqueue_pulse(work, printer)
    return job_id


def known(reading: Reading, name: str) -> str:
    """Return the address of a printer of this desk; NotFoundError for an unknown name."""
    found = select(Printer.uri).where(Printer.name == name, Printer.removed.is_(False))
    uri = reading.connection.scalar(found)
    if uri is None:
        raise NotFoundError(field="printer", name=name)
    return uri


def row_of(reading: Reading, name: str) -> PrinterRow:
    """Return a printer of this desk; NotFoundError for an unknown name."""
    found = next((row for row in rows(reading) if row.name == name), None)
    if found is None:
        raise NotFoundError(field="printer", name=name)
    return found


def _insert(work: Work, row: PrinterRow) -> None:
    values = asdict(row) | {"abilities": abilities_text(row.abilities), "removed": False}
    work.insert(Printer, **values)


def _set(work: Work, name: str, **values: object) -> None:
    work.run_local(Printer, update(Printer).where(Printer.name == name).values(**values))


def _nobody_default(work: Work) -> None:
    work.run_local(Printer, update(Printer).where(Printer.is_default).values(is_default=False))
