"""The cards of the settings' screen: the desk, its backups, its key, one's own password."""

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from propdesk.backups import BackupFile
from propdesk.clock import CENTRE_ZONE
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.ui.kit.enter_chain import EnterChain
from propdesk.ui.kit.form import Form
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.progress_row import ProgressRow
from propdesk.ui.kit.rows_table import RowsTable
from propdesk.ui.settings.forms import setting_fields
from propdesk.ui.settings.presenter import BackupList

_MEGABYTE = 1_000_000


class Card(QFrame):
    """A titled frame with a sentence; `inside` takes the rest."""

    def __init__(self, name: str, title: str, about: str) -> None:
        super().__init__()
        named(self, name, title).setProperty("role", "card")
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(20, 14, 20, 16)
        self.inside.setSpacing(8)
        self.inside.addWidget(label(f"{name}-title", title, "heading"))
        if about:
            words = label(f"{name}-about", about, "small")
            words.setWordWrap(True)
            self.inside.addWidget(words)

    def add_button(self, name: str, words: str, *, is_main: bool = False) -> QPushButton:
        """Add a button at the left and return it."""
        button = named(QPushButton(words), name, words)
        if is_main:
            button.setProperty("role", "primary")
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch()
        self.inside.addLayout(row)
        return button


class DeskCard(Card):
    """The declared settings as a form."""

    submitted = Signal(object)

    def __init__(self) -> None:
        about = translate("settings", "They hold for this desk only and at once.")
        super().__init__("settings-desk", translate("settings", "This desk"), about)
        self.form = Form("settings-form", setting_fields())
        self._area = named(QScrollArea(), "settings-area", translate("settings", "This desk"))
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setWidget(self.form)
        self.form.setAutoFillBackground(False)
        self.inside.addWidget(self._area, 1)
        for stop in self.form.stops:
            stop.installEventFilter(self)
        words = translate("settings", "Save   F12")
        self.save = self.add_button("settings-save", words, is_main=True)
        self._chain = EnterChain(self, self.form.stops, self.save)
        self.save.clicked.connect(self.send)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to the field that is being filled in."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._area.ensureWidgetVisible(watched, 0, watched.height() * 2)
        return False

    def send(self) -> None:
        """Send what was typed, if it all makes sense."""
        values = self.form.read()
        if values is not None:
            self.submitted.emit(values)


class BackupsCard(Card):
    """The backups beside the data; a copy on another disk is what saves a centre."""

    def __init__(self) -> None:
        about = translate(
            "settings",
            "Back up at the end of every day; copy one to a USB stick every week and keep it "
            "elsewhere. To go back to a backup, end the program and run "
            "“propdesk restore FILE”; on a new computer the recovery key is needed too.",
        )
        super().__init__("settings-backups", translate("settings", "Backups"), about)
        self.now = QPushButton(translate("settings", "Back up now   F8"))
        named(self.now, "settings-backup-now", self.now.text())
        self.elsewhere = QPushButton(translate("settings", "Back up to a USB stick …"))
        named(self.elsewhere, "settings-backup-elsewhere", self.elsewhere.text())
        row = QHBoxLayout()
        row.addWidget(self.now)
        row.addWidget(self.elsewhere)
        row.addStretch()
        self.inside.addLayout(row)
        self.progress = ProgressRow("settings-backup-progress")
        self.inside.addWidget(self.progress)
        self.table = _backups_table()
        self.inside.addWidget(self.table, 1)
        self._folder = label("settings-backup-folder", "", "small")
        self._folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._folder.setWordWrap(True)
        self.inside.addWidget(self._folder)

    def show_backups(self, backups: BackupList) -> None:
        """Show what there is."""
        self.table.show_rows(backups.files)
        self._folder.setText(str(backups.folder))

    def wait(self, *, is_running: bool) -> None:
        """Show whether a backup is being made."""
        for button in (self.now, self.elsewhere):
            button.setEnabled(not is_running)
        if is_running:
            words = translate("settings", "Copying and checking the data …")
            self.progress.tell(words, 0, 0, may_stop=False)
        else:
            self.progress.hide()


def time_text(moment: datetime) -> str:
    """Return a moment at the centre."""
    return f"{moment.astimezone(CENTRE_ZONE):%Y-%m-%d %H:%M}"


def _backups_table() -> RowsTable[BackupFile]:
    def made(row: BackupFile) -> str:
        return time_text(row.made_at)

    def size(row: BackupFile) -> str:
        return f"{row.size / _MEGABYTE:,.1f} MB"

    def name(row: BackupFile) -> str:
        return row.path.name

    def key(row: BackupFile) -> object:
        return row.path

    columns: tuple[Column[BackupFile], ...] = (
        Column("made", QT_TRANSLATE_NOOP("settings", "Made at"), made, weight=16),
        Column("size", QT_TRANSLATE_NOOP("settings", "Size"), size, align_right=True, weight=10),
        Column("name", QT_TRANSLATE_NOOP("settings", "File"), name, weight=28),
    )
    empty = QT_TRANSLATE_NOOP("settings", "There is no backup yet.")
    words = translate("settings", "Backups")
    return RowsTable("settings-backups-table", words, columns, empty, key)
