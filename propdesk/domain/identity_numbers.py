"""Numbers of identity documents: normalised, checked with warnings, never refused, masked."""

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from propdesk.domain.typed_text import narrow
from propdesk.i18n import QT_TRANSLATE_NOOP, Message

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_DIGITS = "10X98765432"
_PROVINCE = re.compile(r"1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71")
_RESIDENCE_PERMITS = ("810000", "820000", "830000")  # of Hong Kong, Macau, Taiwan
_LIKE_X = str.maketrans(dict.fromkeys("×✕✖ХΧ", "X"))
_FROM_SPREADSHEET = re.compile(r"[0-9](?:\.[0-9]+)?[Ee]\+?[0-9]{2}")
_FOREIGNER_BEFORE_2023 = re.compile(r"[A-Z]{3}[0-9]{12}")
_EARLIEST_BIRTH = date(1880, 1, 1)


class IdentityKind(StrEnum):
    """Documents a person shows; only the kinds with a number grammar are checked."""

    RESIDENT = "resident"
    RESIDENCE_PERMIT = "residence_permit"
    FOREIGNER_CARD = "foreigner_card"
    PASSPORT = "passport"
    HONG_KONG_MACAU_PERMIT = "hong_kong_macau_permit"
    TAIWAN_PERMIT = "taiwan_permit"
    MILITARY = "military"
    OTHER = "other"


class IdentityFinding(StrEnum):
    """What looks wrong with a number; a warning, since the paper in the hand decides."""

    WRONG_LENGTH = "wrong_length"
    WRONG_CHARACTERS = "wrong_characters"
    WRONG_CHECK_DIGIT = "wrong_check_digit"
    UNKNOWN_REGION = "unknown_region"
    IMPOSSIBLE_BIRTH_DATE = "impossible_birth_date"
    BORN_IN_FUTURE = "born_in_future"
    LEGACY_NUMBER = "legacy_number"
    FROM_SPREADSHEET = "from_spreadsheet"


def normalise_identity(text: str) -> str:
    """Return a document number as it is kept: upper case, plain width, no blanks or hyphens.

    A multiplication sign or a foreign letter that looks like X at the end becomes X.
    """
    compact = re.sub(r"[\s-]", "", narrow(text)).upper()
    return compact[:-1] + compact[-1:].translate(_LIKE_X)


def identity_kind(number: str) -> IdentityKind:
    """Return the kind a normalised number looks like; 15 and 18 digits are a resident's."""
    if re.fullmatch(r"[0-9]{17}[0-9X]", number):
        if number.startswith(_RESIDENCE_PERMITS):
            return IdentityKind.RESIDENCE_PERMIT
        return IdentityKind.FOREIGNER_CARD if number[0] == "9" else IdentityKind.RESIDENT
    if re.fullmatch(r"[0-9]{15}", number):
        return IdentityKind.RESIDENT
    if _FOREIGNER_BEFORE_2023.fullmatch(number):
        return IdentityKind.FOREIGNER_CARD
    return IdentityKind.OTHER


def check_identity(
    text: str, *, today: date, kind: IdentityKind | None = None
) -> tuple[IdentityFinding, ...]:
    """Return what looks wrong, in the order to be shown; empty if nothing does (desk-habits.md 1).

    Without `kind`, whatever begins like a numbered card is taken for one. Kinds without a number
    grammar (passport, permits to travel, military) give no finding.
    """
    number = normalise_identity(text)
    if _FROM_SPREADSHEET.fullmatch(number):
        return (IdentityFinding.FROM_SPREADSHEET,)
    kind = _kind_to_check(number, kind)
    if kind not in _CHECKED or _FOREIGNER_BEFORE_2023.fullmatch(number):
        return ()
    if len(number) not in (15, 18):
        return (IdentityFinding.WRONG_LENGTH,)
    if not re.fullmatch(r"[0-9]{15}|[0-9]{17}[0-9X]", number):
        return (IdentityFinding.WRONG_CHARACTERS,)
    return (*_region_findings(number, kind), *_birth_findings(number, today), *_end(number))


_CHECKED = frozenset(
    {IdentityKind.RESIDENT, IdentityKind.RESIDENCE_PERMIT, IdentityKind.FOREIGNER_CARD}
)


def _kind_to_check(number: str, told: IdentityKind | None) -> IdentityKind:
    """Return the card meant: people say "identity card" for all three kinds of numbered cards."""
    if told not in (None, IdentityKind.RESIDENT):
        return told
    looks_like = identity_kind(number)
    if looks_like in _CHECKED:
        return looks_like
    begins_like_a_card = re.match(r"[0-9]{10}", number)
    return IdentityKind.RESIDENT if told or begins_like_a_card else IdentityKind.OTHER


