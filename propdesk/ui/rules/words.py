"""What a rule's figure is in words, and what was typed as a figure."""

from collections.abc import Mapping

from propdesk.domain.errors import DomainError
from propdesk.domain.money import format_yuan, parse_yuan
from propdesk.domain.rules import Span
from propdesk.domain.working_calendar import WEEKDAYS
from propdesk.i18n import QT_TRANSLATE_NOOP, Message, translate

UNITS: Mapping[Span, Message] = {
    Span.SECONDS: QT_TRANSLATE_NOOP("rules_screen", "{n} seconds"),
    Span.MINUTES: QT_TRANSLATE_NOOP("rules_screen", "{n} minutes"),
    Span.HOURS: QT_TRANSLATE_NOOP("rules_screen", "{n} hours"),
    Span.DAYS: QT_TRANSLATE_NOOP("rules_screen", "{n} days"),
    Span.WORKING_DAYS: QT_TRANSLATE_NOOP("rules_screen", "{n} working days"),
    Span.MONTHS: QT_TRANSLATE_NOOP("rules_screen", "{n} months"),
    Span.MONTH_END: QT_TRANSLATE_NOOP("rules_screen", "the end of the month {n} months on"),
    Span.DAY_OF_MONTH: QT_TRANSLATE_NOOP("rules_screen", "day {n} of a month"),
    Span.WEEKDAY: QT_TRANSLATE_NOOP("rules_screen", "each {day}"),
    Span.NTH_WEEKDAY: QT_TRANSLATE_NOOP("rules_screen", "{day} number {n} of a month"),
    Span.TIME_OF_DAY: QT_TRANSLATE_NOOP("rules_screen", "at {n}"),
    Span.NUMBER: QT_TRANSLATE_NOOP("rules_screen", "{n}"),
    Span.FEN: QT_TRANSLATE_NOOP("rules_screen", "{n} yuan"),
    Span.HUNDREDTHS: QT_TRANSLATE_NOOP("rules_screen", "{n} %"),
}
HINTS: Mapping[Span, Message] = {
    Span.WEEKDAY: QT_TRANSLATE_NOOP("rules_screen", "1 is Monday, 7 is Sunday."),
    Span.NTH_WEEKDAY: QT_TRANSLATE_NOOP(
        "rules_screen", "Two digits: which one of the month, and the weekday. 43: fourth Wednesday."
    ),
    Span.DAY_OF_MONTH: QT_TRANSLATE_NOOP("rules_screen", "1 to 28."),
    Span.MONTH_END: QT_TRANSLATE_NOOP("rules_screen", "0 is the end of the same month."),
    Span.TIME_OF_DAY: QT_TRANSLATE_NOOP("rules_screen", "A time such as 17:30."),
    Span.FEN: QT_TRANSLATE_NOOP("rules_screen", "In yuan, such as 500 or 0.50."),
    Span.HUNDREDTHS: QT_TRANSLATE_NOOP("rules_screen", "In percent, such as 0.05."),
    Span.WORKING_DAYS: QT_TRANSLATE_NOOP(
        "rules_screen", "By the working calendar; 0 is the close of the same day."
    ),
    Span.DAYS: QT_TRANSLATE_NOOP("rules_screen", "Weekends count; 0 is the end of the same day."),
    Span.HOURS: QT_TRANSLATE_NOOP("rules_screen", "Nights and weekends count."),
}
GROUPS: tuple[tuple[str, Message], ...] = (
    ("", QT_TRANSLATE_NOOP("rules_screen", "All")),
    ("own", QT_TRANSLATE_NOOP("rules_screen", "Changed here")),
    ("D", QT_TRANSLATE_NOOP("rules_screen", "Deadlines")),
    ("N", QT_TRANSLATE_NOOP("rules_screen", "Figures of the trade")),
    ("P", QT_TRANSLATE_NOOP("rules_screen", "Practice")),
)


class FigureNotUnderstoodError(DomainError):
    """What was typed is no figure of this kind."""

    sentence = QT_TRANSLATE_NOOP("rules_screen", "“{text}” is not understood here. {hint}")


def figure_text(span: Span, figure: int | None) -> str:
    """Return a figure with its unit."""
    if figure is None:
        return translate("rules_screen", "not set")
    if span is Span.MONTH_END and not figure:
        return translate("rules_screen", "the end of the month")
    words = UNITS[span].translated()
    if span in (Span.WEEKDAY, Span.NTH_WEEKDAY):
        return words.format(n=figure // 10, day=WEEKDAYS[figure % 10 - 1].translated())
    return words.format(n=typed_text(span, figure))


def typed_text(span: Span, figure: int) -> str:
    """Return a figure as it is typed."""
    if span is Span.TIME_OF_DAY:
        return f"{figure // 60:02d}:{figure % 60:02d}"
    return format_yuan(figure) if span in (Span.FEN, Span.HUNDREDTHS) else str(figure)


def figure_of(span: Span, text: str) -> int:
    """Return what was typed as a figure of its kind; FigureNotUnderstoodError."""
    text = text.strip().replace("：", ":").removesuffix("%").strip()
    try:
        if span is Span.TIME_OF_DAY:
            hours, _, minutes = text.partition(":")
            return int(hours) * 60 + int(minutes or 0)
        return parse_yuan(text) if span in (Span.FEN, Span.HUNDREDTHS) else int(text)
    except (ValueError, DomainError) as error:
        hint = HINTS[span].translated() if span in HINTS else ""
        raise FigureNotUnderstoodError(field="figure", text=text, hint=hint) from error
