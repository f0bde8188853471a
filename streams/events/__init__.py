"""Analysis to events: pure code, no network, no clock."""
