"""Identities: time-ordered for new things, deterministic where two desks may create the same one.

Every id is 16 bytes. Source: sync design, ids and clock.
"""

import uuid
from collections.abc import Callable
from hashlib import blake2b
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
_CHARGE = b"propdesk charge"
_NAMES = uuid.UUID("5f2b0c1e-6a1d-5c55-9a52-0d6f70726f70")
CLOCK_ID = UserId(uuid.uuid5(_NAMES, "clock").bytes)  # who makes the steps that time makes


def charge_id(
    unit: UnitId, item: FeeItemId, period: str, revision: int, line: str = ""
) -> ChargeId:
    """Return the id every desk gives to the charge of one unit, item and period.

    `revision` counts the voided charges before it, so that a voided period can be billed again.
    A UUID version 8: period and item stand in front of the digest, so that the charges of one
    billing run lie beside each other; ids spread over all years make every run slower than the
    one before it.
    """
    name = f"{unit.hex()}|{item.hex()}|{period}|{revision}|{line}"
    digest = bytearray(blake2b(name.encode(), digest_size=16, person=_CHARGE).digest())
    digest[:3] = _month_number(period).to_bytes(3, "big")
    digest[3:5] = blake2b(item, digest_size=2).digest()
    digest[6] = 0x80 | digest[6] & 0x0F
    digest[8] = 0x80 | digest[8] & 0x3F
    return ChargeId(bytes(digest))


def void_id(charge: ChargeId) -> bytes:
    """Return the id every desk gives to the void of a charge: two desks that void it do so once."""
    return uuid.uuid5(_NAMES, f"void|{charge.hex()}").bytes


def review_case_id(sort: str, subject: bytes) -> bytes:
    """Return the id every desk and the hub give to the same matter of review."""
    return uuid.uuid5(_NAMES, f"review|{sort}|{subject.hex()}").bytes


def alias_id(one: CustomerId, other: CustomerId) -> bytes:
    """Return the id every desk gives to the same two entries of one person, whichever is first."""
    first, second = sorted((one, other))
    return uuid.uuid5(_NAMES, f"alias|{first.hex()}|{second.hex()}").bytes


def lapse_id(case: bytes, transition: str, moment: str) -> bytes:
    """Return the id every desk gives to the step a case makes by itself when its time is over."""
    return uuid.uuid5(_NAMES, f"lapse|{case.hex()}|{transition}|{moment}").bytes


def due_case_id(workflow: str, due_list: str, subject: bytes, due_on: str) -> bytes:
    """Return the id every desk gives to the case a due list asks for."""
    return uuid.uuid5(_NAMES, f"due|{workflow}|{due_list}|{subject.hex()}|{due_on}").bytes


def part_id(whole: bytes, part: str) -> bytes:
    """Return the id every desk gives to a part of what every desk makes alike."""
    return uuid.uuid5(_NAMES, f"part|{whole.hex()}|{part}").bytes


def is_alike(identity: bytes) -> bool:
    """Tell whether an id follows from what it names, so that desks make the same thing alike."""
    return identity[6] >> 4 == 5


def _month_number(period: str) -> int:
    """Return 202612 for "2026-12", 0 for a text that is no month."""
    year, _, month = period.partition("-")
    plain = year.isascii() and month.isascii() and len(year) == 4 and len(month) == 2
    return int(year + month) if plain and (year + month).isdigit() else 0


def text_of(identity: bytes) -> str:
    """Return an id as people and scripts see it: 32 hexadecimal digits."""
    return identity.hex()


def id_from_text(text: str) -> bytes:
    """Return the id written in `text` (with or without hyphens); ValueError if it is none."""
    return uuid.UUID(text).bytes
