"""One window for one data folder: a second start brings the first window up instead."""

from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 500


class SingleInstance(QObject):
    """Holds the name that belongs to a data folder. Files of a killed window are taken over."""

    raise_asked = Signal()
    """Somebody started the program again: come up."""

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        place = hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:16]
        self._name = f"kiosk-{place}"
        self._lock = QLockFile(str(Path(tempfile.gettempdir()) / f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)  # taken over only where its program is gone, however long it holds it
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._asked)

    def first(self) -> bool:
        """Whether this is the first window of the data folder; else the first one was asked to come up."""
        if not self._lock.tryLock(0) and self._another_answers():
            return False
        QLocalServer.removeServer(self._name)  # a killed window may have left its socket behind
        self._server.listen(self._name)
        return True

    def close(self) -> None:
        """Give the name back."""
        self._server.close()
        self._lock.unlock()

    def _another_answers(self) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        answered = socket.waitForConnected(_WAIT_MS)
        socket.abort()
        return answered

    def _asked(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.raise_asked.emit()
