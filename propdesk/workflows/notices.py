"""Notices: written, approved, posted and taken down in time (domain.md W44)."""

from datetime import date, datetime

from sqlalchemy.orm import Mapped

from propdesk.domain import notices as rules
from propdesk.domain.media import SHEETS_FIRST
from propdesk.domain.notices_flow import CHECKS, FLOW, PLACES
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf
from propdesk.workflows.papers import paper


class Notice(wf.Case):
    """A notice in the ledger of posted information (信息公布台账, F41)."""

    __tablename__ = "notice"
    title: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("notices", "Title|As it stands at the head of the paper."),
        required=True,
        role="summary",
    )
    sort: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("notices", "Kind|Pest control must be posted 3 days ahead."),
        rules.SORTS,
        required=True,
    )
    wording: Mapped[str] = wf.note(
        QT_TRANSLATE_NOOP("notices", "Text|What the residents read."), required=True
    )
    in_colour: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("notices", "In colour|For the exceptional, such as a power cut.")
    )
    takes_place_on: Mapped[date | None] = wf.day(
        QT_TRANSLATE_NOOP("notices", "Takes place on|The day of the treatment, cut or event.")
    )
    valid_to: Mapped[date | None] = wf.day(
        QT_TRANSLATE_NOOP("notices", "Valid to|Left empty it comes down a month after posting.")
    )
    copies: Mapped[int | None] = wf.whole(
        QT_TRANSLATE_NOOP("notices", "Copies|One for each notice case.")
    )
    file_no: Mapped[str] = wf.code(
        QT_TRANSLATE_NOOP("notices", "File no.|Where the original is filed.")
    )
    posted_at: Mapped[datetime | None] = wf.moment(
        QT_TRANSLATE_NOOP("notices", "Posted at|When the last copy was up.")
    )
    check_note: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("notices", "Found|What the round found: torn, covered, gone.")
    )
    approved_by: Mapped[bytes | None] = wf.person(
        QT_TRANSLATE_NOOP("notices", "Approved by|Noted when it is approved.")
    )
    posted_by: Mapped[bytes | None] = wf.person(
        QT_TRANSLATE_NOOP("notices", "Posted by|Noted when it is posted.")
    )
    removed_by: Mapped[bytes | None] = wf.person(
        QT_TRANSLATE_NOOP("notices", "Taken down by|Noted when it comes down.")
    )
    removed_at: Mapped[datetime | None] = wf.moment(
        QT_TRANSLATE_NOOP("notices", "Taken down at|Noted when it comes down.")
    )


SECTIONS = (
    wf.Section(QT_TRANSLATE_NOOP("notices", "Notice"), ("title", "sort", "wording")),
    wf.Section(QT_TRANSLATE_NOOP("notices", "Dates"), ("takes_place_on", "valid_to", "in_colour")),
)
NOTED = ("approved_by", "posted_by", "removed_by", "removed_at")
POSTING = wf.Section(
    QT_TRANSLATE_NOOP("notices", "Posting"), ("copies", "file_no", "posted_at", *NOTED)
)
LEDGER = wf.Section(POSTING.title, ("first_responder", "in_colour", *POSTING.fields))
FOR_RESIDENTS = (SECTIONS[0], wf.Section(SECTIONS[1].title, ("takes_place_on", "valid_to")))
WORKFLOW = wf.Workflow(
    code="notices",
    form="F41",
    rank=11,
    record=Notice,
    title=QT_TRANSLATE_NOOP("notices", "Notices"),
    one=QT_TRANSLATE_NOOP("notices", "Notice"),
    flow=FLOW,
    sections=(*SECTIONS, POSTING),
    lines=(PLACES, CHECKS),
    columns=("title", "sort", "valid_to"),
    filters=(wf.Filter("sort"),),
    prints=(
        paper(
            "notices-sheet",
            QT_TRANSLATE_NOOP("notices", "Notice"),
            Notice,
            FOR_RESIDENTS,
            notes=(
                QT_TRANSLATE_NOOP(
                    "notices", "Without an end date it is taken down a month after posting."
                ),
            ),
            media=SHEETS_FIRST,
        ),
        paper(
            "notices-round",
            QT_TRANSLATE_NOOP("notices", "Posting round"),
            Notice,
            (SECTIONS[0], LEDGER, PLACES, CHECKS),
            signatures=(QT_TRANSLATE_NOOP("notices", "Steward"),),
        ),
    ),
    later=frozenset({*POSTING.fields, "check_note"}),
)
