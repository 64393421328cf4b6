"""Seeded bugs: each breaks one promise of the design, and the simulator must see it.

They are the test of the test. A bug is put into the running code by name; nothing is copied.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from propdesk.desk import Desk
from propdesk.hub import exchange
from propdesk.hub.ledger import Ledger
from propdesk.meeting import applying, bookkeeping, forks, incoming, outgoing
from propdesk.services import charges, projections, review_finders, setup
from propdesk.services.review_finders import Sort
from propdesk.services.work import UseCase
from propdesk.sync import field_index, merge, twins

Break = Callable[[pytest.MonkeyPatch], None]


class Mutation(NamedTuple):
    """A bug, and a seed from which on it is looked for."""

    name: str
    put_in: Break
    first_seed: int = 0


def _envelope_lost(patch: pytest.MonkeyPatch) -> None:
    """The change log is written in another transaction than the rows, and that one fails."""
    real = Desk._finish
    count = iter(range(10**9))

    def finish(desk: Desk, work: Any, act: str) -> None:
        if act == "counter.collect" and next(count) % 3 == 0:
            work.ops.clear()
            work.is_logged = False
            work.subject_id = None
        real(desk, work, act)

    patch.setattr(Desk, "_finish", finish)


def _acknowledged_on_send(patch: pytest.MonkeyPatch) -> None:
    """What was offered once counts as placed, whether or not the hub answered."""
    offered: dict[tuple[bytes, bytes], int] = {}
    real_offer, real_placed = outgoing.offer, bookkeeping.placed_up_to

    def offer(reading: Any, *, replica: bytes, first: int) -> Any:
        found = real_offer(reading, replica=replica, first=first)
        offered[reading.station.replica, replica] = first + len(found) - 1
        return found

    def placed(reading: Any, replica: bytes) -> int:
        sent = offered.get((reading.station.replica, replica), 0)
        return max(real_placed(reading, replica), sent)

    patch.setattr(outgoing, "offer", real_offer.__class__("offer", None, offer))
    patch.setattr(bookkeeping, "placed_up_to", placed)


def _acknowledged_by_seq(patch: pytest.MonkeyPatch) -> None:
    """The hub takes an envelope of a known seq for the known one, whatever its hash."""

    class AlwaysEqual(dict[int, Any]):
        def get(self, key: int, default: Any = None) -> Any:
            return _Anything() if key in self else default

    real = Ledger.hashes
    patch.setattr(Ledger, "hashes", lambda *given: AlwaysEqual(real(*given)))
    patch.setattr(bookkeeping, "hashes_of", lambda *_: AlwaysEqual.fromkeys(range(10**4), b""))


class _Anything:
    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 0


def _page_off_by_one(patch: pytest.MonkeyPatch) -> None:
    """The last envelope of a page is skipped."""
    real = Ledger.page

    def page(ledger: Ledger, centre: str, after: int, most: int, most_bytes: int) -> Any:
        return real(ledger, centre, after + 1 if after % 7 == 3 else after, most, most_bytes)

    patch.setattr(Ledger, "page", page)


def _no_clamp(patch: pytest.MonkeyPatch) -> None:
    """A clock that is a month ahead orders everything."""
    patch.setattr(
        exchange, "effective_stamp", lambda stamp, _now, _high, last: max(stamp, last + 1)
    )


def _stamps_not_received(patch: pytest.MonkeyPatch) -> None:
    """What came from others does not move the own clock on."""
    real = bookkeeping.change_link
    patch.setattr(
        bookkeeping,
        "change_link",
        lambda work, **values: real(work, **{**values, "stamp": 0}),
    )


def _author_keeps_stamp(patch: pytest.MonkeyPatch) -> None:
    """The author goes on ordering by the stamp the hub took back."""
    patch.setattr(field_index, "restamp", lambda *_: {})


def _last_arrival_wins(patch: pytest.MonkeyPatch) -> None:
    """A field holds what came last, not what was written last."""
    real = merge.settle_fields

    def settle(target: Any, shape: Any, keys: Any) -> None:
        for key in keys:
            wanted = "SELECT max(stamp) FROM field_write WHERE row_id = ?"
            (highest,) = target.connection.exec_driver_sql(wanted, (key,)).one()
            if highest:
                real(target, shape, [key][: highest % 3])

    patch.setattr(merge, "settle_fields", settle)


def _not_refolded(patch: pytest.MonkeyPatch) -> None:
    """Balances are not derived again after a merge."""
    patch.setattr(applying, "refold", lambda *_: None)


def _authority_forgotten(patch: pytest.MonkeyPatch) -> None:
    """Everybody's prices count."""
    patch.setattr(merge, "refusal", lambda *_given, **_named: "")


def _author_keeps_refused(patch: pytest.MonkeyPatch) -> None:
    """The author of a refused price goes on using it."""
    patch.setattr(field_index, "withdraw", lambda *_: True)


