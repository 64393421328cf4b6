"""Shift handovers: what is open gathered, read, repeated, signed by both (domain.md W48, F42)."""

from datetime import datetime

from sqlalchemy.orm import Mapped

from propdesk.domain import shift_handovers as rules
from propdesk.domain import shift_handovers_books as books
from propdesk.domain import shift_handovers_flow as flow
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf
from propdesk.workflows.papers import paper, without_empty


class ShiftHandover(wf.Case):
    """One change of shift at a desk."""

    __tablename__ = "shift_handover"
    shift: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("shift_handovers", "Shift|The one that ends."),
        rules.SHIFTS,
        required=True,
        role="summary",
    )
    to_person: Mapped[bytes | None] = wf.person(
        QT_TRANSLATE_NOOP("shift_handovers", "Takes over|The colleague of the next shift."),
        required=True,
    )
    urgent: Mapped[str] = wf.note(
        QT_TRANSLATE_NOOP("shift_handovers", "Urgent|What cannot wait, and whom to contact.")
    )
    unfinished: Mapped[str] = wf.note(
        QT_TRANSLATE_NOOP("shift_handovers", "Further matters|What is in no case yet.")
    )
    orders: Mapped[str] = wf.note(
        QT_TRANSLATE_NOOP("shift_handovers", "Leader's orders|What was told from above.")
    )
    tasks: Mapped[str] = wf.note(
        QT_TRANSLATE_NOOP("shift_handovers", "Temporary tasks|What is done this week only.")
    )
    business: Mapped[str] = wf.note(
        QT_TRANSLATE_NOOP("shift_handovers", "Business changes|Services that begin or end.")
    )
    overtime: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("shift_handovers", "Overtime|Work outside the hours, for the allowance.")
    )
    served: Mapped[int | None] = wf.whole(
        QT_TRANSLATE_NOOP("shift_handovers", "Served|Customers in this shift.")
    )
    deals: Mapped[int | None] = wf.whole(
        QT_TRANSLATE_NOOP("shift_handovers", "Deals|How many of them bought or signed.")
    )
    drawer: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("shift_handovers", "Drawer|Gathered: closed, counted, to whom it went.")
    )
    gathered_at: Mapped[datetime | None] = wf.moment(
        QT_TRANSLATE_NOOP("shift_handovers", "Gathered at|The list is as of this moment.")
    )
    question: Mapped[str] = wf.note(
        QT_TRANSLATE_NOOP("shift_handovers", "Question|What the next shift wants to know.")
    )
    answer: Mapped[str] = wf.note(
        QT_TRANSLATE_NOOP("shift_handovers", "Answer|What was explained.")
    )
    arrived_at: Mapped[datetime | None] = wf.moment(
        QT_TRANSLATE_NOOP("shift_handovers", "Arrived|15 minutes before the shift (D52).")
    )
    has_badge: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("shift_handovers", "Badge on|Before the shift begins.")
    )
    is_repeated: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("shift_handovers", "Points repeated|The important ones, aloud.")
    )
    is_checked: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("shift_handovers", "Papers checked|What is handed over is there.")
    )


WORKFLOW = wf.Workflow(
    code="shift_handovers",
    form="F42",
    rank=9,
    record=ShiftHandover,
    title=QT_TRANSLATE_NOOP("shift_handovers", "Shift handovers"),
    one=QT_TRANSLATE_NOOP("shift_handovers", "Shift handover"),
    flow=flow.FLOW,
    sections=(flow.SHIFT, flow.TOLD, books.STATISTICS, flow.TAKEN),
    lines=(flow.MATTERS, flow.ITEMS, books.CUSTOMERS, books.PROBLEMS, books.ORDERS),
    corrects=wf.Permission.CASE_OPEN,
    columns=("shift", "to_person", "urgent"),
    filters=(wf.Filter("shift"),),
    prints=(
        without_empty(
            paper(
                "shift_handovers-sheet",
                QT_TRANSLATE_NOOP("shift_handovers", "Shift handover sheet"),
                ShiftHandover,
                (flow.SHIFT, flow.TOLD, flow.MATTERS, flow.ITEMS, flow.TAKEN),
                signatures=flow.SIGNATURES,
                notes=(books.LOSS_NOTE,),
            ),
            {"remark"},
        ),
        paper(
            "shift_handovers-business",
            QT_TRANSLATE_NOOP("shift_handovers", "Business handover sheet"),
            ShiftHandover,
            (books.HANDED, books.ORDERS),
            signatures=flow.SIGNATURES,
        ),
        paper(
            "shift_handovers-books",
            QT_TRANSLATE_NOOP("shift_handovers", "Handover, problem and service log"),
            ShiftHandover,
            (books.HANDED, books.CUSTOMERS, books.PROBLEMS, books.STATISTICS),
            signatures=flow.SIGNATURES,
        ),
    ),
    later=flow.LATER,
)
