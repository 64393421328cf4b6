"""Lists of cases: pages from either end, searches of any length, orders, all workflows at once."""

from collections.abc import Sequence
from itertools import pairwise

import pytest

from propdesk.domain.permissions import Permission
from propdesk.models.cases import CaseTerm
from propdesk.services import case_lists, case_sheets, casework
from propdesk.services.case_lists import MOST_FOUND, CaseAsk, CasePage
from propdesk.services.work import Work, use_case
from propdesk.workflows import WORKFLOWS
from tests import builders
from tests.builders import World
from tests.workflows.samples import opened

COUNT = 7


@pytest.fixture
def numbers(centre: World) -> list[str]:
    """Seven notices, a minute apart."""
    made = []
    for number in range(COUNT):
        values = {"title": f"通知{'甲乙丙丁戊己庚'[number]}", "sort": "reminder", "wording": "内容"}
        done = centre.desk.execute(casework.open_case, workflow="notices", values=values)
        made.append(done.number)
        centre.clock.advance(minutes=1)
    return made


def page(centre: World, ask: CaseAsk) -> CasePage:
    return centre.desk.query(case_lists.page, ask=ask)


def of(found: CasePage) -> Sequence[str]:
    return [row.number for row in found.rows]


@pytest.mark.parametrize("limit", [1, 2, 3, 7, 50])
@pytest.mark.parametrize("sort", ["opened", "number", "title"])
def test_pages_follow_each_other_without_gap_or_double(
    centre: World, numbers: list[str], limit: int, sort: str
) -> None:
    for down in (True, False):
        whole = of(page(centre, CaseAsk("notices", sort=sort, descending=down)))
        parts: list[str] = []
        for offset in range(0, COUNT, limit):
            ask = CaseAsk("notices", sort=sort, descending=down, offset=offset, limit=limit)
            parts += of(page(centre, ask))
        assert parts == whole
        assert sorted(whole) == numbers


def test_the_newest_come_first(centre: World, numbers: list[str]) -> None:
    rows = page(centre, CaseAsk("notices")).rows
    assert all(earlier.opened_at > later.opened_at for earlier, later in pairwise(rows))


def test_beyond_the_end_there_is_nothing(centre: World, numbers: list[str]) -> None:
    assert of(page(centre, CaseAsk("notices", offset=COUNT))) == []
    assert of(page(centre, CaseAsk("notices", offset=10**9))) == []


def test_all_workflows_are_listed_together(centre: World, numbers: list[str]) -> None:
    found = page(centre, CaseAsk(text=numbers[2]))
    assert of(found) == [numbers[2]]
    assert page(centre, CaseAsk()).total == COUNT


@pytest.mark.parametrize(
    "text", ["%", "_", "'", '"', "\\", "*", "\x00", "x" * 5000, "\ud800", "㛃"]
)
def test_no_text_breaks_a_search(centre: World, numbers: list[str], text: str) -> None:
    assert page(centre, CaseAsk("notices", text=text)).total in {0, COUNT}


@use_case(Permission.LOOK_UP)
def write_terms(work: Work, *, count: int) -> None:
    """Write terms of cases that are elsewhere."""
    keys = [number.to_bytes(16, "big") for number in range(count)]
    rows = [(f"tongzhi{n}", key, "notices") for n, key in enumerate(keys)]
    work.insert_tuples(CaseTerm, ("term", "case_id", "workflow"), rows)


def test_a_search_that_finds_everything_still_answers(centre: World, numbers: list[str]) -> None:
    centre.desk.execute(write_terms, count=MOST_FOUND * 5)
    assert page(centre, CaseAsk("notices", text="t")).total <= COUNT
    assert page(centre, CaseAsk("notices", text="通知甲")).total == 1


def test_a_case_is_found_by_the_unit_it_is_about(centre: World) -> None:
    about_units = [w for w in WORKFLOWS.values() if w.field_with("unit")]
    assert about_units
    (unit,) = centre.desk.execute(builders.add_units)
    for workflow in about_units[:1]:
        done = opened(centre.desk, workflow, unit)
        assert done.number in of(page(centre, CaseAsk(workflow.code, text="1-101")))
        assert centre.desk.query(case_sheets.find, number=done.number) == done.case_id
