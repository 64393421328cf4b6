"""The three questions about a receipt: why void it, where to move it, why print it again."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.printers import PrinterRow
from propdesk.ui.kit.controls import TextControl
from propdesk.ui.kit.fields import ChoiceField, Field
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.naming import label
from propdesk.ui.kit.screen import Seat
from propdesk.ui.receipts.presenter import NEITHER, RETURNED, STATEMENT, ReceiptsPresenter
from propdesk.ui.receipts.state import Household, Shown
from propdesk.ui.receipts.words import about_text, household_text

REASON = QT_TRANSLATE_NOOP("receipts", "Reason")


def void_dialog(parent: QWidget, seat: Seat, shown: Shown, *, is_printed: bool) -> FormDialog:
    """Return the question why a receipt is voided, and where its paper is if there is any."""
    about = translate(
        "receipts",
        "The payment is taken back whole; what was paid with it is owed again. The number stays "
        "and shows as void.",
    )
    spec = FormSpec(
        name="void",
        title=translate("receipts", "Void the receipt"),
        yes=translate("receipts", "Void it"),
        fields=(_reason(), *_copies(is_printed=is_printed)),
        about=f"{about_text(shown)}\n{about}",
        width=30,
    )
    return FormDialog(parent, seat.tasks, spec)


def copy_dialog(
    parent: QWidget, seat: Seat, shown: Shown, printers: Sequence[PrinterRow]
) -> FormDialog:
    """Return the question why a receipt is printed again, and where if there is a choice."""
    fields: list[Field] = [_reason()]
    if len(printers) > 1:
        names = [(row.name, row.name) for row in printers]
        fields.append(
            ChoiceField(
                name="printer", label=QT_TRANSLATE_NOOP("receipts", "Printer"), choices=names
            )
        )
    number = shown.detail.copies + 1
    words = translate("receipts", "It will be marked “Reprint {count}”.").format(count=number)
    spec = FormSpec(
        name="copy",
        title=translate("receipts", "Print a copy"),
        yes=translate("receipts", "Print"),
        fields=fields,
        about=f"{about_text(shown)}\n{words}",
        width=30,
    )
    return FormDialog(parent, seat.tasks, spec)


class MoveDialog(FormDialog):
    """Where the money belongs; whose unit that is is shown before anything moves."""

    def __init__(
        self,
        parent: QWidget,
        seat: Seat,
        shown: Shown,
        presenter: ReceiptsPresenter,
        *,
        is_printed: bool,
    ) -> None:
        about = translate(
            "receipts",
            "This receipt becomes void and the same money is taken for the other unit: its oldest "
            "charges first, the rest is prepaid. Each receipt names the other.",
        )
        unit = Field(
            name="unit",
            label=QT_TRANSLATE_NOOP("receipts", "The right unit"),
            help=QT_TRANSLATE_NOOP("receipts", "For example 1-102"),
            required=True,
        )
        spec = FormSpec(
            name="move",
            title=translate("receipts", "Move the payment to another unit"),
            yes=translate("receipts", "Move it"),
            fields=(unit, _reason(), *_copies(is_printed=is_printed)),
            about=f"{about_text(shown)}\n{about}",
            width=30,
        )
        super().__init__(parent, seat.tasks, spec)
        self._presenter = presenter
        self._found = label("move-household", "", "heading")
        self._found.setWordWrap(True)
        self.extra.addWidget(self._found)
        control = self.forms[0].controls["unit"]
        assert isinstance(control, TextControl)
        self._unit = control
        self._unit.editingFinished.connect(self._on_unit)

    def _on_unit(self) -> None:
        if not self._unit.is_empty():
            self._presenter.household(self._unit.value(), self, self._on_household)

    def _on_household(self, household: Household) -> None:
        self._found.setText(household_text(household))


def _reason() -> Field:
    return Field(name="reason", label=REASON, required=True)


def _copies(*, is_printed: bool) -> tuple[Field, ...]:
    """Return the question where the payer's copy is; it has no answer of its own (W13)."""
    if not is_printed:
        return ()
    return (
        ChoiceField(
            name="copies",
            label=QT_TRANSLATE_NOOP("receipts", "The payer's copy"),
            choices=(
                ("", translate("receipts", "Please choose")),
                (RETURNED, translate("receipts", "It is back here, or was never given out")),
                (STATEMENT, translate("receipts", "Lost: the payer has signed a statement")),
                (NEITHER, translate("receipts", "Still with the payer")),
            ),
            required=True,
        ),
    )
