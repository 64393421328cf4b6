"""Rosters: who is on which shift, planned by rota, published, kept (domain.md W48, N39)."""

from datetime import date

from sqlalchemy.orm import Mapped

from propdesk.domain import rosters as rules
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf
from propdesk.workflows.papers import paper
from propdesk.workflows.rosters_flow import FLOW, STAFF_WORDS, TURNS_WORDS


class Roster(wf.Case):
    """The turns of a month or less."""

    __tablename__ = "roster"
    team: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("rosters", "Team|Such as lobby desk, hotline."),
        required=True,
        role="summary",
    )
    first_day: Mapped[date | None] = wf.day(
        QT_TRANSLATE_NOOP("rosters", "First day|Such as the first of the month."), required=True
    )
    last_day: Mapped[date | None] = wf.day(
        QT_TRANSLATE_NOOP("rosters", "Last day|At most a month later."), required=True
    )
    pattern: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("rosters", "Shifts|The rota fills these."),
        rules.PATTERNS,
        required=True,
        usual="two",
    )
    remark: Mapped[str] = wf.note(
        QT_TRANSLATE_NOOP("rosters", "Remark|Leave, exchanges, training.")
    )


PLAN = wf.Section(
    QT_TRANSLATE_NOOP("rosters", "Roster"), ("team", "first_day", "last_day", "pattern", "remark")
)
STAFF = wf.Lines(
    "staff",
    STAFF_WORDS,
    (
        wf.Field(
            name="person",
            kind=wf.FieldKind.PERSON,
            words=QT_TRANSLATE_NOOP("rosters", "Person|Who has turns here."),
            required=True,
        ),
    ),
    frozen_in=("published",),
    permission=wf.Permission.CASE_APPROVE,
)
TURNS = wf.Lines(
    "turns",
    TURNS_WORDS,
    (
        wf.Field(
            name="day",
            kind=wf.FieldKind.DATE,
            words=QT_TRANSLATE_NOOP("rosters", "Day|Of the shift's beginning."),
            required=True,
        ),
        wf.Field(
            name="person",
            kind=wf.FieldKind.PERSON,
            words=QT_TRANSLATE_NOOP("rosters", "Person|Who is on."),
            required=True,
        ),
        wf.Field(
            name="turn",
            kind=wf.FieldKind.CHOICE,
            words=QT_TRANSLATE_NOOP("rosters", "Turn|A shift, or the day off."),
            choices=rules.TURNS,
            required=True,
        ),
        wf.Field(
            name="remark", words=QT_TRANSLATE_NOOP("rosters", "Remark|Exchanged with whom, why.")
        ),
    ),
    frozen_in=("published",),
    permission=wf.Permission.CASE_APPROVE,
)
WORKFLOW = wf.Workflow(
    code="rosters",
    form="W48R",
    record=Roster,
    title=QT_TRANSLATE_NOOP("rosters", "Rosters"),
    one=QT_TRANSLATE_NOOP("rosters", "Roster"),
    flow=FLOW,
    sections=(PLAN,),
    opens=wf.Permission.CASE_APPROVE,
    corrects=wf.Permission.CASE_APPROVE,
    opening=(wf.Guard(rules.span_fits),),
    lines=(STAFF, TURNS),
    columns=("team", "first_day", "last_day", "pattern"),
    case_papers=(("rosters_plan", QT_TRANSLATE_NOOP("rosters", "Week by week")),),
    prints=(
        paper(
            "rosters-sheet",
            QT_TRANSLATE_NOOP("rosters", "Roster"),
            Roster,
            (PLAN, TURNS),
            signatures=(QT_TRANSLATE_NOOP("rosters", "Planned by"),),
        ),
    ),
)
