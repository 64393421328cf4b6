"""The first set-up of a desk: its centre, its first user, its receipt book."""

import secrets
from dataclasses import dataclass

from sqlalchemy import select, update

from propdesk.domain.bounded_text import NAME_LIMIT, bounded
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import ProjectId
from propdesk.domain.numbering import check_code
from propdesk.domain.people import without_numbers
from propdesk.domain.permissions import Permission, Role
from propdesk.domain.print_jobs import Fault, JobState
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.changes import Replica, Setting
from propdesk.models.estate import Project
from propdesk.models.print_jobs import PrintJob
from propdesk.models.receipts import ReceiptBook
from propdesk.services import prices_own
from propdesk.services.accounts import insert_user
from propdesk.services.work import Station, Work, use_case

FIELD_KEY = "field_key"


class AlreadySetUpError(DomainError):
    """A data folder is set up once."""

    sentence = QT_TRANSLATE_NOOP("setup", "This folder is already set up for {centre}-{desk}.")


class InvalidStationError(DomainError):
    """Centre and desk codes are short and plain: they stand in every receipt number."""

    sentence = QT_TRANSLATE_NOOP(
        "setup", "“{code}” cannot be used: 1 to 8 letters and digits, such as {example}."
    )


@dataclass(frozen=True)
class FirstUser:
    """The administrator the set-up made; the password is shown once."""

    login: str
    password: str


@use_case(None)
def initialise(
    work: Work,
    *,
    project: str,
    centre: str,
    desk: str,
    password: str | None = None,
    with_items: bool = False,
) -> FirstUser:
    """Set up an empty data file, `with_items` also what cases charge with.

    AlreadySetUpError, InvalidStationError.
    """
    known = work.connection.execute(select(Replica.centre, Replica.station)).first()
    if known:
        raise AlreadySetUpError(centre=known.centre, desk=known.station)
    for code, field, example in ((centre, "centre", "C001"), (desk, "desk", "D01")):
        if not (code.isascii() and code.isalnum() and len(code) <= 8):
            raise InvalidStationError(field=field, code=code, example=example)
    replica = work.new_id()
    work.insert(
        Replica, id=replica, station=desk, centre=centre, started_at=work.now, is_current=True
    )
    # Seals identity numbers field by field; shared with the other desks of the centre on joining.
    work.insert(Setting, name=FIELD_KEY, value=secrets.token_hex(32))
    work.insert(
        Project,
        id=ProjectId(work.new_id()),
        name=bounded(project, field="project", limit=NAME_LIMIT),
        centre_code=centre,
    )
    open_book(work, replica, centre, desk)
    if with_items:
        work.station = Station(centre, desk, replica)
        prices_own.add_missing(work)
    chosen = password or secrets.token_urlsafe(9)
    insert_user(work, "admin", "admin", (Role.ADMIN,), chosen, must_change=password is None)
    return FirstUser("admin", chosen)


@use_case(Permission.BACKUP)
def begin_new_life(work: Work, *, reason: str = "") -> bytes:
    """Make this file another replica with a receipt book of its own; return the replica.

    A restored copy must never continue the numbers or the change log of the file it was taken
    from: that file may have gone on. What was queued for printing then may lie on paper by now.
    Source: sync design 2.
    """
    old = work.station
    work.run_local(Replica, update(Replica).where(Replica.is_current).values(is_current=False))
    replica = work.new_id()
    work.insert(
        Replica,
        id=replica,
        station=old.desk,
        centre=old.centre,
        started_at=work.now,
        is_current=True,
    )
    # From here on this very transaction belongs to the new life.
    work.station = Station(old.centre, old.desk, replica)
    open_book(work, replica, old.centre, old.desk)
    unsettled = PrintJob.state.in_([JobState.QUEUED.value, JobState.SENDING.value])
    work.run_local(
        PrintJob,
        update(PrintJob)
        .where(unsettled)
        .values(state=JobState.UNCERTAIN.value, fault=Fault.INTERRUPTED.value, changed_at=work.now),
    )
    work.about(replica, without_numbers(reason))
    return replica


def open_book(work: Work, replica: bytes, centre: str, desk: str, *, joins: bool = False) -> None:
    """Start a receipt book for this life of the data file; letters tell its books apart.

    A later life, and a file that joins a centre, adds four characters of its own: the same backup
    may be restored twice, a desk be replaced twice, and neither life knows how far the letters of
    the other went.
    """
    count = len(work.connection.execute(select(ReceiptBook.id)).all())
    letter = chr(ord("A") + count % 26) + (str(count // 26) if count >= 26 else "")
    own = check_code(replica[-5:])[:4] if count or joins else ""
    work.insert(
        ReceiptBook,
        id=work.new_id(),
        replica=replica,
        prefix=f"{centre}-{desk}{letter}{own}",
        opened_at=work.now,
    )
