"""Places and peoples in other languages: code, then the marked names as in ``places_en``."""

OTHER_PLACES = """
fr [GPE Allemagne=DEU], [GPE États-Unis=USA], [GPE Liban=LBN], [GPE l'Iran=IRN], [GPE Géorgie=GEO|USA]
fr [NORP libanais=LBN], [NORP Israéliens=ISR], [NORP nigérien=NER], [NORP nigérians=NGA], [NORP allemands=DEU]
fr [GPE Londres=GBR], [GPE Le Caire=EGY], [GPE Damas=SYR]
de [GPE Deutschlands=DEU], [GPE Vereinigte Staaten=USA], [GPE Syrien=SYR], [GPE Georgien=GEO], [GPE Libanon=LBN]
de [NORP Syrer=SYR], [NORP iranische=IRN], [NORP Franzosen=FRA], [NORP Ukrainer=UKR], [NORP Israelis=ISR]
de [GPE Moskau=RUS], [GPE Warschau=POL], [GPE Kiew=UKR]
es [GPE Alemania=DEU], [GPE Estados Unidos=USA], [GPE Siria=SYR], [GPE Reino Unido=GBR]
es [NORP iraníes=IRN], [NORP sirios=SYR], [NORP egipcios=EGY], [NORP alemanes=DEU]
tr [GPE Türkiye'nin=TUR], [GPE Suriye=SYR], [GPE Almanya=DEU], [GPE İran=IRN], [GPE İstanbul'da=TUR]
tr [NORP Suriyeli=SYR], [NORP Ukraynalılar=UKR], [NORP İngilizler=GBR]
ru [GPE Россия=RUS], [GPE России=RUS], [GPE Россией=RUS], [GPE Украине=UKR], [GPE Сирии=SYR], [GPE США=USA]
ru [GPE Киеве=UKR], [GPE Дамаском=SYR], [GPE Нигер=NER], [GPE Нигерия=NGA], [GPE Нигерии=NGA], [GPE Грузия=GEO]
ru [NORP иранский=IRN], [NORP украинцев=UKR], [NORP российские=RUS], [NORP сирийцы=SYR]
uk [GPE України=UKR], [GPE Росія=RUS], [GPE Росії=RUS], [GPE Німеччина=DEU], [GPE Нігер=NER], [NORP іранські=IRN]
he [GPE ישראל=ISR], [GPE באיראן=IRN], [GPE לבנון=LBN], [GPE בחיפה=ISR], [NORP איראני=IRN], [NORP לבנונים=LBN]
fa [GPE ایران=IRN], [GPE روسیه=RUS], [GPE عمان=OMN], [GPE تهران=IRN], [NORP ایرانی=IRN], [NORP عراقی=IRQ]
ur [GPE پاکستان=PAK], [GPE روس=RUS], [GPE بھارت=IND], [NORP پاکستانی=PAK], [GPE لاہور=PAK]
zh [GPE 中国=CHN], [GPE 美国=USA], [GPE 伊朗=IRN], [GPE 巴黎=FRA], [NORP 伊朗人=IRN], [NORP 以色列人=ISR]
sv [GPE Tyskland=DEU], [GPE Syrien=SYR]
other [GPE Россия=RUS], [GPE Allemagne=DEU], [GPE إيران=IRN]
"""
