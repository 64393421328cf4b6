"""Lending: umbrellas and trolleys go out, come back, are reminded of, lost (domain.md W30)."""

from datetime import datetime

from sqlalchemy.orm import Mapped

from propdesk.domain import loans as rules
from propdesk.domain.loans_flow import FLOW
from propdesk.domain.media import SLIPS_FIRST
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf
from propdesk.workflows.papers import paper


class Loan(wf.Case):
    """A thing somebody has until it is back."""

    __tablename__ = "loan"
    item: Mapped[str] = wf.code(
        QT_TRANSLATE_NOOP("loans", "Item no.|As it stands on the thing: U07, T2."),
        required=True,
        role="summary",
    )
    sort: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("loans", "What|A trolley is back the same day."),
        rules.SORTS,
        required=True,
    )
    unit_id: Mapped[bytes | None] = wf.unit(
        QT_TRANSLATE_NOOP("loans", "Unit|Who answers for it: 1-101 or a name."), required=True
    )
    borrower: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("loans", "Borrower|Who takes it."),
        required=True,
        role="customer",
        is_personal=True,
        on_paper=True,
        is_household=True,
    )
    phone: Mapped[str] = wf.phone(
        QT_TRANSLATE_NOOP("loans", "Telephone|For the reminder; it finds what is overdue."),
        required=True,
        is_household=True,
    )
    borrower_sort: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("loans", "Borrower is|Contractors get no trolley."),
        rules.BORROWERS,
        required=True,
        usual=rules.RESIDENT,
    )
    known_by: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("loans", "Identified by|How the desk knows who it is."),
        rules.KNOWN_BY,
        required=True,
        usual="known",
    )
    state_out: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("loans", "State going out|Look at it together."),
        rules.CONDITIONS,
        required=True,
        usual=rules.GOOD,
    )
    due_back: Mapped[datetime | None] = wf.moment(
        QT_TRANSLATE_NOOP("loans", "Back by|Empty: umbrella two days, trolley today.")
    )
    load_kg: Mapped[int | None] = wf.whole(
        QT_TRANSLATE_NOOP("loans", "Load, kg|Of a trolley, if it is heavy.")
    )
    deposit_fen: Mapped[int | None] = wf.money(QT_TRANSLATE_NOOP("loans", "Deposit|Mostly 0."))
    deposit_receipt: Mapped[str] = wf.code(
        QT_TRANSLATE_NOOP("loans", "Deposit receipt|Its number; deposits are taken at the counter.")
    )
    state_in: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("loans", "State coming back|As it is now."), rules.CONDITIONS
    )
    deposit_back: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("loans", "Deposit back|It was given back.")
    )
    charge_fen: Mapped[int | None] = wf.money(
        QT_TRANSLATE_NOOP("loans", "Charge|For damage or loss, to the unit's account.")
    )
    told: Mapped[str] = wf.text(QT_TRANSLATE_NOOP("loans", "Reminded|Whom, how, what they said."))
    back_at: Mapped[datetime | None] = wf.moment(
        QT_TRANSLATE_NOOP("loans", "Back at|Noted when it comes back.")
    )


THING = ("item", "sort", "unit_id", "borrower", "phone", "borrower_sort", "known_by")
TERMS = ("state_out", "due_back", "load_kg", "deposit_fen", "deposit_receipt")
SECTIONS = (
    wf.Section(QT_TRANSLATE_NOOP("loans", "Loan"), THING),
    wf.Section(QT_TRANSLATE_NOOP("loans", "Terms"), TERMS),
)
AFTER = ("state_in", "back_at", "deposit_back", "charge_fen", "told")
SLIP = (
    wf.Section(SECTIONS[0].title, THING[:4]),
    wf.Section(SECTIONS[1].title, ("opened_at", *TERMS)),
)
WORKFLOW = wf.Workflow(
    code="loans",
    form="W30",
    rank=5,
    headline=wf.Headline(QT_TRANSLATE_NOOP("loans", "Lent, not back"), "open"),
    record=Loan,
    title=QT_TRANSLATE_NOOP("loans", "Loans"),
    one=QT_TRANSLATE_NOOP("loans", "Loan"),
    flow=FLOW,
    sections=(*SECTIONS, wf.Section(QT_TRANSLATE_NOOP("loans", "Coming back"), AFTER)),
    opening=rules.OPENING,
    holds=wf.Holds(("item",), stock=True),
    columns=("item", "sort", "unit_id", "borrower", "phone"),
    filters=(wf.Filter("sort"),),
    prints=(
        paper(
            "loans-slip",
            QT_TRANSLATE_NOOP("loans", "Loan slip"),
            Loan,
            SLIP,
            signatures=(QT_TRANSLATE_NOOP("loans", "Borrower"),),
            notes=(QT_TRANSLATE_NOOP("loans", "Whoever takes it answers for damage and loss."),),
            media=SLIPS_FIRST,
        ),
    ),
    later=frozenset(AFTER),
)
