"""Line icons from `resources/icons`, drawn in the colour they are needed in."""

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from propdesk.paths import RESOURCES

ICONS = RESOURCES / "icons"


def icon_url(name: str) -> str:
    """Return the path of an icon's file as style sheets want it."""
    return (ICONS / f"{name}.svg").as_posix()


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """Return an icon with its strokes in `colour`; `size` in device-independent pixels."""
    return QIcon(pixmap(name, colour, size))


def pixmap(name: str, colour: str, size: int = 20) -> QPixmap:
    """Return an icon as a picture, sharp on dense screens too."""
    from PySide6.QtSvg import QSvgRenderer

    text = (ICONS / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    ratio = max(1.0, QGuiApplication.primaryScreen().devicePixelRatio())
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(text.encode("utf-8"))).render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
