"""The question what is to be done about a matter of the review list."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from propdesk.domain.journal import Method
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services import review_words
from propdesk.services.counter import METHOD_NAMES
from propdesk.services.review import SORT_NAMES, Matter
from propdesk.services.review_ways import Offer, Way
from propdesk.ui.kit.fields import ChoiceField, Field
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.screen import Seat

# By transfer first: it is how finance gives back, who has no drawer.
METHODS = (Method.TRANSFER, Method.CASH, Method.WECHAT, Method.ALIPAY, Method.CARD)


def decision_dialog(
    parent: QWidget, seat: Seat, matter: Matter, offers: Sequence[Offer]
) -> FormDialog:
    """Return the question: one of the ways on offer, and what others should read about it."""
    fields: list[Field] = [
        ChoiceField(
            name="way",
            label=QT_TRANSLATE_NOOP("head_office", "What to do"),
            choices=[(offer.code, offer.words) for offer in offers],
        )
    ]
    if any(offer.code == Way.REFUND for offer in offers):
        fields.append(
            ChoiceField(
                name="method",
                label=QT_TRANSLATE_NOOP("head_office", "If given back: how"),
                choices=[(method.value, METHOD_NAMES[method].translated()) for method in METHODS],
            )
        )
    fields.append(
        Field(name="decision", label=QT_TRANSLATE_NOOP("head_office", "Decision"), required=True)
    )
    about = translate("head_office", "All desks see the decision.")
    spec = FormSpec(
        name="decision",
        title=SORT_NAMES[matter.sort].translated(),
        yes=translate("head_office", "Write down"),
        fields=fields,
        about=f"{review_words.about(matter)}\n{about}",
        width=34,
    )
    return FormDialog(parent, seat.tasks, spec)
