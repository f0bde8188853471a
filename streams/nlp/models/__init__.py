"""The models we ship: one folder a language, with weights, ``model.json`` and a model card."""

__all__: list[str] = []
