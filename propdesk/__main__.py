"""Start PropDesk: with a command headless, without one the window."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return the exit status (0 ok, 1 refused, 2 bad use, 3 environment)."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    # The window alone must not wait for what the commands import: it is painted first.
    match words:
        case []:
            return _open_window(None)
        case ["--data-dir", folder]:
            return _open_window(folder)
        case ["--read-sheet", *rest]:
            # The packaged program is its own sheet reader: that process loads nothing else.
            from propdesk.imports import child

            return child.main(rest)
    from propdesk.cli import run

    return run(words, open_window=_open_window)


def _open_window(data_dir: str | None) -> int:
    from propdesk.ui.run import run_window

    return run_window(data_dir)


if __name__ == "__main__":
    sys.exit(main())