def _nothing_contributed(patch: pytest.MonkeyPatch) -> None:
    """Each desk gives only its own envelopes: what a restored hub lost of others stays lost."""
    real = bookkeeping.replicas
    patch.setattr(
        bookkeeping,
        "replicas",
        lambda reading: [one for one in real(reading) if one == reading.station.replica],
    )


def _hub_restore_unseen(patch: pytest.MonkeyPatch) -> None:
    """A desk goes on from its cursor although the hub's stream is another one now."""
    real: UseCase[Any, Any] = incoming.begin_epoch

    def begin(work: Any, *, epoch: int, kept: int) -> None:
        del kept
        bookkeeping.change_link(work, epoch=epoch)

    patch.setattr(incoming, "begin_epoch", real.__class__("begin_epoch", None, begin))


def _chain_not_extended(patch: pytest.MonkeyPatch) -> None:
    """The hub places envelopes without noting where the chain ends."""
    patch.setattr(Ledger, "extend_chain", lambda *_: None)


def _forked_acts_dropped(patch: pytest.MonkeyPatch) -> None:
    """A life lived twice loses what it did in the second one."""
    patch.setattr(forks, "_seal_again", lambda *_: None)


def _forked_life_goes_on(patch: pytest.MonkeyPatch) -> None:
    """After a fork the file keeps its identity and its receipt book."""
    real: UseCase[Any, Any] = setup.begin_new_life
    patch.setattr(setup, "begin_new_life", real.__class__("begin_new_life", None, _nothing))


def _nothing(_work: Any) -> None:
    """Do nothing."""


def _charges_by_chance(patch: pytest.MonkeyPatch) -> None:
    """Two desks that bill the same make two charges."""
    patch.setattr(
        charges.NewCharge,
        "identity",
        property(lambda charge: charge.unit_id[:8] + id(charge).to_bytes(8, "big")),
    )


def _first_twin_stays(patch: pytest.MonkeyPatch) -> None:
    """Of two contents of one charge each desk keeps the one it saw first."""
    patch.setattr(twins, "_may_replace", lambda *_: False)


def _voids_by_chance(patch: pytest.MonkeyPatch) -> None:
    """Two desks that void one charge take it back twice."""
    patch.setattr(charges, "void_id", lambda charge: id(charge).to_bytes(16, "big"))


def _merges_not_shown(patch: pytest.MonkeyPatch) -> None:
    """People merged at another desk go on being shown twice."""
    patch.setattr(
        projections,
        "PROJECTIONS",
        tuple(
            projection._replace(
                sources={k: v for k, v in projection.sources.items() if k != "customer_alias"}
            )
            for projection in projections.PROJECTIONS
        ),
    )


def _own_acts_not_reviewed(patch: pytest.MonkeyPatch) -> None:
    """The author of a matter is the only one who does not see it."""
    real = field_index.index_own
    patch.setattr(field_index, "index_own", lambda *given: real(*given)._replace(touched={}))


def _late_money_unseen(patch: pytest.MonkeyPatch) -> None:
    """Nobody looks at a closed shift again."""
    left = tuple(f for f in review_finders.FINDERS if f.sort is not Sort.SHIFT_ADDENDUM)
    patch.setattr(review_finders, "FINDERS", left)


MUTATIONS = (
    Mutation("envelope_lost", _envelope_lost),
    Mutation("acknowledged_on_send", _acknowledged_on_send),
    Mutation("acknowledged_by_seq", _acknowledged_by_seq, 7),
    Mutation("page_off_by_one", _page_off_by_one),
    Mutation("no_clamp", _no_clamp),
    Mutation("stamps_not_received", _stamps_not_received),
    Mutation("author_keeps_stamp", _author_keeps_stamp),
    Mutation("last_arrival_wins", _last_arrival_wins),
    Mutation("not_refolded", _not_refolded),
    Mutation("authority_forgotten", _authority_forgotten),
    Mutation("author_keeps_refused", _author_keeps_refused),
    Mutation("nothing_contributed", _nothing_contributed, 78),
    Mutation("hub_restore_unseen", _hub_restore_unseen, 49),
    Mutation("chain_not_extended", _chain_not_extended),
    Mutation("forked_acts_dropped", _forked_acts_dropped, 7),
    Mutation("forked_life_goes_on", _forked_life_goes_on, 7),
    Mutation("charges_by_chance", _charges_by_chance, 12),
    Mutation("first_twin_stays", _first_twin_stays, 12),
    Mutation("voids_by_chance", _voids_by_chance),
    Mutation("merges_not_shown", _merges_not_shown),
    Mutation("own_acts_not_reviewed", _own_acts_not_reviewed, 11),
    Mutation("late_money_unseen", _late_money_unseen, 22),
)
