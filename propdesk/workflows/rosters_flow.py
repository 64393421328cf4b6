"""The way of a roster: planned, filled by rota, published, over (domain.md W48, N39)."""

from propdesk.domain import rosters as rules
from propdesk.domain.case_guards import has_rows
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf

STAFF_WORDS = QT_TRANSLATE_NOOP("rosters", "Staff")
TURNS_WORDS = QT_TRANSLATE_NOOP("rosters", "Turns")
FLOW = wf.Flow(
    states=(
        wf.State("draft", QT_TRANSLATE_NOOP("rosters", "Draft"), tone=wf.Tone.CARE),
        wf.State("published", QT_TRANSLATE_NOOP("rosters", "Published"), tone=wf.Tone.GOOD),
        wf.State("closed", QT_TRANSLATE_NOOP("rosters", "Over"), final=True),
    ),
    transitions=(
        wf.way(
            "fill: draft -> draft",
            QT_TRANSLATE_NOOP("rosters", "Fill by rota"),
            permission=wf.Permission.CASE_APPROVE,
            guards=(wf.Guard(has_rows("staff", STAFF_WORDS)),),
        ),
        wf.way(
            "publish: draft -> published",
            QT_TRANSLATE_NOOP("rosters", "Publish"),
            permission=wf.Permission.CASE_APPROVE,
            guards=(
                wf.Guard(has_rows("turns", TURNS_WORDS)),
                wf.Guard(rules.within_the_roster),
                wf.Guard(rules.nobody_twice),
                wf.Guard(rules.days_off_kept),
                wf.Guard(rules.shifts_manned),
            ),
        ),
        wf.way(
            "revise: published -> draft",
            QT_TRANSLATE_NOOP("rosters", "Change"),
            permission=wf.Permission.CASE_APPROVE,
            reason=True,
        ),
        wf.way(
            "close: published -> closed",
            QT_TRANSLATE_NOOP("rosters", "It is over"),
            permission=wf.Permission.CASE_APPROVE,
            primary=False,
        ),
    ),
)
