"""The rules' screen: every deadline and figure, the handbook's default beside the project's own."""

from collections.abc import Mapping, Sequence
from typing import Any

from propdesk.domain.rules import Rule
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services import case_rules
from propdesk.services.case_rules import RuleRow
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.feedback import confirm
from propdesk.ui.kit.fields import DateField, Field, TickField, WholeField
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.kept_by_head_office import say_if_kept
from propdesk.ui.kit.list_page import Filter, ListPage, ListSpec
from propdesk.ui.kit.paged_model import Ask, Column, Page
from propdesk.ui.kit.screen import Seat
from propdesk.ui.rules.presenter import RulesPresenter, matching
from propdesk.ui.rules.words import GROUPS, HINTS, figure_text, typed_text

Values = Mapping[str, Any]
GROUP = "group"


def fetch(seat: Seat, ask: Ask) -> Page[RuleRow]:
    """Return the rules that fit; there are some hundreds."""
    rows: list[RuleRow] = seat.desk.query(case_rules.rules)
    found = matching(rows, ask.text, ask.filters.get(GROUP, ""))
    return Page(found[ask.offset : ask.offset + ask.limit], len(found))


def _code(row: RuleRow) -> str:
    return row.rule.code


def _what(row: RuleRow) -> str:
    return row.rule.label.translated()


def _now(row: RuleRow) -> str:
    words = figure_text(row.rule.span, row.rule.figure)
    if row.rule.enforced:
        return words
    return translate("rules_screen", "{n}, shown only").format(n=words)


def _default(row: RuleRow) -> str:
    return figure_text(row.default.span, row.default.figure)


def _since(row: RuleRow) -> str:
    if row.next is not None:
        coming = figure_text(row.rule.span, row.next.figure)
        words = translate("rules_screen", "from {day}: {n}")
        return words.format(day=row.next.effective_from.isoformat(), n=coming)
    return row.since.isoformat() if row.since else ""


def _tone(row: RuleRow) -> str:
    return "accent" if row.is_own else ""


SPEC: ListSpec[RuleRow] = ListSpec(
    name="rules",
    title=QT_TRANSLATE_NOOP("rules_screen", "Deadlines and figures"),
    columns=(
        Column("code", QT_TRANSLATE_NOOP("rules_screen", "Rule"), _code, weight=12),
        Column("what", QT_TRANSLATE_NOOP("rules_screen", "What"), _what, weight=40),
        Column("now", QT_TRANSLATE_NOOP("rules_screen", "Here"), _now, tone=_tone, weight=22),
        Column("default", QT_TRANSLATE_NOOP("rules_screen", "Usual"), _default, weight=18),
        Column("since", QT_TRANSLATE_NOOP("rules_screen", "Since"), _since, weight=22),
    ),
    fetch=fetch,
    empty=QT_TRANSLATE_NOOP("rules_screen", "No rule fits. Type less, or choose all."),
    search_hint=QT_TRANSLATE_NOOP("rules_screen", "Number or words: D17, visit"),
    filters=(Filter(GROUP, QT_TRANSLATE_NOOP("rules_screen", "Kind"), GROUPS),),
)


class RulesScreen(ListPage[RuleRow]):
    """Changes a figure from a day on; what runs already keeps its time."""

    topics = frozenset({"rule_figure"})

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, SPEC)
        self.presenter = RulesPresenter(seat.desk)
        self._asking = Asking(self, seat.tasks)
        self._row: RuleRow | None = None

    def start(self) -> None:
        """Search at once."""
        super().start()
        say_if_kept(self)

    def commands(self) -> Sequence[Command]:
        """Return the rules' keys."""
        usual = translate("rules_screen", "Back to the usual")
        return (
            Command("search", ("F3", "F2"), translate("rules_screen", "Search"), self.start),
            Command("change", ("F4",), translate("rules_screen", "Change"), self._on_change),
            Command("reset", ("F7",), usual, self._on_reset),
        )

    def open_row(self, _row: RuleRow) -> None:
        """Change the figure."""
        self._on_change()

    def _on_change(self) -> None:
        self._row = self.current_row
        if self._row is not None:
            dialog = change_dialog(self, self.seat, self._row, self.presenter)
            self._asking.ask(dialog, self._on_change_wanted)

    def _on_change_wanted(self, values: Values) -> None:
        if self._row is not None:
            self._asking.act(self.presenter.change(self._row, values), self._on_saved)

    def _on_reset(self) -> None:
        row = self._row = self.current_row
        if row is not None and row.is_own and row.default.figure is not None:
            title = translate("rules_screen", "{rule} back to the usual figure?")
            words = translate("rules_screen", "From today: {n}. What runs already keeps its time.")
            text = words.format(n=_default(row))
            yes = translate("rules_screen", "Back to the usual")
            confirm(self, title.format(rule=row.rule.code), text, yes, self._on_reset_agreed)

    def _on_reset_agreed(self) -> None:
        if self._row is not None:
            self.act(self.presenter.reset(self._row), self._on_saved)

    def _on_saved(self, _result: object) -> None:
        self.notice.emit(translate("rules_screen", "Saved."))


def change_dialog(
    parent: RulesScreen, seat: Seat, row: RuleRow, presenter: RulesPresenter
) -> FormDialog:
    """Return the form of a rule's figure."""
    about = translate("rules_screen", "{what}. Usual: {n}. What runs already keeps its time.")
    spec = FormSpec(
        name="rule",
        title=translate("rules_screen", "Change {rule}").format(rule=row.rule.code),
        yes=translate("rules_screen", "Save"),
        about=about.format(what=row.rule.label.translated(), n=_default(row)),
        fields=_figure_fields(row.rule, presenter),
        width=28,
    )
    return FormDialog(parent, seat.tasks, spec)


def _figure_fields(rule: Rule, presenter: RulesPresenter) -> Sequence[Field]:
    return (
        Field(
            name="figure",
            label=QT_TRANSLATE_NOOP("rules_screen", "Figure"),
            help=HINTS.get(rule.span),
            required=True,
            initial="" if rule.figure is None else typed_text(rule.span, rule.figure),
        ),
        DateField(
            name="first",
            label=QT_TRANSLATE_NOOP("rules_screen", "Holds from"),
            help=QT_TRANSLATE_NOOP("rules_screen", "Today or later."),
            required=True,
            initial=presenter.today(),
            today=presenter.today,
        ),
        WholeField(
            name="warn",
            label=QT_TRANSLATE_NOOP("rules_screen", "Amber after, percent"),
            help=QT_TRANSLATE_NOOP("rules_screen", "Empty: as P28 says."),
        ),
        TickField(
            name="enforced",
            label=QT_TRANSLATE_NOOP("rules_screen", "Counted as late"),
            help=QT_TRANSLATE_NOOP("rules_screen", "Without it the day is only shown."),
            initial=rule.enforced,
        ),
    )
