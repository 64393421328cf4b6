"""What the rules of complaints refuse, in both languages (domain.md W40)."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from propdesk.domain import complaints as rules
from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Act
from propdesk.domain.errors import DomainError
from propdesk.i18n import speaking
from propdesk.workflows.complaints import WORKFLOW
from tests.builders import NOON
from tests.workflows.acts import KnownPast, act

BLANK = {field.name: field.empty for field in WORKFLOW.fields}


@pytest.mark.parametrize(
    ("judge", "values", "error", "english", "chinese"),
    [
        (
            rules.promise_has_a_date,
            {"promise": "明天答复"},
            rules.PromiseWithoutDateError,
            "Enter by when this is promised.",
            "请填写承诺的答复时间。",
        ),
        (
            rules.level_fits,
            {"level": "level2"},
            rules.LevelSkippedError,
            "A level is skipped here. Give the reason.",
            "越级处理，请填写原因。",
        ),
        (
            rules.beyond_the_desk,
            {"level": "primary"},
            rules.LevelTooLowError,
            "Another department must act: this is at least a level 1 complaint.",
            "需要其他部门处理，至少应为一级投诉。",
        ),
        (
            rules.department_had_it,
            {},
            rules.LevelSkippedError,
            "A level is skipped here. Give the reason.",
            "越级处理，请填写原因。",
        ),
        (
            rules.has_amount,
            {"amount_fen": 0},
            rules.AmountMissingError,
            "Enter the amount of the compensation.",
            "请填写赔偿金额。",
        ),
        (
            rules.visit_is_past,
            {"visited_at": NOON + timedelta(hours=1)},
            rules.VisitAheadError,
            "This visit lies ahead; note it once it is made.",
            "回访时间尚未到，请回访后再登记。",
        ),
        (
            rules.may_close,
            {"level": "primary"},
            rules.NoResultError,
            "Write down the result before closing.",
            "请先填写处理结果再结案。",
        ),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_refusals(
    judge: Callable[[Act], None],
    values: dict[str, Value],
    error: type[DomainError],
    english: str,
    chinese: str,
) -> None:
    before: dict[str, Value] = {**BLANK, "level": "primary"}
    step = act({**before, **values}, before=before, past=KnownPast())
    with pytest.raises(error) as caught:
        judge(step)
    assert caught.value.message() == english
    with speaking("zh_CN"):
        assert caught.value.message() == chinese
