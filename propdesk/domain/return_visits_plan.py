"""Which visits the calendar asks for at a unit, and when (domain.md W41, D21, D31, P29).

Homes are walked round: new people within a month, then once a year. A company is called two months
after any contact, a shop every month.
"""

from propdesk.domain.case_due_lists import DueList, Households
from propdesk.domain.estate import UnitUsage
from propdesk.domain.return_visits import CARE, MERCHANT, WALK_ROUND
from propdesk.i18n import QT_TRANSLATE_NOOP

FILLS = {"unit_id": "unit", "customer": "customer", "phone": "phone"}
WALK_ROUNDS = DueList(
    code=WALK_ROUND,
    label=QT_TRANSLATE_NOOP("return_visits", "Walk-rounds"),
    of=Households((UnitUsage.RESIDENTIAL,)),
    rule="P29.yearly",
    first="P29",
    last="visited_at",
    proof="is_reached",
    same=("sort",),
    values={
        "sort": WALK_ROUND,
        "matter": QT_TRANSLATE_NOOP("return_visits", "Yearly walk-round"),
        "way": "home",
    },
    at_first={"matter": QT_TRANSLATE_NOOP("return_visits", "First walk-round at a new household")},
    fills=FILLS,
    planned="planned_on",
)
MERCHANT_CALLS = DueList(
    code=MERCHANT,
    label=QT_TRANSLATE_NOOP("return_visits", "Calls to merchants"),
    of=Households((UnitUsage.SHOP,)),
    rule="D31",
    last="visited_at",
    proof="is_reached",
    same=("sort",),
    any_counts=True,
    values={
        "sort": MERCHANT,
        "matter": QT_TRANSLATE_NOOP("return_visits", "Merchant: needs, promotions, problems"),
        "way": "telephone",
    },
    fills=FILLS,
    planned="planned_on",
)
CARE_CALLS = DueList(
    code=CARE,
    label=QT_TRANSLATE_NOOP("return_visits", "Care calls"),
    of=Households((UnitUsage.OFFICE,)),
    rule="D21",
    last="visited_at",
    proof="is_reached",
    same=("sort",),
    any_counts=True,
    values={
        "sort": CARE,
        "matter": QT_TRANSLATE_NOOP("return_visits", "Care: how is everything?"),
        "way": "telephone",
    },
    fills=FILLS,
    planned="planned_on",
)
DUE_LISTS = (WALK_ROUNDS, MERCHANT_CALLS, CARE_CALLS)
