"""Why somebody saw, deleted or kept personal data: needed, and without numbers of people in it."""

from propdesk.domain.bounded_text import bounded
from propdesk.domain.people import without_numbers
from propdesk.services.charges import ReasonNeededError


def stated_reason(text: str) -> str:
    """Return why, without numbers of people in it; ReasonNeededError."""
    stated = without_numbers(bounded(text, field="reason"))
    if not stated:
        raise ReasonNeededError(field="reason")
    return stated
