"""Measure sentence and token boundaries: ``python -m training.measure_boundaries FILE [--stanza tokenizer.pt]``.

FILE is CoNLL-U, or has a text a line: ``‖`` before each sentence but the first, ``↵`` for a line break. With
``--stanza`` a tokenizer of Stanza is measured beside, on sentences and on tokens as Universal Dependencies has them.

The text of each document is put together again from its tokens as Universal Dependencies' own tools do: an empty line
before a paragraph, a space between sentences, none where the file says ``SpaceAfter=No``. A span counts when both its
ends are right. ``--half first|second`` takes every document of one half, so that rules can be tuned on the other.
"""

import argparse
import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from streams.nlp.scoring import Score
from streams.nlp.segment import Span, split_sentences, split_tokens
from streams.nlp.tagger import open_pipeline
from training.marked_texts import LINE_BREAK, marked

__all__ = ["Document", "main", "read_documents", "read_marked", "score", "score_tokenizer"]

_FIELDS = 10
_RANGE = re.compile(r"(\d+)-(\d+)\Z")


@dataclass(frozen=True)
class Document:
    """A text with the spans that people gave it.

    ``tokens`` are surface tokens (UD's "tokens"); ``words`` are the same with each multiword token cut into its words
    where these spell it out (do|n't), as our splitter and the corpora of named entities have it.
    """

    text: str
    sentences: tuple[Span, ...]
    tokens: tuple[Span, ...]
    words: tuple[Span, ...]


def read_documents(path: Path) -> list[Document]:
    """Return the documents of a CoNLL-U file; one without ``# newdoc`` is one document."""
    return [_document(block) for block in _blocks(path.read_text(encoding="utf-8").split("\n\n"))]


def read_marked(path: Path) -> list[Document]:
    """Return the texts of a file with a text a line and its sentences marked; they have no tokens."""
    documents = []
    for line in path.read_text(encoding="utf-8").splitlines():
        text, sentences = marked(line.replace(LINE_BREAK, "\n"))
        documents.append(Document(text, tuple(sentences), (), ()))
    return documents


def score(documents: Iterable[Document]) -> dict[str, Score]:
    """Return the scores of sentences, of words on our sentences, and of UD's tokens (our words joined again)."""
    pairs = []
    for document in documents:
        sentences = split_sentences(document.text)
        words = [span for start, end in sentences for span in split_tokens(document.text, start, end)]
        joined = _joined(words, whole=dict(set(document.tokens) - set(document.words)))
        pairs += [
            ("sentences", sentences, document.sentences),
            ("words", words, document.words),
            ("tokens", joined, document.tokens),
        ]
    return _scores(pairs)


def score_tokenizer(
    documents: Iterable[Document], read: Callable[[str], tuple[list[Span], list[Span]]]
) -> dict[str, Score]:
    """Return the scores of another tokenizer's sentences and tokens, which ``read`` gives for a text."""
    pairs = []
    for document in documents:
        sentences, tokens = read(document.text)
        pairs += [("sentences", sentences, document.sentences), ("tokens", tokens, document.tokens)]
    return _scores(pairs)


def _scores(pairs: Iterable[tuple[str, Iterable[Span], Iterable[Span]]]) -> dict[str, Score]:
    counts: dict[str, list[int]] = {}
    for name, found, gold in pairs:
        count = counts.setdefault(name, [0, 0, 0])
        ours, theirs = set(found), set(gold)
        for place, number in enumerate((len(ours & theirs), len(ours), len(theirs))):
            count[place] += number
    return {name: Score(*numbers) for name, numbers in counts.items()}


