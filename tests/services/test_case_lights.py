"""What the home screen counts equals the lists it leads to."""

from datetime import date, timedelta

import pytest

from propdesk.services import case_lights, case_lists, casework
from propdesk.services.case_lights import Lights
from propdesk.services.case_lists import CaseAsk, Which
from propdesk.workflows import WORKFLOWS
from tests.builders import World

TODAY = date(2026, 12, 5)


@pytest.fixture
def busy(centre: World) -> World:
    """A centre with a late, a nearly due, a timely, a removed and a void notice."""
    for days in (1, 3, 30, 30, 30):
        done = centre.desk.execute(
            casework.open_case,
            workflow="notices",
            values={
                "title": "通知",
                "sort": "reminder",
                "wording": "内容",
                "valid_to": TODAY + timedelta(days=days),
            },
        )
        steps: list[tuple[str, dict[str, object]]] = [
            ("approve", {}),
            ("publish", {"copies": 1}),
            ("post", {"posted_at": centre.clock.now()}),
        ]
        for way, values in steps:
            centre.desk.execute(casework.do, case_id=done.case_id, transition=way, values=values)
        cases = done.case_id
    centre.desk.execute(casework.void, case_id=cases, reason="错")
    centre.clock.advance(days=3)
    return centre


def test_every_figure_is_the_length_of_its_list(busy: World) -> None:
    found = busy.desk.query(case_lights.lights)
    assert found["notices"] == Lights(open=4, amber=2, red=1, mine=4, undecided=0, today=1)
    for which, figure in (
        (Which.OPEN, found["notices"].open),
        (Which.AMBER, found["notices"].amber),
        (Which.LATE, found["notices"].red),
        (Which.MINE, found["notices"].mine),
        (Which.UNDECIDED, found["notices"].undecided),
        (Which.TODAY, found["notices"].today),
    ):
        page = busy.desk.query(case_lists.page, ask=CaseAsk("notices", which))
        assert (page.total, len(page.rows)) == (figure, figure), which
    assert busy.desk.query(case_lists.due).total == found["notices"].amber
    assert busy.desk.query(case_lists.due, amber=False).total == found["notices"].red


def test_a_workflow_without_cases_counts_nothing(centre: World) -> None:
    assert centre.desk.query(case_lights.lights) == {code: Lights() for code in WORKFLOWS}
