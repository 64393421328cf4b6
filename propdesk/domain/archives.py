"""The rules of the archive: loans the manager agrees to, titles handed out, papers destroyed.

Source: domain.md W02, 5.3 (retention), C17.
"""

from datetime import date, timedelta

from propdesk.domain.case_flow import Act
from propdesk.domain.case_guards import day_of
from propdesk.domain.case_tables import checklist
from propdesk.domain.errors import DomainError
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP

CUSTOMER, HOUSE_SALE, TITLE, MINUTES = "customer", "house_sale", "title", "minutes"
MINUTES_FIELDS = ("met_on", "met_at", "present", "points")
SORTS = (
    (CUSTOMER, QT_TRANSLATE_NOOP("archives", "Customer file")),
    (HOUSE_SALE, QT_TRANSLATE_NOOP("archives", "House-sale file")),
    (TITLE, QT_TRANSLATE_NOOP("archives", "Title papers")),
    ("rules", QT_TRANSLATE_NOOP("archives", "Regulations")),
    (MINUTES, QT_TRANSLATE_NOOP("archives", "Minutes of decisions")),
    ("plans", QT_TRANSLATE_NOOP("archives", "Weekly and monthly plans")),
    ("reports", QT_TRANSLATE_NOOP("archives", "Summaries and reports")),
    ("studies", QT_TRANSLATE_NOOP("archives", "Market studies")),
    ("contracts", QT_TRANSLATE_NOOP("archives", "Contracts and agreements")),
    ("project", QT_TRANSLATE_NOOP("archives", "Project papers")),
    ("drawings", QT_TRANSLATE_NOOP("archives", "Engineering drawings")),
    ("complaints", QT_TRANSLATE_NOOP("archives", "Complaint papers")),
    ("vouchers", QT_TRANSLATE_NOOP("archives", "Vouchers and ledgers")),
)
PAPERS = checklist(
    "papers",
    QT_TRANSLATE_NOOP("archives", "Papers in the file"),
    (
        (QT_TRANSLATE_NOOP("archives", "Owner registration form"), True),
        (QT_TRANSLATE_NOOP("archives", "Owners' covenant"), True),
        (QT_TRANSLATE_NOOP("archives", "Preliminary service agreement"), True),
        (QT_TRANSLATE_NOOP("archives", "Unit acceptance sheet"), True),
        (QT_TRANSLATE_NOOP("archives", "Copies of identity cards"), True),
        (QT_TRANSLATE_NOOP("archives", "Photographs"), True),
        (QT_TRANSLATE_NOOP("archives", "Power of attorney"), False),
        (QT_TRANSLATE_NOOP("archives", "Key-custody statement"), False),
        (QT_TRANSLATE_NOOP("archives", "Decoration file"), False),
        (QT_TRANSLATE_NOOP("archives", "Correspondence"), False),
    ),
    frozen_in=("on_loan", "released", "destroyed"),
)

SALE_PAPERS = checklist(
    "sale_papers",
    QT_TRANSLATE_NOOP("archives", "Papers of a house sale"),
    (
        (QT_TRANSLATE_NOOP("archives", "Subscription agreement"), True),
        (QT_TRANSLATE_NOOP("archives", "Sale contract"), True),
        (QT_TRANSLATE_NOOP("archives", "Mortgage contract"), True),
        (QT_TRANSLATE_NOOP("archives", "Supplement to the contract"), True),
        (QT_TRANSLATE_NOOP("archives", "Discount application"), True),
        (QT_TRANSLATE_NOOP("archives", "Copy of the identity card"), True),
        (QT_TRANSLATE_NOOP("archives", "Copy of the receipt"), True),
        (QT_TRANSLATE_NOOP("archives", "Copy of the invoice"), True),
    ),
    frozen_in=PAPERS.frozen_in,
)
FILES = {CUSTOMER: PAPERS.name, HOUSE_SALE: SALE_PAPERS.name}  # what makes each kind complete


class NotComparedError(DomainError):
    """What comes back is compared with what went out."""

    sentence = QT_TRANSLATE_NOOP(
        "archives", "Compare what came back with the slip, and say in what condition it is."
    )


class DueInPastError(DomainError):
    """A loan ends after it begins."""

    sentence = QT_TRANSLATE_NOOP("archives", "The day it is due back must lie ahead.")


class TitleNeedsOwnerError(DomainError):
    """A title paper goes only to the customer, with card and own signature."""

    sentence = QT_TRANSLATE_NOOP(
        "archives",
        "An original is handed out only after the identity check and against the customer's own "
        "signature.",
    )


class RetentionRunsError(DomainError):
    """Nothing is destroyed before its time."""

    sentence = QT_TRANSLATE_NOOP(
        "archives", "It must be kept until {day}; nothing is destroyed before."
    )


class RetentionUnknownError(DomainError):
    """Without an end of retention nothing is destroyed."""

    sentence = QT_TRANSLATE_NOOP("archives", "Enter until when it must be kept first.")


class MinutesIncompleteError(DomainError):
    """Minutes say when and where, who was there, and what was decided (F03)."""

    sentence = QT_TRANSLATE_NOOP(
        "archives", "Minutes need the day, the place, who was there and the main points."
    )


class FileIncompleteError(DomainError):
    """A file is complete when its required papers are there."""

    sentence = QT_TRANSLATE_NOOP("archives", "Still missing in the file: {items}.")


def due_ahead(act: Act) -> None:
    """Refuse a loan that is due back before today."""
    day = day_of(act.values["due_back"])
    if day is not None and day < act.today:
        raise DueInPastError(field="due_back")


def compared(act: Act) -> None:
    """Refuse to close a slip before the item is back and compared."""
    if not act.values["compared"]:
        raise NotComparedError(field="compared")


def title_to_owner(act: Act) -> None:
    """Refuse to release an original without identity check and the customer's own signature."""
    for name in ("identity_checked", "customer_signed"):
        if not act.values[name]:
            raise TitleNeedsOwnerError(field=name)


def retention_over(act: Act) -> None:
    """Refuse to destroy before retention ends: the day of the file, and P32 after it was filed."""
    day = day_of(act.values["keep_until"])
    if day is None:
        raise RetentionUnknownError(field="keep_until")
    least = _kept_at_least(act)
    if act.today <= max(day, least):
        raise RetentionRunsError(field="keep_until", day=max(day, least).isoformat())


def minutes_whole(act: Act) -> None:
    """Refuse minutes of a meeting without day, place, people or main points (F03)."""
    if act.values["sort"] != MINUTES:
        return
    for name in MINUTES_FIELDS:
        if not act.values[name]:
            raise MinutesIncompleteError(field=name)


def complete(act: Act) -> None:
    """Refuse to call a customer's or house-sale file complete while required papers are missing."""
    table = FILES.get(str(act.values["sort"]))
    if table is None:
        return
    rows = act.lines.get(table, ())
    if missing := [str(row["item"]) for row in rows if row["is_required"] and not row["is_done"]]:
        raise FileIncompleteError(field=table, items=", ".join(missing))


def _kept_at_least(act: Act) -> date:
    """Return the last day of the least retention: P32 months from filing, D15 for complaints."""
    filed = act.past.last("file") or act.past.last("open")
    rule = "D15" if act.values["sort"] == "complaints" else "P32"
    months = act.figure(rule)
    if filed is None:
        return act.today - timedelta(days=1)
    day = filed.astimezone(CENTRE_TIME).date()
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(years, month + 1, min(day.day, 28))
