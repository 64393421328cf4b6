"""The papers of a complaint: F31 in three named copies, record, slip, expense voucher (W40)."""

from propdesk.domain import complaints_flow as flow
from propdesk.domain.case_flow import Section
from propdesk.domain.forms import Amount, CodeSort, Form
from propdesk.domain.media import SLIPS_FIRST
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows.kernel import Case
from propdesk.workflows.papers import paper, with_room

KEEPERS = (
    QT_TRANSLATE_NOOP("complaints", "Handling unit"),
    QT_TRANSLATE_NOOP("complaints", "Audit, by way of finance if money is claimed"),
    QT_TRANSLATE_NOOP("complaints", "Planning department"),
)
FILLER = QT_TRANSLATE_NOOP("complaints", "Filled in by")
RECORDING = QT_TRANSLATE_NOOP("complaints", "Head of recording unit")
HANDLING = QT_TRANSLATE_NOOP("complaints", "Head of handling unit")
RECIPIENT = QT_TRANSLATE_NOOP("complaints", "Recipient")
AUDIT = QT_TRANSLATE_NOOP("complaints", "Audit")
FINANCE = QT_TRANSLATE_NOOP("complaints", "Finance")
LEADER = QT_TRANSLATE_NOOP("complaints", "Company leader")
ACKNOWLEDGED = Section(
    QT_TRANSLATE_NOOP("complaints", "We have taken down"),
    ("customer", "unit_id", "sort", "content", "promise", "promised_at"),
)
PAID_FOR = Section(
    QT_TRANSLATE_NOOP("complaints", "Paid for"),
    ("customer", "unit_id", "recipient", "pay_by", "charged_to", "leader", "voucher_no"),
)


OPENED = ("opened_at", "first_responder")
BETWEEN = Section(
    QT_TRANSLATE_NOOP("complaints", "Between units"),
    (*OPENED, "department", "head", "co_unit", "promised_at"),
)
TAKEN = Section(BETWEEN.title, OPENED)
SAID = Section(QT_TRANSLATE_NOOP("complaints", "Remark"), ("customer", "opened_at", "content"))
ANSWERED = Section(QT_TRANSLATE_NOOP("complaints", "Answer given"), ("result",))
PROBLEM = Section(
    QT_TRANSLATE_NOOP("complaints", "Problem"),
    ("unit_id", "customer", "phone", "sort", "detail", "content", "demand"),
)
PROBLEM_KEEPERS = (
    QT_TRANSLATE_NOOP("complaints", "Department concerned"),
    QT_TRANSLATE_NOOP("complaints", "Service centre"),
)


def of(record: type[Case]) -> tuple[Form, ...]:
    """Return the papers of the record."""
    whole = (flow.WHO, flow.WHAT, flow.HANDLING, flow.MONEY)
    slip = paper(
        "complaints-slip",
        QT_TRANSLATE_NOOP("complaints", "Complaint received"),
        record,
        (ACKNOWLEDGED,),
        media=SLIPS_FIRST,
        notes=(QT_TRANSLATE_NOOP("complaints", "Please name the number when you ask."),),
    )
    voucher = paper(
        "complaints-voucher",
        QT_TRANSLATE_NOOP("complaints", "Expense voucher"),
        record,
        (PAID_FOR,),
        signatures=(LEADER, FINANCE, RECIPIENT),
        code=CodeSort.NONE,
    )
    amount = Amount("amount_fen", QT_TRANSLATE_NOOP("complaints", "Amount"))
    return (
        paper(
            "complaints-form",
            QT_TRANSLATE_NOOP("complaints", "Complaint handling form"),
            record,
            whole,
            copies=KEEPERS,
            signatures=(FILLER, RECORDING, HANDLING, RECIPIENT, AUDIT, FINANCE),
        ),
        paper(
            "complaints-record",
            QT_TRANSLATE_NOOP("complaints", "Complaint record"),
            record,
            (*whole, flow.VISIT),
        ),
        slip,
        _with(voucher, amount),
        *_further(record),
    )


def _further(record: type[Case]) -> tuple[Form, ...]:
    """Return the papers of the same case under their other names: F34, F35, F36, F37 (C5)."""
    return (
        paper(
            "complaints-problem",
            QT_TRANSLATE_NOOP("complaints", "Problem confirmation"),
            record,
            (PROBLEM, BETWEEN),
            copies=PROBLEM_KEEPERS,
            signatures=(FILLER, HANDLING),
        ),
        paper(
            "complaints-file",
            QT_TRANSLATE_NOOP("complaints", "Customer complaint file"),
            record,
            (TAKEN, flow.WHO, flow.WHAT, flow.HANDLING, flow.MONEY, flow.VISIT),
            signatures=(FILLER, RECORDING),
        ),
        with_room(
            paper(
                "complaints-notice",
                QT_TRANSLATE_NOOP("complaints", "Internal work notice"),
                record,
                (BETWEEN, PROBLEM, ANSWERED),
                signatures=(FILLER, HANDLING),
            ),
            {"head", "result"},
        ),
        with_room(
            paper(
                "complaints-comment",
                QT_TRANSLATE_NOOP("complaints", "Customer comment form"),
                record,
                (SAID, ANSWERED),
                signatures=(QT_TRANSLATE_NOOP("complaints", "Customer signs"),),
            ),
            {"customer", "content", "result"},
        ),
    )


def _with(form: Form, amount: Amount) -> Form:
    """Return a form with an amount below its fields."""
    return Form(
        key=form.key,
        title=form.title,
        parts=(*form.parts, amount),
        signatures=form.signatures,
        dated=True,
        media=form.media,
    )
