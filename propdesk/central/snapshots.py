"""Make snapshots of centres, so that a new or replaced desk need not replay the whole stream."""

import contextlib
from pathlib import Path

from propdesk.central import copies
from propdesk.domain.ids import IdSource
from propdesk.hub import snapshots, tables
from propdesk.hub.office import Office
from propdesk.meeting.bookkeeping import LINK
from propdesk.models.stream import HubLink
from propdesk.sync import snapshot

WORTH = 2000  # envelopes a desk may as well replay


def make(office: Office, folder: Path, code: str, new_id: IdSource) -> int:
    """Make a snapshot of a centre as of now; return the stream's number it stands at."""
    key = office.chance(snapshot.KEY_BYTES)
    with (
        contextlib.closing(copies.followed(office, folder, code, new_id)) as database,
        database.read() as connection,
    ):
        link = connection.execute(HubLink.__table__.select().where(HubLink.id == LINK)).one()
        place = code, link.epoch, link.cursor
        pieces = snapshot.sealed_pieces(connection, key)
        snapshots.keep(office.store, office.tenant, place, pieces, key, office.clock.now())
        return int(link.cursor)


def make_where_worth(
    office: Office, folder: Path, new_id: IdSource, *, only: str = ""
) -> dict[str, int]:
    """Make snapshots where many envelopes follow the newest; return their numbers by centre."""
    made = {}
    for code in codes(office):
        if only and code != only:
            continue
        with office.store.ledger(office.tenant) as ledger:
            found = snapshots.newest(ledger, code)
            tail = ledger.centre(code).head - (found.number if found else 0)
        if tail >= WORTH:
            made[code] = make(office, folder, code, new_id)
    return made


def codes(office: Office) -> list[str]:
    """Return the centres that have data."""
    with office.store.ledger(office.tenant) as ledger:
        return [row.code for row in ledger.rows(tables.centre) if row.head]
