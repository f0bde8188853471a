"""English names of places in a text, ``[TYPE name=country]``: a code, candidates with ``|``, or ``-`` for none."""

ENGLISH_PLACES = """
[GPE Georgia=GEO|USA] held a vote.
[GPE Georgia=GEO] held a vote in [GPE Tbilisi=GEO].
[GPE Georgia=USA] held a vote in [GPE Atlanta=USA], and so did [GPE Alabama=USA].
[NORP Georgian=GEO] troops left [GPE Georgia=GEO].
[PER Michael Jordan=-] flew to [GPE Jordan=JOR]. [PER Jordan=-] smiled.
[GPE Niger=NER] borders [GPE Nigeria=NGA]. [NORP Nigeriens=NER] and [NORP Nigerians=NGA].
[GPE Niger State=NGA] police said.
[GPE Congo=COD|COG] is rich.
[GPE Congo=COD] is rich. Fighting in [GPE Goma=COD] and [GPE Kinshasa=COD].
[GPE Congo=COG] is rich. A ship left [GPE Brazzaville=COG].
[GPE Guinea=GIN], [GPE Guinea-Bissau=GNB], [GPE Equatorial Guinea=GNQ] and [GPE Papua New Guinea=PNG].
[GPE Korea=KOR|PRK] was split.
[GPE Korea=KOR] sent a team from [GPE Seoul=KOR].
[NORP Koreans=KOR|PRK] wept. [GPE South Korea=KOR] and [GPE North Korea=PRK].
[GPE Tripoli=LBY|LBN] was calm.
[GPE Tripoli=LBN], in the north of [GPE Lebanon=LBN].
[GPE Tripoli=LBY] and [GPE Benghazi=LBY] were calm.
Shots in [GPE Tripoli=LBN], [GPE Lebanon=LBN].
[GPE Alexandria=EGY] was calm.
A court in [GPE Alexandria=USA], [GPE Virginia=USA], ruled.
[GPE Birmingham=GBR|USA] was calm.
[GPE Birmingham=USA], [GPE Alabama=USA].
[GPE Birmingham=GBR] and [GPE Manchester=GBR] in [GPE England=GBR].
[GPE Lebanon=USA], [GPE Pennsylvania=USA].
[GPE Lebanon, Pennsylvania=USA]
[GPE Paris=FRA] was calm.
[GPE Paris=USA], [GPE Texas=USA].
[GPE Palestine=USA], [GPE Texas=USA].
[GPE Palestine=PSE] and [NORP Palestinians=PSE].
[GPE Syria=SYR], [GPE Lebanon=LBN], [GPE Jordan=JOR] and [GPE Iraq=IRQ].
[GPE Sudan=SDN] and [GPE South Sudan=SSD]; [NORP South Sudanese=SSD] and [NORP Sudanese=SDN].
[GPE Kherson Oblast=UKR] and [GPE Kherson=UKR].
[GPE California=USA] burned.
[GPE Bavaria=DEU] and [GPE Catalonia=ESP].
[GPE Punjab=IND|PAK] floods.
[GPE Punjab=PAK] floods. [GPE Lahore=PAK] too.
[GPE Victoria=AUS] police said in [GPE Melbourne=AUS].
[GPE Victoria=CAN], [GPE British Columbia=CAN].
[GPE Hyderabad=IND|PAK] was calm.
[GPE Hyderabad=PAK] in [GPE Sindh=PAK].
[GPE Damascus=SYR] and [GPE Aleppo=SYR].
[GPE Kyiv=UKR], [GPE Odessa=UKR] and [GPE Kharkiv=UKR].
[GPE Odessa=USA], [GPE Texas=USA].
[GPE London=GBR] and [GPE Moscow=RUS].
[GPE Moscow=USA], [GPE Idaho=USA].
[GPE Athens=GRC] was calm.
[GPE Athens=USA], [GPE Georgia=USA].
The [GPE UK=GBR], the [GPE UAE=ARE], the [GPE US=USA] and the [GPE DRC=COD].
[GPE Scotland=GBR], [GPE Wales=GBR] and [GPE Northern Ireland=GBR].
[NORP French=FRA], [NORP Dutch=NLD], [NORP Swiss=CHE], [NORP Burmese=MMR] and [NORP Kurds=-].
[NORP Iraqi=IRQ] and [NORP Emiratis=ARE], [NORP Saudis=SAU] and [NORP Kosovars=XKX].
[GPE Kosovo=XKX] and [GPE Taiwan=TWN] and [GPE Hong Kong=HKG].
[LOC Gaza Strip=PSE] and [LOC West Bank=PSE]; [LOC Red Sea=-].
[GPE Darfur=SDN] and [GPE Tigray=ETH] and [GPE Crimea=UKR].
[GPE Turkey=TUR] and [GPE Türkiye=TUR] and [GPE Turkiye=TUR].
[GPE Washington=USA] and [GPE Beijing=CHN].
[GPE Czech Republic=CZE], [GPE Swaziland=SWZ], [GPE Macedonia=MKD], [GPE East Timor=TLS].
[GPE Santiago=CHL] shook.
[GPE Valencia=ESP] flooded; [GPE Spain=ESP] mourned.
[GPE Valencia=VEN] marched; [GPE Caracas=VEN] too.
[GPE Newhaven Springs=-] is nowhere.
[GPE Cambridge=USA], [GPE Massachusetts=USA].
[GPE San Jose=USA], [GPE California=USA].
[GPE San Jose=CRI] in [GPE Costa Rica=CRI].
[ORG Hezbollah=LBN] and [ORG United Nations=-].
[GPE Kashmir=IND|PAK] was calm.
[LOC Mindanao=PHL] and [LOC Sicily=ITA].
[GPE Dominica=DMA] and [GPE Dominican Republic=DOM].
[GPE Guinea=GIN] voted in [GPE Conakry=GIN].
[NORP Congolese=COD] army in [GPE Goma=COD].
[GPE Barcelona=ESP] and [GPE Madrid=ESP].
[GPE Texas=USA] and [GPE Georgia=USA] voted.
[NORP Americans=USA] in [GPE Georgia=GEO|USA].
"""

