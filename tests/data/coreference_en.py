"""English mentions and the things they mean: ``[TYPE number name]``, one number a thing."""

ENGLISH = """
[PER 1 Antony Blinken] met [PER 2 Benjamin Netanyahu]. [PER 1 Blinken] then left; [PER 2 Netanyahu] stayed.
[PER 1 President Joe Biden] spoke. [PER 1 Biden] said; [PER 1 Mr. Biden] added. [PER 1 Joseph R. Biden] won.
[PER 1 Joe Biden] and [PER 2 Hunter Biden] arrived. [PER 2 Biden] left.
[PER 1 Hunter Biden] and [PER 2 Joe Biden] arrived. [PER 2 Biden] left.
[PER 1 Gen. Mark Milley] testified. [PER 1 Milley] and [PER 1 General Milley] and [PER 1 Gen Milley] too.
[PER 1 Dr. Anthony Fauci] said. [PER 1 Fauci] left. [PER 1 Tony Fauci] came.
[PER 1 Blinken] lands in [GPE 2 Cairo]. [PER 1 Antony Blinken] arrived in [GPE 2 Cairo].
[ORG 1 International Atomic Energy Agency] ([ORG 1 IAEA]) said. The [ORG 1 IAEA] left.
The [ORG 1 United Nations] and [ORG 2 European Union] agree. The [ORG 1 UN] and [ORG 2 EU] act; [ORG 1 U.N.] staff.
[ORG 1 North Atlantic Treaty Organization] meets; [ORG 1 NATO] says. [ORG 1 Nato] acts.
[ORG 1 Kurdistan Workers' Party] ([ORG 1 PKK]) fighters. The [ORG 1 PKK] said.
[PER 1 Volodymyr Zelensky] said. [PER 1 Zelenskyy] spoke; [PER 1 Zelenskiy] denied; [PER 1 Volodymyr Zelenskyy] left.
[PER 1 Recep Tayyip Erdoğan] spoke; [PER 1 Erdogan] left.
[PER 1 Sergei Lavrov] and [PER 1 Sergey Lavrov] are one.
[PER 1 Bashar al-Assad] fled. [PER 1 Assad] was in [GPE 2 Moscow]; [PER 1 al-Assad] too.
[PER 1 Mohammed bin Salman] met [PER 2 King Salman]. [PER 1 Bin Salman] left.
[GPE 1 Lebanon] and [ORG 1 Lebanon] and [GPE 1 Lebanon's].
[GPE 1 United States] and [GPE 1 U.S.] and [GPE 1 US] and [GPE 1 America] and the [GPE 1 United States of America].
[GPE 1 Russia] invaded [GPE 2 Ukraine]; [NORP 3 Russians] and [NORP 3 Russian] troops, [NORP 4 Ukrainian] ones.
[PER 1 Michael Jordan] visited [GPE 2 Jordan]. [PER 1 Jordan] liked it.
[PER 1 George Washington] never saw [GPE 2 Washington]. [PER 1 Washington] died in [GPE 3 Virginia].
[PER 1 Xi Jinping] met [PER 2 Vladimir Putin]. [PER 1 Xi] smiled, [PER 2 Putin] did not.
[PER 1 Kim Jong-un] and [PER 1 Kim Jong Un]; [PER 1 Kim] said.
[PER 1 Saddam Hussein] was tried. [PER 1 Saddam] and [PER 1 Hussein].
[PER 1 Gabriel García Márquez] wrote. [PER 1 García Márquez] and [PER 1 Garcia Marquez].
[PER 1 Abdel Fattah al-Sisi] met [PER 2 Abdel Fattah al-Burhan]. [PER 1 Sisi] and [PER 2 Burhan]; [PER 1 el-Sisi].
[PER 1 Itamar Ben-Gvir] said. [PER 1 Ben-Gvir] left, [PER 1 Ben Gvir] came.
[PER 1 Ursula von der Leyen] said; [PER 1 von der Leyen] left.
[GPE 1 Kyiv] was hit; [GPE 1 Kiev] burned.
[ORG 1 Islamic State] and [ORG 1 ISIS] and [ORG 1 Daesh] and [ORG 1 ISIL].
[ORG 1 Hezbollah] and [ORG 1 Hizbollah] and [ORG 1 Hezbollah's] men; [NORP 1 Hezbollah].
[ORG 1 HEZBOLLAH] strikes. [ORG 1 Hezbollah] fired.
[PER 1 NETANYAHU] angry. [PER 1 Benjamin Netanyahu] said.
[PER 1 Barack Obama] and [PER 2 Michelle Obama] came. [PER 2 Obama] spoke of books.
[ORG 1 Rapid Support Forces] ([ORG 1 RSF]) took [GPE 2 El Fasher]. The [ORG 1 RSF] denied; [GPE 2 Al Fasher] fell.
[ORG 1 Wagner Group] left. [ORG 1 Wagner] fighters.
[PER 1 Ali Khamenei] and [PER 2 Ebrahim Raisi]: [PER 1 Ayatollah Ali Khamenei], [PER 2 President Raisi], [PER 1 Ayatollah Khamenei].
[PER 1 Ahmed al-Sharaa], [PER 2 Asaad al-Shaibani]. [PER 1 Sharaa] and [PER 2 Shaibani] left.
[PER 1 Maria Rossi] and [PER 2 Mario Rossi] met.
[PER 1 Peter Jensen] and [PER 2 Erik Jansen] met. [PER 1 Jensen] left; [PER 2 Jansen] stayed.
[ORG 1 Food and Agriculture Organization] ([ORG 1 FAO]) says; [ORG 1 FAO].
[ORG 1 Committee to Protect Journalists] said. [ORG 1 CPJ] added.
[ORG 1 Syrian Observatory for Human Rights] said. [ORG 1 SOHR] added. [ORG 2 Human Rights Watch] and [ORG 2 HRW].
[PER 1 Emmanuel Macron] flew to [GPE 2 Britain]; the [GPE 2 UK] welcomed [PER 1 French President Emmanuel Macron].
[NORP 1 Israelis] and [NORP 1 Israeli] police, [NORP 2 Palestinians] and [NORP 2 Palestinian] youths. [GPE 3 Israel].
[PER 1 Mohammed Deif] died. [PER 2 Mohammed Sinwar] too. [PER 1 Deif] and [PER 2 Sinwar].
[PER 1 John Smith] and [PER 2 Jane Doe]. [PER 1 Mr Smith] and [PER 2 Ms Doe].
[PER 1 Donald Trump] said. [PER 1 Trump's] team and [PER 1 former President Trump] and [PER 1 Trump].
[LOC 1 Gaza Strip] and [LOC 1 the Gaza Strip].
[ORG 1 Ministry of Defence] said; [ORG 2 Ministry of Finance] denied. [ORG 1 Ministry of Defence's] men.
[ORG 1 World Health Organization] warns. [ORG 1 WHO] says; [ORG 1 World Health Organisation].
[PER 1 António Guterres] spoke. [PER 1 UN Secretary-General Antonio Guterres]; [PER 1 Guterres].
[PER 1 Yahya Sinwar], leader of [ORG 2 Hamas]. [PER 1 Sinwar] hid. [ORG 2 HAMAS].
[GPE 1 Myanmar] and [GPE 1 Burma].
[GPE 1 Ivory Coast] and [GPE 1 Côte d'Ivoire].
[GPE 1 South Sudan] and [GPE 2 Sudan]. [GPE 2 Sudan's] army. [GPE 1 South Sudan's].
[GPE 1 Niger] and [GPE 2 Nigeria]. [NORP 3 Nigerians] and [NORP 4 Nigeriens].
[GPE 1 England] and [GPE 2 Scotland] and the [GPE 3 United Kingdom].
[PER 1 Hassan Nasrallah] and [PER 2 Naim Qassem]. [PER 1 Sayyed Hassan Nasrallah]; [PER 2 Sheikh Naim Qassem]; [PER 1 Nasrallah].
[PER 1 Charles de Gaulle] left. [PER 1 De Gaulle] came back.
[PER 1 Abu Mohammed al-Jolani] led [ORG 2 Hayat Tahrir al-Sham] ([ORG 2 HTS]). [PER 1 Jolani] said; [ORG 2 HTS].
[PER 1 George W. Bush] and [PER 2 George H.W. Bush]. [PER 2 Bush] died.
[ORG 1 Ford] sued [PER 2 Gerald Ford]. [ORG 1 Ford] won.
[PER 1 Keir Starmer] and [PER 2 Rishi Sunak]: [PER 1 Prime Minister Keir Starmer], [PER 2 Sunak], [PER 1 Sir Keir Starmer], [PER 1 Starmer].
[ORG 1 Agence France-Presse] reports; [ORG 1 AFP] says. [ORG 2 Associated Press] and [ORG 2 AP].
[GPE 1 Deir ez-Zor] and [GPE 1 Deir al-Zor].
[PER 1 Muammar Gaddafi] and [PER 2 Saif al-Islam Gaddafi]. [PER 1 Muammar Gaddafi] fell. [PER 1 Gaddafi].
[PER 1 Lloyd Austin] and [PER 2 Austin Tice]. [GPE 3 Austin], [GPE 4 Texas].
[PER 1 Mike Pompeo] and [PER 2 Mike Pence]. [PER 1 Pompeo], [PER 2 Pence], [PER 1 Michael Pompeo].
"""

