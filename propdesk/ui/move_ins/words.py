"""The columns of the move-in screen, and what its choices and counts say."""

from collections.abc import Callable
from datetime import datetime, timedelta

from propdesk.domain.money import format_yuan
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.case_sheets import CaseSheet
from propdesk.services.move_ins import NOT_HERE_YET, Day, Visit
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.move_ins.flow import MoveInFlow, stage_words

NOBODY = QT_TRANSLATE_NOOP(
    "move_ins_screen",
    "No handover is open here. F7 plans a building; its approved plan opens the handovers.",
)


PATIENCE = timedelta(minutes=30)
_LAST = "move_ins-ledger"
_PAPERS = {
    "planned": "move_ins-notice",
    "notified": "move_ins-notice",
    "pack_issued": "move_ins-fees",
    "agreements_signed": "move_ins-fees",
    "fees_paid": "move_ins-acceptance",
    "inspected": "move_ins-acceptance",
    "rectifying": "move_ins-acceptance",
    "passed": "move_ins-keys",
    "escalated": "move_ins-acceptance",
    "keys_issued": "move_ins-custody",
}


def paper_of(sheet: CaseSheet) -> str:
    """Return the paper of the step a handover stands at; F14 only where a key stays."""
    if sheet.state.code == "keys_issued" and not sheet.values["key_left"]:
        return _PAPERS["passed"]
    return _PAPERS.get(sheet.state.code, _LAST)


def rail(flow: MoveInFlow) -> str:
    """Return the steps in a line, those done with a tick, the one to do marked."""
    marked = []
    for place, words in enumerate(stage_words(flow.sheet), 1):
        sign = "✓ " if place < flow.place else "▶ " if place == flow.place else ""
        marked.append(f"{sign}{words}")
    return "  ›  ".join(marked)


def owed_text(fen: int) -> str:
    """Return what a unit still owes, nothing where it is even."""
    if fen <= 0:
        return ""
    words = translate("move_ins_screen", "Owes {sum} yuan: Ctrl+G")
    return words.format(sum=format_yuan(fen, grouping=True))


def day_text(day: Day) -> str:
    """Return how today gets on, nothing on a day without appointments."""
    if not day.expected:
        return ""
    words = translate(
        "move_ins_screen", "Today: {expected} expected, {came} came, {completed} completed"
    )
    return words.format(expected=day.expected, came=day.came, completed=day.completed)


def _unit(visit: Visit) -> str:
    return visit.unit


def _owner(visit: Visit) -> str:
    return visit.owner


def _told(visit: Visit) -> str:
    """Return by which of the two channels the owner was told, in letters and not by colour."""
    post = translate("move_ins_screen", "post") if visit.is_posted else "—"
    call = translate("move_ins_screen", "call") if visit.is_phoned else "—"
    return f"{post} {call}"


def _next(visit: Visit) -> str:
    """Return what is done next with a handover, in two or three words."""
    words = NEXT.get(visit.state.code)
    return words.translated() if words else ""


def _tone(visit: Visit) -> str:
    return visit.state.tone.value


NEXT = {
    "planned": QT_TRANSLATE_NOOP("move_ins_screen", "Invite"),
    "notified": QT_TRANSLATE_NOOP("move_ins_screen", "Check papers"),
    "docs_checked": QT_TRANSLATE_NOOP("move_ins_screen", "Give pack"),
    "pack_issued": QT_TRANSLATE_NOOP("move_ins_screen", "Sign"),
    "agreements_signed": QT_TRANSLATE_NOOP("move_ins_screen", "Take fees"),
    "fees_paid": QT_TRANSLATE_NOOP("move_ins_screen", "Inspect"),
    "inspected": QT_TRANSLATE_NOOP("move_ins_screen", "Pass or repair"),
    "rectifying": QT_TRANSLATE_NOOP("move_ins_screen", "Re-inspect"),
    "escalated": QT_TRANSLATE_NOOP("move_ins_screen", "Manager"),
    "passed": QT_TRANSLATE_NOOP("move_ins_screen", "Give keys"),
    "keys_issued": QT_TRANSLATE_NOOP("move_ins_screen", "Complete"),
}


def columns(now: Callable[[], datetime]) -> tuple[Column[Visit], ...]:
    """Return the columns of the queue; an appointment of today shows its time only.

    Who is not here half an hour after the time is late, in words and colour.
    """

    def is_late(visit: Visit) -> bool:
        at = visit.visit_at
        return visit.state.code in NOT_HERE_YET and at is not None and now() - at > PATIENCE

    def when(visit: Visit) -> str:
        if visit.visit_at is None:
            return ""
        local, today = visit.visit_at.astimezone(CENTRE_TIME), now().astimezone(CENTRE_TIME)
        time = f"{local:%H:%M}" if local.date() == today.date() else f"{local:%m-%d %H:%M}"
        return (
            translate("move_ins_screen", "{time} late").format(time=time)
            if is_late(visit)
            else time
        )

    def tone(visit: Visit) -> str:
        return "danger" if is_late(visit) else ""

    return (
        Column("when", QT_TRANSLATE_NOOP("move_ins_screen", "Time"), when, tone=tone, weight=8),
        Column("unit", QT_TRANSLATE_NOOP("move_ins_screen", "Unit"), _unit, weight=7),
        Column("owner", QT_TRANSLATE_NOOP("move_ins_screen", "Owner"), _owner, weight=7),
        Column("told", QT_TRANSLATE_NOOP("move_ins_screen", "Told"), _told, weight=7),
        Column(
            "next", QT_TRANSLATE_NOOP("move_ins_screen", "Next step"), _next, tone=_tone, weight=8
        ),
    )
