"""Comparisons to files: one module an output."""
