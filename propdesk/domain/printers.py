"""What a desk knows of a printer: its paper, and what it is able to do as far as anybody knows."""

import enum
from datetime import datetime

import msgspec

from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP

TENTHS_OF_MM = 10
MOST_OFFSET = 50 * TENTHS_OF_MM
DRAWER_PINS = (2, 5)


class PrinterPaper(enum.StrEnum):
    """What lies in a printer; stored by these names."""

    SLIP80 = "slip80"
    SLIP58 = "slip58"
    A3 = "a3"
    A4 = "a4"
    A5 = "a5"
    CONTINUOUS241 = "continuous241"


class UnknownAbilityError(DomainError):
    """Only abilities that are known by name can be decided by hand."""

    sentence = QT_TRANSLATE_NOOP("printers", "“{name}” cannot be set to “{value}”.")


class OffsetError(DomainError):
    """A print shifted by more than five centimetres would miss the paper."""

    sentence = QT_TRANSLATE_NOOP("printers", "A shift of at most 50 mm to either side is possible.")


class PrinterAbilities(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a printer can do: True or False where it said so or a person ruled, else None.

    Silence is never an ability and never the lack of one: a mute printer stays None all through.
    `realtime_status` is DLE EOT, `paper_status` is GS r, `process_id` is GS ( H, `automatic_status`
    is GS a. `cells` and `dots` measure the width. `ruled` names the fields a person decided; no
    probe changes them. Source: printing.md 1, 3.
    """

    maker: str = ""
    product: str = ""
    firmware: str = ""
    serial: str = ""
    realtime_status: bool | None = None
    paper_status: bool | None = None
    process_id: bool | None = None
    automatic_status: bool | None = None
    kanji_rom: bool | None = None
    native_qr: bool | None = None
    native_barcode: bool | None = None
    cutter: bool | None = None
    drawer: bool | None = None
    buzzer: bool | None = None
    drawer_pin: int | None = None
    cells: int | None = None
    dots: int | None = None
    probed_at: datetime | None = None
    ruled: tuple[str, ...] = ()


UNKNOWN = PrinterAbilities()
SWITCHES = (  # what is there or is not
    "kanji_rom",
    "native_qr",
    "native_barcode",
    "cutter",
    "drawer",
    "buzzer",
)
ANSWERS = ("realtime_status", "paper_status", "process_id", "automatic_status")
_NUMBERS = {"drawer_pin": DRAWER_PINS, "cells": range(24, 65)}


def abilities_text(abilities: PrinterAbilities) -> str:
    """Return abilities as the JSON that is stored."""
    return msgspec.json.encode(abilities).decode()


def abilities_of(text: str) -> PrinterAbilities:
    """Return stored abilities; what cannot be read is unknown, for the printer can be asked."""
    try:
        return msgspec.json.decode(text, type=PrinterAbilities)
    except msgspec.DecodeError:
        return UNKNOWN


def learned(before: PrinterAbilities, probed: PrinterAbilities) -> PrinterAbilities:
    """Return what is known after a probe: its answers, but a person's rulings stand.

    What the printer was silent about is unknown again, for the printer may be another one now.
    """
    kept = {name: getattr(before, name) for name in before.ruled}
    return msgspec.structs.replace(probed, **kept, ruled=before.ruled)


def ruled(before: PrinterAbilities, name: str, *, value: bool | int | None) -> PrinterAbilities:
    """Return abilities in which a person decided one field; None gives it back to the probe.

    What a printer answers can be ruled out, but nobody can order it to answer. UnknownAbilityError
    for a field nobody can decide, or a value it cannot have.
    """
    is_answer = name in ANSWERS and (value is None or value is False)
    is_switch = name in SWITCHES and (value is None or isinstance(value, bool))
    is_number = name in _NUMBERS and (value is None or value in _NUMBERS[name])
    if not (is_switch or is_answer or is_number):
        raise UnknownAbilityError(field=name, name=name, value=value)
    others = tuple(field for field in before.ruled if field != name)
    fields = others if value is None else (*others, name)
    return msgspec.structs.replace(before, **{name: value}, ruled=fields)


def check_offsets(*offsets: int) -> None:
    """Raise OffsetError unless each offset (tenths of a millimetre) leaves the print on paper."""
    if any(abs(offset) > MOST_OFFSET for offset in offsets):
        raise OffsetError(field="offsets")
