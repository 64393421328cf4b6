"""What papers come out on."""

from enum import StrEnum


class Medium(StrEnum):
    """What a form can come out on: rolls, sheets, continuous paper 241 mm wide and 93 to 279 mm
    high, and paper on which the boxes are printed already (套打)."""

    SLIP58 = "slip58"
    SLIP80 = "slip80"
    A3 = "a3"
    A4 = "a4"
    A5 = "a5"
    WHOLE = "241x279.4"
    HALF = "241x139.7"
    THIRD = "241x93.1"
    PREPRINTED = "preprinted"


CONTINUOUS = (Medium.HALF, Medium.THIRD, Medium.WHOLE)
SHEETS_FIRST = (Medium.A4, Medium.A3, Medium.A5, Medium.SLIP80, Medium.SLIP58, *CONTINUOUS)
PAGES_FIRST = (Medium.A4, Medium.A5, Medium.SLIP80, Medium.SLIP58, *CONTINUOUS)
SLIPS_FIRST = (Medium.SLIP80, Medium.SLIP58, Medium.A5, Medium.A4, *CONTINUOUS)
