"""Return visits and walk-rounds: due, tried, made, recorded, filed (domain.md W41)."""

from datetime import date, datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from propdesk.domain import return_visits as rules
from propdesk.domain import return_visits_flow as flow
from propdesk.domain import return_visits_words as words
from propdesk.domain.return_visits_plan import DUE_LISTS
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf
from propdesk.workflows.papers import paper


class ReturnVisit(wf.Case):
    """A customer is asked whether a matter was settled, or how they are (F38, F39, F40)."""

    __tablename__ = "return_visit"
    sort: Mapped[str] = wf.choice(words.SORT, rules.SORTS, required=True)
    customer: Mapped[str] = wf.text(
        words.CUSTOMER, required=True, role="customer", is_personal=True, on_paper=True
    )
    phone: Mapped[str] = wf.phone(words.PHONE, on_paper=True)
    unit_id: Mapped[bytes | None] = wf.unit(words.UNIT)
    matter: Mapped[str] = wf.text(words.MATTER, required=True, role="summary")
    about: Mapped[str] = wf.code(words.ABOUT)
    planned_on: Mapped[date | None] = wf.day(words.PLANNED_ON)
    way: Mapped[str] = wf.choice(words.WAY, rules.WAYS, usual="telephone")
    not_before: Mapped[datetime | None] = wf.moment(words.NOT_BEFORE)
    worker: Mapped[bytes | None] = wf.person(words.WORKER)
    contract_no: Mapped[str] = wf.code(words.CONTRACT)
    stage: Mapped[str] = wf.text(words.STAGE)
    appointed_at: Mapped[datetime | None] = wf.moment(words.APPOINTED_AT)
    visited_at: Mapped[datetime | None] = wf.moment(words.VISITED_AT)
    tries: Mapped[int | None] = wf.whole(words.TRIES)
    outcome: Mapped[str] = wf.note(words.OUTCOME)
    satisfaction: Mapped[str] = wf.choice(words.SATISFACTION, rules.ANSWERS)
    renewal: Mapped[str] = wf.choice(words.RENEWAL, rules.RENEWALS)
    opinion: Mapped[str] = wf.note(words.OPINION)
    minutes: Mapped[int | None] = wf.whole(words.MINUTES)
    measures: Mapped[str] = wf.note(words.MEASURES)
    to_do: Mapped[str] = wf.note(words.TO_DO)
    informed: Mapped[str] = wf.text(words.INFORMED)
    household_updated: Mapped[bool] = wf.yes_no(words.HOUSEHOLD)
    is_signed: Mapped[bool] = wf.yes_no(words.SIGNED)
    found: Mapped[str] = wf.choice(words.FOUND, rules.FOLLOW_UPS)
    file_no: Mapped[str] = wf.code(words.FILE_NO)
    is_reached: Mapped[bool] = wf.yes_no(words.REACHED)


INDEXES = (
    Index("return_visit_by_case", ReturnVisit.about),
    Index("return_visit_by_unit", ReturnVisit.unit_id, ReturnVisit.sort),
)
QUESTIONS = wf.Lines(
    "questions",
    QT_TRANSLATE_NOOP("return_visits", "Questions and answers"),
    (
        wf.Field(
            name="question",
            words=QT_TRANSLATE_NOOP("return_visits", "Question|What is asked or looked at."),
            required=True,
        ),
        wf.Field(name="answer", words=QT_TRANSLATE_NOOP("return_visits", "Answer|What was said.")),
    ),
    permission=wf.Permission.CASE_FIELD,
)
SECTIONS = (flow.WHO, flow.PLAN, flow.ANSWER, flow.AFTERWARDS)
SIGNATURES = (
    QT_TRANSLATE_NOOP("return_visits", "Visitor"),
    QT_TRANSLATE_NOOP("return_visits", "Customer"),
    QT_TRANSLATE_NOOP("return_visits", "Manager"),
)
WORKFLOW = wf.Workflow(
    code="return_visits",
    form="F38",
    rank=10,
    record=ReturnVisit,
    title=QT_TRANSLATE_NOOP("return_visits", "Return visits"),
    one=QT_TRANSLATE_NOOP("return_visits", "Return visit"),
    flow=flow.FLOW,
    sections=SECTIONS,
    lines=(QUESTIONS,),
    columns=("sort", "customer", "unit_id", "matter", "tries"),
    filters=(wf.Filter("sort"),),
    prints=(
        paper(
            "return_visits-record",
            QT_TRANSLATE_NOOP("return_visits", "Return visit record"),
            ReturnVisit,
            (*SECTIONS, QUESTIONS),
            signatures=SIGNATURES,
        ),
    ),
    list_papers=(("return_visits_due", QT_TRANSLATE_NOOP("return_visits", "Visits to be made")),),
    later=flow.LATER,
    due_lists=DUE_LISTS,
)
