"""A meeting from a desk's side, as a conversation: it yields requests and is sent the replies.

No clock, no network: the client and the simulator both lead it. It can be dropped after any word;
the next meeting goes on from what was committed. Source: sync design 6.
"""

from collections import Counter
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field

from propdesk.desk import Desk
from propdesk.domain.errors import EnvironmentProblem
from propdesk.i18n import QT_TRANSLATE_NOOP, Message
from propdesk.meeting import incoming, outgoing, status
from propdesk.sync.protocol import (
    Compared,
    Page,
    Push,
    Pushed,
    Refusal,
    Refused,
    Reply,
    Request,
    Welcome,
)

MOST_ROUNDS = 8
REFUSALS: Mapping[Refusal, Message] = {
    Refusal.UNKNOWN_DEVICE: QT_TRANSLATE_NOOP("meeting", "it does not know this desk"),
    Refusal.REVOKED: QT_TRANSLATE_NOOP("meeting", "this desk's access has ended"),
    Refusal.BAD_SESSION: QT_TRANSLATE_NOOP("meeting", "the session has run out"),
    Refusal.BAD_CODE: QT_TRANSLATE_NOOP("meeting", "the code is wrong, used or too old"),
    Refusal.OTHER_DATA: QT_TRANSLATE_NOOP(
        "meeting", "the centre has data of its own: join it with an empty folder"
    ),
    Refusal.NO_DATA: QT_TRANSLATE_NOOP("meeting", "the centre has no data to join yet"),
    Refusal.BAD_SIGNATURE: QT_TRANSLATE_NOOP("meeting", "this desk's signature is not right"),
    Refusal.MALFORMED: QT_TRANSLATE_NOOP("meeting", "it could not read what was sent"),
    Refusal.TOO_LARGE: QT_TRANSLATE_NOOP("meeting", "too much was sent at once"),
    Refusal.OTHER_EPOCH: QT_TRANSLATE_NOOP("meeting", "it was restored from a backup just now"),
    Refusal.UPDATE_NEEDED: QT_TRANSLATE_NOOP("meeting", "PropDesk must be updated first"),
    Refusal.TOO_MANY: QT_TRANSLATE_NOOP("meeting", "it is busy"),
}
Talk = Generator[Request, Reply, "Met"]


class HubRefusedProblem(EnvironmentProblem):
    """Head office answered, and said no."""

    sentence = QT_TRANSLATE_NOOP(
        "meeting", "Head office does not take part ({reason}). Nothing was lost; try again later."
    )


class AccessEndedProblem(HubRefusedProblem):
    """Head office no longer takes anything from this desk, or never knew it."""

    sentence = QT_TRANSLATE_NOOP(
        "meeting",
        "Head office no longer lets this desk in ({reason}). What was entered here stays here; ask "
        "head office for a new code.",
    )


class HubMisunderstoodProblem(EnvironmentProblem):
    """An answer that does not belong to what was asked."""

    sentence = QT_TRANSLATE_NOOP(
        "meeting", "Head office gave an answer that makes no sense here. Nothing was changed."
    )


@dataclass
class Met:
    """What a meeting brought: envelopes sent and come, by verdict; desks that are equal now."""

    sent: int = 0
    come: Counter[str] = field(default_factory=Counter)
    forked: int = 0
    equal: Sequence[str] = ()
    different: Sequence[str] = ()


def meet(desk: Desk) -> Talk:
    """Meet the others once: take what is new, give what they lack, compare.

    NotEnrolledError, HubRefusedProblem, HubMisunderstoodProblem, StreamBrokenProblem.
    """
    met = Met()
    reply = yield desk.query(outgoing.greeting)
    if not isinstance(reply, Welcome):
        raise _problem(reply)
    desk.execute(incoming.begin_epoch, epoch=reply.epoch, kept=reply.kept)
    if desk.query(status.has_parked):
        desk.execute(incoming.take_up)
    for _ in range(MOST_ROUNDS):
        yield from _take(desk, met)
        if not (yield from _give(desk, met)):
            break
    yield from _compare(desk, met)
    return met


def _take(desk: Desk, met: Met) -> Generator[Request, Reply, None]:
    """Pull until nothing more stands in the stream."""
    while True:
        pull = desk.query(outgoing.next_pull)
        reply = yield pull
        if not isinstance(reply, Page) or (reply.after, reply.epoch) != (pull.after, pull.epoch):
            raise _problem(reply)
        if reply.placed:
            taken = desk.execute(incoming.take_page, page=reply)
            if taken is not None:
                met.come.update(taken.verdicts)
                met.forked += taken.forked
        if pull.after + len(reply.placed) >= reply.head:
            return
        if not reply.placed:
            raise HubMisunderstoodProblem


def _give(desk: Desk, met: Met) -> Generator[Request, Reply, bool]:
    """Push what has no number yet; False if there is nothing."""
    waiting = desk.query(outgoing.unplaced)
    for unplaced in waiting:
        first = unplaced.placed + 1
        while first <= unplaced.newest:
            offered = desk.query(outgoing.offer, replica=unplaced.replica, first=first)
            epoch = desk.query(outgoing.next_pull).epoch
            reply = yield Push(epoch, unplaced.replica, offered)
            if not isinstance(reply, Pushed):
                raise _problem(reply)
            if reply.forked_at is not None or reply.seq < first:
                break  # the next pull brings what was written there instead
            met.sent += reply.seq - first + 1
            first = reply.seq + 1
    return bool(waiting)


def _compare(desk: Desk, met: Met) -> Generator[Request, Reply, None]:
    compare = desk.query(status.comparison)
    if compare is None:
        desk.execute(status.note_met, equal=False)
        return
    reply = yield compare
    if not isinstance(reply, Compared):
        raise _problem(reply)
    met.equal, met.different = reply.equal, reply.different
    desk.execute(status.note_met, equal=not reply.different)


def refusal_of(refused: Refused) -> HubRefusedProblem:
    """Return a refusal as a problem; `retry_seconds` among its values is what the hub asked."""
    ended = refused.reason in (Refusal.REVOKED, Refusal.UNKNOWN_DEVICE)
    kind = AccessEndedProblem if ended else HubRefusedProblem
    return kind(reason=REFUSALS[refused.reason], retry_seconds=refused.retry_seconds)


def _problem(reply: Reply) -> EnvironmentProblem:
    if isinstance(reply, Refused):
        return refusal_of(reply)
    return HubMisunderstoodProblem()
