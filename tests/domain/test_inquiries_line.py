"""A call noted in one line: what is understood, whatever the order of the words."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.errors import DomainError
from propdesk.domain.inquiries_line import Line, NothingSaidError, promised_at, read_line
from propdesk.domain.knowledge_base import Article, fitting
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import speaking

NOW = datetime(2026, 12, 7, 10, 0, tzinfo=CENTRE_TIME)
HALF_PAST_TWO = NOW.replace(hour=14, minute=30)
WHOLE = Line("厨房漏水", "1-101", "13812345678", "王女士", "repair")
LINES = [
    ("1-101 13812345678 王女士 报修 厨房漏水", WHOLE),
    ("报修 厨房漏水 王女士 138-1234-5678 1-101", WHOLE),
    ("bx 厨房漏水 1-101 13812345678 王女士", WHOLE),
    ("问几点上班", Line("问几点上班")),
    ("报修厨房漏水", Line("报修厨房漏水", purpose="repair")),
    ("3栋-2-1502 投诉 保安态度", Line("保安态度", unit="3栋-2-1502", purpose="complaint")),
    ("停车费怎么交 = 前台或微信", Line("停车费怎么交", answer="前台或微信")),
    ("停车费怎么交＝前台=微信", Line("停车费怎么交", answer="前台=微信")),
    ("查物业费 @14:30", Line("查物业费", promised_at=HALF_PAST_TWO)),
    ("zx 查 12 月 物业费", Line("查 12 月 物业费", purpose="inquiry")),
]


@pytest.mark.parametrize(("text", "line"), LINES)
def test_a_line_is_read(text: str, line: Line) -> None:
    assert read_line(text, NOW) == line


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("14:30", HALF_PAST_TWO),
        ("9:00", NOW.replace(day=8, hour=9)),  # over for today
        ("+30", NOW.replace(minute=30)),
        ("14：30", HALF_PAST_TWO),
    ],
)
def test_a_promise_is_a_time_to_come(text: str, moment: datetime) -> None:
    assert promised_at(text, NOW) == moment


@pytest.mark.parametrize("text", ["", "   ", "1-101", "13812345678 @14:30", "= 好的"])
def test_a_call_says_what_it_is_about(text: str) -> None:
    with pytest.raises(NothingSaidError) as refused:
        read_line(text, NOW)
    assert refused.value.message() == "Type what the call is about."
    with speaking("zh_CN"):
        assert refused.value.message() == "请输入来电内容。"


@given(st.text(max_size=60))
def test_whatever_is_typed_is_read_or_refused(text: str) -> None:
    try:
        read = read_line(text, NOW)
    except DomainError:
        return
    assert read.content
    assert read.promised_at is None or read.promised_at >= NOW


def test_articles_are_found_by_the_words_they_share() -> None:
    parking = Article("1", "停车费怎么交", "前台")
    water = Article("2", "停水怎么办", "等通知")
    assert fitting("请问停车费在哪里交", [water, parking], 3) == (parking,)
    assert fitting("装修", [water, parking], 3) == ()