# Written when the rules stood.
HARDER_ENGLISH = """
[PER 1 Mohamed Hamdan Dagalo], known as [PER 1 Hemedti], spoke. [PER 1 Dagalo] left; [PER 1 Hemedti] too.
[PER 1 Abdulghani al-Kikli], widely known as [PER 1 Ghaniwa], was shot. [PER 1 Ghaniwa] died.
[PER 1 Ahmed al-Sharaa], once known as [PER 1 Abu Mohammed al-Jolani], and [PER 1 Jolani].
[PER 1 Joe Biden] (D) and [PER 2 Donald Trump] ([PER 3 Vance]) met.
The [ORG 1 Northern Hills Cartel], known as the [ORG 1 CNV], and the [ORG 1 CNV].
The [ORG 1 Liberal Party], or [ORG 1 PL], left the [ORG 2 Labour Party] or [ORG 3 PT].
The [ORG 1 National Emergency Management Agency] said. [ORG 1 NEMA] added.
The [ORG 1 International Cricket Council] said. The [ORG 1 ICC] added.
The [ORG 1 International Criminal Court] said. The [ORG 1 ICC] and the [ORG 2 International Cricket Council].
[PER 1 Ferdinand Marcos Jr.] and [PER 2 Imee Marcos] and [PER 1 Marcos Jr.] and [PER 1 Ferdinand Marcos].
[PER 1 Cal Ripken Jr.] and [PER 2 Cal Ripken Sr.] and [PER 2 Ripken Sr.].
[LOC 1 Bab al-Mandab strait] and [LOC 1 Bab al-Mandab]. [GPE 2 Rakhine State] and [GPE 2 Rakhine].
[GPE 1 Khartoum State] and [GPE 2 Khartoum]. [LOC 3 Jordan River] and [GPE 4 Jordan].
[ORG 1 Pilkor-Danes] sold. [ORG 1 Pilkor] rose. [ORG 2 National Bank of Kivu] and [ORG 3 National].
[ORG 1 Pilkor Danes] and [ORG 2 Pilkor Mines] and [ORG 3 Pilkor].
[NORP 1 Philippine] ships and [NORP 1 Filipinos]. [GPE 2 Burkina Faso] and [GPE 2 Burkina].
The [ORG 1 Federal Reserve] met. The [ORG 1 Fed] waits.
[PER 1 Masoud Pezeshkian] met [PER 2 Abbas Araghchi]. [PER 1 Pezeshkian] and [PER 2 Araqchi], [PER 2 Abbas Araqchi].
[PER 1 Nicolás Maduro] and [PER 2 María Corina Machado]. [PER 1 Maduro]; [PER 2 Machado]; [PER 1 Nicolas Maduro].
[PER 1 Lula da Silva] spoke. [PER 1 Luiz Inácio Lula da Silva] said. [PER 1 Lula].
[PER 1 Sheikh Mohammed bin Zayed Al Nahyan] and [PER 2 Sheikh Mohammed bin Rashid Al Maktoum]. [PER 1 Mohammed bin Zayed]; [PER 2 Mohammed bin Rashid].
[PER 1 Sir Keir Starmer's] office. [PER 1 Starmer’s] aide.
[ORG 1 Organisation for the Prohibition of Chemical Weapons] (the [ORG 1 OPCW]). [ORG 1 OPCW].
[ORG 1 Tigray People's Liberation Front] ([ORG 1 TPLF]) and [ORG 2 Ethiopian National Defense Force] ([ORG 2 ENDF]). [ORG 2 ENDF], [ORG 1 TPLF].
[ORG 1 Médecins Sans Frontières] ([ORG 1 MSF]). [ORG 1 Doctors Without Borders].
[PER 1 Jean-Luc Mélenchon] and [PER 2 Marine Le Pen]. [PER 1 Melenchon] and [PER 2 Le Pen].
[PER 1 Ban Ki-moon] spoke. [PER 1 Ban] left. [PER 1 Mr. Ban] too.
[PER 1 Aung San Suu Kyi] and [PER 2 Min Aung Hlaing]. [PER 1 Suu Kyi] and [PER 2 Hlaing].
[PER 1 Muhammad Yunus] and [PER 1 Mohammad Yunus] and [PER 1 Yunus].
[PER 1 Qassem Soleimani] was killed. [PER 1 Soleimani]; [PER 1 Qasem Soleimani]; [PER 1 Maj. Gen. Qassem Suleimani].
[GPE 1 Beirut's] port; [GPE 1 BEIRUT]. [GPE 2 Saint Petersburg] and [GPE 2 St. Petersburg].
[PER 1 Lt. Col. Nadav Shoshani] said. [PER 1 Shoshani] added. [PER 2 Rear Adm. Daniel Hagari], [PER 2 Hagari].
[ORG 1 Supreme Court] and [ORG 2 High Court]. [ORG 1 the Supreme Court].
[PER 1 Hillary Clinton] and [PER 2 Bill Clinton]. [PER 2 Clinton] ... [PER 1 Hillary] ... [PER 1 Clinton].
[PER 1 Abdul Rahman al-Rashed] and [PER 1 Abdulrahman al-Rashed] and [PER 1 Abdel-Rahman al-Rashed].
[PER 1 Kamala Harris] spoke in [GPE 2 Harrisburg]. [PER 1 Vice President Kamala Harris], [PER 1 VP Harris].
[LOC 1 West Bank] and [LOC 1 the West Bank]; [ORG 2 Palestinian Authority] ([ORG 2 PA]).
[ORG 1 Palestinian Red Crescent Society] said. The [ORG 1 Red Crescent] and [ORG 1 PRCS] and [ORG 1 Palestinian Red Crescent].
[ORG 1 Iraqi Central Bank] and [ORG 1 Central Bank of Iraq]; the [ORG 1 Central Bank] acts.
[ORG 1 Israeli Health Ministry], [ORG 2 Gaza Health Ministry]. The [ORG 3 Health Ministry] may be either.
[ORG 1 Lebanese Army] and [ORG 2 Syrian Army]. The [ORG 3 Army] may be either.
[ORG 1 Kenya Red Cross] came; the [ORG 1 Red Cross] helped. [ORG 2 Red Bull] did not.
[ORG 1 Bank of England] and [ORG 2 Bank of America].
[ORG 1 Papua New Guinea Defence Force] landed; the [ORG 1 Defence Force] stayed.
[ORG 1 Indian Ocean Commission] met; the [ORG 2 Commission] of [GPE 3 India].
[ORG 1 American University of Beirut] and [ORG 2 University] press.
[NORP 1 Iraqi Kurds] and [NORP 2 Kurds].
[ORG 1 International Organization for Migration] said. [ORG 1 IOM] added. [ORG 2 Syrian Observatory for Human Rights] and [ORG 2 SOHR].
[ORG 1 Wagner Group] fighters; [ORG 1 Wagner] left. [ORG 2 M23] and [ORG 2 March 23 Movement].
"""
