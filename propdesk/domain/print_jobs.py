"""The life of a print job: a pure rule that never calls paper printed when nobody knows."""

import enum
from collections.abc import Mapping
from datetime import datetime, timedelta

import msgspec

from propdesk.domain.errors import DomainError
from propdesk.domain.printers import UNKNOWN, PrinterAbilities
from propdesk.i18n import QT_TRANSLATE_NOOP, Message


class JobKind(enum.StrEnum):
    """What a job carries."""

    DOCUMENT = "document"
    DRAWER = "drawer"


class JobState(enum.StrEnum):
    """Where a job stands; stored by these names."""

    QUEUED = "queued"
    SENDING = "sending"
    CONFIRMED = "confirmed"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Grade(enum.StrEnum):
    """How sure one attempt is: FAILED means that not a single byte was accepted."""

    CONFIRMED = "confirmed"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    FAILED = "failed"


class Fault(enum.StrEnum):
    """What went wrong in an attempt; stored by these names."""

    NOT_FOUND = "not_found"
    REFUSED = "refused"
    TIMEOUT = "timeout"
    BUSY = "busy"
    PERMISSION = "permission"
    STALLED = "stalled"
    LINK_LOST = "link_lost"
    OFFLINE = "offline"
    PAPER_END = "paper_end"
    PAPER_NEAR_END = "paper_near_end"
    COVER_OPEN = "cover_open"
    CUTTER = "cutter"
    OVERHEAT = "overheat"
    BROKEN = "broken"
    NO_ANSWER = "no_answer"
    WRONG_ANSWER = "wrong_answer"
    STORAGE = "storage"
    UNREADABLE = "unreadable"
    UNENCODABLE = "unencodable"
    NO_DRAWER = "no_drawer"
    SLOW_LINE = "slow_line"
    EXPIRED = "expired"
    INTERRUPTED = "interrupted"


# Told beside a print that went well: nothing is wrong with this paper's coming out.
WARNINGS = frozenset({Fault.PAPER_NEAR_END, Fault.UNENCODABLE})
# These say nothing about the printer: the next paper may come out of it all the same.
FAULTS_OF_JOBS = frozenset(
    {Fault.UNREADABLE, Fault.UNENCODABLE, Fault.NO_DRAWER, Fault.EXPIRED, Fault.INTERRUPTED}
)
# Waiting changes nothing about these: somebody must act, then print again.
_HOPELESS = frozenset({Fault.UNREADABLE, Fault.SLOW_LINE})
# These speak of one slip on its way; only before its first byte they tell how the printer is.
_FAULTS_OF_SLIPS = frozenset({Fault.LINK_LOST, Fault.STALLED, Fault.NO_ANSWER, Fault.WRONG_ANSWER})


class JobEvent(enum.StrEnum):
    """What can happen to a job; the first group comes from the worker, the second from people."""

    CLAIMED = "claimed"
    CONFIRMED = "confirmed"
    SENT = "sent"
    BROKE_OFF = "broke_off"
    REFUSED = "refused"
    GAVE_UP = "gave_up"
    EXPIRED = "expired"
    FOUND_AT_START = "found_at_start"

    SEEN_COMPLETE = "seen_complete"
    RETRIED = "retried"
    REPLACED = "replaced"
    CANCELLED = "cancelled"


class Attempt(msgspec.Struct, frozen=True):
    """One try to print a job.

    `accepted` counts the bytes that left, None where nobody knows; `missing` lists the characters
    no font could draw.
    """

    started_at: datetime
    ended_at: datetime
    accepted: int | None
    grade: Grade
    fault: Fault | None = None
    missing: str = ""


class JobToPrint(msgspec.Struct, frozen=True):
    """What the worker needs of a queued job.

    `model` is a key of the printer model table, `abilities` what is known beyond it; `document` is
    JSON, empty for a drawer pulse.
    """

    job_id: bytes
    printer: str
    uri: str
    model: str
    kind: JobKind
    document: str
    copy_no: int
    queued_at: datetime
    abilities: PrinterAbilities = UNKNOWN


class PrintStepRefusedError(DomainError):
    """A print job cannot take this step in its present state."""

    sentence = QT_TRANSLATE_NOOP("print_jobs", "Not possible: the print job is “{state}”.")


STALE_AFTER: Mapping[JobKind, timedelta] = {
    JobKind.DOCUMENT: timedelta(minutes=10),
    JobKind.DRAWER: timedelta(seconds=15),
}
RETRY_SECONDS = (1.0, 2.0, 5.0, 10.0)

