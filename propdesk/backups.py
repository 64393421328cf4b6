"""Back to a backup: checked, made a new life of the data file, swapped in as one step."""

from pathlib import Path

from sqlalchemy import Connection, select

from propdesk.app import key_of, new_id
from propdesk.clock import Clock, SystemClock
from propdesk.desk import Desk
from propdesk.models import restore
from propdesk.models.changes import Replica
from propdesk.models.database import Database
from propdesk.models.migrate import migrate
from propdesk.models.problems import DatabaseCorruptProblem
from propdesk.models.witness import Witness
from propdesk.paths import DataFolder
from propdesk.services import accounts, setup
from propdesk.services.accounts import SignInAnswer
from propdesk.sync.changes import BrokenChainError, check_chain


def restore_backup(
    folder: DataFolder,
    backup: Path,
    login: str,
    password: str,
    clock: Clock | None = None,
) -> SignInAnswer:
    """Replace the data by a checked backup, as a new replica with a receipt book of its own.

    The data file itself as `backup` stands for going on with it although something is missing.
    The person must be in the backup and hold the right; an answer without an actor changed nothing.
    The data file must be closed; it is kept beside the backups. Raises BackupUnusableProblem,
    PermissionDeniedError, DatabaseLockedProblem.
    """
    key, clock = key_of(folder), clock or SystemClock()
    restore.finish_swap(folder.database, folder.backups)
    candidate = restore.candidate_from(backup, folder.database, key, _require_whole_log)
    try:
        database = Database(candidate, key)
        try:
            migrate(database, clock.now(), folder.backups)
            desk = Desk(database, clock, new_id)
            answer = desk.execute(accounts.sign_in, login=login, password=password)
            if answer.actor is None:
                return answer
            desk.seated(answer.actor).execute(setup.begin_new_life)
        finally:
            database.close()
        restore.swap_in(candidate, folder.database, folder.backups, key)
        Witness(folder.witness).forget()
    finally:
        restore.drop(candidate)
    return answer


def _require_whole_log(connection: Connection) -> None:
    """Raise DatabaseCorruptProblem unless every replica's change log fits together."""
    for replica in connection.scalars(select(Replica.id)).all():
        try:
            check_chain(connection, replica)
        except BrokenChainError as error:
            raise DatabaseCorruptProblem(reason=error.message()) from error
