"""How batches get on, and what defects are open how long (domain.md W03)."""

from collections.abc import Sequence
from datetime import date

import pytest

from propdesk.domain.permissions import Role
from propdesk.domain.reports import Scope
from propdesk.domain.tables import ReportTable
from propdesk.i18n import speaking
from propdesk.services import case_sheets, casework, move_ins_report
from propdesk.services.case_lines import LineChange
from propdesk.workflows import WORKFLOWS
from tests.builders import World
from tests.services.test_move_ins import (
    DEFECT,
    approved,
    go,
    inspected,
    invited,
    keys_counted,
    unit_of,
    units,
)
from tests.workflows.samples import values_for

__all__ = ["units"]  # the fixture
SCOPE = Scope(date(2026, 12, 1), date(2026, 12, 31))
EMPTY = Scope(date(2026, 11, 1), date(2026, 11, 30))


def lines(table: ReportTable) -> list[Sequence[object]]:
    return list(table.rows())


@pytest.mark.usefixtures("units")
def test_a_batch_counts_who_came_and_what_passed_at_once(centre: World) -> None:
    first, second, third = approved(centre)
    inspected(centre, first)
    go(centre.as_role(Role.STEWARD), first, "accept")
    invited(centre, second)
    go(centre.as_role(Role.RECEPTIONIST), second, "miss", visit_at=centre.clock.now())
    desk = centre.as_role(Role.SPECIALIST)
    (line,) = lines(desk.query(move_ins_report.batches, SCOPE))
    assert line == ("第一批", 3, 2, 1, 1, 1, 10_000, 0, 0, 0, 0)
    assert lines(desk.query(move_ins_report.batches, EMPTY)) == []
    assert third


@pytest.mark.usefixtures("units")
def test_what_needs_repairs_did_not_pass_at_once(centre: World) -> None:
    case_id, *_ = approved(centre)
    inspected(centre, case_id, DEFECT)
    steward = centre.as_role(Role.STEWARD)
    go(steward, case_id, "rectify")
    (line,) = lines(centre.desk.query(move_ins_report.batches, SCOPE))
    assert line[4:8] == (1, 0, 0, 1)


@pytest.mark.usefixtures("units")
def test_keys_before_the_repairs_still_wait_for_re_inspection_and_complaints_are_tracked(
    centre: World,
) -> None:
    case_id, *_ = approved(centre)
    inspected(centre, case_id, DEFECT)
    go(centre.as_role(Role.STEWARD), case_id, "rectify")
    desk = centre.as_role(Role.RECEPTIONIST)
    lines_ = keys_counted(desk, case_id)
    go(desk, case_id, "issue_keys", lines_, keys_signed=True, defects_signed=True)
    complaint = WORKFLOWS["complaints"]
    values = values_for(complaint, unit_of(centre, case_id), bytes(16))
    values["unit_id"] = unit_of(centre, case_id)
    desk.execute(casework.open_case, workflow="complaints", values=values)
    (line,) = lines(centre.desk.query(move_ins_report.batches, SCOPE))
    assert (line[7], *line[9:]) == (1, 1, 1)


@pytest.mark.usefixtures("units")
@pytest.mark.parametrize(("days", "ages"), [(0, (1, 0, 0)), (8, (0, 1, 0)), (31, (0, 0, 1))])
def test_defects_are_counted_by_trade_and_age(
    centre: World, days: int, ages: tuple[int, int, int]
) -> None:
    case_id, *_ = approved(centre)
    inspected(centre, case_id, DEFECT, {**DEFECT, "place": "阳台"})
    steward = centre.as_role(Role.STEWARD)
    go(steward, case_id, "rectify")
    (key, _), _other = steward.query(case_sheets.sheet, case_id=case_id).lines["defects"]
    done = {"defects": [LineChange(key, {"rechecked_on": date(2026, 12, 5)})]}
    go(steward, case_id, "fail_again", done)
    centre.clock.advance(days=days)
    with speaking("zh_CN"):
        (line,) = lines(centre.desk.query(move_ins_report.defects, SCOPE))
    assert line == ("墙地面、渗漏", 2, 1, 1, *ages)
