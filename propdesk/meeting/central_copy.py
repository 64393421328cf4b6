"""Head office's own copy of a centre: its stream put into tables by the code the desks use.

So that a figure made of it is the desks' figure. The copy holds nothing the stream does not: it can
be thrown away and made again at any time. It writes nothing of its own and has no receipt book.
"""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import insert, select

from propdesk.clock import Clock
from propdesk.desk import Desk
from propdesk.domain.ids import IdSource
from propdesk.meeting import bookkeeping, incoming
from propdesk.meeting.bookkeeping import LINK, Link
from propdesk.models.database import Database, create_file
from propdesk.models.migrate import migrate
from propdesk.models.restore import drop
from propdesk.models.stream import HubLink
from propdesk.services.work import Work, use_case
from propdesk.sync.protocol import GENESIS, Page

Pages = Callable[[int], Page]  # the stream after a number; a page with nothing placed at its end
StandsAt = Callable[[int, bytes], bool]  # whether the stream's hash up to a number is this one


def followed(
    path: Path, tenant: bytes, clock: Clock, new_id: IdSource, pages: Pages, stands: StandsAt
) -> Database:
    """Return the copy at `path`, brought to the end of the stream; the caller closes it.

    Where the stream went back to a backup, the copy is made anew. StreamBrokenProblem.
    """
    database = _opened(path, clock)
    desk = Desk(database, clock, new_id)
    link = desk.execute(_linked, tenant=tenant)
    if not stands(link.cursor, link.accumulator):
        database.close()
        drop(path)
        database = _opened(path, clock)
        desk = Desk(database, clock, new_id)
        link = desk.execute(_linked, tenant=tenant)
    after = link.cursor
    while (page := pages(after)).placed:
        desk.execute(incoming.begin_epoch, epoch=page.epoch, kept=after)
        desk.execute(incoming.take_page, page=page)
        after = page.placed[-1].number
    return database


def _opened(path: Path, clock: Clock) -> Database:
    if not path.exists():
        create_file(path)
    database = Database(path, None)
    migrate(database, clock.now(), path.parent)
    return database


@use_case(None)
def _linked(work: Work, *, tenant: bytes) -> Link:
    values = {"url": "", "tenant": tenant, "device": b"", "rules": False, "epoch": 0, "cursor": 0}
    fresh = {"accumulator": GENESIS, "stamp": 0, "indexed": 0, "met_at": None, "equal_at": None}
    if work.connection.scalar(select(HubLink.id)) is None:
        work.run_local(HubLink, insert(HubLink).values(id=LINK, **values, **fresh))
    return bookkeeping.link_of(work)
