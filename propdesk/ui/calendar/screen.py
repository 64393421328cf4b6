"""The calendar's screen: holidays, days worked to make up for them, half days; by span, by key."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.calendar_days import DayRow
from propdesk.ui.calendar.presenter import (
    KINDS,
    CalendarPresenter,
    closing_text,
    kind_text,
    matching,
    summary_text,
    weekday_text,
)
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.feedback import confirm
from propdesk.ui.kit.fields import ChoiceField, CodeField, DateField, Field
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.kept_by_head_office import say_if_kept
from propdesk.ui.kit.list_page import Filter, ListPage, ListSpec
from propdesk.ui.kit.paged_model import Ask, Column, Page
from propdesk.ui.kit.screen import Seat

Values = Mapping[str, Any]
YEAR = "year"


def fetch(seat: Seat, ask: Ask) -> Page[DayRow]:
    """Return the days that fit; there are some dozens a year."""
    presenter = CalendarPresenter(seat.desk)
    look, today = presenter.days(), presenter.today()
    years = {"this": (today.year,), "next": (today.year + 1,)}.get(ask.filters.get(YEAR, ""), ())
    found = matching(look.rows, ask.text, years)
    summary = summary_text(look.calendar, today)
    return Page(found[ask.offset : ask.offset + ask.limit], len(found), summary)


def _day(row: DayRow) -> str:
    return row.day.isoformat()


def _weekday(row: DayRow) -> str:
    return weekday_text(row.day)


def _kind(row: DayRow) -> str:
    return kind_text(row)


def _name(row: DayRow) -> str:
    return row.name


SPEC: ListSpec[DayRow] = ListSpec(
    name="calendar",
    title=QT_TRANSLATE_NOOP("calendar_screen", "Working calendar"),
    columns=(
        Column("day", QT_TRANSLATE_NOOP("calendar_screen", "Day"), _day, weight=14),
        Column("weekday", QT_TRANSLATE_NOOP("calendar_screen", "Weekday"), _weekday, weight=14),
        Column("kind", QT_TRANSLATE_NOOP("calendar_screen", "What it is"), _kind, weight=28),
        Column("name", QT_TRANSLATE_NOOP("calendar_screen", "Name"), _name, weight=30),
    ),
    fetch=fetch,
    empty=QT_TRANSLATE_NOOP(
        "calendar_screen",
        "Every day is as its weekday says. Enter the holidays as soon as they are announced.",
    ),
    search_hint=QT_TRANSLATE_NOOP("calendar_screen", "Date or name"),
    filters=(
        Filter(
            YEAR,
            QT_TRANSLATE_NOOP("calendar_screen", "Year"),
            (
                ("", QT_TRANSLATE_NOOP("calendar_screen", "All")),
                ("this", QT_TRANSLATE_NOOP("calendar_screen", "This year")),
                ("next", QT_TRANSLATE_NOOP("calendar_screen", "Next year")),
            ),
        ),
    ),
)


class CalendarScreen(ListPage[DayRow]):
    """Enters days that differ from their weekday, takes them back, says that a year is complete."""

    topics = frozenset({"calendar_day", "calendar_year", "rule_figure"})

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, SPEC)
        self.presenter = CalendarPresenter(seat.desk)
        self._asking = Asking(self, seat.tasks)
        self._row: DayRow | None = None

    def start(self) -> None:
        """Search at once."""
        super().start()
        say_if_kept(self)

    def commands(self) -> Sequence[Command]:
        """Return the calendar's keys."""
        complete = translate("calendar_screen", "Year complete")
        return (
            Command("search", ("F3", "F2"), translate("calendar_screen", "Search"), self.start),
            Command("add", ("Ctrl+N",), translate("calendar_screen", "Enter days"), self._on_add),
            Command("change", ("F4",), translate("calendar_screen", "Change"), self._on_change),
            Command("clear", ("F7",), translate("calendar_screen", "Take back"), self._on_clear),
            Command("year", ("F8",), complete, self._on_year),
        )

    def open_row(self, _row: DayRow) -> None:
        """Change the day."""
        self._on_change()

    def _on_add(self) -> None:
        self._asking.ask(days_dialog(self, self.seat, self.presenter, None), self._on_days)

    def _on_change(self) -> None:
        row = self.current_row
        if row is not None:
            self._asking.ask(days_dialog(self, self.seat, self.presenter, row), self._on_days)

    def _on_days(self, values: Values) -> None:
        self._asking.act(self.presenter.enter(values), self._on_saved)

    def _on_clear(self) -> None:
        row = self._row = self.current_row
        if row is not None:
            title = translate("calendar_screen", "{day} as its weekday says?")
            words = translate("calendar_screen", "It is a {weekday} then, like any other.")
            text = words.format(weekday=weekday_text(row.day))
            yes = translate("calendar_screen", "Take back")
            confirm(self, title.format(day=row.day.isoformat()), text, yes, self._on_clear_agreed)

    def _on_clear_agreed(self) -> None:
        if self._row is not None:
            self.act(self.presenter.clear(self._row), self._on_saved)

    def _on_year(self) -> None:
        today = self.presenter.today()
        years = [str(today.year), str(today.year + 1)]
        spec = FormSpec(
            name="year",
            title=translate("calendar_screen", "Holidays of a year are complete"),
            yes=translate("calendar_screen", "Complete"),
            about=translate(
                "calendar_screen", "Until then due days in that year are shown as a guess."
            ),
            fields=(
                ChoiceField(
                    name="year",
                    label=QT_TRANSLATE_NOOP("calendar_screen", "Year"),
                    choices=[(year, year) for year in years],
                    initial=years[0],
                ),
            ),
        )
        self._asking.ask(FormDialog(self, self.seat.tasks, spec), self._on_year_wanted)

    def _on_year_wanted(self, values: Values) -> None:
        self._asking.act(self.presenter.announce(int(values["year"])), self._on_saved)

    def _on_saved(self, _result: object) -> None:
        self.notice.emit(translate("calendar_screen", "Saved."))


