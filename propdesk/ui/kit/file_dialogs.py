"""Ask for a file to read or to write; opened, never executed."""

from collections.abc import Callable, Sequence
from pathlib import PurePath

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from propdesk.ui.kit.naming import named


def open_file(
    parent: QWidget, title: str, kinds: str, chosen: Callable[[str], None]
) -> QFileDialog:
    """Ask for a file that exists; `kinds` as "Tables (*.xlsx *.csv)", `chosen` a bound method."""
    dialog = _dialog(parent, title, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog


def open_files(
    parent: QWidget, title: str, kinds: str, chosen: Callable[[Sequence[str]], None]
) -> QFileDialog:
    """Ask for files that exist, one or several; `chosen` is a bound method."""
    dialog = _dialog(parent, title, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(chosen)
    dialog.open()
    return dialog


def save_file(
    parent: QWidget, title: str, name: str, kinds: str, chosen: Callable[[str], None]
) -> QFileDialog:
    """Ask where to write; the ending of the suggested `name` is added where none is typed."""
    dialog = _dialog(parent, title, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(PurePath(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, kinds: str) -> QFileDialog:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = named(QFileDialog(parent, title, folder), "file-dialog", title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilter(kinds)
    return dialog
