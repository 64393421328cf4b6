"""The forms of prices, declared: an item, its late fee, a price, who pays."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from propdesk.domain.fee_terms import FeeBasis
from propdesk.i18n import QT_TRANSLATE_NOOP, Message, translate
from propdesk.services.prices import ItemRow
from propdesk.ui.kit.fields import (
    ChoiceField,
    CodeField,
    DateField,
    Field,
    QuantityField,
    WholeField,
)
from propdesk.ui.kit.form_dialog import FormSpec
from propdesk.ui.prices.presenter import ALL_UNITS, KEEP, OFF, ON, REPLACE, SOME_UNITS, PricesState
from propdesk.ui.prices.words import AREAS, BASES, PRORATIONS, ROUNDING_UNITS, ROUNDINGS

ONCE = 1000
Today = Callable[[], date]


def item_spec(item: ItemRow | None) -> FormSpec:
    """Return the form of an item, empty or filled; the code of a known one stays."""
    code = CodeField(
        name="code",
        label=QT_TRANSLATE_NOOP("prices", "Code"),
        help=QT_TRANSLATE_NOOP("prices", "Short, in Latin letters: PROPERTY"),
        required=True,
    )
    name = Field(
        name="name",
        label=QT_TRANSLATE_NOOP("prices", "Name on bills and receipts"),
        required=True,
        initial=item.name if item else None,
    )
    first = (name,) if item else (code, name)
    return FormSpec(
        name="item",
        title=translate("prices", "Change the fee item")
        if item
        else translate("prices", "New fee item"),
        yes=translate("prices", "Save"),
        fields=(*first, *_what(item), *_when(item)),
        about=item.name if item else "",
        columns=2,
        width=40,
    )


def late_fee_spec(item: ItemRow) -> FormSpec:
    """Return the form of what lateness costs."""
    policy = item.late_fee
    choices = (
        (OFF, translate("prices", "No late fee")),
        (ON, translate("prices", "The contract allows a late fee")),
    )
    return FormSpec(
        name="late-fee",
        title=translate("prices", "Late fee"),
        yes=translate("prices", "Save"),
        about=item.name,
        fields=(
            ChoiceField(
                name="enabled",
                label=QT_TRANSLATE_NOOP("prices", "Late fee"),
                choices=choices,
                initial=ON if policy.enabled else OFF,
            ),
            QuantityField(
                name="rate",
                label=QT_TRANSLATE_NOOP("prices", "Percent a day"),
                help=QT_TRANSLATE_NOOP("prices", "0.05 is five in ten thousand a day"),
                places=4,
                initial=policy.daily_rate_ppm,
            ),
            WholeField(
                name="grace",
                label=QT_TRANSLATE_NOOP("prices", "Days free after the due day"),
                initial=policy.grace_days,
            ),
            WholeField(
                name="cap",
                label=QT_TRANSLATE_NOOP("prices", "At most so many percent of the sum"),
                initial=policy.cap_bp // 100,
            ),
        ),
    )


def price_spec(item: ItemRow, names: Sequence[str], first: date, today: Today) -> FormSpec:
    """Return the form of a price; `names` are the standards the item has."""
    fields: list[Field] = [
        QuantityField(
            name="price",
            label=_price_label(item.basis),
            places=6,
            least=2,
            required=item.basis != FeeBasis.FORMULA,
        ),
        DateField(
            name="valid_from",
            label=QT_TRANSLATE_NOOP("prices", "Valid from"),
            today=today,
            initial=first,
            required=True,
        ),
        Field(
            name="name",
            label=QT_TRANSLATE_NOOP("prices", "For whom"),
            help=QT_TRANSLATE_NOOP("prices", "Only if there are several prices: homes, shops"),
            initial=names[0] if len(names) == 1 else None,
        ),
        QuantityField(
            name="vacancy",
            label=QT_TRANSLATE_NOOP("prices", "Percent off while a unit stands empty"),
            places=2,
        ),
    ]
    if item.basis == FeeBasis.FORMULA:
        fields.insert(0, _formula())
    return FormSpec(
        name="price",
        title=translate("prices", "New price"),
        yes=translate("prices", "Enter it"),
        fields=fields,
        about=item.name,
        width=28,
    )


def assign_spec(state: PricesState, item: ItemRow, first: date, today: Today) -> FormSpec:
    """Return the form that says which units pay an item."""
    return FormSpec(
        name="assign",
        title=translate("prices", "Who pays it"),
        yes=translate("prices", "Let them pay"),
        about=item.name,
        columns=2,
        width=40,
        fields=(*_who(state), *_from_when(first, today), *_how_much()),
    )


def unassign_spec(item: ItemRow, today: Today) -> FormSpec:
    """Return the form that says which units pay an item no more."""
    return FormSpec(
        name="unassign",
        title=translate("prices", "Who pays it no more"),
        yes=translate("prices", "Let it end"),
        about=item.name,
        fields=(
            _rooms(required=True),
            DateField(
                name="last_day",
                label=QT_TRANSLATE_NOOP("prices", "Last day"),
                today=today,
                required=True,
            ),
        ),
    )


def _who(state: PricesState) -> tuple[Field, ...]:
    words = translate("prices", "{building}: {count} units")
    who = [
        (ALL_UNITS, translate("prices", "All units")),
        *(
            (row.building_id.hex(), words.format(building=row.name, count=row.units))
            for row in state.buildings
        ),
        (SOME_UNITS, translate("prices", "The units typed below")),
    ]
    names = sorted({standard.name for standard in state.standards}) or [""]
    everybody = translate("prices", "everybody")
    return (
        ChoiceField(name="who", label=QT_TRANSLATE_NOOP("prices", "Units"), choices=who),
        _rooms(required=False),
        ChoiceField(
            name="standard",
            label=QT_TRANSLATE_NOOP("prices", "At the price for"),
            choices=[(name, name or everybody) for name in names],
        ),
    )


def _from_when(first: date, today: Today) -> tuple[Field, ...]:
    return (
        DateField(
            name="valid_from",
            label=QT_TRANSLATE_NOOP("prices", "From day"),
            today=today,
            initial=first,
            required=True,
        ),
        DateField(
            name="valid_to",
            label=QT_TRANSLATE_NOOP("prices", "To day (empty: without end)"),
            today=today,
        ),
    )


def _how_much() -> tuple[Field, ...]:
    return (
        QuantityField(
            name="multiplier",
            label=QT_TRANSLATE_NOOP("prices", "How many times (2 parking spaces: 2)"),
            places=3,
            initial=ONCE,
        ),
        ChoiceField(
            name="replace",
            label=QT_TRANSLATE_NOOP("prices", "Units that pay it already"),
            choices=(
                (KEEP, translate("prices", "keep what they have")),
                (REPLACE, translate("prices", "pay as said here from that day")),
            ),
        ),
    )


def _what(item: ItemRow | None) -> tuple[Field, ...]:
    return (
        _choice("basis", QT_TRANSLATE_NOOP("prices", "Charged"), BASES, item),
        _choice("area_kind", QT_TRANSLATE_NOOP("prices", "Area"), AREAS, item),
        WholeField(
            name="cycle_months",
            label=QT_TRANSLATE_NOOP("prices", "Months in one charge"),
            initial=item.cycle_months if item else 1,
            required=True,
        ),
    )


def _when(item: ItemRow | None) -> tuple[Field, ...]:
    later = [
        ("0", translate("prices", "In the month itself")),
        ("1", translate("prices", "One month later (meters)")),
        ("2", translate("prices", "Two months later")),
    ]
    return (
        _choice("proration", QT_TRANSLATE_NOOP("prices", "Part of a month"), PRORATIONS, item),
        _choice("rounding", QT_TRANSLATE_NOOP("prices", "Rounded"), ROUNDINGS, item),
        ChoiceField(
            name="rounding_unit",
            label=QT_TRANSLATE_NOOP("prices", "Rounded to"),
            choices=[(str(unit), words.translated()) for unit, words in ROUNDING_UNITS.items()],
            initial=str(item.rounding_unit) if item else None,
        ),
        WholeField(
            name="due_days",
            label=QT_TRANSLATE_NOOP("prices", "Days to pay, from the 1st"),
            initial=item.due_days if item else 15,
        ),
        ChoiceField(
            name="months_later",
            label=QT_TRANSLATE_NOOP("prices", "The bill comes"),
            choices=later,
            initial=str(item.months_later) if item else None,
        ),
    )


def _choice(
    name: str, label: Message, words: Mapping[Any, Message], item: ItemRow | None
) -> ChoiceField:
    return ChoiceField(
        name=name,
        label=label,
        choices=[(value.value, text.translated()) for value, text in words.items()],
        initial=getattr(item, name).value if item else None,
    )


def _price_label(basis: FeeBasis) -> Message:
    match basis:
        case FeeBasis.AREA:
            return QT_TRANSLATE_NOOP("prices", "Yuan for each m² and month")
        case FeeBasis.FLAT:
            return QT_TRANSLATE_NOOP("prices", "Yuan a month")
        case FeeBasis.METER:
            return QT_TRANSLATE_NOOP("prices", "Yuan for each unit used")
        case FeeBasis.PER_USE:
            return QT_TRANSLATE_NOOP("prices", "Yuan each time")
        case _:
            return QT_TRANSLATE_NOOP("prices", "Price in the formula (yuan)")


def _formula() -> Field:
    return Field(
        name="formula",
        label=QT_TRANSLATE_NOOP("prices", "Formula (gives yuan)"),
        help=QT_TRANSLATE_NOOP(
            "prices", "For example: area * price, or if(usage > 10, usage * 5, usage * 3)"
        ),
        required=True,
    )


def _rooms(*, required: bool) -> Field:
    return Field(
        name="rooms",
        label=QT_TRANSLATE_NOOP("prices", "Which units"),
        help=QT_TRANSLATE_NOOP("prices", "For example 1-101, 1-102"),
        required=required,
    )
