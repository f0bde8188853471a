"""The version of what is installed."""

from importlib.metadata import PackageNotFoundError, version

__all__ = ["VERSION"]

try:
    VERSION = version("tocsin")
except PackageNotFoundError:  # run from a checkout that was not installed
    VERSION = "0+unknown"
