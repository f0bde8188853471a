"""Requests that are due become requests that were delivered; only ``sender.py`` opens a socket."""
