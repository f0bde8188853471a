"""Peoples without a state of their own, and rivers, mountains and straits: names that a model takes for towns.

Only names that mean nothing else in the news: no Amazon, no Jordan, no Karen, no Dnipro.
"""

from streams.languages.tables import names_in

__all__ = ["LANDSCAPES", "PEOPLES"]

PEOPLES = names_in(
    """
Fulani, Fulanis, Fula, Peul, Peuls, Hausa, Hausas, Yoruba, Yorubas, Igbo, Igbos, Kanuri, Ijaw, Tiv, Dogon, Dogons, Bambara
Tuareg, Tuaregs, Touareg, Toubou, Tubu, Zaghawa, Masalit, Dinka, Nuer, Shilluk, Hutu, Hutus, Tutsi, Tutsis, Banyamulenge
Lendu, Oromo, Oromos, Tigrayan, Tigrayans, Sidama, Kikuyu, Kikuyus, Kalenjin, Maasai, Zulu, Zulus, Xhosa, Shona
Ndebele, Berber, Berbers, Amazigh, Kabyle, Kabyles, Kurd, Kurds, Yazidi, Yazidis, Yezidi, Yezidis, Assyrians, Chaldeans
Druze, Alawite, Alawites, Maronite, Maronites, Copt, Copts, Coptic, Shia, Shias, Shiite, Shiites, Shi'ite, Shi'ites, Sunni
Sunnis, Hazara, Hazaras, Pashtun, Pashtuns, Baloch, Baluch, Tamil, Tamils, Sinhalese, Rohingya, Rohingyas, Uyghur, Uyghurs
Uighur, Uighurs, Tibetans, Hmong, Mapuche, Mapuches, Quechua, Quechuas, Aymara, Aymaras, Guarani, Miskito, Maori, Basques
Catalans, Tatars, Crimean Tatars, Chechens, Ingush, Circassians, Ossetians, Bosniak, Bosniaks, Bedouin, Bedouins, Ahmadis
الفولاني, الفولانيين, الفلاتة, الهوسا, اليوروبا, الإيغبو, الطوارق, التبو, الزغاوة, المساليت, الدينكا, النوير, الشلك, الهوتو, التوتسي
البانيامولينغي, الأورومو, التيغراي, التيغراويين, الأمازيغ, البربر, الأكراد, الكرد, الإيزيديين, الأيزيديين, الإيزيديون, الأيزيديون, الآشوريين
الآشوريون, الدروز, العلويين, العلويون, الموارنة, الأقباط, الشيعة, السنة, الهزارة, البشتون, البلوش, التاميل, السنهال, الروهينغا, الروهينجا
الأويغور, الإيغور, التبتيين, الشركس, الأوسيتيين, البوشناق, البوسنيين, البدو, التركمان, الغجر
"""
)
"""Ethnic and religious groups, in English and Arabic."""

LANDSCAPES = names_in(
    """
Ganges, Brahmaputra, Indus, Mekong, Irrawaddy, Yangtze, Yellow River, Yalu, Amu Darya, Syr Darya, Euphrates, Tigris, Litani
Orontes, Jordan River, River Jordan, Nile, Blue Nile, White Nile, Rhine, Danube, Volga, Dnieper, Dniester, Oder, Elbe, Vistula
Loire, Thames, Zambezi, Limpopo, Rio Grande, Orinoco, Andes, Himalayas, Himalaya, Hindu Kush, Karakoram, Pamirs, Caucasus
Carpathians, Pyrenees, Alps, Urals, Rockies, Appalachians, Sierra Madre, Sierra Nevada, Sahara, Sahel, Gobi, Kalahari
Bab el-Mandeb, Bab al-Mandab, Strait of Hormuz, Bosphorus, Dardanelles, Horn of Africa, Golan Heights, Jordan Valley
الفرات, دجلة, العاصي, الليطاني, نهر النيل, النيل الأزرق, النيل الأبيض, الغانج, الميكونغ, الراين, الدانوب, الفولغا, الدنيبر, الأنديز
الهيمالايا, القوقاز, الكاربات, البرانس, الألب, الصحراء الكبرى, باب المندب, مضيق هرمز, مضيق باب المندب, البوسفور, الدردنيل
القرن الأفريقي, القرن الإفريقي, هضبة الجولان, غور الأردن, رأس الرجاء الصالح
"""
)
"""Rivers, mountains, deserts, straits and what lies around them, in English and Arabic."""
