"""Which entry stands for a person: the set of merges decides, in whatever order they came."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.aliases import Alias, heads

A, B, C, D = (bytes([letter]) * 16 for letter in b"abcd")


@pytest.mark.parametrize(
    ("merges", "expected"),
    [
        pytest.param([], {}, id="nothing merged"),
        pytest.param([(A, B, B)], {A: B, B: B}, id="the kept one stands for both"),
        pytest.param([(A, B, A), (A, B, B)], {A: A, B: A}, id="contradiction: the oldest"),
        pytest.param([(A, B, B), (B, C, C)], {A: C, B: C, C: C}, id="a chain ends at its end"),
        pytest.param(
            [(A, B, B), (B, C, C), (A, C, A)], {A: A, B: A, C: A}, id="a ring: the oldest"
        ),
        pytest.param(
            [(A, B, B), (C, D, C)], {A: B, B: B, C: C, D: C}, id="two people stay two people"
        ),
        pytest.param([(A, B, A), (B, C, C)], {A: A, B: A, C: A}, id="two kept: the oldest"),
    ],
)
def test_one_entry_stands_for_all(
    merges: list[tuple[bytes, bytes, bytes]], expected: dict[bytes, bytes]
) -> None:
    assert heads(Alias(*merge) for merge in merges) == expected


ENTRIES = [bytes([number]) * 16 for number in range(8)]
MERGES = st.lists(
    st.tuples(st.sampled_from(ENTRIES), st.sampled_from(ENTRIES), st.booleans()).filter(
        lambda merge: merge[0] != merge[1]
    ),
    max_size=12,
)


@given(MERGES, st.randoms(use_true_random=False))
def test_the_order_of_merges_does_not_matter(
    drawn: list[tuple[bytes, bytes, bool]], chance: random.Random
) -> None:
    merges = [Alias(one, other, one if first else other) for one, other, first in drawn]
    shuffled = list(merges)
    chance.shuffle(shuffled)
    turned = [Alias(other, one, kept) for one, other, kept in shuffled]
    assert heads(merges) == heads(shuffled) == heads(turned)
    for one, other, _ in merges:
        assert heads(merges)[one] == heads(merges)[other]
