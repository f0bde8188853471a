"""Arabic names of places in a text, ``[TYPE name=country]``: a code, candidates with ``|``, or ``-`` for none."""

ARABIC_PLACES = """
[GPE جورجيا=GEO|USA] تصوت.
[GPE جورجيا=GEO] تصوت، وفي [GPE تبليسي=GEO] احتجاج.
[GPE جورجيا=USA] تصوت، وكذلك [GPE ألاباما=USA] و [GPE أتلانتا=USA].
[GPE بجورجيا=GEO|USA] فقط.
[GPE الأردن=JOR] و [GPE بالأردن=JOR] و [NORP الأردنيين=JOR].
[GPE النيجر=NER] و [GPE نيجيريا=NGA] و [NORP النيجيريين=NGA].
[GPE الكونغو=COD|COG] غنية.
[GPE الكونغو=COD] غنية، وفي [GPE كينشاسا=COD] احتجاج.
[GPE الكونغو الديمقراطية=COD] و [GPE الكونغو برازافيل=COG].
[GPE غينيا=GIN] و [GPE غينيا بيساو=GNB] و [GPE غينيا الاستوائية=GNQ].
[GPE كوريا=KOR|PRK] فقط.
[GPE كوريا=KOR] و [GPE سول=KOR].
[GPE كوريا الجنوبية=KOR] و [GPE كوريا الشمالية=PRK].
[GPE طرابلس=LBY|LBN] هادئة.
[GPE طرابلس=LBN] شمال [GPE لبنان=LBN].
[GPE بطرابلس=LBY] و [GPE بنغازي=LBY].
[GPE طرابلس=LBY]، [GPE ليبيا=LBY].
[GPE طرابلس الغرب=LBY] هادئة.
[GPE الإسكندرية=EGY] و [GPE بالإسكندرية=EGY].
[GPE السودان=SDN] و [GPE جنوب السودان=SSD] و [GPE وجنوب السودان=SSD].
[GPE باريس=FRA] هادئة.
[GPE باريس=USA]، [GPE تكساس=USA].
[GPE عمان=OMN|JOR] هادئة.
[GPE عمان=JOR] عاصمة [GPE الأردن=JOR].
[GPE سلطنة عمان=OMN] و [GPE مسقط=OMN].
[GPE عُمان=OMN] هادئة.
[GPE لبنان=LBN] و [GPE ولبنان=LBN] و [GPE بلبنان=LBN] و [NORP اللبنانيون=LBN].
[GPE فلسطين=PSE] و [NORP الفلسطينيين=PSE] و [GPE غزة=PSE] و [LOC قطاع غزة=PSE].
[GPE دمشق=SYR] و [GPE حلب=SYR] و [GPE بحمص=SYR] و [GPE واللاذقية=SYR].
[GPE كاليفورنيا=USA] و [GPE ولاية تكساس=USA] و [GPE بولاية فلوريدا=USA].
[GPE محافظة حلب=SYR] و [GPE محافظة نينوى=IRQ] و [GPE إقليم كردستان=IRQ].
[GPE بافاريا=DEU] و [GPE كتالونيا=ESP] و [GPE صقلية=ITA].
[GPE حيدر أباد=IND|PAK] هادئة.
[GPE القنيطرة=SYR] هادئة.
[GPE القنيطرة=MAR] و [GPE الرباط=MAR] في [GPE المغرب=MAR].
[GPE كييف=UKR] و [GPE خاركيف=UKR] و [GPE أوديسا=UKR].
[GPE موسكو=RUS] و [GPE لموسكو=RUS] و [GPE واشنطن=USA] و [GPE بكين=CHN].
[GPE الولايات المتحدة=USA] و [GPE بريطانيا=GBR] و [GPE إنجلترا=GBR] و [GPE اسكتلندا=GBR].
[NORP الإسرائيليين=ISR] و [NORP الأتراك=TUR] و [NORP الأكراد=-] و [NORP الروس=RUS].
[NORP الأمريكيين=USA] و [NORP أميركيون=USA] و [NORP البريطاني=GBR] و [NORP السعوديين=SAU].
[GPE تركيا=TUR] و [GPE إيران=IRN] و [GPE وإيران=IRN] و [GPE لإيران=IRN].
[GPE البوسنة والهرسك=BIH] و [GPE التشيك=CZE] و [GPE المجر=HUN].
[GPE كوسوفو=XKX] و [GPE تايوان=TWN] و [GPE هونغ كونغ=HKG].
[LOC البحر الأحمر=-] و [LOC الضفة الغربية=PSE] و [LOC سيناء=EGY].
[GPE دارفور=SDN] و [GPE تيغراي=ETH] و [GPE القرم=UKR].
[GPE الشيشان=RUS] و [GPE داغستان=RUS].
[GPE البنجاب=IND|PAK] غرقت.
[GPE البنجاب=PAK] غرقت، و [GPE لاهور=PAK] أيضا.
[NORP الكوريين=KOR|PRK] فرحوا.
[NORP الكونغولي=COD|COG] غاضب.
[GPE كشمير=IND|PAK] هادئة.
[GPE الجزائر=DZA] و [GPE تونس=TUN] و [GPE الكويت=KWT].
[GPE الإمارات=ARE] و [GPE دبي=ARE] و [GPE أبوظبي=ARE].
[GPE صنعاء=YEM] و [GPE عدن=YEM] و [GPE الحديدة=YEM] و [GPE بصنعاء=YEM].
[GPE الخرطوم=SDN] و [GPE الفاشر=SDN] و [GPE بالخرطوم=SDN].
[GPE مدينة حمص=SYR] و [GPE بمدينة حمص=SYR].
[GPE لندن=GBR] و [GPE بلندن=GBR] و [GPE روما=ITA].
[GPE فيكتوريا=AUS] و [GPE ملبورن=AUS] في [GPE أستراليا=AUS].
[GPE مالي=MLI] و [GPE تشاد=TCD] و [GPE بوركينا فاسو=BFA].
[GPE القاهرة=EGY] و [GPE للقاهرة=EGY] و [GPE بورسعيد=EGY].
[GPE بغداد=IRQ] و [GPE الموصل=IRQ] و [GPE أربيل=IRQ] و [GPE بكركوك=IRQ].
[GPE طهران=IRN] و [GPE أصفهان=IRN] و [GPE ومشهد=IRN].
[GPE أنقرة=TUR] و [GPE إسطنبول=TUR] و [GPE وإسطنبول=TUR].
[ORG حزب الله=LBN] و [ORG الأمم المتحدة=-].
[GPE خربة الزيتونات=-] قرية.
[NORP اليابانيون=JPN] و [NORP صيني=CHN] و [NORP الهنود=IND] و [NORP باكستاني=PAK].
[GPE ساحل العاج=CIV] و [GPE كوت ديفوار=CIV] و [GPE الرأس الأخضر=CPV].
[GPE نيويورك=USA] و [GPE لوس أنجلوس=USA] و [GPE بوسطن=USA].
[GPE أمريكا=USA] و [GPE جورجيا=GEO|USA] فقط.
[GPE بيت لحم=PSE] و [GPE رام الله=PSE] و [GPE جنين=PSE] و [GPE تل أبيب=ISR].
"""