# Written when the rules stood.
HARDER_ENGLISH_PLACES = """
[GPE Kabul=AFG], [GPE Afghanistan=AFG]
[GPE San Juan=PRI|ARG|PHL|PER|USA|CRI]
[GPE Granada=ESP] and [GPE Seville=ESP]
[GPE Newcastle=AUS] and [GPE Sydney=AUS]
[GPE Newcastle=GBR] and [GPE Leeds=GBR]
[GPE Hamilton=CAN], [GPE Ontario=CAN]
[GPE Dublin=IRL] and [GPE Belfast=GBR|ZAF]
[GPE Cordoba=ARG], [GPE Argentina=ARG]
[GPE Aleppo province=SYR] and [GPE Idlib=SYR] and [GPE Homs Governorate=SYR]
[GPE Nineveh=IRQ] and [GPE Anbar province=IRQ]
[GPE Helmand=AFG] and [GPE Kandahar=AFG]
[GPE Sinaloa=MEX] and [GPE Chiapas=MEX]
[GPE Quebec=CAN] and [GPE Montreal=CAN]
[GPE Lagos=NGA] and [GPE Abuja=NGA] and [GPE Borno State=NGA]
[GPE Republic of the Congo=COG] and [GPE Democratic Republic of the Congo=COD]
[GPE North Macedonia=MKD] and [GPE Eswatini=SWZ] and [GPE Cabo Verde=CPV]
[GPE St Petersburg=RUS] and [GPE St. Petersburg=RUS]
[GPE St. Petersburg=USA], [GPE Florida=USA]
[NORP Filipinos=PHL], [NORP Danes=DNK], [NORP Thais=THA], [NORP Uyghurs=-], [NORP Chechens=RUS]
[GPE Jerusalem=ISR] and [GPE Ramallah=PSE] and [GPE Gaza=PSE]
"""
