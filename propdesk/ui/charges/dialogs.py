"""The three questions about charges: another amount, void it, charge a use."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.charges_list import ChargeRow
from propdesk.ui.charges.presenter import UseOption
from propdesk.ui.charges.words import option_text, reckoning_text, title_text, yuan
from propdesk.ui.kit.fields import ChoiceField, Field, MoneyField, QuantityField
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.screen import Seat

ONE_USE = 1_000_000
REASON = Field(name="reason", label=QT_TRANSLATE_NOOP("charges", "Reason"), required=True)


def adjust_dialog(parent: QWidget, seat: Seat, row: ChargeRow) -> FormDialog:
    """Return the question what a charge shall come to."""
    words = translate(
        "charges", "{charge}: {sum} yuan. What is paid beyond the new amount becomes prepaid."
    )
    spec = FormSpec(
        name="adjust",
        title=translate("charges", "Change the amount"),
        yes=translate("charges", "Change it"),
        fields=(
            MoneyField(
                name="amount",
                label=QT_TRANSLATE_NOOP("charges", "New amount (yuan)"),
                required=True,
                initial=row.due_fen,
            ),
            REASON,
        ),
        about=words.format(charge=title_text(row), sum=yuan(row.due_fen)),
    )
    return FormDialog(parent, seat.tasks, spec)


def void_dialog(parent: QWidget, seat: Seat, row: ChargeRow) -> FormDialog:
    """Return the question why a charge is voided."""
    words = translate(
        "charges",
        "{charge}, {reckoning}\nIt is owed no longer; what was paid for it becomes prepaid. The "
        "month can be billed again.",
    )
    spec = FormSpec(
        name="void-charge",
        title=translate("charges", "Void the charge"),
        yes=translate("charges", "Void it"),
        fields=(REASON,),
        about=words.format(charge=title_text(row), reckoning=reckoning_text(row)),
        width=28,
    )
    return FormDialog(parent, seat.tasks, spec)


def use_dialog(parent: QWidget, seat: Seat, unit: str, options: Sequence[UseOption]) -> FormDialog:
    """Return the question what a unit has used."""
    spec = FormSpec(
        name="use",
        title=translate("charges", "Charge a use"),
        yes=translate("charges", "Charge it"),
        fields=(
            ChoiceField(
                name="what",
                label=QT_TRANSLATE_NOOP("charges", "What"),
                choices=[(option.key, option_text(option)) for option in options],
            ),
            QuantityField(
                name="quantity",
                label=QT_TRANSLATE_NOOP("charges", "Quantity"),
                places=6,
                initial=ONE_USE,
                required=True,
            ),
            Field(
                name="note",
                label=QT_TRANSLATE_NOOP("charges", "Note"),
                help=QT_TRANSLATE_NOOP("charges", "Shown with the charge: card number, hours …"),
            ),
        ),
        about=translate("charges", "For {unit}, due today.").format(unit=unit),
    )
    return FormDialog(parent, seat.tasks, spec)
