"""Pictures at the move-in screen: put to the room or defect they show, looked at with its name."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from propdesk.domain.attachments import AttachmentSort
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.fields import ChoiceField
from propdesk.ui.kit.file_dialogs import open_file
from propdesk.ui.kit.files_presenter import FilesPresenter
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.picture_view import PictureDialog
from propdesk.ui.kit.screen import Screen
from propdesk.ui.move_ins.flow import Key
from propdesk.ui.move_ins.presenter import MoveInsPresenter
from propdesk.ui.move_ins.stage_form import StageForm

SHOWS = QT_TRANSLATE_NOOP("move_ins_screen", "It shows")
WHOLE = "whole"


class Pictures:
    """Works on the handover whose stage is shown; `changed` is called when a picture came in."""

    def __init__(
        self,
        screen: Screen,
        presenter: MoveInsPresenter,
        asking: Asking,
        changed: Callable[[None], None],
    ) -> None:
        self.stage: StageForm | None = None
        self.viewer: PictureDialog | None = None
        self._screen, self._presenter, self._asking = screen, presenter, asking
        self._files = FilesPresenter(screen.seat.desk)
        self._row: Key | None = None
        self._changed = changed

    def ask(self) -> None:
        """Ask what the picture shows, where rooms and defects are looked at, and for its file."""
        self._row = None
        if self.stage is None:
            return
        rows = self.stage.flow.photographed
        if not rows:
            self._choose()
            return
        whole = translate("move_ins_screen", "The handover as a whole")
        choices = [(_code(key), words) for key, words in rows]
        field = ChoiceField(name="row", label=SHOWS, choices=[*choices, (WHOLE, whole)])
        title = translate("move_ins_screen", "Photograph or scan")
        spec = FormSpec(name="move-in-photo-of", title=title, yes=title, fields=[field])
        dialog = FormDialog(self._screen, self._screen.seat.tasks, spec)
        if (current := self.stage.current) in dict(rows) and current is not None:
            dialog.fill({"row": _code(current)})
        self._asking.ask(dialog, self._on_row)

    def take(self, path: str) -> None:
        """Put the file at a path to what was chosen, else to the handover as a whole."""
        stage, row, self._row = self.stage, self._row, None
        if stage is None:
            return
        sheet = stage.flow.sheet
        self._screen.note(self._presenter.keep_draft(sheet, stage.draft()))
        if row is None:
            self._screen.act(self._presenter.attach(sheet, Path(path)), self._on_attached)
            return
        act = self._presenter.photograph(sheet, *row, Path(path))
        self._screen.act(act, self._on_photographed)

    def look(self) -> None:
        """Show the photographs of the handover, each with what it shows."""
        files = self.stage.flow.sheet.files if self.stage is not None else ()
        rows = [row for row in files if row.sort is AttachmentSort.PHOTO and not row.removed]
        if not rows:
            self._screen.notice.emit(translate("move_ins_screen", "No photographs yet."))
            return
        self.viewer = PictureDialog(self._screen, self._screen.seat.tasks, rows, self._files.show)
        self.viewer.finished.connect(self._on_closed)
        self.viewer.open()
        self.viewer.show_file(rows[0])

    def _choose(self) -> None:
        title = translate("move_ins_screen", "Photograph or scan")
        kinds = translate("move_ins_screen", "All files (*)")
        open_file(self._screen, title, kinds, self.take)

    def _on_row(self, values: Mapping[str, Any]) -> None:
        self._asking.close()
        section, _, line_id = str(values["row"]).partition(":")
        self._row = (section, bytes.fromhex(line_id)) if section != WHOLE else None
        self._choose()

    def _on_attached(self, _file: bytes) -> None:
        words = translate("move_ins_screen", "The picture lies with the handover.")
        self._screen.notice.emit(words)
        self._changed(None)

    def _on_photographed(self, number: int) -> None:
        words = translate("move_ins_screen", "Photo {numbers} is taken in.")
        self._screen.notice.emit(words.format(numbers=number))
        self._changed(None)

    def _on_closed(self, _result: int) -> None:
        self.viewer = None


def _code(key: Key) -> str:
    return f"{key[0]}:{key[1].hex()}"
