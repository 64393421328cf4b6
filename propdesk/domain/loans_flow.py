"""The way of a loan: out, overdue, back, lost (domain.md W30)."""

from propdesk.domain import loans as rules
from propdesk.domain.case_flow import Flow, Guard, way
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP

WAYS = (
    way(
        "give_back: on_loan, overdue -> returned",
        QT_TRANSLATE_NOOP("loans", "Take back"),
        permission=Permission.CASE_OPEN,
        asks=("state_in", "deposit_back?"),
        guards=(Guard(rules.damage_charged_or_explained), Guard(rules.deposit_given_back)),
        effect=rules.note_back,
    ),
    way(
        "charge: on_loan, overdue -> charged",
        QT_TRANSLATE_NOOP("loans", "Take back and charge damage"),
        asks=("charge_fen", "deposit_back?"),
        guards=(Guard(rules.deposit_given_back),),
        effect=rules.charge_back,
    ),
    way(
        "run_over: on_loan -> overdue",
        QT_TRANSLATE_NOOP("loans", "Overdue"),
        permission=Permission.CASE_OPEN,
        lapses="back",
    ),
    way(
        "remind: on_loan, overdue -> overdue",
        QT_TRANSLATE_NOOP("loans", "Remind"),
        asks=("told",),
        guards=(Guard(rules.remindable),),
    ),
    way(
        "lose: on_loan, overdue -> lost",
        QT_TRANSLATE_NOOP("loans", "Lost: charge the price"),
        asks=("charge_fen",),
        reason=True,
        effect=rules.charge_unit,
    ),
    way("find: lost -> returned", QT_TRANSLATE_NOOP("loans", "Found again"), reason=True),
    way(
        "write_off: lost -> gone",
        QT_TRANSLATE_NOOP("loans", "Write off"),
        permission=Permission.CASE_APPROVE,
        guards=(Guard(rules.off_the_list),),
    ),
)
FLOW = Flow(states=rules.STATES, transitions=WAYS, clocks=(rules.BACK,))
