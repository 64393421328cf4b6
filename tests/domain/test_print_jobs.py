"""The life of a print job: what may follow what, and that nothing prints twice by itself."""

from datetime import UTC, datetime, timedelta

import pytest

from propdesk.domain.print_jobs import (
    Fault,
    Grade,
    JobEvent,
    JobKind,
    JobState,
    PrintStepRefusedError,
    event_of,
    is_stale,
    next_state,
    printer_trouble,
    retry_pause,
    state_name,
)
from propdesk.i18n import speaking
from propdesk.printing.printer_problems import problem_of

S, E = JobState, JobEvent
STEPS = {
    (S.QUEUED, E.CLAIMED): S.SENDING,
    (S.QUEUED, E.EXPIRED): S.FAILED,
    (S.QUEUED, E.CANCELLED): S.CANCELLED,
    (S.SENDING, E.CONFIRMED): S.CONFIRMED,
    (S.SENDING, E.SENT): S.SENT,
    (S.SENDING, E.BROKE_OFF): S.UNCERTAIN,
    (S.SENDING, E.FOUND_AT_START): S.UNCERTAIN,
    (S.SENDING, E.REFUSED): S.QUEUED,
    (S.SENDING, E.GAVE_UP): S.FAILED,
    (S.UNCERTAIN, E.SEEN_COMPLETE): S.CONFIRMED,
    (S.UNCERTAIN, E.REPLACED): S.CANCELLED,
    (S.UNCERTAIN, E.CANCELLED): S.CANCELLED,
    (S.SENT, E.SEEN_COMPLETE): S.CONFIRMED,
    (S.SENT, E.REPLACED): S.CANCELLED,
    (S.FAILED, E.RETRIED): S.QUEUED,
    (S.FAILED, E.REPLACED): S.CANCELLED,
    (S.FAILED, E.CANCELLED): S.CANCELLED,
}
NOW = datetime(2026, 12, 1, 2, 0, tzinfo=UTC)


@pytest.mark.parametrize("state", JobState)
@pytest.mark.parametrize("event", JobEvent)
def test_every_step_is_the_one_of_the_table_or_refused(state: JobState, event: JobEvent) -> None:
    if (state, event) in STEPS:
        assert next_state(state, event) is STEPS[state, event]
    else:
        with pytest.raises(PrintStepRefusedError):
            next_state(state, event)


def test_no_road_leads_from_possibly_printed_back_to_the_queue() -> None:
    reached = {S.UNCERTAIN, S.SENT, S.CONFIRMED}
    for _ in JobState:
        reached |= {to for (start, _), to in STEPS.items() if start in reached}
    assert reached == {S.UNCERTAIN, S.SENT, S.CONFIRMED, S.CANCELLED}


@pytest.mark.parametrize(
    ("kind", "grade", "fault", "event"),
    [
        (JobKind.DOCUMENT, Grade.CONFIRMED, None, E.CONFIRMED),
        (JobKind.DOCUMENT, Grade.SENT, Fault.NO_ANSWER, E.SENT),
        (JobKind.DOCUMENT, Grade.UNCERTAIN, Fault.LINK_LOST, E.BROKE_OFF),
        (JobKind.DOCUMENT, Grade.FAILED, Fault.REFUSED, E.REFUSED),
        (JobKind.DOCUMENT, Grade.FAILED, Fault.UNREADABLE, E.GAVE_UP),
        (JobKind.DOCUMENT, Grade.FAILED, Fault.SLOW_LINE, E.GAVE_UP),
        (JobKind.DRAWER, Grade.FAILED, Fault.REFUSED, E.GAVE_UP),
        (JobKind.DRAWER, Grade.UNCERTAIN, Fault.LINK_LOST, E.BROKE_OFF),
    ],
)
def test_only_a_document_of_which_no_byte_left_is_tried_again(
    kind: JobKind, grade: Grade, fault: Fault | None, event: JobEvent
) -> None:
    assert event_of(kind, grade, fault) is event


def test_retries_come_after_1_2_5_10_and_then_every_10_seconds() -> None:
    assert [retry_pause(count) for count in range(1, 7)] == [1, 2, 5, 10, 10, 10]


@pytest.mark.parametrize(
    ("kind", "age", "stale"),
    [
        (JobKind.DOCUMENT, timedelta(minutes=10), False),
        (JobKind.DOCUMENT, timedelta(minutes=10, seconds=1), True),
        (JobKind.DRAWER, timedelta(seconds=15), False),
        (JobKind.DRAWER, timedelta(seconds=16), True),
        (JobKind.DOCUMENT, timedelta(hours=-1), False),
    ],
)
def test_a_job_that_waited_too_long_is_stale(kind: JobKind, age: timedelta, stale: bool) -> None:  # noqa: FBT001
    assert is_stale(kind, NOW - age, NOW) is stale


@pytest.mark.parametrize("state", JobState)
def test_every_state_has_a_chinese_name(state: JobState) -> None:
    with speaking("zh_CN"):
        assert not state_name(state).isascii()


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_is_explained_with_an_action_in_chinese(fault: Fault) -> None:
    problem = problem_of(fault)(address="10.0.0.5:9100", reason="disk full")
    with speaking("zh_CN"):
        assert not problem.message().isascii()
        assert not problem.action.translated().isascii()
        assert "{" not in problem.message()


@pytest.mark.parametrize(
    ("state", "fault", "is_trouble"),
    [
        (S.QUEUED, Fault.PAPER_END, True),
        (S.QUEUED, Fault.REFUSED, True),
        (S.QUEUED, Fault.LINK_LOST, True),
        (S.SENDING, Fault.COVER_OPEN, True),
        (S.UNCERTAIN, Fault.PAPER_END, True),
        (S.UNCERTAIN, Fault.LINK_LOST, False),
        (S.UNCERTAIN, Fault.WRONG_ANSWER, False),
        (S.UNCERTAIN, Fault.INTERRUPTED, False),
        (S.FAILED, Fault.CUTTER, True),
        (S.FAILED, Fault.EXPIRED, False),
        (S.FAILED, Fault.UNREADABLE, False),
        (S.FAILED, Fault.SLOW_LINE, True),
        (S.FAILED, Fault.NO_DRAWER, False),
        (S.CONFIRMED, Fault.PAPER_NEAR_END, True),
        (S.CONFIRMED, Fault.LINK_LOST, False),
        (S.CONFIRMED, Fault.UNENCODABLE, False),
        (S.SENT, Fault.NO_ANSWER, False),
        (S.CANCELLED, Fault.PAPER_END, False),
    ],
)
def test_only_some_faults_tell_that_the_printer_needs_somebody(
    state: JobState,
    fault: Fault,
    is_trouble: bool,  # noqa: FBT001
) -> None:
    assert printer_trouble(state, fault) is (fault if is_trouble else None)
