"""The form that gives a unit's prepaid money back."""

from PySide6.QtWidgets import QWidget

from propdesk.domain.journal import Method
from propdesk.domain.money import format_yuan
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.counter import METHOD_NAMES
from propdesk.services.registry import UnitSheet
from propdesk.ui.kit.fields import ChoiceField, Field, MoneyField
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.screen import Seat

# By transfer first: it is how finance gives back, who has no drawer.
METHODS = (Method.TRANSFER, Method.CASH, Method.WECHAT, Method.ALIPAY, Method.CARD)


def refund_dialog(parent: QWidget, seat: Seat, sheet: UnitSheet) -> FormDialog:
    """Return the question how much goes back, how and why; all of it unless said otherwise."""
    about = translate(
        "registry",
        "{sum} is prepaid for {unit}. Cash comes out of the drawer of your own shift; what goes "
        "back by transfer needs none. A second person agrees.",
    )
    prepaid = format_yuan(sheet.prepaid_fen, grouping=True)
    spec = FormSpec(
        name="refund",
        title=translate("registry", "Give prepaid money back"),
        yes=translate("registry", "Give back"),
        fields=(
            MoneyField(
                name="amount",
                label=QT_TRANSLATE_NOOP("registry", "Amount given back"),
                required=True,
            ),
            ChoiceField(
                name="method",
                label=QT_TRANSLATE_NOOP("registry", "How"),
                choices=[(method.value, METHOD_NAMES[method].translated()) for method in METHODS],
            ),
            Field(name="reason", label=QT_TRANSLATE_NOOP("registry", "Reason"), required=True),
        ),
        about=about.format(sum=prepaid, unit=sheet.detail.unit),
        width=30,
    )
    dialog = FormDialog(parent, seat.tasks, spec)
    dialog.fill({"amount": sheet.prepaid_fen})
    return dialog
