"""Telephone numbers: read as typed, kept as digits, shown grouped, masked, found by their tail."""

import re
from enum import StrEnum

from propdesk.domain.errors import DomainError
from propdesk.domain.typed_text import excerpt, narrow
from propdesk.i18n import QT_TRANSLATE_NOOP

_MOBILE = re.compile(r"1[3-9][0-9]{9}")
# Area codes: 010 and 02x have three digits, all others four.
_LANDLINE = re.compile(r"(0(?:10|2[0-9])|0[3-9][0-9]{2})([0-9]{7,8})(?:-([0-9]{1,6}))?")
_LOCAL = re.compile(r"[2-8][0-9]{6,7}(?:-[0-9]{1,6})?")
_SERVICE = re.compile(r"[48]00[0-9]{7}|9[56][0-9]{3,6}|1[0-2][0-9]{1,3}")
_FOREIGN = re.compile(r"\+[1-9][0-9]{5,14}")
_EXTENSION = re.compile(r"(?:-|\b|(?<=[0-9]))(?:ext\.?|x|转|轉|分机|分機)[-: ]?(?=[0-9])", re.I)
_CHINA = re.compile(r"^(?:(?:\+|00)86[-. ]*(?=[0-9(])|86[- ]?(?=1[3-9][0-9]{9}$))")
_ABROAD = re.compile(r"^00(?=[1-9])")
_GAP = re.compile(r"[ \t\xa0.()]+")


class PhoneKind(StrEnum):
    """What a kept telephone number is."""

    MOBILE = "mobile"
    LANDLINE = "landline"
    LOCAL = "local"  # a landline written without its area code
    SERVICE = "service"
    FOREIGN = "foreign"


class InvalidPhoneError(DomainError):
    """The typed text is no telephone number."""

    sentence = QT_TRANSLATE_NOOP("phones", "“{value}” is not a telephone number.")


def parse_phone(text: str, *, field: str | None = None) -> str:
    """Return the digits to keep: "13812345678", "075512345678", "01012345678-801" (desk-habits 1).

    +86, blanks, hyphens, brackets, full-width digits, 转/ext are understood. A number from abroad
    keeps its plus sign, an extension its hyphen. Raises InvalidPhoneError with `field`.
    """
    phone = _bare(text)
    if phone_kind(phone) is None:
        raise InvalidPhoneError(field=field, value=excerpt(text))
    return phone


def phone_kind(phone: str) -> PhoneKind | None:
    """Return the kind of a number in its kept form, None if it is none."""
    patterns = {
        PhoneKind.MOBILE: _MOBILE,
        PhoneKind.LANDLINE: _LANDLINE,
        PhoneKind.LOCAL: _LOCAL,
        PhoneKind.SERVICE: _SERVICE,
        PhoneKind.FOREIGN: _FOREIGN,
    }
    return next((kind for kind, form in patterns.items() if form.fullmatch(phone)), None)


def format_phone(phone: str) -> str:
    """Return a kept number grouped for the eye: "138 1234 5678", "010-12345678-801"."""
    if _MOBILE.fullmatch(phone):
        return f"{phone[:3]} {phone[3:7]} {phone[7:]}"
    if parts := _LANDLINE.fullmatch(phone):
        return "-".join(part for part in parts.groups() if part)
    if re.fullmatch(r"[48]00[0-9]{7}", phone):
        return f"{phone[:3]}-{phone[3:6]}-{phone[6:]}"
    return phone


def mask_phone(phone: str) -> str:
    """Return a number for lists and paper: "138****5678" (faults.md 4); unknown text is hidden."""
    if _MOBILE.fullmatch(phone):
        return f"{phone[:3]}****{phone[-4:]}"
    if parts := _LANDLINE.fullmatch(phone):
        return f"{parts[1]}****{parts[2][-4:]}"
    if _SERVICE.fullmatch(phone):
        return phone  # a hotline is nobody's personal number
    digits = re.sub(r"[^0-9]", "", phone.partition("-")[0] if _LOCAL.fullmatch(phone) else phone)
    return f"****{digits[-4:]}" if len(digits) >= 7 else "****"


def phone_tail_key(text: str) -> str:
    """Return the digits of `text` turned round, so that an index finds a number by its last digits.

    Give it the kept number when indexing and the typed tail when searching; the typed key is then
    a prefix of the stored one. An extension does not count.
    """
    phone = _bare(text)
    number = phone.partition("-")[0] if phone_kind(phone) else narrow(text)
    return re.sub(r"[^0-9]", "", number)[::-1]


def _bare(text: str) -> str:
    """Take country code, gaps and words away; keep "+" of other countries and "-" of extensions."""
    typed = _EXTENSION.sub("#", narrow(text))
    national = _CHINA.sub("", typed, count=1)
    number = _compact(national)
    if national != typed and phone_kind(number) is None:
        with_area_code = _compact("0" + national.lstrip("("))
        return with_area_code if phone_kind(with_area_code) else number
    return number


def _compact(national: str) -> str:
    plain = _ABROAD.sub("+", _GAP.sub("-", national).strip("-"), count=1)
    number, hash_mark, extension = plain.partition("#")
    if not hash_mark:
        number, extension = _split_extension(number)
    number = number.replace("-", "")
    return f"{number}-{extension}" if extension else number


def _split_extension(number: str) -> tuple[str, str]:
    """Split "010-12345678-801" before its extension; a hyphen inside the number is only a gap."""
    head, hyphen, extension = number.rpartition("-")
    joined = head.replace("-", "")
    if hyphen and (_LANDLINE.fullmatch(joined) or _LOCAL.fullmatch(joined)):
        return head, extension
    return number, ""
