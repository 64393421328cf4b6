"""The rules of goods passes: whose word lets goods out, for how long, what the gate counts.

Source: domain.md W24, P16.
"""

from collections.abc import Sequence
from datetime import date, datetime

from propdesk.domain.case_fields import Field, FieldKind
from propdesk.domain.case_flow import Act, Effect, Fill, Guard, Lines, Row
from propdesk.domain.case_guards import no_arrears
from propdesk.domain.deadlines import ends_with, moment_after
from propdesk.domain.errors import DomainError
from propdesk.domain.permissions import Permission
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP

OWNER, TENANT = "owner", "tenant"
APPLICANTS = (
    (OWNER, QT_TRANSLATE_NOOP("goods_passes", "Owner")),
    (TENANT, QT_TRANSLATE_NOOP("goods_passes", "Tenant or company")),
    ("agent", QT_TRANSLATE_NOOP("goods_passes", "Sent by the owner")),
    ("contractor", QT_TRANSLATE_NOOP("goods_passes", "Contractor")),
)
REASONS = (
    ("move_out", QT_TRANSLATE_NOOP("goods_passes", "Move-out")),
    ("repair", QT_TRANSLATE_NOOP("goods_passes", "Repair")),
    ("sale", QT_TRANSLATE_NOOP("goods_passes", "Sale")),
    ("waste", QT_TRANSLATE_NOOP("goods_passes", "Waste")),
    ("other", QT_TRANSLATE_NOOP("goods_passes", "Other")),
)
COLUMNS = (
    Field(
        name="name",
        words=QT_TRANSLATE_NOOP("goods_passes", "Name|What it is: sofa, printer."),
        required=True,
    ),
    Field(name="model", words=QT_TRANSLATE_NOOP("goods_passes", "Model|Brand, size or colour.")),
    Field(
        name="quantity",
        kind=FieldKind.WHOLE,
        words=QT_TRANSLATE_NOOP("goods_passes", "Quantity|In pieces; the guard counts them."),
        required=True,
    ),
    Field(name="measure", words=QT_TRANSLATE_NOOP("goods_passes", "Measure|Piece, box, set.")),
    Field(
        name="is_furniture",
        kind=FieldKind.YES_NO,
        words=QT_TRANSLATE_NOOP("goods_passes", "Furniture|It may belong to the owner."),
    ),
)
GOODS = Lines(
    "goods",
    QT_TRANSLATE_NOOP("goods_passes", "Goods"),
    COLUMNS,
    required=True,
    frozen_in=("issued",),
    permission=Permission.CASE_WORK,
)
KEEPERS = (
    QT_TRANSLATE_NOOP("goods_passes", "Gate"),
    QT_TRANSLATE_NOOP("goods_passes", "Service desk"),
)
SIGNATURES = (
    QT_TRANSLATE_NOOP("goods_passes", "Holder"),
    QT_TRANSLATE_NOOP("goods_passes", "Issued by"),
    QT_TRANSLATE_NOOP("goods_passes", "Guard"),
)


class IdentityNotSeenError(DomainError):
    """A pass is issued to somebody whose paper was seen."""

    sentence = QT_TRANSLATE_NOOP("goods_passes", "Look at the identity card first, then tick it.")


class NobodyAgreesError(DomainError):
    """Goods leave on the owner's own word, his consent, or a stamped list."""

    sentence = QT_TRANSLATE_NOOP(
        "goods_passes", "There is neither a stamped list nor the owner's consent."
    )


class FurnitureNeedsConsentError(DomainError):
    """Furniture may belong to the owner."""

    sentence = QT_TRANSLATE_NOOP(
        "goods_passes", "A tenant takes furniture out only with the owner's consent: {goods}."
    )


class QuantityMissingError(DomainError):
    """Every line says how many."""

    sentence = QT_TRANSLATE_NOOP("goods_passes", "How many of “{goods}”?")


class DayPassedError(DomainError):
    """A pass is for today or later."""

    sentence = QT_TRANSLATE_NOOP("goods_passes", "The day of leaving is past.")


