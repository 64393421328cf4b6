"""The list of things the desk lends: where each is, who has it until when, what is lost."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from propdesk.clock import CENTRE_ZONE
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services import case_catalog
from propdesk.services.stock import StockRow
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.feedback import confirm
from propdesk.ui.kit.fields import ChoiceField, CodeField, Field
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.list_page import Filter, ListPage, ListSpec
from propdesk.ui.kit.paged_model import Ask, Column, Page
from propdesk.ui.kit.places import Place
from propdesk.ui.kit.screen import Seat
from propdesk.ui.stock.presenter import (
    HERE,
    LATE,
    LOST,
    OUT,
    STATES,
    Shown,
    StockPresenter,
    counts,
    matching,
)

Values = Mapping[str, Any]
STATE = "state"
_NAME = QT_TRANSLATE_NOOP("stock_screen", "Name")
_NOTE = QT_TRANSLATE_NOOP("stock_screen", "Note")


def fetch(seat: Seat, ask: Ask) -> Page[Shown]:
    """Return the things that fit; there are hundreds at most."""
    everything = StockPresenter(seat.desk).things()
    found = matching(everything, ask.text, ask.filters.get(STATE, ""))
    count = counts(everything)
    words = translate("stock_screen", "Here {here}, out {out}, of them overdue {late}, lost {lost}")
    summary = words.format(
        here=count[HERE], out=count[OUT] + count[LATE], late=count[LATE], lost=count[LOST]
    )
    return Page(found[ask.offset : ask.offset + ask.limit], len(found), summary)


def _code(row: Shown) -> str:
    return row.thing.code


def _name(row: Shown) -> str:
    return row.thing.name


def _state(row: Shown) -> str:
    return row.state_text


def _holder(row: Shown) -> str:
    return row.thing.holder


def _due(row: Shown) -> str:
    due = row.thing.due_at
    return f"{due.astimezone(CENTRE_ZONE):%Y-%m-%d %H:%M}" if due else ""


def _case(row: Shown) -> str:
    return row.thing.case


def _note(row: Shown) -> str:
    return row.thing.note


def _tone(row: Shown) -> str:
    return {LATE: "danger", LOST: "danger", OUT: "accent"}.get(row.state, "")


SPEC: ListSpec[Shown] = ListSpec(
    name="stock",
    title=QT_TRANSLATE_NOOP("stock_screen", "Stock list"),
    columns=(
        Column("code", QT_TRANSLATE_NOOP("stock_screen", "No."), _code, weight=9),
        Column("name", _NAME, _name, weight=18),
        Column("state", QT_TRANSLATE_NOOP("stock_screen", "Where"), _state, tone=_tone, weight=10),
        Column("holder", QT_TRANSLATE_NOOP("stock_screen", "Who has it"), _holder, weight=15),
        Column("due", QT_TRANSLATE_NOOP("stock_screen", "Back by"), _due, weight=17),
        Column("case", QT_TRANSLATE_NOOP("stock_screen", "Loan"), _case, weight=24),
        Column("note", _NOTE, _note, weight=18),
    ),
    fetch=fetch,
    empty=QT_TRANSLATE_NOOP("stock_screen", "Nothing is here yet. Add the first thing: Ctrl+N."),
    search_hint=QT_TRANSLATE_NOOP("stock_screen", "Number, name, who has it"),
    filters=(Filter(STATE, QT_TRANSLATE_NOOP("stock_screen", "Where"), STATES),),
)


class StockScreen(ListPage[Shown]):
    """Adds things, describes them, says that they are lost, found or gone; Enter opens the loan."""

    topics = frozenset({"stock_item", "case_standing"})

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, SPEC)
        self.presenter = StockPresenter(seat.desk)
        self._asking = Asking(self, seat.tasks)
        self._row: Shown | None = None

    def commands(self) -> Sequence[Command]:
        """Return the keys."""
        gone = translate("stock_screen", "Gone for good")
        return (
            Command("search", ("F3", "F2"), translate("stock_screen", "Search"), self.start),
            Command("add", ("Ctrl+N",), translate("stock_screen", "New thing"), self._on_add),
            Command("describe", ("F4",), translate("stock_screen", "Change"), self._on_describe),
            Command("lost", ("F6",), translate("stock_screen", "Lost or found"), self._on_lost),
            Command("gone", ("F7",), gone, self._on_gone),
        )

    def open_row(self, row: Shown) -> None:
        """Open the loan of a thing that is out; else change its description."""
        if row.thing.case_id is not None:
            self.place_wanted.emit(Place("cases", row.thing.case_id, row.thing.case))
        else:
            self._on_describe()

    def _on_add(self) -> None:
        self.look(self.presenter.sorts, self._on_sorts)

    def _on_sorts(self, sorts: Sequence[str]) -> None:
        if sorts:
            self._asking.ask(thing_dialog(self, self.seat, sorts, None), self._on_add_wanted)

    def _on_add_wanted(self, values: Values) -> None:
        work = self.presenter.add(values["sort"], values["code"], values["name"], values["note"])
        self._asking.act(work, self._on_saved)

    def _on_describe(self) -> None:
        row = self._row = self.current_row
        if row is not None:
            dialog = thing_dialog(self, self.seat, (), row.thing)
            self._asking.ask(dialog, self._on_describe_wanted)

    def _on_describe_wanted(self, values: Values) -> None:
        if self._row is not None:
            work = self.presenter.describe(self._row.thing, values["name"], values["note"])
            self._asking.act(work, self._on_saved)

    def _on_lost(self) -> None:
        row = self.current_row
        if row is not None:
            work = self.presenter.mark(row.thing, is_lost=not row.thing.is_lost)
            self.act(work, self._on_saved)

    def _on_gone(self) -> None:
        row = self._row = self.current_row
        if row is not None:
            title = translate("stock_screen", "Take {code} off the list for good?")
            text = translate("stock_screen", "Its loans stay in the books.")
            yes = translate("stock_screen", "Take off")
            confirm(self, title.format(code=row.thing.code), text, yes, self._on_gone_agreed)

    def _on_gone_agreed(self) -> None:
        if self._row is not None:
            thing = self._row.thing
            work = self.presenter.mark(thing, is_lost=thing.is_lost, is_gone=True)
            self.act(work, self._on_saved)

    def _on_saved(self, _result: object) -> None:
        self.notice.emit(translate("stock_screen", "Saved."))


def thing_dialog(
    parent: QWidget, seat: Seat, sorts: Sequence[str], thing: StockRow | None
) -> FormDialog:
    """Return the form of a new thing lent by one of `sorts`, or of one that is there."""
    title = translate("stock_screen", "New thing to lend")
    if thing is not None:
        title = translate("stock_screen", "Change {code}").format(code=thing.code)
    fields = (
        *(() if thing else _new_fields(sorts)),
        Field(
            name="name",
            label=_NAME,
            help=QT_TRANSLATE_NOOP("stock_screen", "Such as umbrella, trolley."),
            required=True,
            initial=thing.name if thing else "",
        ),
        Field(
            name="note",
            label=_NOTE,
            help=QT_TRANSLATE_NOOP("stock_screen", "Colour, damage, where it stands."),
            initial=thing.note if thing else "",
        ),
    )
    yes = translate("stock_screen", "Save")
    spec = FormSpec(name="thing", title=title, yes=yes, fields=fields, width=26)
    return FormDialog(parent, seat.tasks, spec)


def _new_fields(sorts: Sequence[str]) -> Sequence[Field]:
    titles = {w.code: w.title.translated() for w in case_catalog.all_declared()}
    return (
        ChoiceField(
            name="sort",
            label=QT_TRANSLATE_NOOP("stock_screen", "Lent by"),
            choices=[(sort, titles[sort]) for sort in sorts],
            initial=sorts[0],
        ),
        CodeField(
            name="code",
            label=QT_TRANSLATE_NOOP("stock_screen", "No."),
            help=QT_TRANSLATE_NOOP("stock_screen", "As it stands on the thing: U07, T2."),
            required=True,
        ),
    )
