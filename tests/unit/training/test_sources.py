"""Each source in its own format, by small inputs of our own; what the recipe reads stands in the manifest."""

import hashlib
import json
import lzma
from pathlib import Path

import pytest

from training import check_data, recipe
from training.corpora import read_conll
from training.sources import (
    articles,
    columns,
    docred,
    factrueval,
    general_debate,
    germeval,
    nerkor,
    ntrex,
    parstwiner,
    universal_ner,
    whitehouse,
    wikinews,
    wojood,
    worldwide,
)
from training.sources.build import BUILDERS, Checkouts
from training.sources.iob2 import begin_entities, render_documents, render_sentences


def test_documents_are_written_with_their_boundaries():
    documents = [[[("New York", "B-LOC"), ("!", "O")], [("\xa0", "O"), ("x", "O")]], [], [[("y", "O")]]]

    assert render_documents(documents, inner_space="_") == (
        "-DOCSTART-\tO\n\nNew_York\tB-LOC\n!\tO\n\nx\tO\n\n-DOCSTART-\tO\n\ny\tO\n\n"
    )


def test_sentences_are_written_without_boundaries_and_without_lone_underscores():
    sentences = [[("34 470", "O"), ("_", "O"), ("a_b", "O")], [("_", "O")], [("y", "B-PER")]]

    assert render_sentences(sentences) == "34470\tO\na_b\tO\n\ny\tB-PER\n"


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        (["I-PER", "I-PER"], ["B-PER", "I-PER"]),
        (["O", "I-ORG", "I-PER"], ["O", "B-ORG", "B-PER"]),
        (["B-ORG", "I-ORG", "B-ORG"], ["B-ORG", "I-ORG", "B-ORG"]),
    ],
)
def test_an_entity_begins_with_b(tags, expected):
    sentence = [(str(place), tag) for place, tag in enumerate(tags)]

    assert [tag for _, tag in begin_entities(sentence)] == expected


def test_what_is_written_is_what_training_reads(tmp_path):
    sentences = [[("Cairo", "B-LOC"), (",", "O")], [("Egypt", "B-LOC")]]
    for name, text in (("a", render_sentences(sentences)), ("b", render_documents([sentences], inner_space=""))):
        (tmp_path / name).write_text(text)

        assert read_conll(tmp_path / name) == sentences


@pytest.mark.parametrize(
    ("text", "layout"),
    [
        ("# O\nrue I-LOC\n\n-DOCSTART- O\n\nd O\n", columns.WIKIGOLD),
        ("-DOCSTART-\tO\r\n\r\n#\tO\r\nrue\tI-LOC\r\n\r\n\r\nd\tO", columns.TURKU),
        ("\ufeff#\tO\nrue\tI-LOC\n \t\nd\tO\n\n", columns.WNUT),
    ],
)
def test_columns_are_read_whatever_parts_them(text, layout):
    assert list(columns.read_columns(text, layout)) == [[("#", "O"), ("rue", "I-LOC")], [("d", "O")]]


def test_other_line_separators_do_not_end_a_token():
    assert list(columns.read_columns("a\u2028b\tO\nc\x85\tO\n", columns.WNUT)) == [[("a\u2028b", "O"), ("c\x85", "O")]]


def test_germeval_keeps_outer_names_and_makes_derived_places_norp():
    text = (
        "#\thttp://example.org/a\t[2010-07-04]\t\n1\tDer\tO\tO\n2\tdeutsche\tB-LOCderiv\tO\n3\tFC\tB-ORG\tO\n"
        "4\tKöln\tI-ORG\tB-LOC\n5\tEU-weit\tB-ORGpart\tO\n6\tEcce\tB-OTH\tO\n\n#\thttp://example.org/b\t[x]\t\n"
        "1\tJa\tO\tO\n\n"
    )

    assert germeval.read(text) == [
        [
            ("Der", "O"),
            ("deutsche", "B-NORP"),
            ("FC", "B-ORG"),
            ("Köln", "I-ORG"),
            ("EU-weit", "O"),
            ("Ecce", "B-MISC"),
        ],
        [("Ja", "O")],
    ]


