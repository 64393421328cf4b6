"""What every screen has: its seat at the desk, a banner, commands, and refresh by topic."""

import enum
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.i18n import translate
from propdesk.ui.kit.changes import DeskChanges
from propdesk.ui.kit.commands import Command, install
from propdesk.ui.kit.feedback import Banner
from propdesk.ui.kit.naming import named
from propdesk.ui.kit.places import Place
from propdesk.ui.kit.tasks import Lane, Progress, Tasks, Ticket

if TYPE_CHECKING:
    from propdesk.desk import Desk

R = TypeVar("R")


@dataclass(frozen=True)
class Seat:
    """The desk with the signed-in person, the window's lanes, and the desk's news."""

    desk: "Desk"
    tasks: Tasks
    changes: DeskChanges


class Leaving(enum.Enum):
    """Whether a screen may be left as it is."""

    FREE = "free"
    UNSAVED = "unsaved"


class _Asked(Generic[R]):
    """A question to the data that is dropped in the midst of it once nobody waits for it."""

    def __init__(self, desk: "Desk", work: Callable[[], R]) -> None:
        self._desk, self._work = desk, work
        self.ticket: Ticket | None = None

    def __call__(self) -> R:
        with self._desk.database.stoppable(self._is_unwanted):
            return self._work()

    def _is_unwanted(self) -> bool:
        return self.ticket is not None and self.ticket.is_cancelled


class Screen(QWidget):
    """A page of the window. Subclasses fill `body`, declare `topics` and `commands`.

    `notice` asks the window for a toast; `wanted` asks it to open another screen by its stem;
    `handed_over` gives the program what only it can finish, such as a backup that was made ready.
    """

    topics: ClassVar[frozenset[str]] = frozenset()
    notice = Signal(str)
    wanted = Signal(str)
    handed_over = Signal(object)
    place_wanted = Signal(object)  # Place: another screen at one of its records
    commands_changed = Signal()

    def __init__(self, seat: Seat, name: str, title: str) -> None:
        super().__init__()
        self.seat = seat
        self.title = title
        self._is_stale = True
        named(self, name, title).setProperty("ground", True)
        self.banner = Banner(f"{name}-banner")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(20, 16, 20, 12)
        self._layout.setSpacing(12)
        self._layout.addWidget(self.banner)
        self.body = self._layout
        seat.changes.changed.connect(self._on_changed)

    def commands(self) -> Sequence[Command]:
        """Return what can be done here by key; asked once, when the screen is opened."""
        return ()

    def install_commands(self) -> None:
        """Make the commands work; the window calls this once."""
        install(self, self.commands())

    def start(self) -> None:
        """Put the focus where work begins; called whenever the screen is turned to."""

    def refresh(self) -> None:
        """Ask for the data again; called when first shown and when a topic changed."""

    def show_place(self, place: Place) -> None:
        """Show the record a place names; a screen without records stays as it is."""

    def leaving(self) -> Leaving:
        """Say whether something typed here would be lost."""
        return Leaving.FREE

    def look(
        self,
        work: Callable[[], R],
        done: Callable[[R], None],
        refused: Callable[[DomainError], None] | None = None,
    ) -> Ticket:
        """Read something off the window's thread; cancelling the ticket ends the reading too."""
        asked = _Asked(self.seat.desk, work)
        asked.ticket = self.seat.tasks.run(
            asked, owner=self, done=done, refused=refused, lane=Lane.LOOKS
        )
        return asked.ticket

    def act(
        self,
        work: Callable[[], R],
        done: Callable[[R], None],
        refused: Callable[[DomainError], None] | None = None,
    ) -> Ticket:
        """Do something durable off the window's thread, after all earlier acts."""
        self.banner.clear()
        return self.seat.tasks.run(work, owner=self, done=done, refused=refused, lane=Lane.ACTS)

    def long(
        self,
        work: Callable[[Progress], R],
        done: Callable[[R], None],
        told: Callable[[int, int], None],
        refused: Callable[[DomainError], None] | None = None,
    ) -> Ticket:
        """Do long work beside everything else; `told` hears how far it is, the ticket stops it."""
        return self.seat.tasks.run_long(work, owner=self, done=done, progress=told, refused=refused)

    def note(self, work: Callable[[], object]) -> None:
        """Do something durable that nobody waits for; the banner stays as it is."""
        self.seat.tasks.run(work, owner=self, lane=Lane.ACTS)

    def refuse(self, error: DomainError) -> None:
        """Show what a rule says; screens with a form try its fields first."""
        self.banner.say("danger", error.message())

    def report(self, problem: EnvironmentProblem, retry: Callable[[], None]) -> None:
        """Show what the surroundings say, with a way to try again."""
        self._retry = retry
        offers = (("retry", translate("kit", "Try again"), self._on_retry),)
        self.banner.say("warning", problem.message(), offers)

    def stumble(self) -> None:
        """Say that a bug was caught and that the data is safe."""
        sentence = translate(
            "kit",
            "Something went wrong inside the program. Your data is safe; the last step may not "
            "have been done: look before you repeat it. A report was written.",
        )
        self.banner.say("danger", sentence)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while hidden."""
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Old trouble is not shown again on returning."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.banner.clear()

    def _on_retry(self) -> None:
        self.banner.clear()
        self._retry()

    def _on_changed(self, topics: frozenset[str]) -> None:
        if not topics & self.topics:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True
