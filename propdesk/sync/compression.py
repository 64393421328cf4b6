"""zstd, and its undoing without allocating more than was agreed: what comes in is not trusted."""

import threading

import zstandard

_WINDOW_LIMIT = 1 << 27
_LEVEL = 3
_own = threading.local()  # one compressor in two threads at once brings the process down


class SwollenError(ValueError):
    """Compressed bytes that are damaged, or would grow beyond the limit."""


def compressed(data: bytes) -> bytes:
    """Return the bytes as one zstd frame; from any thread."""
    compressor = getattr(_own, "compressor", None)
    if compressor is None:
        compressor = _own.compressor = zstandard.ZstdCompressor(level=_LEVEL)
    frame: bytes = compressor.compress(data)
    return frame


def inflated(data: bytes, limit: int) -> bytes:
    """Return the plain bytes of one zstd frame of at most `limit` bytes; SwollenError."""
    try:
        stated = zstandard.get_frame_parameters(data)
        if stated.content_size > limit and stated.content_size != zstandard.CONTENTSIZE_UNKNOWN:
            raise SwollenError(f"{stated.content_size} bytes, {limit} allowed")
        if stated.window_size > max(_WINDOW_LIMIT, limit):
            raise SwollenError("window")
        plain = zstandard.ZstdDecompressor().decompress(data, max_output_size=limit)
    except zstandard.ZstdError as error:
        raise SwollenError(str(error)) from error
    if len(plain) > limit:
        raise SwollenError(f"{limit} bytes allowed")
    return plain
