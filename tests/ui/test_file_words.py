"""The status line says how many files wait, beside the data and never instead of them."""

import pytest

from propdesk.i18n import speaking
from propdesk.meeting.status import Standing
from propdesk.ui.head_office.words import standing_line
from tests.builders import NOON


@pytest.mark.parametrize(
    ("to_send", "to_come", "unsynced", "words"),
    [
        (0, 0, 0, "12:00 与总部一致"),
        (3, 0, 0, "待上传附件 3 个 · 12:00 与总部一致"),
        (3, 2, 0, "待上传附件 3 个 · 待接收附件 2 个 · 12:00 与总部一致"),
        (0, 2, 5, "未上传 5 笔 · 待接收附件 2 个 · 12:00 与总部一致"),
    ],
)
def test_files_that_wait_are_counted_in_the_status_line(
    to_send: int, to_come: int, unsynced: int, words: str
) -> None:
    standing = Standing(
        url="",
        unsynced=unsynced,
        oldest=None,
        met_at=NOON,
        equal_at=NOON,
        parked=0,
        not_applied=0,
        files_to_send=to_send,
        files_to_come=to_come,
    )
    with speaking("zh_CN"):
        assert standing_line(standing, NOON) == (words, "")
