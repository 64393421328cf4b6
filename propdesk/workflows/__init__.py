"""The desk's workflows: one file each, found by the name `WORKFLOW` in it."""

import pkgutil
from collections.abc import Mapping
from importlib import import_module

from propdesk.workflows.kernel import UnknownWorkflowError, Workflow


def _found() -> Mapping[str, Workflow]:
    """Return every declared workflow by its code, those of every day first."""
    modules = (import_module(f"{__name__}.{m.name}") for m in pkgutil.iter_modules(__path__))
    declared = [m.WORKFLOW for m in modules if hasattr(m, "WORKFLOW")]
    declared.sort(key=lambda workflow: (workflow.rank, workflow.code))
    return {workflow.code: workflow for workflow in declared}


WORKFLOWS = _found()


def workflow_of(code: str) -> Workflow:
    """Return the workflow with this code; UnknownWorkflowError."""
    try:
        return WORKFLOWS[code]
    except KeyError:
        raise UnknownWorkflowError(field="workflow", name=code) from None
