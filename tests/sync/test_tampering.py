"""Whatever is edited, deleted, put in, put in another order, cut off or rewritten is found (R31).

By the desk itself where tables, log and stream no longer fit together; by the hub where somebody
rewrote all three or cut their tail. The first bad line is named: table and row, or the number in
the log. What no hub has seen yet is given away by the codes on the customers' paper.
"""

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Connection, select

from propdesk.domain.collection import Choice, Tender
from propdesk.domain.ids import ChargeId, UnitId
from propdesk.domain.journal import Method
from propdesk.domain.permissions import Permission
from propdesk.meeting.talk import meet
from propdesk.models.prepared import driver_of
from propdesk.models.receipts import Receipt, ReceiptBook
from propdesk.services import counter, drawers, review
from propdesk.services.review_finders import Sort
from propdesk.services.work import Reading, query
from propdesk.sync.changes import BrokenChainError, check_chain
from propdesk.sync.shapes import Shape, travelling
from propdesk.sync.state_check import differences
from propdesk.sync.state_hash import state_hash
from propdesk.sync.stream_check import check_stream
from tests import builders
from tests.soak import SOAKING
from tests.sync.forgery import cut_stream, rewrite
from tests.sync.simulator.acts import Paid, act
from tests.sync.simulator.stage import SimClock, SimDesk, SimHub, Time, copies, lead, template
from tests.sync.tamperings import KINDS, Tampering, count_of

TRIALS = 10_000 if SOAKING else 500
REWRITINGS = 40 if SOAKING else 3
FILES = 25 if SOAKING else 1


_LAST_PAPER = """
SELECT max(seq) FROM envelope
 WHERE act = 'counter.collect' AND replica = (SELECT id FROM replica WHERE is_current)
"""


class _UndoneError(Exception):
    """Takes a tampering back."""


@dataclass
class Ground:
    """A desk with a history of its own and of others, and its hub."""

    desk: SimDesk
    other: SimDesk
    hub: SimHub


