"""Pictures made on the spot."""

import io
import random

from PIL import Image


def jpeg(width: int = 40, height: int = 30, colour: str = "red") -> bytes:
    """Return a plain JPEG."""
    return _written(Image.new("RGB", (width, height), colour), "JPEG")


def png(width: int = 40, height: int = 30, colour: str = "blue") -> bytes:
    """Return a plain PNG."""
    return _written(Image.new("RGB", (width, height), colour), "PNG")


def noise(width: int, height: int, seed: int = 1) -> bytes:
    """Return a JPEG as large as a photograph: nothing in it repeats."""
    dots = random.Random(seed).randbytes(width * height * 3)
    return _written(Image.frombytes("RGB", (width, height), dots), "JPEG")


def pdf(pages: int = 1) -> bytes:
    """Return the smallest PDF a reader opens."""
    kids = " ".join(f"{3 + number} 0 R" for number in range(pages))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>",
    ]
    objects += ["<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] >>"] * pages
    made, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n{content}\nendobj\n".encode()
    start = len(made)
    rows = "".join(f"{place:010d} 00000 n \n" for place in places)
    count = len(objects) + 1
    made += f"xref\n0 {count}\n0000000000 65535 f \n{rows}".encode()
    return made + f"trailer << /Size {count} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()


def _written(picture: Image.Image, kind: str) -> bytes:
    made = io.BytesIO()
    picture.save(made, kind, quality=95)
    return made.getvalue()
