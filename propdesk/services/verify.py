"""Every invariant of the books, checked one by one; a fault names the first bad record.

Source: faults 1 (the ledger oracle), architecture 3. What only the change log can tell is added by
`propdesk.verify`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

import msgspec
from sqlalchemy import TextClause, text
from sqlalchemy.exc import DBAPIError

from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP, Message
from propdesk.models.problems import DriverError
from propdesk.services import verify_charges, verify_receipts, verify_sql
from propdesk.services.work import Reading

MOST_COUNTED = 1000
FAULTS = QT_TRANSLATE_NOOP("verify", "{count} found; the first: {first}")
Finder = Callable[[Reading], Iterator[str]]


@dataclass(frozen=True)
class Check:
    """The outcome of one check; `detail` is "" where all is well."""

    name: str
    title: Message
    ok: bool
    detail: str


class CheckRule(NamedTuple):
    """A check: its stable name, its title, and what yields the bad records."""

    name: str
    title: Message
    finder: Finder


def _by_sql(statement: TextClause) -> Finder:
    """Return a finder of the records a statement selects: a label, or an id."""

    def find(reading: Reading) -> Iterator[str]:
        for (label,) in reading.connection.execute(statement):
            yield label.hex() if isinstance(label, bytes) else str(label)

    return find


def _integrity(reading: Reading) -> Iterator[str]:
    for (line,) in reading.connection.exec_driver_sql("PRAGMA integrity_check(5)"):
        if line != "ok":
            yield line


def _foreign_keys(reading: Reading) -> Iterator[str]:
    for table, _, parent, _ in reading.connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"{table} -> {parent}"


RULES = (
    CheckRule("file", QT_TRANSLATE_NOOP("verify", "The data file is sound"), _integrity),
    CheckRule(
        "foreign_keys", QT_TRANSLATE_NOOP("verify", "Records name what exists"), _foreign_keys
    ),
    CheckRule(
        "entries_balance",
        QT_TRANSLATE_NOOP("verify", "Every entry balances"),
        _by_sql(text(verify_sql.ENTRIES_BALANCE)),
    ),
    CheckRule(
        "facts_posted",
        QT_TRANSLATE_NOOP("verify", "Every money fact is posted as it is"),
        _by_sql(text(verify_sql.FACTS_POSTED)),
    ),
    CheckRule(
        "postings_founded",
        QT_TRANSLATE_NOOP("verify", "Every posting has its fact"),
        _by_sql(text(verify_sql.POSTINGS_FOUNDED)),
    ),
    CheckRule(
        "charges_settled",
        QT_TRANSLATE_NOOP("verify", "Charges stand as the facts say and as posted"),
        verify_charges.wrong_balances,
    ),
    CheckRule(
        "prepaid",
        QT_TRANSLATE_NOOP("verify", "Prepaid money is what was kept, used and given back"),
        _by_sql(text(verify_sql.PREPAID)),
    ),
    CheckRule(
        "payments",
        QT_TRANSLATE_NOOP("verify", "Payments add up and have one receipt each"),
        _by_sql(text(verify_sql.PAYMENTS)),
    ),
    CheckRule(
        "voids",
        QT_TRANSLATE_NOOP("verify", "Every reversal has its void receipt"),
        _by_sql(text(verify_sql.VOIDS)),
    ),
    CheckRule(
        "receipt_numbers",
        QT_TRANSLATE_NOOP("verify", "Receipt numbers have no gap and no repeat"),
        verify_receipts.wrong_numbers,
    ),
    CheckRule(
        "receipt_chain",
        QT_TRANSLATE_NOOP("verify", "Receipts are as they were issued"),
        verify_receipts.broken_chain,
    ),
    CheckRule(
        "shifts",
        QT_TRANSLATE_NOOP("verify", "Shifts closed as counted and posted"),
        _by_sql(text(verify_sql.SHIFTS)),
    ),
    CheckRule(
        "print_jobs",
        QT_TRANSLATE_NOOP("verify", "Nothing was printed without its receipt"),
        _by_sql(text(verify_sql.PRINT_JOBS)),
    ),
)


def run(rule: CheckRule, reading: Reading) -> Check:
    """Run one check; unreadable records are faults too."""
    try:
        faults = list(islice(rule.finder(reading), MOST_COUNTED))
    except (msgspec.DecodeError, ValueError, DomainError) as error:
        faults = [str(error)]
    except (DBAPIError, DriverError) as error:
        reason = str(getattr(error, "orig", error))
        if "decode" not in reason:
            raise  # the file cannot be read at all
        faults = [reason]
    if not faults:
        return Check(rule.name, rule.title, ok=True, detail="")
    detail = FAULTS.translated(count=len(faults), first=faults[0])
    return Check(rule.name, rule.title, ok=False, detail=detail)
