"""Keep the translation catalogues in step with the code.

python -m tools.i18n update          add new sentences, drop dead ones, draft zh_TW
python -m tools.i18n fill FILE.json  take {context: {source: 简体中文}} into zh_CN, update these
python -m tools.i18n check           fail on missing, dead or unequal-placeholder sentences
"""

import ast
import json
import os
import re
import string
import sys
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from propdesk.i18n import CATALOGUES, read_catalogue

ROOT = Path(__file__).resolve().parent.parent
MARKERS = {"translate", "QT_TRANSLATE_NOOP"}
Sentences = dict[str, set[str]]
Translations = dict[tuple[str, str], str]


def main(arguments: list[str]) -> int:
    """Run one command; return the exit status."""
    match arguments:
        case ["update"]:
            update(declared())
            return 0
        case ["fill", name]:
            pairs = json.loads(Path(name).read_text("utf-8"))
            fill(pairs)
            update(declared(), only=set(pairs))
            return 0
        case ["check"]:
            faults = problems(declared())
            print("\n".join(faults) or "strings: all translated")
            return 1 if faults else 0
    print(__doc__)
    return 2


def declared(package: Path = ROOT / "propdesk") -> Sentences:
    """Return {context: sentences} of every marked literal; a marker without literals is refused."""
    found: Sentences = defaultdict(set)
    for file in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and _name(node.func) in MARKERS):
                continue
            texts = [a.value for a in node.args if isinstance(a, ast.Constant)]
            if len(texts) != 2 or not all(isinstance(text, str) for text in texts):
                if file.name != "i18n.py":
                    raise SystemExit(f"{file}:{node.lineno}: literals only inside a marker")
                continue
            found[str(texts[0])].add(str(texts[1]))
    return found


def problems(sentences: Sentences) -> list[str]:
    """Return one line for each sentence that is missing, dead or has other placeholders."""
    lines = []
    wanted = {(context, text) for context, texts in sentences.items() for text in texts}
    for language in ("zh_CN", "zh_TW"):
        have = _all(language)
        lines += [f"{language} missing: [{c}] {t}" for c, t in sorted(wanted - have.keys())]
        lines += [f"{language} dead: [{c}] {t}" for c, t in sorted(have.keys() - wanted)]
        lines += [
            f"{language} placeholders: [{c}] {t}"
            for (c, t), translation in sorted(have.items())
            if _placeholders(t) != _placeholders(translation)
        ]
    return lines


def update(sentences: Sentences, only: set[str] | None = None) -> None:
    """Rewrite every catalogue (or those of `only`) to hold exactly the declared sentences."""
    simplified = _all("zh_CN")
    traditional = _all("zh_TW")
    for key, text in simplified.items():
        if key not in traditional:
            traditional[key] = _to_traditional(text)
    for language, known in (("zh_CN", simplified), ("zh_TW", traditional)):
        folder = CATALOGUES / language
        folder.mkdir(parents=True, exist_ok=True)
        for stale in folder.glob("*.ts"):
            if stale.stem not in sentences and only is None:
                stale.unlink()
        for context, texts in sentences.items():
            if only is None or context in only:
                _write(folder / f"{context}.ts", language, context, sorted(texts), known)


def fill(pairs: dict[str, dict[str, str]]) -> None:
    """Merge new 简体中文 sentences into the zh_CN catalogues and renew their zh_TW drafts."""
    for context, entries in pairs.items():
        for language in ("zh_CN", "zh_TW"):
            file = CATALOGUES / language / f"{context}.ts"
            known = read_catalogue(file) if file.exists() else {}
            for source, text in entries.items():
                known[context, source] = text if language == "zh_CN" else _to_traditional(text)
            file.parent.mkdir(parents=True, exist_ok=True)
            _write(file, language, context, sorted(s for _, s in known), known)


def _write(file: Path, language: str, context: str, texts: list[str], known: Translations) -> None:
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{context}</name>",
    ]
    for text in texts:
        translation = known.get((context, text))
        unfinished = "" if translation else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{escape(text)}</source>",
            f"        <translation{unfinished}>{escape(translation or '')}</translation>",
            "    </message>",
        ]
    lines += ["</context>", "</TS>", ""]
    content = "\n".join(lines)
    if not file.exists() or file.read_text("utf-8") != content:
        partial = file.with_suffix(f".{os.getpid()}")  # somebody may be reading
        partial.write_text(content, "utf-8")
        partial.replace(file)


def _all(language: str) -> Translations:
    entries: Translations = {}
    for file in sorted((CATALOGUES / language).glob("*.ts")):
        entries.update(read_catalogue(file))
    return entries


def _to_traditional(text: str) -> str:
    converted: str = _converter().convert(text)
    return converted


@cache
def _converter() -> Any:
    from opencc import OpenCC

    return OpenCC("s2twp")


def _placeholders(text: str) -> set[str]:
    try:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError:
        return set(re.findall(r"\{(\w*)", text))


def _name(function: ast.expr) -> str:
    """Return the called name; methods do not count (str.translate, a canvas' translate)."""
    return getattr(function, "id", "")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
