"""Whether a data file is for practice: nothing in it is real, and nothing of it ever travels."""

from sqlalchemy import Connection, select

from propdesk.models.changes import Setting
from propdesk.models.prepared import Prepared

PRACTICE = "practice"  # the row of the settings that says so; written before the set-up
_MARK = Prepared(select(Setting.value).where(Setting.name == PRACTICE))


def is_practice(connection: Connection) -> bool:
    """Return whether a data file is for practice: then nothing may be sent and no money is real.

    The mark is written into the empty file and is never taken away again.
    """
    return _MARK.scalar(connection) is not None
