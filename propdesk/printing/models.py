"""What printers differ in, as far as a slip cares."""

from collections.abc import Mapping
from typing import NamedTuple

from propdesk.domain.errors import NotFoundError
from propdesk.domain.printers import PrinterAbilities

DOTS_PER_CELL = 12


class PrinterModel(NamedTuple):
    """The abilities of one kind of printer.

    `kanji_rom`: has a Chinese font of its own, else every line is sent as a picture. `qr_native`,
    `barcode_native`: draws QR codes, Code 128 itself. `drawer`: has a socket for the cash drawer,
    whose kick-out sits at `drawer_pin` (2 or 5). `buzzer`: sounds when a slip is out.
    """

    name: str
    cells: int
    kanji_rom: bool = True
    qr_native: bool = True
    cutter: bool = True
    drawer: bool = True
    barcode_native: bool = True
    buzzer: bool = False
    drawer_pin: int = 2

    @property
    def dots(self) -> int:
        """Return the printable width in dots (384 or 576)."""
        return self.cells * DOTS_PER_CELL


_ALL = (
    PrinterModel("roll80", 48),
    PrinterModel("roll58", 32, cutter=False),
    PrinterModel("roll80-picture", 48, kanji_rom=False, qr_native=False, barcode_native=False),
    PrinterModel(
        "roll58-picture",
        32,
        kanji_rom=False,
        qr_native=False,
        cutter=False,
        barcode_native=False,
    ),
)
MODELS: Mapping[str, PrinterModel] = {model.name: model for model in _ALL}
DEFAULT_MODEL = "roll80"


def model_named(name: str) -> PrinterModel:
    """Return the model of that name; NotFoundError if the table has none."""
    if name not in MODELS:
        raise NotFoundError(name=name)
    return MODELS[name]


def fitted(model: PrinterModel, abilities: PrinterAbilities) -> PrinterModel:
    """Return the model with what is known of this very printer; what is unknown stays the model's.

    The width counts in cells; a printer known by its dots has as many cells as fit.
    """
    cells = abilities.cells or (abilities.dots or 0) // DOTS_PER_CELL
    return PrinterModel(
        model.name,
        cells=cells or model.cells,
        kanji_rom=_known(abilities.kanji_rom, model.kanji_rom),
        qr_native=_known(abilities.native_qr, model.qr_native),
        cutter=_known(abilities.cutter, model.cutter),
        drawer=_known(abilities.drawer, model.drawer),
        barcode_native=_known(abilities.native_barcode, model.barcode_native),
        buzzer=_known(abilities.buzzer, model.buzzer),
        drawer_pin=abilities.drawer_pin or model.drawer_pin,
    )


def _known(ability: bool | None, otherwise: bool) -> bool:  # noqa: FBT001 - three values, two
    return otherwise if ability is None else ability
