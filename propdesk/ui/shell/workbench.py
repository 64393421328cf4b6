"""The signed-in person's page: navigation, the open screen, the keys, the status."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from propdesk.domain.permissions import Permission
from propdesk.i18n import translate
from propdesk.ui.inquiries.presenter import taken_words
from propdesk.ui.inquiries.quick_entry import QuickEntry
from propdesk.ui.kit.commands import Command, install
from propdesk.ui.kit.feedback import Banner, Toast
from propdesk.ui.kit.key_bar import KeyBar
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.places import Place
from propdesk.ui.kit.screen import Leaving, Screen, Seat
from propdesk.ui.shell.find_anything import act_on, open_palette
from propdesk.ui.shell.key_help import KeyHelp
from propdesk.ui.shell.navigation import Navigation
from propdesk.ui.shell.screen_stack import ScreenStack
from propdesk.ui.shell.screens import ScreenEntry, screens_for
from propdesk.ui.shell.standing import Standing, say_standing
from propdesk.ui.shell.status_bar import StatusBar

if TYPE_CHECKING:
    from propdesk.services.inquiries import Taken
    from propdesk.services.work import Actor


class Workbench(QWidget):
    """Screens are made when first turned to and stay; `close_up` ends them."""

    lock_wanted = Signal()
    sign_out_wanted = Signal()
    language_chosen = Signal(str)
    zoom_wanted = Signal(int)
    handed_over = Signal(object)

    def __init__(self, seat: Seat, actor: "Actor", station: str, project: str) -> None:
        super().__init__()
        named(self, "workbench", translate("shell", "Desk"))
        self.seat = seat
        self.actor = actor
        self._entries = screens_for(actor.rights)
        self._screens: dict[str, Screen] = {}
        self._stack = ScreenStack()
        self._navigation = Navigation(self._entries, project)
        self._keys = KeyBar()
        self.status = StatusBar(seat, actor.name, station)
        self.standing = Banner("standing")
        self._toast = Toast(self)
        self._arrange()
        self._navigation.wanted.connect(self.turn_to)
        self._navigation.lock_wanted.connect(self.lock_wanted)
        self._navigation.palette_wanted.connect(self._on_palette)
        self.status.language_chosen.connect(self.language_chosen)
        self._actions = install(self, self._commands(), Qt.ShortcutContext.WindowShortcut)
        self.status.ask()

    @property
    def current(self) -> Screen | None:
        """The screen that is open."""
        shown = self._stack.shown
        return shown if isinstance(shown, Screen) else None

    @property
    def stem(self) -> str:
        """The stem of the open screen, "" where a person may see none."""
        return next((s for s, screen in self._screens.items() if screen is self.current), "")

    def show_standing(self, standing: Standing) -> None:
        """Keep said above every screen how the data file stands."""
        may_restore = Permission.BACKUP in self.actor.rights
        say_standing(self.standing, standing, self._on_to_backups if may_restore else None)
        self._above.setVisible(not self.standing.isHidden())
        self.status.show_read_only(is_read_only=standing.is_read_only)

    def turn_to(self, stem: str, *, is_led: bool = False) -> None:
        """Open a screen, making it if need be; one that is led to a place does not start itself."""
        entry = next((entry for entry in self._entries if entry.stem == stem), None)
        if entry is None:
            return
        screen = self._screens.get(stem) or self._made(entry)
        self._stack.show_only(screen)
        self._navigation.mark(stem)
        self._keys.show_actions([*screen.actions(), *self._actions])
        if not is_led:
            screen.start()

    def go_to(self, place: Place) -> None:
        """Open a screen at one of its records, or do there what the place asks for."""
        if place.stem:
            self.turn_to(place.stem, is_led=bool(place.record_id or place.words))
        act_on(place, self.current, self._actions)

    def turn_to_first(self, stem: str = "") -> None:
        """Open the screen with this stem, else the first one."""
        stems = [entry.stem for entry in self._entries]
        if stems:
            self.turn_to(stem if stem in stems else stems[0])
        else:
            words = translate("shell", "Your roles open no screen of this program yet.")
            self._stack.show_only(label("no-screens", words, "muted"))

    def unsaved(self) -> Sequence[str]:
        """Return the titles of screens on which something typed would be lost."""
        return [s.title for s in self._screens.values() if s.leaving() is Leaving.UNSAVED]

    def _arrange(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        self._above = QWidget()
        self._above.setObjectName("above-screens")
        above = QVBoxLayout(self._above)
        above.setContentsMargins(20, 10, 20, 0)
        above.addWidget(self.standing)
        self._above.hide()
        right.addWidget(self._above)
        right.addWidget(self._stack, 1)
        right.addWidget(self._keys)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._navigation)
        middle.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(middle, 1)
        whole.addWidget(self.status)

    def _commands(self) -> list[Command]:
        sign_out = translate("shell", "Sign out")
        larger, smaller = (
            translate("shell", "Larger letters"),
            translate("shell", "Smaller letters"),
        )
        quiet = (
            ("palette", ("Ctrl+K",), translate("shell", "Find anything"), self._on_palette),
            ("refresh", ("F5",), translate("shell", "Refresh"), self._on_refresh),
            *self._ways(),
            *self._call_entry(),
            ("lock", ("Ctrl+L",), translate("shell", "Lock"), self._on_lock),
            ("sign-out", ("Ctrl+Shift+Q",), sign_out, self._on_sign_out),
            ("larger", ("Ctrl++", "Ctrl+="), larger, self._on_larger),
            ("smaller", ("Ctrl+-",), smaller, self._on_smaller),
        )
        help_text = translate("shell", "Keys")
        return [
            Command("help", ("F1",), help_text, self._on_help),
            *(Command(*command, on_bar=False) for command in quiet),
        ]

    def _ways(self) -> Iterator[tuple[str, tuple[str, ...], str, Callable[[], None]]]:
        for number, entry in enumerate(self._entries[:9], start=1):
            keys = tuple(key for key in (entry.key, f"Alt+{number}") if key)
            yield f"go-{entry.stem}", keys, entry.title.translated(), self._on_go

    def _call_entry(self) -> Iterator[tuple[str, tuple[str, ...], str, Callable[[], None]]]:
        """Yield the one-line entry of calls for who may open cases."""
        if Permission.CASE_OPEN in self.actor.rights:
            words = translate("inquiries", "Note a call")
            yield "note-call", ("Ctrl+M",), words, self._on_note_call

    def _made(self, entry: ScreenEntry) -> Screen:
        screen = entry.make(self.seat)
        screen.install_commands()
        screen.notice.connect(self._toast.say)
        screen.wanted.connect(self.turn_to)
        screen.place_wanted.connect(self.go_to)
        screen.handed_over.connect(self.handed_over)
        self._screens[entry.stem] = screen
        return screen

    def _on_go(self) -> None:
        action = self.sender()
        if action is not None:
            self.turn_to(action.objectName().removeprefix("command-go-"))

    def _on_to_backups(self) -> None:
        self.turn_to("settings")

    def _on_lock(self) -> None:
        self.lock_wanted.emit()

    def _on_sign_out(self) -> None:
        self.sign_out_wanted.emit()

    def _on_larger(self) -> None:
        self.zoom_wanted.emit(10)

    def _on_smaller(self) -> None:
        self.zoom_wanted.emit(-10)

    def _on_help(self) -> None:
        screen = self.current
        here: list[QAction] = list(screen.actions()) if screen else []
        groups = [(translate("shell", "Everywhere"), self._actions)]
        if screen and here:
            groups.insert(0, (screen.title, here))
        KeyHelp(self, groups).open()

    def _on_palette(self) -> None:
        palette = open_palette(self, self.seat, self._entries, self._screens, self._actions)
        palette.gone_to.connect(self.go_to)

    def _on_note_call(self) -> None:
        entry = QuickEntry(self, self.seat)
        entry.taken.connect(self._on_call_taken)
        entry.open()

    def _on_call_taken(self, taken: "Taken") -> None:
        self._toast.say(taken_words(taken))

    def _on_refresh(self) -> None:
        self.status.ask()
        if self.current is not None:
            self.current.refresh()
