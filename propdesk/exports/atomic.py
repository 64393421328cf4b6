"""Write a file beside its place and move it there when complete, so that no half file is seen."""

import contextlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from propdesk.domain.errors import EnvironmentProblem
from propdesk.i18n import QT_TRANSLATE_NOOP


class ExportNotWrittenError(EnvironmentProblem):
    """The disk is full, the folder is read-only, or the old file is open in another program."""

    sentence = QT_TRANSLATE_NOOP(
        "atomic",
        "“{name}” could not be written ({reason}). Check the free space, and close the file if"
        " another program has it open.",
    )


@contextlib.contextmanager
def replaced(path: Path) -> Iterator[Path]:
    """Yield a temporary path; on success it durably becomes `path`, on any failure it is gone."""
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        yield part
        _make_durable(part)
        part.replace(path)
        _make_directory_durable(path.parent)
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise ExportNotWrittenError(name=path.name, reason=reason) from problem
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _make_durable(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _make_directory_durable(directory: Path) -> None:
    if os.name == "nt":  # a directory can't be opened there; NTFS journals the rename
        return
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