def _region_findings(number: str, kind: IdentityKind) -> tuple[IdentityFinding, ...]:
    if kind is IdentityKind.RESIDENCE_PERMIT:
        known = number.startswith(_RESIDENCE_PERMITS)
    elif kind is IdentityKind.FOREIGNER_CARD:
        known = number[0] == "9" and bool(_PROVINCE.match(number, 1))
    else:
        known = bool(_PROVINCE.match(number))
    return () if known else (IdentityFinding.UNKNOWN_REGION,)


def _birth_findings(number: str, today: date) -> tuple[IdentityFinding, ...]:
    born = birth_date(number)
    if born is None or born < _EARLIEST_BIRTH:
        return (IdentityFinding.IMPOSSIBLE_BIRTH_DATE,)
    return (IdentityFinding.BORN_IN_FUTURE,) if born > today else ()


def _end(number: str) -> tuple[IdentityFinding, ...]:
    if len(number) == 15:
        return (IdentityFinding.LEGACY_NUMBER,)
    return () if number[17] == check_digit(number[:17]) else (IdentityFinding.WRONG_CHECK_DIGIT,)


def check_digit(first_17: str) -> str:
    """Return the 18th character for 17 digits (GB 11643: weighted sum modulo 11)."""
    total = sum(int(digit) * weight for digit, weight in zip(first_17, _WEIGHTS, strict=True))
    return _CHECK_DIGITS[total % 11]


def birth_date(number: str) -> date | None:
    """Return the birth date inside a normalised 15- or 18-digit number, None if there is none."""
    if re.fullmatch(r"[0-9]{17}[0-9X]", number):
        digits = number[6:14]
    elif re.fullmatch(r"[0-9]{15}", number):
        digits = "19" + number[6:12]
    else:
        return None
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None


def format_identity(number: str) -> str:
    """Return a number spaced for reading back: "110101 19900101 1234"; other kinds unchanged."""
    if re.fullmatch(r"[0-9]{17}[0-9X]", number):
        return f"{number[:6]} {number[6:14]} {number[14:]}"
    if re.fullmatch(r"[0-9]{15}", number):
        return f"{number[:6]} {number[6:12]} {number[12:]}"
    return number


def mask_identity(number: str) -> str:
    """Return a number for lists and paper: "110101********1234" (faults.md 4).

    Other numbers keep their first and last two characters, short ones nothing.
    """
    compact = normalise_identity(number)
    if len(compact) == 18:
        return f"{compact[:6]}{'*' * 8}{compact[-4:]}"
    if len(compact) == 15:
        return f"{compact[:6]}{'*' * 6}{compact[-3:]}"
    if len(compact) >= 7:
        return f"{compact[0]}{'*' * (len(compact) - 3)}{compact[-2:]}"
    return "****"


def finding_sentence(finding: IdentityFinding) -> Message:
    """Return the warning to show at the field."""
    return _SENTENCES[finding]


_SENTENCES: Mapping[IdentityFinding, Message] = {
    IdentityFinding.WRONG_LENGTH: QT_TRANSLATE_NOOP(
        "identity_numbers", "An identity number has 18 characters (old ones 15)."
    ),
    IdentityFinding.WRONG_CHARACTERS: QT_TRANSLATE_NOOP(
        "identity_numbers", "An identity number has only digits, and perhaps X at the end."
    ),
    IdentityFinding.WRONG_CHECK_DIGIT: QT_TRANSLATE_NOOP(
        "identity_numbers", "The last character does not fit: a digit may be mistyped."
    ),
    IdentityFinding.UNKNOWN_REGION: QT_TRANSLATE_NOOP(
        "identity_numbers", "The number begins with a region that does not exist."
    ),
    IdentityFinding.IMPOSSIBLE_BIRTH_DATE: QT_TRANSLATE_NOOP(
        "identity_numbers", "The birth date inside the number does not exist."
    ),
    IdentityFinding.BORN_IN_FUTURE: QT_TRANSLATE_NOOP(
        "identity_numbers", "The birth date inside the number lies in the future."
    ),
    IdentityFinding.LEGACY_NUMBER: QT_TRANSLATE_NOOP(
        "identity_numbers", "This is an old number of 15 digits; cards now have 18."
    ),
    IdentityFinding.FROM_SPREADSHEET: QT_TRANSLATE_NOOP(
        "identity_numbers",
        "A spreadsheet turned this number into a figure and lost digits; type it anew.",
    ),
}
