"""What victims do when the fault strikes: take money, void, close the shift, publish a billing."""

import os
import signal
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from propdesk.app import new_id
from propdesk.desk import Desk
from propdesk.domain.collection import Tender
from propdesk.domain.ids import UnitId
from propdesk.domain.journal import Method
from propdesk.models.problems import DatabaseProblem
from propdesk.paths import DataFolder
from propdesk.services import counter, drawers
from propdesk.services.counter import Collected
from tests.builders import TEST_KEY, FixedClock
from tests.faults import estate
from tests.faults.probes import Place, ProbedDatabase, Strike


class Voice(Protocol):
    """How a victim speaks."""

    def say(self, **what: object) -> None:
        """Tell what has become certain."""

    def arm(self) -> None:
        """Let the faults begin."""


@dataclass
class Scene:
    """A cashier at a desk over a real data file, and a printer somewhere."""

    desk: Desk
    voice: Voice
    clock: FixedClock
    units: list[UnitId]
    printer: str

    def close(self) -> None:
        """Close the data file."""
        self.desk.database.close()


def open_scene(folder: DataFolder, voice: Voice, strike: Strike, printer: str) -> Scene:
    """Open the data file with every statement seen by `strike`."""
    clock = FixedClock()
    database = ProbedDatabase(folder.database, TEST_KEY, lambda _: strike.passing(Place.STATEMENT))
    desk = estate.seated(Desk(database, clock, new_id))
    return Scene(desk, voice, clock, estate.units_of(desk), printer)


def take(scene: Scene, unit: UnitId) -> Collected:
    """Take all a unit owes, part of it by WeChat, and acknowledge after the door returned."""
    choices = estate.all_owed(scene.desk, unit)
    taken = scene.desk.execute(
        counter.collect,
        unit_id=unit,
        choices=choices,
        tenders=[Tender(Method.WECHAT, 10000), Tender(Method.CASH, 40000)],
        keep_change=True,
        printer=scene.printer or None,
    )
    scene.voice.say(receipt=taken.receipt, fen=taken.paid_fen)
    return taken


def collect(scene: Scene) -> None:
    """Take money once."""
    scene.desk.execute(drawers.open_shift, float_fen=20000)
    scene.voice.arm()
    take(scene, scene.units[0])


def collect_again(scene: Scene) -> None:
    """Take money; told that it was not saved, take it again without a restart."""
    scene.desk.execute(drawers.open_shift, float_fen=20000)
    scene.voice.arm()
    try:
        take(scene, scene.units[0])
    except DatabaseProblem as problem:
        scene.voice.say(problem=problem.code, message=problem.message())
        take(scene, scene.units[0])


def collect_or_die(scene: Scene) -> None:
    """Take money; told that it was not saved, end at once as if the plug were pulled."""
    scene.desk.execute(drawers.open_shift, float_fen=20000)
    scene.voice.arm()
    try:
        take(scene, scene.units[0])
    except DatabaseProblem as problem:
        scene.voice.say(problem=problem.code, message=problem.message())
        os.kill(os.getpid(), signal.SIGKILL)


ACTS: Mapping[str, Callable[[Scene], None]] = {
    "collect": collect,
    "collect_again": collect_again,
    "collect_or_die": collect_or_die,
}
