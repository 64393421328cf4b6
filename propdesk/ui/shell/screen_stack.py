"""The place of the screens: one at a time; in a window too small for one it can be scrolled."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QWidget


class ScreenStack(QStackedWidget):
    """Shows one screen; the largest never decides how small the window may be (200 %, laptops)."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("screens")
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    @property
    def shown(self) -> QWidget | None:
        """The widget that is shown, without its frame."""
        frame = self.currentWidget()
        return frame.widget() if isinstance(frame, QScrollArea) else None

    def show_only(self, widget: QWidget) -> None:
        """Show a widget, taking it in if it is new."""
        for index in range(self.count()):
            frame = self.widget(index)
            if isinstance(frame, QScrollArea) and frame.widget() is widget:
                self.setCurrentWidget(frame)
                return
        frame = QScrollArea()
        frame.setObjectName(f"{widget.objectName()}-frame")
        frame.setFrameShape(QFrame.Shape.NoFrame)
        frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a screen's keys need the focus inside it
        frame.setWidgetResizable(True)
        frame.setWidget(widget)
        frame.viewport().setObjectName(f"{widget.objectName()}-viewport")
        self.addWidget(frame)
        self.setCurrentWidget(frame)

    def _on_focus_changed(self, _: QObject | None, now: QWidget | None) -> None:
        """Bring what has the focus into sight."""
        frame = self.currentWidget()
        if isinstance(frame, QScrollArea) and now is not None and frame.isAncestorOf(now):
            frame.ensureWidgetVisible(now)
