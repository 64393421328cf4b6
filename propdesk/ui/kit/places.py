"""Where a person may be taken: a screen, a record on it, a command of it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """A screen by its stem ("": the one that is open), and what to do there.

    `record_id` and `words` name a record ("1-101", a receipt's number), `command` something to do.
    """

    stem: str = ""
    record_id: bytes = b""
    words: str = ""
    command: str = ""
