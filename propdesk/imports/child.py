"""The reading child: parses one file under limits and streams its rows to the parent.

    python -m propdesk.imports.child FILE MEMORY_MB      from sources
    PropDesk --read-sheet FILE MEMORY_MB                 in the packaged program

A file that aborts the parser, eats memory or never ends takes this process down, not the program
(desk-habits.md P5). Frames go to standard output, which nothing else may write to.
"""

import gc
import hashlib
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO

from propdesk.domain.errors import SpokenError
from propdesk.imports.file_errors import (
    FileNotReadableError,
    FileTooLargeError,
    UnpacksTooLargeError,
)
from propdesk.imports.frames import DoneFrame, ErrorFrame, Frame, encoded
from propdesk.imports.guard import MEGABYTE, identify

LARGEST_FILE_MB = 64
MOST_SENT_MB = 512


def main(arguments: Sequence[str]) -> int:
    """Read the file named first under the memory limit named second; return the exit status."""
    gc.disable()  # short life, millions of small objects, no cycles worth collecting
    name, memory_mb = arguments
    limit_memory(int(memory_mb) * MEGABYTE)
    with _claimed_output() as output:
        send(read_file(Path(name)), output.write)
    return 0


def send(frames: Iterator[Frame], write: Callable[[bytes], object]) -> None:
    """Write the frames; an error that can be explained becomes the last frame."""
    sent = 0
    try:
        for frame in frames:
            content = encoded(frame)
            sent += len(content)
            if sent > MOST_SENT_MB * MEGABYTE:
                raise UnpacksTooLargeError(limit=MOST_SENT_MB)
            write(content)
    except SpokenError as problem:
        values: dict[str, str | int] = {k: str(v) for k, v in problem.values.items()}
        write(encoded(ErrorFrame(type(problem).__name__, values)))
    except MemoryError:
        write(encoded(ErrorFrame(UnpacksTooLargeError.__name__, {"limit": str(MOST_SENT_MB)})))


def read_file(path: Path) -> Iterator[Frame]:
    """Yield the frames of any file; raises the errors of `file_errors`."""
    data = _content(path)
    if identify(data) == "xlsx":
        from propdesk.imports.xlsx_reader import read_xlsx

        yield from read_xlsx(data)
    else:
        from propdesk.imports.text_reader import read_text

        yield from read_text(data, path.name)
    yield DoneFrame(hashlib.sha256(data).hexdigest())


def limit_memory(size: int) -> None:
    """Limit the address space of this process where the system can; no core file is left."""
    if sys.platform == "win32":  # there the guard, the clock and the separate process must do
        return
    import resource

    for kind, wanted in ((resource.RLIMIT_AS, size), (resource.RLIMIT_CORE, 0)):
        try:
            resource.setrlimit(kind, (wanted, wanted))
        except (ValueError, OSError):  # macOS refuses RLIMIT_AS
            continue


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE_MB * MEGABYTE + 1)
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise FileNotReadableError(name=path.name, reason=reason) from problem
    if len(data) > LARGEST_FILE_MB * MEGABYTE:
        raise FileTooLargeError(limit=LARGEST_FILE_MB)
    return data


def _claimed_output() -> IO[bytes]:
    """Return the real standard output; what a library prints goes to standard error instead."""
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return output


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
