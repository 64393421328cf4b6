"""The printers of this desk, without a window: found, asked what they can do, set up."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from propdesk.desk import Desk
from propdesk.domain.ids import JobId
from propdesk.domain.printer_test_page import ABILITY_NAMES, ability_text
from propdesk.domain.printers import PrinterAbilities, PrinterPaper
from propdesk.i18n import translate
from propdesk.printing.devices import device_for, settled
from propdesk.printing.discovery import Candidate, discover
from propdesk.printing.printer_problems import InvalidPrinterAddressError
from propdesk.printing.probe import check_can_answer, probe
from propdesk.services import printers
from propdesk.services.printers import PrinterRow
from propdesk.ui.kit.runner import Teller
from propdesk.ui.printing.addresses import address_of

YES, NO, ASK, NONE = "yes", "no", "ask", ""
RULED_BY_HAND = ("kanji_rom", "cutter", "drawer", "buzzer", "native_qr", "native_barcode")
_RULINGS: Mapping[str, bool | None] = {YES: True, NO: False, ASK: None}


class PrintersPresenter:
    """Hands out acts as calls for a worker."""

    def __init__(self, desk: Desk, find: Callable[[], list[Candidate]] = discover) -> None:
        self._desk = desk
        self._find = find

    def add(self, values: Mapping[str, Any]) -> Callable[[], PrinterRow]:
        """Return the act of adding a printer, with a test page if wished."""
        return partial(_add, self._desk, dict(values))

    def find(self) -> Callable[[Teller], list[Candidate]]:
        """Return the search for printers on this computer."""
        return partial(_found, self._find)

    def probe(self, row: PrinterRow) -> Callable[[Teller], PrinterRow]:
        """Return the act of asking a printer what it can do."""
        return partial(_probe, self._desk, row)

    def set_up(self, name: str, values: Mapping[str, Any]) -> Callable[[], PrinterRow]:
        """Return the act of keeping what the set-up dialog says."""
        return partial(_set_up, self._desk, name, dict(values))

    def test(self, name: str) -> Callable[[], JobId]:
        """Return the act of printing a test page; a printer with a drawer opens it too."""
        return partial(_test, self._desk, name)

    def make_default(self, name: str) -> Callable[[], None]:
        """Return the act of letting receipts go to a printer."""
        return partial(self._desk.execute, printers.make_default, name=name)

    def remove(self, name: str) -> Callable[[], None]:
        """Return the act of taking a printer off the list."""
        return partial(self._desk.execute, printers.remove, name=name)


def ruling_of(abilities: PrinterAbilities, field: str) -> str:
    """Return what a person decided about an ability: "yes", "no", or "ask" the printer."""
    if field not in abilities.ruled:
        return ASK
    return YES if getattr(abilities, field) else NO


def summary(row: PrinterRow) -> str:
    """Return what is known of a printer, in lines."""
    abilities = row.abilities
    name = f"{abilities.maker} {abilities.product}".strip()
    known = [
        translate("printing", "{ability}: {answer}").format(
            ability=text.translated(), answer=ability_text(getattr(abilities, field))
        )
        for field, text in ABILITY_NAMES.items()
        if getattr(abilities, field) is not None
    ]
    if not known:
        known = [translate("printing", "It does not answer. Set by hand what it can do.")]
    return "\n".join([f"{row.name}  {name}".strip(), *known])


def suggested_name(candidate: Candidate, taken: Sequence[str]) -> str:
    """Return a name for a found printer that no other printer of the desk has."""
    base = candidate.name.strip()[:30] or candidate.place.translated()
    names = (base, *(f"{base} {number}" for number in range(2, 100)))
    return next((name for name in names if name not in taken and "://" not in name), "")


def _add(desk: Desk, values: Mapping[str, Any]) -> PrinterRow:
    try:
        address = settled(address_of(values["uri"]))
    except InvalidPrinterAddressError as error:
        error.field = "uri"
        raise
    row = desk.execute(
        printers.add,
        name=values["name"],
        uri=address,
        model=values["model"],
        default=values["default"] == YES,
    )
    if values["test"] == YES:
        desk.execute(printers.print_test_page, printer=row.name)
    return row


def _found(find: Callable[[], list[Candidate]], _teller: Teller) -> list[Candidate]:
    return find()


def _probe(desk: Desk, row: PrinterRow, _teller: Teller) -> PrinterRow:
    check_can_answer(row.uri)
    found = probe(device_for(row.uri), desk.clock.now())
    return desk.execute(printers.learn, name=row.name, abilities=found)


def _set_up(desk: Desk, name: str, values: Mapping[str, Any]) -> PrinterRow:
    rulings: dict[str, bool | int | None] = {
        field: _RULINGS[values[field]] for field in RULED_BY_HAND
    }
    rulings["drawer_pin"] = int(values["drawer_pin"]) or None
    return desk.execute(
        printers.arrange,
        name=name,
        paper=PrinterPaper(values["paper"]),
        fallback=values["fallback"] or None,
        offset_x=values["offset_x"],
        offset_y=values["offset_y"],
        rulings=rulings,
    )


def _test(desk: Desk, name: str) -> JobId:
    row = desk.query(printers.one, name=name)
    drawer = row.abilities.drawer is True
    return desk.execute(printers.print_test_page, printer=name, drawer=drawer)
