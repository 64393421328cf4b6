"""The summary of a published billing run, building by building. Source: domain.md W08."""

from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.orm import aliased

from propdesk.domain.documents import PrintedDocument
from propdesk.domain.errors import NotFoundError
from propdesk.domain.forms import (
    Amount,
    Form,
    FormField,
    Kind,
    LineColumn,
    LineTable,
    Section,
    fill,
)
from propdesk.domain.ids import RunId
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.accounts import User
from propdesk.models.charges import BillingRun, Charge, FeeItem
from propdesk.models.estate import Building, Unit
from propdesk.services.forms import Rows, Wanted, filling, printable
from propdesk.services.work import Reading, query

RUN = Form(
    key="billing-run",
    title=QT_TRANSLATE_NOOP("billing_forms", "Billing summary"),
    parts=(
        Section(
            (
                FormField("item", QT_TRANSLATE_NOOP("billing_forms", "Fee item"), strong=True),
                FormField("period", QT_TRANSLATE_NOOP("billing_forms", "Period"), strong=True),
                FormField("drafted_by", QT_TRANSLATE_NOOP("billing_forms", "Drafted by")),
                FormField("published_by", QT_TRANSLATE_NOOP("billing_forms", "Published by")),
                FormField(
                    "published_at", QT_TRANSLATE_NOOP("billing_forms", "Published at"), Kind.MOMENT
                ),
                FormField("charges", QT_TRANSLATE_NOOP("billing_forms", "Charges"), Kind.COUNT),
            )
        ),
        LineTable(
            "buildings",
            (
                LineColumn("building", QT_TRANSLATE_NOOP("billing_forms", "Building"), share=3),
                LineColumn(
                    "units", QT_TRANSLATE_NOOP("billing_forms", "Units"), Kind.COUNT, summed=True
                ),
                LineColumn(
                    "charged",
                    QT_TRANSLATE_NOOP("billing_forms", "Charged"),
                    Kind.MONEY,
                    summed=True,
                ),
            ),
        ),
        Amount("total", QT_TRANSLATE_NOOP("billing_forms", "Charged in all")),
    ),
    signatures=(
        QT_TRANSLATE_NOOP("billing_forms", "Made out by"),
        QT_TRANSLATE_NOOP("billing_forms", "Checked by"),
    ),
    dated=True,
)
_Drafter = aliased(User)
_RUNS = (
    select(
        BillingRun.id,
        FeeItem.name.label("item"),
        BillingRun.period,
        _Drafter.name.label("drafter"),
        User.name.label("publisher"),
        BillingRun.published_at,
        BillingRun.charge_count,
        BillingRun.total_fen,
    )
    .join(FeeItem, FeeItem.id == BillingRun.item_id)
    .join(User, User.id == BillingRun.published_by)
    .join(_Drafter, _Drafter.id == BillingRun.drafted_by)
    .order_by(BillingRun.published_at.desc(), BillingRun.id.desc())
    .limit(1)
)


@query(Permission.REPORTS)
def summary(reading: Reading, wanted: Wanted, /) -> PrintedDocument:
    """Return what a run charged, named by its identity or as “ITEM PERIOD” (then the newest).

    NotFoundError.
    """
    row = _found(reading, wanted.ident)
    values = {
        "item": row.item,
        "period": row.period,
        "drafted_by": row.drafter,
        "published_by": row.publisher,
        "published_at": row.published_at,
        "charges": row.charge_count,
        "total": row.total_fen,
    }
    lines = {"buildings": _buildings(reading, row.id)}
    return fill(RUN, filling(reading, wanted, values, lines))


def _found(reading: Reading, ident: str) -> Row[*tuple[Any, ...]]:
    item, _, period = ident.strip().rpartition(" ")
    statement = _RUNS.where(FeeItem.code == item.strip(), BillingRun.period == period)
    if not item:
        try:
            statement = _RUNS.where(BillingRun.id == RunId(bytes.fromhex(period)))
        except ValueError:
            raise NotFoundError(field="run", name=ident) from None
    row = reading.connection.execute(statement).first()
    if row is None:
        raise NotFoundError(field="run", name=ident)
    return row


def _buildings(reading: Reading, run_id: RunId) -> Rows:
    rows = reading.connection.execute(
        select(Building.name, func.count(Charge.id), func.sum(Charge.amount_fen))
        .join(Unit, Unit.id == Charge.unit_id)
        .join(Building, Building.id == Unit.building_id)
        .where(Charge.run_id == run_id)
        .group_by(Building.id)
        .order_by(func.min(Unit.sort_text))
    )
    return [{"building": name, "units": units, "charged": fen} for name, units, fen in rows]


FORMS = (
    printable(
        RUN,
        summary,
        QT_TRANSLATE_NOOP("billing_forms", "the fee item and period, such as “WY 2026-12”"),
    ),
)
