"""Let ``stanza.Pipeline`` find entities with the encoder: ``ner_encoder=FOLDER`` among its arguments.

Stanza 1.15 cannot take a variant of its NER processor (`_set_up_final_config` reads trainers that a variant never
has), so the class itself is replaced in its table. Without ``ner_encoder`` it is Stanza's own.
"""

from pathlib import Path
from typing import Any

from stanza.models.common.doc import Document
from stanza.pipeline.core import NAME_TO_PROCESSOR_CLASS
from stanza.pipeline.ner_processor import NERProcessor

from streams.nlp.encoder.decode import to_bioes
from streams.nlp.encoder.tagging import EncoderTagger

__all__ = ["EncoderNerProcessor", "install"]


class EncoderNerProcessor(NERProcessor):  # type: ignore[misc]  # stanza has no types
    """Stanza's NER processor with one more kind of model; sets ``ner`` and ``ner_confidence`` of each token."""

    _encoder: EncoderTagger | None = None

    def _set_up_model(self, config: dict[str, Any], pipeline: Any, device: Any) -> None:  # noqa: ANN401
        folder = config.get("encoder")
        if folder is None:
            super()._set_up_model(config, pipeline, device)
            return
        self._encoder = EncoderTagger(Path(folder))
        self.trainers: list[Any] = []
        self.model_paths = [folder]

    def _set_up_final_config(self, config: dict[str, Any]) -> None:
        if self._encoder is None:
            super()._set_up_final_config(config)
        else:
            self._config = config

    def process(self, document: Document) -> Document:
        """Tag all tokens and build the document's entities."""
        if self._encoder is None:
            return super().process(document)
        found = self._encoder.tag([[token.text for token in sentence.tokens] for sentence in document.sentences])
        for sentence, tagged in zip(document.sentences, found, strict=True):
            marks = to_bioes(tagged.tags)
            for token, mark, confidence in zip(sentence.tokens, marks, tagged.confidences, strict=True):
                token.ner, token.multi_ner, token.ner_confidence = mark, (mark,), confidence
        document.build_ents()
        return document

    def get_known_tags(self, model_idx: int = 0) -> list[str]:
        """Return the types, without marks."""
        if self._encoder is None:
            known: list[str] = super().get_known_tags(model_idx)
            return known
        return sorted({tag[2:] for tag in self._encoder.tags if tag != "O"})


def install() -> None:
    """Put the processor where ``stanza.Pipeline`` looks for it.

    ``register_processor`` would name it twice in Stanza's list of steps.
    """
    NAME_TO_PROCESSOR_CLASS["ner"] = EncoderNerProcessor