@pytest.fixture(scope="module", params=range(FILES))
def ground(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Ground:
    """Let two desks work and meet for a while."""
    folder = tmp_path_factory.mktemp("ground")
    chance, time = random.Random(request.param), Time()
    desk, other = copies(folder, chance, time, 2)
    shutil.copyfile(template() / "hub.db", folder / "hub.db")
    hub = SimHub(folder / "hub.db", SimClock(time))
    for _ in range(2):
        for one in (desk, other):
            for _ in range(10):
                act(one, chance, Paid())
            lead(meet(one.seated), hub, one.device)
    for one in (desk, other, desk):
        lead(meet(one.seated), hub, one.device)
    return Ground(desk, other, hub)


def test_an_untouched_file_is_found_in_order(ground: Ground) -> None:
    with ground.desk.database.read() as connection:
        assert list(_faults(connection)) == []


@pytest.mark.timeout(7200 if SOAKING else 120)
def test_every_tampering_is_found_and_its_line_named(ground: Ground) -> None:
    chance = random.Random(31)
    with ground.desk.database.read() as connection:
        filled = [shape for shape in travelling() if count_of(connection, shape.name)]
    assert len(filled) > 40
    unseen, unnamed = [], []
    for number in range(TRIALS // FILES):
        shape = filled[number % len(filled)]
        tampering, found = _tried(ground.desk, shape, chance)
        if not found:
            unseen.append(tampering.told)
        elif not any(name in found for name in tampering.named):
            unnamed.append((tampering.told, found))
    assert unseen == []
    assert unnamed == []


def _tried(desk: SimDesk, shape: Shape, chance: random.Random) -> tuple[Tampering, str]:
    """Tamper with a file, look at it, take it back; return what was done and the first fault."""
    found = ""
    tampering = Tampering("", [], set())
    try:
        with desk.database.write() as connection:
            driver = driver_of(connection)
            driver.execute("PRAGMA defer_foreign_keys = ON")
            tampering = chance.choice(KINDS)(connection, shape, chance)
            changed = sum(driver.execute(*one).rowcount for one in tampering.statements)
            assert changed, tampering.told
            found = next(_faults(connection), "")
            raise _UndoneError
    except sqlite.IntegrityError:
        return tampering, next(iter(tampering.named))  # the file itself refused it
    except _UndoneError:
        return tampering, found


def _faults(connection: Connection) -> Iterator[str]:
    """Yield what a desk finds in its own file."""
    try:
        lives = connection.exec_driver_sql("SELECT DISTINCT replica FROM envelope ORDER BY 1").all()
        for (replica,) in lives:
            check_chain(connection, replica)
        check_stream(connection)
        yield from differences(connection)
    except BrokenChainError as error:
        yield error.message()


@pytest.mark.parametrize("seed", range(REWRITINGS))
def test_a_history_rewritten_in_log_stream_and_tables_is_found_by_the_hub(
    ground: Ground, seed: int, tmp_path: Path
) -> None:
    """The receipt's amount, its postings and every hash over them are made anew; all fits here."""
    desk, hub = _copied(ground, tmp_path, seed)
    chance = random.Random(seed)
    with desk.database.write() as connection:
        first = rewrite(connection, chance)
    with desk.database.read() as connection:
        assert list(_faults(connection)) == []
    lead(meet(desk.seated), hub, desk.device)
    lead(meet(desk.seated), hub, desk.device)
    told = [
        matter.detail["first"]
        for matter in desk.seated.query(review.open_matters)
        if matter.sort is Sort.LIVED_TWICE
    ]
    assert first in told
    hub.store.close()
    desk.database.close()


@pytest.mark.parametrize("seed", range(REWRITINGS))
def test_a_tail_cut_off_everywhere_comes_back_from_the_hub(
    ground: Ground, seed: int, tmp_path: Path
) -> None:
    desk, hub = _copied(ground, tmp_path, seed)
    before = desk.seated.query(_state)
    with desk.database.write() as connection:
        count = driver_of(connection).execute("SELECT max(number) FROM stream_entry").fetchone()[0]
        cut_stream(connection, random.Random(seed).randint(count // 2, count - 1))
        assert list(_faults(connection))
    lead(meet(desk.seated), hub, desk.device)
    assert desk.seated.query(_state) == before
    with desk.database.read() as connection:
        assert not [fault for fault in _faults(connection) if "missing" in fault]
    hub.store.close()
    desk.database.close()


@pytest.mark.parametrize("seed", range(REWRITINGS))
def test_a_history_rewritten_before_anybody_had_it_is_given_away_by_the_paper(
    ground: Ground, seed: int, tmp_path: Path
) -> None:
    """Log, tables, receipts and their codes are made anew; the papers are with the customers."""
    desk, hub = _copied(ground, tmp_path, seed)
    hub.store.close()
    if desk.seated.query(drawers.current) is None:
        desk.execute(drawers.open_shift, float_fen=0)
    for _ in range(3):
        desk.execute(builders.add_item, code=f"before {desk.rng.random()}")
        unit, (charge, fen) = desk.seated.query(_owed)
        desk.execute(
            counter.collect,
            unit_id=unit,
            choices=[Choice(charge, fen // 2)],
            tenders=[Tender(Method.CASH, fen // 2)],
        )
    papers = desk.seated.query(_papers)
    with desk.database.write() as connection:
        last_paper = connection.exec_driver_sql(_LAST_PAPER).scalar_one()
        first = rewrite(connection, random.Random(seed))
    with desk.database.read() as connection:
        assert list(_faults(connection)) == []
    after = desk.seated.query(_papers)
    changed = [number for number, code in papers.items() if after[number] != code]
    # A paper vouches for everything before it, and for what is on it.
    assert (max(papers) in changed) is (first < last_paper)
    desk.database.close()


@query(Permission.LOOK_UP)
def _owed(reading: Reading) -> tuple[UnitId, tuple[ChargeId, int]]:
    found = (
        driver_of(reading.connection)
        .execute(
            "SELECT unit_id, charge_id, open_fen FROM charge_balance WHERE open_fen > 1"
            " ORDER BY open_fen DESC LIMIT 1"
        )
        .fetchone()
    )
    return found[0], (found[1], found[2])


@query(None)
def _papers(reading: Reading) -> dict[str, str]:
    """Return the codes of this desk's own receipts by number, as they are on paper."""
    statement = (
        select(Receipt.number, Receipt.code)
        .join(ReceiptBook, ReceiptBook.id == Receipt.book_id)
        .where(ReceiptBook.replica == reading.station.replica)
    )
    return {row.number: row.code for row in reading.connection.execute(statement)}


def _copied(ground: Ground, folder: Path, seed: int) -> tuple[SimDesk, SimHub]:
    ground.desk.copy_to(folder / "desk1.db")
    ground.hub.copy_to(folder / "hub.db")
    time, chance = ground.desk.clock.world, random.Random(f"copy {seed}")
    desk = SimDesk(folder / "desk1.db", ground.desk.device, SimClock(time), chance)
    return desk, SimHub(folder / "hub.db", SimClock(time))


@query(None)
def _state(reading: Reading) -> bytes:
    return state_hash(reading.connection)
