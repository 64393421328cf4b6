"""Money that comes to a shift after it was closed is its addendum: seen, printed, decided."""

import random
import shutil
from pathlib import Path

from propdesk.domain.collection import Choice, Tender
from propdesk.domain.documents import Pairs
from propdesk.domain.ids import ShiftId
from propdesk.domain.journal import Method
from propdesk.meeting.talk import meet
from propdesk.services import counter, drawers, drawers_report, drawers_summary, review, setup
from propdesk.services.review_finders import Sort
from propdesk.verify import verify
from tests.sync.simulator.acts import _in_drawer, _open, _units
from tests.sync.simulator.stage import SimClock, SimDesk, SimHub, Time, copies, lead, template


def take(desk: SimDesk) -> None:
    unit = desk.seated.query(_units)[0]
    (charge, _), *_ = desk.seated.query(_open, unit_id=unit)
    desk.execute(
        counter.collect,
        unit_id=unit,
        choices=[Choice(charge, 700)],
        tenders=[Tender(Method.CASH, 700)],
    )


def test_a_restored_desk_that_goes_on_in_a_closed_shift_makes_an_addendum(tmp_path: Path) -> None:
    time = Time()
    desk, other = copies(tmp_path, random.Random(6), time, 2)
    shutil.copyfile(template() / "hub.db", tmp_path / "hub.db")
    hub = SimHub(tmp_path / "hub.db", SimClock(time))
    shift = desk.seated.query(drawers.current)
    assert shift is not None
    desk.copy_to(tmp_path / "backup.db")
    desk.restart()
    take(desk)
    expected = desk.seated.query(_in_drawer)
    assert expected is not None
    desk.execute(drawers.count, denominations={1: expected})
    desk.execute(drawers.close)
    lead(meet(desk.seated), hub, desk.device)
    desk.put_back(tmp_path / "backup.db")
    desk.execute(setup.begin_new_life)
    take(desk)
    for one in (desk, other, desk):
        lead(meet(one.seated), hub, one.device)
    for one in (desk, other):
        (matter,) = (
            found
            for found in one.seated.query(review.open_matters)
            if found.sort is Sort.SHIFT_ADDENDUM
        )
        assert matter.detail["late_fen"] == 700
        summary = one.seated.query(drawers_summary.of_shift, shift_id=ShiftId(shift.shift_id))
        assert (summary.difference_fen, summary.late_fen) == (0, 700)
        document = one.seated.query(
            drawers_report.report_document, shift_id=shift.shift_id, language="en"
        )
        blocks = [block for block in document.blocks if isinstance(block, Pairs)]
        said = {pair.label: pair.value for block in blocks for pair in block.pairs}
        assert said["Addendum: cash booked after the close"] == "7.00"
        assert [check.name for check in verify(one.seated).checks if not check.ok] == []
        one.database.close()
    hub.store.close()
