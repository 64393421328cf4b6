"""Two questions: what a new printer is called and where it is; which printer takes a paper."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.printing.models import DEFAULT_MODEL, MODELS
from propdesk.services.print_jobs import JobRow
from propdesk.services.printers import PrinterRow
from propdesk.ui.kit.fields import ChoiceField, CodeField, Field
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.screen import Seat
from propdesk.ui.printing.printers_presenter import NO, YES
from propdesk.ui.printing.words import model_text, paper_text


def add_dialog(parent: QWidget, seat: Seat, *, is_first: bool) -> FormDialog:
    """Return the question about a new printer."""
    spec = FormSpec(
        name="add-printer",
        title=translate("printing", "Add a printer"),
        yes=translate("printing", "Add"),
        fields=(*_which(), *_what_for(is_first=is_first)),
    )
    return FormDialog(parent, seat.tasks, spec)


def elsewhere_dialog(
    parent: QWidget,
    seat: Seat,
    row: JobRow,
    printers: Sequence[PrinterRow],
    fallback: str | None = None,
) -> FormDialog:
    """Return the question which other printer takes a paper; the fallback is only proposed."""
    spec = FormSpec(
        name="elsewhere",
        title=translate("printing", "Print on another printer"),
        yes=translate("printing", "Print there"),
        fields=(
            ChoiceField(
                name="printer",
                label=QT_TRANSLATE_NOOP("printing", "Printer"),
                choices=[(printer.name, printer.name) for printer in printers],
                initial=fallback,
                required=True,
            ),
        ),
        about=paper_text(row),
    )
    return FormDialog(parent, seat.tasks, spec)


def _which() -> tuple[Field, ...]:
    return (
        Field(
            name="name",
            label=QT_TRANSLATE_NOOP("printing", "Name"),
            help=QT_TRANSLATE_NOOP("printing", "What you call it: Counter left"),
            required=True,
        ),
        CodeField(
            name="uri",
            label=QT_TRANSLATE_NOOP("printing", "Address"),
            help=QT_TRANSLATE_NOOP(
                "printing",
                "Of a network printer: 192.168.1.50. “Find” fills in the others.",
            ),
            required=True,
        ),
        ChoiceField(
            name="model",
            label=QT_TRANSLATE_NOOP("printing", "Paper roll"),
            choices=[(model, model_text(model)) for model in MODELS],
            initial=DEFAULT_MODEL,
        ),
    )


def _what_for(*, is_first: bool) -> tuple[Field, ...]:
    return (
        ChoiceField(
            name="default",
            label=QT_TRANSLATE_NOOP("printing", "Receipts are printed here"),
            choices=_yes_or_no(),
            initial=YES if is_first else NO,
        ),
        ChoiceField(
            name="test",
            label=QT_TRANSLATE_NOOP("printing", "Print a test page now"),
            choices=_yes_or_no(),
            initial=YES,
        ),
    )


def _yes_or_no() -> list[tuple[str, str]]:
    return [(YES, translate("printing", "Yes")), (NO, translate("printing", "No"))]
