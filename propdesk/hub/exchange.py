"""Answer the desks: the protocol itself, over a ledger, without clock, network or randomness.

Source: sync design 6. Every answer can be asked for twice: a push that came already is answered as
the first time.
"""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from propdesk.hub import snapshots, tables
from propdesk.hub.accounts import is_signed
from propdesk.hub.ledger import Centre, Chain, Device, Ledger
from propdesk.models.base import moment_to_number
from propdesk.sync.clock import effective_stamp
from propdesk.sync.protocol import (
    OLDEST_PROTOCOL,
    PAGE_BYTES,
    PAGE_ENVELOPES,
    Compare,
    Compared,
    Hello,
    Offered,
    Page,
    Placed,
    Pull,
    Push,
    Pushed,
    Refusal,
    Refused,
    Reply,
    Request,
    Snapshot,
    Welcome,
    accumulated,
    is_comparable,
    tip_to_sign,
)

NOBODY = b""  # a replica another desk spoke of before its own did


def answer(ledger: Ledger, device: Device, request: Request, now: datetime) -> Reply:
    """Return the reply to a desk's request; it goes out after the ledger's commit."""
    match request:
        case Hello():
            return _welcome(ledger, device, request, now)
        case Push():
            return _push(ledger, device, request, now)
        case Pull():
            return _page(ledger, device, request)
        case Compare():
            return _compare(ledger, device, request)
        case Snapshot():
            return snapshots.offered(ledger, device.centre)


def quarantine(ledger: Ledger, device: Device, request: Request, now: datetime) -> Reply:
    """Keep what a lost device still brings, out of the stream: the money in its log is evidence."""
    if not isinstance(request, Push) or not request.offered:
        return Refused(Refusal.REVOKED)
    known = {row.hash for row in ledger.rows(tables.quarantine, device=device.id)}
    fresh = {offered.sealed.hash: offered.sealed for offered in request.offered}
    rows = [
        {
            "hash": digest,
            "device": device.id,
            "received_at": moment_to_number(now),
            "envelope": msgspec.msgpack.encode(sealed),
        }
        for digest, sealed in fresh.items()
        if digest not in known and sealed.is_sound
    ]
    ledger.add(tables.quarantine, rows)
    return Refused(Refusal.REVOKED)


def begin_epoch(ledger: Ledger, code: str, now: datetime) -> int:
    """Begin another life of a centre's stream, after a restore; return its number."""
    centre = ledger.centre(code, locked=True)
    epoch = max(centre.epoch + 1, moment_to_number(now))
    ledger.change(tables.centre, {"code": code}, {"epoch": epoch})
    return epoch


def _welcome(ledger: Ledger, device: Device, hello: Hello, now: datetime) -> Reply:
    if hello.protocol < OLDEST_PROTOCOL:  # a newer desk speaks as we do
        return Refused(Refusal.UPDATE_NEEDED)
    centre = ledger.centre(device.centre)
    for life in hello.lives:
        _register(ledger, device, life)
    kept = 0
    for rung in sorted(hello.ladder, key=lambda rung: -rung.number):
        if (
            rung.number <= centre.head
            and ledger.accumulator(centre.code, rung.number) == rung.accumulator
        ):
            kept = rung.number
            break
    return Welcome(centre.epoch, kept, centre.head, moment_to_number(now), device.rules)


def _register(ledger: Ledger, device: Device, life: bytes) -> None:
    """Note whose a replica is, unless that is known."""
    chain = ledger.chain(life)
    if chain is None:
        ledger.new_chain(life, device.centre, device.id)
    elif chain.device == NOBODY and chain.centre == device.centre:
        ledger.extend_chain(life, chain._replace(device=device.id))


def _page(ledger: Ledger, device: Device, pull: Pull) -> Reply:
    centre = ledger.centre(device.centre)
    if pull.epoch != centre.epoch or pull.after > centre.head:
        return Refused(Refusal.OTHER_EPOCH)
    placed, accumulator = ledger.page(centre.code, pull.after, PAGE_ENVELOPES, PAGE_BYTES)
    return Page(centre.epoch, pull.after, centre.head, placed, accumulator)


