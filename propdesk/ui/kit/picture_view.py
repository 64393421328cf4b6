"""Look at the pictures of a case: one at a time, zoomed and turned through by key."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPixmap, QShowEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QGraphicsScene,
    QGraphicsView,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from propdesk.attachments.pictures import Raster
from propdesk.domain.attachments import SORTS, AttachmentSort
from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.i18n import translate
from propdesk.services.case_files import FileRow
from propdesk.ui.kit.files_presenter import Shown
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.tasks import Lane, Tasks, Ticket

STEP, LARGEST, SMALLEST = 1.25, 16.0, 0.05
SHOWN_SECONDS = 30  # an identity paper is not left lying open
SCROLL = 60
R = TypeVar("R")
Loader = Callable[[FileRow], Callable[[], Shown]]


def image_of(raster: Raster) -> QImage:
    """Return dots as the window draws them."""
    kind = QImage.Format.Format_RGB888
    return QImage(raster.dots, raster.width, raster.height, raster.width * 3, kind).copy()


class PictureView(QGraphicsView):
    """One picture: as large as the window, or zoomed."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "picture-view", translate("pictures", "Picture"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setScene(QGraphicsScene(self))
        self.image = QImage()
        self.is_fitted = True

    def show_image(self, image: QImage) -> None:
        """Show a picture as large as there is room; an empty one clears the view."""
        self.image = image
        self.scene().clear()
        if not image.isNull():
            self.scene().addPixmap(QPixmap.fromImage(image))
        self.setSceneRect(QRectF(image.rect()))
        self.fit()

    def fit(self) -> None:
        """Show all of it."""
        self.is_fitted = True
        self.resetTransform()
        if not self.image.isNull():
            self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def zoom(self, factor: float) -> None:
        """Show it larger or smaller."""
        wanted = self.transform().m11() * factor
        if SMALLEST <= wanted <= LARGEST:
            self.is_fitted = False
            self.scale(factor, factor)

    def move_over(self, across: int, down: int) -> None:
        """Move over a zoomed picture."""
        for bar, step in ((self.horizontalScrollBar(), across), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + step * SCROLL)


