"""What victims do from the very start of the program: look at data, restore, set up."""

import os
import signal
from collections.abc import Callable, Mapping

from propdesk.app import App, create_app, open_app
from propdesk.backups import restore_backup
from propdesk.domain.collection import Tender
from propdesk.domain.journal import Method
from propdesk.models.problems import DatabaseProblem
from propdesk.paths import DataFolder
from propdesk.services import counter, counter_account, drawers, setup
from tests.builders import PASSWORD, FixedClock
from tests.faults import estate
from tests.faults.acts import Voice

BACKUP = "backup-to-restore.db"


def look(folder: DataFolder, voice: Voice) -> None:
    """Start, sign in, look at an account; then try to take money and to make a backup."""
    app = open_app(folder, FixedClock())
    voice.say(read_only=app.is_read_only)
    _look_at(app, voice)
    _take_from(app, voice)
    try:
        voice.say(backup=app.back_up_now().name)
    except DatabaseProblem as problem:
        voice.say(no_backup=problem.code)
    app.close()


def look_while_it_changes(folder: DataFolder, voice: Voice) -> None:
    """Start where everything may be written; then the rights go away under the running program."""
    app = open_app(folder, FixedClock())
    _look_at(app, voice)
    voice.arm()
    _look_at(app, voice)
    _take_from(app, voice)
    app.close()


def open_and_die(folder: DataFolder, voice: Voice) -> None:
    """Leave something committed in the log only, and no time to tidy up."""
    app = open_app(folder, FixedClock())
    signed_in = app.sign_in(estate.CASHIER, estate.CASHIER_PASSWORD)
    assert signed_in.actor is not None
    os.kill(os.getpid(), signal.SIGKILL)


def restore(folder: DataFolder, voice: Voice) -> None:
    """Put the backup in the folder in the place of the data."""
    voice.arm()
    restore_backup(folder, folder.root / BACKUP, "admin", PASSWORD, FixedClock())
    voice.say(restored=True)


def set_up(folder: DataFolder, voice: Voice) -> None:
    """Set up an empty folder, migrations and all."""
    voice.arm()
    app = create_app(folder, FixedClock())
    first = app.desk.execute(
        setup.initialise, project="示范小区", centre="C001", desk="D01", password=PASSWORD
    )
    voice.say(set_up=first.login)
    app.close()


def _look_at(app: App, voice: Voice) -> None:
    signed_in = app.sign_in(estate.CASHIER, estate.CASHIER_PASSWORD)
    assert signed_in.actor is not None
    desk = app.desk.seated(signed_in.actor)
    account = desk.query(counter_account.account, unit_id=estate.units_of(desk)[0])
    voice.say(open_fen=account.open_fen)


def _take_from(app: App, voice: Voice) -> None:
    desk = estate.seated(app.desk)
    try:
        if desk.query(drawers.current) is None:
            desk.execute(drawers.open_shift, float_fen=0)
        taken = desk.execute(
            counter.collect,
            unit_id=estate.units_of(desk)[0],
            choices=[],
            prepay_fen=100,
            tenders=[Tender(Method.CASH, 100)],
        )
    except DatabaseProblem as problem:
        voice.say(problem=problem.code, message=problem.message())
    else:
        voice.say(receipt=taken.receipt, fen=taken.paid_fen)


BARE_ACTS: Mapping[str, Callable[[DataFolder, Voice], None]] = {
    act.__name__: act for act in (look, look_while_it_changes, open_and_die, restore, set_up)
}
