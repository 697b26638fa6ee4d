"""Codes on paper and on the screen."""
