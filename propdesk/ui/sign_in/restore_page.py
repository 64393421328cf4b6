"""Go back to a backup: which one, how far it goes, who wants it and why."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from propdesk.backups import BackupFile, BackupLook
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.ui.kit.backups_table import BackupsTable
from propdesk.ui.kit.fields import CodeField, Field, SecretField
from propdesk.ui.kit.file_dialogs import open_file
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.progress_row import ProgressRow
from propdesk.ui.sign_in.gate import Gate

PERSON = (
    CodeField(name="login", label=QT_TRANSLATE_NOOP("rescue", "Your user name"), required=True),
    SecretField(name="password", label=QT_TRANSLATE_NOOP("rescue", "Password"), required=True),
    Field(name="reason", label=QT_TRANSLATE_NOOP("rescue", "Reason"), required=True),
)
KEY = CodeField(
    name="recovery",
    label=QT_TRANSLATE_NOOP("rescue", "Recovery key"),
    help=QT_TRANSLATE_NOOP("rescue", "From the paper of the computer the backup was made on."),
    required=True,
)


class RestorePage(Gate):
    """`wanted` carries the file and the form's values; `needs_key` where none is kept here."""

    wanted = Signal(object, object)  # Path, Mapping
    file_added = Signal(str)
    back_wanted = Signal()

    def __init__(self, files: Sequence[BackupFile], now: datetime, *, needs_key: bool) -> None:
        title = translate("rescue", "Go back to a backup")
        text = translate(
            "rescue",
            "The backup takes the place of the data; what was done after it is missing then and "
            "is entered again from the receipts. Receipts go on in a new book. The present file "
            "is not deleted: it is put aside beside the backups.",
        )
        fields = (KEY, *PERSON) if needs_key else PERSON
        super().__init__("restore", title, text, fields, width=40)
        self.table = BackupsTable("restore-backups", now)
        self.table.setMinimumHeight(self.fontMetrics().height() * 8)
        self.table.show_files(files)
        self._fate = label("restore-fate", "", "small")
        self._fate.setWordWrap(True)
        self.progress = ProgressRow("restore-progress")
        place = self.inside.indexOf(self.form)
        self.inside.insertWidget(place, self.table)
        self.inside.insertLayout(place + 1, self._under_the_table())
        words = translate("rescue", "Go back to this backup")
        self.lead_to("restore-button", words, self._on_send, back=self._on_back)
        self.inside.addWidget(self.progress)
        back = QPushButton(translate("rescue", "Back"))
        named(back, "restore-back", back.text()).clicked.connect(self.back_wanted)
        self.foot.addWidget(back)
        self.foot.addStretch()
        self.table.table.row_changed.connect(self._on_row)
        self._on_row(0)

    def show_look(self, look: BackupLook) -> None:
        """Show what checking a backup found."""
        self.table.show_look(look)
        self._on_row(0)

    def show_waiting(self, *, is_waiting: bool) -> None:
        """Tell that the backup is checked and put in its place."""
        super().show_waiting(is_waiting=is_waiting)
        if is_waiting:
            words = translate("rescue", "Checking the backup and putting it in its place …")
            self.progress.tell(words, 0, 0, may_stop=False)
        else:
            self.progress.hide()

    def start(self) -> None:
        """Choose a backup first where there is one."""
        if self.table.model.rows:
            self.table.start()
        else:
            self._other.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_file(self, file: str) -> None:
        """Offer a backup from elsewhere."""
        if file:
            self.file_added.emit(file)

    def _under_the_table(self) -> QHBoxLayout:
        self._other = QPushButton(translate("rescue", "A backup from elsewhere …"))
        named(self._other, "restore-other", self._other.text()).clicked.connect(self._on_other)
        row = QHBoxLayout()
        row.addWidget(self._fate, 1)
        row.addWidget(self._other)
        return row

    def _on_row(self, _number: int) -> None:
        row = self.table.current
        self._fate.setText(row.sentence() if row else "")

    def _on_other(self) -> None:
        title = translate("rescue", "A backup from elsewhere")
        open_file(self, title, "PropDesk (*.db)", self.add_file)

    def _on_back(self) -> None:
        self.back_wanted.emit()

    def _on_send(self) -> None:
        row, values = self.table.current, self.form.read()
        if row is None:
            words = translate("rescue", "Choose a backup first.")
            self.banner.say("warning", words)
        elif values is not None:
            self.banner.clear()
            self.show_waiting(is_waiting=True)
            self.wanted.emit(Path(row.file.path), values)
