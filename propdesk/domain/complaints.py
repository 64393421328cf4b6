"""The rules of complaints: classes, levels, who decides, what closing needs. Source: domain.md W40.

Levels have a rank: the desk, then the department, then the manager; nobody skips one unexplained.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from propdesk.domain.case_flow import Act, Effect, Fill, Spawn
from propdesk.domain.deadlines import month_end
from propdesk.domain.errors import DomainError
from propdesk.domain.journal import PayoutMethod
from propdesk.domain.money import format_yuan
from propdesk.domain.permissions import Permission
from propdesk.domain.return_visits import COMPLAINT as AFTER_COMPLAINT
from propdesk.domain.return_visits import UNHAPPY, UNREACHABLE
from propdesk.i18n import QT_TRANSLATE_NOOP, Message

AFTER_HOURS, MEDIA, ONLINE = "after_hours", "media", "online"
CHANNELS = (
    ("telephone", QT_TRANSLATE_NOOP("complaints", "Telephone")),
    ("visit", QT_TRANSLATE_NOOP("complaints", "In person")),
    ("letter", QT_TRANSLATE_NOOP("complaints", "Letter")),
    ("fax", QT_TRANSLATE_NOOP("complaints", "Fax")),
    (ONLINE, QT_TRANSLATE_NOOP("complaints", "Online")),
    (MEDIA, QT_TRANSLATE_NOOP("complaints", "News media")),
    ("comment_form", QT_TRANSLATE_NOOP("complaints", "Comment form (F37)")),
    (AFTER_HOURS, QT_TRANSLATE_NOOP("complaints", "After hours, monitoring centre")),
)
DEPARTMENTS = (
    ("engineering", QT_TRANSLATE_NOOP("complaints", "Engineering")),
    ("cleaning", QT_TRANSLATE_NOOP("complaints", "Cleaning and greening")),
    ("security", QT_TRANSLATE_NOOP("complaints", "Security")),
    ("service", QT_TRANSLATE_NOOP("complaints", "Customer service")),
    ("finance", QT_TRANSLATE_NOOP("complaints", "Finance")),
    ("operations", QT_TRANSLATE_NOOP("complaints", "Shop operations")),
    ("outside", QT_TRANSLATE_NOOP("complaints", "Outside firm")),
)
SORTS = (
    ("facilities", QT_TRANSLATE_NOOP("complaints", "Public facilities")),
    ("equipment", QT_TRANSLATE_NOOP("complaints", "Equipment")),
    ("cleaning", QT_TRANSLATE_NOOP("complaints", "Cleaning")),
    ("greening", QT_TRANSLATE_NOOP("complaints", "Greening")),
    ("repair", QT_TRANSLATE_NOOP("complaints", "Repair")),
    ("security", QT_TRANSLATE_NOOP("complaints", "Security guard")),
    ("fire_safety", QT_TRANSLATE_NOOP("complaints", "Fire safety")),
    ("staff_service", QT_TRANSLATE_NOOP("complaints", "Staff service")),
    ("goods", QT_TRANSLATE_NOOP("complaints", "Goods")),
    ("purchase_rights", QT_TRANSLATE_NOOP("complaints", "Purchase rights")),
    ("promotions", QT_TRANSLATE_NOOP("complaints", "Promotions")),
    ("environment", QT_TRANSLATE_NOOP("complaints", "Safety and environment")),
)
DEPARTMENT_OF: Mapping[str, str] = {
    "facilities": "engineering",
    "equipment": "engineering",
    "cleaning": "cleaning",
    "greening": "cleaning",
    "repair": "engineering",
    "security": "security",
    "fire_safety": "security",
    "staff_service": "service",
    "goods": "operations",
    "purchase_rights": "operations",
    "promotions": "operations",
    "environment": "security",
}
ROUTES = "complaint_routes"
PRIMARY, FIRST, SECOND = "primary", "level1", "level2"
LEVELS = (
    (PRIMARY, QT_TRANSLATE_NOOP("complaints", "Primary")),
    (FIRST, QT_TRANSLATE_NOOP("complaints", "Level 1")),
    (SECOND, QT_TRANSLATE_NOOP("complaints", "Level 2")),
)
RANK: Mapping[object, int] = {code: rank for rank, (code, _) in enumerate(LEVELS)}
SEVERITIES = (
    ("1", QT_TRANSLATE_NOOP("complaints", "1 (gravest)")),
    ("2", QT_TRANSLATE_NOOP("complaints", "2 (grave)")),
    ("3", QT_TRANSLATE_NOOP("complaints", "3 (ordinary)")),
    ("4", QT_TRANSLATE_NOOP("complaints", "4 (slight)")),
)
JUSTIFIED, UNJUSTIFIED = "justified", "unjustified"
VALIDITIES = (
    (JUSTIFIED, QT_TRANSLATE_NOOP("complaints", "Justified")),
    (UNJUSTIFIED, QT_TRANSLATE_NOOP("complaints", "Not justified")),
)
PAYMENTS: tuple[tuple[str, Message], ...] = (
    (PayoutMethod.VOUCHERS.value, QT_TRANSLATE_NOOP("complaints", "Gift vouchers")),
    (PayoutMethod.CREDIT.value, QT_TRANSLATE_NOOP("complaints", "Credit on the unit's account")),
    (PayoutMethod.TRANSFER.value, QT_TRANSLATE_NOOP("complaints", "Bank transfer")),
    (PayoutMethod.CASH.value, QT_TRANSLATE_NOOP("complaints", "Cash from one's own drawer")),
)
SETTLING = ("settle_here", "finish", "pay")


class PromiseWithoutDateError(DomainError):
    """What is promised is promised for a time."""

    sentence = QT_TRANSLATE_NOOP("complaints", "Enter by when this is promised.")


class LevelSkippedError(DomainError):
    """Desk, department, manager: a step left out is explained."""

    sentence = QT_TRANSLATE_NOOP("complaints", "A level is skipped here. Give the reason.")


class LevelTooLowError(DomainError):
    """What another department must do is no primary complaint."""

    sentence = QT_TRANSLATE_NOOP(
        "complaints", "Another department must act: this is at least a level 1 complaint."
    )


class ManagerNotToldError(DomainError):
    """What the public reads is the manager's matter from the first minute."""

    sentence = QT_TRANSLATE_NOOP(
        "complaints",
        "Media and online cases go to the manager at once: tell the manager, then tick it.",
    )


