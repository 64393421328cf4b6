"""The refund slip: prepaid money given back, signed by whoever took it. Source: domain.md W14."""

from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import aliased

from propdesk.domain.documents import PrintedDocument
from propdesk.domain.forms import FINANCE_COPY, STUB, Amount, Form, FormField, Kind, Section, fill
from propdesk.domain.journal import Method
from propdesk.domain.media import SLIPS_FIRST
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.accounts import User
from propdesk.models.estate import Unit
from propdesk.models.payments import Refund
from propdesk.services.counter import METHOD_NAMES
from propdesk.services.counter_account import find_unit
from propdesk.services.forms import NothingToPrintError, Wanted, filling, printable
from propdesk.services.work import Reading, query

REFUND = Form(
    key="refund-slip",
    title=QT_TRANSLATE_NOOP("refunds_forms", "Refund slip"),
    parts=(
        Section(
            (
                FormField("unit", QT_TRANSLATE_NOOP("refunds_forms", "Unit"), strong=True),
                FormField(
                    "refunded_at", QT_TRANSLATE_NOOP("refunds_forms", "Given back at"), Kind.MOMENT
                ),
                FormField("method", QT_TRANSLATE_NOOP("refunds_forms", "Given back by")),
                FormField("payee", QT_TRANSLATE_NOOP("refunds_forms", "Payee"), by_hand=True),
                FormField("actor", QT_TRANSLATE_NOOP("refunds_forms", "Cashier")),
                FormField("second", QT_TRANSLATE_NOOP("refunds_forms", "Agreed by")),
                FormField("reason", QT_TRANSLATE_NOOP("refunds_forms", "Reason"), wide=True),
            )
        ),
        Amount("amount", QT_TRANSLATE_NOOP("refunds_forms", "Refund")),
    ),
    signatures=(
        QT_TRANSLATE_NOOP("refunds_forms", "Payee signs"),
        QT_TRANSLATE_NOOP("refunds_forms", "Cashier signs"),
    ),
    dated=True,
    copies=(STUB, QT_TRANSLATE_NOOP("refunds_forms", "Payee's copy"), FINANCE_COPY),
    media=SLIPS_FIRST,
)
_Second = aliased(User)
_REFUNDS = (
    select(
        Refund.id,
        Unit.code,
        Refund.refunded_at,
        Refund.method,
        Refund.amount_fen,
        Refund.reason,
        User.name.label("actor"),
        _Second.name.label("second"),
    )
    .join(Unit, Unit.id == Refund.unit_id)
    .join(User, User.id == Refund.actor_id)
    .join(_Second, _Second.id == Refund.second_id)
    .order_by(Refund.refunded_at.desc(), Refund.id.desc())
    .limit(1)
)
_LONGEST_TAIL = 8


@query(Permission.REFUND)
def slip(reading: Reading, wanted: Wanted, /) -> PrintedDocument:
    """Return the slip of a refund, named by its identity or by the unit it was given for last.

    Raises NotFoundError, NothingToPrintError for a unit that was given nothing back.
    """
    row = _found(reading, wanted.ident)
    values = {
        "unit": row.code,
        "refunded_at": row.refunded_at,
        "method": METHOD_NAMES[Method(row.method)],
        "actor": row.actor,
        "second": row.second,
        "reason": row.reason,
        "amount": row.amount_fen,
    }
    number = f"{reading.station.label}-TK-{row.id.hex()[-_LONGEST_TAIL:].upper()}"
    return fill(REFUND, filling(reading, wanted, values, number=number))


def _found(reading: Reading, ident: str) -> Row[*tuple[Any, ...]]:
    run = reading.connection.execute
    try:
        row = run(_REFUNDS.where(Refund.id == bytes.fromhex(ident))).first()
    except ValueError:  # a unit's name is no hexadecimal number
        row = None
    if row is not None:
        return row
    unit_id = find_unit(reading, text=ident)
    row = run(_REFUNDS.where(Refund.unit_id == unit_id)).first()
    if row is None:
        raise NothingToPrintError(field="unit", form=REFUND.title, name=ident)
    return row


FORMS = (
    printable(
        REFUND,
        slip,
        QT_TRANSLATE_NOOP("refunds_forms", "the unit: its newest refund; or the refund's identity"),
    ),
)
