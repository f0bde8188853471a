"""Words that sentences begin with, words that say who spoke, and words that give a language away.

A capital after "U.S." or "Inc." says nothing by itself, a word from here does: "the U.S. The army", not "the U.S. Army".
"""

from collections.abc import Mapping

from streams.languages.tables import words

__all__ = ["ARABIC_SPEECH", "CHINESE_SPEECH", "FUNCTION_WORDS", "SPEECH", "STARTERS"]


SPEECH = words(
    "said says say asked asks told tells added adds wrote writes shouted cried replied replies answered wondered yelled"
    " screamed exclaimed demanded chanted quipped tweeted posted joked inquired whispered"
)
"""After a quotation that ends in ? or !, these go on with its sentence: "Where?" Smith asked."""

ARABIC_SPEECH = words(
    "قال قالت يقول تقول سأل سألت يسأل تسأل تساءل تساءلت يتساءل تتساءل هتف هتفت يهتف تهتف صرخ صرخت يصرخ صاح صاحت كتب كتبت"
    " أجاب أجابت رد ردت علق علقت غرد غردت أضاف أضافت قالوا هتفوا صاحوا هكذا بهذه تابع تابعت استطرد"
    " سأله سألها سألهم سألني سألته سألتها سألتني يسأله يسألها يسألني أجابه أجابها أجابني أجابته أجابتني"
)

CHINESE_SPEECH = frozenset("说問问道喊答叫称稱說")

