"""Carry files to and from a real hub, after data have met: bounded in its share of the line."""

import time
from collections.abc import Callable
from pathlib import Path

from propdesk.attachments.cases import store_of
from propdesk.desk import Desk
from propdesk.meeting import bookkeeping, client, device_key
from propdesk.meeting.client import Caller, NoDeviceKeyError, Opened, Told
from propdesk.meeting.file_talk import Carried, Carrying, carry
from propdesk.meeting.line import line_to
from propdesk.meeting.talk import HubMisunderstoodProblem
from propdesk.services import file_keys
from propdesk.services.work import Reading, query
from propdesk.sync.files import (
    FileReply,
    FileRequest,
    Piece,
    Send,
    file_reply_in,
    file_words,
)
from propdesk.sync.protocol import MalformedError, Refusal, Refused

FILES = "/v1/files"
BYTES_A_SECOND = 1024 * 1024  # of the line: work at the counter goes on over it
CREDIT_SECONDS = 1.0  # a line that was slower than its share may catch up so much
MOST_WAITS = 60  # for a hub that is busy, a second or so each


def unheard(_done: int, _total: int) -> None:
    """Nobody waits for word."""


class Pacing:
    """Keeps what goes over the line within a share; the clock and the pause are given."""

    def __init__(
        self,
        bytes_a_second: float = BYTES_A_SECOND,
        clock: Callable[[], float] = time.monotonic,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._rate, self._clock, self.pause = bytes_a_second, clock, pause
        self._free_at = clock()

    def went(self, count: int) -> None:
        """Wait as long as so many bytes may take."""
        now = self._clock()
        self._free_at = max(self._free_at, now - CREDIT_SECONDS) + count / self._rate
        if self._free_at > now:
            self.pause(self._free_at - now)


class FileCaller(Caller):
    """A machine on the line that asks about files in the same session."""

    def ask_about_files(self, request: FileRequest) -> FileReply:
        """Return the hub's reply; HubUnreachableProblem, HubRefusedProblem."""
        words = file_words(request)
        reply = self._ask_files_once(words)
        if isinstance(reply, Refused) and reply.reason is Refusal.BAD_SESSION:
            self._token = b""
            reply = self._ask_files_once(words)
        return reply

    def _ask_files_once(self, words: bytes) -> FileReply:
        self._token = self._token or self._session()
        try:
            return file_reply_in(self._line.ask(FILES, words, self._token))
        except MalformedError as error:
            raise HubMisunderstoodProblem from error


def exchange(
    desk: Desk,
    folder: Path,
    told: Told = unheard,
    opened: Opened = line_to,
    pacing: Pacing | None = None,
) -> Carried:
    """Carry files once; `told` hears how many went, of 0, and may raise to stop.

    Data must have met before. Keys of identity papers are handed on first. NotEnrolledError,
    NoDeviceKeyError, HubUnreachableProblem, HubRefusedProblem, problems of the disk.
    """
    link = desk.query(_link)
    key = device_key.load(folder)
    if key is None:
        raise NoDeviceKeyError
    if hand_keys_on(desk):
        client.meet_now(desk, folder, told, opened)
    with opened(link.url) as line:
        caller = FileCaller(line, link.tenant, link.device, key)
        return lead(carry(desk, store_of(desk)), caller, told, pacing or Pacing())


def hand_keys_on(desk: Desk) -> bool:
    """Announce this desk's key, seal for the others what they lack; tell whether data grew."""
    secret = file_keys.desk_secret(desk.database.key)
    is_new = desk.execute(file_keys.announce, secret=secret)
    return desk.execute(file_keys.grant, secret=secret) > 0 or is_new


def lead(talk: Carrying, caller: FileCaller, told: Told, pacing: Pacing) -> Carried:
    """Lead the conversation over a line; a busy hub is asked again."""
    waits = 0
    try:
        request = next(talk)
        while True:
            told(0, 0)
            reply = caller.ask_about_files(request)
            if _is_busy(reply) and waits < MOST_WAITS:
                waits += 1
                pacing.pause(float(max(getattr(reply, "retry_seconds", 1), 1)))
                continue
            waits = 0
            pacing.went(_bytes_of(request, reply))
            request = talk.send(reply)
    except StopIteration as end:
        carried: Carried = end.value
        return carried


def _is_busy(reply: FileReply) -> bool:
    return isinstance(reply, Refused) and reply.reason is Refusal.TOO_MANY


def _bytes_of(request: FileRequest, reply: FileReply) -> int:
    sent = len(request.piece) if isinstance(request, Send) else 0
    return sent + (len(reply.piece) if isinstance(reply, Piece) else 0)


@query(None)
def _link(reading: Reading) -> bookkeeping.Link:
    return bookkeeping.link_of(reading)
