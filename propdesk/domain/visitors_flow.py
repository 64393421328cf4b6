"""The way of a visit: received, let in, signed out (domain.md W29)."""

from propdesk.domain import visitors as rules
from propdesk.domain.case_flow import Flow, Guard, State, Tone, clock, way
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP

FLOW = Flow(
    states=(
        State("arrived", QT_TRANSLATE_NOOP("visitors", "Arrived")),
        State("waiting", QT_TRANSLATE_NOOP("visitors", "Waiting"), tone=Tone.CARE),
        State("admitted", QT_TRANSLATE_NOOP("visitors", "Inside"), tone=Tone.GOOD),
        State("left", QT_TRANSLATE_NOOP("visitors", "Left"), final=True),
        State("unseen", QT_TRANSLATE_NOOP("visitors", "Left unseen"), True, Tone.CARE),
        State("turned_away", QT_TRANSLATE_NOOP("visitors", "Turned away"), final=True),
    ),
    transitions=(
        way(
            "admit: arrived, waiting -> admitted",
            QT_TRANSLATE_NOOP("visitors", "Let in"),
            permission=Permission.CASE_OPEN,
            asks=("badge?", "host_informed?"),
            guards=rules.LET_IN,
            effect=rules.note_entry,
        ),
        way("wait: arrived -> waiting", QT_TRANSLATE_NOOP("visitors", "Offer a seat")),
        way(
            "complain: arrived, waiting -> waiting",
            QT_TRANSLATE_NOOP("visitors", "Take the complaint down"),
            asks=("matter",),
            effect=rules.take_complaint,
        ),
        way(
            "leave: admitted -> left",
            QT_TRANSLATE_NOOP("visitors", "Sign out"),
            permission=Permission.CASE_OPEN,
            asks=("badge_back?", "follow_up?"),
            guards=(Guard(rules.badge_back),),
            effect=rules.note_leaving,
        ),
        way("miss: admitted -> unseen", QT_TRANSLATE_NOOP("visitors", "Not seen"), reason=True),
        way(
            "close_up: admitted -> unseen",
            QT_TRANSLATE_NOOP("visitors", "Never signed out"),
            lapses="unseen",
        ),
        way(
            "turn_away: arrived, waiting -> turned_away",
            QT_TRANSLATE_NOOP("visitors", "Turn away"),
            reason=True,
        ),
    ),
    clocks=(
        clock(
            "out: admit -> leave, miss",
            QT_TRANSLATE_NOOP("visitors", "Leaves by"),
            rule="P20",
            field="planned_out",
        ),
        clock(
            "unseen: admit -> leave, miss",
            QT_TRANSLATE_NOOP("visitors", "Closed by the program"),
            rule="W29.unseen",
        ),
    ),
)
