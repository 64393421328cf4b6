"""Compression from many threads at once: a meeting in the window beside the night's."""

import os
import threading

from propdesk.sync.compression import compressed, inflated

THREADS, TIMES = 16, 100


def test_many_threads_compress_at_once() -> None:
    wrong: list[int] = []

    def work(number: int) -> None:
        data = (bytes([number]) * 700 + os.urandom(300)) * 4
        came_back = [inflated(compressed(data), len(data)) for _ in range(TIMES)]
        if came_back.count(data) != TIMES:
            wrong.append(number)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
