"""Leads from a data file that cannot be used back to the desk: a backup, the key, or going on."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from propdesk.backups import BackupFile, BackupLook, RestoreWish, Way, described
from propdesk.i18n import translate
from propdesk.paths import DataFolder
from propdesk.ui import backend
from propdesk.ui.backend import Trouble
from propdesk.ui.kit.tasks import Lane, Tasks, Ticket
from propdesk.ui.sign_in.go_on_page import GoOnPage
from propdesk.ui.sign_in.key_page import KeyPage
from propdesk.ui.sign_in.restore_page import RestorePage
from propdesk.ui.sign_in.trouble_page import TroublePage
from propdesk.ui.sign_in.ways import choices
from propdesk.ui.window import DeskWindow

if TYPE_CHECKING:
    from propdesk.ui.sign_in.gate import Gate


class Rescue(QObject):
    """`mended` tells in words what was done: the data folder can be opened again."""

    mended = Signal(str)
    retry_wanted = Signal()
    set_up_wanted = Signal()
    leave_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(
        self, parent: QObject, window: DeskWindow, tasks: Tasks, folder: DataFolder
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._tasks = tasks
        self._folder = folder
        self._trouble = Trouble(None, (), (), has_key=False)
        self._looks: list[Ticket] = []

    def begin(self, trouble: Trouble) -> None:
        """Show what happened and the ways on."""
        self._trouble = trouble
        self._show_ways()

    def take_over(self, trouble: Trouble) -> None:
        """Show the way to a backup of another computer, on a folder that is not set up."""
        self._trouble = trouble
        self._show_restore()

    def speak_again(self) -> None:
        """Show the ways on afresh, in another language."""
        self._show_ways()

    def _show_ways(self) -> None:
        self._forget_looks()
        trouble = self._trouble
        if trouble.problem is None:
            self.set_up_wanted.emit()
            return
        offers = choices(trouble.ways, trouble.files, backend.now())
        page = TroublePage(trouble.problem, offers)
        page.chosen.connect(self._on_chosen)
        page.retry_wanted.connect(self.retry_wanted)
        page.leave_wanted.connect(self.leave_wanted)
        page.language_chosen.connect(self.language_chosen)
        self._show(page)

    def _on_chosen(self, name: str) -> None:
        match Way(name):
            case Way.RESTORE:
                self._show_restore()
            case Way.KEY:
                self._show_key()
            case Way.GO_ON:
                self._show_go_on()
            case Way.SET_UP:
                self.set_up_wanted.emit()

    # --- a backup

    def _show_restore(self) -> None:
        trouble = self._trouble
        page = RestorePage(trouble.files, backend.now(), needs_key=not trouble.has_key)
        page.wanted.connect(self._on_restore)
        page.file_added.connect(self._on_file)
        page.back_wanted.connect(self._show_ways)
        self._show(page)
        if trouble.has_key:
            for file in trouble.files:
                self._look_at(file, page)

    def _on_file(self, name: str) -> None:
        page = self._window.page
        if isinstance(page, RestorePage):
            file = described(Path(name))
            page.table.add_file(file)
            if self._trouble.has_key:
                self._look_at(file, page)

    def _look_at(self, file: BackupFile, page: "RestorePage | GoOnPage") -> None:
        folder = self._folder

        def work() -> BackupLook:
            return backend.look_at(folder, file)

        ticket = self._tasks.run(work, owner=page, done=page.show_look, lane=Lane.LOOKS)
        self._looks.append(ticket)

    def _on_restore(self, file: Path, values: Mapping[str, Any]) -> None:
        wish = RestoreWish(
            backup=file,
            login=values["login"],
            password=values["password"],
            reason=values["reason"],
            recovery_text=values.get("recovery", ""),
        )
        self._restore(wish, self._on_restored)

    def _on_restored(self, _: None) -> None:
        words = translate(
            "rescue",
            "The desk is back at the backup. Receipts go on in a new book; the file from before "
            "lies beside the backups.",
        )
        self.mended.emit(words)

    # --- the file as it is

    def _show_go_on(self) -> None:
        problem = self._trouble.problem
        page = GoOnPage(problem.message() if problem else "")
        page.submitted.connect(self._on_go_on)
        page.back_wanted.connect(self._show_ways)
        self._show(page)
        self._look_at(described(self._folder.database), page)

    def _on_go_on(self, values: Mapping[str, Any]) -> None:
        wish = RestoreWish(
            self._folder.database, values["login"], values["password"], values["reason"]
        )
        self._restore(wish, self._on_gone_on)

    def _on_gone_on(self, _: None) -> None:
        words = translate(
            "rescue", "The desk goes on with the file as it was found. Receipts begin a new book."
        )
        self.mended.emit(words)

    def _restore(self, wish: RestoreWish, done: Callable[[None], None]) -> None:
        page, folder = self._page(), self._folder
        self._forget_looks()
        if page is not None:
            self._tasks.run(lambda: backend.go_back(folder, wish), owner=page, done=done)

    # --- the key

    def _show_key(self) -> None:
        page = KeyPage()
        page.submitted.connect(self._on_key)
        page.back_wanted.connect(self._show_ways)
        self._show(page)

    def _on_key(self, text: str) -> None:
        page, folder = self._page(), self._folder
        if page is not None:
            self._tasks.run(
                lambda: backend.take_key(folder, text), owner=page, done=self._on_key_taken
            )

    def _on_key_taken(self, _: None) -> None:
        self.mended.emit(translate("rescue", "The key fits and is kept on this computer."))

    def _page(self) -> "Gate | None":
        page = self._window.page
        return page if isinstance(page, RestorePage | GoOnPage | KeyPage) else None

    def _show(self, page: "Gate") -> None:
        self._window.show_page(page)
        page.start()

    def _forget_looks(self) -> None:
        for ticket in self._looks:
            ticket.cancel()
        self._looks.clear()
