"""Every refusal the handbook names for calls, tickets, repairs, complaints, visits and shifts.

Each with its sentence in 简体中文 and English. Source: domain.md W37-W41, W48.
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

import pytest

from propdesk.domain import (
    complaint_routes,
    complaints,
    repairs,
    return_visits,
    rosters,
)
from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Act, Row
from propdesk.domain.case_guards import (
    OnlyFirstResponderError,
    all_ticked,
)
from propdesk.domain.errors import DomainError
from propdesk.domain.permissions import Permission
from propdesk.workflows import workflow_of
from tests.builders import NOON
from tests.workflows.acts import ME, OTHER, KnownDesk, KnownPast, act
from tests.workflows.refusals import refusal
from tests.workflows.request_rules import DAY, TABLE


def off(person: bytes, day: date = DAY, turn: str = "off") -> Row:
    """Return a turn of a roster."""
    return {"day": day, "person": person, "turn": turn, "remark": ""}


def blank(workflow: str) -> dict[str, Value]:
    """Return the record of a new case."""
    return {field.name: field.empty for field in workflow_of(workflow).fields}


@pytest.mark.parametrize(
    ("judge", "workflow", "values", "error", "chinese", "english"),
    TABLE,
    ids=lambda value: getattr(value, "__name__", None),
)
def test_a_rule_refuses_with_its_sentence_in_both_languages(
    judge: Callable[[Act], None],
    workflow: str,
    values: dict[str, Value],
    error: type[DomainError],
    chinese: str,
    english: str,
) -> None:
    before = blank(workflow) | ({"level": "primary"} if workflow == "complaints" else {})
    made_by = OTHER if error is OnlyFirstResponderError else ME
    past = KnownPast((("open", NOON, made_by), ("complete", NOON, OTHER)))
    step = act(before | values, before=before, past=past)
    assert refusal(lambda: judge(step), error) == {"zh_CN": chinese, "en": english}


@pytest.mark.parametrize(
    ("judge", "workflow", "values"),
    [
        (complaints.manager_is_told, "complaints", {"channel": "media", "manager_told": True}),
        (complaints.manager_is_told, "complaints", {"channel": "telephone"}),
        (complaints.level_fits, "complaints", {"level": "level1"}),
        (complaints.form_attached, "complaints", {"has_form": True}),
        (return_visits.not_too_long, "return_visits", {"minutes": 3, "way": "telephone"}),
        (return_visits.not_too_long, "return_visits", {"minutes": 40, "way": "home"}),
        (return_visits.renewal_noted, "return_visits", {"sort": "renewal", "renewal": "unwilling"}),
        (
            return_visits.details_taken,
            "return_visits",
            {"satisfaction": "dissatisfied", "opinion": "漏水"},
        ),
        (rosters.span_fits, "rosters", {"first_day": DAY, "last_day": DAY + timedelta(days=30)}),
    ],
)
def test_what_keeps_the_rule_passes(
    judge: Callable[[Act], None], workflow: str, values: dict[str, Value]
) -> None:
    before = blank(workflow) | ({"level": "primary"} if workflow == "complaints" else {})
    judge(act(before | values, before=before))


def test_with_a_reason_a_level_is_skipped_and_a_call_is_long() -> None:
    before = blank("complaints") | {"level": "primary"}
    complaints.level_fits(act(before | {"level": "level2"}, before=before, reason="涉及法律责任"))
    long = blank("return_visits") | {"minutes": 9, "way": "telephone"}
    return_visits.not_too_long(act(long, reason="客户愿意多谈"))


def test_tables_refuse_row_by_row() -> None:
    parts: Mapping[str, list[Row]] = {"parts": [{"part": "水龙头", "requisition": ""}]}
    step = act(blank("repairs"), lines=parts)
    assert refusal(lambda: repairs.parts_requisitioned(step), repairs.NoRequisitionError) == {
        "zh_CN": "“水龙头”还没有领用单号。",
        "en": "“水龙头” has no requisition number yet.",
    }
    items: Mapping[str, list[Row]] = {"items": [{"item": "公章", "is_there": False}]}
    handed = act(blank("shift_handovers"), lines=items)
    assert refusal(lambda: all_ticked("items", tick="is_there")(handed), DomainError) == {
        "zh_CN": "尚未完成：公章。",
        "en": "Not done yet: 公章.",
    }


ROSTER: dict[str, Value] = {"first_day": DAY, "last_day": DAY + timedelta(days=27)}


@pytest.mark.parametrize(
    ("judge", "turns", "error", "chinese", "english"),
    [
        (
            rosters.within_the_roster,
            [off(ME, DAY - timedelta(days=1))],
            rosters.OutsideError,
            "2026-12-06 的班次不在本排班表内。",
            "The turn of 2026-12-06 lies outside this roster.",
        ),
        (
            rosters.nobody_twice,
            [off(ME), off(ME, turn="day")],
            rosters.TwiceError,
            "2026-12-07 有人排了两个班。",
            "Somebody has two turns on 2026-12-07.",
        ),
        (
            rosters.days_off_kept,
            [off(ME, DAY + timedelta(days=place), "day") for place in range(25)],
            rosters.TooFewDaysOffError,
            "有 1 人休息不足 4 天，请填写原因。",
            "1 of the staff have fewer than 4 days off. Give the reason.",
        ),
        (
            rosters.shifts_manned,
            [off(ME, turn="early")],
            rosters.NotMannedError,
            "2026-12-07 的“早班 08:00-17:00”不足 2 人，请填写原因。",
            "On 2026-12-07 the shift 08:00-17:00 has fewer than 2. Give the reason.",
        ),
    ],
)
def test_a_roster_is_refused_with_its_sentence(
    judge: Callable[[Act], None],
    turns: list[Row],
    error: type[DomainError],
    chinese: str,
    english: str,
) -> None:
    values = blank("rosters") | ROSTER | {"pattern": "three"}
    step = act(values, lines={"turns": turns})
    assert refusal(lambda: judge(step), error) == {"zh_CN": chinese, "en": english}


def test_a_class_stands_on_the_map_once() -> None:
    step = act(blank("complaint_routes"), desk=KnownDesk(open=1))
    error = complaint_routes.MappedAlreadyError
    assert refusal(lambda: complaint_routes.only_once(step), error) == {
        "zh_CN": "该类别已有对应单位，请更改或停用原有记录。",
        "en": "This class is on the map already. Change or end that line.",
    }


def test_the_fee_above_the_quote_is_explained() -> None:
    values = blank("repairs") | {"unit_id": b"u" * 16, "quoted": 9000, "fee": 9900}
    past = KnownPast((("quote", NOON, ME), ("accept_quote", NOON, ME)))
    step = act(values, past=past)
    assert refusal(lambda: repairs.fee_was_agreed(step), repairs.FeeAboveQuoteError) == {
        "zh_CN": "维修费99.00元高于已确认的报价90.00元，请写明原因。",
        "en": "The fee of 99.00 yuan is above the accepted quote of 90.00. Give the reason.",
    }
    assert Permission.CASE_APPROVE not in step.rights
    tried = act(blank("repairs"), past=KnownPast((("no_answer", NOON, ME),)))
    assert refusal(lambda: repairs.on_another_day(tried), repairs.SameDayTryError) == {
        "zh_CN": "今天已经联系过，请改天再联系。",
        "en": "Today was tried already; try again on another day.",
    }
