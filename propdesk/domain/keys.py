"""The rules of keys: to whom one is handed, for which job it goes out, the daily count.

Source: domain.md W06, C18.
"""

from collections.abc import Callable, Sequence
from datetime import datetime

from propdesk.domain.case_fields import Field, FieldKind
from propdesk.domain.case_flow import Act, Effect, Fill, Lines, State, Tie, Tone, clock
from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP

OWNER, PROXY = "owner", "proxy"
CUSTODY_REASONS = (
    ("rectification", QT_TRANSLATE_NOOP("keys", "Defects are mended")),
    ("letting", QT_TRANSLATE_NOOP("keys", "Letting")),
    ("repair", QT_TRANSLATE_NOOP("keys", "Repair")),
    ("other", QT_TRANSLATE_NOOP("keys", "Other")),
)
HOLDERS = (
    (OWNER, QT_TRANSLATE_NOOP("keys", "Owner")),
    (PROXY, QT_TRANSLATE_NOOP("keys", "Holder of a power of attorney")),
    ("family", QT_TRANSLATE_NOOP("keys", "Family")),
    ("tenant", QT_TRANSLATE_NOOP("keys", "Tenant or agent")),
    ("other", QT_TRANSLATE_NOOP("keys", "Somebody else")),
)
STATES = (
    State("in_stock", QT_TRANSLATE_NOOP("keys", "In stock")),
    State("with_owner", QT_TRANSLATE_NOOP("keys", "With the owner"), tone=Tone.GOOD),
    State("in_custody", QT_TRANSLATE_NOOP("keys", "In custody")),
    State("checked_out", QT_TRANSLATE_NOOP("keys", "Out for a job"), tone=Tone.CARE),
    State("overdue", QT_TRANSLATE_NOOP("keys", "Overdue"), tone=Tone.BAD),
    State("lost", QT_TRANSLATE_NOOP("keys", "Lost"), tone=Tone.BAD),
    State("replaced", QT_TRANSLATE_NOOP("keys", "Lock changed"), final=True),
)
CLOCKS = (
    clock(
        "back: check_out -> check_in, lose",
        QT_TRANSLATE_NOOP("keys", "Key back by"),
        field="due_back",
    ),
    clock(
        "custody: leave, find -> collect, lose",
        QT_TRANSLATE_NOOP("keys", "Custody reviewed by"),
        rule="W06.custody",
        field="to_day",
    ),
)
KINDS = Lines(
    "kinds",
    QT_TRANSLATE_NOOP("keys", "Keys on the tag"),
    (
        Field(
            name="sort",
            words=QT_TRANSLATE_NOOP("keys", "Key|Door, letter box, meter box."),
            required=True,
        ),
        Field(
            name="mark", kind=FieldKind.CODE, words=QT_TRANSLATE_NOOP("keys", "Number|As engraved.")
        ),
        Field(
            name="count",
            kind=FieldKind.WHOLE,
            words=QT_TRANSLATE_NOOP("keys", "Count|How many of it."),
        ),
    ),
)
LIABILITY = (
    QT_TRANSLATE_NOOP(
        "keys",
        "The owner leaves the keys named here of the owner's own accord. The centre keeps them "
        "locked up, uses them only for the stated purpose and notes every use.",
    ),
    QT_TRANSLATE_NOOP(
        "keys",
        "Valuables and cash are to be removed before; the centre does not answer for what was "
        "not handed over in writing. A lost key is replaced together with its lock at the cost "
        "of whoever lost it.",
    ),
)
SIGNERS = (
    QT_TRANSLATE_NOOP("keys", "Owner"),
    QT_TRANSLATE_NOOP("keys", "Received by"),
    QT_TRANSLATE_NOOP("keys", "Keys collected: owner"),
)


class NotEntitledError(DomainError):
    """A key goes to the owner, a proxy, or out for a job."""

    sentence = QT_TRANSLATE_NOOP(
        "keys", "Keys are handed only to the owner or to whoever holds a power of attorney."
    )


class ProxyPaperMissingError(DomainError):
    """A proxy shows the power of attorney."""

    sentence = QT_TRANSLATE_NOOP("keys", "Enter the number or date of the power of attorney.")


class NoSuchJobError(DomainError):
    """A key goes out for a job that is open."""

    sentence = QT_TRANSLATE_NOOP(
        "keys", "“{number}” is no open repair, inspection or other case; no key without a job."
    )


class DueBeforeOutError(DomainError):
    """A key is due back after it went out."""

    sentence = QT_TRANSLATE_NOOP("keys", "The key must come back after it goes out.")


class TagInUseError(DomainError):
    """A tag hangs on one set of keys."""

    sentence = QT_TRANSLATE_NOOP("keys", "Tag {tag} hangs on other keys already.")


class KeysMissingError(DomainError):
    """A count agrees when every key is there."""

    sentence = QT_TRANSLATE_NOOP("keys", "{expected} keys should be here, {present} are.")


def entitled(act: Act) -> None:
    """Refuse anybody but the owner or a proxy with the paper (W06)."""
    if act.values["handed_as"] not in (OWNER, PROXY):
        raise NotEntitledError(field="handed_as")
    if act.values["handed_as"] == PROXY and not act.values["proxy_paper"]:
        raise ProxyPaperMissingError(field="proxy_paper")


def job_is_open(field: str) -> Callable[[Act], None]:
    """Refuse a number in `field` that is no unfinished case."""

    def judge(act: Act) -> None:
        number = str(act.values[field] or "")
        if number == act.number or not act.look.is_open_case(number):
            raise NoSuchJobError(field=field, number=number)

    return judge


def due_after_now(act: Act) -> None:
    """Refuse a key due back before it goes out."""
    due = act.values["due_back"]
    if not isinstance(due, datetime) or due <= act.now:
        raise DueBeforeOutError(field="due_back")


def tag_is_free(act: Act) -> None:
    """Refuse a tag that hangs on other keys."""
    tag = act.values["tag"]
    if act.look.open_cases("keys", tag=tag):
        raise TagInUseError(field="tag", tag=str(tag))


def tie_to(field: str, relation: str) -> Callable[[Act], Sequence[Effect]]:
    """Tie the key to the job it goes out for, or that replaces its lock."""

    def effect(act: Act) -> Sequence[Effect]:
        return (Tie(str(act.values[field]), relation),)

    return effect


def note_out(act: Act) -> Sequence[Effect]:
    """Tie the key to its job, and write down when it went out."""
    return (*tie_to("job", "key")(act), Fill({"out_at": act.now, "in_at": None}))


def note_in(act: Act) -> Sequence[Effect]:
    """Write down when the key came back."""
    return (Fill({"in_at": act.now}),)


def all_present(act: Act) -> None:
    """Refuse a count that differs."""
    expected, present = act.values["expected"], act.values["present"]
    if expected != present or act.values["differences"]:
        raise KeysMissingError(field="present", expected=expected, present=present)
