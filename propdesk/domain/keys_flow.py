"""The way of keys: handed over, kept, out for a job, lost (domain.md W06)."""

from propdesk.domain import keys as rules
from propdesk.domain.case_flow import Flow, Guard, way
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP

ENTITLED = (Guard(rules.entitled),)
HANDED = ("handed_to", "handed_as", "proxy_paper?")
EVERYWHERE = "in_stock, with_owner, in_custody, checked_out, overdue"
WAYS = (
    way(
        "hand_over: in_stock -> with_owner",
        QT_TRANSLATE_NOOP("keys", "Hand to the owner"),
        asks=HANDED,
        guards=ENTITLED,
    ),
    way(
        "leave: in_stock, with_owner -> in_custody",
        QT_TRANSLATE_NOOP("keys", "Take into custody"),
        asks=("kept_for", "from_day", "to_day?"),
    ),
    way(
        "check_out: in_custody -> checked_out",
        QT_TRANSLATE_NOOP("keys", "Give out for a job"),
        asks=("taken_by", "job", "why?", "due_back"),
        guards=(Guard(rules.job_is_open("job")), Guard(rules.due_after_now)),
        effect=rules.note_out,
    ),
    way(
        "check_in: checked_out, overdue -> in_custody",
        QT_TRANSLATE_NOOP("keys", "Take back"),
        effect=rules.note_in,
    ),
    way(
        "run_over: checked_out -> overdue",
        QT_TRANSLATE_NOOP("keys", "Not back in time"),
        permission=Permission.CASE_OPEN,
        lapses="back",
    ),
    way(
        "collect: in_custody -> with_owner",
        QT_TRANSLATE_NOOP("keys", "Owner collects"),
        asks=HANDED,
        guards=ENTITLED,
    ),
    way(f"lose: {EVERYWHERE} -> lost", QT_TRANSLATE_NOOP("keys", "Lost"), reason=True),
    way("find: lost -> in_custody", QT_TRANSLATE_NOOP("keys", "Found again"), reason=True),
    way(
        "relock: lost -> replaced",
        QT_TRANSLATE_NOOP("keys", "Lock is changed"),
        asks=("lock_order",),
        guards=(Guard(rules.job_is_open("lock_order")),),
        effect=rules.tie_to("lock_order", "lock"),
    ),
)
FLOW = Flow(states=rules.STATES, transitions=WAYS, clocks=rules.CLOCKS)
