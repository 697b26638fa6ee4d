"""Scanners: told from people by their keys, taught by test codes, or at a serial port."""
