"""What a window says, as text: every visible control with its name, words and state."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QTableView,
    QWidget,
)

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QListWidget, QTableView)


def dump(root: QWidget) -> str:
    """Return the visible controls of a window, one line each, children indented."""
    return "\n".join(_lines(root, 0)) + "\n"


def unnamed(root: QWidget) -> list[str]:
    """Return the controls that have no object name or no accessible name."""
    return [
        f"{type(widget).__name__} {widget.objectName() or '?'}"
        for widget in root.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and not _is_inner(widget)
        and not (widget.objectName() and widget.accessibleName())
    ]


def _lines(widget: QWidget, depth: int) -> Iterator[str]:
    line = _line(widget)
    if line:
        yield "  " * depth + line
    if isinstance(widget, QTableView):
        yield from ("  " * (depth + 1) + row for row in _rows(widget))
        return
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if child.isVisibleTo(widget) and not child.isWindow() and not _is_inner(child):
            yield from _lines(child, depth + bool(line))


def _line(widget: QWidget) -> str:
    name = widget.objectName()
    if isinstance(widget, QLabel):
        return f"{name}: {widget.text()}" if widget.text() else ""
    if isinstance(widget, QAbstractButton):
        mark = " [x]" if widget.isChecked() else ""
        off = "" if widget.isEnabled() else " (off)"
        words = widget.text() or widget.accessibleName()
        return f"{name}: <{words}>{mark}{off}"
    if isinstance(widget, QLineEdit):
        shown = widget.text() if widget.echoMode() is QLineEdit.EchoMode.Normal else "•"
        hint = f" ({widget.placeholderText()})" if widget.placeholderText() else ""
        return f"{name}: [{shown}]{hint} | {widget.accessibleName()}"
    if isinstance(widget, QComboBox):
        return f"{name}: [{widget.currentText()}] | {widget.accessibleName()}"
    if isinstance(widget, QTableView):
        return f"{name}: table | {widget.accessibleName()}"
    return f"{name}:" if name and not name.startswith("qt_") and widget.accessibleName() else ""


def _rows(table: QTableView) -> Iterator[str]:
    model = table.model()
    columns = range(model.columnCount())
    role = Qt.ItemDataRole.DisplayRole
    yield " | ".join(
        str(model.headerData(c, Qt.Orientation.Horizontal, role) or "") for c in columns
    )
    for row in range(min(model.rowCount(), 40)):
        mark = ">" if table.currentIndex().row() == row else " "
        cells = [str(model.data(model.index(row, c), role) or "") for c in columns]
        tick = model.data(model.index(row, 0), Qt.ItemDataRole.CheckStateRole)
        cells[0] = f"{_tick(tick)}{cells[0]}"
        yield f"{mark} " + " | ".join(cells)


def _tick(state: object) -> str:
    marks = {
        Qt.CheckState.Checked: "[x] ",
        Qt.CheckState.PartiallyChecked: "[-] ",
        Qt.CheckState.Unchecked: "[ ] ",
    }
    return marks.get(state, "") if isinstance(state, Qt.CheckState) else ""


def _is_inner(widget: QWidget) -> bool:
    """Say whether a widget is a part Qt makes inside another control."""
    parent = widget.parentWidget()
    return isinstance(parent, (*CONTROLS, QComboBox)) or widget.objectName().startswith("qt_")
