"""Whatever happens to desks, hub, clocks and lines: when it is over, all agree and nothing is lost.

A failure names its seed; `python -m tests.sync.simulator SEED` plays it again.
"""

import pytest

from tests.soak import SOAKING
from tests.sync.simulator.play import play

STORIES = 20_000 if SOAKING else 200
AT_ONCE = 10


@pytest.mark.timeout(600)
@pytest.mark.parametrize("first", range(0, STORIES, AT_ONCE))
def test_every_story_ends_in_agreement(first: int) -> None:
    for seed in range(first, first + AT_ONCE):
        play(seed)
