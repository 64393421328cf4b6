"""Files of a case in the window: dropped, pasted, looked at by key, deleted by two."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from propdesk.attachments.cases import attach_content, store_of
from propdesk.domain.attachments import AttachmentSort, Whereabouts
from propdesk.domain.permissions import Role
from propdesk.services import audit, case_files, casework, file_places
from propdesk.services.case_files import FileRow
from propdesk.ui.cases.screen import CasesScreen
from propdesk.ui.kit.picture_view import PictureDialog
from propdesk.ui.shell.workbench import Workbench
from tests.attachments.facts import named_elsewhere
from tests.attachments.pictures import jpeg, noise, pdf, png
from tests.builders import World, password_of
from tests.ui.dialogs import agree, enter, opened
from tests.ui.dumps import dump, unnamed
from tests.ui.keys import CONTROL, focused, press
from tests.ui.windows import child, rest, workbench_at


@pytest.fixture
def case_id(centre: World) -> bytes:
    values = {"title": "通知", "sort": "reminder", "wording": "内容"}
    return centre.desk.execute(casework.open_case, workflow="notices", values=values).case_id


@pytest.fixture
def bench(qtbot: QtBot, centre: World, case_id: bytes) -> Iterator[Workbench]:
    desk = centre.as_role(Role.SUPERVISOR, login="李主管")
    with workbench_at(qtbot, desk, "cases") as made:
        screen(made).open_id(case_id)
        rest(qtbot, made)
        yield made


def screen(bench: Workbench) -> CasesScreen:
    assert isinstance(bench.current, CasesScreen)
    return bench.current


def rows(centre: World, case_id: bytes) -> list[FileRow]:
    return centre.desk.query(case_files.files, case_id=case_id)


def looking(bench: Workbench) -> PictureDialog:
    viewer = screen(bench).files.viewer
    assert viewer is not None
    return viewer


def shown(qtbot: QtBot, bench: Workbench, centre: World, case_id: bytes) -> list[FileRow]:
    """Show the case anew; return its files."""
    screen(bench).open_id(case_id)
    rest(qtbot, bench)
    return rows(centre, case_id)


def drop(bench: Workbench, data: QMimeData) -> None:
    """Let go of something over the case; Qt hands real drops on only while something is dragged."""
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    assert screen(bench)._drop.eventFilter(screen(bench).page, event)


def test_files_are_dropped_on_the_case_and_shown_small(
    qtbot: QtBot, bench: Workbench, centre: World, case_id: bytes, tmp_path: Path
) -> None:
    (tmp_path / "现场.jpg").write_bytes(jpeg(300, 200))
    (tmp_path / "合同.pdf").write_bytes(pdf())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("现场.jpg", "合同.pdf")])
    drop(bench, data)
    rest(qtbot, bench)
    assert [(row.name, row.sort.value) for row in rows(centre, case_id)] == [
        ("现场.jpg", "photo"),
        ("合同.pdf", "paper"),
    ]
    assert "现场.jpg" in dump(screen(bench))
    thumbnails = screen(bench).page.thumbnails
    (picture,) = thumbnails.values()
    assert (picture.width(), picture.height()) == (96, 64)


def test_a_copied_picture_is_pasted_by_key(
    qtbot: QtBot, bench: Workbench, centre: World, case_id: bytes
) -> None:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    QGuiApplication.clipboard().setImage(image)
    press(Qt.Key.Key_V, CONTROL)
    rest(qtbot, bench)
    (row,) = rows(centre, case_id)
    assert row.name == "Pasted picture 2026-12-05 120000.png"
    QGuiApplication.clipboard().setText("text is no picture")
    press(Qt.Key.Key_V, CONTROL)
    rest(qtbot, bench)
    assert len(rows(centre, case_id)) == 1


def test_what_cannot_be_kept_is_said_and_the_case_goes_on(
    qtbot: QtBot, bench: Workbench, centre: World, case_id: bytes, tmp_path: Path
) -> None:
    (tmp_path / "a.exe").write_bytes(b"MZ")
    screen(bench).files.take(str(tmp_path / "a.exe"))
    rest(qtbot, bench)
    assert "is neither a picture" in dump(screen(bench))
    assert rows(centre, case_id) == []


def test_pictures_are_turned_and_zoomed_by_key(
    qtbot: QtBot, bench: Workbench, centre: World, case_id: bytes
) -> None:
    for name, content in (("1.png", png(400, 300)), ("2.jpg", jpeg(30, 40)), ("3.pdf", pdf())):
        attach_content(centre.desk, case_id, name, content)
    first = shown(qtbot, bench, centre, case_id)[0]
    screen(bench).files.show(first)
    rest(qtbot, bench)
    viewer = looking(bench)
    assert not unnamed(viewer)
    assert viewer.title.text() == "1.png · Photograph · 1/3"
    assert (viewer.view.image.width(), viewer.view.is_fitted) == (400, True)
    fitted = viewer.view.transform().m11()
    press(Qt.Key.Key_Plus, at=viewer)
    assert viewer.view.transform().m11() == pytest.approx(fitted * 1.25)
    press(Qt.Key.Key_Right, at=viewer)
    assert viewer.row.name == "1.png", "over a zoomed picture the arrows move"
    press(Qt.Key.Key_0, at=viewer)
    assert focused() is viewer, "at a button the arrows would go from button to button"
    press(Qt.Key.Key_Right)
    rest(qtbot, bench)
    assert (viewer.row.name, viewer.view.image.height()) == ("2.jpg", 40)
    press(Qt.Key.Key_PageDown, at=viewer)
    rest(qtbot, bench)
    assert "cannot be shown here" in viewer.note.text()
    press(Qt.Key.Key_Left, at=viewer)
    rest(qtbot, bench)
    assert viewer.row.name == "2.jpg"
    press(Qt.Key.Key_Escape, at=viewer)
    assert screen(bench).files.viewer is None


def test_the_pages_of_a_scanned_pdf_are_leafed_through_and_printed(
    qtbot: QtBot, bench: Workbench, centre: World, case_id: bytes, tmp_path: Path
) -> None:
    pages = [noise(60, 80, seed) for seed in (1, 2)]
    scan = pdf().replace(
        b"trailer",
        b"".join(b"9 0 obj <<>>\nstream\r\n" + page + b"\nendstream\n" for page in pages)
        + b"trailer",
    )
    attach_content(centre.desk, case_id, "扫描.pdf", scan)
    (row,) = shown(qtbot, bench, centre, case_id)
    screen(bench).files.show(row)
    rest(qtbot, bench)
    viewer = looking(bench)
    assert viewer.title.text().endswith("1/2")
    before = viewer.view.image.copy()
    press(Qt.Key.Key_Right, at=viewer)
    rest(qtbot, bench)
    assert viewer.title.text().endswith("2/2")
    assert viewer.view.image != before
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    assert viewer.print_to(printer)
    assert (tmp_path / "out.pdf").stat().st_size > 1000
    viewer.reject()


def test_an_identity_paper_is_shown_for_a_reason_and_closes_by_itself(
    qtbot: QtBot, bench: Workbench, centre: World, case_id: bytes
) -> None:
    attach_content(centre.desk, case_id, "id.jpg", jpeg(), AttachmentSort.IDENTITY)
    attach_content(centre.desk, case_id, "b.png", png())
    row, _ = shown(qtbot, bench, centre, case_id)
    assert row.digest not in screen(bench).page.thumbnails
    screen(bench).files.show(row)
    assert screen(bench).files.viewer is None, "nothing is shown before the reason"
    dialog = opened("show-identity")
    enter(dialog, reason="核对身份")
    agree(qtbot, bench, dialog)
    rest(qtbot, bench)
    viewer = looking(bench)
    assert viewer.view.image.width() == 40
    assert [one.name for one in viewer.rows] == ["id.jpg"]
    lines = centre.desk.query(audit.lines, only=audit.AuditFilter(text="核对身份")).rows
    assert [(line.act, line.person) for line in lines] == [("case_files.reveal", "李主管")]
    viewer._hiding.setInterval(0)
    viewer._hiding.start()
    qtbot.waitUntil(lambda: screen(bench).files.viewer is None, timeout=2000)


def test_what_is_not_here_yet_or_damaged_is_said_in_the_pictures_place(
    qtbot: QtBot, bench: Workbench, centre: World, case_id: bytes
) -> None:
    attach_content(centre.desk, case_id, "a.jpg", jpeg())
    there = "C001-D02"
    centre.desk.execute(named_elsewhere, case_id=case_id, digest=bytes(32), station=there)
    damaged, elsewhere = shown(qtbot, bench, centre, case_id)
    assert "still at C001-D02" in dump(screen(bench))
    store_of(centre.desk).path(damaged.digest).write_bytes(b"rotten")
    for row, words in ((damaged, "missing on this desk, or is damaged"), (elsewhere, "C001-D02")):
        screen(bench).files.show(row)
        rest(qtbot, bench)
        assert words in looking(bench).note.text()
        looking(bench).reject()
    assert damaged.digest not in centre.desk.query(file_places.believed_here)


def test_a_file_is_deleted_from_the_viewer_by_two_people(
    qtbot: QtBot, bench: Workbench, centre: World, case_id: bytes
) -> None:
    centre.as_role(Role.MANAGER, login="张经理")
    attach_content(centre.desk, case_id, "a.jpg", jpeg())
    (row,) = shown(qtbot, bench, centre, case_id)
    screen(bench).files.show(row)
    rest(qtbot, bench)
    press(Qt.Key.Key_Delete, at=looking(bench))
    dialog = opened("remove-file")
    enter(dialog, reason="传错了")
    agree(qtbot, bench, dialog)
    rest(qtbot, bench)
    second = opened("second-person")
    enter(second, login="张经理", password=password_of("张经理"))
    press(Qt.Key.Key_Return, CONTROL, at=child(second, "second-agree"))
    rest(qtbot, bench)
    (row,) = rows(centre, case_id)
    assert (row.whereabouts, row.removed) == (Whereabouts.REMOVED, "传错了")
    assert "deleted: 传错了" in dump(screen(bench))
    assert screen(bench).files.viewer is None
