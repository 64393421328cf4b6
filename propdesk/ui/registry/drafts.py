"""What was typed into the register's forms, turned into drafts; InvalidValueError at the field."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from propdesk.domain.errors import InvalidValueError
from propdesk.domain.estate import OccupancyState, UnitUsage
from propdesk.domain.identity_numbers import IdentityKind
from propdesk.domain.ids import UnitId
from propdesk.domain.people import TenureRole
from propdesk.domain.typed_text import excerpt, narrow
from propdesk.services.estate import UnitDraft
from propdesk.services.people import CustomerDraft, RoleDraft

Values = Mapping[str, Any]
REMOVE = frozenset({"-", "－", "—"})
FIRM = "firm"
_FLOOR = re.compile(r"-?[0-9]{1,3}")


def unit_draft(values: Values) -> UnitDraft:
    """Return a unit as typed."""
    return UnitDraft(
        building=values["building"],
        room=values["room"],
        entrance=values["entrance"],
        floor=_floor(values["floor"]),
        usage=UnitUsage(values["usage"]),
        area=values["area"],
        inner_area=values["inner_area"],
        delivered_on=values["delivered_on"],
    )


def occupancy_state(values: Values) -> OccupancyState | None:
    """Return how a new unit is used, None where nobody said."""
    return OccupancyState(values["state"]) if values.get("state") else None


def customer_draft(values: Values, *, is_known: bool) -> CustomerDraft:
    """Return a person as typed; of a known one empty numbers stay and "-" removes them."""
    kind = values["id_kind"]
    return CustomerDraft(
        name=values["name"],
        is_company=values["sort"] == FIRM,
        phone=_number(values["phone"], is_known=is_known),
        id_number=_number(values["id_number"], is_known=is_known),
        id_kind=IdentityKind(kind) if kind else None,
        address=values["address"],
        note=values["note"],
    )


def role_draft(values: Values, unit_id: UnitId, today: date) -> RoleDraft:
    """Return a role as typed; without a day it begins today."""
    return RoleDraft(unit_id, TenureRole(values["role"]), values["first"] or today)


def _number(text: str, *, is_known: bool) -> str | None:
    typed = text.strip()
    if not typed:
        return None if is_known else ""
    return "" if typed in REMOVE else typed


def _floor(text: str) -> int | None:
    typed = narrow(text)
    if not typed:
        return None
    if not _FLOOR.fullmatch(typed):
        raise InvalidValueError(field="floor", value=excerpt(text))
    return int(typed)
