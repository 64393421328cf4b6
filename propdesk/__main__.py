"""Start PropDesk: with a command headless, without one the window."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return the exit status (0 ok, 1 refused, 2 bad use, 3 environment)."""
    from propdesk.cli import run

    return run(sys.argv[1:] if arguments is None else list(arguments), open_window=_open_window)


def _open_window(data_dir: str | None) -> int:
    from propdesk.ui.run import run_window

    return run_window(data_dir)


if __name__ == "__main__":
    sys.exit(main())
