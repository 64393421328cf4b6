"""Which visits the calendar asks for at a unit, and when (domain.md W41, D21, D27, D31, D38, P29).

Homes are walked round: new people within a month, then once a year. A company is called two months
after any contact and once when it is new, a shop every month. Whoever leases is asked three months
before the end, and called once more if the lease ended without a renewal.
"""

from propdesk.domain.case_due_lists import DueList, Households, Tenancies, TenancyDay
from propdesk.domain.estate import UnitUsage
from propdesk.domain.return_visits import (
    CARE,
    LAPSED,
    MERCHANT,
    NEW_CUSTOMER,
    RENEWAL,
    WALK_ROUND,
)
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
LEASED = (UnitUsage.RESIDENTIAL, UnitUsage.SHOP, UnitUsage.OFFICE)
NEW_CALLS = DueList(
    code=NEW_CUSTOMER,
    label=QT_TRANSLATE_NOOP("return_visits", "Calls to new customers"),
    of=Tenancies((UnitUsage.OFFICE,), TenancyDay.BEGINS),
    rule="P29",
    same=("sort",),
    values={
        "sort": NEW_CUSTOMER,
        "matter": QT_TRANSLATE_NOOP("return_visits", "New customer: is everything in order?"),
        "way": "telephone",
    },
    fills=FILLS,
    planned="planned_on",
)
RENEWAL_CALLS = DueList(
    code=RENEWAL,
    label=QT_TRANSLATE_NOOP("return_visits", "Calls before a lease ends"),
    of=Tenancies(LEASED, TenancyDay.ENDS),
    rule="D27",
    before=True,
    same=("sort",),
    values={
        "sort": RENEWAL,
        "matter": QT_TRANSLATE_NOOP("return_visits", "The lease is ending: is it renewed?"),
        "way": "telephone",
    },
    fills=FILLS,
    planned="planned_on",
)
LAPSED_CALLS = DueList(
    code=LAPSED,
    label=QT_TRANSLATE_NOOP("return_visits", "Calls after a lease ended"),
    of=Tenancies(LEASED, TenancyDay.ENDED),
    rule="D38",
    same=("sort",),
    values={
        "sort": LAPSED,
        "matter": QT_TRANSLATE_NOOP("return_visits", "The lease ended without a renewal"),
        "way": "telephone",
    },
    fills=FILLS,
    planned="planned_on",
)
DUE_LISTS = (
    *(WALK_ROUNDS, MERCHANT_CALLS, CARE_CALLS),
    *(NEW_CALLS, RENEWAL_CALLS, LAPSED_CALLS),
)
