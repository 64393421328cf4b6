"""Move-in: invited, papers checked, fees paid, inspected, keys, completed (domain.md W03, F12)."""

from sqlalchemy import Index

from propdesk.domain import move_ins as rules
from propdesk.domain.move_ins_tables import TABLES
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf
from propdesk.workflows.move_ins_flow import FLOW
from propdesk.workflows.move_ins_papers import SECTIONS, papers
from propdesk.workflows.move_ins_record import Documents, Handover, Invitation


class MoveIn(Invitation, Documents, Handover, wf.Case):
    """The handover of one unit; a line of the ledger F13 when it is completed."""

    __tablename__ = "move_in"


Index("move_in_by_unit", MoveIn.unit_id)
Index("move_in_by_batch", MoveIn.batch)
WORKFLOW = wf.Workflow(
    code="move_ins",
    form="F12",
    rank=12,
    headline=wf.Headline(QT_TRANSLATE_NOOP("move_ins", "Handovers today"), "today"),
    own_screen="move_ins",
    record=MoveIn,
    title=QT_TRANSLATE_NOOP("move_ins", "Move-ins"),
    one=QT_TRANSLATE_NOOP("move_ins", "Move-in"),
    flow=FLOW,
    sections=SECTIONS,
    opening=(wf.Guard(rules.one_handover, override=wf.Permission.CASE_DECIDE),),
    lines=TABLES,
    holds=wf.Holds(("unit_id",)),  # two desks apart may each have begun one
    columns=("unit_id", "owner", "batch", "visit_at", "rounds"),
    prints=papers(MoveIn),
    later=frozenset(
        name
        for section in SECTIONS
        for name in section.fields
        if name not in ("unit_id", "owner", "phone", "batch", "visit_at", "developer_collects")
    ),
)
