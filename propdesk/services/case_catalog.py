"""The declared workflows, for those who show them: their words, fields, states and lists."""

from collections.abc import Sequence

from propdesk.domain.permissions import Permission
from propdesk.services.work import Reading, query
from propdesk.workflows import WORKFLOWS
from propdesk.workflows import workflow_of as declared
from propdesk.workflows.kernel import Papers, Workflow

__all__ = ["Papers", "Workflow", "all_declared", "declared", "openable"]


def all_declared() -> Sequence[Workflow]:
    """Return every workflow in the order of its rank."""
    return tuple(WORKFLOWS.values())


@query(Permission.LOOK_UP)
def openable(reading: Reading) -> list[str]:
    """Return the codes of the workflows whose cases the person may open."""
    rights = reading.person.rights
    return [w.code for w in WORKFLOWS.values() if {w.opens, Permission.CASES} <= rights]
