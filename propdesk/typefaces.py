"""The bundled Chinese font (Noto Sans SC, OFL) as files and as the PDF library embeds it."""

import re
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "fonts"
REGULAR = FOLDER / "NotoSansSC-Regular.ttf"
BOLD = FOLDER / "NotoSansSC-Bold.ttf"
_LONG_CODE = re.compile("<([0-9A-F]{5,6})>")


@cache
def embedded(file: Path) -> Any:
    """Return a font file registered with the PDF library; the first time takes some 100 ms."""
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    class Font(TTFont):  # type: ignore[misc] # the library has no types
        """A font whose rare characters can be copied out of the PDF again."""

        def addObjects(self, doc: Any) -> None:
            """Add the font; write codes beyond four digits as the pairs the format asks for."""
            super().addObjects(doc)
            for name, stream in doc.idToObject.items():
                if name.startswith("toUnicodeCMap:"):
                    stream.content = _LONG_CODE.sub(_as_pair, stream.content)

    font = Font(file.stem, str(file))
    registerFont(font)
    return font


def _as_pair(match: re.Match[str]) -> str:
    return f"<{chr(int(match[1], 16)).encode('utf-16-be').hex()}>"
