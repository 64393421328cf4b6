"""What windows ask of the files of a case; no window here, every act runs on a worker."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from propdesk.attachments.cases import attach_content, attach_file, open_file, save_file
from propdesk.attachments.pictures import Raster, raster_of, scans_in
from propdesk.desk import Desk
from propdesk.domain.attachments import (
    AttachmentSort,
    MediaKind,
    PictureBrokenError,
    Whereabouts,
)
from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.services import file_retention
from propdesk.services.accounts import Approval
from propdesk.services.case_files import FileRow
from propdesk.ui.kit.agreement import Second
from propdesk.ui.kit.tasks import Progress

THUMBNAIL = 96  # dots of the longer side


@dataclass(frozen=True)
class Shown:
    """A file as it is looked at, its pages as they lie in it; none where it must be saved first."""

    row: FileRow
    pages: tuple[bytes, ...]

    def page(self, number: int) -> Callable[[], Raster]:
        """Make the dots of a page: one at a time, a hundred would fill the memory."""
        return partial(raster_of, self.row.name, self.pages[number])


class FilesPresenter:
    """Attach, show, save and delete files."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def attach(
        self, case_id: bytes, paths: Sequence[Path], sort: AttachmentSort | None
    ) -> Callable[[Progress], int]:
        """Attach files; `sort` None: photographs and papers by what they hold. Returns how many."""

        def work(progress: Progress) -> int:
            for count, path in enumerate(paths):
                progress.step(count, len(paths))
                attach_file(self._desk, case_id, path, sort)
            return len(paths)

        return work

    def paste(
        self, case_id: bytes, name: str, picture: Callable[[], bytes], sort: AttachmentSort | None
    ) -> Callable[[Progress], int]:
        """Attach a picture that has no file."""

        def work(_progress: Progress) -> int:
            attach_content(self._desk, case_id, name, picture(), sort)
            return 1

        return work

    def show(self, row: FileRow, reason: str = "") -> Callable[[], Shown]:
        """Open a file; an identity paper takes a reason, which is noted."""

        def work() -> Shown:
            content = open_file(self._desk, row.file_id, reason)
            parts = [content.data]
            if content.kind is MediaKind.PDF:
                parts = scans_in(content.data)
            elif content.kind is None:
                parts = []
            return Shown(row, tuple(parts))

        return work

    def thumbnails(self, rows: Sequence[FileRow]) -> Callable[[], Mapping[bytes, Raster]]:
        """Make small pictures of what is here; identity papers are never shown unasked."""

        def work() -> Mapping[bytes, Raster]:
            found = {}
            for row in rows:
                if row.sort is AttachmentSort.IDENTITY or row.whereabouts is not Whereabouts.HERE:
                    continue
                try:
                    found[row.digest] = self._thumbnail(row)
                except (DomainError, EnvironmentProblem):
                    continue  # said when it is opened; a case is never held up by a picture
            return found

        return work

    def save(self, row: FileRow, path: Path, reason: str = "") -> Callable[[], None]:
        """Write a file out."""
        return partial(save_file, self._desk, row.file_id, path, reason)

    def remove(self, row: FileRow, reason: str) -> Callable[[Second | None], None]:
        """Delete a file everywhere; the function takes the second person."""

        def work(second: Second | None) -> None:
            self._desk.execute(
                file_retention.remove,
                file_id=row.file_id,
                reason=reason,
                approval=Approval(second.login, second.password) if second else None,
            )

        return work

    def _thumbnail(self, row: FileRow) -> Raster:
        content = open_file(self._desk, row.file_id)
        data = content.data
        if content.kind is MediaKind.PDF:
            scans = scans_in(data)
            if not scans:
                raise PictureBrokenError(name=content.name)
            data = scans[0]
        return raster_of(content.name, data, THUMBNAIL)
