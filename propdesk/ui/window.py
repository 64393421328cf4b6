"""The one top-level window: pages in a stack, its size remembered, silence noticed."""

import shiboken6
from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from propdesk.i18n import translate
from propdesk.ui.idle import IdleWatch
from propdesk.ui.kit.naming import named

FIRST_SIZE = QSize(1280, 800)


class DeskWindow(QWidget):
    """Shows one page at a time: sign-in, set-up, the desk."""

    idled = Signal()
    close_wanted = Signal()
    painted = Signal()  # once: the first picture is on the screen

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        named(self, "window", translate("shell", "PropDesk"))
        self.settings = settings
        inside = QWidget()
        inside.setObjectName("pages")
        inside.setProperty("ground", True)
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedLayout(inside)
        frame = QVBoxLayout(self)  # its margins are the edge a practice window shows
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(inside)
        self._kept: QWidget | None = None
        self._is_painted = False
        self._may_close = False
        self._idle = IdleWatch(self)
        self._idle.idled.connect(self.idled)
        self.resize(FIRST_SIZE)
        geometry = settings.value("geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._stack.currentWidget()

    def show_page(self, page: QWidget) -> None:
        """Show a page; the one before goes unless it is kept."""
        before = self.page
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if before is not None and before is not page and before is not self._kept:
            self.drop_page(before)

    def keep_page(self, page: QWidget) -> None:
        """Show a page that stays when others come before it."""
        self._kept = page
        self.show_page(page)

    def drop_page(self, page: QWidget) -> None:
        """Take a page away for good."""
        if page is self._kept:
            self._kept = None
        self._stack.removeWidget(page)
        page.hide()
        page.deleteLater()

    def watch_idle(self, seconds: float) -> None:
        """Emit `idled` after so many seconds without input; 0 never."""
        self._idle.watch(seconds)

    def look_for_silence(self) -> None:
        """Compare the silence with what is allowed, without waiting for the next look."""
        self._idle.look()

    def rise(self) -> None:
        """Come forward: a second start was tried."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def remember(self) -> None:
        """Keep size and place for the next start."""
        self.settings.setValue("geometry", self.saveGeometry())

    def end(self) -> None:
        """Delete the window now: one that lives until the interpreter ends may crash it."""
        self.hide()
        shiboken6.delete(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first picture, once it is out."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._on_painted)

    def _on_painted(self) -> None:
        self.painted.emit()

    def let_go(self) -> None:
        """Close without asking from now on: the person has decided to leave."""
        self._may_close = True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask the program first; it ends the event loop itself, which closes this window too."""
        event.setAccepted(self._may_close)
        if not self._may_close:
            self.close_wanted.emit()
