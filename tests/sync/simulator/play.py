"""Play one story: acts, meetings over a bad line, crashes, clocks, copies; then peace and truth."""

import random
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from propdesk.domain.errors import EnvironmentProblem
from propdesk.meeting import outgoing
from propdesk.meeting.talk import meet
from propdesk.services import setup
from propdesk.sync.protocol import reply_in
from tests.sync.simulator import oracle
from tests.sync.simulator.acts import Paid, act, first_name, write_last
from tests.sync.simulator.stage import (
    CENTRE,
    SLOTS,
    TENANT,
    Crash,
    SimClock,
    SimDesk,
    SimHub,
    Time,
    copies,
    lead,
    spoken,
    template,
)

STEPS = (20, 50)
ROUNDS_OF_PEACE = 10


@dataclass
class Word:
    """A message on its way; `turn` tells which word of which meeting it answers."""

    desk: SimDesk
    turn: int
    to_hub: bool
    words: bytes


class Story:
    """One seed's world and what happens in it."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.rng = random.Random(seed)
        self.folder = folder
        self.time = Time()
        count = self.rng.randint(3, SLOTS)
        self.desks = list(copies(folder, self.rng, self.time, count))
        shutil.copyfile(template() / "hub.db", folder / "hub.db")
        self.hub = SimHub(folder / "hub.db", SimClock(self.time))
        self.paid = Paid()
        self.line: list[Word] = []
        self.has_forked = False
        self.backups: list[tuple[SimDesk, Path]] = []
        self.hub_backup: Path | None = None
        self.told: list[str] = []

    def play(self) -> None:
        """Let everything happen, all write, make peace, one write last, make peace, and look."""
        for _ in range(self.rng.randint(*STEPS)):
            self.time.moment += timedelta(seconds=self.rng.randrange(300))
            kind, event = self.rng.choices(EVENTS, weights=WEIGHTS)[0]
            try:
                event(self, self.rng.choice(self.desks))
            except EnvironmentProblem as problem:
                kind = f"{kind}: {problem}"
            self.told.append(kind)
        self.line.clear()
        for desk in self.desks:
            desk.restart()
            desk.execute(write_last, name=f"not the last {len(self.told)}")
        self.make_peace(to_the_end=self.rng.random() < 0.3)
        writer = self.rng.choice(self.desks)
        writer.execute(write_last, name="last")
        self.make_peace(to_the_end=False)
        folded = self.rng.choice(self.desks)
        oracle.check(self.desks, self.hub, self.paid, folded, has_forked=self.has_forked)
        for desk in self.desks:
            assert desk.seated.query(first_name) == "last", "a write that had seen all was lost"

    def make_peace(self, *, to_the_end: bool) -> None:
        """Lead whole meetings over a perfect line until nobody has anything new.

        `to_the_end`: everybody meets once more when all is said, and nothing may come of it.
        """
        quiet = 0
        for desk in self.desks * ROUNDS_OF_PEACE:
            if to_the_end or not self._has_all(desk):
                met = lead(meet(desk.seated), self.hub, desk.device)
                quiet = 0 if met.sent or met.come or met.forked else quiet + 1
            else:
                quiet += 1
            if quiet == len(self.desks):
                return
        raise AssertionError("the desks do not come to an end")

    def _has_all(self, desk: SimDesk) -> bool:
        with self.hub.store.ledger(TENANT) as ledger:
            head = ledger.centre(CENTRE)
        standing = desk.seated.query(outgoing.next_pull)
        same = (standing.after, standing.epoch) == (head.head, head.epoch)
        return same and not desk.seated.query(outgoing.unplaced)

    def close(self) -> None:
        """Let go of every file."""
        for desk in self.desks:
            desk.database.close()
        self.hub.store.close()

    def forget_lost(self) -> None:
        """After something was set back: what no living store holds cannot be asked for."""
        known = oracle.known_payments(self.desks, self.hub)
        self.paid.by_id = {key: fen for key, fen in self.paid.by_id.items() if key in known}


def _work(story: Story, desk: SimDesk) -> None:
    for _ in range(story.rng.randint(1, 3)):
        story.told.append(act(desk, story.rng, story.paid))


def _die_at_work(story: Story, desk: SimDesk) -> None:
    try:
        act(desk, story.rng, story.paid, fuse=story.rng.randrange(1, 400))
    except Crash:
        desk.restart()


def _start_meeting(story: Story, desk: SimDesk) -> None:
    desk.turn += 1
    desk.talk = meet(desk.seated)
    story.line.append(
        Word(desk, desk.turn, to_hub=True, words=spoken(desk.device, next(desk.talk)))
    )


def _deliver(story: Story, _desk: SimDesk) -> None:
    for _ in range(story.rng.randint(1, 6)):
        if story.line:
            place = story.rng.randrange(len(story.line)) if story.rng.random() < 0.3 else -1
            _deliver_one(story, story.line.pop(place), fuse=None)


def _deliver_and_die(story: Story, _desk: SimDesk) -> None:
    if story.line:
        _deliver_one(story, story.line.pop(), fuse=story.rng.randrange(1, 600))


def _deliver_one(story: Story, word: Word, fuse: int | None) -> None:
    if story.rng.random() < 0.1:
        story.line.append(word)  # and once more, later
    if word.to_hub:
        try:
            reply = story.hub.answer(word.desk.device, word.words, dies=fuse is not None)
        except Crash:
            return
        story.line.append(Word(word.desk, word.turn, to_hub=False, words=reply))
        return
    desk = word.desk
    if desk.talk is None or word.turn != desk.turn:
        return  # nobody waits for it any more
    talk, desk.talk = desk.talk, None
    desk.turn += 1
    desk.database.fuse = fuse
    try:
        following = spoken(desk.device, talk.send(reply_in(word.words)))
    except StopIteration:
        return
    except EnvironmentProblem:
        if fuse is not None:
            desk.restart()
        return
    finally:
        desk.database.fuse = None
    desk.talk = talk
    story.line.append(Word(desk, desk.turn, to_hub=True, words=following))


def _lose(story: Story, _desk: SimDesk) -> None:
    if story.line:
        story.line.pop(story.rng.randrange(len(story.line)))


def _jump(story: Story, desk: SimDesk) -> None:
    days = story.rng.choice((-400, -1, 0, 0, 1, 30))
    desk.clock.offset = timedelta(days=days, seconds=story.rng.randrange(-900, 900))


def _back_up(story: Story, desk: SimDesk) -> None:
    target = story.folder / f"backup{len(story.backups)}.db"
    desk.copy_to(target)
    story.backups.append((desk, target))


def _restore(story: Story, desk: SimDesk) -> None:
    mine = [file for owner, file in story.backups if owner is desk]
    if mine:
        desk.put_back(story.rng.choice(mine))
        desk.execute(setup.begin_new_life)
        story.forget_lost()


def _set_back(story: Story, desk: SimDesk) -> None:
    mine = [file for owner, file in story.backups if owner is desk]
    if mine:
        desk.put_back(story.rng.choice(mine))
        story.has_forked = True
        story.forget_lost()


def _clone(story: Story, desk: SimDesk) -> None:
    if len(story.desks) <= SLOTS:
        path = story.folder / f"clone{len(story.desks)}.db"
        desk.copy_to(path)
        clock = SimClock(story.time, desk.clock.offset)
        clone = SimDesk(path, desk.device, clock, story.rng)
        clone.focus = desk.focus
        story.desks.append(clone)
        story.has_forked = True


def _back_up_hub(story: Story, _desk: SimDesk) -> None:
    story.hub_backup = story.folder / "hub-backup.db"
    story.hub.copy_to(story.hub_backup)


def _restore_hub(story: Story, _desk: SimDesk) -> None:
    if story.hub_backup:
        story.hub.put_back(story.hub_backup, announced=story.rng.random() < 0.7)
        story.forget_lost()


def _jump_hub(story: Story, _desk: SimDesk) -> None:
    story.hub.clock.offset = timedelta(days=story.rng.choice((-2, 0, 0, 1)))


EVENTS: list[tuple[str, Callable[[Story, SimDesk], None]]] = [
    ("work", _work),
    ("die at work", _die_at_work),
    ("meeting", _start_meeting),
    ("deliver", _deliver),
    ("deliver and die", _deliver_and_die),
    ("lose", _lose),
    ("clock", _jump),
    ("back up", _back_up),
    ("restore", _restore),
    ("set back", _set_back),
    ("clone", _clone),
    ("back up hub", _back_up_hub),
    ("restore hub", _restore_hub),
    ("hub clock", _jump_hub),
]
WEIGHTS = (40, 4, 14, 50, 5, 5, 4, 3, 2, 1, 1, 2, 2, 1)


def play(seed: int) -> None:
    """Play one seed; whatever goes wrong names it and tells what had happened."""
    shared = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=shared if shared.exists() else None) as name:
        story = Story(seed, Path(name))
        try:
            story.play()
        except BaseException as fault:
            fault.add_note(f"seed {seed}: {', '.join(story.told)}")
            raise
        finally:
            story.close()
