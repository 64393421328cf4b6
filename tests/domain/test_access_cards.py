"""Rules of cards and passes, refusal by refusal, in both languages (domain.md W07)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

import pytest

from propdesk.domain import access_cards as rules
from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Act, Fill, RaiseCharge
from propdesk.domain.errors import DomainError
from propdesk.i18n import speaking
from tests.workflows.acts import KnownDesk, act

UNIT = b"u" * 16
FIT: Mapping[str, Value] = {
    "unit_id": UNIT,
    "holder": "王小明",
    "sort": "resident",
    "card_no": "A1",
    "valid_to": None,
    "identity_seen": True,
    "photo_kept": True,
    "fee": 2000,
    "replacements": None,
}
KNOWN = KnownDesk(people=frozenset({"王小明"}))
REFUSALS: Sequence[tuple[Callable[[Act], None], Mapping[str, Value], Any, str, str]] = (
    (
        rules.registered,
        {},
        KnownDesk(),
        "王小明 未在该房登记，请先登记住户。",
        "王小明 is not registered at this unit. Register the person first.",
    ),
    (
        rules.one_of_a_kind,
        {},
        KnownDesk(open=1),
        "王小明 已有同种卡，再办须说明原因。",
        "王小明 has an active card of this kind. A second one needs a reason.",
    ),
    (
        rules.identity_seen,
        {"photo_kept": False},
        KNOWN,
        "请先核对 王小明 的身份证和照片。",
        "Check identity card and photograph of 王小明 first.",
    ),
    (
        rules.number_free,
        {},
        KnownDesk(open=2),
        "卡号 A1 已在使用。",
        "Card A1 is in use already.",
    ),
    (
        rules.number_free,
        {"valid_to": date(2026, 12, 4)},
        KNOWN,
        "有效期已过，不能发卡。",
        "The card would be expired already.",
    ),
)


@pytest.mark.parametrize(("judge", "values", "desk", "zh", "en"), REFUSALS)
def test_a_refusal_says_why_in_both_languages(
    judge: Callable[[Act], None], values: Mapping[str, Value], desk: KnownDesk, zh: str, en: str
) -> None:
    with pytest.raises(DomainError) as refused:
        judge(act({**FIT, **values}, desk=desk))
    for language, sentence in (("zh_CN", zh), ("en", en)):
        with speaking(language):
            assert refused.value.message() == sentence


@pytest.mark.parametrize("judge", dict.fromkeys(row[0] for row in REFUSALS))
def test_nothing_is_refused_where_all_is_in_order(judge: Callable[[Act], None]) -> None:
    judge(act(FIT, desk=KNOWN))


def test_a_second_card_is_given_for_a_reason() -> None:
    rules.one_of_a_kind(act(FIT, desk=KnownDesk(open=1), reason="老人另备一张"))


def test_a_replacement_is_counted_blocks_the_old_card_and_is_charged() -> None:
    made = rules.replace(act({**FIT, "card_no": "A2"}, before=FIT))
    assert made == (
        Fill({"replacements": 1, "blocked_no": "A1"}),
        RaiseCharge(UNIT, "CARD", 2000),
    )


def test_a_card_without_a_fee_charges_nothing() -> None:
    assert rules.charge_fee(act({**FIT, "fee": None})) == ()
