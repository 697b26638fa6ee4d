"""The hand-over file: what was changed on its way, cut off or made by something else is not taken in."""

from __future__ import annotations

import errno
import gzip
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec.structs import replace

from kiosk.errors import BadInput, DiskTrouble
from kiosk.handover import signed
from kiosk.model import Draft, Event, Handover, How, OperationKind
from tests.samples import event_store, registration

SECRET = bytes(range(32))
FIRST_LINE = b"kiosk hand-over 1\n"


@pytest.fixture
def given(tmp_path: Path) -> Handover:
    """What a desk with two runners and one check-in hands over."""
    with event_store(tmp_path, registration(1), registration(2, name="李 小龍")) as store:
        with store.transaction():
            store.append(Draft("reg0001", OperationKind.CHECK_IN, How.SEARCH))
        return store.handover()


@pytest.fixture
def file(tmp_path: Path, given: Handover) -> Path:
    path = tmp_path / "desk.kiosk"
    signed.write(given, SECRET, path)
    return path


def made(path: Path, content: bytes, *, secret: bytes = SECRET, seal: Callable[..., bytes] | None = None) -> Path:
    """A file with any content, signed as it should be, by whoever has a key."""
    key = Ed25519PrivateKey.from_private_bytes(secret)
    public, signature = key.public_key().public_bytes_raw().hex(), key.sign(FIRST_LINE + content).hex()
    line = (seal or _seal)(public, signature)
    path.write_bytes(FIRST_LINE + line + b"\n" + content)
    return path


def _seal(public: str, signature: str) -> bytes:
    return b'{"publicKey":"%b","signature":"%b"}' % (public.encode(), signature.encode())


def packed(value: Any) -> bytes:
    return gzip.compress(msgspec.json.encode(value))


def refused(path: Path) -> str:
    with pytest.raises(BadInput) as caught:
        signed.read(path)
    return caught.value.title


def test_what_was_written_is_read(file: Path, given: Handover) -> None:
    found = signed.read(file)
    assert found.handover == given
    assert found.key == Ed25519PrivateKey.from_private_bytes(SECRET).public_key().public_bytes_raw().hex()
    assert file.read_bytes().startswith(FIRST_LINE)


def test_a_file_made_by_hand_is_read(tmp_path: Path, given: Handover) -> None:
    """The tests' own way to make one is right, so that what they find refused is refused for what they changed."""
    assert signed.read(made(tmp_path / "f", packed(given))).handover == given


def test_changed_at_any_byte(file: Path) -> None:
    data = file.read_bytes()
    for at in range(len(data)):
        for bit in (0x01, 0x20):  # the second one changes letter case
            file.write_bytes(data[:at] + bytes([data[at] ^ bit]) + data[at + 1 :])
            assert refused(file), at


def test_cut_anywhere_or_longer(file: Path) -> None:
    data = file.read_bytes()
    for end in range(0, len(data), 5):
        file.write_bytes(data[:end])
        refused(file)
    for more in (b"\n", b" ", data):
        file.write_bytes(data + more)
        refused(file)


def test_the_seal_is_written_in_one_way_only(tmp_path: Path, given: Handover) -> None:
    content = packed(given)
    others: list[Callable[[str, str], bytes]] = [
        lambda public, signature: _seal(public.upper(), signature),
        lambda public, signature: _seal(public, signature.upper()),
        lambda public, signature: _seal(f" {public}", signature),
        lambda public, signature: _seal(public, signature) + b" ",
        lambda public, signature: _seal(public, signature)[:-1] + b',"more":1}',
        lambda public, signature: _seal(public[2:], signature),
        lambda public, signature: _seal(public, signature[2:]),
        lambda public, signature: b'{"publicKey":"%b"}' % public.encode(),
        lambda public, signature: b"[" * 100_000,
    ]
    for number, seal in enumerate(others):
        title = refused(made(tmp_path / str(number), content, seal=seal))
        assert title == "The hand-over file is damaged, or was changed"


