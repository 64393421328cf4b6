"""Searches of a list kept under a name: keep one, offer them, drop one."""

from collections.abc import Mapping, Sequence
from typing import Any

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.case_searches import SearchRow
from propdesk.ui.cases.presenter import CasesPresenter
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.case_list import CaseList
from propdesk.ui.kit.fields import Field
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.screen import Screen


class CaseSearches:
    """Works on the list that is shown."""

    def __init__(self, screen: Screen, presenter: CasesPresenter) -> None:
        self.page: CaseList | None = None
        self.asking = Asking(screen, screen.seat.tasks)
        self._screen, self._presenter = screen, presenter

    def offer(self, page: CaseList) -> None:
        """Offer what is kept for a list."""
        self.page = page
        self._screen.look(self._presenter.searches(page.workflow), self._on_searches)

    def keep(self) -> None:
        """Keep what is searched for now under a name."""
        if self.page is None:
            return
        spec = FormSpec(
            name="keep-search",
            title=translate("case_page", "Keep this search"),
            yes=translate("case_page", "Keep"),
            fields=[
                Field(name="name", label=QT_TRANSLATE_NOOP("case_page", "Name"), required=True)
            ],
            about=translate("case_page", "A name used before takes the new search."),
        )
        dialog = FormDialog(self._screen, self._screen.seat.tasks, spec)
        self.asking.ask(dialog, self._on_named)

    def drop(self) -> None:
        """Drop the kept search that is chosen."""
        chosen = self.page.kept.value() if self.page is not None else ""
        if chosen:
            self._screen.act(self._presenter.drop_search(bytes.fromhex(chosen)), self._on_changed)

    def _on_named(self, values: Mapping[str, Any]) -> None:
        if self.page is not None:
            search = self.page.search_now
            act = self._presenter.keep_search(self.page.workflow, values["name"], search)
            self.asking.act(act, self._on_changed)

    def _on_changed(self, _: object) -> None:
        if self.page is not None:
            self.offer(self.page)

    def _on_searches(self, rows: Sequence[SearchRow]) -> None:
        if self.page is not None:
            self.page.show_kept(rows)
