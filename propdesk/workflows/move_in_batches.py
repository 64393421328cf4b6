"""Batch plans: which units come on which day, at which time, with whom (domain.md W03, F04)."""

from datetime import datetime

from sqlalchemy.orm import Mapped

from propdesk.domain.case_guards import has_rows
from propdesk.domain.move_in_batches import FEES, METERS, UNITS, spawn_handovers
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf
from propdesk.workflows.papers import paper


class MoveInBatch(wf.Case):
    """A batch; approved, it opens a handover for each of its units."""

    __tablename__ = "move_in_batch"
    batch: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("move_ins", "Batch|Such as: first batch, buildings 1 to 3."),
        required=True,
        role="summary",
    )
    starts_at: Mapped[datetime | None] = wf.moment(
        QT_TRANSLATE_NOOP("move_ins", "Begins|The first appointment."), required=True
    )
    staff: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("move_ins", "Staff|Who receives, who accompanies, who takes money.")
    )
    developer_collects: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP(
            "move_ins", "House price settled first|Finance of the developer stamps before the fees."
        )
    )


FLOW = wf.Flow(
    states=(
        wf.State("drafted", QT_TRANSLATE_NOOP("move_ins", "Being planned")),
        wf.State("approved", QT_TRANSLATE_NOOP("move_ins", "Approved"), tone=wf.Tone.GOOD),
        wf.State("over", QT_TRANSLATE_NOOP("move_ins", "Over"), final=True),
    ),
    transitions=(
        wf.way(
            "approve: drafted -> approved",
            QT_TRANSLATE_NOOP("move_ins", "Approve the plan"),
            permission=wf.Permission.CASE_APPROVE,
            guards=(wf.Guard(has_rows("units", UNITS.label)),),
            effect=spawn_handovers,
        ),
        wf.way("close: approved -> over", QT_TRANSLATE_NOOP("move_ins", "Close the batch")),
    ),
)
SECTIONS = (
    wf.Section(
        QT_TRANSLATE_NOOP("move_ins", "Batch plan"),
        ("batch", "starts_at", "staff", "developer_collects"),
    ),
)
WORKFLOW = wf.Workflow(
    code="move_in_batches",
    form="F04",
    rank=21,
    record=MoveInBatch,
    title=QT_TRANSLATE_NOOP("move_ins", "Move-in plans"),
    one=QT_TRANSLATE_NOOP("move_ins", "Move-in plan"),
    flow=FLOW,
    sections=SECTIONS,
    lines=(UNITS, FEES, METERS),
    columns=("batch", "starts_at", "staff"),
    prints=(
        paper(
            "move_in_batches-plan",
            QT_TRANSLATE_NOOP("move_ins", "Batch move-in plan"),
            MoveInBatch,
            (*SECTIONS, UNITS, FEES),
            signatures=(QT_TRANSLATE_NOOP("move_ins", "Approved by"),),
        ),
    ),
)
