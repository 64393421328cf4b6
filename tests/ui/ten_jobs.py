"""Ten common jobs of a desk, done by keyboard alone through the real window, every key counted.

Each begins at the home screen. A letter, Enter, an arrow, a function key or a combination counts
as one key; Chinese characters come from an input method and are counted by themselves.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from propdesk.ui.shell.workbench import Workbench
from tests.ui.input_method import commit
from tests.ui.keys import CONTROL, ENTER, NONE, focused, press, type_text
from tests.ui.windows import rest

PAUSE_MS = 150  # longer than any pause a search waits for
SPACE, DOWN = Qt.Key.Key_Space, Qt.Key.Key_Down


class Cast(NamedTuple):
    """What the jobs are about: a household, somebody who visited before, a badge nobody wears."""

    unit: str
    initials: str
    guest_tail: str
    badge: str
    umbrella: str


class Counted(NamedTuple):
    """What a job took."""

    keys: int
    characters: int


@dataclass
class Hands:
    """Two hands on a keyboard, counting."""

    qtbot: QtBot
    bench: Workbench
    cast: Cast
    keys: int = 0
    characters: int = 0

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """Press a key so many times, and wait until the window rests."""
        for _ in range(times):
            press(key, modifiers)
            self.keys += 1
        self.wait()

    def enter(self, times: int = 1) -> None:
        """Press Enter."""
        self.key(ENTER, times=times)

    def save(self) -> None:
        """Press Ctrl+Enter."""
        self.key(ENTER, CONTROL)

    def type(self, text: str) -> None:
        """Type letters and digits."""
        type_text(text)
        self.keys += len(text)

    def find(self, text: str) -> None:
        """Type what is searched for, wait for the hits and take the first."""
        self.type(text)
        self.qtbot.wait(PAUSE_MS)
        self.wait()
        self.enter()

    def say(self, words: str) -> None:
        """Write Chinese through an input method."""
        commit(focused(), words)
        self.characters += len(words)

    def new(self, workflow: str) -> None:
        """Press the home screen's key for a job."""
        button = self.bench.findChild(QPushButton, f"home-job-{workflow}")
        assert isinstance(button, QPushButton), workflow
        self.key(Qt.Key(ord(button.text()[0])))

    def wait(self) -> None:
        """Let the window come to rest; a window manager brings it back after a dialog."""
        rest(self.qtbot, self.bench)
        if QApplication.activeModalWidget() is None:
            self.bench.activateWindow()
        QApplication.processEvents()

    def count(self, job: Callable[["Hands"], None]) -> Counted:
        """Do a job from the home screen; return what it took."""
        self.bench.turn_to("home")
        self.wait()
        self.keys = self.characters = 0
        job(self)
        self.wait()
        return Counted(self.keys, self.characters)


def let_in(hands: Hands) -> None:
    """Sign in somebody who came before, with a badge."""
    hands.new("visitors")
    hands.find(hands.cast.guest_tail)
    hands.type(hands.cast.badge)
    hands.save()


def let_out(hands: Hands) -> None:
    """Sign somebody out by the badge."""
    hands.new("visitors")
    hands.find(hands.cast.badge)


def answer_a_call(hands: Hands) -> None:
    """Note a call and its answer in one line."""
    hands.key(Qt.Key.Key_M, CONTROL)
    hands.type(f"{hands.cast.unit} ")
    hands.say("停水几点恢复")
    hands.type(" =")
    hands.say("下午四点")
    hands.qtbot.wait(PAUSE_MS)
    hands.enter()


def take_a_repair(hands: Hands) -> None:
    """Take a repair down; who lives there is known."""
    hands.new("repairs")
    hands.type(hands.cast.unit)
    hands.enter()
    hands.say("厨房水龙头漏水")
    hands.save()


def dispatch_it(hands: Hands) -> None:
    """Find the repair again, accept it and give it to a technician."""
    hands.key(Qt.Key.Key_K, CONTROL)
    hands.find("cfslt")
    hands.key(Qt.Key.Key_1, CONTROL)
    hands.save()
    hands.key(Qt.Key.Key_1, CONTROL)
    hands.key(DOWN)
    hands.save()


def lend(hands: Hands) -> None:
    """Lend an umbrella to a household."""
    hands.new("loans")
    hands.type(hands.cast.umbrella)
    hands.enter()
    hands.key(DOWN)
    hands.enter()
    hands.type(hands.cast.unit)
    hands.save()


def take_back(hands: Hands) -> None:
    """Take the umbrella back, in good state."""
    hands.key(Qt.Key.Key_K, CONTROL)
    hands.find(hands.cast.umbrella)
    hands.key(Qt.Key.Key_1, CONTROL)
    hands.key(DOWN)
    hands.save()


def complain(hands: Hands) -> None:
    """Take a complaint down."""
    hands.new("complaints")
    hands.type(hands.cast.unit)
    hands.enter(4)
    hands.key(DOWN, times=3)
    hands.enter()
    hands.say("垃圾桶旁边有异味")
    hands.save()


def pass_goods(hands: Hands) -> None:
    """Write a pass for one sofa of the owner, whose card was seen."""
    hands.new("goods_passes")
    hands.type(hands.cast.unit)
    hands.enter(2)
    hands.key(DOWN)
    hands.enter(2)
    hands.key(SPACE)
    hands.enter(2)
    hands.key(DOWN)
    hands.enter(7)
    hands.key(SPACE)
    hands.say("沙发")
    hands.enter(2)
    hands.type("1")
    hands.save()
    hands.enter()
    hands.save()


def who_lives_there(hands: Hands) -> None:
    """Find a household by the initials of a name."""
    hands.key(Qt.Key.Key_K, CONTROL)
    hands.find(hands.cast.initials)


JOBS: Mapping[str, Callable[[Hands], None]] = {
    "let_in": let_in,
    "let_out": let_out,
    "answer_a_call": answer_a_call,
    "take_a_repair": take_a_repair,
    "dispatch_it": dispatch_it,
    "lend": lend,
    "take_back": take_back,
    "complain": complain,
    "pass_goods": pass_goods,
    "who_lives_there": who_lives_there,
}
