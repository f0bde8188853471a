"""News in our other languages with its sentence boundaries marked by a double bar: written by us."""

__all__ = ["BOUNDARIES_OTHER"]

BOUNDARIES_OTHER = (
    # Persian, Urdu, Hebrew
    "نیروهای مرزی دو قاچاقچی را بازداشت کردند. ‖پلیس گفت که تحقیقات ادامه دارد.",
    "آیا مذاکرات شکست خورد؟ ‖سخنگوی وزارت خارجه پاسخی نداد.",
    "به گزارش ا.ف.پ، دو نفر کشته شدند. ‖مقام‌های محلی آن را تایید نکردند.",
    "وزیر خارجه گفت: «ما آماده‌ایم.» ‖او جزئیات نداد.",
    "کراچی میں دھماکے سے چار افراد ہلاک ہو گئے۔ ‖پولیس نے علاقے کو گھیرے میں لے لیا۔",
    "کیا حکومت مستعفی ہو گی؟ ‖وزیر اعظم نے کہا: ’’ہرگز نہیں۔‘‘ ‖اپوزیشن نے احتجاج کیا۔",
    'צה"ל הודיע כי שני חיילים נפצעו. ‖ארה"ב קראה לרגיעה.',
    'מי ירה ראשון? ‖אף אחד לא יודע. ‖"זו הייתה טעות", אמר הקצין.',
    # Russian, Ukrainian
    "В 2014 г. город был занят. ‖Тогда погибли сорок человек.",
    "Об этом сообщил А. С. Петров. ‖Он не назвал число погибших.",
    "Ущерб оценили в 3 млн руб. ‖Деньги выделят из резерва.",
    "В порту хранились уголь, зерно и т. д. ‖Всё сгорело.",
    "Премьер, т. е. глава кабинета, подал в отставку. ‖Парламент соберётся в среду.",
    "«Когда закончится война?» — спросил он. ‖Никто не ответил.",
    "Бои идут у г. Бахмут, по ул. Мира и на пл. Свободы. ‖Связи нет.",
    "Удар пришёлся на 5 ч. утра. ‖Погибли двое.",
    "У 2022 р. місто зруйнували. ‖Тепер його відбудовують.",
    "Про це повідомив ген. О. Сирський. ‖Він подякував бійцям.",
    "Збитки — 5 млн грн. ‖Їх покриє громада.",
    # French
    "M. Dupont a démissionné. ‖Mme Leroy lui succède.",
    "« Pourquoi maintenant ? » a demandé le juge. ‖Personne n'a répondu.",
    "Le général a été tué à 5 km de la frontière. ‖Son convoi avait sauté sur une mine !",
    "Selon le Dr. Martin et le prof. Blanc, il y a des vivres, des tentes, etc. ‖Il manque l'eau.",
    "« Nous partons. » ‖Il n'a rien ajouté.",
    "Art. 5 du traité : chacun aide les autres. ‖La Turquie l'a rappelé.",
    # German
    "Am 3. Mai beginnt der Prozess. ‖Er dauert bis zum 12. Juni.",
    "Die Armee setzt z. B. Drohnen ein. ‖Das sagt Oberst Dr. Kern.",
    "Im 2. Weltkrieg lag hier die Front. ‖Heute ist es ein Park.",
    "Es gab u. a. Tote und Verletzte. ‖Die Zahl ist unklar.",
    "„Wir gehen nicht“, sagte der Bürgermeister. ‖„Das ist unsere Stadt.“ ‖Dann schwieg er.",
    "Der Minister traf Prof. Dr. Weiß bzw. dessen Vertreter. ‖Ergebnisse gab es nicht.",
    "Das Haus steht seit ca. 1900. ‖Niemand wohnt mehr dort.",
    # Spanish, Turkish
    "El Sr. Gómez y la Sra. Ruiz viajaron a EE. UU. en mayo. ‖No hubo acuerdo.",
    "¿Quién disparó primero? ‖Nadie lo sabe. ‖¡Basta ya!",
    "El Dr. Pérez murió el 3 de enero. ‖Tenía 80 años.",
    "El art. 8 lo prohíbe. ‖La pág. 12 lo explica.",
    "Dr. Yılmaz istifa etti. ‖Yerine Prof. Dr. Kaya atandı.",
    "Saldırıda un, şeker vb. malzemeler yandı. ‖Bu, üçüncü saldırı.",
    "T.C. Dışişleri Bakanlığı açıklama yaptı. ‖Ayrıntı verilmedi.",
    "3. Ordu Komutanı konuştu. ‖21. yüzyılın en büyük depremi oldu.",
    # Chinese, Hindi
    "外交部发言人周一表示，谈判仍在继续。‖双方将于下周再次会晤。",
    "“谁先开的枪？”他问。‖没有人回答。",
    "总统说：“我们不会撤退。”‖反对党表示抗议！‖局势依然紧张……",
    "सेना ने गाँव पर कब्ज़ा कर लिया। ‖दो लोग मारे गए।",
)
