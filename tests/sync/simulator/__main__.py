"""Replay stories: `python -m tests.sync.simulator FIRST [LAST]`; one that fails is told of."""

import sys
import time
import traceback

from tests.sync.simulator.play import play

EACH = 100
first, last = int(sys.argv[1]), int(sys.argv[-1])
failed: list[int] = []
for done, seed in enumerate(range(first, last + 1), start=1):
    try:
        play(seed)
    except Exception:  # noqa: BLE001 - whatever it is, the next story is played too
        failed.append(seed)
        sys.stdout.write(f"seed {seed} failed\n{traceback.format_exc()}\n")
    if done % EACH == 0 or seed == last:
        sys.stdout.write(
            f"{done} stories to {seed}, {len(failed)} failed {failed},"
            f" {time.process_time() / done:.3f} CPU s each\n"
        )
        sys.stdout.flush()
sys.exit(bool(failed))
