"""Rules of the archive, refusal by refusal, in both languages (domain.md W02)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime

import pytest

from propdesk.domain import archives as rules
from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Act, Row
from propdesk.domain.errors import DomainError
from propdesk.i18n import speaking
from tests.workflows.acts import ME, KnownPast, act

TODAY = date(2026, 12, 5)
FILED_2024 = KnownPast((("file", datetime(2024, 11, 30, tzinfo=UTC), ME),))
FIT: Mapping[str, Value] = {
    "sort": "customer",
    "due_back": TODAY,
    "compared": True,
    "identity_checked": True,
    "customer_signed": True,
    "keep_until": date(2026, 12, 4),
}
COVENANT: Row = {"item": "业主公约", "is_required": True, "is_done": False}
REFUSALS: Sequence[tuple[Callable[[Act], None], Mapping[str, Value], str, str]] = (
    (
        rules.due_ahead,
        {"due_back": date(2026, 12, 4)},
        "应还日期不能早于今天。",
        "The day it is due back must lie ahead.",
    ),
    (
        rules.compared,
        {"compared": False},
        "请对照借出单核对归还资料，并填写归还情况。",
        "Compare what came back with the slip, and say in what condition it is.",
    ),
    *(
        (
            rules.title_to_owner,
            {field: False},
            "原件须核对身份并由客户本人签收后方可发还。",
            "An original is handed out only after the identity check and against the customer's "
            "own signature.",
        )
        for field in ("identity_checked", "customer_signed")
    ),
    (
        rules.retention_over,
        {"keep_until": None},
        "请先填写保管期限。",
        "Enter until when it must be kept first.",
    ),
    (
        rules.retention_over,
        {"keep_until": TODAY},
        "保管期至 2026-12-05，期满前不得销毁。",
        "It must be kept until 2026-12-05; nothing is destroyed before.",
    ),
    (
        rules.complete,
        {},
        "卷内尚缺：业主公约。",
        "Still missing in the file: 业主公约.",
    ),
)


@pytest.mark.parametrize(("judge", "values", "zh", "en"), REFUSALS)
def test_a_refusal_says_why_in_both_languages(
    judge: Callable[[Act], None], values: Mapping[str, Value], zh: str, en: str
) -> None:
    with pytest.raises(DomainError) as refused:
        judge(act({**FIT, **values}, lines={"papers": [COVENANT]}, past=FILED_2024))
    for language, sentence in (("zh_CN", zh), ("en", en)):
        with speaking(language):
            assert refused.value.message() == sentence


@pytest.mark.parametrize("judge", dict.fromkeys(row[0] for row in REFUSALS))
def test_nothing_is_refused_where_all_is_in_order(judge: Callable[[Act], None]) -> None:
    judge(act(FIT, lines={"papers": [{**COVENANT, "is_done": True}]}, past=FILED_2024))


def test_whatever_the_file_says_two_years_are_kept() -> None:
    filed = KnownPast((("file", datetime(2025, 1, 31, tzinfo=UTC), ME),))
    with pytest.raises(rules.RetentionRunsError, match="2027-01-28"):
        rules.retention_over(act(FIT, past=filed))


def test_only_customer_files_have_required_papers() -> None:
    rules.complete(act({**FIT, "sort": "minutes"}, lines={"papers": [COVENANT]}))
