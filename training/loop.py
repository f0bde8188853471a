"""Train a tagger: batches in, a better state out, and a log of how it went."""

import json
import time
from pathlib import Path

import torch
from torch import Tensor

from streams.nlp.encoder.packed import PackedModel
from training.batches import NO_WORD, Sampler, allowed_table, make_batch
from training.development import Development, score
from training.encoder import TaggingEncoder, half_precision

__all__ = ["LOOKS", "RATE", "fit", "loss_of"]

BUDGET = 2048  # pieces in a batch
RATE = 3e-4  # of the layers, from the bare encoder
WARM_UP = 0.06
HEAD_RATE = 5  # times the rate of the layers: the head starts from nothing
LOOKS = 8  # evaluations in a run


def loss_of(scores: Tensor, labels: Tensor, teacher: Tensor, allowed: Tensor) -> Tensor:
    """Return the mean loss of a word.

    Where people labelled it: the negative log of the probability of all tags that its label allows, together. Where a
    teacher did: the cross-entropy with the teacher's probabilities.

    Args:
        scores: (batch, length, tags).
        labels: (batch, length), rows of ``allowed`` or NO_WORD.
        teacher: (batch, length, tags), rows that add up to one or are all zero.
        allowed: (labels, tags), which tags a label allows.
    """
    labels, teacher = labels.view(-1), teacher.view(-1, teacher.shape[-1])
    chances = scores.reshape(-1, scores.shape[-1]).float().log_softmax(-1)
    words = labels != NO_WORD
    possible = chances[words].masked_fill(~allowed[labels[words]], float("-inf"))
    taught = teacher.sum(-1) > 0
    total = -possible.logsumexp(-1).sum() - (chances[taught] * teacher[taught]).sum()
    return total / (words.sum() + taught.sum())


def fit(
    model: TaggingEncoder,
    sampler: Sampler,
    packed: PackedModel,
    development: Development,
    *,
    work: Path,
    epochs: float,
    rate: float,
    looks: int = LOOKS,
) -> None:
    """Train with AdamW, warming up, then with a rate that falls to zero; the last state is kept in ``work``.

    Parameters that want no gradient stay as they are; ``looks`` is how often the development parts are read.
    """
    allowed = allowed_table()
    groups = [
        {
            "params": [p for n, p in model.named_parameters() if not n.startswith("head") and p.requires_grad],
            "rate": rate,
        },
        {"params": list(model.head.parameters()), "rate": rate * HEAD_RATE},
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    batches = sampler.epoch(budget=BUDGET)
    steps = round(len(batches) * epochs)
    started, words, running = time.perf_counter(), 0, 0.0
    work.mkdir(parents=True, exist_ok=True)
    with (work / "log.jsonl").open("w", encoding="utf-8") as log:
        for step in range(1, steps + 1):
            batches = batches or sampler.epoch(budget=BUDGET)
            batch = make_batch(batches.pop(), packed)
            share = step / steps
            for group in optimizer.param_groups:
                group["lr"] = group["rate"] * min(share / WARM_UP, (1 - share) / (1 - WARM_UP))
            with half_precision():
                scores = model(batch.embeddings, batch.mask)
            loss = loss_of(scores, batch.labels, batch.teacher, allowed)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            words += int((batch.labels != NO_WORD).sum() + (batch.teacher.sum(-1) > 0).sum())
            running += loss.item()
            if step % 50 == 0:
                speed = words / (time.perf_counter() - started)
                print(f"step {step}/{steps} loss {running / 50:.4f} {speed:.0f} words/s", flush=True)
                running = 0.0
            if step % max(1, steps // looks) == 0 or step == steps:
                found = score(model, packed, development)
                log.write(json.dumps({"step": step, "words": words, "dev": found}) + "\n")
                log.flush()
                print(step, found, flush=True)
                torch.save(model.state_dict(), work / "state.pt")
