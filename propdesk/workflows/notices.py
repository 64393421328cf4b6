"""Notices: written, approved, posted and taken down in time (domain.md W44)."""

from datetime import date, datetime

from sqlalchemy.orm import Mapped

from propdesk.domain import notices as rules
from propdesk.domain.case_fields import Field, FieldKind
from propdesk.domain.case_flow import Filter, Flow, Guard, Lines, Section, State, Tone, clock, way
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows.kernel import (
    Case,
    Workflow,
    choice,
    code,
    day,
    moment,
    note,
    text,
    whole,
    yes_no,
)


class Notice(Case):
    """A notice in the ledger of posted information (信息公布台账, F41)."""

    __tablename__ = "notice"
    title: Mapped[str] = text(
        QT_TRANSLATE_NOOP("notices", "Title|As it stands at the head of the paper."),
        required=True,
        role="summary",
    )
    sort: Mapped[str] = choice(
        QT_TRANSLATE_NOOP("notices", "Kind|Pest control must be posted 3 days ahead."),
        rules.SORTS,
        required=True,
    )
    wording: Mapped[str] = note(
        QT_TRANSLATE_NOOP("notices", "Text|What the residents read."), required=True
    )
    in_colour: Mapped[bool] = yes_no(
        QT_TRANSLATE_NOOP("notices", "In colour|For the exceptional, such as a power cut.")
    )
    takes_place_on: Mapped[date | None] = day(
        QT_TRANSLATE_NOOP("notices", "Takes place on|The day of the treatment, cut or event.")
    )
    valid_to: Mapped[date | None] = day(
        QT_TRANSLATE_NOOP("notices", "Valid to|Left empty it comes down a month after posting.")
    )
    copies: Mapped[int | None] = whole(
        QT_TRANSLATE_NOOP("notices", "Copies|One for each notice case.")
    )
    file_no: Mapped[str] = code(
        QT_TRANSLATE_NOOP("notices", "File no.|Where the original is filed.")
    )
    posted_at: Mapped[datetime | None] = moment(
        QT_TRANSLATE_NOOP("notices", "Posted at|When the last copy was up.")
    )
    check_note: Mapped[str] = text(
        QT_TRANSLATE_NOOP("notices", "Found|What the round found: torn, covered, gone.")
    )


PLACES = Lines(
    "places",
    QT_TRANSLATE_NOOP("notices", "Places"),
    (
        Field(
            name="place",
            words=QT_TRANSLATE_NOOP("notices", "Place|The notice case or board."),
            required=True,
        ),
        Field(
            name="is_up",
            kind=FieldKind.YES_NO,
            words=QT_TRANSLATE_NOOP("notices", "Up|Ticked by the steward on the round."),
        ),
    ),
)
FLOW = Flow(
    states=(
        State("draft", QT_TRANSLATE_NOOP("notices", "Draft")),
        State("approved", QT_TRANSLATE_NOOP("notices", "Approved")),
        State("published", QT_TRANSLATE_NOOP("notices", "Printed")),
        State("posted", QT_TRANSLATE_NOOP("notices", "Posted"), tone=Tone.GOOD),
        State("removed", QT_TRANSLATE_NOOP("notices", "Taken down"), final=True),
    ),
    transitions=(
        way(
            "approve: draft -> approved",
            QT_TRANSLATE_NOOP("notices", "Approve"),
            permission=Permission.CASE_APPROVE,
        ),
        way(
            "publish: approved -> published",
            QT_TRANSLATE_NOOP("notices", "Print and file"),
            asks=("copies", "file_no?"),
        ),
        way(
            "post: published -> posted",
            QT_TRANSLATE_NOOP("notices", "Post"),
            permission=Permission.CASE_FIELD,
            asks=("posted_at",),
            guards=(Guard(rules.posted_in_time, override=Permission.CASE_DECIDE),),
        ),
        way(
            "repost: posted -> posted",
            QT_TRANSLATE_NOOP("notices", "Post again"),
            permission=Permission.CASE_FIELD,
            asks=("check_note",),
        ),
        way(
            "remove: posted -> removed",
            QT_TRANSLATE_NOOP("notices", "Take down"),
            permission=Permission.CASE_FIELD,
            guards=(Guard(rules.kept_to_its_end),),
        ),
    ),
    clocks=(
        clock(
            "take_down: post -> remove",
            QT_TRANSLATE_NOOP("notices", "Take down by"),
            rule="D49",
            field="valid_to",
        ),
    ),
)
WORKFLOW = Workflow(
    code="notices",
    form="F41",
    record=Notice,
    title=QT_TRANSLATE_NOOP("notices", "Notices"),
    one=QT_TRANSLATE_NOOP("notices", "Notice"),
    flow=FLOW,
    sections=(
        Section(QT_TRANSLATE_NOOP("notices", "Notice"), ("title", "sort", "wording")),
        Section(QT_TRANSLATE_NOOP("notices", "Dates"), ("takes_place_on", "valid_to", "in_colour")),
        Section(QT_TRANSLATE_NOOP("notices", "Posting"), ("copies", "file_no", "posted_at")),
    ),
    lines=(PLACES,),
    columns=("title", "sort", "valid_to"),
    filters=(Filter("sort"),),
    later=frozenset({"copies", "file_no", "posted_at", "check_note"}),
)
