"""Tocsin: articles in, political events and signed webhooks out."""

__all__: list[str] = []
