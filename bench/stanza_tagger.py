"""Taggers of Stanza's own kind, to measure against: the right sizes, hardly trained, so they cost what the real cost.

Sizes are Stanza 1.15's defaults: word vectors of 100, a character model of 1,024 in each direction where there is one,
a tagger of 256 in each direction.
"""

import json
from pathlib import Path

import torch
from stanza.models import ner_tagger
from stanza.models.common.char_model import CharacterLanguageModel
from stanza.models.common.pretrain import PretrainedWordVocab
from stanza.models.common.vocab import CharVocab

__all__ = ["make_tagger"]

CHARLM = {
    "char_emb_dim": 100,
    "char_hidden_dim": 1024,
    "char_num_layers": 1,
    "char_dropout": 0.05,
    "char_rec_dropout": 0.0,
    "char_unit_dropout": 0.0,
}
VECTORS = 100
SENTENCES = [
    [("Talks", "O"), ("began", "O"), ("in", "O"), ("Baghdad", "S-GPE"), (".", "O")],
    [("بدأت", "O"), ("المحادثات", "O"), ("في", "O"), ("دمشق", "S-GPE"), (".", "O")],
    [("Ban", "B-PER"), ("Ki-moon", "E-PER"), ("left", "O"), ("the", "O"), ("UN", "S-ORG"), (".", "O")],
] * 16


def make_tagger(folder: Path, *, charlm: bool, steps: int = 1) -> dict[str, str]:
    """Write a tagger into ``folder`` and return its paths as ``stanza.Pipeline`` wants them, by option."""
    folder.mkdir(parents=True, exist_ok=True)
    data = folder / "sentences.json"
    data.write_text(json.dumps([[{"text": word, "ner": tag} for word, tag in s] for s in SENTENCES]))
    pretrain = folder / "pretrain.pt"
    words = sorted({word.lower() for sentence in SENTENCES for word, _ in sentence})
    vocabulary = PretrainedWordVocab(words, lang="", idx=0, cutoff=0, lower=True)
    vectors = {"vocab": vocabulary.state_dict(), "emb": torch.randn(len(vocabulary), VECTORS)}
    torch.save(vectors, pretrain, _use_new_zipfile_serialization=False)
    paths = {"ner_pretrain_path": str(pretrain), "ner_model_path": str(folder / "tagger.pt")}
    options = ["--wordvec_pretrain_file", str(pretrain), "--word_emb_dim", str(VECTORS)]
    if charlm:
        letters = CharVocab([sorted({letter for sentence in SENTENCES for word, _ in sentence for letter in word})])
        for direction in ("forward", "backward"):
            path = folder / f"{direction}.pt"
            model = CharacterLanguageModel(CHARLM, {"char": letters}, is_forward_lm=direction == "forward")
            model.save(str(path))
            options += [f"--charlm_{direction}_file", str(path)]
            paths[f"ner_{direction}_charlm_path"] = str(path)
        options += ["--charlm", "--charlm_shorthand", "multilingual_bench"]
    common = ["--shorthand", "multilingual_bench", "--cpu", "--max_steps", str(steps)]
    saved = ["--save_dir", str(folder), "--save_name", "tagger.pt", "--eval_interval", str(steps)]
    ner_tagger.main(["--train_file", str(data), "--eval_file", str(data), *common, *saved, *options])
    return paths
