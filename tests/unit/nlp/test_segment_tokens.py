import pytest

from streams.nlp.segment import split_sentences, split_tokens


def tokens(text):
    return [text[start:end] for sentence in split_sentences(text) for start, end in split_tokens(text, *sentence)]


# Tokens apart by a bar; a space in the text is a space here.
CASES = (
    # English, as Universal Dependencies has it.
    "Do|n't shoot|!",
    "The army|'s men ca|n't go|; they|'ve lost|.",
    "It is not the rebels|'|.",
    "Can|not",
    "i do|nt know",
    "The U.S.|-|led force left Kabul in 2021|.",
    "an anti-war rally by non-members and ex-soldiers",
    "Kurdish|-|led troops in a T|-|72",
    "Mr. Smith of Acme Inc. met Gen. A. Khan|.",
    "He said no|.",
    "He flew to the U.S.",
    "tents|, soap|, etc|.",
    "A Ph.D. in law",
    "It cost $|3.50|, or 12.5|%|, on 12/05/2024 at 10:30",
    "1,200 people and ٣٫٥ litres",
    "the 17th of the 1970s",
    "at 5|pm",
    "Call 713-555-0100 or 555-0100|.",
    "2014|–|15",
    "AT&T and P&L",
    "O'Neal and D'Angelo at five o'clock",
    "Wait|... what|?!",
    "no |—| never|--|ever",
    # Addresses.
    "See https://example.org/a.b?c=d|.",
    "Write to press.office@ministry.example.org|, please",
    "report.final.pdf on Booking.com",
    "#StopTheWar says @desk_eye",
    # Arabic keeps its clitics.
    "وقال رئيس الوزراء|: |«|لن نتراجع|»|.",
    "نقلت أ.ف.ب عن مصدر",
    "وللقوات الحَرْبِيّة ســـلام",
    "في 2013|م |، 12.5|% |و |٣٫٥",
    "#أوقفوا_الحرب",
    'لـ|"|العربي|"',
    "الروسية|-|الأوكرانية",
    # Other languages.
    "می‌خواهم کتاب‌ها",
    'צה"ל וארה"ב הודיעו|.',
    "ג'ורג'",
    "L'|armée d'|Iran qu'|il a vue aujourd'hui|.",
    "Türkiye'nin Ankara'da",
    "п'ять об'єктів",
    "बच्चों को मार दिया गया|।",
    "外|交|部|发|言|人|说|：|“|谈|判|”|。",
    "東|京|タワー|へ",
    "한국 정부는",
    "ก|รุ|ง|เท|พ",
    "👨‍👩‍👧 🇺🇦 ❤️ 👍🏽",
    ":-) |:(",
)


@pytest.mark.parametrize("case", CASES)
def test_a_sentence_is_cut_into_the_tokens_that_the_models_know(case):
    text = case.replace("|", "")
    expected = [piece for part in case.split(" ") for piece in part.split("|") if piece]

    assert expected == tokens(text)


def test_tokens_are_cut_from_the_given_part_only():
    text = "One two. Three four."

    assert split_tokens(text, 9, 20) == [(9, 14), (15, 19), (19, 20)]


def test_an_endless_token_is_cut():
    assert [end - start for start, end in split_tokens("x" * 250, 0, 250)] == [100, 100, 50]
