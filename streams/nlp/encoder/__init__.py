"""Entities by a small transformer: a pip package's vocabulary and embeddings, our fine-tuned layers, ONNX Runtime."""

__all__: list[str] = []
