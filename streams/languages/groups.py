"""Forces, parties, bodies and leaders that the news names without their country, in every language we read.

One list for all languages keeps a group's country and sector in one place. A name counts only in its own script, so
none gets in another language's way.
"""

from streams.languages.reference import Group
from streams.languages.tables import rows

__all__ = ["GROUPS", "MEDIA"]

_TABLE = """
ISR MIL | IDF, Israel Defense Forces, Israel Defence Forces, Israeli Defense Forces, IOF, جيش الاحتلال, جيش الدفاع
ISR MIL | قوات الاحتلال, قوات الاحتلال الإسرائيلي, جيش الاحتلال الإسرائيلي
ISR SPY | Mossad, Shin Bet, الموساد, الشاباك, الشين بيت
ISR LEG | Knesset, الكنيست
ISR GOV | Netanyahu, Benjamin Netanyahu, Yoav Gallant, Israel Katz, Isaac Herzog, نتنياهو, بنيامين نتنياهو, غالانت, يوآف غالانت
LBN REB | Hezbollah, Hizbullah, Hizballah, Hizbollah, Hezballah, Hezbollah fighters, حزب الله, حزب اللَّه
LBN REB | Hassan Nasrallah, Nasrallah, Naim Qassem, حسن نصر الله, نصر الله, نعيم قاسم
LBN GOV | Najib Mikati, Joseph Aoun, Nawaf Salam, نجيب ميقاتي, جوزيف عون, نواف سلام, نبيه بري
PSE REB | Hamas, Al-Qassam Brigades, Qassam Brigades, حماس, حركة حماس, كتائب القسام, القسام
PSE REB | Islamic Jihad, Palestinian Islamic Jihad, Al-Quds Brigades, الجهاد الإسلامي, حركة الجهاد الإسلامي, سرايا القدس
PSE REB | Ismail Haniyeh, Haniyeh, Yahya Sinwar, Sinwar, إسماعيل هنية, هنية, يحيى السنوار, السنوار
PSE GOV | Palestinian Authority, PLO, Fatah, Mahmoud Abbas, السلطة الفلسطينية, منظمة التحرير الفلسطينية, محمود عباس
PSE GOV | حركة فتح
YEM REB | Houthis, Houthi, Huthis, Huthi, Ansar Allah, Ansarallah, Houthi rebels, الحوثيون, الحوثيين, الحوثي, حوثي
YEM REB | حوثيون, حوثيين, جماعة الحوثي, الحوثية, حوثية, أنصار الله, Southern Transitional Council, المجلس الانتقالي الجنوبي
YEM GOV | Presidential Leadership Council, مجلس القيادة الرئاسي
IRN MIL | Revolutionary Guard, Revolutionary Guards, Revolutionary Guard Corps, IRGC, Quds Force, Basij, Pasdaran
IRN MIL | Islamic Revolutionary Guard Corps, الحرس الثوري, الحرس الثوري الإيراني, فيلق القدس, الباسيج
IRN GOV | Khamenei, Ali Khamenei, Raisi, Ebrahim Raisi, Pezeshkian, Masoud Pezeshkian, Araghchi, Abbas Araghchi
IRN GOV | خامنئي, علي خامنئي, رئيسي, إبراهيم رئيسي, بزشكيان, مسعود بزشكيان, عراقجي, عباس عراقجي, عبد اللهيان
USA MIL | Pentagon, US Central Command, CENTCOM, US Navy, البنتاغون, البنتاجون, سنتكوم
USA MIL | القيادة المركزية الأمريكية, القيادة المركزية الأميركية, AFRICOM, Lloyd Austin, Pete Hegseth, لويد أوستن
USA GOV | White House, State Department, US State Department, Oval Office, البيت الأبيض, الخارجية الأمريكية
USA GOV | Biden, Joe Biden, Trump, Donald Trump, Antony Blinken, Blinken, Marco Rubio, Rubio, Jake Sullivan, Kamala Harris
USA GOV | Obama, Barack Obama, Steve Witkoff, Witkoff, بايدن, جو بايدن, ترامب, دونالد ترامب, بلينكن, أنتوني بلينكن, روبيو
USA GOV | باراك أوباما, أوباما, بريت ماكغورك, ماكغورك, ويتكوف, ستيف ويتكوف, جيك سوليفان, كامالا هاريس
USA LEG | Congress, US Congress, US Senate, الكونغرس, الكونجرس, الكونغرس الأمريكي, مجلس الشيوخ الأمريكي
USA SPY | CIA, Central Intelligence Agency, NSA, السي آي إيه, وكالة الاستخبارات المركزية
USA COP | FBI, Federal Bureau of Investigation, مكتب التحقيقات الفيدرالي, مكتب التحقيقات الفدرالي
RUS GOV | Kremlin, Putin, Vladimir Putin, Lavrov, Sergei Lavrov, Sergey Lavrov, Peskov, Dmitry Peskov, Medvedev
RUS GOV | الكرملين, بوتين, بوتن, فلاديمير بوتين, لافروف, سيرغي لافروف, بيسكوف, دميتري بيسكوف, ميدفيديف
RUS LEG | State Duma, Duma, الدوما, مجلس الدوما
RUS MIL | Wagner, Wagner Group, Sergei Shoigu, Shoigu, فاغنر, مجموعة فاغنر, فاجنر, شويغو, سيرغي شويغو
RUS SPY | FSB, GRU
UKR GOV | Zelensky, Zelenskyy, Volodymyr Zelensky, Volodymyr Zelenskyy, Dmytro Kuleba, زيلينسكي, فولوديمير زيلينسكي
UKR LEG | Verkhovna Rada
UKR MIL | Azov Brigade, Azov battalion, كتيبة آزوف
GBR GOV | Downing Street, Whitehall, Foreign Office, FCDO, Keir Starmer, Starmer, Rishi Sunak, داونينغ ستريت, كير ستارمر
GBR LEG | House of Commons, House of Lords, مجلس العموم, مجلس العموم البريطاني
FRA GOV | Elysee, Élysée, Macron, Emmanuel Macron, Quai d'Orsay, الإليزيه, ماكرون, إيمانويل ماكرون
DEU LEG | Bundestag, البوندستاغ
DEU GOV | Olaf Scholz, Friedrich Merz, Merkel, Angela Merkel, أولاف شولتس, فريدريش ميرتس, ميركل
TUR GOV | Erdogan, Recep Tayyip Erdogan, Hakan Fidan, أردوغان, رجب طيب أردوغان, هاكان فيدان
TUR REB | PKK, Kurdistan Workers' Party, Kurdistan Workers Party, حزب العمال الكردستاني
SYR REB | SDF, Syrian Democratic Forces, YPG, HTS, Hayat Tahrir al-Sham, Free Syrian Army, Nusra Front, Al-Nusra Front
SYR REB | قسد, قوات سوريا الديمقراطية, قوات سورية الديمقراطية, هيئة تحرير الشام, الجيش السوري الحر, الجيش الحر, جبهة النصرة
SYR GOV | Assad, Bashar al-Assad, al-Assad, Assad regime, Ahmed al-Sharaa, al-Sharaa, بشار الأسد, نظام الأسد
SYR GOV | أحمد الشرع
SDN REB | RSF, Rapid Support Forces, قوات الدعم السريع, الدعم السريع, SPLM-N, Hemedti, حميدتي, محمد حمدان دقلو
SDN MIL | Sudanese Armed Forces, Burhan, Abdel Fattah al-Burhan, البرهان, عبد الفتاح البرهان
SDN REB | Janjaweed, الجنجويد
LBY MIL | Libyan National Army, Haftar, Khalifa Haftar, حفتر, خليفة حفتر, الجيش الوطني الليبي
LBY GOV | Government of National Unity, Dbeibah, عبد الحميد الدبيبة, الدبيبة
IRQ REB | Popular Mobilization Forces, Popular Mobilisation Forces, PMF, Hashd al-Shaabi, الحشد الشعبي, هيئة الحشد الشعبي
IRQ REB | Kataib Hezbollah, Kata'ib Hezbollah, Islamic Resistance in Iraq, كتائب حزب الله, المقاومة الإسلامية في العراق
IRQ MIL | Peshmerga, البيشمركة, البشمركة
IRQ GOV | Mohammed Shia al-Sudani, محمد شياع السوداني, KRG, حكومة إقليم كردستان
EGY GOV | Sisi, Abdel Fattah al-Sisi, el-Sisi, al-Sisi, السيسي, عبد الفتاح السيسي
EGY OPP | Muslim Brotherhood, جماعة الإخوان المسلمين, الإخوان المسلمين, الإخوان المسلمون, Mohamed Morsi, محمد مرسي
SAU GOV | Mohammed bin Salman, Crown Prince Mohammed bin Salman, محمد بن سلمان, الأمير محمد بن سلمان
JOR GOV | King Abdullah II, Ayman Safadi, الملك عبد الله الثاني, أيمن الصفدي
AFG GOV | Taliban, the Taliban, طالبان, حركة طالبان
PAK REB | TTP, Tehrik-i-Taliban Pakistan, Pakistani Taliban, Tehreek-e-Taliban Pakistan, طالبان باكستان, طالبان الباكستانية
PAK REB | Balochistan Liberation Army, BLA, Lashkar-e-Taiba, جيش تحرير بلوشستان
PAK SPY | ISI
IND GOV | Narendra Modi, Modi, ناريندرا مودي, مودي
CHN GOV | Xi Jinping, Wang Yi, Zhongnanhai, شي جين بينغ, شي جينبينغ
CHN MIL | PLA, People's Liberation Army, جيش التحرير الشعبي
PRK GOV | Kim Jong Un, Kim Jong-un, Kim Jong Il, كيم جونغ أون, كيم جونج أون
MMR MIL | Tatmadaw, Min Aung Hlaing
MMR REB | Arakan Army, جيش أراكان
SOM REB | Al-Shabaab, al Shabaab, Shabaab, Al-Shabab, حركة الشباب, حركة الشباب المجاهدين
NGA REB | Boko Haram, بوكو حرام, ISWAP
MLI REB | JNIM, Jama'at Nasr al-Islam wal Muslimin, Ansar Dine, جماعة نصرة الإسلام والمسلمين
COD REB | M23, M23 rebels, حركة 23 مارس, Allied Democratic Forces
ETH REB | TPLF, Tigray People's Liberation Front, Fano, جبهة تحرير تيغراي, الجبهة الشعبية لتحرير تيغراي, فانو
ETH GOV | Abiy Ahmed, آبي أحمد, أبي أحمد
COL REB | FARC, ELN, National Liberation Army, فارك, القوات المسلحة الثورية الكولومبية
VEN GOV | Nicolas Maduro, Maduro, نيكولاس مادورو, مادورو
ESH REB | Polisario, Polisario Front, البوليساريو, جبهة البوليساريو
--- REB | Islamic State, Islamic State group, ISIS, ISIL, Daesh, داعش, تنظيم الدولة, تنظيم الدولة الإسلامية, تنظيم داعش
--- REB | Islamic State of Iraq and the Levant, الدولة الإسلامية في العراق والشام, IS-K, ISIS-K
--- REB | Al-Qaeda, Al Qaeda, al-Qaida, al Qaida, AQAP, القاعدة في جزيرة العرب, تنظيم القاعدة
--- IGO | United Nations, UN, UN Security Council, Security Council, UN General Assembly, الأمم المتحدة, مجلس الأمن
--- IGO | UNIFIL, اليونيفيل, يونيفيل, UNRWA, الأونروا, أونروا, UNHCR, UNICEF, يونيسف, اليونيسف, مجلس الأمن الدولي
--- IGO | World Health Organization, World Health Organisation, WHO, منظمة الصحة العالمية, Guterres, Antonio Guterres
--- IGO | غوتيريش, أنطونيو غوتيريش, IAEA, International Atomic Energy Agency, الوكالة الدولية للطاقة الذرية
--- IGO | European Union, EU, European Commission, الاتحاد الأوروبي, المفوضية الأوروبية
--- IGO | NATO, الناتو, حلف شمال الأطلسي, حلف الناتو, Arab League, جامعة الدول العربية, الجامعة العربية
--- IGO | African Union, AU, الاتحاد الأفريقي, الاتحاد الإفريقي, ECOWAS, إيكواس, الإيكواس, GCC, مجلس التعاون الخليجي
--- IGO | OPEC, أوبك, OSCE, G7, G20, World Bank, IMF, البنك الدولي, صندوق النقد الدولي, OPCW
--- IGO | International Criminal Court, ICC, المحكمة الجنائية الدولية, International Court of Justice, محكمة العدل الدولية
--- NGO | Amnesty International, Human Rights Watch, Red Cross, Red Crescent, ICRC, MSF, Doctors Without Borders
--- NGO | منظمة العفو الدولية, هيومن رايتس ووتش, الصليب الأحمر, الهلال الأحمر, أطباء بلا حدود
--- MED | Reuters, AFP, Agence France-Presse, Associated Press, AP, BBC, CNN, Axios, Al Jazeera, New York Times
--- MED | Wall Street Journal, Washington Post, Financial Times, Guardian, Haaretz, Times of Israel, Bloomberg, Fox News
--- MED | رويترز, فرانس برس, أسوشيتد برس, أكسيوس, الجزيرة, العربية, سكاي نيوز, بي بي سي, سي إن إن, هآرتس, نيويورك تايمز
RUS MED | TASS, RIA Novosti, Interfax, RT, تاس, وكالة تاس, نوفوستي
SYR MED | SANA, سانا, وكالة سانا
IRN MED | IRNA, Tasnim, Fars, Press TV, إرنا, وكالة تسنيم, تسنيم
TUR MED | Anadolu, Anadolu Agency, وكالة الأناضول, الأناضول
CHN MED | Xinhua, شينخوا
"""


def _read_table() -> dict[str, Group]:
    groups: dict[str, Group] = {}
    for head, names in rows(_TABLE):
        country, sector = head.split()
        groups.update(dict.fromkeys(names, Group(None if country == "---" else country, sector)))
    return groups


GROUPS = _read_table()
MEDIA = frozenset(name for name, group in GROUPS.items() if group.sector == "MED")
