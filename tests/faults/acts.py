"""What victims do when the fault strikes: take money, void, close the shift, publish a billing."""

import os
import signal
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from propdesk.app import new_id
from propdesk.attachments.cases import attach_content
from propdesk.desk import Desk
from propdesk.domain.attachments import AttachmentSort
from propdesk.domain.collection import Tender
from propdesk.domain.ids import UnitId
from propdesk.domain.journal import Method
from propdesk.domain.periods import Period
from propdesk.models.problems import DatabaseProblem
from propdesk.models.witness import Witness
from propdesk.paths import DataFolder
from propdesk.print_store import Lease, Printing
from propdesk.printing.delivery import Patience
from propdesk.printing.devices import device_for
from propdesk.services import billing, casework, counter, drawers, reversals
from propdesk.services.counter import Collected
from tests.attachments.pictures import jpeg
from tests.builders import FixedClock
from tests.faults import estate
from tests.faults.paper import wait_until_printed
from tests.faults.probes import Place, ProbedDatabase, ProbedDevice, Strike

JANUARY = Period(2027, 1)


class Voice(Protocol):
    """How a victim speaks."""

    def say(self, **what: object) -> None:
        """Tell what has become certain."""

    def arm(self) -> None:
        """Let the faults begin."""


@dataclass
class Scene:
    """A cashier at a desk over a real data file, and a printer somewhere."""

    folder: DataFolder
    voice: Voice
    strike: Strike
    clock: FixedClock
    desk: Desk
    units: list[UnitId]
    printer: str

    def close(self) -> None:
        """Close the data file."""
        self.desk.database.close()


def open_scene(
    database: ProbedDatabase, folder: DataFolder, voice: Voice, strike: Strike, printer: str = ""
) -> Scene:
    """Open the data file with every statement seen by `strike`."""
    clock = FixedClock()
    database.turn_to(folder.database, lambda _: strike.passing(Place.STATEMENT))
    desk = Desk(database, clock, new_id, witness=Witness(folder.witness))
    cashier = estate.seated(desk)
    return Scene(folder, voice, strike, clock, cashier, estate.units_of(desk), printer)


def take(scene: Scene, unit: UnitId) -> Collected:
    """Take all a unit owes and acknowledge after the door returned."""
    taken = taken_from(scene.desk, unit, scene.printer)
    scene.voice.say(receipt=taken.receipt, fen=taken.paid_fen)
    return taken


def taken_from(desk: Desk, unit: UnitId, printer: str = "") -> Collected:
    """Take all a unit owes, part of it by WeChat, and keep the change as prepayment."""
    return desk.execute(
        counter.collect,
        unit_id=unit,
        choices=estate.all_owed(desk, unit),
        tenders=[Tender(Method.WECHAT, 10000), Tender(Method.CASH, 70000)],
        keep_change=True,
        printer=printer or None,
    )


def collect(scene: Scene) -> None:
    """Take money once."""
    scene.desk.execute(drawers.open_shift, float_fen=20000)
    scene.voice.arm()
    take(scene, scene.units[0])


def collect_and_print(scene: Scene) -> None:
    """Take money once and wait for the paper."""
    printing = Printing(
        scene.desk,
        Lease(scene.folder.printing_lock),
        devices=lambda uri: ProbedDevice(device_for(uri), scene.strike),
        patience=Patience(answer=2.0, cause=0.1, attention=1.0),
    )
    scene.desk.execute(drawers.open_shift, float_fen=20000)
    printing.start()
    scene.voice.arm()
    take(scene, scene.units[0])
    wait_until_printed(scene.desk)
    printing.stop()


def collect_again(scene: Scene) -> None:
    """Take money; told that it was not saved, take it again without a restart."""
    scene.desk.execute(drawers.open_shift, float_fen=20000)
    scene.voice.arm()
    try:
        take(scene, scene.units[0])
    except DatabaseProblem as problem:
        scene.voice.say(problem=problem.code, message=problem.message(), reason=str(problem.values))
        take(scene, scene.units[0])


def collect_or_die(scene: Scene) -> None:
    """Take money while a screen reads; told that it was not saved, end as if the plug were pulled.

    The open reading keeps the log in place, with whatever the failed write left in it.
    """
    scene.desk.execute(drawers.open_shift, float_fen=20000)
    with scene.desk.database.read() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM unit").scalar()
        scene.voice.arm()
        try:
            take(scene, scene.units[0])
        except DatabaseProblem as problem:
            scene.voice.say(problem=problem.code, message=problem.message())
            os.kill(os.getpid(), signal.SIGKILL)


def void(scene: Scene) -> None:
    """Void a receipt with a second person."""
    scene.desk.execute(drawers.open_shift, float_fen=20000)
    taken = take(scene, scene.units[0])
    scene.voice.arm()
    scene.desk.execute(
        reversals.void, receipt_id=taken.receipt_id, reason="房号错", approval=estate.APPROVAL
    )
    scene.voice.say(voided=taken.receipt)


def close_shift(scene: Scene) -> None:
    """Count the drawer ten yuan short and close the shift."""
    scene.desk.execute(drawers.open_shift, float_fen=20000)
    take(scene, scene.units[0])
    scene.voice.arm()
    result = scene.desk.execute(drawers.count, denominations={10000: 8, 1000: 9})
    scene.voice.say(counted=result.counted_fen)
    scene.desk.execute(drawers.close, reason="少一张十元", approval=estate.APPROVAL)
    scene.voice.say(closed=result.difference_fen)


def publish(scene: Scene) -> None:
    """Draft January's property fee of all units and publish it."""
    admin = estate.seated(scene.desk, "admin")
    scene.voice.arm()
    bill(scene, admin)


def bill(scene: Scene, admin: Desk) -> None:
    """Draft and publish January."""
    drafted = admin.execute(billing.draft, item_code="PROPERTY", period=JANUARY)
    assert drafted.run_id is not None
    published = admin.execute(billing.publish, run_id=drafted.run_id)
    scene.voice.say(published=published.charges)


def attach(scene: Scene) -> None:
    """Put three pictures to a case, one of them an identity paper."""
    admin = estate.seated(scene.desk, "admin")
    values = {"title": "通知", "sort": "reminder", "wording": "内容"}
    done = admin.execute(casework.open_case, workflow="notices", values=values)
    scene.voice.arm()
    for width, sort in ((40, None), (50, AttachmentSort.IDENTITY), (60, None)):
        file_id = attach_content(admin, done.case_id, "a.jpg", jpeg(width), sort)
        scene.voice.say(attached=file_id.hex())


def whole_day(scene: Scene) -> None:
    """Do a bit of everything until killed."""
    admin = estate.seated(scene.desk, "admin")
    scene.voice.arm()
    scene.desk.execute(drawers.open_shift, float_fen=20000)
    for number, unit in enumerate(scene.units):
        taken = take(scene, unit)
        scene.clock.advance(seconds=20)
        if number % 4 == 3:
            scene.desk.execute(
                reversals.void, receipt_id=taken.receipt_id, reason="重收", approval=estate.APPROVAL
            )
            scene.voice.say(voided=taken.receipt)
        if number == 4:
            bill(scene, admin)


ACTS: Mapping[str, Callable[[Scene], None]] = {
    act.__name__: act
    for act in (
        collect,
        collect_and_print,
        collect_again,
        collect_or_die,
        void,
        close_shift,
        publish,
        attach,
        whole_day,
    )
}
