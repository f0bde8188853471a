"""What Tocsin costs and how fast it is, measured on this machine: ``python -m bench``."""

__all__: list[str] = []
