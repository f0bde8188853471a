"""HTTP: the API for people, and what orchestrators ask a worker."""

__all__: list[str] = []
