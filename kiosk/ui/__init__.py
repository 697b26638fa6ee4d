"""The window: Qt widgets that show facts and pass commands on; no SQL, no HTTP, no rule."""
