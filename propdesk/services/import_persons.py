"""Read the person and the role in a row of a customer file, and recognise who is known already."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select

from propdesk.domain.bounded_text import bounded
from propdesk.domain.errors import DomainError, InvalidValueError
from propdesk.domain.identity_numbers import (
    IdentityFinding,
    IdentityKind,
    check_identity,
    finding_sentence,
    identity_kind,
    normalise_identity,
)
from propdesk.domain.ids import CustomerId, UnitId
from propdesk.domain.imports import FileRow, day_in, text_in
from propdesk.domain.people import (
    Stretch,
    TenureRole,
    clean_name,
    looks_like_company,
    role_from_text,
)
from propdesk.domain.phones import parse_phone
from propdesk.domain.typed_text import excerpt, narrow
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.people import Customer, Tenure
from propdesk.services.sealing import sealer
from propdesk.services.vehicles import kept_plate
from propdesk.services.work import Reading

SLICE = 500
_BETWEEN_PLATES = re.compile(r"[、,，;；/|\s]+")
_DOCUMENTS: Mapping[str, IdentityKind] = {
    **dict.fromkeys(("身份证", "居民身份证", "二代身份证", "idcard"), IdentityKind.RESIDENT),
    **dict.fromkeys(("护照", "passport"), IdentityKind.PASSPORT),
    "港澳台居民居住证": IdentityKind.RESIDENCE_PERMIT,
    "外国人永久居留证": IdentityKind.FOREIGNER_CARD,
    **dict.fromkeys(("港澳通行证", "回乡证"), IdentityKind.HONG_KONG_MACAU_PERMIT),
    **dict.fromkeys(("台胞证", "台湾通行证"), IdentityKind.TAIWAN_PERMIT),
    **dict.fromkeys(("军官证", "士兵证"), IdentityKind.MILITARY),
    **dict.fromkeys(("其他", "营业执照", "统一社会信用代码"), IdentityKind.OTHER),
}


class ImportedIdentityError(DomainError):
    """An odd identity number in a file; by hand it can be kept with a reason."""

    sentence = QT_TRANSLATE_NOOP(
        "import_persons", "{finding} Correct the file, or enter this person by hand."
    )


class OtherNameError(DomainError):
    """One identity number, two names."""

    sentence = QT_TRANSLATE_NOOP(
        "import_persons", "The identity number belongs to another name ({name})."
    )


@dataclass(eq=False, slots=True)
class Person:
    """Somebody in a file. `key` is the customer's id, or stands for one not written yet."""

    key: CustomerId
    is_known: bool
    name: str = field(repr=False)
    phone: str = field(default="", repr=False)
    id_number: str = field(default="", repr=False)
    id_kind: str = ""
    id_digest: bytes | None = None
    address: str = field(default="", repr=False)
    note: str = field(default="", repr=False)

    @property
    def is_company(self) -> bool:
        """Whether the name is a firm's."""
        return looks_like_company(self.name)


@dataclass(frozen=True, slots=True)
class Role:
    """What a row makes of the person."""

    role: TenureRole
    first: date
    last: date | None

    def stretch(self, person: Person) -> Stretch:
        """Return the role as the rule of overlaps sees it."""
        return Stretch(self.role, self.first, self.last, person.key, person.id_digest)


