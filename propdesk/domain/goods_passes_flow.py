"""The way of a goods pass: applied for, issued, compared at the gate (domain.md W24)."""

from propdesk.domain import goods_passes as rules
from propdesk.domain.case_flow import Flow, State, Tone, clock, way
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP

FLOW = Flow(
    states=(
        State("applied", QT_TRANSLATE_NOOP("goods_passes", "Applied for")),
        State("issued", QT_TRANSLATE_NOOP("goods_passes", "Issued"), tone=Tone.GOOD),
        State("mismatch", QT_TRANSLATE_NOOP("goods_passes", "Differs"), tone=Tone.BAD),
        State("released", QT_TRANSLATE_NOOP("goods_passes", "Released"), final=True),
        State("expired", QT_TRANSLATE_NOOP("goods_passes", "Expired"), final=True),
    ),
    transitions=(
        way(
            "issue: applied, mismatch -> issued",
            QT_TRANSLATE_NOOP("goods_passes", "Issue"),
            asks=("id_seen?", "stamped_list?", "owner_consent?"),
            guards=rules.ISSUE,
            effect=rules.note_issue,
        ),
        way(
            "release: issued -> released",
            QT_TRANSLATE_NOOP("goods_passes", "Release"),
            permission=Permission.CASE_GATE,
            asks=("counted",),
            guards=rules.RELEASE,
            effect=rules.note_release,
        ),
        way(
            "differ: issued -> mismatch",
            QT_TRANSLATE_NOOP("goods_passes", "Back to the desk"),
            permission=Permission.CASE_GATE,
            asks=("found",),
            effect=rules.note_guard,
        ),
        way(
            "expire: issued, mismatch -> expired",
            QT_TRANSLATE_NOOP("goods_passes", "Expire"),
            permission=Permission.CASE_OPEN,
            lapses="valid",
        ),
    ),
    clocks=(
        clock(
            "valid: issue -> release, expire",
            QT_TRANSLATE_NOOP("goods_passes", "Good until"),
            rule="P16",
            field="leaves_on",
        ),
    ),
)
