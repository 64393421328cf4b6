"""The main story, run inside its own session bus and virtual screen (see `test_story.py`).

    python -m tests.outside.story DATA_DIR

Signs in, finds a household, takes its oldest month in cash and reads the receipt number off the
screen, by keyboard; what is on the screen is read as a screen reader would. Prints JSON.
"""

import json
import subprocess
import sys

from tests.outside.atspi import Desktop, NotSeenError


def main(folder: str) -> int:
    """Drive the program through the story; return its exit status."""
    with subprocess.Popen([sys.executable, "-m", "propdesk", "--data-dir", folder]) as program:
        desktop = Desktop()
        try:
            seen = tell(desktop)
        finally:
            desktop.close()
            program.terminate()
    sys.stdout.write(json.dumps(seen, ensure_ascii=False) + "\n")
    return 0


def tell(desktop: Desktop) -> dict[str, object]:
    """Work the counter once; return what was seen on the way."""
    desktop.type(desktop.find("sign-in-form-login"), "collector")
    desktop.type(desktop.find("sign-in-form-password"), "demo-collector")
    desktop.press(desktop.find("sign-in-button"))
    desktop.find("home")
    keys("windowfocus", window())
    keys("key", "F9")
    search = desktop.find("counter-search")
    desktop.focus(search)
    keys("type", "1-101")
    desktop.wait(lambda: named(desktop, "counter-hits", "1-101"), "the household among the hits")
    keys("key", "Return")
    unit = read(desktop, "counter-unit")
    owed = read(desktop, "counter-open")
    keys("key", "KP_Add")
    due = read(desktop, "counter-total")
    keys("key", "F12")
    receipt = read(desktop, "result-receipt")
    unnamed = [found for node, found in desktop.walk() if not desktop.is_understood(node)]
    return {"unit": unit, "owed": owed, "due": due, "receipt": receipt, "unnamed": unnamed}


def read(desktop: Desktop, identity: str) -> str:
    """Wait until a figure on the screen says something with a number in it; return it."""

    def words() -> str | None:
        name = desktop.name(desktop.find(identity))
        return name if any(sign in "123456789" for sign in name) else None

    return desktop.wait(words, identity)


def named(desktop: Desktop, identity: str, name: str) -> bool:
    """Return whether a control of that identity has the name."""
    return any(
        found.endswith(identity) and desktop.name(node) == name for node, found in desktop.walk()
    )


def window() -> str:
    """Return the X identity of the program's window."""
    done = subprocess.run(
        ["xdotool", "search", "--sync", "--onlyvisible", "--name", "物业"],
        check=True,
        capture_output=True,
        text=True,
        timeout=20,
    )
    if not done.stdout.split():
        raise NotSeenError("the window")
    return done.stdout.split()[-1]


def keys(*words: str) -> None:
    """Type as a person would."""
    subprocess.run(["xdotool", *words], check=True, timeout=20)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
