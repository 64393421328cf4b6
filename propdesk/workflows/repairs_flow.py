"""The way of a repair: states, steps, clocks (domain.md W39, D10, D17-D19, P27, P40)."""

from typing import Any

from propdesk.domain import repairs as rules
from propdesk.domain import repairs_words as say
from propdesk.domain.case_fields import Label
from propdesk.domain.case_flow import Flow, Guard, Rounds, State, Tone, Transition, clock, way
from propdesk.domain.case_guards import given_or_reason, has_rows
from propdesk.domain.permissions import Permission
from propdesk.domain.signatures import Signer, chain
from propdesk.i18n import Message


def _field(route: str, label: Message, **options: Any) -> Transition:
    """Return a step the technician makes away from the desk."""
    return way(route, label, permission=Permission.CASE_FIELD, **options)


_PRICES = tuple(f"{name}?" for name in rules.PRICES)
_ANOTHER = Guard(rules.asked_by_another)
_QUOTED = Guard(rules.quote_accepted)
_AFTER_48_HOURS = Guard(rules.visit_may_begin, override=Permission.CASE_APPROVE)
_REQUISITIONED = Guard(rules.parts_requisitioned)
STATES = (
    State("reported", say.REPORTED, tone=Tone.CARE),
    State("accepted", say.ACCEPTED, tone=Tone.CARE),
    State("dispatched", say.DISPATCHED),
    State("appointed", say.APPOINTED),
    State("in_progress", say.IN_PROGRESS),
    State("waiting_parts", say.WAITING_PARTS, tone=Tone.CARE),
    State("completed", say.DONE, tone=Tone.GOOD),
    State("visit_due", say.VISIT_DUE, tone=Tone.CARE),
    State("verified", say.VERIFIED, tone=Tone.GOOD),
    State("reopened", say.REOPENED, tone=Tone.BAD),
    State("archived", say.ARCHIVED, final=True),
    State("cancelled", say.CANCELLED, final=True),
)
DISPATCHING = (
    way("accept: reported -> accepted", say.ACCEPT, asks=("manager_told?",)),
    way(
        "dispatch: accepted, reopened -> dispatched",
        say.DISPATCH,
        asks=("technician_id", "trade?"),
        effect=rules.hand_to_technician,
    ),
    _field("take: accepted, reopened -> dispatched", say.TAKE, effect=rules.take),
    _field(
        "appoint: dispatched -> appointed",
        say.APPOINT,
        asks=("appointment_at", "meet_place?", "probable_cause?"),
        guards=(Guard(rules.lies_ahead),),
    ),
    _field("start_now: dispatched -> in_progress", say.START_NOW, guards=(Guard(rules.in_danger),)),
    _field(
        "put_back: dispatched, appointed -> accepted",
        say.PUT_BACK,
        reason=True,
        primary=False,
        effect=rules.put_back,
    ),
)
ON_SITE = (
    _field("start: appointed -> in_progress", say.START, guards=(_QUOTED,)),
    _field("quote: appointed -> appointed", say.QUOTE, asks=_PRICES, effect=rules.add_up_quote),
    _field(
        "accept_quote: appointed -> appointed",
        say.ACCEPT_QUOTE,
        asks=("quote_accepted_by",),
        guards=(Guard(rules.has_quote),),
    ),
    _field(
        "complete: in_progress -> completed",
        say.COMPLETE,
        asks=("completed_at", "cause", "work_done", "minutes?", "fee?", "signed_by?", "remark?"),
        guards=(
            Guard(given_or_reason("signed_by", Label(*say.SIGNED_BY))),
            _REQUISITIONED,
            Guard(rules.fee_was_agreed, override=Permission.CASE_APPROVE),
        ),
        effect=rules.charge,
    ),
    _field(
        "lack_parts: in_progress -> waiting_parts",
        say.LACK_PARTS,
        guards=(Guard(has_rows("parts", say.PARTS)),),
    ),
    _field("parts_in: waiting_parts -> in_progress", say.PARTS_IN, guards=(_REQUISITIONED,)),
    _field(
        "reappoint: in_progress -> appointed",
        say.REAPPOINT,
        asks=("appointment_at",),
        guards=(Guard(rules.lies_ahead),),
    ),
    _field(
        "requote: in_progress -> appointed", say.REQUOTE, asks=_PRICES, effect=rules.add_up_quote
    ),
)
AFTERWARDS = (
    way(
        "open_visit: completed -> visit_due",
        say.OPEN_VISIT,
        guards=(_AFTER_48_HOURS,),
    ),
    way("visit_opens: completed -> visit_due", say.VISIT_OPENS, lapses="visit"),
    way(
        "satisfied: completed, visit_due -> verified",
        say.VISIT_SATISFIED,
        asks=("visit_result?",),
        guards=(_AFTER_48_HOURS, _ANOTHER),
        effect=rules.note_satisfied,
    ),
    way(
        "dissatisfied: completed, visit_due -> reopened",
        say.VISIT_DISSATISFIED,
        asks=("visit_result",),
        guards=(_AFTER_48_HOURS, _ANOTHER),
        effect=rules.note_dissatisfied,
    ),
    way(
        "no_answer: completed, visit_due -> visit_due",
        say.NO_ANSWER,
        guards=(_AFTER_48_HOURS, Guard(rules.on_another_day)),
        effect=rules.note_unreached,
        rounds=Rounds("P40", "verified"),
    ),
    *chain(
        "verified",
        "archived",
        (
            Signer("manager_signs", say.MANAGER_SIGNS, Permission.CASE_DECIDE),
            Signer("archivist_files", say.ARCHIVIST_FILES, Permission.CASE_WORK, ("file_no?",)),
        ),
        since=("dissatisfied",),
    ),
)
CANCEL = way(
    "cancel: reported, accepted, dispatched, appointed -> cancelled",
    say.CANCEL,
    reason=True,
    primary=False,
)
DANGERS = tuple(("urgency", danger, "P27") for danger in say.DANGERS)
CLOCKS = (
    clock("react: open -> dispatch, take", say.REACT_BY, rule="D10", instead=DANGERS),
    clock("appoint: open -> appoint, start_now", say.AGREE_BY, rule="D17"),
    clock("finish: open, dissatisfied -> complete", say.FINISH_BY, rule="D18", field="promised_at"),
    clock(
        "visit: complete -> open_visit, visit_opens, satisfied, dissatisfied, no_answer",
        say.VISIT_FROM,
        rule="D19",
    ),
)
FLOW = Flow(states=STATES, transitions=(*DISPATCHING, *ON_SITE, *AFTERWARDS, CANCEL), clocks=CLOCKS)
