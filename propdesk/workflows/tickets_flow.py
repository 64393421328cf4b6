"""The way of a ticket: states, steps, clocks (domain.md W38, D10, D11)."""

from propdesk.domain import tickets as rules
from propdesk.domain.case_flow import Flow, Guard, State, Tone, clock, way
from propdesk.domain.case_guards import by_first_responder
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP

FLOW = Flow(
    states=(
        State("open", QT_TRANSLATE_NOOP("tickets", "Open"), tone=Tone.CARE),
        State("assigned", QT_TRANSLATE_NOOP("tickets", "With the unit")),
        State("in_progress", QT_TRANSLATE_NOOP("tickets", "In progress")),
        State("closed", QT_TRANSLATE_NOOP("tickets", "Closed"), True, Tone.GOOD),
    ),
    transitions=(
        way(
            "give: open -> assigned",
            QT_TRANSLATE_NOOP("tickets", "Pass to a unit"),
            asks=("to_unit", "due_at?"),
            assigns=True,
        ),
        way(
            "take: open -> in_progress",
            QT_TRANSLATE_NOOP("tickets", "Take it myself"),
            permission=Permission.CASE_FIELD,
            effect=rules.take,
        ),
        way(
            "receive: assigned -> in_progress",
            QT_TRANSLATE_NOOP("tickets", "Received by the unit"),
            permission=Permission.CASE_FIELD,
            asks=("received_by?",),
            effect=rules.received,
        ),
        way(
            "send_back: assigned, in_progress -> open",
            QT_TRANSLATE_NOOP("tickets", "Send back"),
            permission=Permission.CASE_FIELD,
            reason=True,
            primary=False,
            effect=rules.send_back,
        ),
        way(
            "close: in_progress -> closed",
            QT_TRANSLATE_NOOP("tickets", "Answered and accepted"),
            asks=("answer",),
            guards=(Guard(by_first_responder()),),
            effect=rules.note_accepted,
        ),
        way(
            "not_accepted: in_progress -> in_progress",
            QT_TRANSLATE_NOOP("tickets", "Customer does not accept"),
            asks=("answer", "manager_told"),
            effect=rules.note_refused,
        ),
    ),
    clocks=(
        clock(
            "route: open, send_back -> give, take",
            QT_TRANSLATE_NOOP("tickets", "Pass on by"),
            rule="D10",
            instead=(("channel", rules.CONTROL_ROOM, "D11"),),
        ),
        clock(
            "settle: open -> close",
            QT_TRANSLATE_NOOP("tickets", "Settle by"),
            rule="D10",
            field="due_at",
        ),
    ),
)