def test_parstwiner_makes_political_groups_organisations():
    text = "حزب\tB-POG\nایرانی\tB-NAT\nنوروز\tB-EVE\nساعت\tB-TIM\n\nدر\tO\n"

    assert parstwiner.read(text) == [
        [("حزب", "B-ORG"), ("ایرانی", "B-NORP"), ("نوروز", "B-MISC"), ("ساعت", "O")],
        [("در", "O")],
    ]


def test_nerkor_keeps_its_own_types_and_skips_comments_but_not_hashes():
    text = (
        "# global.columns = FORM LEMMA UPOS XPOS FEATS CONLL:NER\n#global.columns = x\n"
        "Az\taz\tDET\t[/Det]\t_\tO\taz\nENSZ\tENSZ\tPROPN\t[/N]\t_\tB-ORG\tENSZ\n#\t#\tSYM\t_\t_\t_\t#\n\n"
        "Pest\tPest\tPROPN\t_\t_\tB-LOC\tPest\n"
    )

    assert nerkor.read(text) == [[("Az", "O"), ("ENSZ", "B-ORG"), ("#", "O")], [("Pest", "B-LOC")]]


def test_uner_keeps_the_types_that_are_asked_for():
    text = "# sent_id = 1\n# text = Ana u BiH\n1\tAna\tB-PER\tO\t-\n2\tu\tB-O\tO\t-\n3\tBiH\tB-OTH\tO\t-\n\n"

    assert universal_ner.read(text) == [[("Ana", "B-PER"), ("u", "O"), ("BiH", "O")]]
    assert universal_ner.read(text, types=universal_ner.NAMES_AND_OTHER)[0][2] == ("BiH", "B-OTH")


def test_wojood_keeps_the_outermost_tag_and_ends_a_segment_at_its_mark():
    text = "جامعة B-ORG\nبيرزيت I-ORG B-GPE\n$#$ O\nفي O\n\n$#$ O\nهنا O\n"

    assert wojood.read(text) == [[("جامعة", "B-ORG"), ("بيرزيت", "I-ORG")], [("في", "O")], [("هنا", "O")]]


def _mention(first, end, kind, sentence=0):
    return {"sent_id": sentence, "pos": [first, end], "type": kind, "name": "unused"}


def test_docred_keeps_the_longer_of_two_names_and_no_numbers():
    words = "The University of Lagos opened in 1962".split()
    things = [[_mention(3, 4, "LOC")], [_mention(1, 4, "ORG")], [_mention(6, 7, "TIME")], [_mention(0, 99, "PER", 1)]]
    text = json.dumps([{"title": "x", "sents": [words, ["End"]], "vertexSet": things}])

    [[first, second]] = docred.read(text)

    assert [tag for _, tag in first] == ["O", "B-ORG", "I-ORG", "I-ORG", "O", "O", "O"]
    assert second == [("End", "O")]


@pytest.mark.parametrize("kinds", [("PER", "MISC"), ("MISC", "PER")])
def test_docred_gives_one_type_to_words_that_have_two_whatever_their_order(kinds):
    things = [[_mention(0, 1, kind)] for kind in kinds]

    assert docred.read(json.dumps([{"sents": [["Dax"]], "vertexSet": things}])) == [[[("Dax", "B-PER")]]]


def test_a_document_that_was_there_before_is_dropped():
    one, two, three = ([[(word, "O")]] for word in ("one", "two", "three"))

    assert docred.drop_repeated([one, two, one, three], after=[three]) == [one, two]


def test_factrueval_keeps_names_without_what_kind_of_thing_they_are():
    tokens = "1 0 5 Мэрия\n2 6 6 Москвы\n3 13 1 .\n\n4 15 7 Тверская\n5 24 7 площадь\n6 32 4 Юрий\n7 37 3 Н.\n8 41 6 Лужков\n"
    spans = (
        "11 org_descr 0 5 1 1  # 1 Мэрия\n12 loc_name 6 6 2 1  # 2 Москвы\n13 loc_name 15 8 4 1  # 4 Тверская\n"
        "14 loc_descr 24 7 5 1  # 5 площадь\n15 name 32 4 6 1  # 6 Юрий\n16 surname 41 6 8 1  # 8 Лужков\n"
        "17 job 24 7 5 1  # 5 площадь\n"
    )
    objects = (
        "1 Org 11 12 # Мэрия Москвы\n2 LocOrg 12 # Москвы\n3 Location 13 14 # Тверская площадь\n"
        "4 Person 15 16 17 # Юрий Лужков\n5 Project 13 # Тверская\n\n"
    )

    assert factrueval.read(tokens=tokens, spans=spans, objects=objects) == [
        [("Мэрия", "O"), ("Москвы", "B-GPE"), (".", "O")],
        [
            ("Тверская", "B-LOC"),
            ("площадь", "O"),
            ("Юрий", "B-PER"),
            ("Н.", "I-PER"),  # a name reaches from its first part to its last
            ("Лужков", "I-PER"),
        ],
    ]