def main() -> None:
    """Print a table of scores and the speed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--half", choices=("first", "second", "all"), default="all")
    parser.add_argument("--errors", type=int, default=0, help="show so many sentences that were cut or joined wrongly")
    parser.add_argument("--stanza", type=Path, help="a tokenizer of Stanza for English, measured beside")
    options = parser.parse_args()
    documents = read_documents(options.path) if options.path.suffix == ".conllu" else read_marked(options.path)
    middle = len(documents) // 2
    documents = {"first": documents[:middle], "second": documents[middle:], "all": documents}[options.half]
    sys.stdout.write("| | precision | recall | F1 | in gold |\n|---|---|---|---|---|\n")
    scores = score(documents)
    if options.stanza:
        beside = score_tokenizer(documents, _stanza(options.stanza))
        scores |= {f"{name}, {options.stanza.name}": got for name, got in beside.items()}
    for name, got in scores.items():
        if not got.there:
            continue  # texts without tokens
        figures = " | ".join(f"{100 * figure:.2f}" for figure in (got.precision, got.recall, got.f1))
        sys.stdout.write(f"| {name} | {figures} | {got.there} |\n")
    sys.stdout.write(f"\n{_words_a_second(documents):,.0f} words/s of processor time\n")
    for line in list(_errors(documents))[: options.errors]:
        sys.stdout.write(f"{line}\n")


def _stanza(path: Path) -> Callable[[str], tuple[list[Span], list[Span]]]:
    pipeline = open_pipeline("en", processors="tokenize", tokenize_pretokenized=False, tokenize_model_path=str(path))

    def read(text: str) -> tuple[list[Span], list[Span]]:
        sentences = [sentence.tokens for sentence in pipeline(text).sentences]
        spans = [(tokens[0].start_char, tokens[-1].end_char) for tokens in sentences]
        return spans, [(token.start_char, token.end_char) for tokens in sentences for token in tokens]

    return read


def _blocks(sentences: Iterable[str]) -> Iterator[list[str]]:
    block: list[str] = []
    for sentence in filter(str.strip, sentences):
        if block and re.search(r"^# newdoc", sentence, re.MULTILINE):
            yield block
            block = []
        block.append(sentence)
    if block:
        yield block


def _document(block: Iterable[str]) -> Document:
    text = ""
    sentences: list[Span] = []
    tokens: list[Span] = []
    words: list[Span] = []
    for sentence in block:
        if text and re.search(r"^# newpar", sentence, re.MULTILINE):
            text = text.rstrip() + "\n\n"
        begin = len(text)
        for form, parts, spaced in _surface(sentence):
            start = len(text)
            tokens.append((start, start + len(form)))
            if "".join(parts) != form:
                parts = [form]  # noqa: PLW2901  (du = de le: no place to cut)
            for part in parts:
                words.append((start, start + len(part)))
                start += len(part)
            text += form + (" " if spaced else "")
        sentences.append((begin, tokens[-1][1]))
    return Document(text, tuple(sentences), tuple(tokens), tuple(words))


def _surface(sentence: str) -> Iterator[tuple[str, list[str], bool]]:
    """Yield each surface token, its words, and whether a space follows."""
    rows = [line.split("\t") for line in sentence.splitlines() if line[:1].isdigit()]
    covered = 0
    for row in rows:
        if len(row) != _FIELDS or "." in row[0]:
            continue
        many = _RANGE.match(row[0])
        if many is None and int(row[0]) <= covered:
            continue
        parts = [row[1]]
        if many is not None:
            first, covered = int(many[1]), int(many[2])
            parts = [other[1] for other in rows if other[0].isdigit() and first <= int(other[0]) <= covered]
        yield row[1], parts, "SpaceAfter=No" not in row[-1]


def _joined(words: Iterable[Span], *, whole: Mapping[int, int]) -> list[Span]:
    """Return our words with those that make up a multiword token of the file joined, so that UD's tokens compare."""
    joined: list[Span] = []
    for start, end in words:
        if joined and joined[-1][1] == start and end <= whole.get(joined[-1][0], 0):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _words_a_second(documents: Iterable[Document]) -> float:
    started = time.process_time()
    words = 0
    for document in documents:
        words += sum(len(split_tokens(document.text, *span)) for span in split_sentences(document.text))
    return words / max(time.process_time() - started, 1e-9)


def _errors(documents: Iterable[Document]) -> Iterator[str]:
    for document in documents:
        yield from _differences(document.text, split_sentences(document.text), document.sentences, "sentence")
        words = [span for sentence in document.sentences for span in split_tokens(document.text, *sentence)]
        yield from _differences(document.text, words, document.words, "word")


def _differences(text: str, found: Iterable[Span], gold: Iterable[Span], name: str) -> Iterator[str]:
    ours, theirs = {end for _, end in found}, {end for _, end in gold}
    for end in sorted(ours ^ theirs):
        wrong = "cut" if end in ours else "join"
        yield f"{name} {wrong}: {text[max(0, end - 60) : end]!r} ‖ {text[end : end + 40]!r}"


if __name__ == "__main__":
    main()
