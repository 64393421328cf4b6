"""Head office's figures are the desks' figures, on both stores; who is missing is named."""

import io
import json
import random
import shutil
from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import openpyxl
import pytest

from propdesk import cli
from propdesk.app import new_id
from propdesk.domain.collection import Choice, Tender
from propdesk.domain.journal import Method
from propdesk.domain.reports import Scope
from propdesk.hub import tables
from propdesk.hub.office import FILE, Office, Settings
from propdesk.hub.store import Store
from propdesk.hub_reports import DESKS, OVERDUE, as_plain, attendance, consolidated
from propdesk.meeting.talk import meet
from propdesk.models.base import moment_to_number
from propdesk.services import case_lists, casework, counter, reports_journal
from propdesk.services.reports import report_named
from tests.builders import NOON, FixedClock
from tests.exports.test_beancount import bean_check
from tests.sync.simulator.acts import _open, _units
from tests.sync.simulator.stage import (
    CENTRE,
    TENANT,
    SimClock,
    SimDesk,
    SimHub,
    Time,
    copies,
    lead,
    template,
)

DAY = NOON.date()
MONTH = Scope(DAY.replace(day=1), DAY)


@dataclass
class Meeting:
    """Two desks of a centre and their hub, which has a folder of its own."""

    folder: Path
    desks: list[SimDesk]
    hub: SimHub

    def meet(self, *desks: SimDesk) -> None:
        """Let desks meet the hub, one after the other."""
        for desk in desks:
            lead(meet(desk.seated), self.hub, desk.device)
            seen = {"seen_at": moment_to_number(NOON)}
            with self.hub.store.ledger(TENANT) as ledger:
                ledger.change(tables.device, {"id": desk.device}, seen)

    def report(self, name: str, store: Store | None = None) -> dict[str, Any]:
        """Return a consolidated report of the month."""
        office = Office(store or self.hub.store, TENANT, FixedClock(), random.randbytes)
        with consolidated(office, self.folder, name, MONTH, new_id) as made:
            return as_plain(made)


@pytest.fixture
def meeting(tmp_path: Path) -> Iterator[Meeting]:
    """Two desks and a hub that have met before; nothing was paid yet."""
    desks = list(copies(tmp_path, random.Random(7), Time(), 2))
    folder = tmp_path / "hub"
    folder.mkdir()
    shutil.copyfile(template() / "hub.db", folder / "hub.db")
    (folder / FILE).write_bytes(msgspec.json.encode(Settings(TENANT.hex())))
    made = Meeting(folder, desks, SimHub(folder / "hub.db", SimClock(Time())))
    yield made
    made.hub.store.close()
    for desk in desks:
        desk.database.close()


def take(desk: SimDesk, place: int, fen: int) -> None:
    """Take money in cash for a unit's oldest charge."""
    units = desk.seated.query(_units)
    unit = sorted(units)[place]
    charge_id, _ = desk.seated.query(_open, unit_id=unit)[0]
    desk.execute(
        counter.collect,
        unit_id=unit,
        choices=[Choice(charge_id, fen)],
        tenders=[Tender(Method.CASH, fen)],
    )


def desks_own(desk: SimDesk, name: str) -> tuple[list[tuple[object, ...]], dict[str, int]]:
    """Return the rows and sums of a desk's own report of the month."""
    with desk.seated.stream(report_named(name).ask, MONTH) as table:
        rows = [tuple(row) for row in table.rows()]
        return rows, {c.key: table.total_of(c.key) for c in table.columns if c.adds_up}


def test_the_hubs_figures_are_the_sum_of_the_desks(meeting: Meeting) -> None:
    first, second = meeting.desks
    take(first, 0, 12000)
    take(second, 1, 8001)
    apart = [desks_own(desk, "receipts")[1]["valid"] for desk in meeting.desks]
    assert apart == [12000, 8001]
    before = meeting.report("receipts")
    assert before["totals"]["valid"] == 0
    meeting.meet(first, second, first)
    assert meeting.report("receipts")["totals"]["valid"] == sum(apart)


@pytest.mark.parametrize("name", ["ledger", "receipts", "arrears", "rate", "cases", "journal"])
def test_after_a_meeting_every_row_is_the_desks(meeting: Meeting, store: Store, name: str) -> None:
    first, second = meeting.desks
    take(first, 0, 12000)
    take(second, 1, 8001)
    meeting.meet(first, second, first)
    move(meeting.hub.store, store)
    made = meeting.report(name, store)
    for desk in meeting.desks:
        rows, sums = desks_own(desk, name)
        assert [tuple(row.values()) for row in made["rows"]] == [(CENTRE, *row) for row in rows]
        assert made["totals"] == sums


def move(source: Store, target: Store) -> None:
    """Write a hub's rows into another store."""
    with source.ledger(TENANT) as old, target.ledger(TENANT) as new:
        for table in tables.metadata.sorted_tables:
            new.add(table, [dict(row._mapping) for row in old.rows(table)])


