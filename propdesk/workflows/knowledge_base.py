"""The knowledge base: questions with approved answers, in versions (domain.md W37, D32)."""

from datetime import date

from sqlalchemy.orm import Mapped

from propdesk.domain import knowledge_base as rules
from propdesk.domain.case_guards import not_by_who
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf
from propdesk.workflows.papers import paper


class Article(wf.Case):
    """A question and the answer everybody gives (知识库)."""

    __tablename__ = "article"
    question: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("knowledge_base", "Question|In the callers' words; it is found by them."),
        required=True,
        role="summary",
    )
    answer: Mapped[str] = wf.note(
        QT_TRANSLATE_NOOP("knowledge_base", "Answer|What to say."), required=True
    )
    source: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("knowledge_base", "Source|The document or unit it comes from."),
        required=True,
    )
    valid_from: Mapped[date | None] = wf.day(
        QT_TRANSLATE_NOOP("knowledge_base", "Valid from|Left empty: from the approval.")
    )
    version: Mapped[int | None] = wf.whole(
        QT_TRANSLATE_NOOP("knowledge_base", "Version|Counted with each approval.")
    )
    approver_id: Mapped[bytes | None] = wf.person(
        QT_TRANSLATE_NOOP("knowledge_base", "Approved by|Noted with the approval.")
    )


SECTIONS = (
    wf.Section(
        QT_TRANSLATE_NOOP("knowledge_base", "Article"),
        ("question", "answer", "source", "valid_from"),
    ),
    wf.Section(QT_TRANSLATE_NOOP("knowledge_base", "Approval"), ("version", "approver_id")),
)
FLOW = wf.Flow(
    states=(
        wf.State("draft", QT_TRANSLATE_NOOP("knowledge_base", "Draft"), tone=wf.Tone.CARE),
        wf.State("valid", QT_TRANSLATE_NOOP("knowledge_base", "Valid"), tone=wf.Tone.GOOD),
        wf.State("withdrawn", QT_TRANSLATE_NOOP("knowledge_base", "Withdrawn"), final=True),
    ),
    transitions=(
        wf.way(
            "approve: draft -> valid",
            QT_TRANSLATE_NOOP("knowledge_base", "Approve"),
            permission=wf.Permission.CASE_DECIDE,
            guards=(wf.Guard(not_by_who("open", "edit")),),
            effect=rules.note_approval,
        ),
        wf.way(
            "edit: draft -> draft",
            QT_TRANSLATE_NOOP("knowledge_base", "Edit"),
            asks=("question", "answer", "source"),
        ),
        wf.way(
            "revise: valid -> draft",
            QT_TRANSLATE_NOOP("knowledge_base", "Order an edit"),
            permission=wf.Permission.CASE_DECIDE,
            reason=True,
        ),
        wf.way(
            "withdraw: draft, valid -> withdrawn",
            QT_TRANSLATE_NOOP("knowledge_base", "Withdraw"),
            permission=wf.Permission.CASE_DECIDE,
            reason=True,
            primary=False,
        ),
    ),
)
WORKFLOW = wf.Workflow(
    code="knowledge_base",
    form="W37K",
    rank=17,
    record=Article,
    title=QT_TRANSLATE_NOOP("knowledge_base", "Knowledge base"),
    one=QT_TRANSLATE_NOOP("knowledge_base", "Article"),
    flow=FLOW,
    sections=SECTIONS,
    corrects=wf.Permission.CASE_DECIDE,
    voids=wf.Permission.CASE_DECIDE,
    columns=("question", "source", "version", "valid_from"),
    prints=(
        paper(
            "knowledge_base-sheet",
            QT_TRANSLATE_NOOP("knowledge_base", "Knowledge base article"),
            Article,
            SECTIONS,
        ),
    ),
    later=frozenset({"version", "approver_id"}),
)
