"""Before the desk: set-up, sign-in, a first password. Who may come in is told by `admitted`."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.i18n import translate
from propdesk.paths import DataFolder
from propdesk.ui import backend
from propdesk.ui.backend import Opened, Trouble
from propdesk.ui.kit.tasks import Tasks
from propdesk.ui.practice.frame import PracticeFrame
from propdesk.ui.practice.start import start as start_practice
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
    from propdesk.ui.rescue import Rescue


class Admission(QObject):
    """Shows the pages before the desk and takes people through them."""

    opened = Signal(object)  # Opened: the data folder is open
    admitted = Signal(object)  # Actor: somebody signed in
    language_chosen = Signal(str)
    leave_wanted = Signal()

    def __init__(
        self, parent: QObject, window: DeskWindow, tasks: Tasks, folder: DataFolder
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._tasks = tasks
        self._folder = folder
        self._settings: QSettings = window.settings
        self._opened = Opened(None)
        self._waiting: tuple[str, str] | None = None
        self._password = ""
        self._actor: Actor | None = None
        self._rescue: Rescue | None = None
        self._frame: PracticeFrame | None = None

    @property
    def page(self) -> Gate | None:
        """The page before the desk that is shown, if one is."""
        page = self._window.page
        return page if isinstance(page, Gate) else None

    def begin(self) -> None:
        """Show the sign-in page, or the set-up of an empty folder."""
        if self._folder.is_used:
            self.show_sign_in()
            self._window.painted.connect(self._open)  # what is heavy comes behind the picture
        else:
            self._show_set_up()

    def begin_again(self, said: str = "") -> None:
        """Open the data folder anew, after it was mended or replaced; say what was done."""
        self._opened = Opened(None)
        self.show_sign_in()
        if self.page is not None and said:
            self.page.banner.say("success", said)
        self._open()

    def show_sign_in(self) -> None:
        """Ask who is there."""
        page = SignInPage(station=self._station)
        page.remember(str(self._settings.value("login", "")))
        self._show(page)

    def show_lock(self, actor: "Actor") -> None:
        """Ask for the password of the person at the desk, or for somebody else."""
        station = self._station
        self._show(SignInPage(locked_login=actor.login, locked_name=actor.name, station=station))

    def speak_again(self) -> None:
        """Show the page afresh in another language."""
        if isinstance(self.page, SetUpPage):
            self._show_set_up()
        elif isinstance(self.page, SignInPage):
            self.show_sign_in()
        elif self._rescue is not None:
            self._rescue.speak_again()

    def refuse(self, error: DomainError) -> None:
        """Show a refusal on the page there is."""
        if self.page is not None:
            self.page.refuse(error)

    def report(self, problem: EnvironmentProblem, retry: Callable[[], None]) -> None:
        """Show a problem of the surroundings on the page there is."""
        self._waiting = None
        if self.page is not None:
            self.page.report(problem, retry)

    def stumble(self) -> None:
        """Say on the page there is that a bug was caught."""
        self._waiting = None
        if self.page is not None:
            self.page.stumble()

    @property
    def _station(self) -> str:
        return self._opened.profile.station if self._opened.profile else ""

    def _show(self, page: SignInPage) -> None:
        page.submitted.connect(self._on_sign_in)
        page.language_chosen.connect(self.language_chosen)
        page.practice_wanted.connect(self._on_practice)
        page.drop_wanted.connect(self._on_drop_practice)
        self._window.show_page(page)
        page.start()
        self._say_kind(page)

    def _say_kind(self, page: SignInPage) -> None:
        """Say of the data what must be known before anybody signs in."""
        if self._opened.is_read_only:
            page.say_read_only()
        page.offer_drop(offered=backend.has_practice(self._folder))
        if self._opened.profile is not None and self._opened.profile.is_practice:
            page.say_practice(backend.learners())
            if self._frame is None:
                self._frame = PracticeFrame(self._window)

    def _on_practice(self) -> None:
        if self.page is None:
            return
        if start_practice(self._folder):
            words = translate(
                "sign_in", "The practice window opens. The first time its data are made: a moment."
            )
            self.page.banner.say("info", words)
        else:
            words = translate("sign_in", "The practice window cannot be started.")
            self.page.banner.say("warning", words)

    def _on_drop_practice(self) -> None:
        folder = self._folder
        self._tasks.run(
            lambda: backend.drop_practice(folder),
            owner=self,
            done=self._on_dropped,
            refused=self.refuse,
        )

    def _on_dropped(self, _was_there: object) -> None:
        if isinstance(self.page, SignInPage):
            self.page.offer_drop(offered=False)
            words = translate("sign_in", "The practice data are deleted.")
            self.page.banner.say("success", words)

    def _show_set_up(self) -> None:
        page = SetUpPage()
        page.submitted.connect(self._on_set_up)
        page.restore_wanted.connect(self._on_take_over)
        page.language_chosen.connect(self.language_chosen)
        self._window.show_page(page)
        page.start()

    def _open(self) -> None:
        folder = self._folder
        self._tasks.run(lambda: backend.open_folder(folder), owner=self, done=self._on_opened)

    def _on_opened(self, opened: Opened | Trouble) -> None:
        if isinstance(opened, Trouble):
            self._waiting = None
            self._rescued().begin(opened)
            return
        self._opened = opened
        if opened.profile is None:
            self._show_set_up()
            return
        self.opened.emit(opened)
        if isinstance(self.page, SignInPage):
            self.page.show_station(opened.profile.station)
            self._say_kind(self.page)
        if self._waiting is not None:
            self._on_sign_in(*self._waiting)

    def _rescued(self) -> "Rescue":
        """Return the way out of trouble, made when first needed."""
        from propdesk.ui.rescue import Rescue

        if self._rescue is None:
            self._rescue = Rescue(self, self._window, self._tasks, self._folder)
            self._rescue.mended.connect(self.begin_again)
            self._rescue.retry_wanted.connect(self.begin_again)
            self._rescue.set_up_wanted.connect(self._show_set_up)
            self._rescue.leave_wanted.connect(self.leave_wanted)
            self._rescue.language_chosen.connect(self.language_chosen)
        return self._rescue

    def _on_take_over(self) -> None:
        self._rescued().take_over(backend.nothing_here(self._folder))

    def _on_set_up(self, wishes: SetUpWishes) -> None:
        folder, page = self._folder, self.page
        if page is not None:
            self._tasks.run(
                lambda: backend.set_up(folder, wishes), owner=page, done=self._on_set_up_done
            )

    def _on_set_up_done(self, answer: tuple[Opened, str]) -> None:
        opened, key = answer
        self._settings.setValue("login", "admin")
        page = RecoveryPage(key)
        page.finished.connect(self.show_sign_in)
        self._window.show_page(page)
        page.start()
        self._on_opened(opened)

    def _on_sign_in(self, login: str, password: str) -> None:
        page = self.page
        if not isinstance(page, SignInPage):
            return
        page.wait()
        app = self._opened.app
        if app is None:
            self._waiting = (login, password)  # the data file is still being opened
            return
        self._waiting = None
        self._password = password
        self._tasks.run(
            lambda: backend.sign_in(app, login, password), owner=page, done=self._on_signed_in
        )

    def _on_signed_in(self, answer: "SignInAnswer") -> None:
        self._actor = answer.actor
        if answer.actor is None:
            return
        self._settings.setValue("login", answer.actor.login)
        if not answer.must_change:
            self._let_in()
            return
        page = NewPasswordPage(answer.actor.name)
        page.submitted.connect(self._on_new_password)
        self._window.show_page(page)
        page.start()

    def _on_new_password(self, new: str) -> None:
        app, page, old, actor = self._opened.app, self.page, self._password, self._actor
        if app is not None and page is not None and actor is not None:
            self._tasks.run(
                lambda: backend.change_password(app, actor, old, new),
                owner=page,
                done=self._on_password_changed,
            )

    def _on_password_changed(self, _: None) -> None:
        self._let_in()

    def _let_in(self) -> None:
        self._password = ""
        self.admitted.emit(self._actor)
