"""Questions about a printer: which of those found, and how it is set up."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from propdesk.domain.printer_test_page import ABILITY_NAMES
from propdesk.domain.printers import DRAWER_PINS, PrinterPaper
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.printing.discovery import Candidate
from propdesk.services.printers import PrinterRow
from propdesk.ui.kit.fields import ChoiceField, Field, QuantityField
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.screen import Seat
from propdesk.ui.printing.printers_presenter import ASK, NO, NONE, RULED_BY_HAND, YES, ruling_of
from propdesk.ui.printing.words import model_text

_PAPERS = {
    PrinterPaper.SLIP80: QT_TRANSLATE_NOOP("printing", "80 mm roll"),
    PrinterPaper.SLIP58: QT_TRANSLATE_NOOP("printing", "58 mm roll"),
    PrinterPaper.A3: QT_TRANSLATE_NOOP("printing", "A3"),
    PrinterPaper.A4: QT_TRANSLATE_NOOP("printing", "A4"),
    PrinterPaper.A5: QT_TRANSLATE_NOOP("printing", "A5"),
    PrinterPaper.CONTINUOUS241: QT_TRANSLATE_NOOP("printing", "Continuous paper, 241 mm"),
}


def found_dialog(parent: QWidget, seat: Seat, found: Sequence[Candidate]) -> FormDialog:
    """Return the question which of the printers found is to be added."""
    spec = FormSpec(
        name="found-printers",
        title=translate("printing", "Printers found"),
        yes=translate("printing", "Add it"),
        about=translate("printing", "A network printer is added by its address instead."),
        fields=(
            ChoiceField(
                name="uri",
                label=QT_TRANSLATE_NOOP("printing", "Printer"),
                choices=[(each.uri, _candidate_text(each)) for each in found],
                required=True,
            ),
        ),
    )
    return FormDialog(parent, seat.tasks, spec)


def set_up_dialog(
    parent: QWidget, seat: Seat, row: PrinterRow, others: Sequence[PrinterRow]
) -> FormDialog:
    """Return the question about a printer's paper, fallback, shift and abilities."""
    spec = FormSpec(
        name="set-up-printer",
        title=translate("printing", "Set up “{name}”").format(name=row.name),
        yes=translate("printing", "Keep"),
        about=f"{model_text(row.model)} · {row.uri}",
        fields=(*_paper_fields(row, others), *_ability_fields(row)),
        columns=2,
        width=40,
    )
    return FormDialog(parent, seat.tasks, spec)


def _candidate_text(candidate: Candidate) -> str:
    return translate("printing", "{name} ({place}) {address}").format(
        name=candidate.name, place=candidate.place.translated(), address=candidate.uri
    )


def _paper_fields(row: PrinterRow, others: Sequence[PrinterRow]) -> tuple[Field, ...]:
    nobody = (NONE, translate("printing", "None"))
    return (
        ChoiceField(
            name="paper",
            label=QT_TRANSLATE_NOOP("printing", "Paper in it"),
            choices=[(paper.value, text.translated()) for paper, text in _PAPERS.items()],
            initial=row.paper.value,
        ),
        ChoiceField(
            name="fallback",
            label=QT_TRANSLATE_NOOP("printing", "If it fails, offer"),
            choices=[nobody, *((other.name, other.name) for other in others)],
            initial=row.fallback or NONE,
        ),
        QuantityField(
            name="offset_x",
            label=QT_TRANSLATE_NOOP("printing", "Print further right (mm)"),
            places=1,
            initial=row.offset_x,
        ),
        QuantityField(
            name="offset_y",
            label=QT_TRANSLATE_NOOP("printing", "Print further down (mm)"),
            places=1,
            initial=row.offset_y,
        ),
        ChoiceField(
            name="drawer_pin",
            label=QT_TRANSLATE_NOOP("printing", "Drawer's pin"),
            choices=[
                ("0", translate("printing", "usual")),
                *((str(pin), str(pin)) for pin in DRAWER_PINS),
            ],
            initial=str(row.abilities.drawer_pin or 0),
        ),
    )


def _ability_fields(row: PrinterRow) -> tuple[Field, ...]:
    choices = [
        (ASK, translate("printing", "as the printer says")),
        (YES, translate("printing", "Yes")),
        (NO, translate("printing", "No")),
    ]
    return tuple(
        ChoiceField(
            name=field,
            label=ABILITY_NAMES[field],
            choices=choices,
            initial=ruling_of(row.abilities, field),
        )
        for field in RULED_BY_HAND
    )
