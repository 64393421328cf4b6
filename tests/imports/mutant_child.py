"""Read many files in one limited process: a path comes in on a line, how it ended goes out on one.

python -m tests.imports.mutant_child MEMORY_MB
"""

import sys
from pathlib import Path

from propdesk.imports.child import limit_memory, read_file, send
from propdesk.imports.frames import DoneFrame, ErrorFrame, next_frame


def outcome(path: Path) -> str:
    """Return 'rows', or the name of the error the file ended in."""
    last = b""

    def keep(content: bytes) -> None:
        nonlocal last
        last = content

    send(read_file(path), keep)
    pieces = iter((last[:4], last[4:]))
    frame = next_frame(lambda _size: next(pieces))
    if isinstance(frame, ErrorFrame):
        return frame.name
    return "rows" if isinstance(frame, DoneFrame) else "nothing"


def main() -> None:
    """Answer line by line until the input ends."""
    limit_memory(int(sys.argv[1]) << 20)
    for line in sys.stdin:
        sys.stdout.write(outcome(Path(line.rstrip("\n"))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
