"""The rules of return visits: kinds, three tries, by whom, what comes of them (domain.md W41).

Satisfaction is answered in five steps; who was not reached stays out of the divisor (P40).
"""

from collections.abc import Sequence
from datetime import datetime

from propdesk.domain.case_flow import Act, Fill
from propdesk.domain.deadlines import moment_after
from propdesk.domain.errors import DomainError
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP

REPAIR, COMPLAINT, WALK_ROUND, CARE = "repair", "complaint", "walk_round", "care"
AGENT_CHANGE, MERCHANT, RENEWAL = "agent_change", "merchant", "renewal"
NEW_CUSTOMER, LAPSED, TELEPHONE = "new_customer", "lapsed", "telephone"
SORTS = (
    (COMPLAINT, QT_TRANSLATE_NOOP("return_visits", "After a complaint")),
    (REPAIR, QT_TRANSLATE_NOOP("return_visits", "After a repair")),
    (WALK_ROUND, QT_TRANSLATE_NOOP("return_visits", "Walk-round")),
    (CARE, QT_TRANSLATE_NOOP("return_visits", "Care")),
    (NEW_CUSTOMER, QT_TRANSLATE_NOOP("return_visits", "New customer")),
    ("business", QT_TRANSLATE_NOOP("return_visits", "Routine business")),
    (AGENT_CHANGE, QT_TRANSLATE_NOOP("return_visits", "Change of agent")),
    (RENEWAL, QT_TRANSLATE_NOOP("return_visits", "Renewal due")),
    (LAPSED, QT_TRANSLATE_NOOP("return_visits", "Lapsed")),
    ("works", QT_TRANSLATE_NOOP("return_visits", "Works stage")),
    ("finished_works", QT_TRANSLATE_NOOP("return_visits", "Finished works")),
    (MERCHANT, QT_TRANSLATE_NOOP("return_visits", "Merchant")),
    ("site_user", QT_TRANSLATE_NOOP("return_visits", "Registered site user")),
)
WAYS = (
    (TELEPHONE, QT_TRANSLATE_NOOP("return_visits", "Telephone")),
    ("home", QT_TRANSLATE_NOOP("return_visits", "At home")),
    ("on_site", QT_TRANSLATE_NOOP("return_visits", "On site")),
    ("message", QT_TRANSLATE_NOOP("return_visits", "Message")),
)
UNREACHABLE = "unreachable"
STILL_TO_MAKE = ("due", "scheduled", "appointed")
WILLING = "willing"
RENEWALS = (
    (WILLING, QT_TRANSLATE_NOOP("return_visits", "Renews")),
    ("undecided", QT_TRANSLATE_NOOP("return_visits", "Undecided")),
    ("unwilling", QT_TRANSLATE_NOOP("return_visits", "Does not renew")),
)
CONTENT, UNHAPPY = ("very_satisfied", "satisfied"), ("dissatisfied", "very_dissatisfied")
ANSWERS = (
    ("very_satisfied", QT_TRANSLATE_NOOP("return_visits", "Very satisfied")),
    ("satisfied", QT_TRANSLATE_NOOP("return_visits", "Satisfied")),
    ("fair", QT_TRANSLATE_NOOP("return_visits", "Fair")),
    ("dissatisfied", QT_TRANSLATE_NOOP("return_visits", "Dissatisfied")),
    ("very_dissatisfied", QT_TRANSLATE_NOOP("return_visits", "Very dissatisfied")),
)
RESULTS = (*ANSWERS, (UNREACHABLE, QT_TRANSLATE_NOOP("return_visits", "Not reached")))
FOLLOW_UPS = (
    ("repairs", QT_TRANSLATE_NOOP("return_visits", "A repair")),
    ("tickets", QT_TRANSLATE_NOOP("return_visits", "A ticket")),
    ("complaints", QT_TRANSLATE_NOOP("return_visits", "A complaint")),
)
TOPICS = (
    QT_TRANSLATE_NOOP("return_visits", "Papers prepared"),
    QT_TRANSLATE_NOOP(
        "return_visits", "Rang for at most 3 seconds or knocked three times; again after 5-10"
    ),
    QT_TRANSLATE_NOOP("return_visits", "Introduced oneself, shoe covers on"),
    QT_TRANSLATE_NOOP("return_visits", "Life in the community"),
    QT_TRANSLATE_NOOP("return_visits", "Who needs care"),
    QT_TRANSLATE_NOOP("return_visits", "Elderly and school children"),
    QT_TRANSLATE_NOOP("return_visits", "Said good-bye, left a telephone number"),
)


