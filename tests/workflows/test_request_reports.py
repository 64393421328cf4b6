"""Every report of requests says what the lists and the home screen say (W37-W41, W48)."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from propdesk.domain.case_flow import VOID_STATE
from propdesk.domain.reports import Scope
from propdesk.exports.reports import FileForm
from propdesk.i18n import speaking
from propdesk.report_files import Wanted, make_file
from propdesk.services import case_lists, complaints, home, return_visits_due, shift_handovers
from propdesk.services.case_lists import CaseAsk, Which
from propdesk.services.reports import report_named
from propdesk.ui.reports.words import made_text
from propdesk.workflows import workflow_of
from tests.builders import World, world
from tests.workflows.request_month import live

MONTH = Scope(date(2026, 12, 1), date(2026, 12, 31))
CODES = ("inquiries", "tickets", "repairs", "complaints", "return_visits", "shift_handovers")


@pytest.fixture(scope="module")
def lived(template_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """A desk after the month; a day later some of it is late."""
    made = world(template_file, tmp_path_factory.mktemp("requests"))
    with speaking("en"):
        live(made)
    made.clock.advance(days=2)
    yield made
    made.desk.database.close()


def rows(lived: World, name: str, scope: Scope = MONTH) -> list[dict[str, Any]]:
    """Return a report's rows by column."""
    with lived.desk.stream(report_named(name).ask, scope) as table:
        keys = [column.key for column in table.columns]
        return [dict(zip(keys, row, strict=True)) for row in table.rows()]


def listed(lived: World, workflow: str, which: str = "", **filters: str) -> int:
    """Return how many cases a list shows."""
    ask = CaseAsk(workflow, which, filters=filters)
    return lived.desk.query(case_lists.page, ask=ask).total


def listed_in(lived: World, workflow: str, *states: str) -> int:
    return sum(listed(lived, workflow, state) for state in states)


@pytest.mark.parametrize("workflow", CODES)
def test_the_home_screens_numbers_are_those_of_the_lists(lived: World, workflow: str) -> None:
    standing = next(s for s in lived.desk.query(home.home).standings if s.workflow.code == workflow)
    for state, count in standing.states:
        assert count == listed(lived, workflow, state.code), state.code
    assert standing.late == listed(lived, workflow, Which.LATE)
    assert standing.today == listed(lived, workflow, Which.TODAY)
    open_ones = sum(count for _, count in standing.states)
    assert open_ones == listed(lived, workflow, Which.OPEN)


def test_calls(lived: World) -> None:
    (row,) = rows(lived, "calls")
    assert row["calls"] == listed(lived, "inquiries") == 5
    assert row["at_once"] == listed(lived, "inquiries", "answered") == 2
    assert row["promised"] == listed(lived, "inquiries", "pending") == 1
    assert row["missed"] == row["returned"] == listed(lived, "inquiries", "returned") == 1
    assert row["at_once_rate"] == 4000


def test_calls_by_hour(lived: World) -> None:
    (row,) = rows(lived, "calls-by-hour")
    for code in ("inquiry", "repair", "complaint", "suggestion", "other"):
        assert row[code] == listed(lived, "inquiries", purpose=code)


def test_questions_that_came_back(lived: World) -> None:
    week = Scope(MONTH.first, date(2026, 12, 7))  # D32: those of the last seven days
    (row,) = rows(lived, "repeated-questions", week)
    assert row["calls"] == listed(lived, "inquiries", "answered")


def test_tickets_by_unit_and_age(lived: World) -> None:
    found = {row["unit"]: row for row in rows(lived, "tickets")}
    assert sum(row["open"] for row in found.values()) == listed(lived, "tickets", Which.OPEN)
    assert sum(row["late"] for row in found.values()) == listed(lived, "tickets", Which.LATE)
    engineering = listed(lived, "tickets", Which.OPEN, to_unit="engineering")
    assert found["Engineering"]["open"] == engineering == 2


def test_the_problem_list_holds_all_that_came_in(lived: World) -> None:
    found = Counter(row["kind"] for row in rows(lived, "problem-list"))
    for code in ("inquiries", "tickets", "repairs", "complaints"):
        assert found[workflow_of(code).one.translated()] == listed(lived, code)
    (missed,) = (row for row in rows(lived, "problem-list") if row["delay"])
    assert (missed["answer"], missed["delay"]) == ("已回电", "占线")


def test_repairs(lived: World) -> None:
    (row,) = rows(lived, "repairs")
    assert row["received"] == listed(lived, "repairs") == 3
    assert row["done"] == listed_in(lived, "repairs", "completed", "visit_due", "verified") == 2
    assert row["visited"] == row["satisfied"] == listed(lived, "repairs", "verified") == 1
    assert row["satisfied_rate"] == 10000


