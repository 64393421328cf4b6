"""What a workflow's own service does with a step, in the step's own transaction.

A workflow whose steps move more than its own case (money, other cases, tables it gathers) has a
service of its stem, `services/<code>.py`, with `STEPS`: functions by transition ("open": opening,
"void": declaring void).
They run after the step is written; a DomainError they raise takes the step back with it.
"""

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec

from propdesk.domain.case_flow import Act
from propdesk.services.work import Work

Companion = Callable[[Work, Act, str], None]  # the last is the state the step led to


def follow(work: Work, workflow: str, transition: str, act: Act, state: str) -> None:
    """Let the workflow's own service do its part of a step that was just written."""
    companion = steps_of(workflow).get(transition)
    if companion is not None:
        companion(work, act, state)


@cache
def steps_of(workflow: str) -> Mapping[str, Companion]:
    """Return what a workflow's service declares for its steps, by transition."""
    name = f"{__package__}.{workflow}"
    if find_spec(name) is None:
        return {}
    found: Mapping[str, Companion] = getattr(import_module(name), "STEPS", {})
    return found
