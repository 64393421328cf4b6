"""The window's course: let somebody in, show the desk, lock, speak another language, end."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QApplication

from propdesk.i18n import LANGUAGES, translate, use_language
from propdesk.paths import DataFolder
from propdesk.ui.admission import Admission
from propdesk.ui.backend import Opened
from propdesk.ui.kit.changes import DeskChanges
from propdesk.ui.kit.feedback import confirm
from propdesk.ui.kit.screen import Seat
from propdesk.ui.kit.tasks import Lane, Tasks
from propdesk.ui.kit.theme import apply_look, current_look
from propdesk.ui.qt_language import QtLanguage
from propdesk.ui.shell.screens import load_all, screens_for
from propdesk.ui.shell.standing import Standing
from propdesk.ui.window import DeskWindow

if TYPE_CHECKING:
    from propdesk.backups import ReadyRestore
    from propdesk.domain.errors import EnvironmentProblem
    from propdesk.services.work import Actor
    from propdesk.ui.hourly_backup import HourlyBackup
    from propdesk.ui.kit.printer_news import PrinterNews
    from propdesk.ui.nightly_meeting import NightlyMeeting
    from propdesk.ui.routine import Routine
    from propdesk.ui.shell.workbench import Workbench
    from propdesk.ui.start_check import StartCheck


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
        self.standing = Standing()
        self._check: StartCheck | None = None
        self._backups: HourlyBackup | None = None
        self._meetings: NightlyMeeting | None = None
        self._routine: Routine | None = None
        self._changes: DeskChanges | None = None
        self._printer_news: PrinterNews | None = None
        self._workbench: Workbench | None = None
        self._admission = Admission(self, self.window, self.tasks, folder)
        self._admission.opened.connect(self._on_opened)
        self._admission.admitted.connect(self._on_admitted)
        self._admission.language_chosen.connect(self._on_language)
        self._admission.leave_wanted.connect(self._on_leave)
        self.window.idled.connect(self.lock)
        self.window.close_wanted.connect(self._on_close_wanted)
        app.styleHints().colorSchemeChanged.connect(self._on_colours)

    def start(self) -> None:
        """Show the first page; the data folder is opened behind it."""
        self._speak(str(self._settings.value("language", "")))
        self._admission.begin()
        self.window.show()

    def shut(self) -> None:
        """End everything in order; the window is gone afterwards."""
        self.window.remember()
        self.shut_desk()
        self.window.end()

    def shut_desk(self) -> None:
        """Close the data folder; what is shown stays."""
        self._rest()
        if self._opened.app is not None:
            self._opened.app.close()

    def lock(self) -> None:
        """Hide the desk behind the sign-in page; what was begun stays as it is."""
        if self._workbench is not None and self.window.page is self._workbench:
            self._admission.show_lock(self._workbench.actor)

    def on_bug(self, _report: str) -> None:
        """Say that a bug was caught, whatever is shown."""
        page = self._admission.page
        if page is not None:
            page.stumble()
        elif self._workbench is not None and self._workbench.current is not None:
            self._workbench.current.stumble()

    def _speak(self, language: str) -> None:
        if language in LANGUAGES:
            use_language(language)
        self._qt_language.follow()
        self.window.setWindowTitle(translate("shell", "PropDesk"))

    def _on_opened(self, opened: Opened) -> None:
        from propdesk.ui.hourly_backup import HourlyBackup
        from propdesk.ui.kit.printer_news import PrinterNews
        from propdesk.ui.nightly_meeting import NightlyMeeting
        from propdesk.ui.routine import Routine
        from propdesk.ui.start_check import StartCheck

        self._opened = opened
        self.standing = Standing(opened.is_read_only)
        if opened.app is None or opened.profile is None:
            return
        if not self._settings.contains("language"):
            self._speak(opened.profile.language)
        self._changes = DeskChanges(opened.app.desk, self)
        self._printer_news = PrinterNews(self)
        if not opened.is_read_only:
            opened.app.printing.news.listen(self._printer_news)
        self._backups = HourlyBackup(opened.app, self)
        self._meetings = NightlyMeeting(opened.app, self)
        self._meetings.look()
        self._routine = Routine(opened.app, self)
        self._routine.look()
        self._check = StartCheck(opened.app, self)
        self._check.damaged.connect(self._on_damaged)
        self._check.begin()

    def _on_damaged(self, problem: "EnvironmentProblem") -> None:
        self.standing = Standing(self.standing.is_read_only, problem)
        if self._workbench is not None:
            self._workbench.show_standing(self.standing)

    def _on_admitted(self, actor: "Actor") -> None:
        """Show the desk of a person: the one behind the lock if it is theirs, else a new one."""
        bench = self._workbench
        if bench is None or bench.actor.user_id != actor.user_id:
            self._build_workbench(actor)
        else:
            self.window.show_page(bench)
            if bench.current is not None:
                bench.current.start()
        if self._opened.profile is not None:
            self.window.watch_idle(self._opened.profile.lock_minutes * 60)

    def _build_workbench(self, actor: "Actor", stem: str = "") -> None:
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
        bench.handed_over.connect(self._on_restore)
        bench.show_standing(self.standing)
        if self._printer_news is not None:
            self._printer_news.attention_changed.connect(bench.status.show_attention)
        if self._meetings is not None:
            self._meetings.troubled.connect(bench.status.show_trouble)
        self._drop_workbench()
        self._workbench = bench
        self.window.keep_page(bench)
        bench.turn_to_first(stem)
        ahead = partial(load_all, screens_for(actor.rights))
        self.tasks.run(ahead, owner=bench.status, done=lambda _: None, lane=Lane.LONG)

    def _rebuild(self) -> None:
        """Make the desk afresh, in another language or look; the drafts survive by themselves."""
        bench = self._workbench
        if bench is None:
            return
        bench.unsaved()  # screens save what they can
        if self.window.page is bench:
            self._build_workbench(bench.actor, bench.stem)
        else:
            self._drop_workbench()

    def _rest(self) -> None:
        """Let everything come to an end that works with the data file."""
        if self._check is not None:
            self._check.end()
        if self._changes is not None:
            self._changes.close()
            self._changes = None
        self.tasks.close()
        if self._backups is not None:
            self._backups.end()
        if self._meetings is not None:
            self._meetings.end()
        if self._routine is not None:
            self._routine.end()

    def _on_restore(self, ready: "ReadyRestore") -> None:
        """Close the desk, let the backup take its place, and begin anew on it."""
        from propdesk.ui.change_over import ChangeOver

        app = self._opened.app
        if app is None:
            return
        self._drop_workbench()
        course = ChangeOver(self, self.window, self.tasks, self._folder)
        course.finished.connect(self._admission.begin_again)
        self._rest()
        self._opened = Opened(None)
        course.begin(app, ready)

    def _drop_workbench(self) -> None:
        if self._workbench is not None:
            self.window.drop_page(self._workbench)
            self._workbench = None

    def _on_sign_out(self) -> None:
        if self._workbench is not None:
            self._workbench.unsaved()
        self._drop_workbench()
        self._admission.show_sign_in()

    def _on_language(self, language: str) -> None:
        self._settings.setValue("language", language)
        self._speak(language)
        self._rebuild()
        if self._admission.page is not None:
            self._admission.speak_again()

    def _on_zoom(self, percent: int) -> None:
        apply_look(self._app, current_look().percent + percent)
        self._settings.setValue("percent", current_look().percent)
        self._rebuild()

    def _on_colours(self, _scheme: Qt.ColorScheme) -> None:
        apply_look(self._app, current_look().percent)
        self._rebuild()

    def _on_close_wanted(self) -> None:
        unsaved = self._workbench.unsaved() if self._workbench else ()
        if not unsaved:
            self._on_leave()
            return
        text = translate("shell", "Not saved yet: {screens}.").format(screens=", ".join(unsaved))
        title = translate("shell", "Leave PropDesk?")
        confirm(self.window, title, text, translate("shell", "Leave"), self._on_leave)

    def _on_leave(self) -> None:
        self.window.let_go()
        self._app.quit()
