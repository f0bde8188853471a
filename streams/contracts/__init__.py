"""The contracts as files for others: JSON Schemas, AsyncAPI and OpenAPI, made from the models and the routes."""

__all__: list[str] = []