def days_dialog(
    parent: QWidget, seat: Seat, presenter: CalendarPresenter, row: DayRow | None
) -> FormDialog:
    """Return the form of a span of days, or of one that is listed."""
    spec = FormSpec(
        name="days",
        title=translate("calendar_screen", "Days that differ from their weekday"),
        yes=translate("calendar_screen", "Save"),
        about=translate("calendar_screen", "What runs already keeps its time."),
        fields=_days_fields(presenter, row),
        width=28,
    )
    return FormDialog(parent, seat.tasks, spec)


def _days_fields(presenter: CalendarPresenter, row: DayRow | None) -> Sequence[Field]:
    return (
        DateField(
            name="first",
            label=QT_TRANSLATE_NOOP("calendar_screen", "From"),
            help=QT_TRANSLATE_NOOP("calendar_screen", "The first or only day."),
            required=True,
            initial=row.day if row else None,
            today=presenter.today,
        ),
        DateField(
            name="last",
            label=QT_TRANSLATE_NOOP("calendar_screen", "To"),
            help=QT_TRANSLATE_NOOP("calendar_screen", "Empty: one day."),
            today=presenter.today,
        ),
        ChoiceField(
            name="kind",
            label=QT_TRANSLATE_NOOP("calendar_screen", "What it is"),
            choices=[(kind.value, words.translated()) for kind, words in KINDS.items()],
            initial=row.kind.value if row else "holiday",
        ),
        Field(
            name="name",
            label=QT_TRANSLATE_NOOP("calendar_screen", "Name"),
            help=QT_TRANSLATE_NOOP("calendar_screen", "Such as Spring Festival."),
            initial=row.name if row else "",
        ),
        CodeField(
            name="closes",
            label=QT_TRANSLATE_NOOP("calendar_screen", "Desk closes at"),
            help=QT_TRANSLATE_NOOP("calendar_screen", "Of a half day: 12:00."),
            initial=closing_text(row),
        ),
    )
