"""The house rules, executed: who may import whom, how large things may grow. No exceptions list."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "propdesk"
GROUND = {"i18n", "clock", "paths", "settings", "typefaces"}  # small modules everybody may stand on
MAY_IMPORT: dict[str, set[str]] = {
    "i18n": set(),
    "clock": set(),
    "paths": set(),
    "typefaces": set(),
    "settings": {"i18n"},
    "domain": {"i18n"},
    "models": {"domain"} | GROUND,
    "workflows": {"models", "domain"} | GROUND,
    "services": {"workflows", "models", "domain"} | GROUND,
    "printing": {"domain"} | GROUND,
    "exports": {"domain"} | GROUND,
    "imports": {"domain"} | GROUND,
    "sync": {"models", "domain"} | GROUND,
    "meeting": {"attachments", "desk", "services", "models", "domain", "sync"} | GROUND,
    "hub": {"models", "domain", "sync"} | GROUND,
    "desk": {"services", "workflows", "models", "domain", "sync"} | GROUND,
    "print_store": {"desk", "services", "printing", "domain"} | GROUND,
    "verify": {"attachments", "desk", "services", "models", "domain", "sync"} | GROUND,
    "record_history": {"desk", "services", "domain", "sync"} | GROUND,
    "routine": {"desk", "services", "domain", "logs"} | GROUND,
    "report_files": {"desk", "services", "models", "exports", "domain"} | GROUND,
    "central": {"hub", "meeting", "desk", "services", "workflows", "models", "domain", "sync"}
    | {"exports"}
    | GROUND,
    "hub_reports": {"hub", "meeting", "services", "workflows", "models", "domain", "sync"}
    | {"central"}
    | GROUND,
    "backups": {"app", "attachments", "desk", "services", "models", "sync", "domain"} | GROUND,
    "app": {"desk", "services", "models", "domain", "sync", "printing", "exports", "imports"}
    | {"attachments", "logs", "print_store", "routine"}
    | GROUND,
    "logs": GROUND,
    "attachments": {"desk", "services", "models", "exports", "domain"} | GROUND,
    "person_files": {"desk", "services", "exports", "domain"} | GROUND,
    "practice": {"app", "demo", "desk", "print_store", "services", "models", "domain"} | GROUND,
    "demo": {"app", "desk", "services", "domain", "imports", "import_files"} | GROUND,
    "cli": {"app", "desk", "services", "workflows", "models", "domain", "printing", "exports"}
    | {
        "imports",
        "sync",
        "meeting",
        "hub",
        "central",
        "hub_reports",
        "logs",
        "verify",
        "print_store",
        "backups",
        "report_files",
        "demo",
        "person_files",
        "practice",
        "attachments",
    }
    | {"record_history"}
    | GROUND,
    "ui": {"app", "desk", "services", "domain", "printing", "exports", "imports", "logs"}
    | {"attachments", "practice", "verify", "backups", "report_files", "record_history", "meeting"}
    | {"person_files"}
    | GROUND,
    "__main__": {"cli", "ui", "app", "logs", "imports"} | GROUND,
}
FORBIDDEN_LIBRARIES: dict[str, set[str]] = {
    "domain": {"sqlalchemy", "PySide6", "sqlite3", "sqlcipher3", "pathlib", "os", "socket", "time"},
    "models": {"PySide6"},
    "workflows": {"PySide6"},
    "services": {"PySide6", "socket", "time", "pathlib"},
    "printing": {"PySide6", "sqlalchemy"},
    "exports": {"PySide6", "sqlalchemy"},
    "imports": {"PySide6", "sqlalchemy"},
    "sync": {"PySide6", "socket", "time", "random", "secrets", "httpx", "asyncio"},
    "meeting": {"PySide6", "random", "starlette"},
    "hub": {"PySide6", "sqlcipher3", "httpx"},
    "desk": {"PySide6"},
    "app": {"PySide6"},
    "cli": {"PySide6"},
    "ui": {"sqlalchemy"},
}
FILES = sorted(PACKAGE.rglob("*.py"))
ALL_FILES = FILES + sorted((ROOT / "tests").rglob("*.py")) + sorted((ROOT / "tools").rglob("*.py"))


def room_of(file: Path) -> str:
    """Return the package or top-level module a file belongs to."""
    first = file.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imports_of(file: Path) -> Iterator[str]:
    """Yield the dotted names a file imports, also inside functions."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{file}: relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(ROOT)))
def test_imports_go_one_direction(file: Path) -> None:
    room = room_of(file)
    if room == "__init__":
        return
    for name in imports_of(file):
        parts = name.split(".")
        if parts[0] == "propdesk" and len(parts) > 1 and parts[1] != "__version__":
            assert parts[1] == room or parts[1] in MAY_IMPORT[room], f"{room} imports {name}"
        assert parts[0] not in FORBIDDEN_LIBRARIES.get(room, set()), f"{room} imports {name}"


def test_presenters_and_flows_know_no_window() -> None:
    for file in (PACKAGE / "ui").rglob("*.py"):
        if file.stem.endswith(("presenter", "flow")):
            assert not [name for name in imports_of(file) if name.startswith("PySide6")], file


def test_screens_do_not_know_each_other() -> None:
    for file in (PACKAGE / "ui").rglob("*.py"):
        parts = file.relative_to(PACKAGE / "ui").parts
        if len(parts) == 1 or parts[0] in {"shell"}:
            continue
        for name in imports_of(file):
            if name.startswith("propdesk.ui."):
                assert name.split(".")[2] in {"kit", parts[0]}, f"{file} imports {name}"


def test_only_the_door_commits_and_only_it_opens_a_write() -> None:
    for file in FILES:
        if file.name in {"database.py", "desk.py", "migrate.py"}:
            continue
        text = file.read_text("utf-8")
        assert ".commit()" not in text, file
        assert "database.write()" not in text, file


def test_the_clock_is_an_argument() -> None:
    for file in FILES:
        if room_of(file) in {"domain", "services", "workflows", "models", "sync"}:
            text = file.read_text("utf-8")
            for call in ("datetime.now(", "date.today(", "time.time(", "utcnow("):
                assert call not in text, f"{file}: {call}"


@pytest.mark.parametrize("file", ALL_FILES, ids=lambda f: str(f.relative_to(ROOT)))
def test_files_classes_and_functions_stay_small(file: Path) -> None:
    text = file.read_text("utf-8")
    if "versions" not in file.parts:  # a migration is as long as its tables
        assert text.count("\n") <= 400, "a file holds up to 400 lines"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ClassDef):
            assert _length(node) <= 250, f"class {node.name}"
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert _length(node) <= 40, f"{node.name} has {_length(node)} lines"
            positional = [a.arg for a in node.args.posonlyargs + node.args.args]
            count = len([name for name in positional if name not in {"self", "cls"}])
            assert count <= 6, f"{node.name} takes {count} parameters by position"


def test_every_module_says_its_job() -> None:
    for file in FILES:
        assert ast.get_docstring(ast.parse(file.read_text("utf-8"))), file


def _length(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Return the lines of a definition, its docstring and signature left out."""
    body = node.body[1:] if ast.get_docstring(node) else node.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0
