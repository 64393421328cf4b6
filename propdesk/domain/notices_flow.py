"""The way of a notice: written, approved, posted, posted again, taken down (domain.md W44)."""

from propdesk.domain import notices as rules
from propdesk.domain.case_fields import Field, FieldKind
from propdesk.domain.case_flow import Flow, Guard, Lines, State, Tone, clock, way
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP

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
        Field(
            name="up_at",
            kind=FieldKind.MOMENT,
            words=QT_TRANSLATE_NOOP("notices", "Up at|When it was put up there."),
        ),
    ),
    permission=Permission.CASE_FIELD,
)
CHECKS = Lines(
    "checks",
    QT_TRANSLATE_NOOP("notices", "Checks"),
    (
        Field(
            name="checked_on",
            kind=FieldKind.DATE,
            words=QT_TRANSLATE_NOOP("notices", "Checked on|The day of the round."),
            required=True,
        ),
        Field(
            name="state",
            words=QT_TRANSLATE_NOOP("notices", "State|Whole, torn, covered, gone; and where."),
            required=True,
        ),
    ),
    permission=Permission.CASE_FIELD,
)
FLOW = Flow(
    states=(
        State("draft", QT_TRANSLATE_NOOP("notices", "Draft")),
        State("approved", QT_TRANSLATE_NOOP("notices", "Approved")),
        State("published", QT_TRANSLATE_NOOP("notices", "Printed")),
        State("posted", QT_TRANSLATE_NOOP("notices", "Posted"), tone=Tone.GOOD),
        State("reposted", QT_TRANSLATE_NOOP("notices", "Posted again"), tone=Tone.GOOD),
        State("removed", QT_TRANSLATE_NOOP("notices", "Taken down"), final=True),
    ),
    transitions=(
        way(
            "approve: draft -> approved",
            QT_TRANSLATE_NOOP("notices", "Approve"),
            permission=Permission.CASE_APPROVE,
            effect=rules.note_approval,
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
            effect=rules.note_posting,
        ),
        way(
            "repost: posted, reposted -> reposted",
            QT_TRANSLATE_NOOP("notices", "Post again"),
            permission=Permission.CASE_FIELD,
            asks=("check_note",),
            guards=(Guard(rules.inside_its_validity),),
        ),
        way(
            "remove: posted, reposted -> removed",
            QT_TRANSLATE_NOOP("notices", "Take down"),
            permission=Permission.CASE_FIELD,
            guards=(Guard(rules.kept_to_its_end),),
            effect=rules.note_removal,
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
