"""The data folder: made, tried and held by one `byline run` at a time."""

import errno
import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .environment import read
from .trouble import Trouble

LEAST_FREE = 20 * 1024 * 1024  # below this not even the database's journal is safe


def data_folder() -> Path:
    """Where the environment says the data live."""
    return Path(read("BYLINE_DATA")).expanduser().resolve()


def open_folder(folder: Path) -> None:
    """Make the folder if it is missing, for its owner's eyes only, and try to write in it. Raises Trouble."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _try_to_write(folder)
    except OSError as error:
        raise Trouble(_why_not(folder, error)) from error
    free = shutil.disk_usage(folder).free
    if free < LEAST_FREE:
        raise Trouble(
            f"The disk that holds {folder} is full ({free // 1024**2} MB left). Free some space and start again."
        )


def _try_to_write(folder: Path) -> None:
    probe = folder / f".trying-{os.getpid()}"
    try:
        probe.write_bytes(bytes(4096))
    finally:
        probe.unlink(missing_ok=True)


def _why_not(folder: Path, error: OSError) -> str:
    reasons = {
        errno.ENOSPC: "the disk is full. Free some space and start again",
        errno.EDQUOT: "the disk quota is used up. Free some space and start again",
        errno.EFBIG: "files may not grow there. Free some space or raise the limit and start again",
        errno.ENOTDIR: "there is a file in its place. Name another folder with --data or BYLINE_DATA",
        errno.EEXIST: "there is a file in its place. Name another folder with --data or BYLINE_DATA",
        errno.EROFS: "it is on a read-only disk. Name another folder with --data or BYLINE_DATA",
    }
    own = "you may not write there. Change its owner, or name another folder with --data or BYLINE_DATA"
    return f"The data folder {folder} cannot be used: {reasons.get(error.errno or 0, own)}."


@contextmanager
def swept_on_trouble(folder: Path) -> Iterator[None]:
    """What is begun inside in a folder that was empty or not there is taken away again when it ends in Trouble."""
    existed = folder.exists()
    try:
        empty = not existed or not any(folder.iterdir())
    except OSError:
        empty = False
    try:
        yield
    except Trouble:
        if empty and folder.is_dir():
            for path in folder.iterdir():
                shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)
            if not existed:
                folder.rmdir()
        raise


def hold_folder(folder: Path) -> int:
    """Keep the folder for this process and those it forks. Raises Trouble when another `byline run` has it.

    The lock belongs to an open file, so it is gone with its last holder, however that one ends.
    """
    handle = os.open(folder / "running", os.O_RDWR | os.O_CREAT, 0o644)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        holder = os.read(handle, 100).decode(errors="replace").strip() or "another process"
        os.close(handle)
        raise Trouble(
            f"This magazine is already running ({holder}) from {folder}. Stop that one first, or name another folder "
            "with --data."
        ) from error
    os.ftruncate(handle, 0)
    os.write(handle, f"process {os.getpid()}, port {read('BYLINE_PORT')}\n".encode())
    return handle


def is_held(folder: Path) -> bool:
    """Whether a `byline run` has the folder now."""
    try:
        with (folder / "running").open() as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False
