"""The forms of meters, declared: a reading, a new meter, a change of meter."""

from collections.abc import Callable, Sequence
from datetime import date

from propdesk.domain.calculations import ONCE
from propdesk.domain.quantities import READING_PLACES, scaled_text
from propdesk.i18n import QT_TRANSLATE_NOOP, Message, translate
from propdesk.services.meters import USUAL_DIGITS, MeterRow
from propdesk.services.meters_readings import ReadingRow
from propdesk.services.prices import ItemRow
from propdesk.ui.kit.fields import ChoiceField, DateField, Field, QuantityField, WholeField
from propdesk.ui.kit.form_dialog import FormSpec
from propdesk.ui.meters.presenter import NO, YES
from propdesk.ui.meters.words import meter_text

Today = Callable[[], date]


def reading_spec(meter: MeterRow, readings: Sequence[ReadingRow], today: Today) -> FormSpec:
    """Return the form of a reading; it reminds of the one before."""
    about = f"{meter.unit} · {meter.item} · {meter_text(meter)}"
    if readings:
        words = translate("meters", "Last: {value} on {day}")
        value = scaled_text(readings[0].value_milli, READING_PLACES)
        about = f"{about}\n{words.format(value=value, day=readings[0].read_on)}"
    return FormSpec(
        name="reading",
        title=translate("meters", "New reading"),
        yes=translate("meters", "Record"),
        about=about,
        fields=(
            QuantityField(
                name="value",
                label=QT_TRANSLATE_NOOP("meters", "The register shows"),
                places=READING_PLACES,
                required=True,
            ),
            DateField(
                name="day",
                label=QT_TRANSLATE_NOOP("meters", "Read on"),
                today=today,
                initial=today(),
                required=True,
            ),
            ChoiceField(
                name="wrapped",
                label=QT_TRANSLATE_NOOP("meters", "Has it passed its highest number?"),
                choices=(
                    (NO, translate("meters", "No")),
                    (YES, translate("meters", "Yes, it began again from 0")),
                ),
            ),
        ),
    )


def add_spec(unit: str, items: Sequence[ItemRow], today: Today) -> FormSpec:
    """Return the form of a meter that is put up."""
    item = ChoiceField(
        name="item",
        label=QT_TRANSLATE_NOOP("meters", "Fee item"),
        choices=[(item.item_id.hex(), item.name) for item in items],
        required=True,
    )
    return FormSpec(
        name="add-meter",
        title=translate("meters", "Put up a meter"),
        yes=translate("meters", "Put it up"),
        about=unit,
        columns=2,
        width=36,
        fields=(
            item,
            _day(QT_TRANSLATE_NOOP("meters", "Put up on"), today),
            *_register(),
        ),
    )


def change_spec(meter: MeterRow, today: Today) -> FormSpec:
    """Return the form of a change of meter."""
    return FormSpec(
        name="change-meter",
        title=translate("meters", "Change the meter"),
        yes=translate("meters", "Change it"),
        about=f"{meter.unit} · {meter.item} · {meter_text(meter)}",
        columns=2,
        width=36,
        fields=(
            _day(QT_TRANSLATE_NOOP("meters", "Changed on"), today),
            QuantityField(
                name="final",
                label=QT_TRANSLATE_NOOP("meters", "Last reading of the old meter"),
                places=READING_PLACES,
                required=True,
            ),
            *_register(),
        ),
    )


def _day(label: Message, today: Today) -> DateField:
    return DateField(name="day", label=label, today=today, initial=today(), required=True)


def _register() -> tuple[Field, ...]:
    return (
        Field(
            name="serial",
            label=QT_TRANSLATE_NOOP("meters", "Number of the new meter"),
            help=QT_TRANSLATE_NOOP("meters", "As it stands on the meter"),
        ),
        QuantityField(
            name="start",
            label=QT_TRANSLATE_NOOP("meters", "It starts at"),
            help=QT_TRANSLATE_NOOP("meters", "Read it: it is never taken to be 0"),
            places=READING_PLACES,
            required=True,
        ),
        QuantityField(
            name="multiplier",
            label=QT_TRANSLATE_NOOP("meters", "Multiplier"),
            places=3,
            initial=ONCE,
        ),
        WholeField(
            name="digits",
            label=QT_TRANSLATE_NOOP("meters", "Digits before the point"),
            initial=USUAL_DIGITS,
        ),
    )