def test_wikinews_gives_title_and_paragraphs():
    text = 'url,date,title,text\nhttp://x,2019-01-04,"Fire, dozens dead","Friday \n\n\n A  fire.\nIt ""spread"". "\n'

    assert articles.render(wikinews.read(text)) == 'Fire, dozens dead\nFriday\nA fire.\nIt "spread".\n\n'


def test_ntrex_has_an_empty_line_between_documents_only():
    documents = ntrex.read("One  a.\nTwo.\n\nThree.\n", document_ids="x.1\tnews\nx.1\nx.2\nx.2\n\n")

    assert ntrex.render(documents) == "One a.\nTwo.\n\n\nThree.\n"


def test_ntrex_refuses_lines_that_belong_to_no_document():
    with pytest.raises(ValueError, match="zip"):
        list(ntrex.read("One.\nTwo.\n", document_ids="x\n"))


def test_hard_wrapped_speeches_are_joined_and_numbers_dropped():
    long = "We have come to this hall with the hope that the peoples of the world put"
    text = f"\ufeff1.\t{long}\nin the United Na-\ntions.\nMr. President.\n\nNo end\n\nhere"

    assert general_debate.paragraphs(text) == [
        f"{long} in the United Nations.",
        "Mr. President.",
        "No end here",
    ]


@pytest.mark.parametrize(
    ("folder", "expected"), [("Session 46 - 1991", True), ("Session 45 - 1990", False), (".DS_Store", False)]
)
def test_speeches_are_read_from_1991_on(folder, expected):
    assert general_debate.is_read(folder) is expected


STATEMENT = """\
---
date: '2024-10-10'
title: "Statement from President Ann\\_Example on the Work of the Council
  of Towns"
---

The [Council](https://example.org/a_(b)) met **today**, and _all_ of it
was heard\\.

- First, a plan &amp; a budget
- Second, see https://example.org/x for more

| a | b |

<div>no</div>

***

Your browser is old
"""


def test_markdown_becomes_plain_paragraphs():
    assert whitehouse.paragraphs(STATEMENT) == [
        "Statement from President Ann Example on the Work of the Council of Towns",
        "The Council) met today, and all of it was heard.",
        "First, a plan & a budget",
        "Second, see for more",
    ]


def test_an_article_without_a_header_has_no_title():
    assert whitehouse.paragraphs("Just `this`.\n") == ["Just this."]


def _statement(title, *paragraphs):
    return f"---\ntitle: {title}\n---\n" + "\n\n".join(paragraphs)


def test_long_paragraphs_are_read_once_and_short_articles_not_at_all():
    formula, first, second = (" ".join([word] * 45) for word in ("formula", "first", "second"))
    texts = [
        _statement("One", formula, first),
        _statement("Two", formula, second),
        _statement("Three", formula),
        _statement("Four", "Too short."),
        _statement("Nominations sent", " ".join(["name"] * 1600)),
        _statement("Five", " ".join(["word"] * 1600)),
        _statement("Six", " ".join(["much"] * 4001)),
    ]

    assert [article[0] for article in whitehouse.articles(texts)] == ["One", "Two", "Five"]
    assert [len(article) for article in whitehouse.articles(texts)] == [3, 2, 2]


NESTED = "https://example.org/?a\tO\n&\tO\n\nBank\tB-Organization\t\nof\tI-Organization\nWeifang\tI-Organization\tB-Location\n\nSo\tO\n"


