"""What keeps data and keys safe: encryption, PIN, signatures, keyring and certificates."""

from __future__ import annotations

import asyncio
import importlib
import ssl
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk import handover, pin, secrets
from kiosk.app.self_test.bench import Bench
from kiosk.app.self_test.outcome import NotSo, NotThere, Remark
from kiosk.app.self_test.part import Part
from kiosk.checks import Subject
from kiosk.errors import BadInput, DamagedFile
from kiosk.handover import signed
from kiosk.model import Event
from kiosk.store import EventStore, Home

_PIN, _OTHER_PIN = "271828", "314159"
_SECRET = "Selma Selbst"  # noqa: S105 - a name to look for in the file
_SIGNATURE = b'"signature":"'
_PLAIN = b"SQLite format 3\x00"
"""What every file begins with that is not encrypted."""

_KEYRING_OF = {
    "linux": ("secretstorage", "jeepney"),
    "win32": ("win32ctypes.pywin32.win32cred",),
    "darwin": ("keyring.backends.macOS.api",),
}
"""What the keyring of each system is reached with."""
_TURNS = 10
"""Of a handshake, at the most; it takes three."""
_NO_ROOTS = "Install them, else no server can be trusted. On Debian and Ubuntu: apt install ca-certificates."


async def _encryption(bench: Bench) -> str:
    """An event's file with a key: it is read with it, and by nobody else."""
    path, key = bench.root / "encrypted.db", bench.clock.random_bytes(32)
    store = EventStore.open(path, bench.clock, key=key)
    store.rename_desk(_SECRET)
    store.close()
    content = b"".join(each.read_bytes() for each in bench.root.glob("encrypted.db*"))
    if content.startswith(_PLAIN) or _SECRET.encode() in content:
        raise NotSo("the file is not encrypted")
    for wrong in (None, bench.clock.random_bytes(32)):
        try:
            EventStore.open(path, bench.clock, key=wrong).close()
        except DamagedFile:
            continue
        raise NotSo("the file opens without its key")
    store = EventStore.open(path, bench.clock, key=key)
    try:
        if store.desk().name != _SECRET:
            raise NotSo("the file says something else than was written")
    finally:
        store.close()
    return f"{len(content) // 1000} kB written and read; without the key nothing can be read"


async def _pin(bench: Bench) -> str:
    """A PIN is hashed, the right one opens and another does not."""
    kept = await asyncio.to_thread(pin.kept_of, _PIN, bench.clock)
    right, wrong = [await asyncio.to_thread(pin.is_right, typed, kept) for typed in (_PIN, _OTHER_PIN)]
    if not right or wrong or _PIN in kept:
        raise NotSo("a right PIN and a wrong one can't be told apart")
    return f"the right one opens, another does not ({kept.split('$')[1]})"


async def _signing(bench: Bench) -> str:
    """A hand-over file is signed, and one that was changed is refused."""
    home, path = Home(bench.root), bench.root / "self-test.kiosk"
    event_id = bench.known_server.world.event_id
    if not home.has(event_id):
        raise NotThere("there is no start list")
    given = await asyncio.to_thread(handover.hand_over, home, event_id, path, bench.clock)
    read: Event = signed.read(path).handover.event
    path.write_bytes(_with_another_signature(path.read_bytes()))
    try:
        signed.read(path)
    except BadInput:
        pass
    else:
        raise NotSo("a file with a wrong signature is taken")
    if read.id != event_id:
        raise NotSo("the file is about something else")
    return f"{given.registrations:,} runners in a signed file; a wrong signature is refused"


def _with_another_signature(content: bytes) -> bytes:
    """The file with one digit of its signature changed."""
    before, mark, after = content.partition(_SIGNATURE)
    return before + mark + (b"1" if after.startswith(b"0") else b"0") + after[1:]


async def _keyring(bench: Bench) -> str | Remark:
    """What reaches the system's keyring is there, and which keyring that is. Nothing is asked of it."""
    for module in _KEYRING_OF.get(sys.platform, ()):
        importlib.import_module(module)
    name = await asyncio.to_thread(secrets.name)
    if name is None:
        return Remark("none that is safe runs here", "The API key is asked for at each start: have it at hand.")
    return name


async def _certificates(bench: Bench) -> str:
    """Roots to trust, and that a certificate which none of them vouches for is refused."""
    import truststore

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if not await asyncio.to_thread(_refuses_a_stranger, context, bench.root):
        raise NotSo("a certificate that nobody vouches for is trusted")
    roots = _roots(context)
    if roots == 0:
        raise NotSo("this computer has no root certificates", _NO_ROOTS)
    known = "the system's root certificates" if roots is None else f"{roots} root certificates"
    return f"{known}; a stranger's is refused ({' '.join(ssl.OPENSSL_VERSION.split()[:2])})"


def _roots(context: object) -> int | None:
    """How many roots this computer trusts, after a first handshake; None where the system alone knows."""
    if sys.platform == "darwin":
        return None
    if sys.platform == "win32":
        return len(ssl.enum_certificates("ROOT"))
    # What truststore has read, of which it does not tell itself; those of a folder are read when they are needed.
    stats: dict[str, int] = context._ctx.cert_store_stats()  # type: ignore[attr-defined]
    folder = ssl.get_default_verify_paths().capath
    return stats["x509_ca"] or (len([*Path(folder).glob("*.0")]) if folder else 0)


def _refuses_a_stranger(context: ssl.SSLContext, folder: Path) -> bool:
    """Whether a server with a certificate of its own making is refused."""
    here, there = ssl.MemoryBIO(), ssl.MemoryBIO()
    server = _stranger(folder).wrap_bio(there, here, server_side=True)
    client = context.wrap_bio(here, there, server_hostname="localhost")
    for _ in range(_TURNS):
        for side in (client, server):
            try:
                side.do_handshake()
            except ssl.SSLWantReadError:
                continue
            except ssl.SSLCertVerificationError:
                return True
    return False


def _stranger(folder: Path) -> ssl.SSLContext:
    """A server that vouches for itself."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem, no_password = serialization.Encoding.PEM, serialization.NoEncryption()
    path = folder / "stranger.pem"
    path.write_bytes(made.public_bytes(pem) + key.private_bytes(pem, serialization.PrivateFormat.PKCS8, no_password))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context


PARTS = (
    Part(Subject("encryption", "Encrypted database"), _encryption),
    Part(Subject("pin", "PIN"), _pin),
    Part(Subject("signing", "Signed hand-over"), _signing),
    Part(Subject("keyring", "Keyring"), _keyring),
    Part(Subject("certificates", "Certificates"), _certificates),
)
