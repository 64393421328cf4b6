"""The way of a return visit: due, appointed, made or not reached, recorded, filed (W41)."""

from propdesk.domain import return_visits as rules
from propdesk.domain.case_flow import Flow, Guard, Rounds, Section, State, Tone, clock, way
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP

STATES = (
    State("due", QT_TRANSLATE_NOOP("return_visits", "Due")),
    State("scheduled", QT_TRANSLATE_NOOP("return_visits", "Scheduled")),
    State("appointed", QT_TRANSLATE_NOOP("return_visits", "Appointed")),
    State("done", QT_TRANSLATE_NOOP("return_visits", "Made"), tone=Tone.GOOD),
    State("recorded", QT_TRANSLATE_NOOP("return_visits", "Recorded"), tone=Tone.GOOD),
    State("filed", QT_TRANSLATE_NOOP("return_visits", "Filed"), final=True),
    State("unreachable", QT_TRANSLATE_NOOP("return_visits", "Not reached"), True, Tone.CARE),
)
ANSWERED = (
    *("outcome", "satisfaction", "opinion?", "renewal?", "minutes?", "measures?", "to_do?"),
)
TRANSITIONS = (
    way(
        "visit: due, scheduled, appointed -> done",
        QT_TRANSLATE_NOOP("return_visits", "Visit made"),
        permission=Permission.CASE_FIELD,
        asks=(*ANSWERED, "found?", "informed?", "household_updated?", "is_signed?"),
        guards=(
            Guard(rules.not_by_the_worker),
            Guard(rules.details_taken),
            Guard(rules.renewal_noted),
            Guard(rules.not_too_long),
            Guard(rules.not_too_early, override=Permission.CASE_APPROVE),
        ),
        effect=rules.note_reached,
    ),
    way(
        "miss: due, scheduled, appointed -> scheduled",
        QT_TRANSLATE_NOOP("return_visits", "Not reached"),
        permission=Permission.CASE_FIELD,
        guards=(Guard(rules.on_another_day),),
        effect=rules.note_try,
        rounds=Rounds("P40", "unreachable"),
    ),
    way(
        "schedule: due -> scheduled",
        QT_TRANSLATE_NOOP("return_visits", "Give to somebody"),
        assigns=True,
        asks=("planned_on?",),
    ),
    way(
        "appoint: due, scheduled, appointed -> appointed",
        QT_TRANSLATE_NOOP("return_visits", "Appoint"),
        permission=Permission.CASE_FIELD,
        asks=("appointed_at",),
    ),
    way(
        "record: done -> recorded",
        QT_TRANSLATE_NOOP("return_visits", "Sign the record"),
        permission=Permission.CASE_APPROVE,
        asks=("found?",),
    ),
    way(
        "file: recorded -> filed",
        QT_TRANSLATE_NOOP("return_visits", "File"),
        asks=("file_no?",),
    ),
)
CLOCKS = (
    clock(
        "due: open, schedule -> visit",
        QT_TRANSLATE_NOOP("return_visits", "Visit by"),
        rule="P29",
        field="planned_on",
        instead=(
            ("sort", rules.COMPLAINT, "D08"),
            ("sort", rules.AGENT_CHANGE, "D22"),
            ("sort", rules.CARE, "D21"),
            ("sort", rules.MERCHANT, "D31"),
            ("sort", rules.LAPSED, "D38"),
        ),
    ),
    clock(
        "appointment: appoint -> visit, miss",
        QT_TRANSLATE_NOOP("return_visits", "Appointed for"),
        field="appointed_at",
    ),
    clock("key_in: visit -> record", QT_TRANSLATE_NOOP("return_visits", "Record by"), rule="D24"),
    clock("filing: record -> file", QT_TRANSLATE_NOOP("return_visits", "File by"), rule="D25"),
)
FLOW = Flow(states=STATES, transitions=TRANSITIONS, clocks=CLOCKS)
WHO = Section(
    QT_TRANSLATE_NOOP("return_visits", "Customer"),
    ("sort", "customer", "phone", "unit_id", "matter"),
)
PLAN = Section(
    QT_TRANSLATE_NOOP("return_visits", "Plan"),
    ("about", "planned_on", "way", "not_before", "worker", "contract_no", "stage"),
)
ANSWER = Section(
    QT_TRANSLATE_NOOP("return_visits", "Answer"),
    (
        "appointed_at",
        "visited_at",
        "tries",
        "outcome",
        "satisfaction",
        "opinion",
        "renewal",
        "minutes",
        "is_reached",
    ),
)
AFTERWARDS = Section(
    QT_TRANSLATE_NOOP("return_visits", "Afterwards"),
    ("measures", "to_do", "informed", "household_updated", "is_signed", "found", "file_no"),
)
LATER = frozenset({*ANSWER.fields, *AFTERWARDS.fields})