STARTERS: Mapping[str, frozenset[str]] = {
    "en": words(
        "the a an this that these those there here he she it they we i you his her its their our my your who what when"
        " where why how which whose in on at by for from with without within after before during since until while if as"
        " although though because but and or so yet nor however meanwhile moreover nevertheless nonetheless still then"
        " thus therefore hence now today yesterday tomorrow tonight later earlier last next some many most much more all"
        " both each every several few other others another one two three four five six seven eight nine ten dozens"
        " hundreds thousands no not none nobody nothing never only even just also among amid under over between about"
        " above across against along around despite besides beyond inside outside near off out up down through"
        " throughout to of into onto toward towards upon according asked once again further instead perhaps maybe indeed"
        " rather whether too neither either such same is was were are do did does has have had can could will would"
        " should may might must let officials residents witnesses authorities critics analysts experts investigators"
        " protesters demonstrators rebels militants gunmen lawmakers diplomats prosecutors lawyers relatives survivors"
        " rescuers observers opponents supporters voters traders shares police troops soldiers people anyone everyone"
        " someone something everything half later nearly almost more than fewer less early late separately additionally"
        " furthermore finally please thanks prices tariffs exports imports talks markets stocks investors doctors previously recently currently initially eventually"
    ),
    "fr": words(
        "le la les l un une des du de d au aux ce cet cette ces c il elle ils elles on nous vous je j son sa ses leur leurs"
        " notre nos et mais ou où donc or ni car si quand lorsque comme en dans sur sous par pour avec sans après avant"
        " depuis pendant selon chez entre vers contre malgré ainsi alors puis ensuite enfin aussi cependant toutefois"
        " pourtant plus plusieurs certains tous toute tout aucun personne rien qui que qu quoi pourquoi comment à hier"
        " aujourd'hui demain deux trois"
    ),
    "de": words(
        "der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich man dies diese dieser dieses jene"
        " und aber oder doch denn sondern als wenn weil da ob obwohl während bevor nachdem seit bis in im an am auf aus bei"
        " mit nach von vom vor zu zum zur über unter durch für gegen ohne um trotz wegen laut auch noch nun nur so dann"
        " dort hier heute gestern morgen danach daher deshalb dennoch jedoch zudem außerdem nicht kein keine niemand nichts"
        " viele einige mehrere alle beide zwei drei was wer wie wo warum welche sein seine ihre unsere damit dabei dazu"
    ),
    "es": words(
        "el la los las lo un una unos unas este esta estos estas ese esa esos esas eso esto él ella ellos ellas yo nosotros"
        " usted ustedes su sus nuestro y e o u pero sino porque aunque si cuando mientras como donde en de del al a ante"
        " bajo con contra desde durante entre hacia hasta para por según sin sobre tras además también ya no ni nada nadie"
        " así entonces luego después antes hoy ayer mañana qué quién cómo cuándo dónde muchos varios algunos todos todo dos"
        " tres se"
    ),
    "pt": words(
        "o a os as um uma uns umas este esta esse essa isto isso ele ela eles elas eu nós seu sua seus suas e mas ou porém"
        " porque embora se quando enquanto como onde em no na nos nas de do da dos das ao à por pelo pela para com sem sob"
        " sobre após antes durante desde até entre segundo também já não nem nada ninguém assim então depois hoje ontem"
    ),
    "it": words(
        "il lo la i gli le un uno una questo questa questi queste quello quella egli lui lei loro noi io suo sua suoi e ma o"
        " però perché anche se quando mentre come dove in nel nella di del della a al alla da dal dalla con su per tra fra"
        " secondo dopo prima durante senza contro non né nessuno niente così allora poi oggi ieri domani molti tutti due tre"
    ),
    "nl": words(
        "de het een dit dat deze die hij zij ze wij we ik je u er zijn haar hun ons en maar of want dus als toen omdat hoewel"
        " in op aan bij met van voor na naar uit over onder tegen tot sinds tijdens volgens ook nog nu dan daar hier vandaag"
        " gisteren niet geen niemand niets veel sommige alle twee drie wat wie hoe waar waarom"
    ),
    "tr": words(
        "bu şu o bir ben sen biz siz onlar ve ama fakat ancak ya veya çünkü eğer ise ne nasıl neden kim hangi her hiç bazı"
        " birçok çok daha en de da sonra önce şimdi bugün dün yarın böylece ayrıca öte yandan iki üç buna bunun bunlar olay"
        " açıklamada kendisi"
    ),
    "ru": words(
        "он она оно они мы вы я ты это этот эта эти тот та те в во на с со к ко по из из-за от до за под над о об при для без"
        " между через после перед и а но или однако если когда пока хотя потому поэтому так также как что кто где куда"
        " почему его её их наш ваш все всё многие некоторые никто ничто не ни теперь сейчас сегодня вчера завтра затем"
        " потом кроме среди согласно по-прежнему два три"
    ),
    "uk": words(
        "він вона воно вони ми ви я ти це цей ця ці той та ті у в на з із зі до по від за під над про при для без між через"
        " після перед і й а але або проте однак якщо коли поки хоча тому так також як що хто де куди чому його її їх наш"
        " ваш всі усі все багато деякі ніхто ніщо не ні тепер зараз сьогодні вчора завтра потім крім серед згідно два три"
    ),
    "ar": words(
        "وقال وقالت قال قالت وأضاف وأضافت أضاف وأكد وأكدت أكد وأوضح وأوضحت وأشار وأشارت وذكر وذكرت وأعلن وأعلنت أعلن وكان"
        " وكانت كان كانت ولم لم ولا لا لن ولن وقد لقد ولكن لكن كما ثم حيث وفي وبحسب بحسب ووفق وأفاد وأفادت ونقل ونقلت ونفى"
        " ونفت هذا هذه وهذا وهذه هو هي وهو وهي أما وأما إن وإن ومن وعلى وإلى وتابع وتابعت ولفت وشدد واعتبر ورأى بدوره بدورها"
        " وأصيب وقتل وهناك وبلغ"
    ),
}

FUNCTION_WORDS: Mapping[str, frozenset[str]] = {
    "en": words(
        "the of and to in is was that for on with he his by at from it as are be has had not they which were said"
    ),
    "fr": words(
        "le la les des et est une dans qui que pour du pas sur au par plus ce avec sont il ont été cette aux ses lui son a l d un n c elle nous"
    ),
    "de": words(
        "der die das und ist nicht den von mit sich des auf für im dem ein eine auch als werden zu wird hat wurde er bis zum zur am bei nach aus es seit oder wie einer einen sie hier sind war"
    ),
    "es": words("el la los las de que y en un una por con para se del al es su más como pero fue ha sus lo no este"),
    "pt": words("o os as de que e em um uma por com para do da no na não se dos das ao é foi mais são pelo sua"),
    "it": words("il lo gli di che e un una per con del della non è sono nel alla dei delle si da ha anche più al le i"),
    "nl": words("de het een van en in is dat op te zijn met voor niet aan er die om ook als bij door naar werd hebben"),
    "tr": words(
        "ve bir bu için ile de da olarak olan daha gibi çok sonra kadar ancak en ise olduğu edildi dedi var etti oldu yaptı ya ki ne o mi ama göre yeni"
    ),
}
