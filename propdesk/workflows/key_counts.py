"""The daily count of keys on the board: how many should be there, how many are (domain.md W06)."""

from datetime import date

from sqlalchemy.orm import Mapped

from propdesk.domain import keys as rules
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf
from propdesk.workflows.papers import paper


class KeyCount(wf.Case):
    """One count of the board."""

    __tablename__ = "key_count"
    counted_on: Mapped[date | None] = wf.day(
        QT_TRANSLATE_NOOP("keys", "Counted on|The day of the count."), required=True
    )
    expected: Mapped[int | None] = wf.whole(
        QT_TRANSLATE_NOOP("keys", "Should be here|Sets in stock and in custody."), required=True
    )
    present: Mapped[int | None] = wf.whole(
        QT_TRANSLATE_NOOP("keys", "Are here|Sets counted on the board."), required=True
    )
    differences: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("keys", "Differences|Tags that are missing or too many."),
        role="summary",
        limit=500,
    )


FLOW = wf.Flow(
    states=(
        wf.State("counted", QT_TRANSLATE_NOOP("keys", "Counted"), tone=wf.Tone.CARE),
        wf.State("agrees", QT_TRANSLATE_NOOP("keys", "Agrees"), True, wf.Tone.GOOD),
        wf.State("explained", QT_TRANSLATE_NOOP("keys", "Difference cleared up"), final=True),
    ),
    transitions=(
        wf.way(
            "agree: counted -> agrees",
            QT_TRANSLATE_NOOP("keys", "All there"),
            guards=(wf.Guard(rules.all_present),),
        ),
        wf.way(
            "explain: counted -> explained",
            QT_TRANSLATE_NOOP("keys", "Cleared up"),
            permission=wf.Permission.CASE_APPROVE,
            reason=True,
        ),
    ),
    clocks=(
        wf.clock(
            "clear: open -> agree, explain",
            QT_TRANSLATE_NOOP("keys", "Cleared up by"),
            rule="W06.count",
        ),
    ),
)
SECTIONS = (
    wf.Section(
        QT_TRANSLATE_NOOP("keys", "Count of keys"),
        ("counted_on", "expected", "present", "differences"),
    ),
)
WORKFLOW = wf.Workflow(
    code="key_counts",
    form="W06",
    rank=19,
    record=KeyCount,
    title=QT_TRANSLATE_NOOP("keys", "Counts of keys"),
    one=QT_TRANSLATE_NOOP("keys", "Count of keys"),
    flow=FLOW,
    sections=SECTIONS,
    columns=("counted_on", "expected", "present", "differences"),
    prints=(
        paper("key_counts-sheet", QT_TRANSLATE_NOOP("keys", "Count of keys"), KeyCount, SECTIONS),
    ),
)
