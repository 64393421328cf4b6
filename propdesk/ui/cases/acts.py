"""What can be done with the case that is shown: each act asks, does, and says so."""

from collections.abc import Callable, Mapping
from typing import Any

from propdesk.domain.case_flow import Transition
from propdesk.i18n import translate
from propdesk.services.case_catalog import Workflow
from propdesk.services.case_sheets import CaseSheet
from propdesk.services.casework import Done
from propdesk.ui.cases.dialogs import (
    correct_dialog,
    handover_dialog,
    link_dialog,
    paper_dialog,
    reason_dialog,
    reveal_dialog,
    step_dialog,
)
from propdesk.ui.cases.presenter import CasesPresenter
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.case_fields import Makings, given
from propdesk.ui.kit.preview import preview_form
from propdesk.ui.kit.screen import Screen

Changed = Callable[[bytes], None]


class CaseActs:
    """Works on `sheet`; `changed` is called with the case after each act that was done, `revealed`
    with the sheet in full."""

    def __init__(
        self,
        screen: Screen,
        presenter: CasesPresenter,
        changed: Changed,
        revealed: Callable[[CaseSheet], None],
    ) -> None:
        self.sheet: CaseSheet | None = None
        self.makings = Makings(presenter.today)
        self.asking = Asking(screen, screen.seat.tasks)
        self._screen, self._presenter, self._changed = screen, presenter, changed
        self._revealed = revealed
        self._way: Transition | None = None

    def step(self, way: Transition) -> None:
        """Ask what a transition asks for, and make it."""
        if self.sheet is None:
            return
        self._way = way
        dialog = step_dialog(self._screen, self._screen.seat, self.sheet, way, self.makings)
        self.asking.ask(dialog, self._on_step)

    def correct(self) -> None:
        """Correct fields."""
        if self.sheet is not None:
            dialog = correct_dialog(self._screen, self._screen.seat, self.sheet, self.makings)
            self.asking.ask(dialog, self._on_correct)

    def reveal(self) -> None:
        """Ask why hidden numbers must be seen, and show them for a while."""
        if self.sheet is not None and self.sheet.is_masked:
            dialog = reveal_dialog(self._screen, self._screen.seat, self.sheet)
            self.asking.ask(dialog, self._on_reveal)

    def note(self) -> None:
        """Write into the log."""
        self._ask_reason(translate("case_page", "Note"), self._on_note)

    def void(self) -> None:
        """Declare the case void."""
        self._ask_reason(translate("case_page", "Declare void"), self._on_void)

    def settle(self) -> None:
        """Decide what two desks did at once."""
        if self.sheet is not None and self.sheet.needs_decision:
            self._ask_reason(translate("case_page", "Settle the conflict"), self._on_settle)

    def hand_over(self) -> None:
        """Give the case to somebody."""
        if self.sheet is not None:
            dialog = handover_dialog(self._screen, self._screen.seat, self.sheet, self.makings)
            self.asking.ask(dialog, self._on_hand_over)

    def tie(self) -> None:
        """Tie the case to another."""
        if self.sheet is not None:
            dialog = link_dialog(self._screen, self._screen.seat, self.sheet)
            self.asking.ask(dialog, self._on_tie)

    def print_paper(self, workflow: Workflow) -> None:
        """Show a paper of the case, or of the workflow's list where none is open, before it is
        printed; ask which, where there are several."""
        papers = self.sheet.workflow.papers if self.sheet else workflow.list_papers
        if len(papers) == 1:
            self._preview(papers[0][0])
        elif papers:
            about = _about(self.sheet) if self.sheet else workflow.title.translated()
            dialog = paper_dialog(self._screen, self._screen.seat, papers, about)
            self.asking.ask(dialog, self._on_paper)

    def change_line(self, section: str, change: object) -> None:
        """Change a row of a table."""
        if self.sheet is not None:
            act = self._presenter.change_line(self.sheet, section, change)
            self._screen.act(act, self._on_nothing)

    def _ask_reason(self, title: str, wanted: Callable[[Mapping[str, Any]], None]) -> None:
        if self.sheet is not None:
            dialog = reason_dialog(self._screen, self._screen.seat, self.sheet, title)
            self.asking.ask(dialog, wanted)

    def _on_step(self, values: Mapping[str, Any]) -> None:
        sheet, way, taken = self.sheet, self._way, self._taken(values)
        if sheet is not None and way is not None and taken is not None:
            taken |= {n: values[n] for n in ("reason", "handler") if n in values}
            self.asking.agree(self._presenter.do(sheet, way, taken), sheet.number, self._on_done)

    def _on_correct(self, values: Mapping[str, Any]) -> None:
        sheet, taken = self.sheet, self._taken(values)
        if sheet is None or taken is None:
            return
        for name, text in sheet.texts.items():
            if taken.get(name) == text:
                taken[name] = sheet.values[name]  # a unit is typed as it is called
        self.asking.act(self._presenter.correct(sheet, taken, values["reason"]), self._on_done)

    def _on_reveal(self, values: Mapping[str, Any]) -> None:
        if self.sheet is not None:
            act = self._presenter.reveal(self.sheet.case_id, values["reason"])
            self.asking.act(act, self._revealed)

    def _on_note(self, values: Mapping[str, Any]) -> None:
        if self.sheet is not None:
            self.asking.act(self._presenter.note(self.sheet, values["reason"]), self._on_done)

    def _on_void(self, values: Mapping[str, Any]) -> None:
        if self.sheet is not None:
            self.asking.act(self._presenter.void(self.sheet, values["reason"]), self._on_done)

    def _on_settle(self, values: Mapping[str, Any]) -> None:
        if self.sheet is not None:
            self.asking.act(self._presenter.settle(self.sheet, values["reason"]), self._on_done)

    def _on_hand_over(self, values: Mapping[str, Any]) -> None:
        if self.sheet is not None:
            self.asking.act(self._presenter.assign(self.sheet, values["handler"]), self._on_done)

    def _on_tie(self, values: Mapping[str, Any]) -> None:
        if self.sheet is not None:
            self.asking.act(self._presenter.tie(self.sheet, values["number"]), self._on_tied)

    def _on_paper(self, values: Mapping[str, Any]) -> None:
        self.asking.close()
        self._preview(values["paper"])

    def _on_done(self, done: Done) -> None:
        words = translate("case_page", "{number} is done.").format(number=done.number)
        if done.spawned:
            opened = translate("case_page", "Opened: {numbers}.")
            words = f"{words} {opened.format(numbers=', '.join(done.spawned))}"
        self._screen.notice.emit(words)
        self._changed(done.case_id)

    def _on_tied(self, _other: bytes) -> None:
        if self.sheet is not None:
            self._changed(self.sheet.case_id)

    def _on_nothing(self, _: None) -> None:
        """The page is shown anew by its topic."""

    def _preview(self, key: str) -> None:
        ident = self.sheet.number if self.sheet else ""
        preview_form(self._screen, self._screen.seat, key, ident)

    def _taken(self, values: Mapping[str, Any]) -> dict[str, object] | None:
        dialog = self.asking.dialog
        if self.sheet is None or dialog is None:
            return None
        controls = {n: c for form in dialog.forms for n, c in form.controls.items()}
        return given(self.sheet.workflow.fields, values, controls)


def _about(sheet: CaseSheet) -> str:
    return f"{sheet.number}  {sheet.state.label.translated()}"