class FormMissingError(DomainError):
    """Finance pays on the signed form, not on a word."""

    sentence = QT_TRANSLATE_NOOP(
        "complaints", "A claim goes to finance with the signed handling form (F31): attach it."
    )


class AmountMissingError(DomainError):
    """A compensation has an amount."""

    sentence = QT_TRANSLATE_NOOP("complaints", "Enter the amount of the compensation.")


class BeyondAuthorityError(DomainError):
    """Supervisor and manager decide up to a limit (P33)."""

    sentence = QT_TRANSLATE_NOOP(
        "complaints", "{sum} yuan are beyond your authority of {limit} yuan."
    )


class SpecialCaseError(DomainError):
    """Large sums are a special case the company's leader signs (P33)."""

    sentence = QT_TRANSLATE_NOOP(
        "complaints",
        "More than {limit} yuan: mark it as a special case and name the leader who signed.",
    )


class NotApprovedError(DomainError):
    """Nothing is paid before somebody with the authority agreed to this very amount."""

    sentence = QT_TRANSLATE_NOOP(
        "complaints", "The compensation is not approved, or was corrected since; have it approved."
    )


class RecipientMissingError(DomainError):
    """Whoever gets money signs for it."""

    sentence = QT_TRANSLATE_NOOP(
        "complaints", "No compensation without the recipient's name and signature."
    )


class NoResultError(DomainError):
    """A complaint is closed with its result written down."""

    sentence = QT_TRANSLATE_NOOP("complaints", "Write down the result before closing.")


class NotVisitedError(DomainError):
    """Every complaint is followed by a visit (N03)."""

    sentence = QT_TRANSLATE_NOOP(
        "complaints", "No complaint is closed without its return visit; it is on the due list."
    )


class VisitAheadError(DomainError):
    """Only a visit that was made is noted."""

    sentence = QT_TRANSLATE_NOOP("complaints", "This visit lies ahead; note it once it is made.")


class TriesLeftError(DomainError):
    """Nobody is given up before the tries of P40 are made."""

    sentence = QT_TRANSLATE_NOOP(
        "complaints", "The customer is still to be tried: the visit is on the due list."
    )


class StillUnhappyError(DomainError):
    """A customer who is not satisfied is not done with."""

    sentence = QT_TRANSLATE_NOOP(
        "complaints", "The customer is not satisfied: take the complaint up again."
    )


class UnsignedError(DomainError):
    """From level 1 on both heads sign the form (F31)."""

    sentence = QT_TRANSLATE_NOOP(
        "complaints", "The heads of the recording and the handling unit must sign first."
    )


def promise_has_a_date(act: Act) -> None:
    """Refuse a promise without its time (D16)."""
    if act.values["promise"] and act.values["promised_at"] is None:
        raise PromiseWithoutDateError(field="promised_at")


def manager_is_told(act: Act) -> None:
    """Refuse to go on with a media or online case the manager has not heard of (W40 [P])."""
    if act.values["channel"] in (MEDIA, ONLINE) and not act.values["manager_told"]:
        raise ManagerNotToldError(field="manager_told")


def form_attached(act: Act) -> None:
    """Refuse a claim without the signed form (W40 [S4])."""
    if not act.values["has_form"]:
        raise FormMissingError(field="has_form")


