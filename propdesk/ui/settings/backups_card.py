"""The backups beside the data: made, checked, carried elsewhere, gone back to."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from propdesk.backups import BackupFile, BackupLook
from propdesk.i18n import translate
from propdesk.ui.kit.backups_table import BackupsTable
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.progress_row import ProgressRow
from propdesk.ui.settings.cards import Card
from propdesk.ui.settings.presenter import BackupList


class BackupsCard(Card):
    """A copy on another disk is what saves a centre. `chosen` when the cursor is on another one."""

    chosen = Signal()

    def __init__(self) -> None:
        about = translate(
            "settings",
            "One is made every hour; copy one to a USB stick every week and keep it elsewhere. On "
            "a new computer the recovery key is needed too.",
        )
        super().__init__("settings-backups", translate("settings", "Backups"), about)
        self.now = self._button("backup-now", translate("settings", "Back up now   F8"))
        words = translate("settings", "Back up to a USB stick …")
        self.elsewhere = self._button("backup-elsewhere", words)
        words = translate("settings", "Go back to this one …   F7")
        self.restore = self._button("restore", words)
        words = translate("settings", "Go back to one from elsewhere …")
        self.restore_file = self._button("restore-file", words)
        self._add_row(self.now, self.elsewhere)
        self.progress = ProgressRow("settings-backup-progress")
        self.inside.addWidget(self.progress)
        self.table: BackupsTable | None = None
        self._fate = label("settings-backup-fate", "", "small")
        self._fate.setWordWrap(True)
        self._table_place = self.inside.count()
        self.inside.addWidget(self._fate)
        self._add_row(self.restore, self.restore_file)
        self._folder = label("settings-backup-folder", "", "small")
        self._folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._folder.setWordWrap(True)
        self.inside.addWidget(self._folder)

    @property
    def current(self) -> BackupFile | None:
        """The backup under the cursor."""
        row = self.table.current if self.table else None
        return row.file if row else None

    @property
    def is_checked(self) -> bool:
        """Whether the backup under the cursor was checked in this sitting."""
        row = self.table.current if self.table else None
        return row is not None and row.look is not None

    def show_backups(self, backups: BackupList) -> None:
        """Show what there is."""
        if self.table is None:
            self.table = BackupsTable("settings-backups-table", backups.now)
            self.inside.insertWidget(self._table_place, self.table, 1)
            self.table.table.row_changed.connect(self._on_row)
        self.table.show_files(backups.files, backups.now)
        self._folder.setText(str(backups.folder))
        self.restore.setEnabled(bool(backups.files))
        self._on_row(0)

    def show_look(self, look: BackupLook) -> None:
        """Show what checking a backup found."""
        if self.table is not None:
            self.table.show_look(look)
            self._tell()

    def sentence(self, file: Path) -> str:
        """Return how far a backup goes, "" for one that is not in the list."""
        rows = self.table.model.rows if self.table else ()
        return next((row.sentence() for row in rows if row.file.path == file), "")

    def wait(self, *, is_running: bool) -> None:
        """Show whether a backup is being made."""
        for button in (self.now, self.elsewhere):
            button.setEnabled(not is_running)
        if is_running:
            words = translate("settings", "Copying and checking the data …")
            self.progress.tell(words, 0, 0, may_stop=False)
        else:
            self.progress.hide()

    def _button(self, name: str, words: str) -> QPushButton:
        return named(QPushButton(words), f"settings-{name}", words)

    def _add_row(self, *buttons: QPushButton) -> None:
        row = QHBoxLayout()
        for button in buttons:
            row.addWidget(button)
        row.addStretch()
        self.inside.addLayout(row)

    def _on_row(self, _number: int) -> None:
        self._tell()
        self.chosen.emit()

    def _tell(self) -> None:
        row = self.table.current if self.table else None
        self._fate.setText(row.sentence() if row else "")