@pytest.mark.parametrize(
    "content",
    [b"", b"no gzip", gzip.compress(b""), gzip.compress(b"{}"), gzip.compress(b"[" * 100_000), gzip.compress(b"\xff")],
)
def test_signed_content_that_is_no_hand_over(tmp_path: Path, content: bytes) -> None:
    assert refused(made(tmp_path / "f", content)) == "The hand-over file is damaged, or was changed"


def test_a_bomb_is_not_unpacked(tmp_path: Path, given: Handover, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = msgspec.json.encode(given)
    bomb = made(tmp_path / "bomb", gzip.compress(plain[:-1] + b" " * 3_000_000 + b"}"))
    assert signed.read(bomb).handover == given
    monkeypatch.setattr(signed, "_LARGEST_CONTENT", 1_000_000)
    assert refused(bomb) == "The hand-over file is damaged, or was changed"
    monkeypatch.setattr(signed, "_LARGEST_FILE", bomb.stat().st_size - 1)
    assert refused(bomb) == "This is not a hand-over file"


def test_other_files_are_not_taken_for_one(tmp_path: Path, file: Path) -> None:
    (tmp_path / "list.csv").write_text("registrationId,bib\n", encoding="utf-8")
    (tmp_path / "empty").touch()
    (tmp_path / "later").write_bytes(file.read_bytes().replace(b"hand-over 1", b"hand-over 2", 1))
    for name in ("list.csv", "empty", "later"):
        assert refused(tmp_path / name) == "This is not a hand-over file"


def operation_with(given: Handover, **facts: Any) -> Handover:
    return replace(given, operations=(replace(given.operations[0], **facts),))


def test_what_a_defect_of_another_program_signed_is_refused(tmp_path: Path, given: Handover) -> None:
    """Else it would stop this laptop's own check-ins, or its deliveries, for good."""
    naive = given.operations[0].at.replace(tzinfo=None)
    assert given.read_at is not None
    for number, wrong in enumerate(
        [
            operation_with(given, hlc="later"),
            operation_with(given, hlc="f" * 16),
            operation_with(given, desk_seq=0),
            operation_with(given, desk_seq=1 << 62),
            operation_with(given, at=naive),
            operation_with(given, event_id="e2"),
            operation_with(given, kind=OperationKind.WALK_UP, payload={"email": "x"}),
            operation_with(given, kind=OperationKind.BIB, payload={"bib": 7}),
            replace(given, read_at=given.read_at.replace(tzinfo=None)),
            replace(given, event=Event("e2", "Another", "2026-06-14")),
        ]
    ):
        refused(made(tmp_path / str(number), packed(wrong)))


def test_without_a_whole_reading(tmp_path: Path, given: Handover) -> None:
    unread = replace(given, read_at=None, tail=None)
    assert signed.read(made(tmp_path / "f", packed(unread))).handover == unread


def test_a_place_that_can_not_be_read_or_written(tmp_path: Path, given: Handover) -> None:
    for place in (tmp_path / "nobody", tmp_path):
        with pytest.raises(DiskTrouble) as caught:
            signed.read(place)
        assert caught.value.title == "The file can't be read"
    (tmp_path / "folder").mkdir()
    for place in (tmp_path / "no" / "f", tmp_path / "folder", Path("/proc/f.kiosk"), tmp_path / ("x" * 300)):
        with pytest.raises(DiskTrouble) as caught:
            signed.write(given, SECRET, place)
        assert caught.value.title == "The file can't be written"
    with pytest.raises(BadInput):
        signed.write(given, SECRET, Path("/"))
    assert not list(tmp_path.glob(".*.part"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_leaves_the_file_of_before(file: Path, given: Handover) -> None:
    before = file.read_bytes()
    (file.parent / f".{file.name}.part").symlink_to("/dev/full")
    with pytest.raises(DiskTrouble) as caught:
        signed.write(given, bytes(32), file)
    assert os.strerror(errno.ENOSPC) in caught.value.hint
    assert file.read_bytes() == before
    assert not list(file.parent.glob(".*.part"))
    signed.write(given, bytes(32), file)
    assert file.read_bytes() != before