class PersonFinder:
    """Tells for each row whether the person is on the register or earlier in the file.

    The same identity number, or without one the same name and telephone, is the same person.
    """

    def __init__(self, reading: Reading) -> None:
        self._today = reading.today
        self._seals = sealer(reading)
        self._by_digest: dict[bytes, Person] = {}
        self._by_contact: dict[tuple[str, str], Person] = {}
        self._new = 0
        for customer, name, phone, digest in reading.connection.execute(
            select(Customer.id, Customer.name, Customer.phone, Customer.id_digest).where(
                Customer.ended_at.is_(None)
            )
        ):
            self._remember(Person(customer, True, name, phone, id_digest=digest))

    def find(self, row: FileRow) -> Person:
        """Return the person; InvalidNameError, InvalidPhoneError, ImportedIdentityError,
        OtherNameError."""
        name = clean_name(text_in(row, "name"))
        phone = text_in(row, "phone")
        read = Person(self._placeholder(), False, name)
        read.phone = parse_phone(phone, field="phone") if phone else ""
        self._read_identity(row, read)
        known = self._known(read)
        if known is None:
            read.address = bounded(text_in(row, "address"), field="address")
            read.note = bounded(text_in(row, "note"), field="note")
            self._remember(read)
            return read
        if known.name != name:
            raise OtherNameError(field="id_number", name=known.name)
        if known.id_digest is None and read.id_digest is not None:
            known.id_number, known.id_kind = read.id_number, read.id_kind
            known.id_digest = read.id_digest
            self._by_digest[read.id_digest] = known
        return known

    def _known(self, read: Person) -> Person | None:
        if read.id_digest is not None and read.id_digest in self._by_digest:
            return self._by_digest[read.id_digest]
        met = self._by_contact.get((read.name, read.phone)) if read.phone else None
        if met is None or read.id_digest is None:
            return met
        # A number is added to somebody of this file only: the register is not changed on the side.
        return met if met.id_digest is None and not met.is_known else None

    def _read_identity(self, row: FileRow, read: Person) -> None:
        number = normalise_identity(text_in(row, "id_number"))
        if not number:
            return
        kind = _document(text_in(row, "id_kind"))
        for finding in check_identity(number, today=self._today, kind=kind):
            if finding is not IdentityFinding.LEGACY_NUMBER:
                sentence = finding_sentence(finding).translated()
                raise ImportedIdentityError(field="id_number", finding=sentence)
        read.id_number = number
        read.id_kind = (kind or identity_kind(number)).value
        read.id_digest = self._seals.digest(number)

    def _remember(self, person: Person) -> None:
        if person.id_digest is not None:
            self._by_digest.setdefault(person.id_digest, person)
        if person.phone:
            self._by_contact.setdefault((person.name, person.phone), person)

    def _placeholder(self) -> CustomerId:
        self._new += 1
        return CustomerId(b"new person" + self._new.to_bytes(6, "big"))


def role_in(row: FileRow, since: date) -> Role:
    """Return the role in a row: an owner where nothing is said, from `since` on."""
    named = text_in(row, "role")
    role = role_from_text(named) if named else TenureRole.OWNER
    return Role(role, day_in(row, "first") or since, day_in(row, "last"))


def plates_in(row: FileRow) -> tuple[str, ...]:
    """Return the plates in a row, several between commas; InvalidPlateError."""
    written = _BETWEEN_PLATES.split(text_in(row, "plate"))
    return tuple(dict.fromkeys(kept_plate(plate) for plate in written if plate))


def held_on(reading: Reading, units: Collection[UnitId]) -> dict[UnitId, list[Stretch]]:
    """Return the roles people hold or held on units."""
    held: dict[UnitId, list[Stretch]] = {}
    ids = list(units)
    for start in range(0, len(ids), SLICE):
        rows = reading.connection.execute(
            select(
                Tenure.unit_id,
                Tenure.role,
                Tenure.valid_from,
                Tenure.valid_to,
                Tenure.customer_id,
                Customer.id_digest,
            )
            .join(Customer, Customer.id == Tenure.customer_id)
            .where(Tenure.unit_id.in_(ids[start : start + SLICE]), Tenure.ended_at.is_(None))
        )
        for unit_id, role, first, last, customer, digest in rows:
            stretch = Stretch(TenureRole(role), first, last, customer, digest)
            held.setdefault(unit_id, []).append(stretch)
    return held


def _document(text: str) -> IdentityKind | None:
    wanted = re.sub(r"\s", "", narrow(text)).lower()
    if not wanted:
        return None
    if wanted in {kind.value for kind in IdentityKind}:
        return IdentityKind(wanted)
    if wanted not in _DOCUMENTS:
        raise InvalidValueError(field="id_kind", value=excerpt(text))
    return _DOCUMENTS[wanted]
