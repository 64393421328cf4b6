"""Translate the program's own sentences; Qt-free, so that rules and commands can speak too.

The source language is English. Catalogues are Qt Linguist files, one for each context and language
(`resources/i18n/zh_CN/counter.ts`), read as they are: there is no compiled form to go stale.
"""

import contextlib
from collections.abc import Iterator, Mapping
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

SOURCE_LANGUAGE = "en"
LANGUAGES: Mapping[str, str] = {"zh_CN": "简体中文", "en": "English", "zh_TW": "繁體中文"}
DEFAULT_LANGUAGE = "zh_CN"
CATALOGUES = Path(__file__).resolve().parent.parent / "resources" / "i18n"

Catalogue = dict[tuple[str, str], str]
_language_of_process = [DEFAULT_LANGUAGE]
_language_here: ContextVar[str | None] = ContextVar("language", default=None)


class Message(NamedTuple):
    """A sentence to be translated where it is shown, not where it is declared."""

    context: str
    source: str

    def translated(self, **values: object) -> str:
        """Return the sentence in the current language with `{placeholders}` filled."""
        text = translate(self.context, self.source)
        return text.format(**values) if values else text


def QT_TRANSLATE_NOOP(context: str, text: str) -> Message:
    """Mark a literal for translation and keep it for later."""
    return Message(context, text)


def translate(context: str, text: str) -> str:
    """Return `text` in the current language, or `text` itself where no translation exists."""
    language = current_language()
    if language == SOURCE_LANGUAGE:
        return text
    return _catalogue(language).get((context, text), text)


def current_language() -> str:
    """Return the language of this thread of work: 'zh_CN', 'en' or 'zh_TW'."""
    return _language_here.get() or _language_of_process[0]


def use_language(language: str) -> None:
    """Set the language of the whole process; an unknown one falls back to the default."""
    _language_of_process[0] = language if language in LANGUAGES else DEFAULT_LANGUAGE


def wordings(shown: str) -> frozenset[str]:
    """Return a text that is shown, and how it is said in every language of the program.

    A person may look for a command by its Chinese or its English words, whatever the window speaks.
    """
    sources = {shown, *_sources_of(current_language()).get(shown, ())}
    others = (_wordings(language).get(source, ()) for language in LANGUAGES for source in sources)
    return frozenset(sources).union(*others)


@contextlib.contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak `language` inside the block only (a receipt printed in another language)."""
    token = _language_here.set(language)
    try:
        yield
    finally:
        _language_here.reset(token)


@cache
def _sources_of(language: str) -> Mapping[str, frozenset[str]]:
    """Return the English sources of every translated text of a language."""
    found: dict[str, set[str]] = {}
    if language != SOURCE_LANGUAGE:
        for (_, source), text in _catalogue(language).items():
            found.setdefault(text, set()).add(source)
    return {text: frozenset(sources) for text, sources in found.items()}


@cache
def _wordings(language: str) -> Mapping[str, frozenset[str]]:
    """Return the translations of every English source, whatever its context."""
    found: dict[str, set[str]] = {}
    if language != SOURCE_LANGUAGE:
        for (_, source), text in _catalogue(language).items():
            found.setdefault(source, set()).add(text)
    return {source: frozenset(texts) for source, texts in found.items()}


@cache
def _catalogue(language: str) -> Catalogue:
    entries: Catalogue = {}
    for file in sorted((CATALOGUES / language).glob("*.ts")):
        entries.update(read_catalogue(file))
    return entries


def read_catalogue(file: Path) -> Catalogue:
    """Return {(context, source): translation} of one `.ts` file, finished entries only."""
    entries: Catalogue = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") or not translation.text:
                continue
            entries[name, message.findtext("source", "")] = translation.text
    return entries
