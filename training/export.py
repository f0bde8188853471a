"""Make a trained tagger ready to ship: ``python -m training.export ar --work DIR --vectors FILE --out DIR``.

What the tuning changed in known words is added to the word vectors, weights become 16-bit numbers (Stanza copies them
into 32-bit ones at load), and of the settings only those remain that shape the network: no paths, no optimizer.
"""

import argparse
import hashlib
import json
from pathlib import Path
from typing import Any

import torch
from stanza.models.common.vocab import PAD_ID

from training.tags import TYPES

__all__ = ["main", "merge_tuning", "slim"]

VERSION = "0.1.0"
LICENCE = "CC-BY-SA-4.0"
_SETTINGS = frozenset(
    """
    hidden_dim char_hidden_dim word_emb_dim char_emb_dim num_layers char_num_layers word_dropout locked_dropout
    dropout rec_dropout char_rec_dropout char_dropout char charlm char_lowercase lowercase input_transform scheme
    train_scheme bert_model connect_output_layers predict_tagset batch_size optim lr momentum seed shorthand
    use_peft
    """.split()
)
Checkpoint = dict[str, Any]


def main() -> None:
    """Write ner.pt, pretrain.pt and model.json."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language")
    parser.add_argument("--work", type=Path, required=True, help="folder where train left tagger.pt")
    parser.add_argument("--vectors", type=Path, required=True, help="what make_vectors wrote")
    parser.add_argument("--out", type=Path, required=True, help="folder of the shipped model")
    options = parser.parse_args()
    checkpoint = torch.load(options.work / "tagger.pt", weights_only=True)
    vectors = torch.load(options.vectors, weights_only=True)
    options.out.mkdir(parents=True, exist_ok=True)
    torch.save(merge_tuning(vectors, checkpoint), options.out / "pretrain.pt")
    torch.save(slim(checkpoint), options.out / "ner.pt")
    description = {
        "name": f"tocsin-ner-{options.language}",
        "version": VERSION,
        "language": options.language,
        "tags": list(TYPES),
        "licence": LICENCE,
        "files": {name: _sha256(options.out / name) for name in ("ner.pt", "pretrain.pt")},
    }
    (options.out / "model.json").write_text(json.dumps(description, indent=2) + "\n", encoding="utf-8")


def merge_tuning(vectors: Checkpoint, checkpoint: Checkpoint) -> Checkpoint:
    """Return the vectors with the tagger's changes to each known word, and to the unknown word, added."""
    rows = vectors["emb"].float()
    changes = checkpoint["model"]["delta_emb.weight"]
    positions = vectors["vocab"]["_unit2id"]
    for change, word in zip(changes, checkpoint["vocab"]["delta"]["_id2unit"], strict=True):
        position = positions.get(word)
        if position is not None and position != PAD_ID:
            rows[position] += change
    return {"vocab": vectors["vocab"], "emb": rows.half()}


def slim(checkpoint: Checkpoint) -> Checkpoint:
    """Return the checkpoint without its tuning table, paths and training settings, in 16-bit numbers."""
    vocabularies = {key: value for key, value in checkpoint["vocab"].items() if key != "delta"}
    vocabularies["_key2class"] = {k: v for k, v in checkpoint["vocab"]["_key2class"].items() if k != "delta"}
    weights = {key: value.half() for key, value in checkpoint["model"].items() if not key.startswith("delta_emb")}
    settings = {key: value for key, value in checkpoint["config"].items() if key in _SETTINGS}
    return {"model": weights, "vocab": vocabularies, "config": {**settings, "emb_finetune": False}}


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
