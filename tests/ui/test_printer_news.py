"""What print workers tell becomes one line for the foot of the window."""

import pytest
from pytestqt.qtbot import QtBot

from propdesk.domain.print_jobs import Attempt, Fault, Grade, JobKind, JobState, JobToPrint
from propdesk.ui.kit.printer_news import PrinterNews
from tests.printing.memory_store import START


def job(printer: str) -> JobToPrint:
    return JobToPrint(b"job", printer, "tcp://x", "roll80", JobKind.DOCUMENT, "", 0, START)


def attempt(fault: Fault | None) -> Attempt:
    return Attempt(START, START, 0, Grade.FAILED, fault)


@pytest.fixture
def said(qtbot: QtBot, news: PrinterNews) -> list[str]:
    words: list[str] = []
    news.attention_changed.connect(words.append)
    return words


@pytest.fixture
def news() -> PrinterNews:
    return PrinterNews()


def test_one_printer_that_goes_on_does_not_hide_the_trouble_of_another(
    news: PrinterNews, said: list[str]
) -> None:
    news.attention(job("front"), Fault.PAPER_END)
    news.attention(job("back"), Fault.COVER_OPEN)
    news.attention(job("front"), None)
    news.attention(job("back"), None)
    front, back = "The printer front has no paper.", "The cover of the printer back is open."
    assert [front in words for words in said] == [True, True, False, False]
    assert [back in words for words in said] == [False, True, True, False]
    assert said[-1] == ""


@pytest.mark.parametrize(
    ("state", "fault", "is_told"),
    [
        (JobState.QUEUED, Fault.REFUSED, True),
        (JobState.CONFIRMED, Fault.PAPER_NEAR_END, True),
        (JobState.CONFIRMED, None, False),
        (JobState.SENT, Fault.NO_ANSWER, False),
        (JobState.UNCERTAIN, Fault.PAPER_END, False),
        (JobState.FAILED, Fault.EXPIRED, False),
    ],
)
def test_an_attempt_tells_what_is_wrong_with_its_printer(
    news: PrinterNews, said: list[str], state: JobState, fault: Fault | None, *, is_told: bool
) -> None:
    news.attention(job("front"), Fault.PAPER_END)
    news.settled(job("front"), state, attempt(fault))
    assert bool(said[-1]) == is_told
