"""Write the reference pages that are generated from the code: `python -m tools.docs [--check]`."""

import argparse
import io
import os
import sys
from contextlib import redirect_stdout
from pathlib import Path

from propdesk import cli, settings
from propdesk.domain.permissions import PERMISSION_NAMES, RIGHTS, Permission, Role
from propdesk.i18n import speaking
from propdesk.models.base import TableKind
from propdesk.models.tables import metadata, tables_of

os.environ["COLUMNS"] = "100"  # the same page on every terminal
REFERENCE = Path(__file__).resolve().parent.parent / "docs" / "reference"


def main(arguments: list[str]) -> int:
    """Write the pages, or with --check say which are stale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    only_check = parser.parse_args(arguments).check
    stale = []
    with speaking("en"):
        pages = {
            "commands.md": commands_page(),
            "permissions.md": permissions_page(),
            "settings.md": settings_page(),
            "tables.md": tables_page(),
        }
    for name, text in pages.items():
        file = REFERENCE / name
        if file.exists() and file.read_text("utf-8") == text:
            continue
        stale.append(name)
        if not only_check:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
    print("docs: " + (", ".join(stale) if stale else "up to date"))
    return 1 if stale and only_check else 0


def commands_page() -> str:
    """Return every command's own help."""
    parser = cli.build_parser()
    out = io.StringIO()
    with redirect_stdout(out):
        print("# Commands\n\nGenerated from the program's own help.\n")
        _print_parser(parser, 2)
    return out.getvalue()


def permissions_page() -> str:
    """Return the matrix of roles and permissions."""
    roles = list(Role)
    lines = ["# Roles and permissions", "", "Generated from `propdesk/domain/permissions.py`.", ""]
    lines.append("| permission | " + " | ".join(role.value for role in roles) + " |")
    lines.append("|---|" + "---|" * len(roles))
    for permission in Permission:
        marks = ["x" if permission in RIGHTS[role] else "" for role in roles]
        name = PERMISSION_NAMES[permission].translated()
        lines.append(f"| {name} (`{permission.value}`) | " + " | ".join(marks) + " |")
    return "\n".join(lines) + "\n"


def settings_page() -> str:
    """Return every setting with type, default and help."""
    lines = ["# Settings", "", "Generated from `propdesk/settings.py`.", ""]
    lines += ["| name | label | default | help |", "|---|---|---|---|"]
    lines += [
        f"| `{s.name}` | {s.label.translated()} | `{s.default}` | {s.help.translated()} |"
        for s in settings.ALL
    ]
    return "\n".join(lines) + "\n"


def tables_page() -> str:
    """Return every table by kind with its columns."""
    lines = ["# Tables", "", "Generated from `propdesk/models/`.", ""]
    for kind in TableKind:
        lines += [f"## {kind.value}", ""]
        for table in tables_of(kind):
            columns = ", ".join(metadata.tables[table.__tablename__].columns.keys())
            summary = (table.__doc__ or "").strip().splitlines()[0]
            lines += [f"- **{table.__tablename__}**: {summary}", f"  `{columns}`"]
        lines.append("")
    return "\n".join(lines)


def _print_parser(parser: argparse.ArgumentParser, level: int) -> None:
    print(f"{'#' * level} `{parser.prog}`\n\n```\n{parser.format_help().strip()}\n```\n")
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for child in dict.fromkeys(action.choices.values()):
                _print_parser(child, min(level + 1, 4))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
