"""Places of the news that GeoNames' list of cities lacks or names otherwise, in every language we read.

Regions are given by a point well inside them. Facts (coordinates to a tenth of a degree or better) are common
knowledge; the list is ours.
"""

from streams.languages.reference import Region
from streams.languages.tables import rows

__all__ = ["EXTRA_CITIES", "REGIONS"]

_REGIONS = """
PSE 31.42 34.36 | Gaza Strip, قطاع غزة
PSE 31.95 35.25 | West Bank, Cisjordan, الضفة الغربية, الضفة الغربية المحتلة, الضفة
PSE 31.54 34.50 | Northern Gaza, North Gaza, northern Gaza Strip, شمال غزة, شمال قطاع غزة, شمالي قطاع غزة
PSE 31.31 34.32 | Southern Gaza, South Gaza, southern Gaza Strip, جنوب قطاع غزة, جنوب غزة, جنوبي قطاع غزة
PSE 31.78 35.24 | East Jerusalem, Occupied East Jerusalem, القدس الشرقية, القدس المحتلة
SYR 33.12 35.79 | Golan Heights, Golan, Occupied Golan Heights, الجولان, هضبة الجولان, مرتفعات الجولان, الجولان المحتل
ISR 32.90 35.30 | Galilee, Upper Galilee, northern Israel, الجليل, الجليل الأعلى, شمال إسرائيل, شمالي إسرائيل
ISR 30.85 34.78 | Negev, النقب, صحراء النقب
LBN 33.27 35.37 | South Lebanon, southern Lebanon, جنوب لبنان, جنوبي لبنان, الجنوب اللبناني
LBN 33.85 35.50 | Dahiyeh, Dahieh, Beirut southern suburbs, southern suburbs of Beirut, الضاحية الجنوبية, ضاحية بيروت الجنوبية
LBN 33.90 36.00 | Bekaa, Bekaa Valley, Beqaa, البقاع, سهل البقاع
LBN 33.25 35.62 | Shebaa Farms, مزارع شبعا
SYR 35.83 36.63 | Idlib province, Idlib governorate, محافظة إدلب, ريف إدلب, northwest Syria, شمال غرب سوريا
SYR 33.50 36.60 | Eastern Ghouta, Ghouta, الغوطة الشرقية, الغوطة, ريف دمشق
SYR 36.50 40.20 | northeast Syria, northeastern Syria, شمال شرق سوريا, شمال شرقي سوريا, الجزيرة السورية
SYR 36.20 37.30 | Aleppo countryside, ريف حلب, محافظة حلب, northern Syria, شمال سوريا, شمالي سوريا
SYR 34.80 38.50 | Badia, Syrian desert, البادية السورية, بادية حمص
SYR 35.00 40.40 | Deir ez-Zor province, Deir al-Zor province, ريف دير الزور, محافظة دير الزور
IRQ 36.40 44.40 | Iraqi Kurdistan, Kurdistan Region, Kurdistan, Kurdistan region of Iraq, إقليم كردستان, كردستان العراق, كردستان
IRQ 33.35 42.50 | Anbar, Al Anbar, Anbar province, الأنبار, محافظة الأنبار
IRQ 36.20 42.40 | Nineveh, Nineveh province, نينوى, محافظة نينوى
IRQ 33.75 45.00 | Diyala, Diyala province, ديالى, محافظة ديالى
IRQ 34.50 43.70 | Salahuddin, Salah al-Din, Saladin province, صلاح الدين, محافظة صلاح الدين
IRQ 33.30 44.40 | Green Zone, المنطقة الخضراء
YEM 15.47 45.32 | Marib, Marib province, Maarib, مأرب, محافظة مأرب
YEM 16.95 43.75 | Saada, Saada province, Sadah, صعدة, محافظة صعدة
YEM 15.50 48.80 | Hadramout, Hadhramaut, Hadramawt, حضرموت, محافظة حضرموت
YEM 14.50 46.90 | Shabwa, Shabwah, شبوة, محافظة شبوة
YEM 13.70 45.10 | Lahij, Dhale, لحج, الضالع
YEM 14.00 46.00 | Abyan, أبين, محافظة أبين
IRN 35.30 46.99 | Kordestan province, Iranian Kurdistan, كردستان إيران
IRN 31.30 48.70 | Khuzestan, Khuzestan province, خوزستان, الأحواز
IRN 28.50 60.00 | Sistan and Baluchestan, Sistan-Baluchestan, سيستان وبلوشستان, بلوشستان الإيرانية
SAU 16.90 42.60 | Jizan, Jazan, جازان, جيزان
SAU 17.50 44.20 | Najran, نجران
EGY 29.50 33.80 | Sinai, Sinai Peninsula, سيناء, شبه جزيرة سيناء
EGY 30.80 34.00 | North Sinai, Northern Sinai, شمال سيناء
SDN 13.50 25.00 | Darfur, دارفور, إقليم دارفور
SDN 14.00 25.00 | North Darfur, شمال دارفور, ولاية شمال دارفور
SDN 12.00 24.90 | South Darfur, جنوب دارفور, ولاية جنوب دارفور
SDN 13.00 22.80 | West Darfur, غرب دارفور, ولاية غرب دارفور
SDN 14.20 33.20 | Gezira, Gezira state, Al Jazirah state, ولاية الجزيرة, الجزيرة السودانية
SDN 13.20 29.80 | Kordofan, North Kordofan, كردفان, شمال كردفان, ولاية شمال كردفان
SDN 11.00 29.80 | South Kordofan, Nuba Mountains, جنوب كردفان, جبال النوبة
SDN 11.50 34.00 | Blue Nile state, النيل الأزرق, ولاية النيل الأزرق
SDN 13.50 33.90 | Sennar state, ولاية سنار
SDN 15.60 32.60 | Khartoum state, ولاية الخرطوم
LBY 32.60 22.00 | Cyrenaica, eastern Libya, برقة, شرق ليبيا
LBY 27.00 14.50 | Fezzan, southern Libya, فزان, جنوب ليبيا
ETH 14.00 38.80 | Tigray, Tigray region, تيغراي, تيجراي, إقليم تيغراي, إقليم تيجراي
ETH 11.60 38.00 | Amhara, Amhara region, أمهرة, إقليم أمهرة
ETH 8.00 39.00 | Oromia, أوروميا, إقليم أوروميا
SOM 9.50 46.00 | Somaliland, أرض الصومال, صوماليلاند
SOM 8.50 49.00 | Puntland, بونتلاند
MLI 20.00 0.00 | northern Mali, شمال مالي
NGA 11.80 13.20 | Borno, Borno state, ولاية بورنو
COD -1.00 29.00 | North Kivu, Kivu, شمال كيفو, كيفو
COD -2.80 28.50 | South Kivu, جنوب كيفو
COD 1.70 30.00 | Ituri, إيتوري
MOZ -12.50 39.50 | Cabo Delgado, كابو ديلغادو
UKR 48.30 38.40 | Donbas, Donbass, دونباس, الدونباس, إقليم دونباس
UKR 48.00 37.60 | Donetsk region, Donetsk oblast, منطقة دونيتسك, مقاطعة دونيتسك
UKR 48.90 39.00 | Luhansk region, Luhansk oblast, Lugansk region, منطقة لوغانسك, مقاطعة لوغانسك
UKR 45.30 34.40 | Crimea, Crimean Peninsula, القرم, شبه جزيرة القرم
UKR 49.60 36.40 | Kharkiv region, Kharkiv oblast, منطقة خاركيف, مقاطعة خاركيف
UKR 46.60 33.00 | Kherson region, Kherson oblast, منطقة خيرسون, مقاطعة خيرسون
UKR 47.30 35.50 | Zaporizhzhia region, Zaporizhia region, منطقة زابوريجيا, مقاطعة زابوريجيا
RUS 51.60 36.00 | Kursk region, Kursk oblast, منطقة كورسك, مقاطعة كورسك
RUS 50.70 37.60 | Belgorod region, Belgorod oblast, منطقة بيلغورود, مقاطعة بيلغورود
RUS 43.30 45.70 | Chechnya, الشيشان
RUS 42.30 47.10 | Dagestan, داغستان
MDA 46.90 29.50 | Transnistria, ترانسنيستريا
AZE 39.90 46.70 | Nagorno-Karabakh, Karabakh, ناغورنو كاراباخ, كاراباخ, ناغورني قره باغ, إقليم ناغورنو كاراباخ
GEO 43.00 41.00 | Abkhazia, أبخازيا
GEO 42.30 44.00 | South Ossetia, أوسيتيا الجنوبية
IND 33.90 75.00 | Kashmir, Jammu and Kashmir, Indian-administered Kashmir, كشمير, كشمير الهندية, جامو وكشمير
PAK 34.00 71.50 | Khyber Pakhtunkhwa, خيبر بختونخوا, إقليم خيبر بختونخوا
PAK 28.50 66.00 | Balochistan, Baluchistan, بلوشستان, إقليم بلوشستان
PAK 33.00 70.00 | Waziristan, North Waziristan, South Waziristan, وزيرستان, شمال وزيرستان
CHN 41.00 85.00 | Xinjiang, شينجيانغ
CHN 31.00 89.00 | Tibet, التبت, إقليم التبت
MMR 20.50 93.50 | Rakhine, Rakhine state, راخين, ولاية راخين, أراكان
ESH 24.20 -13.50 | Western Sahara, الصحراء الغربية
TUR 38.00 40.50 | southeastern Turkey, southeast Turkey, جنوب شرق تركيا
--- 20.00 38.50 | Red Sea, البحر الأحمر
--- 12.00 48.00 | Gulf of Aden, خليج عدن
--- 12.60 43.30 | Bab al-Mandab, Bab el-Mandeb, باب المندب, مضيق باب المندب
--- 26.60 56.30 | Strait of Hormuz, Hormuz, مضيق هرمز, هرمز
--- 26.50 52.00 | Persian Gulf, Arabian Gulf, الخليج العربي, الخليج الفارسي, مياه الخليج
--- 43.00 34.00 | Black Sea, البحر الأسود
--- 24.50 119.50 | Taiwan Strait, مضيق تايوان
--- 13.00 114.00 | South China Sea, بحر الصين الجنوبي
EGY 30.60 32.30 | Suez Canal, قناة السويس
"""

