"""Receipts as lists and single papers show them. Source: domain.md W13."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Select, exists, func, or_, select
from sqlalchemy.orm import aliased

from propdesk.clock import CENTRE_ZONE
from propdesk.domain.documents import ReceiptContent
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.ids import PaymentId, ReceiptId, UnitId, UserId
from propdesk.domain.permissions import Permission
from propdesk.domain.typed_text import narrow
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.models.accounts import User
from propdesk.models.estate import Unit
from propdesk.models.payments import Payment
from propdesk.models.print_jobs import PrintJob
from propdesk.models.receipts import Receipt, ReceiptCopy, ReceiptVoid
from propdesk.services.work import Reading, query

Second = aliased(User)


class SeveralReceiptsError(DomainError):
    """The end of a number fits more than one receipt."""

    sentence = QT_TRANSLATE_NOOP(
        "receipts", "Several receipts end in “{value}”. Type more of the number."
    )


class ReceiptState(StrEnum):
    """Whether a receipt stands."""

    VALID = "valid"
    VOID = "void"


@dataclass(frozen=True)
class ReceiptFilter:
    """Which receipts to list; what is left empty does not filter. Days are business dates.

    Of `text`, `payer` and `units` one is enough: whatever the person says may be any of them.
    """

    text: str = ""  # the number from its beginning, or the last digits of it
    payer: str = ""  # a part of the name on the receipt
    units: tuple[UnitId, ...] = ()
    unit_id: UnitId | None = None
    first_day: date | None = None
    last_day: date | None = None
    collector_id: UserId | None = None
    state: ReceiptState | None = None


@dataclass(frozen=True)
class ReceiptRow:
    """A receipt as the list shows it; `printing` is the state of its newest print job, or ""."""

    receipt_id: ReceiptId
    number: str
    business_date: date
    issued_at: datetime
    unit: str
    payer: str
    total_fen: int
    collector: str
    state: ReceiptState
    copies: int
    printing: str


@dataclass(frozen=True)
class VoidNote:
    """How a receipt became void."""

    voided_at: datetime
    reason: str
    actor: str
    second: str
    copies_returned: bool


@dataclass(frozen=True)
class ReceiptDetail:
    """One receipt; `content` carries the void mark where there is one."""

    receipt_id: ReceiptId
    payment_id: PaymentId
    unit_id: UnitId
    number: str
    state: ReceiptState
    content: ReceiptContent
    void: VoidNote | None
    copies: int


@query(Permission.LOOK_UP)
def rows(
    reading: Reading, *, wanted: ReceiptFilter | None = None, limit: int = 200, offset: int = 0
) -> list[ReceiptRow]:
    """Return one page of receipts, newest first."""
    copies = select(func.count(ReceiptCopy.id)).where(ReceiptCopy.receipt_id == Receipt.id)
    newest_job = (
        select(PrintJob.state)
        .where(PrintJob.subject_id == Receipt.id)
        .order_by(PrintJob.created_at.desc())
        .limit(1)
    )
    statement = _matching(
        select(
            Receipt.id,
            Receipt.number,
            Receipt.business_date,
            Receipt.issued_at,
            Unit.code,
            func.json_extract(Receipt.document, "$.payer"),
            Receipt.total_fen,
            User.name,
            _is_void(),
            copies.scalar_subquery(),
            func.coalesce(newest_job.scalar_subquery(), ""),
        ),
        wanted or ReceiptFilter(),
    )
    page = statement.order_by(Receipt.business_date.desc(), Receipt.seq.desc())
    found = reading.connection.execute(page.limit(limit).offset(offset))
    return [_row(row) for row in found]


@query(Permission.LOOK_UP)
def totals(reading: Reading, *, wanted: ReceiptFilter | None = None) -> tuple[int, int]:
    """Return how many receipts match, and what the valid ones among them come to in fen."""
    valid_fen = func.sum(Receipt.total_fen).filter(~_is_void())
    statement = _matching(
        select(func.count(), func.coalesce(valid_fen, 0)), wanted or ReceiptFilter()
    )
    count, fen = reading.connection.execute(statement).one()
    return count, fen


@query(Permission.LOOK_UP)
def find(reading: Reading, *, number: str) -> ReceiptId:
    """Return the receipt of a number, or of the last digits of one.

    Raises NotFoundError, SeveralReceiptsError.
    """
    plain = narrow(number).strip().upper()
    run = reading.connection.execute
    found = run(select(Receipt.id).where(Receipt.number == plain)).scalars().all()
    if not found and plain.isdigit():
        found = run(select(Receipt.id).where(_ends_in(plain)).limit(2)).scalars().all()
    if not found:
        raise NotFoundError(field="receipt", name=number)
    if len(found) > 1:
        raise SeveralReceiptsError(field="receipt", value=number)
    return found[0]


@query(Permission.LOOK_UP)
def detail(reading: Reading, *, receipt_id: ReceiptId) -> ReceiptDetail:
    """Return a receipt with what became of it; NotFoundError for an unknown one."""
    return detail_of(reading, receipt_id)


def detail_of(reading: Reading, receipt_id: ReceiptId) -> ReceiptDetail:
    """Return a receipt with what became of it; NotFoundError for an unknown one."""
    row = reading.connection.execute(
        select(Receipt.payment_id, Receipt.unit_id, Receipt.number, Receipt.document).where(
            Receipt.id == receipt_id
        )
    ).first()
    if row is None:
        raise NotFoundError(name=receipt_id.hex())
    void = _void_of(reading, receipt_id)
    copies = reading.connection.scalar(
        select(func.count(ReceiptCopy.id)).where(ReceiptCopy.receipt_id == receipt_id)
    )
    content = msgspec.json.decode(row.document, type=ReceiptContent)
    if void:
        content = msgspec.structs.replace(content, voided=True, void_note=_void_words(void))
    return ReceiptDetail(
        receipt_id=receipt_id,
        payment_id=row.payment_id,
        unit_id=row.unit_id,
        number=row.number,
        state=_state(void is not None),
        content=content,
        void=void,
        copies=copies or 0,
    )


def _row(row: Sequence[Any]) -> ReceiptRow:
    return ReceiptRow(*(*row[:8], _state(row[8]), *row[9:]))


def _matching(
    statement: Select[*tuple[Any, ...]], wanted: ReceiptFilter
) -> Select[*tuple[Any, ...]]:
    joined = (
        statement.select_from(Receipt)
        .join(Payment, Payment.id == Receipt.payment_id)
        .join(Unit, Unit.id == Receipt.unit_id)
        .join(User, User.id == Payment.collector_id)
    )
    return joined.where(*_conditions(wanted))


def _conditions(wanted: ReceiptFilter) -> Sequence[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    said = _said(wanted)
    if said:
        conditions.append(or_(*said))
    if wanted.unit_id is not None:
        conditions.append(Receipt.unit_id == wanted.unit_id)
    if wanted.first_day is not None:
        conditions.append(Receipt.business_date >= wanted.first_day)
    if wanted.last_day is not None:
        conditions.append(Receipt.business_date <= wanted.last_day)
    if wanted.collector_id is not None:
        conditions.append(Payment.collector_id == wanted.collector_id)
    if wanted.state is not None:
        void = _is_void()
        conditions.append(void if wanted.state is ReceiptState.VOID else ~void)
    return conditions


def _said(wanted: ReceiptFilter) -> Sequence[ColumnElement[bool]]:
    ways: list[ColumnElement[bool]] = []
    text = narrow(wanted.text).strip().upper()
    if text.isdigit():
        ways.append(_ends_in(text))
    elif text:
        ways.append(Receipt.number.startswith(text, autoescape=True))
    if wanted.payer.strip():
        payer = func.json_extract(Receipt.document, "$.payer")
        ways.append(payer.contains(wanted.payer.strip(), autoescape=True))
    if wanted.units:
        ways.append(Receipt.unit_id.in_(wanted.units))
    return ways


def _ends_in(digits: str) -> ColumnElement[bool]:
    return Receipt.number.endswith(digits, autoescape=True)


def _is_void() -> ColumnElement[bool]:
    return exists().where(ReceiptVoid.receipt_id == Receipt.id)


def _state(is_void: object) -> ReceiptState:
    return ReceiptState.VOID if is_void else ReceiptState.VALID


def _void_of(reading: Reading, receipt_id: ReceiptId) -> VoidNote | None:
    row = reading.connection.execute(
        select(
            ReceiptVoid.voided_at,
            ReceiptVoid.reason,
            User.name,
            func.coalesce(Second.name, ""),
            ReceiptVoid.copies_returned,
        )
        .join(User, User.id == ReceiptVoid.actor_id)
        .outerjoin(Second, Second.id == ReceiptVoid.second_id)
        .where(ReceiptVoid.receipt_id == receipt_id)
        .order_by(ReceiptVoid.voided_at)
        .limit(1)
    ).first()
    return VoidNote(*row) if row else None


def _void_words(void: VoidNote) -> str:
    moment = f"{void.voided_at.astimezone(CENTRE_ZONE):%Y-%m-%d %H:%M}"
    people = " / ".join(name for name in (void.actor, void.second) if name)
    words = translate("receipts", "{moment} by {people}: {reason}")
    return words.format(moment=moment, people=people, reason=void.reason)
