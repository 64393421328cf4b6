"""What of this desk's data head office keeps."""

from sqlalchemy import select

from propdesk.models.prepared import Prepared
from propdesk.models.stream import HubLink
from propdesk.services.work import Reading, query

_AUTHORITY = Prepared(select(HubLink.rules))


@query(None)
def keeps_rules(reading: Reading) -> bool:
    """Tell whether prices, rules and the calendar come from head office and are not set here."""
    authority = _AUTHORITY.scalar(reading.connection)
    return authority is not None and not authority
