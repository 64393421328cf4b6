"""The unit a person means in a field of a case: by its room, or by whoever lives there."""

from propdesk.domain.errors import NotFoundError
from propdesk.domain.ids import UnitId
from propdesk.services import counter_account, search
from propdesk.services.work import Reading


def unit_named(reading: Reading, text: str, field: str) -> UnitId:
    """Return the unit called so (1-101), or the only one the search finds (wxm, a phone's tail).

    NotFoundError at the field where there is none, or more than one.
    """
    try:
        return counter_account.find_unit(reading, text=text)
    except NotFoundError:
        units = {hit.unit_id for hit in search.find(reading, text=text)}
        if len(units) != 1:
            raise NotFoundError(field=field, name=text) from None
        return units.pop()
