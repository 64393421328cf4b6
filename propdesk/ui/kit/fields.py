"""Fields, declared: a name, words, help, and the control they are typed in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from propdesk.i18n import Message
from propdesk.ui.kit.case_controls import MomentControl, NoteControl, TickControl
from propdesk.ui.kit.controls import (
    ChoiceControl,
    CodeControl,
    DateControl,
    MoneyControl,
    PhoneControl,
    SecretControl,
    TextControl,
    WholeControl,
)
from propdesk.ui.kit.scaled_controls import PeriodControl, QuantityControl

AnyControl = (
    TextControl
    | CodeControl
    | SecretControl
    | MoneyControl
    | WholeControl
    | DateControl
    | PhoneControl
    | ChoiceControl
    | QuantityControl
    | PeriodControl
    | NoteControl
    | MomentControl
    | TickControl
)


@dataclass(frozen=True, kw_only=True)
class Field:
    """A declared field; subclasses say which control it needs."""

    name: str
    label: Message
    help: Message | None = None
    required: bool = False
    initial: object = None
    characters: int = 0

    def make(self) -> AnyControl:
        """Return the control for this field."""
        return TextControl(characters=self.characters)


@dataclass(frozen=True, kw_only=True)
class CodeField(Field):
    """Latin text: login, code, plate."""

    def make(self) -> AnyControl:
        """Return a line with the input method off."""
        return CodeControl(characters=self.characters)


@dataclass(frozen=True, kw_only=True)
class SecretField(Field):
    """A password."""

    def make(self) -> AnyControl:
        """Return a line that hides what is typed."""
        return SecretControl(characters=self.characters)


@dataclass(frozen=True, kw_only=True)
class MoneyField(Field):
    """An amount; its value is fen."""

    def make(self) -> AnyControl:
        """Return an amount's line."""
        return MoneyControl()


@dataclass(frozen=True, kw_only=True)
class WholeField(Field):
    """A whole number."""

    def make(self) -> AnyControl:
        """Return a number's line."""
        return WholeControl()


@dataclass(frozen=True, kw_only=True)
class QuantityField(Field):
    """A decimal number; its value is scaled by 10 to the power `places`."""

    places: int
    least: int = 0

    def make(self) -> AnyControl:
        """Return a number's line."""
        return QuantityControl(self.places, self.least)


@dataclass(frozen=True, kw_only=True)
class PeriodField(Field):
    """A billing month."""

    def make(self) -> AnyControl:
        """Return a month's line."""
        return PeriodControl()


@dataclass(frozen=True, kw_only=True)
class DateField(Field):
    """A date as clerks type it; `today` is asked when it is needed."""

    today: Callable[[], date]

    def make(self) -> AnyControl:
        """Return a date's line."""
        return DateControl(self.today)


@dataclass(frozen=True, kw_only=True)
class PhoneField(Field):
    """A telephone number; its value is the kept digits."""

    def make(self) -> AnyControl:
        """Return a telephone's line."""
        return PhoneControl(characters=16)


@dataclass(frozen=True, kw_only=True)
class ChoiceField(Field):
    """One of a few; `choices` are (value, words already translated)."""

    choices: Sequence[tuple[str, str]] = ()

    def make(self) -> AnyControl:
        """Return a drop-down list."""
        return ChoiceControl(self.choices)


@dataclass(frozen=True, kw_only=True)
class NoteField(Field):
    """Text of several lines."""

    def make(self) -> AnyControl:
        """Return a box of lines."""
        return NoteControl()


@dataclass(frozen=True, kw_only=True)
class MomentField(Field):
    """A day and a time; `today` is asked when it is needed."""

    today: Callable[[], date]

    def make(self) -> AnyControl:
        """Return a moment's line."""
        return MomentControl(self.today)


@dataclass(frozen=True, kw_only=True)
class TickField(Field):
    """A box to tick."""

    def make(self) -> AnyControl:
        """Return a box."""
        return TickControl()
