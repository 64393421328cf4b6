"""The shift report on paper (收银交班表): what was taken, and once counted what the drawer held.

Before the count nothing on it tells how much cash there should be: no cash takings, no takings by
fee item and no prepayments, from which the cash could be worked out. Source: domain.md W15;
faults 2, blind count.
"""

from datetime import datetime

import msgspec
from sqlalchemy import func, select

from propdesk.clock import CENTRE_ZONE
from propdesk.domain.documents import (
    Align,
    AnyBlock,
    Column,
    Heading,
    Mark,
    Pair,
    Pairs,
    PrintedDocument,
    Rule,
    Signatures,
    Table,
    Text,
    Total,
)
from propdesk.domain.ids import JobId, ShiftId
from propdesk.domain.journal import Method
from propdesk.domain.money import format_yuan
from propdesk.domain.permissions import Permission
from propdesk.i18n import current_language, speaking, translate
from propdesk.models.accounts import User
from propdesk.models.charges import FeeItem
from propdesk.models.drawers import Shift, ShiftClose, ShiftCount
from propdesk.models.estate import Project
from propdesk.services import drawers_summary, print_jobs
from propdesk.services.counter import METHOD_NAMES
from propdesk.services.desk_settings import value_of
from propdesk.services.drawers_summary import ShiftSummary
from propdesk.services.receipts_copies import NoPrinterError
from propdesk.services.work import Reading, Work, query, use_case
from propdesk.settings import LANGUAGE

KIND = "shift_report"


@query(Permission.DRAWER)
def newest_own(reading: Reading) -> ShiftId | None:
    """Return the signed-in person's newest shift, open or closed; None before the first."""
    return reading.connection.scalar(
        select(Shift.id)
        .where(Shift.collector_id == reading.person.user_id)
        .order_by(Shift.stamp.desc())
        .limit(1)
    )


@query(Permission.DRAWER)
def report_document(reading: Reading, *, shift_id: ShiftId, language: str = "") -> PrintedDocument:
    """Return the report of a shift; of another's with the right to reports.

    It speaks the desk's language unless another is named.

    Raises NotFoundError, PermissionDeniedError.
    """
    summary = drawers_summary.own(reading, shift_id=shift_id)
    station = reading.connection.scalar(select(Shift.station).where(Shift.id == shift_id)) or ""
    project = reading.connection.scalar(select(Project.name)) or ""
    with speaking(language or value_of(reading, LANGUAGE)):
        return PrintedDocument(
            kind=KIND,
            title=translate("drawers", "Cash shift report"),
            language=current_language(),
            number=f"{station}-{_local(summary.opened_at):%Y%m%d-%H%M}",
            issuer="\n".join(text for text in (project, reading.station.centre) if text),
            marks=_marks(summary),
            blocks=_blocks(reading, summary),
        )


@use_case(Permission.DRAWER)
def print_report(work: Work, *, shift_id: ShiftId, printer: str | None = None) -> JobId:
    """Queue the report of a shift; as often as wanted, it proves no payment.

    Raises NotFoundError, PermissionDeniedError, NoPrinterError.
    """
    document = report_document(work, shift_id=shift_id)
    target = printer or print_jobs.default_printer(work)
    if target is None:
        raise NoPrinterError(field="printer")
    work.about(shift_id, document.number)
    return print_jobs.enqueue_document(work, target, document)


def _marks(summary: ShiftSummary) -> tuple[Mark, ...]:
    """Return what is missing before this paper says how the shift ended."""
    if summary.counted_fen is None:
        return (Mark(translate("drawers", "NOT COUNTED")),)
    if summary.closed_at is None:
        return (Mark(translate("drawers", "NOT CLOSED")),)
    return ()


def _blocks(reading: Reading, summary: ShiftSummary) -> tuple[AnyBlock, ...]:
    return (
        _head(summary),
        Rule(),
        *_methods(summary),
        *(() if summary.counted_fen is None else _items(reading, summary)),
        Rule(),
        _papers(summary),
        Rule(),
        *_drawer(reading, summary),
        Rule(),
        Signatures(
            (
                translate("drawers", "Collector"),
                translate("drawers", "Checked by"),
                translate("drawers", "Received by"),
            )
        ),
    )


def _head(summary: ShiftSummary) -> Pairs:
    closed = _moment(summary.closed_at) if summary.closed_at else "—"
    return Pairs(
        (
            Pair(translate("drawers", "Collector"), summary.collector, strong=True),
            Pair(translate("drawers", "Drawer"), summary.drawer),
            Pair(translate("drawers", "Business date"), summary.business_date.isoformat()),
            Pair(translate("drawers", "Opened"), _moment(summary.opened_at)),
            Pair(translate("drawers", "Closed"), closed),
        )
    )


def _methods(summary: ShiftSummary) -> tuple[AnyBlock, ...]:
    """Return the takings by method; what was settled from prepayments is no taking."""
    sums = {method: summary.methods[method] for method in Method if method in summary.methods}
    settled = sums.pop(Method.PREPAID, 0)
    named = [(METHOD_NAMES[method].translated(), fen) for method, fen in sums.items()]
    blocks: list[AnyBlock] = [
        Heading(translate("drawers", "Takings by method")),
        *_sums(translate("drawers", "Method"), named),
    ]
    if summary.counted_fen is not None:
        blocks.append(Total(translate("drawers", "Total takings"), _yuan(sum(sums.values()))))
    if settled:
        name = METHOD_NAMES[Method.PREPAID].translated()
        blocks.append(Pairs((Pair(name, _yuan(settled)),), values=Align.RIGHT))
    return tuple(blocks)


