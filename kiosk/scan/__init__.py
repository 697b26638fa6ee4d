"""Codes and keystrokes: what a scanner or a camera saw, and what it may mean."""
