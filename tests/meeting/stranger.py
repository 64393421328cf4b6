"""Another desk made of nothing but its envelopes: it can say what no honest program would."""

import msgspec
import zstandard

from propdesk.sync.clock import wall_stamp
from propdesk.sync.protocol import (
    GENESIS,
    Body,
    Offered,
    Operation,
    Push,
    Pushed,
    Sealed,
    chained,
    packed,
    packed_body,
    reply_in,
)
from tests.builders import NOON
from tests.sync.simulator.stage import SimHub


class Stranger:
    """A replica written by hand, pushed with a known device's key."""

    def __init__(self, hub: SimHub, device: bytes, life: bytes = b"s" * 16) -> None:
        self.hub, self.device, self.life = hub, device, life
        self.seq, self.digest = 0, GENESIS

    def say(self, *operations: Operation, min_reader: int = 1) -> Sealed:
        """Push one envelope with the operations; return it."""
        body = packed_body(Body("stranger", ("2026-12-05", None), list(operations)))
        return self.send(body, min_reader)

    def say_raw(self, value: object) -> Sealed:
        """Push one envelope with anything at all in it."""
        return self.send(zstandard.compress(msgspec.msgpack.encode(value)))

    def send(self, body: bytes, min_reader: int = 1) -> Sealed:
        """Push one envelope with a body as it is."""
        self.seq += 1
        tx_id = self.life[:8] + self.seq.to_bytes(8, "big")
        stamp = wall_stamp(NOON) + self.seq
        following = chained(self.digest, tx_id, self.life, self.seq, stamp, body)
        sealed = Sealed(
            self.life, self.seq, tx_id, self.digest, following, stamp, 1, min_reader, body
        )
        self.digest = following
        epoch = 1
        words = packed(Push(epoch, self.life, [Offered(sealed)]))
        reply = reply_in(self.hub.answer(self.device, words))
        assert isinstance(reply, Pushed), reply
        assert reply.seq == self.seq
        return sealed
