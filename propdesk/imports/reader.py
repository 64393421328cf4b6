"""Read a workbook or CSV file in a child process: limited, timed, and free to crash alone."""

import contextlib
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, assert_never

import propdesk
from propdesk.imports.file_errors import (
    ReadingCancelledError,
    ReadingFailedError,
    ReadingTookTooLongError,
    rebuilt,
)
from propdesk.imports.frames import (
    DoneFrame,
    ErrorFrame,
    Frame,
    NoteFrame,
    RowsFrame,
    SheetFrame,
    next_frame,
    unpacked,
)
from propdesk.imports.notes import note
from propdesk.imports.raw import CellRange, Note, RawRow, RawSheet, RawWorkbook

Cancelled = Callable[[], bool]
_FRAMES_AHEAD = 8
_LAST_WORDS = 2.0
_LISTENING = 0.05  # seconds between looks at the clock and the cancel button


@dataclass(frozen=True, slots=True)
class ReadingLimits:
    """What a file may cost (faults.md R23)."""

    seconds: float = 20.0
    memory_mb: int = 512


def child_command() -> tuple[str, ...]:
    """Return how to start the reading child: from sources, or from the packaged program."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--read-sheet")
    return (sys.executable, "-m", "propdesk.imports.child")


def never_cancelled() -> bool:
    """Return False: nothing stops this reading."""
    return False


def read_workbook(
    path: Path,
    *,
    cancelled: Cancelled = never_cancelled,
    limits: ReadingLimits = ReadingLimits(),
    command: Sequence[str] | None = None,
) -> RawWorkbook:
    """Return every visible sheet of the file, cells with their kinds.

    Raises the errors of `propdesk.imports.file_errors`; whatever the file does, this process lives.
    """
    arguments = [*(command or child_command()), os.fspath(path), str(limits.memory_mb)]
    with tempfile.TemporaryFile() as last_words, _started(arguments, last_words) as process:
        workbook = gathered(_frames(process, limits.seconds, cancelled))
        if workbook is None:
            raise ReadingFailedError(detail=_cause(process, last_words))
    return workbook


def gathered(frames: Iterable[Frame]) -> RawWorkbook | None:
    """Return what the frames of a reading say together; None where its end is missing.

    An ErrorFrame is raised as the error it names.
    """
    gathering = _Gathering()
    for frame in frames:
        gathering.take(frame)
    return gathering.workbook()


@contextlib.contextmanager
def _started(arguments: Sequence[str], last_words: IO[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    """Start the child; whatever happens inside the block, it does not outlive it."""
    root = Path(propdesk.__file__).resolve().parents[1]
    paths = [str(root), *filter(None, [os.environ.get("PYTHONPATH")])]
    process = subprocess.Popen(
        arguments,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=last_words,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def _frames(
    process: subprocess.Popen[bytes], seconds: float, cancelled: Cancelled
) -> Iterator[Frame]:
    """Yield frames as they come, listening for the cancel button and the clock meanwhile."""
    assert process.stdout is not None
    arrived: queue.Queue[Frame | None] = queue.Queue(_FRAMES_AHEAD)
    stopped = threading.Event()
    listener = threading.Thread(
        target=_listen, args=(process.stdout, arrived, stopped), name="sheet-reader", daemon=True
    )
    listener.start()
    deadline = time.monotonic() + seconds
    try:
        while (frame := _await(arrived, deadline, cancelled, seconds)) is not None:
            yield frame
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_LAST_WORDS)  # a dying child may still be saying why
    finally:
        stopped.set()
        process.kill()
        listener.join()
        process.stdout.close()


def _await(
    arrived: "queue.Queue[Frame | None]", deadline: float, cancelled: Cancelled, seconds: float
) -> Frame | None:
    while True:
        if cancelled():
            raise ReadingCancelledError
        if time.monotonic() > deadline:
            raise ReadingTookTooLongError(seconds=f"{seconds:g}")
        with contextlib.suppress(queue.Empty):
            return arrived.get(timeout=_LISTENING)


def _listen(
    stream: IO[bytes], arrived: "queue.Queue[Frame | None]", stopped: threading.Event
) -> None:
    """Pass frames on until the stream ends or breaks; a broken one ends like a short one."""
    frame: Frame | None = None
    while not stopped.is_set():
        try:
            frame = next_frame(stream.read)
        except (ValueError, OSError):
            frame = None
        while not stopped.is_set():
            with contextlib.suppress(queue.Full):
                arrived.put(frame, timeout=_LISTENING)
                break
        if frame is None:
            return


def _cause(process: subprocess.Popen[bytes], last_words: IO[bytes]) -> str:
    """Return the last line the child wrote, or how it ended."""
    process.wait()
    last_words.seek(0)
    lines = last_words.read()[-2000:].decode("utf-8", errors="replace").strip().splitlines()
    return lines[-1][:120] if lines else str(process.returncode)


class _Gathering:
    """Puts frames together again."""

    def __init__(self) -> None:
        self._fingerprint: str | None = None
        self._sheets: list[tuple[SheetFrame, list[RawRow]]] = []
        self._notes: list[Note] = []

    def take(self, frame: Frame) -> None:
        """Take one frame; an ErrorFrame is raised as the error it names."""
        match frame:
            case SheetFrame():
                self._sheets.append((frame, []))
            case RowsFrame():
                self._sheets[-1][1].extend(_rows(frame))
            case NoteFrame():
                self._notes.append(note(frame.code, **frame.values))
            case DoneFrame():
                self._fingerprint = frame.fingerprint
            case ErrorFrame():
                raise rebuilt(frame.name, frame.values)
            case _:
                assert_never(frame)

    def workbook(self) -> RawWorkbook | None:
        """Return what was gathered, None before the last frame."""
        if self._fingerprint is None:
            return None
        sheets = tuple(
            RawSheet(
                name=frame.name,
                rows=tuple(rows),
                merged=tuple(CellRange(*merged) for merged in frame.merged),
                counts_from_1904=frame.counts_from_1904,
            )
            for frame, rows in self._sheets
        )
        return RawWorkbook(sheets, self._fingerprint, tuple(self._notes))


def _rows(frame: RowsFrame) -> Iterator[RawRow]:
    """Yield the rows that hold anything."""
    for number, cells in enumerate(frame.rows, frame.first):
        if any(cells) or any(cell not in {None, ""} for cell in cells):
            yield RawRow(number, unpacked(cells))
