"""Files and pictures that are dropped on a widget or pasted from the clipboard."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, QObject
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Given:
    """What was given: files, or a picture that is made bytes when asked, on a worker."""

    paths: Sequence[Path] = ()
    picture: Callable[[], bytes] | None = None

    @property
    def is_something(self) -> bool:
        """Whether there is anything to attach."""
        return bool(self.paths) or self.picture is not None


def given_in(data: QMimeData) -> Given:
    """Return the files or the picture among what was dropped or copied."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if paths:
        return Given(paths)
    image = data.imageData() if data.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return Given(picture=_Encoding(image))
    return Given()


class _Encoding:
    """Makes a PNG of a picture; the picture is not touched any more by the window."""

    def __init__(self, image: QImage) -> None:
        self._image = image

    def __call__(self) -> bytes:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._image.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(buffer.data().data())


class FileDrop(QObject):
    """Lets a widget take what is dropped on it; `taken` is a bound method."""

    def __init__(self, widget: QWidget, taken: Callable[[Given], None]) -> None:
        super().__init__(widget)
        self._taken = taken
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Welcome files and pictures, and take them when they are let go."""
        welcome = (QEvent.Type.DragEnter, QEvent.Type.DragMove)
        if event.type() in (*welcome, QEvent.Type.Drop) and isinstance(event, QDropEvent):
            given = given_in(event.mimeData())
            if given.is_something:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._taken(given)
                return True
        return False