_CITIES = """
UKR 49.99 36.23 | Kharkiv, Kharkov, خاركيف, خاركوف
UKR 48.60 38.00 | Bakhmut, Artemivsk, باخموت
UKR 47.84 35.14 | Zaporizhzhia, Zaporizhia, Zaporozhye, زابوريجيا, زاباروجيا, زابوروجيا, زابوريجا
UKR 48.14 37.75 | Avdiivka, أفدييفكا
UKR 48.28 37.18 | Pokrovsk, بوكروفسك
UKR 47.50 34.58 | Enerhodar, إنرهودار
UKR 46.48 30.73 | Odesa, Odessa, أوديسا, أوديسيا
UKR 50.45 30.52 | Kyiv, Kiev, Kiew, كييف
UKR 48.46 35.04 | Dnipro, دنيبرو
UKR 51.39 30.10 | Chernobyl, Chornobyl, تشرنوبل, تشيرنوبيل
UKR 50.55 30.22 | Bucha, بوتشا
UKR 44.60 33.52 | Sevastopol, سيفاستوبول
LBN 33.38 35.48 | Nabatieh, Nabatiyeh, النبطية
LBN 33.12 35.43 | Bint Jbeil, بنت جبيل
LBN 33.33 35.59 | Khiam, الخيام
LBN 33.11 35.14 | Naqoura, الناقورة
LBN 34.40 36.38 | Hermel, الهرمل
SYR 33.13 35.82 | Quneitra, القنيطرة
SYR 34.56 38.27 | Palmyra, Tadmur, تدمر
SYR 36.89 38.35 | Kobani, Kobane, Ayn al-Arab, كوباني, عين العرب
SYR 34.45 40.92 | Al-Bukamal, Abu Kamal, Albu Kamal, البوكمال
SYR 35.01 40.45 | Mayadin, Al-Mayadin, الميادين
SYR 36.07 36.73 | Sarmada, سرمدا
SYR 33.57 36.40 | Douma, دوما
SYR 36.86 40.07 | Ras al-Ayn, Serekaniye, رأس العين
SYR 36.85 36.23 | Khmeimim, حميميم
ISR 31.67 34.57 | Ashkelon, عسقلان, اشكلون
ISR 31.53 34.60 | Sderot, سديروت
ISR 31.80 34.64 | Ashdod, أشدود, أسدود
ISR 33.21 35.57 | Kiryat Shmona, كريات شمونة
ISR 33.28 35.58 | Metula, المطلة
ISR 31.25 34.79 | Beersheba, Be'er Sheva, Beer Sheva, بئر السبع
RUS 59.94 30.31 | Saint Petersburg, St Petersburg, St. Petersburg, سان بطرسبرغ, سانت بطرسبرغ, سان بطرسبورغ
ESP 39.47 -0.38 | فالنسيا, بلنسية
UKR 48.02 37.80 | Donetsk, دونيتسك
UKR 48.57 39.31 | Luhansk, Lugansk, لوغانسك, لوهانسك
SYR 35.95 39.01 | Raqqa, Raqqah, Ar Raqqah, الرقة
TUN 35.83 10.64 | Sousse, سوسة
PAK 30.19 67.00 | Quetta, كويتا
CHN 31.22 121.46 | Shanghai, شنغهاي, شانغهاي
IDN -6.21 106.85 | Jakarta, جاكرتا
VEN 10.49 -66.88 | Caracas, كراكاس, كاراكاس
ESP 41.39 2.16 | Barcelona, برشلونة
USA 37.77 -122.42 | San Francisco, سان فرانسيسكو
USA 29.42 -98.49 | San Antonio, سان أنطونيو
USA 42.36 -71.06 | Boston, بوسطن
CAN 53.55 -113.49 | Edmonton, إدمونتون
LKA 6.93 79.85 | Colombo, كولومبو
ISR 31.77 35.22 | Jerusalem, القدس, أورشليم القدس
ISR 32.08 34.78 | Tel Aviv, Tel Aviv-Yafo, تل أبيب, تل ابيب يافا
PSE 31.70 35.20 | Bethlehem, بيت لحم
PSE 32.46 35.30 | Jenin, جنين, مخيم جنين
PSE 31.53 35.10 | Hebron, الخليل
PSE 31.53 34.48 | Jabalia, Jabaliya, جباليا, مخيم جباليا
PSE 31.55 34.50 | Beit Lahiya, Beit Lahia, بيت لاهيا
PSE 31.54 34.54 | Beit Hanoun, Beit Hanun, بيت حانون
PSE 31.42 34.35 | Deir al-Balah, دير البلح
PSE 31.45 34.39 | Nuseirat, النصيرات, مخيم النصيرات
PSE 31.50 34.47 | Gaza City, مدينة غزة
PSE 31.35 34.30 | Khan Younis, Khan Yunis, خان يونس, خانيونس
PSE 31.29 34.25 | Rafah, رفح
IRN 34.88 50.99 | Fordow, Fordo, فوردو, فردو
IRN 33.72 51.73 | Natanz, نطنز
IRN 35.52 51.77 | Parchin, بارشين
IRN 28.97 50.84 | Bushehr, بوشهر
IRN 36.30 59.60 | Mashhad, مشهد
IRN 34.64 50.88 | Qom, قم
IRQ 33.80 42.44 | Ain al-Asad, Al-Asad Airbase, Ayn al-Asad, عين الأسد, قاعدة عين الأسد
IRQ 35.32 43.77 | Hawija, Hawijah, الحويجة
IRQ 36.38 42.45 | Tal Afar, Tall Afar, تلعفر
IRQ 34.01 44.15 | Samarra, سامراء
YEM 13.32 43.25 | Mocha, Mokha, المخا
YEM 14.79 42.97 | Hodeidah, Hudaydah, Hodeida, الحديدة
YEM 14.54 49.13 | Mukalla, المكلا
SDN 13.63 25.35 | El Fasher, Al-Fashir, Al Fasher, الفاشر
SDN 14.40 33.52 | Wad Madani, ود مدني, واد مدني
SDN 13.45 22.45 | Geneina, El Geneina, الجنينة
SDN 13.18 30.22 | El Obeid, Al-Ubayyid, الأبيض
PRK 39.03 125.75 | Pyongyang, بيونغ يانغ, بيونغيانغ, بيونج يانج
CHN 39.90 116.40 | Beijing, Peking, بكين
KOR 37.57 126.98 | Seoul, سول, سيول
CHE 46.20 6.15 | Geneva, جنيف
BEL 50.85 4.35 | Brussels, بروكسل
NLD 52.08 4.31 | The Hague, Hague, لاهاي
EGY 27.91 34.33 | Sharm el-Sheikh, شرم الشيخ
SAU 24.71 46.68 | Riyadh, الرياض
USA 38.90 -77.04 | Washington, Washington DC, Washington D.C., واشنطن
USA 40.71 -74.01 | New York, New York City, نيويورك
LBY 32.89 13.19 | Tripoli, طرابلس, طرابلس الغرب
LBN 34.43 35.84 | Tripoli, طرابلس, طرابلس اللبنانية
JOR 31.95 35.93 | Amman, عمّان
"""


def _read(table: str) -> list[tuple[str, Region]]:
    found: list[tuple[str, Region]] = []
    for head, names in rows(table):
        country, lat, lon = head.split()
        region = Region(names[0], None if country == "---" else country, float(lat), float(lon))
        found.extend((name, region) for name in names)
    return found


REGIONS = dict(_read(_REGIONS))
EXTRA_CITIES = _read(_CITIES)
"""Pairs, since two cities may share a name."""
