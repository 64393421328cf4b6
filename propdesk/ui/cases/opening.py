"""A new case: its form, the draft kept meanwhile, who lives in the unit, and opening it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from propdesk.domain.errors import DomainError
from propdesk.i18n import translate
from propdesk.services.case_catalog import Workflow
from propdesk.services.casework import Done
from propdesk.services.households import NOBODY, Household
from propdesk.ui.cases.presenter import CasesPresenter
from propdesk.ui.kit.agreement import Agreement
from propdesk.ui.kit.case_fields import Makings
from propdesk.ui.kit.case_form import CaseForm

if TYPE_CHECKING:
    from propdesk.ui.cases.screen import CasesScreen


class CaseOpening:
    """Shows the form on the screen's stack; `opened` is called with what was opened, `left` when
    the form is given up."""

    def __init__(
        self,
        screen: CasesScreen,
        presenter: CasesPresenter,
        opened: Callable[[Done], None],
        left: Callable[[], None],
    ) -> None:
        self.form: CaseForm | None = None
        self._screen, self._presenter = screen, presenter
        self._opened, self._left = opened, left

    def begin(self, workflow: Workflow, makings: Makings) -> None:
        """Show an empty form, or what was not saved; pressed again in the form, an empty one."""
        stack = self._screen.stack
        is_anew = self.form is not None and stack.currentWidget() is self.form
        if is_anew:
            self._screen.note(self._presenter.forget_draft(workflow))
        self._drop()
        self.form = form = CaseForm(workflow, makings)
        for panel in form.tables:
            panel.serve(self._screen.seat.tasks)
        form.submitted.connect(self._on_submitted)
        form.given_up.connect(self._on_given_up)
        form.edited.connect(self._on_edited)
        form.unit_named.connect(self._on_unit_named)
        stack.addWidget(form)
        stack.setCurrentWidget(form)
        form.start()
        if not is_anew:
            self._screen.look(self._presenter.draft(workflow), self._on_draft)

    def _drop(self) -> None:
        """Take the form away; it keeps no draft any more."""
        if self.form is not None:
            self.form.edited.disconnect(self._on_edited)
            self._screen.stack.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None

    def _on_draft(self, draft: Mapping[str, object] | None) -> None:
        if draft is not None and self.form is not None:
            self.form.put_draft(draft)
            self.form.start()
            words = translate("case_page", "What was not saved is back. Ctrl+N begins anew.")
            self._screen.notice.emit(words)

    def _on_unit_named(self, text: str) -> None:
        look = self._presenter.household(text)
        self._screen.look(look, self._on_household, self._on_no_household)

    def _on_household(self, household: Household) -> None:
        if self.form is not None:
            self.form.show_household(household)

    def _on_no_household(self, _error: DomainError) -> None:
        self._on_household(NOBODY)  # no single unit is called so; saving will say it

    def _on_edited(self) -> None:
        if self.form is not None:
            self._screen.note(self._presenter.keep_draft(self.form.workflow, self.form.draft()))

    def _on_given_up(self) -> None:
        if self.form is not None:
            self._screen.note(self._presenter.forget_draft(self.form.workflow))
        self._left()

    def _on_submitted(self) -> None:
        form = self.form
        values = form.read() if form is not None else None
        if form is None or values is None:
            return
        form.hold_still()
        act = self._presenter.open_case(form.workflow, values, form.lines())
        what = form.workflow.one.translated()
        tasks = self._screen.seat.tasks
        agreement = Agreement(self._screen, tasks, act, what, self._on_opened, form.refuse)
        agreement.run(self._screen)

    def _on_opened(self, done: Done) -> None:
        self._drop()
        self._opened(done)
