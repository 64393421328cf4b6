"""A monkey at the keyboard: seeded random keys and input-method events, and what they did.

The same seed does the same: after every few events everything asked for is waited for.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget

from propdesk.ui.kit.places import Place
from propdesk.ui.palette.window import Palette
from propdesk.ui.shell.screens import screens_for
from propdesk.ui.shell.workbench import Workbench

HANG_SECONDS = 0.2  # of the window's own thread: a busy machine makes everything wait
BLOCKED_SECONDS = 2.0  # by the clock: the thread itself waited for something
WAITED = "wait"
MOST_TOGETHER = 5  # events before everything asked for is waited for
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
Key = Qt.Key
Stroke = tuple[Qt.Key, Qt.KeyboardModifier]

_MOVES: Sequence[Stroke] = [
    *((key, NONE) for key in (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down)),
    *((key, NONE) for key in (Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown)),
    (Key.Key_Tab, NONE),
    (Key.Key_Tab, NONE),
    (Key.Key_Backtab, SHIFT),
    (Key.Key_Return, NONE),
    (Key.Key_Return, NONE),
    (Key.Key_Return, SHIFT),
    (Key.Key_Enter, KEYPAD),
    (Key.Key_Space, NONE),
    (Key.Key_Escape, NONE),
    (Key.Key_Backspace, NONE),
    (Key.Key_Delete, NONE),
]
_COMMANDS: Sequence[Stroke] = [
    *((Qt.Key(Key.Key_F1.value + number), NONE) for number in range(12)),
    (Key.Key_F6, SHIFT),
    *((Qt.Key(Key.Key_1.value + number), ALT) for number in range(9)),
    *((Qt.Key(Key.Key_A.value + number), CONTROL) for number in range(26)),
    (Key.Key_Return, CONTROL),
    (Key.Key_Delete, CONTROL),
    (Key.Key_Plus, KEYPAD),
    (Key.Key_Minus, KEYPAD),
    (Key.Key_Asterisk, KEYPAD),
    (Key.Key_Slash, KEYPAD),
    (Key.Key_Period, KEYPAD),
]
_LETTERS = "0123456789.-+*/ abcwxmzlq１２．。王小明栋％'\";\\"
_WORDS = ("1-101", "1-102", "wxm", "13812345678", "700", "3", "2026-12-01", "000001", "admin", "0")
_ODDS = (40, 22, 20, 6, 8, 2, 2)
_PREEDIT = ("w", "wx", "wang'xiao", "wangxm", "zhs")
_COMMITTED = ("王", "王小明", "曾", "１２．５", "", "㛃", "𬱖")


@dataclass
class Slow:
    """An event that kept the window waiting."""

    number: int
    seconds: float
    what: str


@dataclass
class Walk:
    """What a monkey did: slow events, and every time money was taken without a confirmation."""

    seed: int
    events: int = 0
    slow: list[Slow] = field(default_factory=list)
    unconfirmed: list[str] = field(default_factory=list)
    confirmed: int = 0
    stems: set[str] = field(default_factory=set)


class Monkey(QObject):
    """Works at a desk's window; `taken` counts the takings in the data, `rest` waits for all."""

    def __init__(
        self, bench: Workbench, seed: int, taken: Callable[[], int], rest: Callable[[], None]
    ) -> None:
        super().__init__()
        self._bench, self._random = bench, Random(seed)
        self._taken, self._rest = taken, rest
        self._stems = [entry.stem for entry in screens_for(bench.actor.rights)]
        self._may_take = False
        self._recent: list[str] = []
        self.walk = Walk(seed)

    def run(self, events: int) -> Walk:
        """Do so many events and look at what they did."""
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)  # dialogs of files and printers reach beyond the window
        before = self._taken()
        try:
            while self.walk.events < events:
                self._burst()
                self._rest()
                before = self._look_at_money(before)
        finally:
            app.removeEventFilter(self)
        return self.walk

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close what would write files outside or print: a person would choose a place."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QFileDialog | QPrintDialog):
            watched.reject()
        return False

    def _burst(self) -> None:
        for _ in range(self._random.randint(1, MOST_TOGETHER)):
            for event in self._events():
                self._timed(event)

    def _events(self) -> Sequence[Callable[[], str]]:
        """Return what to do next: mostly one key, sometimes a word, sometimes another screen."""
        choose = self._random.choice
        kind = self._random.choices(
            ("move", "command", "letter", "word", "ime", "turn", "pay"), _ODDS
        )
        one: dict[str, Callable[[], Callable[[], str]]] = {
            "move": lambda: self._stroke(choose(_MOVES)),
            "command": lambda: self._stroke(choose(_COMMANDS)),
            "letter": lambda: self._letter(choose(_LETTERS)),
            "ime": self._compose,
            "turn": lambda: self._turn(choose(self._stems)),
        }
        if kind[0] in one:
            return (one[kind[0]](),)
        if kind[0] == "word":
            return (*map(self._letter, choose(_WORDS)), self._stroke((Key.Key_Return, NONE)))
        return self._at_the_counter()

    def _at_the_counter(self) -> Sequence[Callable[[], str]]:
        """Return the way to an account that owes: from there on every key might take money."""
        keys = [self._stroke((key, NONE)) for key in (Key.Key_Escape, Key.Key_Escape)]
        keys += [self._turn("counter"), self._stroke((Key.Key_N, CONTROL))]
        keys += [*map(self._letter, self._random.choice(("1-101", "1-102", "1-201")))]
        keys += [self._stroke((Key.Key_Return, NONE)), self._settled]
        last = self._random.choice((Key.Key_F12, Key.Key_Return, Key.Key_Plus, Key.Key_Tab))
        return [*keys, self._stroke((last, NONE))]

    def _settled(self) -> str:
        self._rest()
        return WAITED

    def _timed(self, event: Callable[[], str]) -> None:
        number = self.walk.events
        self.walk.events += 1
        began, worked = time.perf_counter(), time.thread_time()
        what = event()
        QCoreApplication.processEvents()
        seconds = time.thread_time() - worked
        blocked = time.perf_counter() - began
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._recent = [*self._recent[-30:], what]
        if what != WAITED and (seconds > HANG_SECONDS or blocked > BLOCKED_SECONDS):
            self.walk.slow.append(Slow(number, max(seconds, blocked), what))
        self.walk.stems.add(self._bench.stem)

    def _stroke(self, stroke: Stroke) -> Callable[[], str]:
        key, modifiers = stroke

        def do() -> str:
            target = _target(self._bench)
            self._may_take |= _confirms(target, key, modifiers)
            said = f"{key.name} {modifiers.value:x} at {_name(target)} in {self._bench.stem}"
            QTest.keyClick(target, key, modifiers)
            return said

        return do

    def _letter(self, letter: str) -> Callable[[], str]:
        def do() -> str:
            target = _target(self._bench)
            self._may_take |= letter == " " and _confirms(target, Key.Key_Space, NONE)
            said = f"{letter!r} at {_name(target)} in {self._bench.stem}"
            if letter.isascii():
                QTest.keyClicks(target, letter)
            else:
                _commit(target, letter)
            return said

        return do

    def _compose(self) -> Callable[[], str]:
        letters, text = self._random.choice(_PREEDIT), self._random.choice(_COMMITTED)
        finishes = self._random.random() < 0.6

        def do() -> str:
            target = _target(self._bench)
            QCoreApplication.sendEvent(target, QInputMethodEvent(letters, []))
            if finishes and _target(self._bench) is target:
                _commit(target, text)
            return f"compose {letters} {text if finishes else '…'} at {_name(target)}"

        return do

    def _turn(self, stem: str) -> Callable[[], str]:
        def do() -> str:
            if QApplication.activeModalWidget() is None:
                self._bench.go_to(Place(stem))
            return f"turn to {stem}"

        return do

    def _look_at_money(self, before: int) -> int:
        now = self._taken()
        if now > before and not self._may_take:
            self.walk.unconfirmed.append("\n".join(self._recent))
        self.walk.confirmed += now - before
        self._may_take = False
        return now


