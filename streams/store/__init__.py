"""What is: subscriptions, stories, alerts, deliveries and attempts, in a SQL database."""

from streams.store.alerting import Alerting
from streams.store.leases import LeasedDelivery
from streams.store.migrating import check_revision, migrate
from streams.store.store import Store, open_store
from streams.store.upkeep import StoreStats

__all__ = ["Alerting", "LeasedDelivery", "Store", "StoreStats", "check_revision", "migrate", "open_store"]
