"""The way of a shift handover, its tables and sections (domain.md W48, F42)."""

from dataclasses import replace

from propdesk.domain import shift_handovers as rules
from propdesk.domain.case_fields import Field, FieldKind
from propdesk.domain.case_flow import Flow, Guard, Lines, Section, State, Tone, way
from propdesk.domain.case_guards import all_ticked
from propdesk.domain.permissions import Permission
from propdesk.domain.signatures import Signer, chain
from propdesk.i18n import QT_TRANSLATE_NOOP

INCOMING, OUTGOING = (Guard(rules.by_incoming),), (Guard(rules.by_outgoing),)
OPEN = Permission.CASE_OPEN
FROZEN = ("accepted", "closed")
SIGNING = chain(
    "accepted",
    "closed",
    (
        Signer("sign_outgoing", QT_TRANSLATE_NOOP("shift_handovers", "Hand over and sign"), OPEN),
        Signer("sign_incoming", QT_TRANSLATE_NOOP("shift_handovers", "Take over and sign"), OPEN),
    ),
)
FLOW = Flow(
    states=(
        State("prepared", QT_TRANSLATE_NOOP("shift_handovers", "Prepared")),
        State("offered", QT_TRANSLATE_NOOP("shift_handovers", "Offered"), tone=Tone.CARE),
        State("questioned", QT_TRANSLATE_NOOP("shift_handovers", "Asked back"), False, Tone.CARE),
        State("accepted", QT_TRANSLATE_NOOP("shift_handovers", "Accepted")),
        State("closed", QT_TRANSLATE_NOOP("shift_handovers", "Signed by both"), final=True),
    ),
    transitions=(
        way(
            "offer: prepared -> offered",
            QT_TRANSLATE_NOOP("shift_handovers", "Offer"),
            permission=OPEN,
            asks=("urgent?", "unfinished?", "served?", "deals?", "overtime?"),
            guards=(*OUTGOING, Guard(rules.another_takes_it)),
            effect=rules.note_offer,
        ),
        way(
            "gather: prepared, questioned -> prepared",
            QT_TRANSLATE_NOOP("shift_handovers", "Gather anew"),
            permission=OPEN,
            asks=("answer?",),
            guards=OUTGOING,
        ),
        way(
            "ask_back: offered -> questioned",
            QT_TRANSLATE_NOOP("shift_handovers", "Ask back"),
            permission=OPEN,
            asks=("question",),
            guards=INCOMING,
        ),
        way(
            "explain: questioned -> offered",
            QT_TRANSLATE_NOOP("shift_handovers", "Explain"),
            permission=OPEN,
            asks=("answer",),
            guards=OUTGOING,
        ),
        way(
            "accept: offered -> accepted",
            QT_TRANSLATE_NOOP("shift_handovers", "Accept"),
            permission=OPEN,
            asks=("is_repeated?", "is_checked?", "has_badge?", "arrived_at?"),
            guards=(
                *INCOMING,
                Guard(rules.points_repeated),
                Guard(all_ticked("items", tick="is_there")),
            ),
            effect=rules.note_arrival,
        ),
        replace(SIGNING[0], guards=(*OUTGOING, *SIGNING[0].guards)),
        replace(SIGNING[1], guards=(*INCOMING, *SIGNING[1].guards)),
    ),
)
MATTERS = Lines(
    "matters",
    QT_TRANSLATE_NOOP("shift_handovers", "Open matters"),
    (
        Field(
            name="what",
            words=QT_TRANSLATE_NOOP("shift_handovers", "Matter|What it is about."),
            required=True,
        ),
        Field(
            name="due_at",
            kind=FieldKind.MOMENT,
            words=QT_TRANSLATE_NOOP("shift_handovers", "Due|When it must be done."),
        ),
        Field(
            name="sort", words=QT_TRANSLATE_NOOP("shift_handovers", "Kind|Ticket, repair, loan.")
        ),
        Field(name="state", words=QT_TRANSLATE_NOOP("shift_handovers", "State|Where it stands.")),
        Field(
            name="shifts",
            kind=FieldKind.WHOLE,
            words=QT_TRANSLATE_NOOP("shift_handovers", "Shifts|Handed on so many times."),
        ),
        Field(
            name="remark",
            words=QT_TRANSLATE_NOOP("shift_handovers", "Remark|What the next shift must know."),
        ),
        Field(
            name="number",
            words=QT_TRANSLATE_NOOP("shift_handovers", "Number|Of the case, or empty."),
        ),
    ),
    frozen_in=FROZEN,
    permission=OPEN,
)
ITEMS = Lines(
    "items",
    QT_TRANSLATE_NOOP("shift_handovers", "Things and papers"),
    (
        Field(
            name="item",
            words=QT_TRANSLATE_NOOP("shift_handovers", "Thing|Keys, umbrellas, passes, papers."),
            required=True,
        ),
        Field(
            name="expected",
            kind=FieldKind.WHOLE,
            words=QT_TRANSLATE_NOOP("shift_handovers", "Here|What should be here by the books."),
        ),
        Field(
            name="out",
            kind=FieldKind.WHOLE,
            words=QT_TRANSLATE_NOOP("shift_handovers", "Out|Lent or handed out."),
        ),
        Field(
            name="counted",
            kind=FieldKind.WHOLE,
            words=QT_TRANSLATE_NOOP("shift_handovers", "Counted|What is really here."),
        ),
        Field(
            name="is_there",
            kind=FieldKind.YES_NO,
            words=QT_TRANSLATE_NOOP("shift_handovers", "In order|Ticked by who takes over."),
        ),
    ),
    frozen_in=FROZEN,
    permission=OPEN,
)
SHIFT = Section(
    QT_TRANSLATE_NOOP("shift_handovers", "Shift"),
    ("shift", "to_person", "drawer", "gathered_at", "overtime"),
)
TOLD = Section(
    QT_TRANSLATE_NOOP("shift_handovers", "What the next shift must know"),
    ("urgent", "unfinished", "orders", "tasks", "business"),
)
TAKEN = Section(
    QT_TRANSLATE_NOOP("shift_handovers", "Taking over"),
    ("question", "answer", "arrived_at", "has_badge", "is_repeated", "is_checked"),
)
LATER = frozenset({"drawer", "gathered_at", "served", "deals", *TAKEN.fields})
SIGNATURES = (
    QT_TRANSLATE_NOOP("shift_handovers", "Handed over by"),
    QT_TRANSLATE_NOOP("shift_handovers", "Taken over by"),
)