def test_every_report_names_the_desks_that_are_missing_and_since_when(meeting: Meeting) -> None:
    first, second = meeting.desks
    meeting.meet(first)
    before = moment_to_number(NOON - timedelta(days=2))
    with meeting.hub.store.ledger(TENANT) as ledger:
        ledger.change(tables.device, {"id": second.device}, {"seen_at": before})
    for name in ("receipts", "arrears", OVERDUE, DESKS):
        made = meeting.report(name)
        missing = {one["slot"]: one["since"] for one in made["missing"]}
        assert missing == {
            "D02": NOON - timedelta(days=2),
            **dict.fromkeys(("D03", "D04", "D05")),
        }
        assert "C001-D02 (since 2026-12-03 12:00)" in made["note"]
        assert "C001-D03 (never here)" in made["note"]


def test_a_desk_is_here_for_a_day_once_it_came_after_its_end(meeting: Meeting) -> None:
    meeting.meet(meeting.desks[0])
    clock = FixedClock()
    office = Office(meeting.hub.store, TENANT, clock, random.randbytes)
    for last, is_missing in ((DAY, False), (DAY - timedelta(days=1), False)):
        (one,) = (a for a in attendance(office, last) if a.slot == "D01")
        assert one.is_missing is is_missing
    clock.moment += timedelta(days=1)
    (one,) = (a for a in attendance(office, DAY) if a.slot == "D01")
    assert one.is_missing  # what was taken after noon is not known
    (one,) = (a for a in attendance(office, DAY - timedelta(days=1)) if a.slot == "D01")
    assert not one.is_missing


def test_a_stream_that_went_back_is_followed_anew(meeting: Meeting, tmp_path: Path) -> None:
    first, second = meeting.desks
    meeting.hub.copy_to(tmp_path / "old.db")
    take(first, 0, 12000)
    meeting.meet(first)
    assert meeting.report("receipts")["totals"]["valid"] == 12000
    meeting.hub.put_back(tmp_path / "old.db", announced=True)
    assert meeting.report("receipts")["totals"]["valid"] == 0
    take(second, 1, 8001)
    meeting.meet(second, first)
    assert meeting.report("receipts")["totals"]["valid"] == 20001


def test_a_case_is_overdue_at_head_office_as_at_its_desk(meeting: Meeting) -> None:
    desk = meeting.desks[0]
    units = desk.seated.query(_units)
    unit = min(units)
    values = {"unit_id": unit, "fault": "厨房水龙头漏水"}
    desk.execute(casework.open_case, workflow="repairs", values=values)
    meeting.meet(desk)
    office_clock = FixedClock()
    office_clock.moment += timedelta(days=60)
    desk.clock.world.moment += timedelta(days=60)
    there = desk.seated.query(case_lists.due, amber=False)
    office = Office(meeting.hub.store, TENANT, office_clock, random.randbytes)
    with consolidated(office, meeting.folder, OVERDUE, MONTH, new_id) as made:
        rows = as_plain(made)["rows"]
    assert [row["number"] for row in rows] == [case.number for case in there.rows]
    assert rows


@pytest.mark.parametrize("form", ["xlsx", "csv", "json"])
def test_the_command_writes_the_figures_and_who_is_missing(
    meeting: Meeting, tmp_path: Path, form: str
) -> None:
    take(meeting.desks[0], 0, 12000)
    meeting.meet(meeting.desks[0])
    meeting.hub.store.close()
    target = tmp_path / f"ledger.{form}"
    words = ["hub", "report", "receipts", "--from", "2026-12-01", "--to", "2026-12-05"]
    with redirect_stdout(io.StringIO()) as said:
        where = ["--json", "--lang", "en", "--data-dir", str(meeting.folder)]
        status = cli.run([*where, *words, "--format", form, "--out", str(target)], lambda _: 0)
    assert status == 0, said.getvalue()
    assert json.loads(said.getvalue())["rows"] == 1
    content = cells_of(target) if form == "xlsx" else target.read_text("utf-8-sig")
    assert "C001-D03 (never here)" in content
    assert "120" in content


def cells_of(workbook: Path) -> str:
    """Return every cell of the first sheet."""
    sheet = openpyxl.load_workbook(workbook).worksheets[0]
    return str([[cell.value for cell in row] for row in sheet.rows])


def test_the_books_of_all_centres_are_accepted_by_another_program(
    meeting: Meeting, tmp_path: Path
) -> None:
    take(meeting.desks[0], 0, 12000)
    take(meeting.desks[1], 1, 8001)
    meeting.meet(*meeting.desks, *meeting.desks)
    with meeting.desks[0].seated.stream(reports_journal.entries, MONTH) as entries:
        debit = sum(line.amount_fen for e in entries for line in e.lines if line.amount_fen > 0)
    meeting.hub.store.close()
    target = tmp_path / "books.beancount"
    words = ["hub", "report", "journal", "--from", "2026-12-01", "--to", "2026-12-05"]
    with redirect_stdout(io.StringIO()) as said:
        where = ["--json", "--lang", "en", "--data-dir", str(meeting.folder)]
        form = ["--format", "beancount", "--out", str(target)]
        status = cli.run([*where, *words, *form], lambda _: 0)
    assert status == 0, said.getvalue()
    assert json.loads(said.getvalue())["debit_fen"] == debit > 20001
    checked = bean_check(target)
    assert checked.returncode == 0, checked.stderr
    assert "C001-D03 (never here)" in target.read_text("utf-8")