# Written when the rules stood.
HARDER_ARABIC_PLACES = """
[GPE كابول=AFG] و [GPE قندهار=AFG]
[GPE محافظة إدلب=SYR] و [GPE ريف دمشق=SYR] و [GPE محافظة الأنبار=IRQ]
[GPE ولاية الجزيرة=SDN] و [GPE شمال دارفور=SDN]
[GPE سان بطرسبرغ=RUS] و [GPE فولغوغراد=RUS]
[GPE الكونغو=COG] و [GPE برازافيل=COG]
[GPE جمهورية الكونغو الديمقراطية=COD] و [GPE غوما=COD]
[NORP الصوماليين=SOM] و [NORP الإثيوبيين=ETH] و [NORP الألمان=DEU] و [NORP الفرنسيين=FRA]
[GPE قبرص=CYP] و [GPE مالطا=MLT] و [GPE اليونان=GRC] و [GPE بقبرص=CYP]
[GPE برمنغهام=GBR|USA] فقط
[GPE فالنسيا=ESP] في [GPE إسبانيا=ESP]
[GPE ميشيغان=USA] و [GPE جورجيا=USA] و [GPE بنسلفانيا=USA]
[GPE الصين=CHN] و [GPE بالصين=CHN] و [GPE للصين=CHN] و [NORP الصينيين=CHN]
[GPE كندا=CAN] و [GPE وكندا=CAN] و [GPE كوبا=CUB] و [GPE كينيا=KEN]
[GPE بورتسودان=SDN] و [GPE ببورتسودان=SDN] و [GPE وكسلا=SDN]
[GPE النجف=IRQ] و [GPE وكربلاء=IRQ] و [GPE بالنجف=IRQ]
"""