def test_causes_of_repairs(lived: World) -> None:
    (row,) = rows(lived, "repair-causes")
    assert row["repairs"] == listed_in(lived, "repairs", "completed", "visit_due", "verified")


def test_complaints(lived: World) -> None:
    (row,) = rows(lived, "complaints")
    found = lived.desk.query(complaints.analysis, month=date(2026, 12, 9))
    assert row["received"] == found.received == listed(lived, "complaints") == 4
    handled = listed_in(lived, "complaints", "resolved", "closed", "closed_invalid")
    assert row["handled"] == found.handled.part == handled == 2
    assert row["settled"] == listed_in(lived, "complaints", "resolved", "closed") == 1
    assert (row["visited"], row["visited_rate"]) == (found.visited.part, 10000)
    assert (row["satisfied"], row["satisfied_rate"]) == (1, 10000)
    assert row["compensation"] == found.compensation_fen == 8000
    kept = found.clocks.values()
    assert (row["due"], row["in_time"]) == (
        sum(clock.due for clock in kept),
        sum(clock.in_time for clock in kept),
    )


def test_root_causes_and_people_named(lived: World) -> None:
    found = lived.desk.query(complaints.analysis, month=date(2026, 12, 9))
    causes = rows(lived, "complaint-causes")
    assert [(r["number"], r["cause"]) for r in causes] == [
        (c.number, c.cause) for c in found.causes
    ]
    assert rows(lived, "complaint-people") == [{"responsible": "陈领班", "complaints": len(causes)}]


def test_escalations(lived: World) -> None:
    found = rows(lived, "complaint-escalations")
    assert len(found) == 2
    assert {row["state"] for row in found} == {"Settled", "Compensation"}
    assert listed_in(lived, "complaints", "compensation", "resolved") == len(found)


def test_shares_to_deduct(lived: World) -> None:
    (row,) = rows(lived, "complaint-shares")
    found = lived.desk.query(complaints.analysis, month=date(2026, 12, 9))
    assert row["share"] == found.staff_share_fen == 4000
    assert row["by"] == date(2026, 12, 31)  # D12: the wages of the same month


def test_return_visits_by_kind_with_repairs_and_the_renewal_effect(lived: World) -> None:
    planned: Counter[str] = Counter()
    for row in rows(lived, "visits-return"):
        planned[row["kind"]] += row["planned"]
    kinds = {
        "Renewal due": "renewal",
        "After a complaint": "complaint",
        "Routine business": "business",
    }
    for words, code in kinds.items():
        assert planned[words] == listed(lived, "return_visits", sort=code), code
    done = listed_in(lived, "repairs", "completed", "visit_due", "verified")
    assert planned["After a repair"] == done
    (renewal,) = (row for row in rows(lived, "visits-return") if row["kind"] == "Renewal due")
    assert (renewal["asked"], renewal["renews"], renewal["renewal_rate"]) == (2, 1, 5000)


def test_the_due_list_is_what_is_still_to_be_made(lived: World) -> None:
    found = Counter(v.sort == "repair" for v in lived.desk.query(return_visits_due.due_list))
    still = listed_in(lived, "return_visits", "due", "scheduled", "appointed")
    assert (found[False], found[True]) == (still, listed_in(lived, "repairs", "completed"))


def test_handovers_and_what_they_carry_too_long(lived: World) -> None:
    shifts = rows(lived, "shifts")
    assert len(shifts) == listed(lived, "shift_handovers", "closed") == 3
    carried = rows(lived, "carried-matters")
    kept = lived.desk.query(shift_handovers.carried_long)
    assert [row["number"] for row in carried] == [row["number"] for row in kept]
    assert shifts[-1]["carried"] == len(carried) > 0
    assert len(rows(lived, "problem-log")) == 3


def test_cases_by_workflow(lived: World) -> None:
    titles = {workflow_of(code).title.translated(): code for code in CODES}
    for row in rows(lived, "cases"):
        code = titles.get(row["workflow"])
        if code:
            assert row["opened"] == listed(lived, code) - listed(lived, code, VOID_STATE), code


def test_a_file_of_counts_names_no_sum_of_money(lived: World, tmp_path: Path) -> None:
    wanted = Wanted(report_named("complaints"), MONTH, FileForm.CSV, tmp_path / "complaints.csv")
    made = make_file(lived.desk, wanted)
    assert (made.rows, made.is_money) == (1, False)
    assert "yuan" not in made_text(made)