def _push(ledger: Ledger, device: Device, push: Push, now: datetime) -> Reply:
    """Check the chain, leave out what is here, take numbers last."""
    chain = ledger.chain(push.replica) or ledger.new_chain(push.replica, device.centre, NOBODY)
    if chain.centre != device.centre:
        return Refused(Refusal.UNKNOWN_DEVICE)
    if ledger.centre(device.centre).epoch != push.epoch:
        return Refused(Refusal.OTHER_EPOCH)
    if not all(o.sealed.replica == push.replica and o.sealed.is_sound for o in push.offered):
        return Refused(Refusal.MALFORMED)
    accepted, forked_at = _following(ledger, push, chain)
    accepted = _vouched_for(ledger, device, push, chain, accepted)
    if ledger.numbers_of(device.centre, [offered.sealed.tx_id for offered in accepted]):
        return Refused(Refusal.MALFORMED)  # one transaction under two replicas
    chain = _place(ledger, push.replica, chain, accepted, now)
    return Pushed(chain.seq, chain.hash, forked_at)


def _vouched_for(
    ledger: Ledger, device: Device, push: Push, chain: Chain, accepted: Sequence[Offered]
) -> list[Offered]:
    """Return the envelopes their author signed for, the one who brings them or another.

    Whose a replica was, a restored hub may not know any more: then nobody can sign for it, and
    nothing in it has authority.
    """
    if chain.device == device.id:
        return [
            Offered(one.sealed, one.effective, push.signature if one is push.offered[-1] else b"")
            for one in accepted
        ]
    if chain.device == NOBODY:
        return list(accepted)
    author = ledger.device(chain.device)
    keys = ledger.devices_at(author) if author else []
    for count in range(len(accepted), 0, -1):
        end = accepted[count - 1]
        message = tip_to_sign(end.sealed)
        if end.signature and any(is_signed(key, message, end.signature) for key in keys):
            return list(accepted[:count])
    return []


def _following(ledger: Ledger, push: Push, chain: Chain) -> tuple[list[Offered], int | None]:
    """Return the envelopes that continue the chain, and the first that is another than known."""
    first = min((offered.sealed.seq for offered in push.offered), default=0)
    known = ledger.hashes(push.replica, first, chain.seq)
    seq, digest = chain.seq, chain.hash
    accepted: list[Offered] = []
    for offered in push.offered:
        sealed = offered.sealed
        if sealed.seq <= seq:
            if known.get(sealed.seq) != sealed.hash:
                return accepted, sealed.seq
        elif sealed.seq > seq + 1:
            break  # a gap: what lies between comes first
        elif sealed.prev_hash != digest:
            return accepted, sealed.seq
        else:
            accepted.append(offered)
            known[sealed.seq] = digest = sealed.hash
            seq = sealed.seq
    return accepted, None


def _place(
    ledger: Ledger,
    replica: bytes,
    chain: Chain,
    accepted: Sequence[Offered],
    now: datetime,
) -> Chain:
    if not accepted:
        return chain
    author = ledger.device(chain.device)
    centre = ledger.centre(chain.centre, locked=True)
    placed: list[tuple[Placed, bytes]] = []
    for offered in accepted:
        sealed = offered.sealed
        stamp = min(sealed.hlc, sealed.hlc if offered.effective is None else offered.effective)
        effective = effective_stamp(stamp, now, centre.highest, chain.effective)
        rules = bool(author and author.rules) or sealed.seq <= chain.founding
        entry = Placed(centre.head + 1, effective, rules, sealed, offered.signature)
        accumulator = accumulated(centre.accumulator, entry.number, effective, rules, sealed.hash)
        centre = Centre(
            centre.code,
            centre.epoch,
            entry.number,
            max(centre.highest, effective),
            accumulator,
        )
        chain = chain._replace(seq=sealed.seq, hash=sealed.hash, effective=effective)
        placed.append((entry, accumulator))
    ledger.append(centre, placed)
    ledger.extend_chain(replica, chain)
    return chain


def _compare(ledger: Ledger, device: Device, compare: Compare) -> Reply:
    centre = ledger.centre(device.centre)
    if (compare.epoch, compare.number) != (centre.epoch, centre.head):
        return Compared([], [])
    ledger.remove(tables.comparison, device=device.id)
    row = {"device": device.id, "centre": centre.code, "number": compare.number}
    ledger.add(tables.comparison, [{**row, "state": compare.state}])
    equal: list[str] = []
    different: list[str] = []
    for other in ledger.rows(tables.comparison, centre=centre.code, number=compare.number):
        if other.device != device.id and (named := ledger.device(other.device)):
            if other.state == compare.state:
                equal.append(named.label)
            elif is_comparable(other.state, compare.state):
                different.append(named.label)
    return Compared(equal, different)
