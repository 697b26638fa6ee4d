"""One file with all that a desk knows of an event, signed with its laptop's key: start list, journal, deliveries.

The file is a first line that says what it is, a line of JSON with the public key and the signature (Ed25519, RFC 8032)
of all that follows, and the content as JSON, packed by gzip. It holds people's names and e-mails: it is handed from
desk to desk, never sent around.
"""

from __future__ import annotations

import zlib
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.errors import BadInput, DiskTrouble
from kiosk.handover.table import written_whole
from kiosk.language import mark, tr
from kiosk.model import Handover
from kiosk.store.soundness import is_sound_handover

ENDING = ".kiosk"
"""What the name of such a file ends with."""

_GZIP = zlib.MAX_WBITS | 16
_FIRST_LINE = b"kiosk hand-over 1\n"
_LARGEST_FILE, _LARGEST_CONTENT = 1 << 28, 1 << 30
"""Bytes; a million registrations take a tenth of that."""

_NOT_OURS = mark("This is not a hand-over file")


class _Seal(Struct, frozen=True, rename="camel"):
    """Both in hexadecimal digits."""

    public_key: str
    signature: str


_content = msgspec.json.Decoder(Handover)
_seal = msgspec.json.Decoder(_Seal)


class Signed(Struct, frozen=True):
    """A hand-over whose signature is right, with the public key (64 hexadecimal digits) that made it."""

    handover: Handover
    key: str


def write(handover: Handover, secret: bytes, path: Path) -> Handover:
    """Write the file, whole or not at all; `secret` is the laptop's 32 bytes. Raises DiskTrouble."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.from_private_bytes(secret)
    packer = zlib.compressobj(level=6, wbits=_GZIP)
    content = packer.compress(msgspec.json.encode(handover)) + packer.flush()
    seal = _Seal(key.public_key().public_bytes_raw().hex(), key.sign(_FIRST_LINE + content).hex())
    with written_whole(path) as draft:
        draft.write_bytes(_FIRST_LINE + msgspec.json.encode(seal) + b"\n" + content)
    return handover


def read(path: Path) -> Signed:
    """What a hand-over file says. Raises BadInput where it is none, or was changed, and DiskTrouble."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise BadInput(tr(_NOT_OURS), tr("It is far too large to be one."))
        data = path.read_bytes()
    except OSError as error:
        hint = tr("Check its name and place ({reason}).", reason=error.strerror)
        raise DiskTrouble(tr("The file can't be read"), hint) from error
    if not data.startswith(_FIRST_LINE):
        raise BadInput(tr(_NOT_OURS), tr("Choose a file that `kiosk hand-over` of this version made."))
    line, _, content = data.removeprefix(_FIRST_LINE).partition(b"\n")
    try:
        seal = _seal.decode(line)
        _verify(seal, content)
        handover = _content.decode(_unpacked(content))
        if line != msgspec.json.encode(seal) or not is_sound_handover(handover):
            raise ValueError("written by something else")
        return Signed(handover, seal.public_key)
    except (zlib.error, ValueError, RecursionError) as error:  # msgspec's are ValueErrors
        again = tr("Copy it again, or let the other desk make it anew: {command}", command="kiosk hand-over EVENT FILE")
        raise BadInput(tr("The hand-over file is damaged, or was changed"), again) from error


def _verify(seal: _Seal, content: bytes) -> None:
    """Raise ValueError where the content is not what was signed."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    raw, signature = bytes.fromhex(seal.public_key), bytes.fromhex(seal.signature)
    if seal != _Seal(raw.hex(), signature.hex()):
        raise ValueError("one key, one way to write it")
    key = Ed25519PublicKey.from_public_bytes(raw)
    try:
        key.verify(signature, _FIRST_LINE + content)
    except InvalidSignature as error:
        raise ValueError("another content was signed") from error


def _unpacked(content: bytes) -> bytes:
    unpacker = zlib.decompressobj(_GZIP)
    unpacked = unpacker.decompress(content, _LARGEST_CONTENT)
    if not unpacker.eof:
        raise ValueError("larger than a hand-over can be, or cut off")
    return unpacked
