"""Where a person stands in the fields of a case, and how a field reads without them. Pure."""

from dataclasses import dataclass

from propdesk.domain.case_fields import TEXTS, Field, FieldKind, Value

SHORTEST_WORD = 2  # a single letter is in every text
FREE = (FieldKind.TEXT, FieldKind.NOTE)


@dataclass(frozen=True)
class Traces:
    """What one person is known by."""

    names: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    plates: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    units: frozenset[bytes] = frozenset()

    @property
    def all_words(self) -> frozenset[str]:
        """Everything that is text."""
        return self.names | self.phones | self.plates | self.numbers

    def of_kind(self, field: Field) -> frozenset[str]:
        """Return what tells the person beyond doubt in a field of this kind."""
        if field.kind is FieldKind.PHONE:
            return self.phones
        if field.kind is FieldKind.PLATE:
            return self.plates
        if field.kind is FieldKind.CODE and field.is_personal:
            return self.numbers | self.phones
        return frozenset()

    def could_be(self, field: Field) -> bool:
        """Tell whether a person could stand in such a field."""
        return is_identifying(field)


def is_identifying(field: Field) -> bool:
    """Tell whether a field says who somebody is: declared personal, a telephone, a plate, the name
    lists are called by."""
    return (
        field.is_personal
        or field.kind in (FieldKind.PHONE, FieldKind.PLATE)
        or field.role == "customer"
    )


def named_in(field: Field) -> bool:
    """Tell whether a field holds a name."""
    return is_identifying(field) and field.kind is FieldKind.TEXT


def without(field: Field, value: Value, traces: Traces, stand_in: str) -> Value:
    """Return a value without a person: the name is a pseudonym, numbers are gone, and free text
    says the pseudonym wherever it named them."""
    if not isinstance(value, str) or not value or field.kind not in TEXTS:
        return value
    if field.kind is FieldKind.CHOICE:
        return value
    if value in traces.all_words:
        return stand_in if named_in(field) or field.kind in FREE else ""
    if field.kind not in FREE:
        return value
    for word in sorted(traces.all_words, key=len, reverse=True):
        if len(word) >= SHORTEST_WORD:
            value = value.replace(word, stand_in)
    return value


def anonymous(field: Field, value: Value, traces: Traces, stand_in: str) -> Value:
    """Return a value with nobody in it: everything that could tell who it was is gone."""
    if not is_identifying(field):
        return without(field, value, traces, stand_in)
    if not isinstance(value, str) or not value or field.kind is FieldKind.CHOICE:
        return value
    return stand_in if field.role == "customer" else ""
