"""Notices: written, approved, posted and taken down in time (domain.md W44)."""

from datetime import date, datetime

from sqlalchemy.orm import Mapped

from propdesk.domain import notices as rules
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


PLACES = wf.Lines(
    "places",
    QT_TRANSLATE_NOOP("notices", "Places"),
    (
        wf.Field(
            name="place",
            words=QT_TRANSLATE_NOOP("notices", "Place|The notice case or board."),
            required=True,
        ),
        wf.Field(
            name="is_up",
            kind=wf.FieldKind.YES_NO,
            words=QT_TRANSLATE_NOOP("notices", "Up|Ticked by the steward on the round."),
        ),
    ),
)
FLOW = wf.Flow(
    states=(
        wf.State("draft", QT_TRANSLATE_NOOP("notices", "Draft")),
        wf.State("approved", QT_TRANSLATE_NOOP("notices", "Approved")),
        wf.State("published", QT_TRANSLATE_NOOP("notices", "Printed")),
        wf.State("posted", QT_TRANSLATE_NOOP("notices", "Posted"), tone=wf.Tone.GOOD),
        wf.State("removed", QT_TRANSLATE_NOOP("notices", "Taken down"), final=True),
    ),
    transitions=(
        wf.way(
            "approve: draft -> approved",
            QT_TRANSLATE_NOOP("notices", "Approve"),
            permission=wf.Permission.CASE_APPROVE,
        ),
        wf.way(
            "publish: approved -> published",
            QT_TRANSLATE_NOOP("notices", "Print and file"),
            asks=("copies", "file_no?"),
        ),
        wf.way(
            "post: published -> posted",
            QT_TRANSLATE_NOOP("notices", "Post"),
            permission=wf.Permission.CASE_FIELD,
            asks=("posted_at",),
            guards=(wf.Guard(rules.posted_in_time, override=wf.Permission.CASE_DECIDE),),
        ),
        wf.way(
            "repost: posted -> posted",
            QT_TRANSLATE_NOOP("notices", "Post again"),
            permission=wf.Permission.CASE_FIELD,
            asks=("check_note",),
        ),
        wf.way(
            "remove: posted -> removed",
            QT_TRANSLATE_NOOP("notices", "Take down"),
            permission=wf.Permission.CASE_FIELD,
            guards=(wf.Guard(rules.kept_to_its_end),),
        ),
    ),
    clocks=(
        wf.clock(
            "take_down: post -> remove",
            QT_TRANSLATE_NOOP("notices", "Take down by"),
            rule="D49",
            field="valid_to",
        ),
    ),
)
SECTIONS = (
    wf.Section(QT_TRANSLATE_NOOP("notices", "Notice"), ("title", "sort", "wording")),
    wf.Section(QT_TRANSLATE_NOOP("notices", "Dates"), ("takes_place_on", "valid_to", "in_colour")),
)
POSTING = wf.Section(QT_TRANSLATE_NOOP("notices", "Posting"), ("copies", "file_no", "posted_at"))
WORKFLOW = wf.Workflow(
    code="notices",
    form="F41",
    record=Notice,
    title=QT_TRANSLATE_NOOP("notices", "Notices"),
    one=QT_TRANSLATE_NOOP("notices", "Notice"),
    flow=FLOW,
    sections=(*SECTIONS, POSTING),
    lines=(PLACES,),
    columns=("title", "sort", "valid_to"),
    filters=(wf.Filter("sort"),),
    prints=(
        paper("notices-sheet", QT_TRANSLATE_NOOP("notices", "Notice"), Notice, SECTIONS),
        paper(
            "notices-round",
            QT_TRANSLATE_NOOP("notices", "Posting round"),
            Notice,
            (SECTIONS[0], POSTING, PLACES),
            signatures=(QT_TRANSLATE_NOOP("notices", "Steward"),),
        ),
    ),
    later=frozenset({"copies", "file_no", "posted_at", "check_note"}),
)
