"""A disk that forgets: every write is logged, and a power cut keeps what it likes of the unsynced.

The desk's own statements run on SQLite through a virtual file system; from the log crash images are
made: synced writes are there, later ones are dropped, reordered or torn at 512 bytes. Source:
faults R03, sync design 10.4.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import apsw

from tests.faults.oracle import Acknowledged

SECTOR = 512


@dataclass(frozen=True)
class Write:
    """Bytes handed to the disk, not yet safe."""

    file: str
    offset: int
    data: bytes


@dataclass(frozen=True)
class Truncate:
    """A file cut to a size, not yet safe."""

    file: str
    size: int


@dataclass(frozen=True)
class Sync:
    """Everything of a file is safe from here on."""

    file: str


Event = Write | Truncate | Sync | Acknowledged


class ForgetfulDisk(apsw.VFS):
    """The usual file system, with a log of what would be lost."""

    def __init__(self, name: str) -> None:
        self.events: list[Event] = []
        self.vfs_name = name
        super().__init__(name, "")

    def xOpen(self, name: "str | apsw.URIFilename | None", flags: list[int]) -> apsw.VFSFile:
        """Open a file whose writes are logged."""
        return _LoggedFile(self.events, name, flags)


class _LoggedFile(apsw.VFSFile):
    def __init__(
        self, events: list[Event], name: "str | apsw.URIFilename | None", flags: list[int]
    ) -> None:
        plain = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._name = Path(plain or "").name
        self._events = events
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        super().xWrite(data, offset)
        self._events.append(Write(self._name, offset, bytes(data)))

    def xTruncate(self, newsize: int) -> None:
        super().xTruncate(newsize)
        self._events.append(Truncate(self._name, newsize))

    def xSync(self, flags: int) -> None:
        super().xSync(flags)
        self._events.append(Sync(self._name))


@dataclass
class Image:
    """The files as the power cut leaves them, and what had been acknowledged by then."""

    files: dict[str, bytes]
    acknowledged: list[Acknowledged]


@dataclass
class _Platter:
    """What of one file is safe, and what is not."""

    safe: bytearray = field(default_factory=bytearray)
    loose: list[Write | Truncate] = field(default_factory=list)

    def sync(self) -> None:
        for event in self.loose:
            _apply(self.safe, event)
        self.loose.clear()

    def after_cut(self, chance: random.Random) -> bytes:
        """Return the safe bytes and what a cut happens to keep of the rest, in any order."""
        content = bytearray(self.safe)
        kept = [event for event in self.loose if chance.random() < 0.5]
        if chance.random() < 0.5:
            chance.shuffle(kept)
        for event in kept:
            _apply(content, torn(event, chance))
        return bytes(content)


def torn(event: Write | Truncate, chance: random.Random) -> Write | Truncate:
    """Return the event, or some whole sectors from the beginning or the end of it."""
    if isinstance(event, Truncate) or len(event.data) <= SECTOR or chance.random() < 0.5:
        return event
    cut = chance.randrange(1, len(event.data) // SECTOR + 1) * SECTOR
    if chance.random() < 0.5:
        return Write(event.file, event.offset, event.data[:cut])
    return Write(event.file, event.offset + cut, event.data[cut:])


def images(
    start: dict[str, bytes], events: Sequence[Event], count: int, seed: int
) -> Iterator[Image]:
    """Yield `count` crash images, cut at random places of the log, in its order."""
    chance = random.Random(seed)
    cuts = sorted(chance.randrange(len(events)) for _ in range(count))
    platters = {name: _Platter(bytearray(data)) for name, data in start.items()}
    acknowledged: list[Acknowledged] = []
    position = 0
    for cut in cuts:
        for event in events[position : cut + 1]:
            if isinstance(event, Acknowledged):
                acknowledged.append(event)
            elif isinstance(event, Sync):
                platters.setdefault(event.file, _Platter()).sync()
            else:
                platters.setdefault(event.file, _Platter()).loose.append(event)
        position = cut + 1
        files = {name: platter.after_cut(chance) for name, platter in platters.items()}
        yield Image(files, list(acknowledged))


def _apply(content: bytearray, event: Write | Truncate) -> None:
    if isinstance(event, Truncate):
        del content[event.size :]
        content.extend(bytes(event.size - len(content)))
        return
    end = event.offset + len(event.data)
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    content[event.offset : end] = event.data