def _items(reading: Reading, summary: ShiftSummary) -> tuple[AnyBlock, ...]:
    found = reading.connection.execute(select(FeeItem.code, FeeItem.name))
    names = {row.code: row.name for row in found}
    named = [(names[code], fen) for code, fen in summary.items.items()]
    if summary.prepaid_fen:
        named.append((translate("drawers", "Prepayments, in less out"), summary.prepaid_fen))
    heading = Heading(translate("drawers", "Takings by fee item"))
    return (heading, *_sums(translate("drawers", "Fee item"), named))


def _papers(summary: ShiftSummary) -> Pairs:
    pairs = [Pair(translate("drawers", "Receipts"), str(summary.receipts))]
    if summary.receipts:
        pairs.append(Pair(translate("drawers", "First number"), summary.first_receipt))
        pairs.append(Pair(translate("drawers", "Last number"), summary.last_receipt))
    pairs.append(Pair(translate("drawers", "Voids"), str(summary.voids)))
    pairs.append(Pair(translate("drawers", "Refunds"), str(summary.refunds)))
    return Pairs(tuple(pairs))


def _drawer(reading: Reading, summary: ShiftSummary) -> tuple[AnyBlock, ...]:
    float_pair = Pair(translate("drawers", "Float"), _yuan(summary.float_fen))
    if summary.counted_fen is None or summary.expected_fen is None:
        words = translate("drawers", "The cash is told only after the drawer is counted.")
        return (Pairs((float_pair,), values=Align.RIGHT), Text(words))
    figures = (
        float_pair,
        Pair(translate("drawers", "Should be in the drawer"), _yuan(summary.expected_fen)),
        Pair(translate("drawers", "Counted"), _yuan(summary.counted_fen), strong=True),
    )
    difference = summary.counted_fen - summary.expected_fen
    return (
        *_pieces(reading, summary.shift_id),
        Pairs(figures, values=Align.RIGHT),
        Total(_difference_words(difference), _yuan(abs(difference))),
        *_addendum(summary),
        *_ending(reading, summary.shift_id),
    )


def _addendum(summary: ShiftSummary) -> tuple[AnyBlock, ...]:
    """Return what came to the shift after it was closed, from another life of the data file."""
    if not summary.late_fen:
        return ()
    words = translate("drawers", "Addendum: cash booked after the close")
    return (Pairs((Pair(words, _yuan(summary.late_fen), strong=True),), values=Align.RIGHT),)


def _pieces(reading: Reading, shift_id: ShiftId) -> tuple[AnyBlock, ...]:
    """Return the count that holds, by denomination; nothing where the drawer was empty."""
    stored = reading.connection.scalar(
        select(ShiftCount.denominations)
        .where(ShiftCount.shift_id == shift_id)
        .order_by(ShiftCount.attempt.desc())
        .limit(1)
    )
    counted = msgspec.json.decode(stored or "{}", type=dict[int, int], strict=False)
    rows = tuple(
        (format_yuan(fen), str(pieces), _yuan(fen * pieces))
        for fen, pieces in sorted(counted.items(), reverse=True)
        if pieces
    )
    columns = (
        Column(translate("drawers", "Denomination")),
        Column(translate("drawers", "Pieces"), align=Align.RIGHT),
        Column(translate("drawers", "Sum"), align=Align.RIGHT),
    )
    return (Table(columns, rows), Rule()) if rows else ()


def _ending(reading: Reading, shift_id: ShiftId) -> tuple[AnyBlock, ...]:
    row = reading.connection.execute(
        select(ShiftClose.reason, ShiftClose.handed_to, func.coalesce(User.name, ""))
        .outerjoin(User, User.id == ShiftClose.second_id)
        .where(ShiftClose.shift_id == shift_id)
    ).first()
    if row is None:
        return ()
    reason, handed_to, second = row
    said = (
        (translate("drawers", "Reason"), reason),
        (translate("drawers", "Agreed by"), second),
        (translate("drawers", "Handed over to"), handed_to),
    )
    pairs = tuple(Pair(label, value) for label, value in said if value)
    return (Pairs(pairs),) if pairs else ()


def _sums(title: str, named: list[tuple[str, int]]) -> tuple[AnyBlock, ...]:
    if not named:
        return (Text(translate("drawers", "None")),)
    columns = (Column(title, share=2), Column(translate("drawers", "Sum"), align=Align.RIGHT))
    return (Table(columns, tuple((name, _yuan(fen)) for name, fen in named)),)


def _difference_words(difference_fen: int) -> str:
    if difference_fen > 0:
        return translate("drawers", "Over")
    if difference_fen < 0:
        return translate("drawers", "Short")
    return translate("drawers", "Difference")


def _yuan(fen: int) -> str:
    return format_yuan(fen, grouping=True)


def _local(moment: datetime) -> datetime:
    return moment.astimezone(CENTRE_ZONE)


def _moment(moment: datetime) -> str:
    return f"{_local(moment):%Y-%m-%d %H:%M}"
