"""The defects of a handover follow their repairs: done is noted where it is asked for (W03)."""

from sqlalchemy import bindparam, select

from propdesk.domain.case_flow import Row
from propdesk.models.cases import CaseLink, CaseStanding
from propdesk.models.prepared import Prepared
from propdesk.services import case_lines, case_store
from propdesk.services.case_lines import LineChange
from propdesk.services.work import Work

_HANDOVER = Prepared(
    select(CaseLink.case_id)
    .join(CaseStanding, CaseStanding.case_id == CaseLink.case_id)
    .where(
        CaseLink.other_id == bindparam("repair"),
        CaseLink.relation == "defect",
        CaseStanding.workflow == "move_ins",
        CaseStanding.closed_at.is_(None),
    )
)


def note_repaired(work: Work, repair_id: bytes, *, place: str, fault: str) -> None:
    """Enter today as the day the defect was repaired; a handover that is over stays as it is.

    Repaired once more, the day is the last one; a defect the owner has seen in order keeps its day.
    """
    handover_id = _HANDOVER.scalar(work.connection, repair=repair_id)
    if handover_id is None:
        return
    case = case_store.load(work, handover_id)
    meant = [
        (key, row)
        for key, row in case.lines["defects"]
        if (row["place"], row["fault"]) == (place, fault) and not row["rechecked_on"]
    ]
    if meant:
        line_id, _ = min(meant, key=_is_done)
        table = case_lines.table_of(case.workflow, "defects")
        change = LineChange(line_id, {"done_on": work.today})
        case_lines.write_changes(work, case, table, [change])


def _is_done(entry: tuple[bytes, Row]) -> bool:
    """Two defects told alike have a repair each: the one not done yet comes first."""
    return bool(entry[1]["done_on"])
