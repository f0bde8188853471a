from streams.nlp.segment import split_sentences
from training.measure_boundaries import read_documents, read_marked, score, score_tokenizer

CONLLU = """\
# newdoc id = one
# newpar id = one-p1
# text = I don't go.
1\tI\tI\tPRON\tPRP\t_\t4\tnsubj\t_\t_
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# text = Why?
1\tWhy\twhy\tADV\tWRB\t_\t0\troot\t_\tSpaceAfter=No
2\t?\t?\tPUNCT\t.\t_\t1\tpunct\t_\t_

# newpar id = one-p2
# text = It rains
1\tIt\tit\tPRON\tPRP\t_\t2\tnsubj\t_\t_
2\trains\train\tVERB\tVBZ\t_\t0\troot\t_\t_
2.1\tgone\tgo\tVERB\tVBN\t_\t_\t_\t_\t_

# newdoc id = two
# text = du vin
1-2\tdu\t_\t_\t_\t_\t_\t_\t_\t_
1\tde\tde\tADP\t_\t_\t3\tcase\t_\t_
2\tle\tle\tDET\t_\t_\t3\tdet\t_\t_
3\tvin\tvin\tNOUN\t_\t_\t0\troot\t_\t_
"""


def written(tmp_path):
    path = tmp_path / "sample.conllu"
    path.write_text(CONLLU, encoding="utf-8")
    return path


def test_a_document_is_put_together_as_its_file_says(tmp_path):
    one, two = read_documents(written(tmp_path))

    assert one.text.strip() == "I don't go. Why?\n\nIt rains"
    assert [one.text[start:end] for start, end in one.sentences] == ["I don't go.", "Why?", "It rains"]
    assert [one.text[start:end] for start, end in one.tokens] == ["I", "don't", "go", ".", "Why", "?", "It", "rains"]
    assert [one.text[start:end] for start, end in one.words][:4] == ["I", "do", "n't", "go"]
    assert [two.text[start:end] for start, end in two.words] == ["du", "vin"]


def test_scores_count_spans_with_both_ends_right(tmp_path):
    documents = read_documents(written(tmp_path))

    scores = score(documents)

    assert split_sentences(documents[0].text) == list(documents[0].sentences)
    assert scores["sentences"].f1 == 1
    assert scores["words"].f1 == 1
    assert scores["tokens"].there == 10
    assert scores["tokens"].f1 == 1


def test_another_tokenizer_is_measured_alike(tmp_path):
    documents = read_documents(written(tmp_path))

    scores = score_tokenizer(documents, lambda text: ([(0, len(text.rstrip()))], [(0, 1)]))

    assert (scores["sentences"].right, scores["sentences"].said, scores["sentences"].there) == (1, 2, 4)
    assert (scores["tokens"].right, scores["tokens"].said) == (1, 2)


def test_marked_texts_have_sentences_and_line_breaks(tmp_path):
    path = tmp_path / "texts.txt"
    path.write_text("One. ‖Two.\nBEIRUT↵‖He came.\n", encoding="utf-8")

    one, two = read_marked(path)

    assert [one.text[start:end] for start, end in one.sentences] == ["One.", "Two."]
    assert two.text == "BEIRUT\nHe came."
    assert [two.text[start:end] for start, end in two.sentences] == ["BEIRUT", "He came."]
    assert score([one, two])["sentences"].f1 == 1
