"""The consolidated views: the desks' figures for every grouping and day, folded piece by piece."""

import random
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from propdesk.app import new_id
from propdesk.central import folding
from propdesk.domain.reports import Grouping, Scope
from propdesk.hub import backup, folded
from propdesk.hub.folded import FOLDED
from propdesk.hub.office import Office
from propdesk.hub.postgres import PostgresStore
from propdesk.hub.store import Store
from propdesk.hub.views import VIEWS
from propdesk.hub_reports import as_plain, consolidated
from propdesk.services.reports import report_named
from tests.builders import NOON
from tests.hub.test_reports import Meeting, meeting, move, take
from tests.hub.test_store import OTHER
from tests.soak import SOAKING
from tests.sync.simulator.acts import Paid, act
from tests.sync.simulator.stage import CENTRE, TENANT, SimDesk

__all__ = ["meeting"]
ACTS_A_DAY = 60 if SOAKING else 9
DAYS = 3
FIRST = NOON.date() - timedelta(days=1)


def lived(meeting: Meeting, days: int, rng: random.Random) -> None:
    """Let days pass with all kinds of acts at both desks, who meet now and then."""
    for _ in range(days):
        for desk in meeting.desks:
            for _ in range(ACTS_A_DAY):
                act(desk, rng, Paid())
        meeting.meet(*meeting.desks)
        meeting.desks[0].clock.world.moment += timedelta(days=1)
    meeting.meet(*meeting.desks, *meeting.desks)


def office(store: Store, meeting: Meeting) -> Office:
    """Return the hub over a store, at the desks' time."""
    return Office(store, TENANT, meeting.desks[0].clock, random.randbytes)


def contents(store: Store) -> dict[str, set[tuple[Any, ...]]]:
    """Return all that is folded."""
    with store.ledger(TENANT) as ledger:
        return {
            table.name: {tuple(map(_plain, row)) for row in ledger.rows(table)} for table in FOLDED
        }


def _plain(value: object) -> object:
    return bytes(value) if isinstance(value, memoryview) else value


def desks_own(desk: SimDesk, name: str, scope: Scope) -> list[tuple[object, ...]]:
    """Return the rows of a desk's own report."""
    with desk.seated.stream(report_named(name).ask, scope) as table:
        return [tuple(row) for row in table.rows()]


@pytest.mark.timeout(300)
def test_every_figure_of_every_grouping_and_day_is_the_desks(
    meeting: Meeting, store: Store
) -> None:
    lived(meeting, DAYS, random.Random(21))
    move(meeting.hub.store, store)
    desk, hub = meeting.desks[0], office(store, meeting)
    scopes = [
        Scope(FIRST - timedelta(days=40), FIRST + timedelta(days=last), by)
        for last in (1, DAYS, DAYS + 40)
        for by in Grouping
    ]
    for name in ("ledger", "rate", "arrears"):
        for scope in scopes:
            with consolidated(hub, meeting.folder, name, scope, new_id) as made:
                rows = [tuple(row) for row in made.table.rows()]
            own = desks_own(desk, name, scope)
            assert rows == [(CENTRE, *row) for row in own], (name, scope.by, scope.last)
            assert own or name == "arrears" or scope.by is Grouping.COLLECTOR


def test_folding_piece_by_piece_comes_to_the_same_as_all_at_once(
    meeting: Meeting, tmp_path: Path
) -> None:
    hub, rng = office(meeting.hub.store, meeting), random.Random(5)
    written = []
    for _ in range(3):
        lived(meeting, 1, rng)
        written.append(folding.fold(hub, meeting.folder, CENTRE, new_id).rows)
    assert folding.fold(hub, meeting.folder, CENTRE, new_id).rows == 0
    by_pieces = contents(meeting.hub.store)
    with meeting.hub.store.ledger(TENANT) as ledger:
        ledger.remove(folded.fold)
    whole = folding.fold(hub, tmp_path, CENTRE, new_id).rows
    assert contents(meeting.hub.store) == by_pieces
    assert max(written[1:]) < whole == sum(map(len, by_pieces.values()))


def test_what_a_restore_lost_is_folded_away(meeting: Meeting, tmp_path: Path) -> None:
    hub = office(meeting.hub.store, meeting)
    folding.fold(hub, meeting.folder, CENTRE, new_id)
    before = contents(meeting.hub.store)
    backup.back_up(meeting.hub.store, TENANT, tmp_path / "old.hub")
    take(meeting.desks[0], 0, 12000)
    meeting.meet(meeting.desks[0])
    folding.fold(hub, meeting.folder, CENTRE, new_id)
    assert contents(meeting.hub.store) != before
    backup.restore(meeting.hub.store, TENANT, tmp_path / "old.hub", NOON)
    folding.fold(hub, meeting.folder, CENTRE, new_id)
    assert contents(meeting.hub.store) == before


def test_the_views_say_what_the_reports_say(meeting: Meeting, store: Store) -> None:
    take(meeting.desks[0], 0, 12000)
    meeting.meet(*meeting.desks)
    move(meeting.hub.store, store)
    hub, wide = office(store, meeting), Scope(date(2000, 1, 1), date(2100, 1, 1))
    made = {}
    for name in ("ledger", "arrears", "rate"):
        with consolidated(hub, meeting.folder, name, wide, new_id) as report:
            made[name] = as_plain(report)["totals"]
    sums = {
        "ledger": "SELECT SUM(receivable_fen), SUM(received_fen) FROM consolidated_ledger",
        "arrears": "SELECT SUM(open_fen) FROM consolidated_arrears",
        "rate": "SELECT SUM(receivable_fen), SUM(received_fen), SUM(open_fen)"
        " FROM consolidated_collection_rate",
    }
    keys = {"ledger": ("receivable", "received"), "arrears": ("total",)}
    with store.snapshot(TENANT) as ledger:
        for name, question in sums.items():
            found = tuple(map(int, ledger.connection.execute(text(question)).one()))
            wanted = keys.get(name, ("receivable", "received", "open"))
            assert found == tuple(made[name][key] for key in wanted), name
        desks = ledger.connection.execute(text("SELECT slot, is_missing FROM consolidated_desks"))
        assert {row.slot for row in desks} == {f"D0{slot}" for slot in range(1, 6)}


def test_the_views_keep_to_their_tenant(meeting: Meeting, postgres: PostgresStore) -> None:
    meeting.meet(*meeting.desks)
    move(meeting.hub.store, postgres)
    folding.fold(office(postgres, meeting), meeting.folder, CENTRE, new_id)
    for view in VIEWS:
        question = text(f"SELECT tenant FROM {view}")  # noqa: S608 - declared names
        with postgres.ledger(TENANT) as ledger:
            seen = {bytes(row.tenant) for row in ledger.connection.execute(question)}
            assert seen <= {TENANT}
            assert seen or view == "consolidated_overdue_cases" or "prepaid" in view, view
        with postgres.ledger(OTHER) as ledger:
            assert ledger.connection.execute(question).all() == [], view
    with postgres.ledger(OTHER) as ledger:
        for table in FOLDED:
            assert ledger.connection.execute(select(table.c.centre)).all() == []


def test_nothing_folded_names_a_customer(meeting: Meeting) -> None:
    folding.fold(office(meeting.hub.store, meeting), meeting.folder, CENTRE, new_id)
    words = str(contents(meeting.hub.store))
    assert "王0" not in words
