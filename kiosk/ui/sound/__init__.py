"""The sound of the verdicts."""