class PictureDialog(QDialog):
    """Opened, never executed; `save_wanted`, `print_wanted` and `remove_wanted` carry the file.

    It is the owner of its loading: what stands in the way is said in the picture's place.
    """

    save_wanted = Signal(object)
    print_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget, tasks: Tasks, rows: Sequence[FileRow], load: Loader):
        super().__init__(parent)
        title = translate("pictures", "Files of the case")
        named(self, "pictures", title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.rows = list(rows)
        self._tasks, self._load = tasks, load
        self._place = self._page = 0
        self._shown: Shown | None = None
        self._asked: Ticket | None = None
        self.title = label("picture-title", "", "heading")
        self.note = label("picture-note", "", "muted")
        self.note.setWordWrap(True)
        self.view = PictureView()
        self._hiding = QTimer(self)
        self._hiding.setSingleShot(True)
        self._hiding.setInterval(SHOWN_SECONDS * 1000)
        self._hiding.timeout.connect(self.reject)
        self._arrange()

    @property
    def row(self) -> FileRow:
        """The file that is shown."""
        return self.rows[self._place]

    def show_file(self, row: FileRow) -> None:
        """Load and show a file of those given."""
        self._place = [one.file_id for one in self.rows].index(row.file_id)
        self._page, self._shown = 0, None
        self.view.show_image(QImage())
        self._say_where()
        self.note.setText(translate("pictures", "Opening …"))
        self._ask(self._load(row), self._on_shown)

    def refuse(self, error: DomainError) -> None:
        """Say in the picture's place what a rule says."""
        self.note.setText(error.message())

    def report(self, problem: EnvironmentProblem, _retry: Callable[[], None]) -> None:
        """Say in the picture's place what is missing."""
        self.note.setText(problem.message())

    def stumble(self) -> None:
        """Close: the screen behind tells of the bug."""
        self.reject()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keys itself: at a button an arrow would go to the next button."""
        super().showEvent(event)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn, zoom, move, save, print, delete."""
        act = self._keys().get((event.key(), event.modifiers().value & ~_KEYPAD))
        if act is not None:
            act()
            return
        super().keyPressEvent(event)

    def turn(self, step: int) -> None:
        """Go to the next page or file, or the one before."""
        pages = len(self._shown.pages) if self._shown else 0
        if 0 <= self._page + step < pages:
            self._page += step
            self._show_page()
        elif 0 <= self._place + step < len(self.rows):
            self.show_file(self.rows[self._place + step])

    def print_to(self, printer: QPrinter) -> bool:
        """Paint the page that is shown onto a sheet; False if the printer takes nothing."""
        painter = QPainter()
        if self.view.image.isNull() or not painter.begin(printer):
            return False
        sheet = painter.viewport()
        size = self.view.image.size().scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(0, 0, size.width(), size.height()), self.view.image)
        return painter.end()

    def _keys(self) -> dict[tuple[int, int], Callable[[], None]]:
        key, control = Qt.Key, Qt.KeyboardModifier.ControlModifier.value
        keys: dict[tuple[int, int], Callable[[], None]] = {
            (key.Key_PageDown, 0): self._on_next,
            (key.Key_PageUp, 0): self._on_before,
            (key.Key_0, 0): self.view.fit,
            (key.Key_Delete, 0): self._on_remove,
            (key.Key_S, control): self._on_save,
            (key.Key_P, control): self._on_print,
        }
        for plus in (key.Key_Plus, key.Key_Equal):
            keys |= {(plus, 0): self._on_larger, (plus, control): self._on_larger}
        keys |= {(key.Key_Minus, 0): self._on_smaller, (key.Key_Minus, control): self._on_smaller}
        for arrow, across, down in (
            (key.Key_Left, -1, 0),
            (key.Key_Right, 1, 0),
            (key.Key_Up, 0, -1),
            (key.Key_Down, 0, 1),
        ):
            keys[arrow, 0] = _Arrow(self, across, down)
        return keys

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(self.title)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.note)
        row = QHBoxLayout()
        for name, words, slot in (
            ("before", translate("pictures", "‹  Back"), self._on_before),
            ("next", translate("pictures", "Next  ›"), self._on_next),
            ("smaller", translate("pictures", "Smaller  −"), self._on_smaller),
            ("larger", translate("pictures", "Larger  +"), self._on_larger),
            ("print", translate("pictures", "Print   Ctrl+P"), self._on_print),
            ("save", translate("pictures", "Save as …   Ctrl+S"), self._on_save),
            ("remove", translate("pictures", "Delete …   Del"), self._on_remove),
        ):
            button = named(QPushButton(words), f"picture-{name}", words)
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(slot)
            row.addWidget(button)
        layout.addLayout(row)
        unit = self.fontMetrics().height()
        self.resize(unit * 60, unit * 44)

    def _ask(self, work: Callable[[], R], done: Callable[[R], None]) -> None:
        """Do it on a worker; what was asked before is not wanted any more."""
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._tasks.run(work, owner=self, done=done, lane=Lane.LOOKS)

    def _on_shown(self, shown: Shown) -> None:
        self._shown = shown
        if not shown.pages:
            words = translate(
                "pictures", "This document cannot be shown here. Save it (Ctrl+S) to read it."
            )
            self.note.setText(words)
            return
        self._hiding.stop()
        if shown.row.sort is AttachmentSort.IDENTITY:
            self._hiding.start()
        self._show_page()

    def _show_page(self) -> None:
        assert self._shown is not None
        self._ask(self._shown.page(self._page), self._on_page)

    def _on_page(self, raster: Raster) -> None:
        self.view.show_image(image_of(raster))
        self._say_where()
        parts = [self.row.note, self.row.person]
        if self._hiding.isActive():
            words = translate("pictures", "Noted who looked and why; closes in {seconds} seconds.")
            parts.append(words.format(seconds=SHOWN_SECONDS))
        self.note.setText(" · ".join(part for part in parts if part))

    def _say_where(self) -> None:
        pages = len(self._shown.pages) if self._shown else 0
        page = f" · {self._page + 1}/{pages}" if pages > 1 else ""
        sort = SORTS[self.row.sort].translated()
        place = f"{self._place + 1}/{len(self.rows)}"
        self.title.setText(f"{self.row.name} · {sort} · {place}{page}")

    def _on_next(self) -> None:
        self.turn(1)

    def _on_before(self) -> None:
        self.turn(-1)

    def _on_larger(self) -> None:
        self.view.zoom(STEP)

    def _on_smaller(self) -> None:
        self.view.zoom(1 / STEP)

    def _on_save(self) -> None:
        self.save_wanted.emit(self.row)

    def _on_print(self) -> None:
        if not self.view.image.isNull():
            self.print_wanted.emit(self.row)

    def _on_remove(self) -> None:
        self.remove_wanted.emit(self.row)


class _Arrow:
    """An arrow key: turns while all is seen, moves over what is zoomed."""

    def __init__(self, dialog: PictureDialog, across: int, down: int) -> None:
        self._dialog, self._across, self._down = dialog, across, down

    def __call__(self) -> None:
        if not self._dialog.view.is_fitted:
            self._dialog.view.move_over(self._across, self._down)
        elif self._across:
            self._dialog.turn(self._across)


_KEYPAD = Qt.KeyboardModifier.KeypadModifier.value | Qt.KeyboardModifier.ShiftModifier.value
