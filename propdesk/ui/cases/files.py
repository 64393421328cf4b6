"""Files of the case that is shown: attach one, save one."""

from collections.abc import Callable
from pathlib import Path

from propdesk.i18n import translate
from propdesk.services.case_files import FileRow
from propdesk.ui.cases.presenter import CasesPresenter
from propdesk.ui.kit.file_dialogs import open_file, save_file
from propdesk.ui.kit.screen import Screen


class CaseFiles:
    """Works on `case_id`; `changed` is called with the case after a file was attached."""

    def __init__(
        self, screen: Screen, presenter: CasesPresenter, changed: Callable[[bytes], None]
    ) -> None:
        self.case_id: bytes | None = None
        self._screen, self._presenter, self._changed = screen, presenter, changed
        self._wanted: FileRow | None = None

    def attach(self) -> None:
        """Ask for a file and attach it."""
        if self.case_id is not None:
            title = translate("case_page", "Attach a file")
            open_file(self._screen, title, translate("case_page", "All files (*)"), self.take)

    def take(self, path: str) -> None:
        """Attach the file at a path, as when it was chosen."""
        if self.case_id is not None:
            act = self._presenter.attach(self.case_id, Path(path))
            self._screen.act(act, self._on_attached)

    def save(self, row: FileRow) -> None:
        """Ask where to write a file to."""
        self._wanted = row
        title = translate("case_page", "Save the file as")
        kinds = translate("case_page", "All files (*)")
        save_file(self._screen, title, row.name, kinds, self.save_to)

    def save_to(self, path: str) -> None:
        """Write the wanted file to a path."""
        if self._wanted is not None:
            act = self._presenter.save_file(self._wanted.file_id, Path(path))
            self._screen.act(act, self._on_saved)

    def _on_attached(self, _file_id: bytes) -> None:
        self._screen.notice.emit(translate("case_page", "The file is attached."))
        if self.case_id is not None:
            self._changed(self.case_id)

    def _on_saved(self, _: None) -> None:
        self._screen.notice.emit(translate("case_page", "The file is saved."))