@pytest.mark.parametrize(
    ("column", "tags"),
    [
        ("outermost", ["B-Organization", "I-Organization", "I-Organization"]),
        ("innermost", ["B-Organization", "I-Organization", "B-Location"]),
    ],
)
def test_world_newswire_is_read_by_whole_or_by_smallest_names_and_without_its_addresses(column, tags):
    first, *rest = worldwide.read(NESTED.split("\n"), column=column)

    assert [tag for _, tag in first] == tags
    assert rest == [[("So", "O")]]


def test_a_tenth_of_world_newswire_is_for_development_and_stays_so():
    names = [f"xx_article_{number}.txt.tsv" for number in range(2000)]

    assert 170 < sum(map(worldwide.is_development, names)) < 230
    assert worldwide.is_development("cn_article_scmp_49.txt.tsv")


@pytest.fixture
def reads(monkeypatch):
    """The paths that the recipe reads, as it reads them."""
    paths = []

    def read(path):
        paths.append(path.as_posix())
        return [[("Word", "O")]] * 20

    monkeypatch.setattr(recipe, "read_conll", read)
    return paths


def test_every_file_that_the_recipe_reads_stands_in_the_manifest_with_its_use(reads):
    uses = {file.path: set(file.use) for file in check_data.read_manifest()}
    found: dict[str, set[str]] = {}
    for read, use in (
        (recipe.training_corpora, "training"),
        (recipe.development_parts, "development"),
        (recipe.unseen_parts, "measuring"),
    ):
        reads.clear()
        read(Path())
        assert reads
        for path in reads:
            found.setdefault(path, set()).add(use)

    assert found == {path: use for path, use in uses.items() if use != {"running text"}}


def test_every_file_of_the_manifest_is_built_or_says_why_not():
    files = check_data.read_manifest()

    assert len({file.path for file in files}) == len(files)
    assert set(BUILDERS) == {file.path for file in files if not file.by_hand}


def test_a_repository_that_is_not_there_is_named(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"mapriess/GermEval_2014_NER_DEMO/Data/NER-de-dev.tsv"):
        BUILDERS["de_germeval/dev.conll"](Checkouts(tmp_path))


def test_a_file_is_built_from_a_plain_checkout(tmp_path):
    folder = tmp_path / "UniversalNER" / "UNER_Serbian-SET"
    folder.mkdir(parents=True)
    (folder / "sr_set-ud-train.iob2").write_bytes(b"# newdoc id = a\r\n1\tBiH\tB-LOC\tB-LOC\t-\r\n\r\n")

    assert BUILDERS["sr_uner/train.conll"](Checkouts(tmp_path)) == "-DOCSTART-\tO\n\nBiH\tB-LOC\n\n"


def _file(path, content, words):
    return check_data.File(
        path=path, use=("training",), words=words, sha256=hashlib.sha256(content).hexdigest(), by_hand=""
    )


@pytest.mark.parametrize(
    ("found", "complaint"),
    [
        (b"-DOCSTART-\tO\n\na\tO\n\nb\tB-PER\n", ""),
        (b"a\tO\n", "x.conll is different: it has 1 words, not 2."),
        (
            b"a\tO\nb\tB-ORG\n",
            "x.conll is different, though it has as many words: a tag, a space or a word is not the same.",
        ),
        (None, "x.conll is missing."),
    ],
)
def test_a_file_that_is_not_as_it_was_is_said_to_be(tmp_path, found, complaint):
    if found is not None:
        (tmp_path / "x.conll").write_bytes(found)
    file = _file("x.conll", b"-DOCSTART-\tO\n\na\tO\n\nb\tB-PER\n", 2)

    assert check_data.check(file, data=tmp_path) == complaint


def test_a_packed_file_is_compared_by_what_is_in_it(tmp_path):
    content = b'<doc id="1">\none two\n</doc>\n'
    (tmp_path / "x.txt.xz").write_bytes(lzma.compress(content, preset=0))

    assert check_data.check(_file("x.txt.xz", content, 2), data=tmp_path) == ""
    assert check_data.count_words(content, path="x.txt.xz") == 2

    (tmp_path / "x.txt.xz").write_bytes(b"not packed")

    assert check_data.check(_file("x.txt.xz", content, 2), data=tmp_path) == (
        "x.txt.xz is broken: it cannot be unpacked."
    )
