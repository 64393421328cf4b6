"""Identities: time-ordered for new things, deterministic where two desks may create the same one.

Every id is 16 bytes. Source: sync design, ids and clock.
"""

import uuid
from collections.abc import Callable
from typing import NewType

ProjectId = NewType("ProjectId", bytes)
BuildingId = NewType("BuildingId", bytes)
EntranceId = NewType("EntranceId", bytes)
UnitId = NewType("UnitId", bytes)
CustomerId = NewType("CustomerId", bytes)
UserId = NewType("UserId", bytes)
FeeItemId = NewType("FeeItemId", bytes)
ChargeId = NewType("ChargeId", bytes)
PaymentId = NewType("PaymentId", bytes)
ReceiptId = NewType("ReceiptId", bytes)
ShiftId = NewType("ShiftId", bytes)
RunId = NewType("RunId", bytes)
JobId = NewType("JobId", bytes)

IdSource = Callable[[], bytes]
_CHARGES = uuid.UUID("5d0a3c1e-8a51-5c0e-9b1f-4b6c4f7f2a10")


def charge_id(
    unit: UnitId, item: FeeItemId, period: str, revision: int, line: str = ""
) -> ChargeId:
    """Return the id every desk gives to the charge of one unit, item and period.

    `revision` counts the voided charges before it, so that a voided period can be billed again.
    """
    name = f"{unit.hex()}|{item.hex()}|{period}|{revision}|{line}"
    return ChargeId(uuid.uuid5(_CHARGES, name).bytes)


def text_of(identity: bytes) -> str:
    """Return an id as people and scripts see it: 32 hexadecimal digits."""
    return identity.hex()


def id_from_text(text: str) -> bytes:
    """Return the id written in `text` (with or without hyphens); ValueError if it is none."""
    return uuid.UUID(text).bytes
