"""Replay stories: `python -m tests.sync.simulator FIRST [LAST]`."""

import sys

from tests.sync.simulator.play import play

first, last = int(sys.argv[1]), int(sys.argv[-1])
for seed in range(first, last + 1):
    play(seed)
sys.stdout.write(f"{last - first + 1} stories played to their end\n")