def _target(bench: Workbench) -> QWidget:
    """Return what the next key goes to: a popup, a dialog, the control with the focus."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        return popup
    modal = QApplication.activeModalWidget()
    if modal is not None:
        return modal.focusWidget() or modal
    if not bench.isActiveWindow():
        bench.activateWindow()
    focused = QApplication.focusWidget()
    return focused if focused is not None and bench.isAncestorOf(focused) else bench


def _confirms(target: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    """Return whether a key is the counter's own confirmation, or its command in the palette."""
    if key == Key.Key_F12 or (key in (Key.Key_Return, Key.Key_Enter) and modifiers & CONTROL):
        return True
    if key not in (Key.Key_Return, Key.Key_Enter, Key.Key_Space):
        return False
    window = target.window()
    if isinstance(window, Palette):
        state = window.presenter.state
        offers = [offer.place.command for offer in state.offers]
        return "confirm" in offers[state.cursor : state.cursor + 1] or not state.is_answered
    return target.objectName() == "counter-confirm"


def _commit(target: QWidget, text: str) -> None:
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QCoreApplication.sendEvent(target, event)


def _name(widget: QWidget) -> str:
    kind = "window " if isinstance(widget, QDialog) else ""
    shown = "" if isinstance(widget, QLineEdit) else type(widget).__name__
    return f"{kind}{widget.objectName() or shown}"
