"""A data file for practice: marked while it is empty, so that no real one can ever become it.

Source: desk-habits.md U36.
"""

from sqlalchemy import select

from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.changes import Replica, Setting
from propdesk.models.practice import PRACTICE, is_practice
from propdesk.services.work import Reading, Work, query, use_case


class NotEmptyError(DomainError):
    """A file in which somebody has worked never becomes one for practice."""

    sentence = QT_TRANSLATE_NOOP(
        "practice", "This folder is in use and cannot become one for practice."
    )


@use_case(None)
def mark(work: Work) -> None:
    """Mark an empty data file as one for practice; NotEmptyError."""
    if work.connection.execute(select(Replica.id)).first() is not None:
        raise NotEmptyError
    work.insert(Setting, name=PRACTICE, value="true")


@query(None)
def is_marked(reading: Reading) -> bool:
    """Return whether this desk's data file is for practice."""
    return is_practice(reading.connection)
