"""Kafka's edges: topics, bytes to contracts and back, publishing, dead letters, and the embedded broker."""
