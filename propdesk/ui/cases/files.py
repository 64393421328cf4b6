"""Files of the case that is shown: attach, paste or drop, look, save, print, delete."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from propdesk.domain.attachments import AttachmentSort
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.case_files import FileRow
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.case_page import CasePage
from propdesk.ui.kit.fields import Field
from propdesk.ui.kit.file_dialogs import open_files, save_file
from propdesk.ui.kit.file_drop import Given, given_in
from propdesk.ui.kit.files_presenter import FilesPresenter, Shown
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.picture_view import PictureDialog
from propdesk.ui.kit.screen import Screen

REASON = Field(name="reason", label=QT_TRANSLATE_NOOP("case_page", "Reason"), required=True)
AT_ONCE = 4


class CaseFiles:
    """Works on the case `page` shows; `changed` is called with it after its files changed."""

    def __init__(self, screen: Screen, page: CasePage, changed: Callable[[bytes], None]) -> None:
        self.case_id: bytes | None = None
        self.rows: Sequence[FileRow] = ()
        self.viewer: PictureDialog | None = None
        self.asking = Asking(screen, screen.seat.tasks)
        self._screen, self._page, self._changed = screen, page, changed
        self._presenter = FilesPresenter(screen.seat.desk)
        self._sort: AttachmentSort | None = None
        self._wanted: FileRow | None = None
        self._reason = ""
        self._drawn: frozenset[bytes] = frozenset()

    def show_rows(self, case_id: bytes, rows: Sequence[FileRow]) -> None:
        """Work on a case; small pictures of what is new are made meanwhile."""
        self.case_id, self.rows = case_id, rows
        fresh = [row for row in rows if row.digest not in self._drawn]
        self._drawn |= {row.digest for row in fresh}
        for start in range(0, len(fresh), AT_ONCE):  # a search between them does not wait
            part = fresh[start : start + AT_ONCE]
            self._screen.look(self._presenter.thumbnails(part), self._page.show_thumbnails)

    def attach(self) -> None:
        """Ask for files and attach them."""
        self._choose(None, translate("case_page", "Attach files"))

    def attach_identity(self) -> None:
        """Ask for pictures of identity papers and attach them sealed."""
        title = translate("case_page", "Attach identity papers")
        self._choose(AttachmentSort.IDENTITY, title)

    def take(self, path: str) -> None:
        """Attach the file at a path, as when it was chosen."""
        self._take_all([path])

    def paste(self) -> None:
        """Attach what was copied: files, or a picture."""
        self._sort = None
        self.receive(given_in(QGuiApplication.clipboard().mimeData()))

    def receive(self, given: Given) -> None:
        """Attach what was dropped or pasted."""
        if not self._is_shown or self.case_id is None or not given.is_something:
            return
        if given.picture is None:
            self._take_all([str(path) for path in given.paths])
            return
        now = self._screen.seat.desk.clock.now().astimezone(CENTRE_TIME)
        name = f"{translate('case_page', 'Pasted picture')} {now:%Y-%m-%d %H%M%S}.png"
        act = self._presenter.paste(self.case_id, name, given.picture, self._sort)
        self._screen.long(act, self._on_attached, self._on_told)

    def show(self, row: FileRow) -> None:
        """Look at a file; an identity paper once a reason was given, with no other among them."""
        self._wanted, self._reason = row, ""
        if row.sort is not AttachmentSort.IDENTITY:
            self._open(row)
            return
        words = translate("case_page", "It is noted who looked and why; hidden again soon.")
        self._ask_why(
            "show-identity", translate("case_page", "Show the paper"), words, self._on_reason
        )

    def save(self, row: FileRow) -> None:
        """Ask where to write a file to."""
        self._wanted = row
        title = translate("case_page", "Save the file as")
        kinds = translate("case_page", "All files (*)")
        save_file(self._window(), title, row.name, kinds, self.save_to)

    def save_to(self, path: str) -> None:
        """Write the wanted file to a path."""
        if self._wanted is not None:
            act = self._presenter.save(self._wanted, Path(path), self._reason)
            self._screen.act(act, self._on_saved)

    def print_page(self, _row: FileRow) -> None:
        """Print what is shown on a printer a person chooses."""
        if not QPrinterInfo.availablePrinterNames():
            words = translate(
                "case_page", "This computer has no printer. Save the picture (Ctrl+S)."
            )
            if self.viewer is not None:
                self.viewer.note.setText(words)
            return
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(self._printer, self._window())
        dialog.finished.connect(self._on_printer)
        QDialog.open(dialog)

    def remove(self, row: FileRow) -> None:
        """Ask why a file is to be deleted everywhere, and who agrees."""
        self._wanted = row
        words = translate(
            "case_page",
            "The file goes from every desk, from head office and from the backups. That it was "
            "here, and why it went, stays.",
        )
        self._ask_why("remove-file", translate("case_page", "Delete"), words, self._on_remove)

    @property
    def _is_shown(self) -> bool:
        return self.case_id is not None and self._page.isVisible()

    def _choose(self, sort: AttachmentSort | None, title: str) -> None:
        if self._is_shown:
            self._sort = sort
            kinds = translate(
                "case_page",
                "Pictures and PDF (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff *.pdf)",
            )
            open_files(self._screen, title, kinds, self._take_all)

    def _take_all(self, paths: Sequence[str]) -> None:
        if self.case_id is not None and paths:
            files = [Path(path) for path in paths]
            act = self._presenter.attach(self.case_id, files, self._sort)
            self._sort = None
            self._screen.long(act, self._on_attached, self._on_told)

    def _open(self, row: FileRow) -> None:
        is_identity = row.sort is AttachmentSort.IDENTITY
        rows = [
            one for one in self.rows if (one.sort is AttachmentSort.IDENTITY) is is_identity
        ] or [row]
        self.viewer = PictureDialog(self._screen, self._screen.seat.tasks, rows, self._load)
        self.viewer.save_wanted.connect(self.save)
        self.viewer.print_wanted.connect(self.print_page)
        self.viewer.remove_wanted.connect(self.remove)
        self.viewer.finished.connect(self._on_viewer_closed)
        self.viewer.open()
        self.viewer.show_file(row)

    def _load(self, row: FileRow) -> Callable[[], Shown]:
        return self._presenter.show(row, self._reason)

    def _window(self) -> QWidget:
        return self.viewer or self._screen

    def _ask_why(
        self, name: str, title: str, about: str, wanted: Callable[[Mapping[str, Any]], None]
    ) -> None:
        row = self._wanted
        words = f"{row.name}\n{about}" if row is not None else about
        spec = FormSpec(name=name, title=title, yes=title, fields=(REASON,), about=words)
        self.asking.ask(FormDialog(self._window(), self._screen.seat.tasks, spec), wanted)

    def _on_reason(self, values: Mapping[str, Any]) -> None:
        self._reason = str(values["reason"])
        self.asking.close()
        if self._wanted is not None:
            self._open(self._wanted)

    def _on_remove(self, values: Mapping[str, Any]) -> None:
        if self._wanted is not None:
            act = self._presenter.remove(self._wanted, str(values["reason"]))
            self.asking.agree(act, self._wanted.name, self._on_removed)

    def _on_removed(self, _: None) -> None:
        if self.viewer is not None:
            self.viewer.reject()
        self._screen.notice.emit(translate("case_page", "The file is deleted."))
        self._tell()

    def _on_printer(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted and self.viewer is not None:
            self.viewer.print_to(self._printer)

    def _on_viewer_closed(self, _result: int) -> None:
        self.viewer = None

    def _on_told(self, done: int, total: int) -> None:
        """A photograph takes a second to be made small: money does not wait behind it."""
        words = translate("case_page", "Attaching {number} of {total} …")
        self._screen.notice.emit(words.format(number=done + 1, total=total))

    def _on_attached(self, count: int) -> None:
        words = translate("case_page", "Files attached: {count}.").format(count=count)
        self._screen.notice.emit(words)
        self._tell()

    def _on_saved(self, _: None) -> None:
        self._screen.notice.emit(translate("case_page", "The file is saved."))

    def _tell(self) -> None:
        if self.case_id is not None:
            self._changed(self.case_id)
