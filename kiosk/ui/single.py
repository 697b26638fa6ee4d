"""One window for one data folder: a second start brings the first window up instead, and gives it its file.

The second one says which file on a local socket that is this user's alone, and waits for a word. A window that hangs
gives none: then the second one opens all the same, as on a race morning any window is better than none.
"""

from __future__ import annotations

import hashlib
import os
import stat
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_CONNECT_MS, PATIENCE_MS = 500, 2000
"""Milliseconds that another window has to be reached, and to answer."""
_TAKEN = b"taken\n"
_LONGEST = 1 << 15
"""Bytes of what a second start may say: a file's path and the end of the line."""


class SingleInstance(QObject):
    """Holds the name that belongs to a data folder. What a killed window left of it is taken over."""

    raise_asked = Signal()
    """Somebody started the program again: come up."""
    file_given = Signal(str)
    """It was started again with this file; `raise_asked` came before."""

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.another_hangs = False
        """Whether another window has the name and does not answer."""
        place = _place()
        self._safe = place is not None
        name = f"kiosk-{hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:16]}"
        folder = place or Path(tempfile.gettempdir())
        self._name = name if sys.platform == "win32" else str(folder / f"{name}.socket")
        self._lock = QLockFile(str(folder / f"{name}.lock"))
        self._lock.setStaleLockTime(0)  # taken over only where its program is gone, however long it holds it
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._asked)

    def first(self, file: str = "") -> bool:
        """Whether this is the first window of the data folder; else the first one was asked to come up, with a file."""
        if not self._safe:
            return True  # nothing that another user could stand in for is trusted
        if not self._lock.tryLock(0):
            if self._another_takes(file):
                return False
            self.another_hangs = True
        QLocalServer.removeServer(self._name)  # a killed window may have left its socket behind
        self._server.listen(self._name)
        return True

    def close(self) -> None:
        """Give the name back."""
        self._server.close()
        self._lock.unlock()

    def _another_takes(self, file: str) -> bool:
        """Whether the other window said that it takes this."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_CONNECT_MS):
            return False
        socket.write(os.fsencode(file) + b"\n")
        socket.flush()
        answered = socket.waitForReadyRead(PATIENCE_MS) and bytes(socket.readAll().data()) == _TAKEN
        socket.abort()
        return answered

    def _asked(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(_LONGEST)
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._hear(socket))
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        """Take what a second start says, once it has said all of it."""
        if not socket.canReadLine():
            return
        file = os.fsdecode(bytes(socket.readLine().data()).rstrip(b"\n"))
        socket.write(_TAKEN)
        socket.flush()
        self.raise_asked.emit()
        if file:
            self.file_given.emit(file)


def _place() -> Path | None:
    """A folder for lock and socket that is this user's alone; None where there is none."""
    if sys.platform == "win32":
        return Path(tempfile.gettempdir())  # each user has one there
    given = os.environ.get("XDG_RUNTIME_DIR")
    folder = Path(given) if given else Path(tempfile.gettempdir()) / f"kiosk-{os.getuid()}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return None
    private = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077
    return folder if private else None
