"""What ``/metrics`` shows, in Prometheus' terms; the names are part of the compatibility promise."""

from prometheus_client import Counter, Gauge, Histogram

__all__ = ["ALERTS", "ATTEMPTS", "BATCH_SECONDS", "DEAD_LETTERS", "IN_FLIGHT", "LAST_FINISHED", "RECORDS"]

RECORDS = Counter("tocsin_records_total", "Records taken from a topic, by what became of them.", ("stage", "outcome"))
DEAD_LETTERS = Counter("tocsin_dead_letters_total", "Records sent to a dead-letter topic.", ("topic", "error"))
BATCH_SECONDS = Histogram(
    "tocsin_batch_seconds",
    "From taking a batch to the acknowledgement of its results.",
    ("stage",),
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60),
)
IN_FLIGHT = Gauge("tocsin_records_in_flight", "Records taken and not yet finished.", ("stage",))
LAST_FINISHED = Gauge("tocsin_last_finished_timestamp_seconds", "When a batch was last finished.", ("stage",))
ALERTS = Counter("tocsin_alerts_total", "Alerts raised.", ("severity", "stage"))
ATTEMPTS = Counter("tocsin_delivery_attempts_total", "Webhook attempts, by outcome.", ("outcome",))
