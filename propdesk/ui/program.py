"""The window's course: open the data folder, let somebody in, show the desk, lock, end."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QApplication

from propdesk.i18n import LANGUAGES, translate, use_language
from propdesk.paths import DataFolder
from propdesk.ui import backend
from propdesk.ui.backend import Opened
from propdesk.ui.kit.changes import DeskChanges
from propdesk.ui.kit.feedback import confirm
from propdesk.ui.kit.screen import Seat
from propdesk.ui.kit.tasks import Tasks
from propdesk.ui.kit.theme import apply_look, current_look
from propdesk.ui.qt_language import QtLanguage
from propdesk.ui.sign_in.gate import Gate
from propdesk.ui.sign_in.new_password_page import NewPasswordPage
from propdesk.ui.sign_in.recovery_page import RecoveryPage
from propdesk.ui.sign_in.set_up_page import SetUpPage
from propdesk.ui.sign_in.sign_in_page import SignInPage
from propdesk.ui.sign_in.wishes import SetUpWishes
from propdesk.ui.window import DeskWindow

if TYPE_CHECKING:
    from propdesk.services.accounts import SignInAnswer
    from propdesk.services.work import Actor
    from propdesk.ui.kit.printer_news import PrinterNews
    from propdesk.ui.shell.workbench import Workbench


class Program(QObject):
    """Owns the window, the lanes and the opened data folder."""

    def __init__(self, app: QApplication, folder: DataFolder, settings: QSettings) -> None:
        super().__init__()
        self._app = app
        self._folder = folder
        self._settings = settings
        self._qt_language = QtLanguage(app)
        self.tasks = Tasks(self)
        self.window = DeskWindow(settings)
        self._opened = Opened(None)
        self._changes: DeskChanges | None = None
        self._printer_news: PrinterNews | None = None
        self._workbench: Workbench | None = None
        self._waiting: tuple[str, str] | None = None
        self._password = ""
        self._answer: SignInAnswer | None = None
        self.window.idled.connect(self.lock)
        self.window.close_wanted.connect(self._on_close_wanted)
        app.styleHints().colorSchemeChanged.connect(self._on_colours)

    def start(self) -> None:
        """Show the sign-in page, and open the data folder behind it."""
        self._speak(str(self._settings.value("language", "")))
        if self._folder.database.exists():
            self._show_sign_in()
            self.window.painted.connect(self._open)  # what is heavy comes behind the picture
        else:
            self._show_set_up()
        self.window.show()

    def shut(self) -> None:
        """End everything in order; the window is gone afterwards."""
        self.window.remember()
        if self._changes is not None:
            self._changes.close()
        self.tasks.close()
        if self._opened.app is not None:
            self._opened.app.close()
        self.window.end()

    def lock(self) -> None:
        """Hide the desk behind the sign-in page; what was begun stays as it is."""
        if self._workbench is None or self.window.page is not self._workbench:
            return
        actor = self._workbench.actor
        page = SignInPage(locked_login=actor.login, locked_name=actor.name, station=self._station)
        self._show_gate(page)

    def on_bug(self, _report: str) -> None:
        """Say that a bug was caught, whatever is shown."""
        page = self.window.page
        if self._workbench is not None and page is self._workbench:
            if self._workbench.current is not None:
                self._workbench.current.stumble()
        elif isinstance(page, Gate):
            page.stumble()

    @property
    def _station(self) -> str:
        return self._opened.profile.station if self._opened.profile else ""

    def _speak(self, language: str) -> None:
        if language in LANGUAGES:
            use_language(language)
        self._qt_language.follow()
        self.window.setWindowTitle(translate("shell", "PropDesk"))

    # --- before the desk

    def _show_sign_in(self) -> None:
        page = SignInPage(station=self._station)
        page.remember(str(self._settings.value("login", "")))
        self._show_gate(page)

    def _show_gate(self, page: SignInPage) -> None:
        page.submitted.connect(self._on_sign_in)
        page.language_chosen.connect(self._on_language)
        self.window.show_page(page)
        page.start()

    def _show_set_up(self) -> None:
        page = SetUpPage()
        page.submitted.connect(self._on_set_up)
        page.language_chosen.connect(self._on_language)
        self.window.show_page(page)
        page.start()

    def _open(self) -> None:
        folder = self._folder
        page = self._gate
        if page is not None:
            self.tasks.run(lambda: backend.open_folder(folder), owner=page, done=self._on_opened)

    @property
    def _gate(self) -> Gate | None:
        page = self.window.page
        return page if isinstance(page, Gate) else None

    def _on_opened(self, opened: Opened) -> None:
        from propdesk.ui.kit.printer_news import PrinterNews

        self._opened = opened
        if opened.app is None or opened.profile is None:
            self._show_set_up()
            return
        if not self._settings.contains("language"):
            self._speak(opened.profile.language)
        if isinstance(self._gate, SignInPage):
            self._gate.show_station(opened.profile.station)
        self._changes = DeskChanges(opened.app.desk, self)
        self._printer_news = PrinterNews(self)
        opened.app.printing.news.listen(self._printer_news)
        if self._waiting is not None:
            self._on_sign_in(*self._waiting)

    def _on_set_up(self, wishes: SetUpWishes) -> None:
        folder, page = self._folder, self._gate
        if page is not None:
            self.tasks.run(
                lambda: backend.set_up(folder, wishes), owner=page, done=self._on_set_up_done
            )

    def _on_set_up_done(self, answer: tuple[Opened, str]) -> None:
        opened, key = answer
        self._settings.setValue("login", "admin")
        page = RecoveryPage(key)
        page.finished.connect(self._show_sign_in)
        self.window.show_page(page)
        page.start()
        self._on_opened(opened)

    def _on_sign_in(self, login: str, password: str) -> None:
        page = self._gate
        if not isinstance(page, SignInPage):
            return
        page.wait()
        app = self._opened.app
        if app is None:
            self._waiting = (login, password)  # the data file is still being opened
            return
        self._waiting = None
        self._password = password
        self.tasks.run(
            lambda: backend.sign_in(app, login, password), owner=page, done=self._on_signed_in
        )

    def _on_signed_in(self, answer: "SignInAnswer") -> None:
        self._answer = answer
        actor = answer.actor
        if actor is None:
            return
        self._settings.setValue("login", actor.login)
        if answer.must_change:
            page = NewPasswordPage(actor.name)
            page.submitted.connect(self._on_new_password)
            self.window.show_page(page)
            page.start()
            return
        self._password = ""
        self._enter(actor)

    def _on_new_password(self, new: str) -> None:
        app, page, old = self._opened.app, self._gate, self._password
        actor = self._answer.actor if self._answer else None
        if app is None or page is None or actor is None:
            return
        self.tasks.run(
            lambda: backend.change_password(app, actor, old, new),
            owner=page,
            done=self._on_password_changed,
        )

    def _on_password_changed(self, _: None) -> None:
        self._password = ""
        if self._answer is not None and self._answer.actor is not None:
            self._enter(self._answer.actor)

    # --- at the desk

    def _enter(self, actor: "Actor") -> None:
        """Show the desk of a person: the one behind the lock if it is theirs, else a new one."""
        bench = self._workbench
        if bench is None or bench.actor.user_id != actor.user_id:
            self._build_workbench(actor, str(self._settings.value("screen", "")))
        elif self.window.page is not bench:
            self.window.show_page(bench)
            if bench.current is not None:
                bench.current.start()
        if self._opened.profile is not None:
            self.window.watch_idle(self._opened.profile.lock_minutes * 60)

    def _build_workbench(self, actor: "Actor", stem: str) -> None:
        from propdesk.ui.shell.workbench import Workbench

        app, profile, changes = self._opened.app, self._opened.profile, self._changes
        if app is None or profile is None or changes is None:
            return
        seat = Seat(app.desk.seated(actor), self.tasks, changes)
        bench = Workbench(seat, actor, profile.station, profile.project)
        bench.lock_wanted.connect(self.lock)
        bench.sign_out_wanted.connect(self._on_sign_out)
        bench.language_chosen.connect(self._on_language)
        bench.zoom_wanted.connect(self._on_zoom)
        self._drop_workbench()
        if self._printer_news is not None:
            self._printer_news.attention_changed.connect(bench.status.show_attention)
        self._workbench = bench
        self.window.keep_page(bench)
        bench.turn_to_first(stem)

    def _drop_workbench(self) -> None:
        if self._workbench is not None:
            self._settings.setValue("screen", self._workbench.stem)
            self.window.drop_page(self._workbench)
            self._workbench = None

    def _on_sign_out(self) -> None:
        self._drop_workbench()
        self._show_sign_in()

    def _on_language(self, language: str) -> None:
        self._settings.setValue("language", language)
        self._speak(language)
        bench = self._workbench
        if bench is not None and self.window.page is bench:
            self._build_workbench(bench.actor, bench.stem)
        elif isinstance(self._gate, SetUpPage):
            self._show_set_up()
        elif bench is not None:
            self._drop_workbench()
            self._show_sign_in()
        else:
            self._show_sign_in()

    def _on_zoom(self, percent: int) -> None:
        apply_look(self._app, current_look().percent + percent)
        self._settings.setValue("percent", current_look().percent)
        if self._workbench is not None:
            self._build_workbench(self._workbench.actor, self._workbench.stem)

    def _on_colours(self, _scheme: Qt.ColorScheme) -> None:
        apply_look(self._app, current_look().percent)
        if self._workbench is not None and self.window.page is self._workbench:
            self._build_workbench(self._workbench.actor, self._workbench.stem)

    def _on_close_wanted(self) -> None:
        unsaved = self._workbench.unsaved() if self._workbench else ()
        if not unsaved:
            self._on_leave()
            return
        text = translate("shell", "Not saved yet: {screens}.").format(screens=", ".join(unsaved))
        title = translate("shell", "Leave PropDesk?")
        confirm(self.window, title, text, translate("shell", "Leave"), self._on_leave)

    def _on_leave(self) -> None:
        if self._workbench is not None:
            self._settings.setValue("screen", self._workbench.stem)
        self._app.quit()
