"""Qt's own words (dialog buttons, menus of text fields) in the program's language."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from propdesk.i18n import SOURCE_LANGUAGE, current_language


class QtLanguage:
    """Holds the translator installed in the application."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._translator: QTranslator | None = None

    def follow(self) -> None:
        """Speak the program's language from now on."""
        if self._translator is not None:
            self._app.removeTranslator(self._translator)
            self._translator = None
        language = current_language()
        if language == SOURCE_LANGUAGE:
            return
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        translator = QTranslator()
        if translator.load(f"qtbase_{language}", folder):
            self._app.installTranslator(translator)
            self._translator = translator
