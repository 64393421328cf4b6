"""No machine's word reaches a clerk: every reason is a sentence of the user's language."""

import httpx
import pytest

from propdesk.i18n import use_language
from propdesk.meeting.incoming import GAP, StreamBrokenProblem
from propdesk.meeting.line import HubUnreachableProblem, reason_of
from propdesk.sync.changes import FAULTS, BrokenChainError
from propdesk.ui.head_office.reasons import reason_text

REASONS = [
    ("", ""),
    ("authority", "总部"),
    ("fee_item: authority", "总部"),
    ("charge: fact", "入账"),
    ("setting: local", "本"),
    ("UnknownPartError: charge.colour", ""),
    ("TooNewError: version 3", ""),
    ("OrphanError: unit.code", "尚未"),
    ("IntegrityError: FOREIGN KEY constraint failed", "尚未"),
    ("MalformedError: Object missing", "无法读取"),
    ("KeyError: 'x'", "不符"),
]


@pytest.mark.parametrize(("reason", "wanted"), REASONS)
def test_a_reason_is_said_in_the_clerks_words(reason: str, wanted: str) -> None:
    use_language("zh_CN")
    said = reason_text(reason)
    assert wanted in said
    assert said.isascii() is (said == "")


@pytest.mark.parametrize("fault", FAULTS)
def test_a_broken_log_is_said_so(fault: str) -> None:
    use_language("zh_CN")
    assert fault not in BrokenChainError(seq=7, fault=fault).message()


def test_a_broken_stream_and_a_dead_line_are_said_so() -> None:
    use_language("zh_CN")
    assert "missing" not in StreamBrokenProblem(number=3, fault=GAP).message()
    for error in (
        httpx.ConnectError("[Errno 111] Connection refused"),
        httpx.ReadTimeout("timed out"),
        httpx.ConnectTimeout("timed out"),
        httpx.RemoteProtocolError("peer closed connection"),
    ):
        said = HubUnreachableProblem(reason=reason_of(error)).message()
        assert str(error) not in said
        assert not said.isascii()