class SameDayTryError(DomainError):
    """The tries to reach somebody are on different days (P40)."""

    sentence = QT_TRANSLATE_NOOP(
        "return_visits", "A try is noted for today. The next one counts on another day."
    )


class OwnWorkVisitError(DomainError):
    """Whoever did the job does not ask whether it was done well."""

    sentence = QT_TRANSLATE_NOOP(
        "return_visits", "Whoever did the job does not make the return visit; somebody else must."
    )


class VisitTooEarlyError(DomainError):
    """A repair is looked at after some use (D19)."""

    sentence = QT_TRANSLATE_NOOP(
        "return_visits", "This visit may begin from {moment}: 48 hours after the repair (D19)."
    )


class LongTalkError(DomainError):
    """A call takes no more of the customer's time than they wish (N41)."""

    sentence = QT_TRANSLATE_NOOP(
        "return_visits",
        "A call ends within {minutes} minutes unless the customer wishes. Give the reason.",
    )


class DetailsMissingError(DomainError):
    """A dissatisfied customer is heard out and apologised to."""

    sentence = QT_TRANSLATE_NOOP(
        "return_visits", "Apologise, and write down what the customer is not satisfied with."
    )


class RenewalMissingError(DomainError):
    """Every call about a renewal is recorded, willing or not."""

    sentence = QT_TRANSLATE_NOOP(
        "return_visits", "Note whether the customer renews, willing or not."
    )


def not_too_long(act: Act) -> None:
    """Refuse an unexplained call longer than N41."""
    minutes, most = act.values["minutes"], act.figure("N41")
    is_long = isinstance(minutes, int) and minutes > most
    if is_long and act.values["way"] == TELEPHONE and not act.reason:
        raise LongTalkError(field="minutes", minutes=most)


def details_taken(act: Act) -> None:
    """Refuse a dissatisfied customer's answer without what is wrong (W41 [S3])."""
    if act.values["satisfaction"] in UNHAPPY and not act.values["opinion"]:
        raise DetailsMissingError(field="opinion")


def renewal_noted(act: Act) -> None:
    """Refuse a call about a renewal without its answer (W41 [S3])."""
    if act.values["sort"] == RENEWAL and not act.values["renewal"]:
        raise RenewalMissingError(field="renewal")


def on_another_day(act: Act) -> None:
    """Refuse a second try to reach somebody on the same day (P40)."""
    last = act.past.last("miss")
    if last is not None and last.astimezone(CENTRE_TIME).date() == act.today:
        raise SameDayTryError


def not_by_the_worker(act: Act) -> None:
    """Refuse the person who did the job that is asked about."""
    if act.values["worker"] == act.actor_id:
        raise OwnWorkVisitError


def not_too_early(act: Act) -> None:
    """Refuse a visit after a repair before its time: as entered, else D19 after it came up."""
    free = act.values["not_before"]
    opened = act.past.last("open")
    if free is None and act.values["sort"] == REPAIR and opened is not None:
        free = moment_after(act.rules.on("D19", act.today), opened, act.calendar)
    if isinstance(free, datetime) and act.now < free:
        raise VisitTooEarlyError(moment=f"{free.astimezone(CENTRE_TIME):%Y-%m-%d %H:%M}")


def note_reached(act: Act) -> Sequence[Fill]:
    """Note that the customer was reached, and when."""
    return (Fill({"is_reached": True, "visited_at": act.now}),)


def note_try(act: Act) -> Sequence[Fill]:
    """Count the tries."""
    return (Fill({"tries": act.past.count("miss") + 1}),)
