"""A centre's copy in the hub's folder, followed by the desks' own code; it may go at any time."""

from pathlib import Path

from propdesk.domain.ids import IdSource
from propdesk.hub.office import Office
from propdesk.meeting import central_copy
from propdesk.models.database import Database
from propdesk.models.migrate import newest
from propdesk.sync.protocol import PAGE_BYTES, PAGE_ENVELOPES, Page

FOLDER = "consolidated"


def followed(office: Office, folder: Path, code: str, new_id: IdSource) -> Database:
    """Return the copy of a centre at the end of its stream; the caller closes it.

    One file for each schema, older ones go. StreamBrokenProblem.
    """
    place = folder / FOLDER
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    name = code.encode().hex()
    path = place / f"{name}-{newest()}.db"
    for old in place.glob(f"{name}-*"):
        if not old.name.startswith(path.name):
            old.unlink()
    with office.store.ledger(office.tenant) as ledger:
        epoch = ledger.centre(code).epoch

    def pages(after: int) -> Page:
        with office.store.ledger(office.tenant) as ledger:
            placed, accumulator = ledger.page(code, after, PAGE_ENVELOPES, PAGE_BYTES)
            return Page(epoch, after, ledger.centre(code).head, placed, accumulator)

    def stands(number: int, accumulator: bytes) -> bool:
        with office.store.ledger(office.tenant) as ledger:
            return ledger.accumulator(code, number) == accumulator

    return central_copy.followed(path, office.tenant, office.clock, new_id, pages, stands)