def level_fits(act: Act) -> None:
    """Refuse a level raised by more than one rank without a reason."""
    rise = RANK[act.values["level"]] - RANK[act.before["level"]]
    if rise > 1 and not act.reason:
        raise LevelSkippedError(field="level")


def beyond_the_desk(act: Act) -> None:
    """Refuse to pass a primary complaint to another department (C4)."""
    if act.values["level"] == PRIMARY:
        raise LevelTooLowError(field="level")


def department_had_it(act: Act) -> None:
    """Refuse to escalate past the department without a reason."""
    if act.past.count("dispatch") == 0 and not act.reason:
        raise LevelSkippedError(field="reason")


def has_amount(act: Act) -> None:
    """Refuse a compensation of nothing."""
    if _amount(act) <= 0:
        raise AmountMissingError(field="amount_fen")


def within_authority(act: Act) -> None:
    """Refuse an amount beyond what the person may allow (P33)."""
    amount = _amount(act)
    is_manager = Permission.CASE_DECIDE in act.rights
    limit = act.figure("P33.manager" if is_manager else "P33.supervisor")
    if amount <= limit:
        return
    if not is_manager:
        raise BeyondAuthorityError(sum=format_yuan(amount), limit=format_yuan(limit))
    if not (act.values["is_special"] and act.values["leader"]):
        raise SpecialCaseError(field="leader", limit=format_yuan(limit))


def is_approved(act: Act) -> None:
    """Refuse to pay what was not approved, or was corrected afterwards."""
    approved = act.past.order("approve")
    if approved <= max(act.past.order("compensate"), act.past.order("correct")):
        raise NotApprovedError


def recipient_signs(act: Act) -> None:
    """Refuse a payment nobody signed for."""
    if not (act.values["recipient"] and act.values["recipient_signed"]):
        raise RecipientMissingError(field="recipient")


def may_close(act: Act) -> None:
    """Refuse to close without result, visit, satisfaction and, from level 1, both signatures."""
    if not act.values["result"]:
        raise NoResultError(field="result")
    settled = max(act.past.order(code) for code in SETTLING)
    if act.past.order("note_visit") < settled:
        raise NotVisitedError
    if act.values["satisfaction"] in UNHAPPY:
        raise StillUnhappyError
    if act.values["level"] != PRIMARY and act.past.order("sign_handling") < settled:
        raise UnsignedError


def suggest_department(act: Act) -> Sequence[Effect]:
    """Name the department a class goes to, where none was entered: as the project's map says
    (投诉对应关系图), else as usual."""
    if act.values["department"]:
        return ()
    sort = str(act.values["sort"])
    mapped = (
        code for code, _ in DEPARTMENTS if act.look.open_cases(ROUTES, sort=sort, department=code)
    )
    return (Fill({"department": next(mapped, DEPARTMENT_OF[sort])}),)


def call_unjustified(_act: Act) -> Sequence[Effect]:
    """Note that the complaint was not justified."""
    return (Fill({"validity": UNJUSTIFIED}),)


def ask_for_visit(act: Act) -> Sequence[Effect]:
    """Put the return visit on the due list: every complaint is followed by one (N03)."""
    values = act.values
    visit = {
        "sort": AFTER_COMPLAINT,
        "matter": str(values["content"])[:60],
        "about": act.number,
        "way": "telephone",
        **{name: values[name] for name in ("unit_id", "customer", "phone")},
    }
    return (
        Fill({"satisfaction": "", "validity": values["validity"] or JUSTIFIED}),
        Spawn("return_visits", visit, "visit"),
    )


def after_work(act: Act) -> Sequence[Effect]:
    """Ask for the visit; who settled it for a department does not make it (W41)."""
    if Permission.CASE_WORK in act.rights:
        return ask_for_visit(act)
    noted, visit = ask_for_visit(act)
    assert isinstance(visit, Spawn)
    return (noted, replace(visit, values={**visit.values, "worker": act.actor_id}))


def after_payment(act: Act) -> Sequence[Effect]:
    """Ask for the visit; the staff's share is due from this month's wages (D12)."""
    share = act.values["staff_share_fen"]
    if not share:
        return ask_for_visit(act)
    return (*ask_for_visit(act), Fill({"deduct_by": month_end(act.today, 0)}))


def visit_is_past(act: Act) -> None:
    """Refuse a visit that lies ahead."""
    visited = act.values["visited_at"]
    if isinstance(visited, datetime) and visited > act.now:
        raise VisitAheadError(field="visited_at")


def tries_are_made(act: Act) -> None:
    """Refuse to call somebody unreachable while their visit is on the list (P40)."""
    is_given_up = act.values["satisfaction"] == UNREACHABLE
    if is_given_up and act.look.open_cases("return_visits", about=act.number):
        raise TriesLeftError(field="satisfaction")


def _amount(act: Act) -> int:
    amount = act.values["amount_fen"]
    return amount if isinstance(amount, int) else 0
