"""Start the window: the sign-in page is painted first, everything heavy comes behind it."""

import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from propdesk.i18n import DEFAULT_LANGUAGE, LANGUAGES, translate, use_language
from propdesk.logs import LOGGER, start_logging, stop_logging
from propdesk.paths import DataFolder, default_data_folder
from propdesk.ui.crash import CrashRoad
from propdesk.ui.instance import Instance
from propdesk.ui.kit.theme import apply_look, load_fonts
from propdesk.ui.program import Program

ENVIRONMENT = 3


def run_window(data_dir: str | None) -> int:
    """Open the window on a data folder and run it to its end; return the exit status."""
    folder = DataFolder(Path(data_dir)) if data_dir else default_data_folder()
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("PropDesk")
    app.setQuitOnLastWindowClosed(False)
    settings = QSettings(str(folder.root / "window.ini"), QSettings.Format.IniFormat)
    language = str(settings.value("language", DEFAULT_LANGUAGE))
    use_language(language if language in LANGUAGES else DEFAULT_LANGUAGE)
    instance = Instance(folder.root)
    try:
        if not instance.claim():
            return _hand_over(instance)
    except OSError as error:
        print(f"{folder.root}: {error.strerror}", file=sys.stderr)  # noqa: T201 - no window yet
        return ENVIRONMENT
    load_fonts()
    apply_look(app, _percent(settings))
    try:
        return _run(app, folder, settings, instance)
    finally:
        settings.sync()
        instance.release()


def _run(app: QApplication, folder: DataFolder, settings: QSettings, instance: Instance) -> int:
    start_logging(folder.logs)
    LOGGER.info("window starts")
    road = CrashRoad(folder.logs)
    road.open()
    program = Program(app, folder, settings)
    instance.asked_to_rise.connect(program.window.rise)
    road.caught.connect(program.on_bug)
    try:
        program.start()
        status = app.exec()
        LOGGER.info("window ends")
        return status
    finally:
        program.shut()
        road.close()
        stop_logging()


def _hand_over(instance: Instance) -> int:
    if instance.raise_other():
        return 0
    sentence = translate(
        "shell", "PropDesk is already open on this data but does not answer. End it, then retry."
    )
    print(sentence, file=sys.stderr)  # noqa: T201 - no window yet
    return ENVIRONMENT


def _percent(settings: QSettings) -> int:
    try:
        return int(str(settings.value("percent", 100)))
    except ValueError:
        return 100
