"""Figures of a workflow: opened, finished, in time, by value."""

from datetime import date, timedelta

import pytest

from propdesk.domain.errors import PermissionDeniedError
from propdesk.domain.permissions import Role
from propdesk.services import case_reports, case_standing, casework
from propdesk.services.case_reports import Flowed, OnTime
from tests.builders import World

TODAY = date(2026, 12, 5)


def posted(centre: World, days: int, sort: str = "reminder") -> bytes:
    """Return a notice that is up and valid for some days."""
    done = centre.desk.execute(
        casework.open_case,
        workflow="notices",
        values={
            "title": "通知",
            "sort": sort,
            "wording": "内容",
            "valid_to": TODAY + timedelta(days=days),
        },
    )
    for way, values in (
        ("approve", {}),
        ("publish", {"copies": 1}),
        ("post", {"posted_at": centre.clock.now()}),
    ):
        centre.desk.execute(casework.do, case_id=done.case_id, transition=way, values=values)
    return done.case_id


def remove(centre: World, case_id: bytes) -> None:
    centre.desk.execute(casework.do, case_id=case_id, transition="remove")


def kept(centre: World, last: date) -> OnTime:
    return centre.desk.query(
        case_reports.on_time, workflow="notices", clock="take_down", first=TODAY, last=last
    )


def test_the_rate_counts_what_was_due_in_time_late_and_still_open(centre: World) -> None:
    in_time, late, _open, given_up, _later = (posted(centre, n) for n in (2, 2, 2, 2, 20))
    centre.clock.advance(days=2)
    remove(centre, in_time)
    centre.desk.execute(casework.void, case_id=given_up, reason="错")
    centre.clock.advance(days=1)
    remove(centre, late)
    found = kept(centre, TODAY + timedelta(days=9))
    assert found == OnTime(due=3, in_time=1, late=1, open_late=1)
    assert found.rate == pytest.approx(1 / 3)
    assert kept(centre, TODAY).rate is None
    centre.desk.execute(case_standing.rebuild)
    assert kept(centre, TODAY + timedelta(days=9)) == found


def test_a_corrected_end_date_is_one_run_with_the_new_end(centre: World) -> None:
    case_id = posted(centre, 2)
    centre.desk.execute(
        casework.correct,
        case_id=case_id,
        values={"valid_to": TODAY + timedelta(days=5)},
        reason="延期",
    )
    centre.clock.advance(days=5)
    remove(centre, case_id)
    assert kept(centre, TODAY + timedelta(days=9)) == OnTime(1, 1, 0, 0)


def test_cases_are_counted_by_day_and_by_value(centre: World) -> None:
    first = posted(centre, 0, "outage")
    posted(centre, 3)
    remove(centre, first)
    centre.clock.advance(days=40)
    posted(centre, 60)
    found = centre.desk.query(case_reports.flowed, workflow="notices", first=TODAY, last=TODAY)
    assert found == Flowed(opened=2, closed=1, open_at_end=1)
    values = centre.desk.query(
        case_reports.by_value, workflow="notices", field="sort", first=TODAY, last=TODAY
    )
    assert values == {"Reminder": 1, "Water or power cut": 1}


def test_figures_are_for_those_who_read_reports(centre: World) -> None:
    with pytest.raises(PermissionDeniedError):
        centre.as_role(Role.STEWARD).query(
            case_reports.flowed, workflow="notices", first=TODAY, last=TODAY
        )
