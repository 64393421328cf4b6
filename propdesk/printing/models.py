"""What printers differ in, as far as a slip cares."""

from collections.abc import Mapping
from typing import NamedTuple

from propdesk.domain.errors import NotFoundError

DOTS_PER_CELL = 12


class PrinterModel(NamedTuple):
    """The abilities of one kind of printer.

    `kanji_rom`: has a Chinese font of its own, else every line is sent as a picture. `qr_native`:
    draws QR codes itself. `drawer`: has a socket for the cash drawer.
    """

    name: str
    cells: int
    kanji_rom: bool = True
    qr_native: bool = True
    cutter: bool = True
    drawer: bool = True

    @property
    def dots(self) -> int:
        """Return the printable width in dots (384 or 576)."""
        return self.cells * DOTS_PER_CELL


_ALL = (
    PrinterModel("roll80", 48),
    PrinterModel("roll58", 32, cutter=False),
    PrinterModel("roll80-picture", 48, kanji_rom=False, qr_native=False),
    PrinterModel("roll58-picture", 32, kanji_rom=False, qr_native=False, cutter=False),
)
MODELS: Mapping[str, PrinterModel] = {model.name: model for model in _ALL}
DEFAULT_MODEL = "roll80"


def model_named(name: str) -> PrinterModel:
    """Return the model of that name; NotFoundError if the table has none."""
    if name not in MODELS:
        raise NotFoundError(name=name)
    return MODELS[name]
