"""The page that shows what a printer makes of a slip: letters, width, codes, and what is known."""

from propdesk.domain.documents import (
    Barcode,
    Feed,
    Heading,
    Pair,
    Pairs,
    PrintedDocument,
    Qr,
    Rule,
    Text,
)
from propdesk.domain.printers import PrinterAbilities, PrinterPaper
from propdesk.i18n import QT_TRANSLATE_NOOP, current_language, translate

_CELLS = {PrinterPaper.SLIP58: 32}
_USUAL_CELLS = 48
_DIGITS = "1234567890" * 7
ABILITY_NAMES = {
    "kanji_rom": QT_TRANSLATE_NOOP("printer_test_page", "Chinese letters of its own"),
    "cutter": QT_TRANSLATE_NOOP("printer_test_page", "Cutter"),
    "drawer": QT_TRANSLATE_NOOP("printer_test_page", "Socket for a cash drawer"),
    "buzzer": QT_TRANSLATE_NOOP("printer_test_page", "Buzzer"),
    "native_qr": QT_TRANSLATE_NOOP("printer_test_page", "Draws QR codes itself"),
    "native_barcode": QT_TRANSLATE_NOOP("printer_test_page", "Draws bar codes itself"),
    "realtime_status": QT_TRANSLATE_NOOP("printer_test_page", "Says why it stands still"),
    "paper_status": QT_TRANSLATE_NOOP("printer_test_page", "Says whether there is paper"),
    "process_id": QT_TRANSLATE_NOOP("printer_test_page", "Confirms every slip"),
    "automatic_status": QT_TRANSLATE_NOOP("printer_test_page", "Reports troubles by itself"),
}


def printer_test_page(
    printer: str, station: str, paper: PrinterPaper, abilities: PrinterAbilities
) -> PrintedDocument:
    """Return the test page of a printer; cutting and the drawer are the printer's own to show."""
    title = translate("printer_test_page", "Printer test")
    width = translate("printer_test_page", "{cells} signs fill the line:")
    cells = abilities.cells or _CELLS.get(paper, _USUAL_CELLS)
    known = tuple(
        Pair(name, ability_text(getattr(abilities, field)))
        for field, name in ((field, text.translated()) for field, text in ABILITY_NAMES.items())
    )
    return PrintedDocument(
        kind="test_page",
        title=title,
        language=current_language(),
        number=station,
        blocks=(
            Pairs(
                (
                    Pair(translate("printer_test_page", "Printer"), printer),
                    Pair(translate("printer_test_page", "Desk"), station),
                    Pair(translate("printer_test_page", "Model"), _name(abilities)),
                )
            ),
            Rule(),
            Heading(translate("printer_test_page", "Chinese characters and signs")),
            Text("壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整 ￥1,234.50 100㎡ 〇〖〗「」"),
            Text(width.format(cells=cells)),
            Text(_DIGITS[:cells]),
            Rule(double=True),
            Heading(translate("printer_test_page", "What is known of this printer")),
            Pairs(known),
            Rule(),
            Barcode("TEST-12345", "TEST-12345"),
            Qr(station, title),
            Feed(1),
        ),
    )


def ability_text(ability: bool | None) -> str:  # noqa: FBT001 - the value is what is put in words
    """Return an ability in words; unknown is neither yes nor no."""
    if ability is None:
        return translate("printer_test_page", "unknown")
    yes, no = translate("printer_test_page", "yes"), translate("printer_test_page", "no")
    return yes if ability else no


def _name(abilities: PrinterAbilities) -> str:
    name = f"{abilities.maker} {abilities.product}".strip()
    return name or translate("printer_test_page", "unknown")
