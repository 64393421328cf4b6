"""Rules of registration forms, refusal by refusal, in both languages (domain.md W01)."""

from collections.abc import Callable, Mapping, Sequence

import pytest

from propdesk.domain import household_forms as rules
from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Act, Row
from propdesk.domain.errors import DomainError
from propdesk.i18n import speaking
from tests.workflows.acts import KnownDesk, act

FIT: Mapping[str, Value] = {
    "unit_id": b"u" * 16,
    "owner": "王小明",
    "id_number": "110101199003070011",
    "photos": 2,
}
WIFE: Row = {"name": "李梅", "id_number": "110101199103070020", "photos": 2}
KNOWN = KnownDesk(people=frozenset({"王小明"}))
REFUSALS: Sequence[tuple[Callable[[Act], None], Row, KnownDesk, str, str]] = (
    (
        rules.nobody_twice,
        {**WIFE, "id_number": FIT["id_number"]},
        KNOWN,
        "李梅 的身份证号在表上重复。",
        "The identity number of 李梅 stands twice on the form.",
    ),
    (
        rules.one_form,
        WIFE,
        KnownDesk(open=1),
        "该房已有登记表正在录入。",
        "A registration form of this unit is being entered already.",
    ),
    (
        rules.photos_there,
        {**WIFE, "photos": 1},
        KNOWN,
        "每人须交照片 2 张，未交足：李梅。",
        "2 photographs of each person are needed; missing: 李梅.",
    ),
    (
        rules.owner_registered,
        WIFE,
        KnownDesk(),
        "王小明 尚未录入该房的住户档案，请先录入。",
        "王小明 is not in the register of this unit yet. Enter the person there.",
    ),
)


@pytest.mark.parametrize(("judge", "member", "desk", "zh", "en"), REFUSALS)
def test_a_refusal_says_why_in_both_languages(
    judge: Callable[[Act], None], member: Row, desk: KnownDesk, zh: str, en: str
) -> None:
    with pytest.raises(DomainError) as refused:
        judge(act(FIT, lines={"members": [member]}, desk=desk))
    for language, sentence in (("zh_CN", zh), ("en", en)):
        with speaking(language):
            assert refused.value.message() == sentence


@pytest.mark.parametrize("judge", dict.fromkeys(row[0] for row in REFUSALS))
def test_nothing_is_refused_where_all_is_in_order(judge: Callable[[Act], None]) -> None:
    judge(act(FIT, lines={"members": [WIFE]}, desk=KNOWN))
