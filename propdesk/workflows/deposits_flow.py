"""The states of a deposit: due, held, deducted from, asked back, given back (domain.md W14)."""

from propdesk.domain import deposits as rules
from propdesk.domain.case_guards import not_by_who
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf

STATES = (
    wf.State(rules.DUE, QT_TRANSLATE_NOOP("deposits", "To be paid"), tone=wf.Tone.CARE),
    wf.State("held", QT_TRANSLATE_NOOP("deposits", "Held"), tone=wf.Tone.GOOD),
    wf.State("partly_deducted", QT_TRANSLATE_NOOP("deposits", "Partly deducted")),
    wf.State("refund_requested", QT_TRANSLATE_NOOP("deposits", "Asked back")),
    wf.State("refund_agreed", QT_TRANSLATE_NOOP("deposits", "To be given back")),
    wf.State("refunded", QT_TRANSLATE_NOOP("deposits", "Given back"), final=True),
    wf.State("forfeited", QT_TRANSLATE_NOOP("deposits", "Forfeited"), final=True),
)
KEPT = "held, partly_deducted"
TAKING = (
    wf.way(
        f"hold: {rules.DUE} -> held",
        QT_TRANSLATE_NOOP("deposits", "It is paid"),
        permission=wf.Permission.CASE_OPEN,
        asks=("receipt_no?",),
    ),
    wf.way(
        f"unpay: held -> {rules.DUE}",
        QT_TRANSLATE_NOOP("deposits", "Its receipt was voided"),
        permission=wf.Permission.CASE_OPEN,
        effect=rules.without_receipt,
        primary=False,
    ),
)
KEEPING = (
    wf.way(
        f"deduct: {KEPT} -> partly_deducted",
        QT_TRANSLATE_NOOP("deposits", "Deduct"),
        asks=("deduction",),
        reason=True,
        second=wf.Permission.CASE_APPROVE,
        guards=(
            wf.Guard(rules.deduction_fits),
            wf.Guard(rules.deduction_small, override=wf.Permission.CASE_DECIDE),
        ),
        effect=rules.add_up,
    ),
    wf.way(
        f"forfeit: {KEPT} -> forfeited",
        QT_TRANSLATE_NOOP("deposits", "Forfeit"),
        permission=wf.Permission.CASE_DECIDE,
        reason=True,
        effect=rules.forfeit_all,
        primary=False,
    ),
)
GIVING_BACK = (
    wf.way(
        f"ask_back: {KEPT} -> refund_requested",
        QT_TRANSLATE_NOOP("deposits", "Ask it back"),
        asks=("payee", "payee_is", "proxy_paper?", "receipt_back?", "identity_copy?"),
        guards=(
            wf.Guard(rules.payee_entitled),
            wf.Guard(rules.receipt_or_copy),
            wf.Guard(rules.receipt_back, override=wf.Permission.CASE_APPROVE),
        ),
    ),
    wf.way(
        "decline: refund_requested -> held",
        QT_TRANSLATE_NOOP("deposits", "Not yet: keep it"),
        permission=wf.Permission.CASE_APPROVE,
        reason=True,
        primary=False,
    ),
    wf.way(
        "agree: refund_requested -> refund_agreed",
        QT_TRANSLATE_NOOP("deposits", "Agree to give it back"),
        permission=wf.Permission.CASE_APPROVE,
        asks=("in_order?", "refund"),
        guards=(
            wf.Guard(rules.inspected),
            wf.Guard(rules.refund_fits),
            wf.Guard(not_by_who("ask_back")),
        ),
    ),
    wf.way(
        "pay_back: refund_agreed -> refunded",
        QT_TRANSLATE_NOOP("deposits", "Give it back at the counter"),
        permission=wf.Permission.CASE_OPEN,
        asks=("refund_by",),
        guards=(
            wf.Guard(rules.at_counter),
            wf.Guard(rules.refund_fits),
            wf.Guard(not_by_who("agree")),
        ),
    ),
    wf.way(
        "send_back: refund_agreed -> refunded",
        QT_TRANSLATE_NOOP("deposits", "Give it back by transfer"),
        permission=wf.Permission.CASE_FINANCE,
        guards=(wf.Guard(rules.refund_fits), wf.Guard(not_by_who("agree"))),
        effect=rules.by_transfer,
        primary=False,
    ),
)
FLOW = wf.Flow(
    states=STATES,
    transitions=(*TAKING, *KEEPING, *GIVING_BACK),
    clocks=(
        wf.clock(
            "refund: agree -> pay_back, send_back",
            QT_TRANSLATE_NOOP("deposits", "Given back by"),
            rule="P25",
        ),
    ),
)
