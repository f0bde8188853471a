"""English words for members of nations, peoples, faiths and parties: our own list.

Languages without people of the same name (Arabic, Hebrew, Latin) are left out, and so are words that are names of
places as often (Georgia's Georgian is in, Jersey is out).
"""

__all__ = ["is_demonym"]

# Words that form their plural with s, and serve as adjectives.
_REGULAR = """
Afghan African Albanian Algerian American Andorran Angolan Antiguan Arab Argentinian Armenian Asian Australian
Austrian Azerbaijani Bahamian Bahraini Bangladeshi Barbadian Belarusian Belgian Belizean Bengali Bermudian Bolivian
Bosnian Brazilian Bruneian Bulgarian Burkinabe Burundian Cambodian Cameroonian Canadian Chadian Chechen Chilean
Colombian Comorian Congolese Croatian Croat Cuban Cypriot Czech Dominican Ecuadorian Egyptian Emirati Eritrean
Estonian Ethiopian European Fijian Filipino Gabonese Gambian Georgian German Ghanaian Greek Grenadian Guatemalan
Guinean Guyanese Haitian Honduran Hungarian Icelander Indian Indonesian Iranian Iraqi Israeli Italian Ivorian
Jamaican Jordanian Kazakh Kenyan Korean Kosovar Kuwaiti Kyrgyz Latvian Liberian Libyan Liechtensteiner Lithuanian
Luxembourger Macedonian Malagasy Malawian Malaysian Maldivian Malian Mauritanian Mauritian Mexican Moldovan
Monegasque Mongolian Montenegrin Moroccan Mozambican Namibian Nepali Nicaraguan Nigerian Nigerien Norwegian Omani
Pakistani Palestinian Panamanian Paraguayan Peruvian Pole Qatari Romanian Russian Rwandan Salvadoran Samoan Saudi
Scot Serb Serbian Singaporean Slovak Slovakian Slovene Slovenian Somali Somalian Spaniard Sudanese Surinamese Swede
Syrian Tajik Tanzanian Thai Tibetan Tongan Tunisian Turk Turkmen Ugandan Ukrainian Uruguayan Uzbek Venezuelan
Yemeni Yemenite Zambian Zimbabwean Yugoslav Soviet Balkan Scandinavian Kurd Pashtun Baloch Berber Uighur Uyghur
Rohingya Hutu Tutsi Tamil Sikh Punjabi Kashmiri Tatar Chechnyan Dagestani Abkhaz Ossetian Ossete Armenian Assyrian
Druze Alawite Houthi Huthi Yazidi Yezidi Copt Maronite Bedouin Tuareg Hausa Yoruba Igbo Oromo Amhara Tigrayan Zulu
Jew Christian Muslim Moslem Hindu Buddhist Catholic Protestant Sunni Shia Shiite Shi'ite Orthodox Evangelical
Mormon Methodist Baptist Anglican Islamist Salafi Wahhabi Zionist Marxist Communist Nazi Bolshevik Democrat
Republican Conservative Liberal Tory Taliban Baathist Ba'athist Londoner Parisian Muscovite Texan Californian
New-Yorker Hispanic Latino Westerner Iroquois Cherokee Navajo Maori Aborigine Sicilian Catalan
Basque Breton Flemish Walloon Bavarian Prussian Ottoman Roman Persian Byzantine Tripolitanian Cyrenaican Damascene
""".split()

# Adjectives and nouns without a plural of their own.
_FIXED = """
British English French Spanish Portuguese Irish Welsh Scottish Dutch Danish Swedish Finnish Polish Turkish Swiss
Icelandic Chinese Japanese Vietnamese Taiwanese Burmese Lebanese Maltese Nepalese Senegalese Togolese Beninese
Congolese Sudanese Sinhalese Portuguese Kurdish Jewish Cypriot Slavic Coptic Afghan Finn Finns Dane Danes Briton
Britons Englishman Englishmen Frenchman Frenchmen Irishman Irishmen Dutchman Dutchmen Tories Argentine Argentines
Philippine Cantonese Maghrebi Argentinean Argentineans Filipina Tutsis Hutus Iraqis Israelis Pakistanis Yemenis
Kuwaitis Emiratis Saudis Omanis Qataris Bahrainis Azeri Azeris Anglo-American Franco-German Afro-American
African-American African-Americans Shi'a Shi'a Shiites Sunnis Sephardic Ashkenazi Hasidic
""".split()

_DEMONYMS = frozenset((*_REGULAR, *(word + "s" for word in _REGULAR), *_FIXED))
_PREFIXES = ("Anti-", "anti-", "Pro-", "pro-", "Non-", "non-", "Ex-", "ex-", "Anglo-", "Franco-", "Afro-")


def is_demonym(word: str) -> bool:
    """Tell whether ``word``, written as in running text, names members of a nation, people, faith or party."""
    for prefix in _PREFIXES:
        word = word.removeprefix(prefix)
    return word in _DEMONYMS or (word.isupper() and word.capitalize() in _DEMONYMS)
