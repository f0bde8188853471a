"""Enriched articles to alerts: pure code, no network, no clock."""
