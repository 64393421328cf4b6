"""Cases: a million of them listed, filtered, searched and due; a step through the door."""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import islice
from pathlib import Path

from sqlalchemy import select

from benchmarks import _case_window
from benchmarks.measurement import Measurement, percentile
from propdesk.models.accounts import User
from propdesk.models.base import moment_to_number
from propdesk.models.cases import CaseCount, CaseFile, CaseStanding, CaseTerm
from propdesk.models.database import Database, create_file
from propdesk.services import case_lists, casework, home
from propdesk.services.case_lists import CaseAsk, Which
from propdesk.services.work import Work, use_case
from propdesk.workflows.notices import Notice
from tests.builders import NOON, TEST_KEY, World, template, world

CASES, OPEN, BATCH = 1_000_000, 200_000, 20_000
ROUNDS = 30
NOTICE_COLUMNS = ("id", "title", "sort", "wording", "in_colour", "file_no", "check_note")


def measure() -> list[Measurement]:
    """Return what lists, due lists and steps cost with a million cases in the file."""
    with tempfile.TemporaryDirectory() as folder:
        made = world(template(Path(folder)), Path(folder))
        _fill(made)
        return [
            _asked("list of 1,000,000 opens p95", 150, _page(made, CaseAsk("notices"))),
            _asked("unfinished ones p95", 150, _page(made, CaseAsk("notices", Which.OPEN))),
            _asked(
                "page 4,000 of it p95",
                150,
                _page(made, CaseAsk("notices", offset=CASES - 1000)),
            ),
            _asked("search in it p95", 150, _page(made, CaseAsk("notices", text="gg99999"))),
            _asked("due list of 200,000 open p95", 50, _due(made)),
            _asked("counts of every workflow p95", 10, _counts(made)),
            _asked("home screen with 200,000 open p95", 200, _home(made)),
            _step(made),
            *_case_window.measure(made),
        ]


def _page(made: World, ask: CaseAsk) -> Callable[[], object]:
    return lambda: made.desk.query(case_lists.page, ask=ask)


def _due(made: World) -> Callable[[], object]:
    return lambda: made.desk.query(case_lists.due)


def _counts(made: World) -> Callable[[], object]:
    return lambda: made.desk.query(case_lists.counts)


def _home(made: World) -> Callable[[], object]:
    """Ask all the home screen asks, one after the other."""

    def ask() -> None:
        made.desk.query(home.home)
        made.desk.query(home.money)
        made.desk.query(home.listed, which=Which.AMBER)

    return ask


def _asked(name: str, limit: float, ask: Callable[[], object]) -> Measurement:
    spent = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        ask()
        spent.append((time.perf_counter() - begun) * 1e3)
    note = f"median {percentile(spent, 0.5):.1f} ms, first {spent[0]:.1f} ms"
    return Measurement(name, percentile(spent, 0.95), limit, "ms", note)


def _step(made: World) -> Measurement:
    """Compare a transition through the door with a bare durable commit of eight rows."""
    values = {"title": "停水通知", "sort": "outage", "wording": "停水"}
    cases = [
        made.desk.execute(casework.open_case, workflow="notices", values=values).case_id
        for _ in range(ROUNDS * 4)
    ]
    spent = []
    for case_id in cases:
        begun = time.perf_counter()
        made.desk.execute(casework.do, case_id=case_id, transition="approve")
        spent.append(time.perf_counter() - begun)
    floor = percentile(_bare_commits(made), 0.5)
    middle = percentile(spent, 0.5)
    note = f"{middle * 1e3:.2f} ms against {floor * 1e3:.2f} ms"
    return Measurement("step / bare durable commit of 8 rows", middle / floor, 10, "x", note)


def _fill(made: World) -> None:
    rows = _numbered()
    while batch := list(islice(rows, BATCH)):
        made.desk.execute(_write, numbers=batch)
    made.desk.execute(_write_counts)


def _numbered() -> Iterator[int]:
    return iter(range(1, CASES + 1))


@use_case(None)
def _write(work: Work, *, numbers: list[int]) -> None:
    """Write cases as they would stand: every fifth unfinished, half of those late."""
    user = work.connection.scalars(select(User.id)).first()
    files, records, standings, terms = [], [], [], []
    for number in numbers:
        case_id = number.to_bytes(16, "big")
        is_open = number <= OPEN
        at = moment_to_number(NOON - timedelta(minutes=CASES - number))
        due = moment_to_number(NOON + timedelta(minutes=number - OPEN // 2)) if is_open else None
        title = f"公告 {number}"
        state = "posted" if is_open else "removed"
        label = f"C001-F41-202612-D01A-{number:04d}"
        files.append((case_id, "notices", label, work.station.replica, number, at))
        records.append((case_id, title, "reminder", "内容", 0, "", ""))
        running = (None, user, user, "take_down", due, due, 1, 0)
        done = (at, user, user, "", None, None, 1, 0)
        begun = (case_id, "notices", label, state, at, None, "", title, at)
        standings.append((*begun, *(running if is_open else done)))
        terms.append((f"gg{number}", case_id, "notices"))
    columns = tuple(CaseStanding.__table__.columns.keys())
    work.insert_tuples(CaseFile, tuple(CaseFile.__table__.columns.keys()), files)
    work.insert_tuples(Notice, NOTICE_COLUMNS, records)
    work.insert_tuples(CaseStanding, columns, standings)
    work.insert_tuples(CaseTerm, ("term", "case_id", "workflow"), terms)


@use_case(None)
def _write_counts(work: Work) -> None:
    for state, cases in (("posted", OPEN), ("removed", CASES - OPEN)):
        work.insert(CaseCount, workflow="notices", state=state, cases=cases)


def _bare_commits(made: World) -> list[float]:
    """Return what a durable commit of eight narrow rows takes in a file of its own."""
    path = made.path.with_name("narrow.db")
    create_file(path)
    raw = Database(path, TEST_KEY).connect()
    raw.execute("CREATE TABLE narrow (id BLOB PRIMARY KEY, a, b, c)")
    spent = []
    for _ in range(ROUNDS * 4):
        begun = time.perf_counter()
        raw.execute("BEGIN IMMEDIATE")
        for line in range(8):
            raw.execute("INSERT INTO narrow VALUES (?, ?, ?, ?)", (os.urandom(16), line, "text", 5))
        raw.execute("COMMIT")
        spent.append(time.perf_counter() - begun)
    raw.close()
    return spent
