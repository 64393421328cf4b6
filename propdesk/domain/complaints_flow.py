"""The way of a complaint and its clocks: desk, department, manager (domain.md W40, D01-D12)."""

from propdesk.domain import complaints as rules
from propdesk.domain.case_flow import Flow, Guard, Section, State, Tone, clock, way
from propdesk.domain.case_guards import not_by_who
from propdesk.domain.permissions import Permission
from propdesk.domain.signatures import Signer, chain
from propdesk.i18n import QT_TRANSLATE_NOOP

STATES = (
    State("received", QT_TRANSLATE_NOOP("complaints", "Received"), tone=Tone.CARE),
    State("classified", QT_TRANSLATE_NOOP("complaints", "Classified")),
    State("dispatched", QT_TRANSLATE_NOOP("complaints", "With the department")),
    State("verified", QT_TRANSLATE_NOOP("complaints", "Facts checked")),
    State("proposed", QT_TRANSLATE_NOOP("complaints", "Solution proposed")),
    State("in_progress", QT_TRANSLATE_NOOP("complaints", "In progress")),
    State("escalated", QT_TRANSLATE_NOOP("complaints", "With the manager"), tone=Tone.BAD),
    State("compensation", QT_TRANSLATE_NOOP("complaints", "Compensation"), tone=Tone.CARE),
    State("resolved", QT_TRANSLATE_NOOP("complaints", "Settled"), tone=Tone.GOOD),
    State("closed", QT_TRANSLATE_NOOP("complaints", "Closed"), final=True),
    State("closed_invalid", QT_TRANSLATE_NOOP("complaints", "Not justified"), final=True),
)
DESK = (
    way(
        "classify: received -> classified",
        QT_TRANSLATE_NOOP("complaints", "Classify: desk"),
        asks=("sort", "detail?", "level", "severity?", "validity?", "manager_told?"),
        guards=(
            Guard(rules.manager_is_told),
            Guard(rules.level_fits),
            Guard(rules.promise_has_a_date),
        ),
        effect=rules.suggest_department,
    ),
    way(
        "refer: received, classified -> classified",
        QT_TRANSLATE_NOOP("complaints", "Classify: department"),
        asks=(
            *("sort", "detail?", "level", "department?", "promise?", "promised_at?"),
            "manager_told?",
        ),
        guards=(
            Guard(rules.manager_is_told),
            Guard(rules.beyond_the_desk),
            Guard(rules.level_fits),
            Guard(rules.promise_has_a_date),
        ),
        effect=rules.suggest_department,
    ),
    way(
        "settle_here: classified -> resolved",
        QT_TRANSLATE_NOOP("complaints", "Settled on the spot"),
        asks=("result",),
        effect=rules.ask_for_visit,
    ),
    way(
        "reject: classified -> closed_invalid",
        QT_TRANSLATE_NOOP("complaints", "Not justified, explained"),
        asks=("result",),
        reason=True,
        effect=rules.call_unjustified,
        primary=False,
    ),
    way(
        "dispatch: classified -> dispatched",
        QT_TRANSLATE_NOOP("complaints", "Department signs for it"),
        asks=("department", "head", "co_unit?"),
        guards=(Guard(rules.beyond_the_desk),),
    ),
)
DEPARTMENT = (
    way(
        "verify: dispatched -> verified",
        QT_TRANSLATE_NOOP("complaints", "Facts checked"),
        permission=Permission.CASE_FIELD,
        asks=("facts",),
    ),
    way(
        "propose: verified -> proposed",
        QT_TRANSLATE_NOOP("complaints", "Solution to the desk"),
        permission=Permission.CASE_FIELD,
        asks=("cause", "responsible", "solution", "visit_at"),
    ),
    way(
        "agree: proposed -> in_progress",
        QT_TRANSLATE_NOOP("complaints", "Customer agrees"),
        asks=("promise?", "promised_at?"),
        guards=(Guard(rules.promise_has_a_date),),
    ),
    way(
        "refuse: proposed -> escalated",
        QT_TRANSLATE_NOOP("complaints", "Customer refuses"),
        asks=("demand", "steps_so_far"),
    ),
    way(
        "finish: in_progress -> resolved",
        QT_TRANSLATE_NOOP("complaints", "Settled on site"),
        permission=Permission.CASE_FIELD,
        asks=("result",),
        effect=rules.after_work,
    ),
    way(
        "escalate: received, classified, dispatched, verified, in_progress -> escalated",
        QT_TRANSLATE_NOOP("complaints", "To the manager"),
        asks=("cause", "steps_so_far", "demand"),
        guards=(Guard(rules.department_had_it),),
        primary=False,
    ),
)
MANAGER = (
    way(
        "plan: escalated -> in_progress",
        QT_TRANSLATE_NOOP("complaints", "Joint visit made: go on"),
        permission=Permission.CASE_DECIDE,
        asks=("responsible", "solution", "visit_at?"),
    ),
    way(
        "compensate: escalated -> compensation",
        QT_TRANSLATE_NOOP("complaints", "Joint visit made: compensate"),
        permission=Permission.CASE_DECIDE,
        asks=("responsible", "amount_fen", "charged_to", "staff_share_fen?", "is_special?"),
        guards=(Guard(rules.has_amount),),
    ),
    way(
        "approve: compensation -> compensation",
        QT_TRANSLATE_NOOP("complaints", "Approve the compensation"),
        permission=Permission.CASE_APPROVE,
        asks=("is_special?", "leader?"),
        guards=(Guard(rules.within_authority),),
    ),
    way(
        "decline: compensation -> escalated",
        QT_TRANSLATE_NOOP("complaints", "Decline the compensation"),
        permission=Permission.CASE_APPROVE,
        reason=True,
        primary=False,
    ),
    way(
        "pay: compensation -> resolved",
        QT_TRANSLATE_NOOP("complaints", "Pay"),
        permission=Permission.CASE_FINANCE,
        asks=(
            *("pay_by", "voucher_no", "has_form?", "recipient?", "recipient_signed?"),
            "result",
        ),
        guards=(
            Guard(rules.is_approved),
            Guard(rules.form_attached),
            Guard(not_by_who("approve", "compensate")),
            Guard(rules.recipient_signs),
        ),
        effect=rules.after_payment,
    ),
)
END = (
    way(
        "note_visit: resolved -> resolved",
        QT_TRANSLATE_NOOP("complaints", "Return visit made"),
        permission=Permission.CASE_FIELD,
        asks=("visited_at", "satisfaction", "opinion?"),
        guards=(Guard(rules.visit_is_past), Guard(rules.tries_are_made)),
    ),
    way(
        "close: resolved -> closed",
        QT_TRANSLATE_NOOP("complaints", "Close"),
        guards=(Guard(rules.may_close),),
    ),
    way(
        "reopen: resolved -> in_progress",
        QT_TRANSLATE_NOOP("complaints", "Not satisfied: again"),
        permission=Permission.CASE_FIELD,
        asks=("wish",),
    ),
    *chain(
        "resolved",
        "resolved",
        (
            Signer(
                "sign_recording",
                QT_TRANSLATE_NOOP("complaints", "Recording head signs"),
                Permission.CASE_APPROVE,
            ),
            Signer(
                "sign_handling",
                QT_TRANSLATE_NOOP("complaints", "Handling head signs"),
                Permission.CASE_APPROVE,
            ),
        ),
        since=rules.SETTLING,
    ),
)
CLOCKS = (
    clock(
        "first_answer: open -> classify, refer, escalate",
        QT_TRANSLATE_NOOP("complaints", "First answer by"),
        rule="D10",
        instead=(
            ("channel", rules.AFTER_HOURS, "D11"),
            ("channel", rules.MEDIA, "P27"),
            ("channel", rules.ONLINE, "P27"),
        ),
    ),
    clock(
        "on_the_spot: open -> settle_here, refer, dispatch, reject, escalate",
        QT_TRANSLATE_NOOP("complaints", "Settle by"),
        rule="D01",
    ),
    clock(
        "sign_for: refer -> dispatch, settle_here, reject, escalate",
        QT_TRANSLATE_NOOP("complaints", "Department signs by"),
        rule="D02",
    ),
    clock(
        "check_facts: dispatch -> verify, escalate",
        QT_TRANSLATE_NOOP("complaints", "Facts by"),
        rule="D03",
    ),
    clock(
        "bring_solution: verify -> propose, escalate",
        QT_TRANSLATE_NOOP("complaints", "Solution by"),
        rule="D04",
    ),
    clock(
        "on_site: propose, plan, reopen -> finish, refuse, escalate",
        QT_TRANSLATE_NOOP("complaints", "On site by"),
        rule="D05",
    ),
    clock(
        "joint_visit: escalate, refuse, decline -> plan, compensate",
        QT_TRANSLATE_NOOP("complaints", "Joint visit by"),
        rule="D06",
    ),
    clock(
        "return_visit: settle_here, finish, pay -> note_visit, reopen",
        QT_TRANSLATE_NOOP("complaints", "Return visit by"),
        rule="D08",
    ),
    clock(
        "promise: open, refer, agree -> settle_here, finish, pay, reject",
        QT_TRANSLATE_NOOP("complaints", "Promised for"),
        field="promised_at",
    ),
)
FLOW = Flow(states=STATES, transitions=(*DESK, *DEPARTMENT, *MANAGER, *END), clocks=CLOCKS)
WHO = Section(
    QT_TRANSLATE_NOOP("complaints", "Customer"), ("unit_id", "customer", "phone", "channel")
)
WHAT = Section(
    QT_TRANSLATE_NOOP("complaints", "Complaint"),
    (
        *("sort", "detail", "content", "demand", "promise", "promised_at", "level"),
        *("severity", "validity"),
    ),
)
HANDLING = Section(
    QT_TRANSLATE_NOOP("complaints", "Handling"),
    (
        *("department", "head", "co_unit", "facts", "cause", "responsible", "solution"),
        *("visit_at", "steps_so_far", "wish", "result"),
    ),
)
MONEY = Section(
    QT_TRANSLATE_NOOP("complaints", "Compensation"),
    (
        *("amount_fen", "pay_by", "charged_to", "staff_share_fen", "deduct_by", "is_special"),
        *("leader", "voucher_no", "has_form", "recipient", "recipient_signed"),
    ),
)
VISIT = Section(
    QT_TRANSLATE_NOOP("complaints", "Return visit"), ("visited_at", "satisfaction", "opinion")
)
PUBLIC = Section(QT_TRANSLATE_NOOP("complaints", "In public"), ("manager_told",))
LATER = frozenset(
    {
        *(*HANDLING.fields, *MONEY.fields, *VISIT.fields),
        *("validity", "severity", "detail", "manager_told"),
    }
)
