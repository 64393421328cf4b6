"""Complaints: taken down, classified, passed on, settled, paid for, asked after (domain.md W40)."""

from datetime import date, datetime

from sqlalchemy.orm import Mapped

from propdesk.domain import complaints as rules
from propdesk.domain import complaints_flow as flow
from propdesk.domain import complaints_words as words
from propdesk.domain.complaints_details import DETAILS
from propdesk.domain.return_visits import RESULTS
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import complaints_papers
from propdesk.workflows import kernel as wf


class Complaint(wf.Case):
    """One complaint with everything that was done about it (F31, F32, F33)."""

    __tablename__ = "complaint"
    customer: Mapped[str] = wf.text(
        words.CUSTOMER,
        required=True,
        role="customer",
        is_personal=True,
        on_paper=True,
        is_household=True,
    )
    phone: Mapped[str] = wf.phone(words.PHONE, on_paper=True, is_household=True)
    unit_id: Mapped[bytes | None] = wf.unit(words.UNIT)
    channel: Mapped[str] = wf.choice(
        words.CHANNEL, rules.CHANNELS, required=True, usual="telephone"
    )
    sort: Mapped[str] = wf.choice(words.SORT, rules.SORTS, required=True)
    detail: Mapped[str] = wf.choice(words.DETAIL, DETAILS)
    content: Mapped[str] = wf.note(words.CONTENT, required=True, role="summary")
    demand: Mapped[str] = wf.note(words.DEMAND)
    promise: Mapped[str] = wf.text(words.PROMISE)
    promised_at: Mapped[datetime | None] = wf.moment(words.PROMISED_AT)
    level: Mapped[str] = wf.choice(words.LEVEL, rules.LEVELS, required=True, usual=rules.PRIMARY)
    severity: Mapped[str] = wf.choice(words.SEVERITY, rules.SEVERITIES)
    validity: Mapped[str] = wf.choice(words.VALIDITY, rules.VALIDITIES)
    manager_told: Mapped[bool] = wf.yes_no(words.MANAGER_TOLD)
    department: Mapped[str] = wf.choice(words.DEPARTMENT, rules.DEPARTMENTS)
    head: Mapped[str] = wf.text(words.HEAD)
    co_unit: Mapped[str] = wf.text(words.CO_UNIT)
    facts: Mapped[str] = wf.note(words.FACTS)
    cause: Mapped[str] = wf.note(words.CAUSE)
    responsible: Mapped[str] = wf.text(words.RESPONSIBLE)
    solution: Mapped[str] = wf.note(words.SOLUTION)
    visit_at: Mapped[datetime | None] = wf.moment(words.VISIT_AT)
    steps_so_far: Mapped[str] = wf.note(words.STEPS)
    wish: Mapped[str] = wf.note(words.WISH)
    result: Mapped[str] = wf.note(words.RESULT)
    amount_fen: Mapped[int | None] = wf.money(words.AMOUNT)
    pay_by: Mapped[str] = wf.choice(words.PAY_BY, rules.PAYMENTS)
    charged_to: Mapped[str] = wf.choice(words.CHARGED_TO, rules.DEPARTMENTS)
    staff_share_fen: Mapped[int | None] = wf.money(words.STAFF_SHARE)
    deduct_by: Mapped[date | None] = wf.day(words.DEDUCT_BY)
    is_special: Mapped[bool] = wf.yes_no(words.SPECIAL)
    leader: Mapped[str] = wf.text(words.LEADER)
    voucher_no: Mapped[str] = wf.code(words.VOUCHER)
    has_form: Mapped[bool] = wf.yes_no(words.FORM)
    recipient: Mapped[str] = wf.text(words.RECIPIENT, is_personal=True, on_paper=True)
    recipient_signed: Mapped[bool] = wf.yes_no(words.SIGNED)
    visited_at: Mapped[datetime | None] = wf.moment(words.VISITED_AT)
    satisfaction: Mapped[str] = wf.choice(words.SATISFACTION, RESULTS)
    opinion: Mapped[str] = wf.note(words.OPINION)


WORKFLOW = wf.Workflow(
    code="complaints",
    retention=wf.RetentionKind.COMPLAINT,
    form="F31",
    rank=4,
    record=Complaint,
    title=QT_TRANSLATE_NOOP("complaints", "Complaints"),
    one=QT_TRANSLATE_NOOP("complaints", "Complaint"),
    flow=flow.FLOW,
    sections=(flow.WHO, flow.WHAT, flow.PUBLIC, flow.HANDLING, flow.MONEY, flow.VISIT),
    opening=(wf.Guard(rules.promise_has_a_date),),
    columns=("content", "unit_id", "sort", "level", "department"),
    filters=(wf.Filter("sort"), wf.Filter("level")),
    prints=complaints_papers.of(Complaint),
    list_papers=(
        ("complaints_analysis", QT_TRANSLATE_NOOP("complaints", "Complaints of the month")),
    ),
    later=flow.LATER,
)
