"""The test page: it fits every roll, says what is known, and every printer can take it."""

import pytest

from propdesk.domain.printer_test_page import ABILITY_NAMES, printer_test_page
from propdesk.domain.printers import UNKNOWN, PrinterAbilities, PrinterPaper
from propdesk.i18n import speaking
from propdesk.printing.escpos import encode_document
from propdesk.printing.escpos_reader import EscPosReader, read_paper
from propdesk.printing.models import MODELS, fitted

KNOWN = PrinterAbilities(maker="EPSON", product="TM-T88V", process_id=True, cutter=False)


def printed(model: str, abilities: PrinterAbilities, language: str) -> EscPosReader:
    paper = PrinterPaper.SLIP58 if model.startswith("roll58") else PrinterPaper.SLIP80
    with speaking(language):
        document = printer_test_page("front", "C001-D01", paper, abilities)
    fit = fitted(MODELS[model], abilities)
    return read_paper(encode_document(document, fit).data, fit.cells)


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
@pytest.mark.parametrize("abilities", [UNKNOWN, KNOWN, PrinterAbilities(cells=42, buzzer=True)])
@pytest.mark.parametrize("model", MODELS)
def test_every_printer_takes_its_test_page(
    model: str, abilities: PrinterAbilities, language: str
) -> None:
    paper = printed(model, abilities, language)
    assert len(paper.copies) == 1
    assert paper.sounds == int(bool(abilities.buzzer))


@pytest.mark.parametrize(("model", "cells"), [("roll80", 48), ("roll58", 32)])
def test_the_ruler_fills_the_line_and_no_more(model: str, cells: int) -> None:
    lines = printed(model, UNKNOWN, "en").text().splitlines()
    assert ("1234567890" * 5)[:cells] in lines


def test_the_page_says_what_is_known_and_what_is_not() -> None:
    text = printed("roll80", KNOWN, "en").text()
    assert "EPSON TM-T88V" in text
    assert "Confirms every slip: yes" in text
    assert "Cutter: no" in text
    assert "Buzzer: unknown" in text
    assert "￥1,234.50" in text
    assert all(name.source in text for name in ABILITY_NAMES.values())
