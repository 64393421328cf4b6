"""The way of an inquiry: states, steps, clocks (domain.md W37, D10, D29, D30)."""

from propdesk.domain import inquiries as rules
from propdesk.domain.case_flow import Flow, Guard, State, Tone, clock, way
from propdesk.i18n import QT_TRANSLATE_NOOP

PROMISE = (Guard(rules.can_be_taken_up), Guard(rules.promised_ahead))
FLOW = Flow(
    states=(
        State("received", QT_TRANSLATE_NOOP("inquiries", "Received"), tone=Tone.CARE),
        State("pending", QT_TRANSLATE_NOOP("inquiries", "Call promised"), tone=Tone.CARE),
        State("message_taken", QT_TRANSLATE_NOOP("inquiries", "Message taken")),
        State("missed", QT_TRANSLATE_NOOP("inquiries", "Missed"), tone=Tone.BAD),
        State("answered", QT_TRANSLATE_NOOP("inquiries", "Answered"), True, Tone.GOOD),
        State("routed", QT_TRANSLATE_NOOP("inquiries", "Passed on as a case"), final=True),
        State("delivered", QT_TRANSLATE_NOOP("inquiries", "Message passed on"), final=True),
        State("returned", QT_TRANSLATE_NOOP("inquiries", "Called back"), True, Tone.GOOD),
    ),
    transitions=(
        way(
            "answer: received, pending -> answered",
            QT_TRANSLATE_NOOP("inquiries", "Answered"),
            asks=("answer", "article_no?", "minutes?"),
            effect=rules.note_answer_time,
        ),
        way(
            "promise: received -> pending",
            QT_TRANSLATE_NOOP("inquiries", "Promise to call back"),
            asks=("promised_at", "caller?", "phone?", "place?"),
            guards=PROMISE,
            effect=rules.open_ticket,
        ),
        way(
            "route: received -> routed",
            QT_TRANSLATE_NOOP("inquiries", "Pass on as a case"),
            asks=("purpose", "complaint_about?", "caller?", "phone?", "place?", "promised_at?"),
            guards=(*PROMISE, Guard(rules.complaint_is_classed)),
            effect=rules.pass_on,
        ),
        way(
            "take_message: received -> message_taken",
            QT_TRANSLATE_NOOP("inquiries", "Take a message"),
            asks=("message_for",),
        ),
        way(
            "deliver: message_taken -> delivered",
            QT_TRANSLATE_NOOP("inquiries", "Message passed on"),
        ),
        way(
            "not_accepted: pending -> pending",
            QT_TRANSLATE_NOOP("inquiries", "Not accepted, promise again"),
            asks=("promised_at", "answer"),
            guards=PROMISE[1:],
        ),
        way(
            "miss: received -> missed",
            QT_TRANSLATE_NOOP("inquiries", "Missed call"),
            asks=("missed_as",),
        ),
        way(
            "call_back: missed -> returned",
            QT_TRANSLATE_NOOP("inquiries", "Called back"),
            asks=("answer", "delay_reason"),
            effect=rules.note_answer_time,
        ),
    ),
    clocks=(
        clock(
            "answer: open -> answer, promise, route, take_message, miss",
            QT_TRANSLATE_NOOP("inquiries", "Answer by"),
            rule="D10",
        ),
        clock(
            "promise: promise -> answer",
            QT_TRANSLATE_NOOP("inquiries", "Call back by"),
            field="promised_at",
        ),
        clock(
            "missed: miss -> call_back",
            QT_TRANSLATE_NOOP("inquiries", "Call back by"),
            rule="D29",
            instead=(("missed_as", rules.VOICEMAIL, "D30"),),
        ),
    ),
)
