"""The books that go with a handover: orders (F43), customers, problems, statistics (F44). W48."""

from propdesk.domain.case_fields import Field, FieldKind
from propdesk.domain.case_flow import Lines, Section
from propdesk.domain.permissions import Permission
from propdesk.domain.shift_handovers_flow import FROZEN
from propdesk.i18n import QT_TRANSLATE_NOOP

CUSTOMERS = Lines(
    "customers",
    QT_TRANSLATE_NOOP("shift_handovers", "Customers passed on"),
    (
        Field(
            name="customer",
            words=QT_TRANSLATE_NOOP("shift_handovers", "Customer|Name or room."),
            required=True,
        ),
        Field(
            name="urgent",
            words=QT_TRANSLATE_NOOP("shift_handovers", "Matter|What is urgent in it."),
        ),
        Field(
            name="contact",
            words=QT_TRANSLATE_NOOP("shift_handovers", "Contact|Whom the next shift calls."),
        ),
    ),
    frozen_in=FROZEN,
    permission=Permission.CASE_OPEN,
)
PROBLEMS = Lines(
    "problems",
    QT_TRANSLATE_NOOP("shift_handovers", "Problems"),
    (
        Field(
            name="problem",
            words=QT_TRANSLATE_NOOP("shift_handovers", "Problem|What went wrong, or was unclear."),
            required=True,
        ),
        Field(
            name="solution",
            words=QT_TRANSLATE_NOOP("shift_handovers", "Solution|What was done about it."),
        ),
    ),
    frozen_in=FROZEN,
    permission=Permission.CASE_OPEN,
)
ORDERS = Lines(
    "orders",
    QT_TRANSLATE_NOOP("shift_handovers", "Orders by salesperson"),
    (
        Field(
            name="salesperson",
            words=QT_TRANSLATE_NOOP("shift_handovers", "Salesperson|Name."),
            required=True,
        ),
        Field(
            name="orders",
            kind=FieldKind.WHOLE,
            words=QT_TRANSLATE_NOOP("shift_handovers", "Orders|How many papers are handed over."),
            required=True,
        ),
    ),
    frozen_in=FROZEN,
    permission=Permission.CASE_OPEN,
)
STATISTICS = Section(QT_TRANSLATE_NOOP("shift_handovers", "Statistics"), ("served", "deals"))
HANDED = Section(
    QT_TRANSLATE_NOOP("shift_handovers", "Shift"),
    ("shift", "first_responder", "to_person", "gathered_at"),
)
LOSS_NOTE = QT_TRANSLATE_NOOP(
    "shift_handovers", "A loss from what was not handed over falls on whoever did not hand it over."
)
