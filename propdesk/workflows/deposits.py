"""Deposits: paid at the counter, held as a liability, given back or kept (domain.md W14).

Money moves in `services/deposits.py`; the charge it is paid by is posted when the case opens.
"""

from dataclasses import replace

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from propdesk.domain import deposits as rules
from propdesk.domain.forms import FINANCE_COPY, STUB, Amount
from propdesk.domain.media import SLIPS_FIRST
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf
from propdesk.workflows.deposits_flow import FLOW
from propdesk.workflows.papers import paper


class Deposit(wf.Case):
    """One deposit of one unit."""

    __tablename__ = "deposit"
    unit_id: Mapped[bytes | None] = wf.unit(
        QT_TRANSLATE_NOOP("deposits", "Unit|Its account takes the money."), required=True
    )
    sort: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("deposits", "Kind|What it is a deposit for."),
        rules.SORTS,
        required=True,
        role="summary",
    )
    payer: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("deposits", "Payer|Who gets it back."), required=True, role="customer"
    )
    amount: Mapped[int | None] = wf.money(
        QT_TRANSLATE_NOOP("deposits", "Amount|In yuan."), required=True
    )
    purpose: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("deposits", "Needed for|The number of the permit, card or loan.")
    )
    receipt_no: Mapped[str] = wf.code(
        QT_TRANSLATE_NOOP("deposits", "Receipt|Filled in when it is paid.")
    )
    deduction: Mapped[int | None] = wf.money(
        QT_TRANSLATE_NOOP("deposits", "Deduction|In yuan; the reason stands beside it.")
    )
    deducted: Mapped[int | None] = wf.money(
        QT_TRANSLATE_NOOP("deposits", "Deducted so far|Added up by itself.")
    )
    payee: Mapped[str] = wf.text(QT_TRANSLATE_NOOP("deposits", "Payee|Who takes it back."))
    payee_is: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("deposits", "Who is|The payer, or with a power of attorney."),
        rules.PAYEES,
    )
    proxy_paper: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("deposits", "Power of attorney|Its number or date.")
    )
    receipt_back: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("deposits", "Receipt is back|The original lies here.")
    )
    identity_copy: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("deposits", "Copy of the card|Where the receipt is lost.")
    )
    in_order: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("deposits", "Inspected, in order|Or the damage is deducted.")
    )
    refund: Mapped[int | None] = wf.money(
        QT_TRANSLATE_NOOP("deposits", "Given back|All that is left of it, in yuan.")
    )
    refund_by: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("deposits", "Given back by|Cash comes from your own drawer."),
        rules.WAYS_BACK,
    )


Index("deposit_by_unit", Deposit.unit_id)
FIRST = ("unit_id", "sort", "payer", "amount", "purpose")
SECTIONS = (
    wf.Section(QT_TRANSLATE_NOOP("deposits", "Deposit"), (*FIRST, "receipt_no", "deducted")),
    wf.Section(
        QT_TRANSLATE_NOOP("deposits", "Asked back"),
        ("payee", "payee_is", "proxy_paper", "receipt_back", "identity_copy", "in_order"),
    ),
    wf.Section(QT_TRANSLATE_NOOP("deposits", "Given back"), ("refund", "refund_by")),
)
HEAD = ("unit_id", "sort", "payer", "purpose", "receipt_no")
KEEPERS = (QT_TRANSLATE_NOOP("deposits", "Payer"), FINANCE_COPY, STUB)
RECEIPT = paper(
    "deposits-receipt",
    QT_TRANSLATE_NOOP("deposits", "Deposit receipt"),
    Deposit,
    (wf.Section(SECTIONS[0].title, HEAD),),
    copies=KEEPERS,
    signatures=(QT_TRANSLATE_NOOP("deposits", "Received by"),),
    notes=(
        QT_TRANSLATE_NOOP(
            "deposits", "Keep this paper: the deposit is given back against it, to the payer."
        ),
    ),
    media=SLIPS_FIRST,
)
BY = wf.Section(SECTIONS[2].title, ("refund_by",))
REFUND = paper(
    "deposits-refund",
    QT_TRANSLATE_NOOP("deposits", "Deposit refund slip"),
    Deposit,
    (wf.Section(SECTIONS[0].title, (*HEAD, "deducted")), SECTIONS[1], BY),
    copies=KEEPERS,
    signatures=(
        QT_TRANSLATE_NOOP("deposits", "Payee"),
        QT_TRANSLATE_NOOP("deposits", "Paid out by"),
    ),
    media=SLIPS_FIRST,
)
AMOUNT = Amount("amount", QT_TRANSLATE_NOOP("deposits", "Deposit in figures and words"))
BACK = Amount("refund", QT_TRANSLATE_NOOP("deposits", "Given back in figures and words"))
WORKFLOW = wf.Workflow(
    code=rules.CODE,
    retention=None,  # a voucher
    form="W14",
    rank=20,
    record=Deposit,
    title=QT_TRANSLATE_NOOP("deposits", "Deposits"),
    one=QT_TRANSLATE_NOOP("deposits", "Deposit"),
    flow=FLOW,
    sections=SECTIONS,
    voids=wf.Permission.CASE_DECIDE,
    opening=(wf.Guard(rules.some_money),),
    columns=("unit_id", "sort", "payer", "amount", "receipt_no"),
    filters=(wf.Filter("sort"),),
    prints=(
        replace(RECEIPT, parts=(*RECEIPT.parts, AMOUNT)),
        replace(REFUND, parts=(*REFUND.parts, BACK)),
    ),
    later=frozenset(f for s in SECTIONS for f in s.fields if f not in FIRST) | {"deduction"},
)
