"""Guards many workflows share: four eyes, not before its time, arrears, rows that must be there.

Each returns a function for `Guard(...)`; each refuses with a sentence of its own.
"""

from collections.abc import Callable

from propdesk.domain.case_flow import Act
from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP

Judge = Callable[[Act], None]


class SamePersonError(DomainError):
    """Nobody approves their own work."""

    sentence = QT_TRANSLATE_NOOP("case_guards", "You did the step before; somebody else must.")


class TooEarlyError(DomainError):
    """A step waits until a time has passed (D19 and its like)."""

    sentence = QT_TRANSLATE_NOOP("case_guards", "This is possible from {moment} ({rule}).")