_STEPS: Mapping[JobState, Mapping[JobEvent, JobState]] = {
    JobState.QUEUED: {
        JobEvent.CLAIMED: JobState.SENDING,
        JobEvent.EXPIRED: JobState.FAILED,
        JobEvent.CANCELLED: JobState.CANCELLED,
    },
    JobState.SENDING: {
        JobEvent.CONFIRMED: JobState.CONFIRMED,
        JobEvent.SENT: JobState.SENT,
        JobEvent.BROKE_OFF: JobState.UNCERTAIN,
        JobEvent.FOUND_AT_START: JobState.UNCERTAIN,
        JobEvent.REFUSED: JobState.QUEUED,
        JobEvent.GAVE_UP: JobState.FAILED,
    },
    JobState.UNCERTAIN: {
        JobEvent.SEEN_COMPLETE: JobState.CONFIRMED,
        JobEvent.REPLACED: JobState.CANCELLED,
        JobEvent.CANCELLED: JobState.CANCELLED,
    },
    JobState.SENT: {
        JobEvent.SEEN_COMPLETE: JobState.CONFIRMED,
        JobEvent.REPLACED: JobState.CANCELLED,
    },
    JobState.FAILED: {
        JobEvent.RETRIED: JobState.QUEUED,
        JobEvent.REPLACED: JobState.CANCELLED,
        JobEvent.CANCELLED: JobState.CANCELLED,
    },
    JobState.CONFIRMED: {},
    JobState.CANCELLED: {},
}

_STATE_NAMES: Mapping[JobState, Message] = {
    JobState.QUEUED: QT_TRANSLATE_NOOP("print_jobs", "waiting"),
    JobState.SENDING: QT_TRANSLATE_NOOP("print_jobs", "printing"),
    JobState.CONFIRMED: QT_TRANSLATE_NOOP("print_jobs", "printed"),
    JobState.SENT: QT_TRANSLATE_NOOP("print_jobs", "handed to the printer"),
    JobState.UNCERTAIN: QT_TRANSLATE_NOOP("print_jobs", "please check the paper"),
    JobState.FAILED: QT_TRANSLATE_NOOP("print_jobs", "not printed"),
    JobState.CANCELLED: QT_TRANSLATE_NOOP("print_jobs", "cancelled"),
}


def next_state(state: JobState, event: JobEvent) -> JobState:
    """Return the state after `event`; PrintStepRefusedError where the rule knows no such step.

    Nothing but a person leads out of UNCERTAIN, and no event leads from it back to the queue: a
    second print is a new, marked copy. Source: printing.md 4.
    """
    try:
        return _STEPS[state][event]
    except KeyError:
        raise PrintStepRefusedError(state=state_name(state)) from None


def event_of(kind: JobKind, grade: Grade, fault: Fault | None) -> JobEvent:
    """Return what an attempt means for its job.

    Only an attempt of which no byte was accepted goes back to the queue, never a drawer pulse,
    never a document nobody can read or the line is too slow for. Source: printing.md 4.
    """
    match grade:
        case Grade.CONFIRMED:
            return JobEvent.CONFIRMED
        case Grade.SENT:
            return JobEvent.SENT
        case Grade.UNCERTAIN:
            return JobEvent.BROKE_OFF
        case Grade.FAILED:
            hopeless = kind is JobKind.DRAWER or fault in _HOPELESS
            return JobEvent.GAVE_UP if hopeless else JobEvent.REFUSED


def retry_pause(failures: int) -> float:
    """Return the seconds to wait after the given number of attempts in a row (1-2-5-10-10 ...)."""
    return RETRY_SECONDS[min(max(failures, 1), len(RETRY_SECONDS)) - 1]


def is_stale(kind: JobKind, queued_at: datetime, now: datetime) -> bool:
    """Say whether a job waited so long that printing it now would surprise people."""
    return now - queued_at > STALE_AFTER[kind]


def printer_trouble(state: JobState, fault: Fault) -> Fault | None:
    """Return what a job's state and fault say about its printer, None if it can go on printing."""
    if fault in FAULTS_OF_JOBS or state is JobState.CANCELLED:
        return None
    if state in {JobState.CONFIRMED, JobState.SENT}:
        return fault if fault in WARNINGS else None
    if state in {JobState.UNCERTAIN, JobState.FAILED} and fault in _FAULTS_OF_SLIPS:
        return None
    return fault


def state_name(state: JobState) -> str:
    """Return the name of a state in the current language."""
    return _STATE_NAMES[state].translated()
