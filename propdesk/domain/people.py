"""Customers and what they are to a unit: roles, dates, and which roles exclude each other.

Source: domain.md W01.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from propdesk.domain.bounded_text import NAME_LIMIT, TEXT_LIMIT, bounded, clean_text, is_whole
from propdesk.domain.errors import DomainError, InvalidValueError
from propdesk.domain.ids import CustomerId
from propdesk.domain.typed_text import excerpt, narrow
from propdesk.i18n import QT_TRANSLATE_NOOP, Message

_LONG_NUMBER = re.compile(r"[0-9０-９](?:[ \-]?[0-9０-９]){4,}[xXＸ]?")
_FIRM = re.compile(
    r"公司|厂$|廠$|集团|集團|商行$|超市|银行|銀行|事务所|中心$|学校|幼儿园|\bltd\b|\binc\b", re.I
)


class TenureRole(StrEnum):
    """What a customer is to a unit."""

    OWNER = "owner"
    CO_OWNER = "co_owner"
    TENANT = "tenant"
    MEMBER = "member"
    AGENT = "agent"


# At most one at a time: further title holders are co-owners, a tenant's family are members.
ONE_AT_A_TIME = frozenset({TenureRole.OWNER, TenureRole.TENANT})


class Stretch(NamedTuple):
    """A role over a time, both days included; `last` None: still going on."""

    role: TenureRole
    first: date
    last: date | None
    customer_id: CustomerId
    id_digest: bytes | None = None

    def overlaps(self, other: "Stretch") -> bool:
        """Tell whether both share a day."""
        ends_before = self.last is not None and self.last < other.first
        return not (ends_before or (other.last is not None and other.last < self.first))


class OverlappingTenureError(DomainError):
    """A unit has one owner and one tenant at a time."""

    sentence = QT_TRANSLATE_NOOP(
        "people",
        "The unit already has a person with the role “{role}” at that time. End that role first, "
        "or enter the person as a co-owner or household member.",
    )


class SameRoleTwiceError(DomainError):
    """A person has a role on a unit once at a time."""

    sentence = QT_TRANSLATE_NOOP(
        "people", "This person already has the role “{role}” on the unit at that time."
    )


class DuplicateIdentityError(DomainError):
    """One identity number stands once in a role on a unit."""

    sentence = QT_TRANSLATE_NOOP(
        "people", "This identity number is already registered on the unit as “{role}”."
    )


class EndsBeforeItBeginsError(DomainError):
    """A role's last day is not before its first."""

    sentence = QT_TRANSLATE_NOOP("people", "The last day lies before the first.")


class InvalidNameError(DomainError):
    """A name has at least one visible character and is not a document."""

    sentence = QT_TRANSLATE_NOOP("people", "“{value}” cannot be used as a name.")


def check_stretch(new: Stretch, others: Iterable[Stretch]) -> None:
    """Raise unless a role may be added beside the `others` of the same unit (domain.md W01).

    EndsBeforeItBeginsError, SameRoleTwiceError, DuplicateIdentityError, OverlappingTenureError.
    """
    if new.last is not None and new.last < new.first:
        raise EndsBeforeItBeginsError(field="valid_to")
    label = role_label(new.role).translated()
    for other in others:
        if other.role is not new.role or not new.overlaps(other):
            continue
        if other.customer_id == new.customer_id:
            raise SameRoleTwiceError(field="role", role=label)
        if new.id_digest is not None and other.id_digest == new.id_digest:
            raise DuplicateIdentityError(field="id_number", role=label)
        if new.role in ONE_AT_A_TIME:
            raise OverlappingTenureError(field="role", role=label)


def role_label(role: TenureRole) -> Message:
    """Return a role in words."""
    return _LABELS[role]


def role_from_text(text: str) -> TenureRole:
    """Return the role people call `text` (业主, 租户, tenant ...); InvalidValueError."""
    wanted = re.sub(r"[\s_-]", "", narrow(text)).lower()
    for role, names in _WORDS.items():
        if wanted == role.value.replace("_", "") or wanted in names:
            return role
    raise InvalidValueError(field="role", value=excerpt(text))


def clean_name(text: str, *, field: str = "name") -> str:
    """Return a name as it is kept: one line, single blanks, nothing invisible; InvalidNameError.

    Accents with nothing under them are no name: paper and screen would show a blank.
    """
    seen = text[: TEXT_LIMIT + 1]
    name = clean_text(seen)
    is_shown = any(unicodedata.category(sign)[0] != "M" for sign in name)
    if not is_shown or len(name) > NAME_LIMIT or not is_whole(seen):
        raise InvalidNameError(field=field, value=excerpt(text))
    return name


def looks_like_company(name: str) -> bool:
    """Tell whether a name is likely a firm's, where nobody says so."""
    return bool(_FIRM.search(name))


def without_numbers(reason: str, *, field: str = "reason") -> str:
    """Return a typed reason with long numbers hidden: it is kept where no personal data may be.

    TextTooLongError, HalfCharacterError.
    """
    return _LONG_NUMBER.sub("***", bounded(reason, field=field))


_LABELS: Mapping[TenureRole, Message] = {
    TenureRole.OWNER: QT_TRANSLATE_NOOP("people", "Owner"),
    TenureRole.CO_OWNER: QT_TRANSLATE_NOOP("people", "Co-owner"),
    TenureRole.TENANT: QT_TRANSLATE_NOOP("people", "Tenant"),
    TenureRole.MEMBER: QT_TRANSLATE_NOOP("people", "Household member"),
    TenureRole.AGENT: QT_TRANSLATE_NOOP("people", "Authorised agent"),
}
_WORDS: Mapping[TenureRole, tuple[str, ...]] = {
    TenureRole.OWNER: ("业主", "業主", "户主", "戶主", "房东", "房東", "产权人", "產權人"),
    TenureRole.CO_OWNER: ("共有人", "共有", "共同业主", "共同業主", "联名业主"),
    TenureRole.TENANT: ("租户", "租戶", "租客", "承租人", "使用人", "业户", "occupier"),
    TenureRole.MEMBER: (
        *("家庭成员", "家庭成員", "家属", "家屬", "成员", "成員", "同住人"),
        *("householdmember", "family"),
    ),
    TenureRole.AGENT: ("受托人", "受託人", "代理人", "authorisedagent"),
}
