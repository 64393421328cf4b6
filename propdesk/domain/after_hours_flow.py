"""The way of an entry after hours: let in, looked after, left (domain.md W28)."""

from propdesk.domain import after_hours as rules
from propdesk.domain.case_flow import Flow, State, Tone, clock, way
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP

GATE = Permission.CASE_OPEN
FLOW = Flow(
    states=(
        State("registered", QT_TRANSLATE_NOOP("after_hours", "Registered")),
        State("inside", QT_TRANSLATE_NOOP("after_hours", "Inside"), tone=Tone.GOOD),
        State("check_needed", QT_TRANSLATE_NOOP("after_hours", "Guard sent"), False, Tone.BAD),
        State("left", QT_TRANSLATE_NOOP("after_hours", "Left"), final=True),
        State("turned_away", QT_TRANSLATE_NOOP("after_hours", "Turned away"), final=True),
    ),
    transitions=(
        way(
            "admit: registered -> inside",
            QT_TRANSLATE_NOOP("after_hours", "Let in"),
            permission=GATE,
            asks=("host_informed?", "announced_by?"),
            guards=rules.LET_IN,
            effect=rules.note_entry,
        ),
        way(
            "turn_away: registered -> turned_away",
            QT_TRANSLATE_NOOP("after_hours", "Turn away"),
            permission=GATE,
            reason=True,
        ),
        way(
            "leave: inside, check_needed -> left",
            QT_TRANSLATE_NOOP("after_hours", "Has left"),
            permission=GATE,
            asks=("round_note?",),
            effect=rules.note_leaving,
        ),
        way(
            "send: inside -> check_needed",
            QT_TRANSLATE_NOOP("after_hours", "Send the guard"),
            permission=GATE,
            guards=rules.SEND,
        ),
        way(
            "run_over: inside -> check_needed",
            QT_TRANSLATE_NOOP("after_hours", "Announced time over"),
            permission=GATE,
            lapses="out",
        ),
        way(
            "found: check_needed -> inside",
            QT_TRANSLATE_NOOP("after_hours", "Stays longer"),
            permission=GATE,
            asks=("planned_out", "round_note"),
            guards=rules.STAY,
        ),
    ),
    clocks=(
        clock(
            "out: admit -> leave",
            QT_TRANSLATE_NOOP("after_hours", "Out by"),
            field="planned_out",
        ),
    ),
)
