"""Write the journal as plain-text accounting that `bean-check` accepts.

An account component may hold letters, digits and hyphens and must begin with a capital or a digit;
other names are mended, and two names that would become the same stay apart by a check value.
"""

import hashlib
import re
import shutil
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import IO

from propdesk.domain.errors import DomainError
from propdesk.exports.atomic import replaced
from propdesk.exports.tables import (
    BATCH_ROWS,
    Cancelled,
    Progress,
    ignore_progress,
    never_cancelled,
    refuse_when_cancelled,
    yuan,
)
from propdesk.i18n import QT_TRANSLATE_NOOP

ROOTS = ("Assets", "Liabilities", "Equity", "Income", "Expenses")
CURRENCY = "CNY"
AccountParts = tuple[str, ...]
_KEY = re.compile(r"[a-z][a-zA-Z0-9_-]+")
_TAKEN_KEYS = {"filename", "lineno"}
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff]")


@dataclass(frozen=True, slots=True)
class JournalTransaction:
    """One balanced entry; postings are (account parts, fen), the first part one of ROOTS.

    Metadata keys are ASCII and begin with a small letter; `reference` is the receipt or document.
    """

    date: date
    narration: str
    reference: str
    postings: tuple[tuple[AccountParts, int], ...]
    metadata: Mapping[str, str] = field(default_factory=dict)


class UnbalancedEntryError(DomainError):
    """An entry whose postings do not add up to nothing is no double entry."""

    sentence = QT_TRANSLATE_NOOP(
        "beancount", "The journal entry {reference} of {date} is out of balance by {difference}."
    )


def write(
    transactions: Iterable[JournalTransaction],
    path: Path,
    *,
    title: str,
    progress: Progress = ignore_progress,
    cancelled: Cancelled = never_cancelled,
) -> None:
    """Write options, `open` directives on the first day each account is used, then the entries.

    Raises UnbalancedEntryError, ExportCancelledError, ExportNotWrittenError.
    """
    with replaced(path) as part, tempfile.TemporaryFile("w+", encoding="utf-8") as body:
        accounts = _write_entries(transactions, body, progress, cancelled)
        with part.open("w", encoding="utf-8", newline="\n") as file:
            file.write(f'option "title" {quoted(title)}\n')
            file.write(f'option "operating_currency" "{CURRENCY}"\n\n')
            for name, day in sorted(accounts.items()):
                file.write(f"{day.isoformat()} open {name} {CURRENCY}\n")
            body.seek(0)
            shutil.copyfileobj(body, file)


def _write_entries(
    transactions: Iterable[JournalTransaction],
    body: IO[str],
    progress: Progress,
    cancelled: Cancelled,
) -> dict[str, date]:
    names = AccountNames()
    first_days: dict[str, date] = {}
    for done, entry in enumerate(transactions):
        if done % BATCH_ROWS == 0:
            refuse_when_cancelled(cancelled)
            progress(done)
        body.writelines(_entry_lines(entry, names))
        for parts, _fen in entry.postings:
            name = names.of(parts)
            first_days[name] = min(entry.date, first_days.get(name, entry.date))
    return first_days


def _entry_lines(entry: JournalTransaction, names: "AccountNames") -> Iterator[str]:
    difference = sum(fen for _parts, fen in entry.postings)
    if difference:
        raise UnbalancedEntryError(
            reference=entry.reference, date=entry.date, difference=yuan(difference)
        )
    yield f"\n{entry.date.isoformat()} * {quoted(entry.narration)}\n"
    if entry.reference:
        yield f"  reference: {quoted(entry.reference)}\n"
    for key, value in entry.metadata.items():
        yield f"  {_checked_key(key)}: {quoted(value)}\n"
    for parts, fen in entry.postings:
        yield f"  {names.of(parts)}  {yuan(fen)} {CURRENCY}\n"


def quoted(text: str) -> str:
    """Return a string literal on one line: quotes and backslashes escaped, control bytes gone."""
    line = " ".join(_UNPRINTABLE.sub(" ", text).split())
    return '"' + line.replace("\\", "\\\\").replace('"', '\\"') + '"'


def component(name: str) -> str:
    """Return `name` as a valid account component: '现金 D01' -> 'X-现金-D01'."""
    kept = "".join(char if _in_component(char) else "-" for char in name).strip("-")
    if kept and "a" <= kept[0] <= "z":
        kept = kept[0].upper() + kept[1:]
    if not kept:
        return "X"
    return kept if unicodedata.category(kept[0]) in {"Lu", "Nd"} else f"X-{kept}"


class AccountNames:
    """Gives every tuple of account parts its own valid name, the same each time."""

    def __init__(self) -> None:
        self._of_parts: dict[AccountParts, str] = {}
        self._taken: set[str] = set()

    def of(self, parts: AccountParts) -> str:
        """Return the name; ValueError when the parts do not begin with a root and an account."""
        name = self._of_parts.get(parts)
        if name is None:
            name = self._of_parts[parts] = self._new(parts)
            self._taken.add(name)
        return name

    def _new(self, parts: AccountParts) -> str:
        if len(parts) < 2 or parts[0] not in ROOTS:
            raise ValueError(f"not an account below {ROOTS}: {parts}")
        name = ":".join([parts[0], *map(component, parts[1:])])
        if name not in self._taken:
            return name
        return f"{name}-{hashlib.sha256(repr(parts).encode()).hexdigest()[:8]}"


def _checked_key(key: str) -> str:
    if not _KEY.fullmatch(key) or key in _TAKEN_KEYS:
        raise ValueError(f"not a metadata key: {key!r}")
    return key


def _in_component(char: str) -> bool:
    category = unicodedata.category(char)
    return char == "-" or category.startswith("L") or category == "Nd"
