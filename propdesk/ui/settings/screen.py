"""The settings' screen: what this person may set here, each in a card of its own."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout

from propdesk.backups import BackupFile, BackupLook, ReadyRestore
from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.domain.permissions import Permission
from propdesk.i18n import translate
from propdesk.settings import ALL
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.file_dialogs import open_file, save_file
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.screen import Leaving, Screen, Seat
from propdesk.ui.settings.backups_card import BackupsCard
from propdesk.ui.settings.cards import Card, DeskCard
from propdesk.ui.settings.forms import key_dialog, password_dialog, restore_dialog
from propdesk.ui.settings.practice_card import PracticeCard
from propdesk.ui.settings.presenter import SettingsPresenter, Value, shown_value

Values = Mapping[str, Any]


class SettingsScreen(Screen):
    """Cards by right: settings for who sets up devices, backups for who keeps the data."""

    topics = frozenset({"setting"})

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, "settings", translate("settings", "Settings"))
        rights = seat.desk.actor.rights if seat.desk.actor else frozenset()
        self.presenter = SettingsPresenter(seat.desk)
        self._asking = Asking(self, seat.tasks)
        self._known: Mapping[str, Value] = {}
        self.desk_card = DeskCard() if Permission.DEVICES in rights else None
        self.backups = BackupsCard() if Permission.BACKUP in rights else None
        self._looked_at: BackupFile | None = None
        self._restored: Path | None = None
        self._may_see_key = Permission.USERS in rights
        self.body.addWidget(label("settings-title", self.title, "title"))
        columns = QHBoxLayout()
        columns.setSpacing(16)
        right = QVBoxLayout()
        right.setSpacing(16)
        if self.desk_card is not None:
            self.desk_card.submitted.connect(self._on_save)
            columns.addWidget(self.desk_card, 1)
        if self.backups is not None:
            self.backups.now.clicked.connect(self._on_back_up)
            self.backups.elsewhere.clicked.connect(self._on_back_up_elsewhere)
            self.backups.restore.clicked.connect(self._on_restore)
            self.backups.restore_file.clicked.connect(self._on_restore_file)
            self.backups.chosen.connect(self._on_backup_chosen)
            right.addWidget(self.backups, 1)
        self._add_own_cards(right)
        if Permission.RULES in rights:
            right.addWidget(PracticeCard(self, self.presenter))
        columns.addLayout(right, 1)
        self.body.addLayout(columns, 1)

    def commands(self) -> Sequence[Command]:
        """Return the keys, as far as this person may use them."""
        password = translate("settings", "Change my password")
        commands = [Command("password", ("F6",), password, self._on_password)]
        if self.backups is not None:
            words = translate("settings", "Back up now")
            commands.insert(0, Command("backup", ("F8",), words, self._on_back_up))
            words = translate("settings", "Go back to a backup")
            commands.insert(1, Command("restore", ("F7",), words, self._on_restore))
        if self.desk_card is not None:
            words = translate("settings", "Save")
            keys = ("F12", "Ctrl+Return", "Ctrl+Enter")
            commands.insert(0, Command("save", keys, words, self.desk_card.send))
        return commands

    def start(self) -> None:
        """Go to the first setting."""
        if self.desk_card is not None:
            self.desk_card.form.start()
        else:
            self._password.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Ask how things are set, and which backups there are."""
        if self.desk_card is not None and self.leaving() is Leaving.FREE:
            self.look(self.presenter.values, self._on_values)
        if self.backups is not None:
            self.look(self.presenter.backups, self.backups.show_backups)

    def leaving(self) -> Leaving:
        """Tell whether something was typed that is not saved."""
        if self.desk_card is None or not self._known:
            return Leaving.FREE
        controls = self.desk_card.form.controls
        for setting in ALL:
            shown = shown_value(setting, self._known[setting.name])
            try:
                if str(controls[setting.name].value()) != str(shown):
                    return Leaving.UNSAVED
            except DomainError:
                return Leaving.UNSAVED
        return Leaving.FREE

    def refuse(self, error: DomainError) -> None:
        """Show a refusal at its setting where there is one."""
        self._on_backup_over()
        if self.desk_card is None or not self.desk_card.form.refuse(error):
            super().refuse(error)

    def report(self, problem: EnvironmentProblem, retry: Callable[[], None]) -> None:
        """Show what the surroundings say."""
        self._on_backup_over()
        super().report(problem, retry)

    def stumble(self) -> None:
        """Say that a bug was caught."""
        self._on_backup_over()
        super().stumble()

    def _add_own_cards(self, layout: QVBoxLayout) -> None:
        own = QHBoxLayout()
        own.setSpacing(16)
        layout.addLayout(own)
        if self._may_see_key:
            about = translate(
                "settings",
                "The data are encrypted. On another computer, or after a fault of this one, they "
                "open with this key only: print it or write it down and lock it away.",
            )
            card = Card("settings-key", translate("settings", "Recovery key"), about)
            show = card.add_button("settings-key-show", translate("settings", "Show the key"))
            show.clicked.connect(self._on_key)
            own.addWidget(card, 3)
        mine = Card("settings-mine", translate("settings", "My password"), "")
        words = translate("settings", "Change my password   F6")
        self._password = mine.add_button("settings-password", words)
        self._password.clicked.connect(self._on_password)
        mine.inside.addStretch()
        own.addWidget(mine, 2)
        if self.backups is None:
            layout.addStretch()

    # --- settings

    def _on_values(self, values: Mapping[str, Value]) -> None:
        self._known = values
        if self.desk_card is not None:
            shown = {setting.name: shown_value(setting, values[setting.name]) for setting in ALL}
            self.desk_card.form.fill(shown)

    def _on_save(self, values: Values) -> None:
        self.act(self.presenter.save(values), self._on_saved)

    def _on_saved(self, changed: int) -> None:
        words = translate("settings", "{count} settings saved.")
        nothing = translate("settings", "Nothing was changed.")
        self.notice.emit(words.format(count=changed) if changed else nothing)
        self.look(self.presenter.values, self._on_values)

    # --- backups

    def _on_back_up(self) -> None:
        self._back_up(None)

    def _on_back_up_elsewhere(self) -> None:
        name = self.presenter.suggested_name()
        title = translate("settings", "Back up to a USB stick")
        save_file(self, title, name, "PropDesk (*.db)", self.back_up_to)

    def back_up_to(self, file: str) -> None:
        """Make a backup in a file of another disk."""
        if file:
            self._back_up(Path(file))

    def _back_up(self, elsewhere: Path | None) -> None:
        if self.backups is None or not self.backups.now.isEnabled():
            return
        self.banner.clear()
        self.backups.wait(is_running=True)
        self.long(self.presenter.back_up(elsewhere), self._on_backed_up, self._on_told)

    def _on_told(self, _done: int, _total: int) -> None:
        """A copy in one step tells nothing between."""

    def _on_backed_up(self, made: BackupFile) -> None:
        self._on_backup_over()
        words = translate("settings", "Backed up and checked: {file}")
        self.banner.say("success", words.format(file=made.path))
        self.refresh()

    def _on_backup_chosen(self) -> None:
        """Check the backup under the cursor, once, beside everything else."""
        card = self.backups
        if card is None or card.current is None or card.is_checked:
            return
        if card.current != self._looked_at:
            self._looked_at = card.current
            self.long(self.presenter.look_at(card.current), self._on_looked, self._on_told)

    def _on_looked(self, look: BackupLook) -> None:
        if self.backups is not None:
            self.backups.show_look(look)

    def _on_restore(self) -> None:
        if self.backups is not None and self.backups.current is not None:
            self.restore_from(str(self.backups.current.path))

    def _on_restore_file(self) -> None:
        title = translate("settings", "Go back to a backup")
        open_file(self, title, "PropDesk (*.db)", self.restore_from)

    def restore_from(self, file: str) -> None:
        """Ask once more before the data give way to a backup."""
        if file and self.backups is not None:
            self._restored = Path(file)
            fate = self.backups.sentence(self._restored)
            dialog = restore_dialog(self, self.seat, self._restored.name, fate)
            self._asking.ask(dialog, self._on_restore_wanted)

    def _on_restore_wanted(self, values: Values) -> None:
        if self._restored is not None:
            work = self.presenter.ready_restore(
                self._restored, values["password"], values["reason"]
            )
            self._asking.act(work, self._on_ready)

    def _on_ready(self, ready: ReadyRestore) -> None:
        self.handed_over.emit(ready)

    def _on_backup_over(self) -> None:
        if self.backups is not None:
            self.backups.wait(is_running=False)

    # --- passwords and the key

    def _on_password(self) -> None:
        self._asking.ask(password_dialog(self, self.seat), self._on_password_wanted)

    def _on_password_wanted(self, values: Values) -> None:
        work = self.presenter.change_password(values["old"], values["password"], values["again"])
        self._asking.act(work, self._on_password_changed)

    def _on_password_changed(self, _: None) -> None:
        self.notice.emit(translate("settings", "Your password is changed."))

    def _on_key(self) -> None:
        self._asking.ask(key_dialog(self, self.seat), self._on_key_wanted)

    def _on_key_wanted(self, values: Values) -> None:
        self._asking.act(self.presenter.recovery_key(values["password"]), self._on_key_shown)

    def _on_key_shown(self, key: str) -> None:
        KeyWindow(self, key).open()


class KeyWindow(QDialog):
    """Shows the recovery key until it is closed."""

    def __init__(self, parent: Screen, key: str) -> None:
        super().__init__(parent)
        title = translate("settings", "Recovery key")
        named(self, "key-window", title).setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(label("key-title", title, "heading"))
        shown = label("key-text", key, "title")
        shown.setWordWrap(True)
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        shown.setMinimumWidth(shown.fontMetrics().horizontalAdvance("0") * 40)
        layout.addWidget(shown)
        about = translate("settings", "Write it down or print it; do not photograph it.")
        layout.addWidget(label("key-about", about, "muted"))
        close = QPushButton(translate("settings", "Close"))
        named(close, "key-close", close.text()).setProperty("role", "primary")
        close.clicked.connect(self.accept)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
