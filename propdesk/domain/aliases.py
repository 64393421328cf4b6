"""Which of several entries of one person stands for all: a rule of the set of merges alone.

Two desks may merge the same entries the other way round, or in another order, and never hear of it
before they meet: whatever the order, the answer is the same at both. Source: sync design 5.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple


class Alias(NamedTuple):
    """Two entries of one person; `kept` is the one whose data are shown."""

    one: bytes
    other: bytes
    kept: bytes


def heads(aliases: Iterable[Alias]) -> Mapping[bytes, bytes]:
    """Return for each entry that belongs together with others the one that stands for all.

    It is the one nobody gave up; where several are left, or none, the oldest (the least id).
    """
    links = list(aliases)
    group_of = _groups((link.one, link.other) for link in links)
    given_up = {part for link in links for part in link[:2] if part != link.kept}
    found: dict[bytes, bytes] = {}
    for group in {id(group): group for group in group_of.values()}.values():
        head = min(group - given_up or group)
        found.update(dict.fromkeys(group, head))
    return found


def _groups(pairs: Iterable[tuple[bytes, bytes]]) -> dict[bytes, set[bytes]]:
    groups: dict[bytes, set[bytes]] = {}
    for one, other in pairs:
        joined = groups.get(one, {one}) | groups.get(other, {other})
        groups.update(dict.fromkeys(joined, joined))
    return groups
