"""Cases as reports: every field of a workflow's ledger, a line for every workflow."""

from datetime import date

from propdesk.domain.permissions import Role
from propdesk.domain.reports import Scope
from propdesk.services import case_ledgers, casework
from propdesk.services.reports import report_named
from propdesk.workflows import WORKFLOWS
from tests.builders import World

SCOPE = Scope(date(2026, 12, 1), date(2026, 12, 31))
GIVEN = {"title": "停水通知", "sort": "outage", "wording": "明日停水"}


def test_a_ledger_has_every_field_of_its_workflow_in_words(centre: World) -> None:
    desk = centre.as_role(Role.SUPERVISOR, login="李主管")
    done = desk.execute(casework.open_case, workflow="notices", values=GIVEN)
    with desk.stream(report_named("case-notices").ask, SCOPE) as table:
        names = [column.key for column in table.columns]
        (row,) = table.rows()
    assert {field.name for field in WORKFLOWS["notices"].fields} <= set(names)
    shown = dict(zip(names, row, strict=True))
    assert (shown["number"], shown["state"], shown["sort"]) == (
        done.number,
        "Draft",
        "Water or power cut",
    )
    assert (shown["handler"], shown["opened_at"], shown["closed_at"]) == (
        "李主管",
        centre.clock.now(),
        None,
    )
    assert table.main_total == 1


def test_cases_of_other_days_are_left_out(centre: World) -> None:
    centre.desk.execute(casework.open_case, workflow="notices", values=GIVEN)
    later = Scope(date(2027, 1, 1), date(2027, 1, 31))
    with centre.desk.stream(report_named("case-notices").ask, later) as table:
        assert list(table.rows()) == []


def test_the_overview_has_a_line_for_every_workflow_with_cases(centre: World) -> None:
    first, second = (
        centre.desk.execute(casework.open_case, workflow="notices", values=GIVEN) for _ in range(2)
    )
    centre.desk.execute(casework.void, case_id=first.case_id, reason="重复")
    table = centre.desk.query(case_ledgers.overview, SCOPE)
    assert [tuple(row) for row in table.rows()] == [("Notices", 2, 1, 1, 0, 0, None)]
    assert second.number.endswith("0002")
