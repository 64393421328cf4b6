"""What can be done about rules, without a window."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from propdesk.clock import local_date
from propdesk.desk import Desk
from propdesk.domain.search_text import fold
from propdesk.services import case_rules
from propdesk.services.case_rules import RuleRow
from propdesk.ui.rules.words import figure_of, figure_text


class RulesPresenter:
    """Acts are handed out as calls for a worker."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def today(self) -> date:
        """The day at the centre."""
        return local_date(self._desk.clock.now())

    def change(self, row: RuleRow, values: Mapping[str, Any]) -> Callable[[], None]:
        """Return the call that gives a rule another figure from a day on."""
        desk = self._desk
        return lambda: desk.execute(
            case_rules.set_figure,
            code=row.rule.code,
            figure=figure_of(row.rule.span, values["figure"]),
            effective_from=values["first"],
            warn_percent=values["warn"] or None,
            enforced=values["enforced"],
        )

    def reset(self, row: RuleRow) -> Callable[[], None]:
        """Return the call that gives a rule the handbook's figure again, from today on."""
        desk, default, today = self._desk, row.default, self.today()
        assert default.figure is not None
        return lambda: desk.execute(
            case_rules.set_figure,
            code=default.code,
            figure=default.figure or 0,
            effective_from=today,
            warn_percent=default.warn_percent,
            enforced=default.enforced,
        )


def matching(rows: Sequence[RuleRow], text: str, group: str) -> list[RuleRow]:
    """Return the rules whose code or words have the text in them, of one group."""
    sought = fold(text)
    return [
        row
        for row in rows
        if _is_in(row, group) and (not sought or sought in fold(f"{row.rule.code} {_words(row)}"))
    ]


def _is_in(row: RuleRow, group: str) -> bool:
    if group == "own":
        return row.is_own or row.next is not None
    return row.rule.code.startswith(group)


def _words(row: RuleRow) -> str:
    return f"{row.rule.label.translated()} {figure_text(row.rule.span, row.rule.figure)}"
