"""The two roads for errors people can act on; everything else is a bug and takes the third.

`DomainError`: a rule says no, the user can act. `EnvironmentProblem`: the machine or its neighbours
say no (disk full, database locked, printer off), the user can mend it and retry.
"""

from typing import ClassVar

from propdesk.i18n import QT_TRANSLATE_NOOP, Message

LONGEST_QUOTE = 1000  # characters of one value in a sentence


class SpokenError(Exception):
    """An error that explains itself in the user's language.

    Subclasses set `sentence`; its `{placeholders}` are the keyword arguments given on raising;
    a `Message` among them is translated along.
    `field` names the form field the sentence belongs to, if there is one.
    """

    sentence: ClassVar[Message]

    def __init__(self, *, field: str | None = None, **values: object) -> None:
        super().__init__(self.sentence.source, values)
        self.field = field
        self.values = values

    @property
    def code(self) -> str:
        """The stable name of the rule, for scripts and support."""
        return type(self).__name__.removesuffix("Error")

    def message(self) -> str:
        """Return the sentence in the current language."""
        spoken = {
            name: value.translated() if isinstance(value, Message) else _short(value)
            for name, value in self.values.items()
        }
        return self.sentence.translated(**spoken)

    def __str__(self) -> str:
        plain = {
            name: value.source if isinstance(value, Message) else _short(value)
            for name, value in self.values.items()
        }
        return self.sentence.source.format(**plain)


def _short(value: object) -> object:
    """Return a quoted text short and whole: a pasted document must not be read back, and half a
    character could not even be shown."""
    if not isinstance(value, str):
        return value
    if len(value) > LONGEST_QUOTE:
        half = LONGEST_QUOTE // 2
        value = f"{value[:half]}…{value[-half:]}"
    return value.encode(errors="replace").decode()


class DomainError(SpokenError):
    """A rule of the trade refuses; nothing was changed."""


class EnvironmentProblem(SpokenError):  # noqa: N818 - a problem of the surroundings, not an error
    """Something outside the program fails; nothing is lost, the act can be tried again."""


class InvalidValueError(DomainError):
    """A typed value cannot be understood."""

    sentence = QT_TRANSLATE_NOOP("errors", "“{value}” is not understood here.")


class NotFoundError(DomainError):
    """A named thing does not exist."""

    sentence = QT_TRANSLATE_NOOP("errors", "“{name}” was not found.")


class PermissionDeniedError(DomainError):
    """The person at the desk may not do this."""

    sentence = QT_TRANSLATE_NOOP("errors", "You do not have the right to do this ({permission}).")


class NotSignedInError(DomainError):
    """Nobody is signed in at this desk."""

    sentence = QT_TRANSLATE_NOOP("errors", "Sign in first.")
