"""Declare what an import expects of a file: its columns, their titles, their kinds."""

from dataclasses import dataclass
from enum import StrEnum

from propdesk.i18n import LANGUAGES, Message, speaking


class CellKind(StrEnum):
    """What a cell of the column must turn into; see `propdesk.imports.cells`."""

    TEXT = "text"
    ROOM = "room"
    MONEY = "money"
    DATE = "date"
    PERIOD = "period"
    INTEGER = "integer"
    DECIMAL = "decimal"
    ID_NUMBER = "id_number"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class ColumnSpec:
    """One declared column.

    The title is recognised in every language of the program, and so are the aliases as they are.
    `places`: a DECIMAL becomes an integer of that many decimals (2: 89.35 -> 8935).
    `example` is what the template shows; `hint` explains the column there.
    """

    key: str
    title: Message
    kind: CellKind = CellKind.TEXT
    aliases: tuple[str, ...] = ()
    required: bool = False
    places: int = 2
    example: str = ""
    hint: Message | None = None

    def names(self) -> tuple[str, ...]:
        """Return every name the column may have in a file."""
        return (*in_every_language(self.title), *self.aliases)


def in_every_language(message: Message) -> list[str]:
    """Return the sentence in each language of the program."""
    sentences = []
    for language in LANGUAGES:
        with speaking(language):
            sentences.append(message.translated())
    return sentences
