"""A list of backups: when made, how old, how large, and what checking them found."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from propdesk.backups import BackupFile, BackupLook
from propdesk.clock import CENTRE_ZONE
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.rows_table import RowsTable

_MEGABYTE = 1_000_000


@dataclass(frozen=True)
class BackupRow:
    """A backup and what is known of it; `look` None where it was not checked yet."""

    file: BackupFile
    look: BackupLook | None
    age: timedelta

    def verdict(self) -> str:
        """Return what the check found, in a word or two."""
        if self.look is None:
            return translate("backups", "Not checked yet")
        if self.look.problem is not None:
            return translate("backups", "Not usable")
        return translate("backups", "Checked, good")

    def tone(self) -> str:
        """Return the colour of that word."""
        if self.look is None:
            return "muted"
        return "danger" if self.look.problem is not None else "success"

    def sentence(self) -> str:
        """Return how far the backup goes, or why it cannot be used."""
        if self.look is None:
            return translate("backups", "It is checked before it takes the place of the data.")
        if self.look.problem is not None:
            return self.look.problem.message()
        last = time_text(self.look.last_at) if self.look.last_at else "–"
        words = translate(
            "backups",
            "{name} · desk {desk}: goes up to {moment}; last receipt in it: {receipt}.",
        )
        receipt = self.look.last_receipt or translate("backups", "none")
        name = self.file.path.name
        return words.format(name=name, desk=self.look.station, moment=last, receipt=receipt)


class BackupsTable(RowsTable[BackupRow]):
    """Shows files at once and fills in what checking them finds."""

    def __init__(self, name: str, now: datetime) -> None:
        empty = QT_TRANSLATE_NOOP("backups", "There is no backup in the data folder.")
        super().__init__(name, translate("backups", "Backups"), _columns(), empty, _key)
        self._now = now

    def show_files(self, files: Sequence[BackupFile], now: datetime | None = None) -> None:
        """Show backups, the newest first; what is known of them stays."""
        self._now = now or self._now
        known = {row.file: row.look for row in self.model.rows}
        self.show_rows([BackupRow(f, known.get(f), self._now - f.made_at) for f in files])

    def add_file(self, file: BackupFile) -> None:
        """Put a backup from elsewhere on top, under the cursor."""
        others = [row.file for row in self.model.rows if row.file.path != file.path]
        self.show_files([file, *others])
        self.table.selectRow(0)

    def show_look(self, look: BackupLook) -> None:
        """Show what checking a backup found."""
        self.show_rows(
            [
                BackupRow(row.file, look if row.file == look.file else row.look, row.age)
                for row in self.model.rows
            ]
        )


def time_text(moment: datetime) -> str:
    """Return a moment at the centre."""
    return f"{moment.astimezone(CENTRE_ZONE):%Y-%m-%d %H:%M}"


def age_text(age: timedelta) -> str:
    """Return how long ago something was, roughly."""
    minutes = max(int(age.total_seconds() // 60), 0)
    if minutes < 60:
        return translate("backups", "{count} minutes ago").format(count=minutes)
    if minutes < 48 * 60:
        return translate("backups", "{count} hours ago").format(count=minutes // 60)
    return translate("backups", "{count} days ago").format(count=minutes // (24 * 60))


def _columns() -> tuple[Column[BackupRow], ...]:
    def made(row: BackupRow) -> str:
        return time_text(row.file.made_at)

    def age(row: BackupRow) -> str:
        return age_text(row.age)

    def size(row: BackupRow) -> str:
        return f"{row.file.size / _MEGABYTE:,.1f} MB"

    return (
        Column("made", QT_TRANSLATE_NOOP("backups", "Made at"), made, weight=20),
        Column("age", QT_TRANSLATE_NOOP("backups", "Age"), age, weight=13),
        Column("size", QT_TRANSLATE_NOOP("backups", "Size"), size, align_right=True, weight=12),
        Column(
            "check",
            QT_TRANSLATE_NOOP("backups", "Check"),
            BackupRow.verdict,
            tone=BackupRow.tone,
            weight=14,
        ),
    )


def _key(row: BackupRow) -> object:
    return row.file.path
