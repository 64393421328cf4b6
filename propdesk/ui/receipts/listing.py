"""The list of receipts, declared; what is typed may be a number, a room, a name, a telephone."""

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum

from propdesk.clock import CENTRE_ZONE
from propdesk.desk import Desk
from propdesk.domain.ids import UnitId
from propdesk.domain.money import format_yuan
from propdesk.domain.periods import ONE_DAY, Period
from propdesk.domain.print_jobs import JobState
from propdesk.domain.typed_text import narrow
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services import receipts_list, search
from propdesk.services.receipts_list import ReceiptFilter, ReceiptRow, ReceiptState
from propdesk.services.search import Hit, Why
from propdesk.ui.kit.list_page import Filter, ListSpec
from propdesk.ui.kit.paged_model import Ask, Column, Page
from propdesk.ui.kit.screen import Seat

FIRST, LAST, STATE, DAYS = "first", "last", "state", "days"
MOST_UNITS = 200
_NOT_PRINTED = (JobState.FAILED, JobState.QUEUED, JobState.CANCELLED)


class Days(StrEnum):
    """The stretches of days clerks ask for; OWN is what was typed into the two fields."""

    ALL = ""
    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    MONTH = "month"
    LAST_MONTH = "last_month"
    OWN = "own"


def stretch(days: Days, today: date) -> tuple[date | None, date | None]:
    """Return the first and last day of a stretch; (None, None) for all days."""
    month = Period.of(today)
    match days:
        case Days.TODAY:
            return today, today
        case Days.YESTERDAY:
            return today - ONE_DAY, today - ONE_DAY
        case Days.WEEK:
            return today - timedelta(days=6), today
        case Days.MONTH:
            return month.first_day, month.last_day
        case Days.LAST_MONTH:
            return month.previous().first_day, month.previous().last_day
        case _:
            return None, None


def fetch(seat: Seat, ask: Ask) -> Page[ReceiptRow]:
    """Return one page of receipts and the sum of all that match."""
    wanted = wanted_of(seat.desk, ask)
    rows = seat.desk.query(receipts_list.rows, wanted=wanted, limit=ask.limit, offset=ask.offset)
    count, fen = seat.desk.query(receipts_list.totals, wanted=wanted)
    words = translate("receipts", "Valid ones together {sum} yuan")
    return Page(rows, count, words.format(sum=format_yuan(fen, grouping=True)))


def wanted_of(desk: Desk, ask: Ask) -> ReceiptFilter:
    """Return which receipts an ask means."""
    text = ask.text.strip()
    state = ask.filters.get(STATE, "")
    return ReceiptFilter(
        text=text,
        payer=text,
        units=_units(desk, text),
        first_day=_day(ask, FIRST),
        last_day=_day(ask, LAST),
        state=ReceiptState(state) if state else None,
    )


def state_words(row: ReceiptRow) -> str:
    """Return how a receipt stands, as a clerk says it."""
    if row.state is ReceiptState.VOID:
        return translate("receipts", "Void")
    if row.printing == JobState.UNCERTAIN:
        return translate("receipts", "Check the paper")
    if row.printing in _NOT_PRINTED and not row.copies:
        return translate("receipts", "Not printed")
    if row.copies:
        return translate("receipts", "{count} copies").format(count=row.copies)
    return translate("receipts", "Valid")


def is_printed(row: ReceiptRow) -> bool:
    """Return whether there may be paper of a receipt."""
    return bool(row.copies) or row.printing not in ("", JobState.QUEUED, JobState.FAILED)


def _units(desk: Desk, text: str) -> tuple[UnitId, ...]:
    """Return the households that are found by room, name, telephone or plate."""
    if not text:
        return ()
    hits = desk.query(search.find, text=text, limit=MOST_UNITS)
    return tuple(dict.fromkeys(hit.unit_id for hit in hits if _is_meant(hit, narrow(text))))


def _is_meant(hit: Hit, text: str) -> bool:
    """Leave out units whose room only begins like the end of a number: 000001 is no building."""
    if hit.why is Why.RECEIPT:
        return False
    if hit.why is Why.ROOM and text.isdigit():
        return "".join(sign for sign in hit.unit if sign.isalnum()).endswith(text)
    return True


def _day(ask: Ask, name: str) -> date | None:
    text = ask.filters.get(name, "")
    return date.fromisoformat(text) if text else None


def _tone(row: ReceiptRow) -> str:
    if row.state is ReceiptState.VOID:
        return "faint"
    if row.printing in (JobState.UNCERTAIN, JobState.FAILED) and not row.copies:
        return "warning"
    return ""


def _issued(row: ReceiptRow) -> str:
    return f"{row.issued_at.astimezone(CENTRE_ZONE):%m-%d %H:%M}"


def _sum(row: ReceiptRow) -> str:
    return format_yuan(row.total_fen, grouping=True)


def _text(name: str) -> Callable[[ReceiptRow], str]:
    return lambda row: str(getattr(row, name))


SPEC: ListSpec[ReceiptRow] = ListSpec(
    name="receipts",
    title=QT_TRANSLATE_NOOP("receipts", "Receipts"),
    columns=(
        Column("number", QT_TRANSLATE_NOOP("receipts", "Number"), _text("number"), weight=31),
        Column("issued", QT_TRANSLATE_NOOP("receipts", "Issued"), _issued, weight=17),
        Column("unit", QT_TRANSLATE_NOOP("receipts", "Unit"), _text("unit"), weight=12),
        Column("payer", QT_TRANSLATE_NOOP("receipts", "Payer name"), _text("payer"), weight=15),
        Column("total", QT_TRANSLATE_NOOP("receipts", "Amount"), _sum, align_right=True, weight=13),
        Column("state", QT_TRANSLATE_NOOP("receipts", "State"), state_words, tone=_tone, weight=13),
    ),
    fetch=fetch,
    empty=QT_TRANSLATE_NOOP(
        "receipts",
        "No receipt fits. Type less of the number or name, or choose all days and all states.",
    ),
    search_hint=QT_TRANSLATE_NOOP("receipts", "Last digits of the number, room, name, telephone"),
    filters=(
        Filter(
            STATE,
            QT_TRANSLATE_NOOP("receipts", "State"),
            (
                ("", QT_TRANSLATE_NOOP("receipts", "All")),
                (ReceiptState.VALID.value, QT_TRANSLATE_NOOP("receipts", "Valid")),
                (ReceiptState.VOID.value, QT_TRANSLATE_NOOP("receipts", "Void")),
            ),
        ),
        Filter(
            DAYS,
            QT_TRANSLATE_NOOP("receipts", "Days"),
            (
                (Days.ALL.value, QT_TRANSLATE_NOOP("receipts", "All")),
                (Days.TODAY.value, QT_TRANSLATE_NOOP("receipts", "Today")),
                (Days.YESTERDAY.value, QT_TRANSLATE_NOOP("receipts", "Yesterday")),
                (Days.WEEK.value, QT_TRANSLATE_NOOP("receipts", "Last 7 days")),
                (Days.MONTH.value, QT_TRANSLATE_NOOP("receipts", "This month")),
                (Days.LAST_MONTH.value, QT_TRANSLATE_NOOP("receipts", "Last month")),
                (Days.OWN.value, QT_TRANSLATE_NOOP("receipts", "From … to …")),
            ),
        ),
    ),
)