class PassExpiredError(DomainError):
    """A pass is good to midnight of its day."""

    sentence = QT_TRANSLATE_NOOP(
        "goods_passes", "This pass was good until {moment}. Send them back to the desk."
    )


class CountDiffersError(DomainError):
    """The gate counts other than the pass says."""

    sentence = QT_TRANSLATE_NOOP(
        "goods_passes",
        "The pass says {pieces} pieces, you counted {counted}. Do not release; send it back to the"
        " desk.",
    )


def identity_seen(act: Act) -> None:
    """Refuse a pass to somebody whose paper nobody looked at."""
    if not act.values["id_seen"]:
        raise IdentityNotSeenError(field="id_seen")


def somebody_agrees(act: Act) -> None:
    """Refuse goods of others than the owner without stamped list or the owner's consent."""
    if act.values["applicant"] == OWNER:
        return
    if not act.values["stamped_list"] and not act.values["owner_consent"]:
        raise NobodyAgreesError(field="stamped_list")


def furniture_agreed(act: Act) -> None:
    """Refuse a tenant's furniture without the owner's consent, whatever list is stamped."""
    if act.values["applicant"] != TENANT or act.values["owner_consent"]:
        return
    furniture = [str(row["name"]) for row in act.lines["goods"] if row["is_furniture"]]
    if furniture:
        raise FurnitureNeedsConsentError(field="owner_consent", goods=", ".join(furniture))


def every_line_counted(act: Act) -> None:
    """Refuse a line without a quantity."""
    for row in act.lines["goods"]:
        quantity = row["quantity"]
        if not isinstance(quantity, int) or quantity < 1:
            raise QuantityMissingError(field="goods", goods=str(row["name"]))


def day_ahead(act: Act) -> None:
    """Refuse a day of leaving that is past."""
    day = act.values["leaves_on"]
    if isinstance(day, date) and day < act.today:
        raise DayPassedError(field="leaves_on")


def valid_until(act: Act) -> datetime:
    """Return the last moment of a pass: midnight of the day of leaving, else P16 from its issue."""
    day = act.values["leaves_on"]
    if isinstance(day, date):
        return ends_with(day, act.calendar, act.now).due_at
    issued = act.past.last("issue") or act.now
    return moment_after(act.rules.on("P16", act.today), issued, act.calendar)


def still_valid(act: Act) -> None:
    """Refuse to release goods on a pass whose day is over."""
    until = valid_until(act)
    if act.now > until:
        raise PassExpiredError(moment=_said(until))


def pieces(rows: Sequence[Row]) -> int:
    """Return how many pieces the lines of a pass say."""
    return sum(count for row in rows if isinstance(count := row["quantity"], int))


def counted_right(act: Act) -> None:
    """Refuse to release other than what the pass says."""
    expected, counted = pieces(act.lines["goods"]), act.values["counted"]
    if counted != expected:
        raise CountDiffersError(field="counted", pieces=expected, counted=counted)


def note_issue(act: Act) -> Sequence[Effect]:
    """Write who issued the pass, and its last day where it names none (P16), for the paper."""
    last = act.calendar.local(valid_until(act)).date()
    return (Fill({"leaves_on": last, "issuer": act.actor_id}),)


def note_guard(act: Act) -> Sequence[Effect]:
    """Write down who compared the goods."""
    return (Fill({"guard": act.actor_id}),)


def note_release(act: Act) -> Sequence[Effect]:
    """Write down when the goods left, and who let them out."""
    return (Fill({"released_at": act.now, "guard": act.actor_id}),)


def _said(moment: datetime) -> str:
    return f"{moment.astimezone(CENTRE_TIME):%Y-%m-%d %H:%M}"


ISSUE = (
    Guard(identity_seen),
    Guard(somebody_agrees),
    Guard(furniture_agreed),
    Guard(every_line_counted),
    Guard(day_ahead),
    Guard(no_arrears(), override=Permission.CASE_DECIDE),
)
RELEASE = (Guard(still_valid), Guard(counted_right))
