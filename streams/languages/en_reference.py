"""English months, numbers, roles and weapons, and the words that join them."""

from streams.languages.en_nations import AMBIGUOUS, HOMOGRAPHS, NATIONS
from streams.languages.nations import english_people, read_nations
from streams.languages.reference import Reference, read_kinds, read_numbers, read_words

__all__ = ["REFERENCE"]

_NATIONS, _PEOPLE = read_nations(NATIONS, inflect=english_people)

_SECTORS = """
MIL: army, armed forces, military, navy, air force, troops, soldier, soldiers, marines, naval forces, ground forces,
    special forces, air defence, air defense, air defences, air defenses, army chief, general, generals, colonel,
    commander, commanders, officer, officers, brigade, battalion, division, serviceman, servicemen, service members,
    warplane, warplanes, fighter jets, fighter jet, jets, warship, warships, gunboat, gunboats, airmen, paratroopers,
    lieutenant, captain, admiral, forces, coalition forces, coalition, general staff, chief of staff,
    military spokesman, defence forces, defense forces, air base, military base, army base, barracks, central command,
    commandos, conscripts, junta, regime forces, government forces, occupation forces
COP: police, policeman, policemen, policewoman, police officer, police officers, riot police, security forces,
    security force, security services, security officers, gendarmerie, gendarmes, border guard, border guards,
    coast guard, coastguard, law enforcement, border police, prison guards, counterterrorism police, national guard,
    interior forces
SPY: intelligence, intelligence agency, intelligence service, intelligence services, secret service, spy, spies,
    spy agency
GOV: government, president, prime minister, minister, ministers, ministry, foreign minister, foreign ministry,
    defence minister, defense minister, defence ministry, defense ministry, defense secretary, interior minister,
    interior ministry, finance minister, finance ministry, health ministry, health minister, oil minister,
    secretary of state, officials, official, administration, envoy, special envoy, ambassador, ambassadors, diplomat,
    diplomats, embassy, consulate, authorities, cabinet, governor, mayor, king, queen, crown prince, emir, sultan,
    chancellor, vice president, premier, leader, leaders, supreme leader, foreign secretary, defence secretary,
    defense department, state department, spokesman, spokeswoman, spokesperson, regime, delegation, negotiators,
    negotiator, delegates, president-elect, council, security council, adviser, advisor, consul, governorate,
    municipality, presidency, leadership, national security adviser, national security advisor
REB: rebels, rebel, militants, militant, insurgents, insurgent, gunmen, gunman, fighters, militia, militias,
    militiamen, guerrillas, guerrilla, separatists, separatist, jihadists, jihadist, terrorists, terrorist,
    armed group, armed groups, paramilitary, paramilitaries, extremists, suicide  bomber, assailants,
    attackers, attacker, warlord, armed men, paramilitary forces, terror group, terrorist group, islamists, mutineers,
    rebel forces, armed faction, factions
OPP: opposition, opposition leader, opposition party, dissidents, dissident, protesters, protestors, protester,
    demonstrators, demonstrator, activists, activist, rioters, opposition figure, opposition politician,
    political prisoners, political prisoner, strikers, protest leaders, crowds, crowd
CVL: civilians, civilian, residents, resident, villagers, people, women, children, child, families, family, citizens,
    citizen, students, student, refugees, refugee, migrants, migrant, hostages, hostage, passengers, worshippers,
    farmers, schoolchildren, displaced people, bystanders, settlers, settler, prisoners, prisoner, detainees,
    detainee, captives, asylum seekers, girls, boys, pilgrims, tourists, population, locals, women and children,
    schoolgirls, tribesmen, community, inmates, homes
MED: journalists, journalist, reporter, reporters, media, newspaper, news agency, broadcaster, state media,
    correspondent, cameraman, photographer, television, state television, state tv, state news agency, local media,
    bloggers, blogger, press
HLH: hospital, hospitals, doctors, doctor, medics, medic, nurses, paramedics, ambulance, rescuers, clinic,
    rescue workers
IGO: peacekeepers, un peacekeepers, un mission, un envoy, united nations envoy, un observers, blue helmets
NGO: aid workers, aid worker, aid group, aid agencies, aid convoy, charity, humanitarian workers, rights group,
    rights groups, human rights group, relief workers
JUD: court, courts, judge, judges, prosecutor, prosecutors, supreme court, tribunal, attorney general,
    public prosecutor, constitutional court, high court, appeals court, jury, justice ministry
LEG: parliament, lawmakers, lawmaker, senate, senators, senator, congress, legislature, mp, mps, legislators,
    national assembly, speaker, house of representatives, members of parliament, congressman, deputies
PTY: party, ruling party, political party, coalition partners, faction
LAB: workers, worker, union, unions, trade union, trade unions, teachers, miners, labourers, laborers
BUS: company, companies, firm, businessman, businessmen, bank, banks, traders, investors, oil company
REL: clerics, cleric, imam, priest, priests, bishop, bishops, church, mosque, patriarch, pope, monks, rabbi,
    ayatollah
CRM: gang, gangs, cartel, cartels, smugglers, traffickers, pirates, drug traffickers, criminals, mafia, kidnappers
"""

_WEAPONS = """
missile: missile, missiles, ballistic missile, ballistic missiles, cruise missile, cruise missiles,
    hypersonic missile, hypersonic missiles, anti-ship missile, anti-ship missiles, anti-tank missiles,
    air-to-air missile, projectile, projectiles, interceptor missiles, surface-to-air missiles
rocket: rocket, rockets, rocket-propelled grenade, rocket-propelled grenades, rpg, rpgs, rocket launchers
drone: drone, drones, unmanned aerial vehicle, unmanned aerial vehicles, uav, uavs, attack drones, attack drone,
    kamikaze drones, explosive drones, suicide drones, unmanned aircraft, one-way attack drones, shaheds, quadcopter
aircraft: warplane, warplanes, fighter jet, fighter jets, jets, aircraft, bomber aircraft, bombers, combat aircraft,
    war planes
helicopter: helicopter, helicopters, helicopter gunships, attack helicopters, gunships
artillery: artillery, artillery shells, artillery shell, shells, mortar, mortars, mortar shells, mortar rounds,
    howitzers, shell
tank: tank, tanks, armoured vehicle, armoured vehicles, armored vehicle, armored vehicles,
    armoured personnel carriers
warship: warship, warships, aircraft carrier, aircraft carriers, destroyer, destroyers, frigate, frigates, submarine,
    submarines, gunboats, naval vessels
bomb: bomb, bombs, car bomb, car bombs, roadside bomb, roadside bombs, barrel bombs, cluster bombs, explosives, ied,
    ieds, improvised explosive device, improvised explosive devices, vbied, vbieds, explosive device, landmine,
    landmines, mines, explosive belt, glide bombs, cluster munitions, warhead, warheads, suicide vest, suicide vests
firearm: gun, guns, rifle, rifles, machine gun, machine guns, bullets, gunfire, assault rifles, firearms, pistol,
    small arms
chemical: chemical weapons, chemical weapon, nerve agent, sarin, chlorine gas, chlorine, mustard gas, poison gas,
    novichok
nuclear: nuclear weapon, nuclear weapons, nuclear bomb, nuclear warheads, nuclear missiles, atomic bomb
riot control: tear gas, rubber bullets, water cannon, stun grenades, pepper spray
grenade: grenade, grenades, hand grenade, hand grenades
knife: knife, knives, machete, machetes, axe, axes
"""

REFERENCE = Reference(
    months={
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
        "september": 9,
        "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
        "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    },
    weekdays={
        "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6, "mon": 0,
        "tues": 1, "thurs": 3, "fri": 4,
    },
    days={
        "yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "last night": -1, "this morning": 0,
        "this afternoon": 0,
        "this evening": 0, "overnight": 0, "the day before yesterday": -2, "earlier today": 0,
        "the day after tomorrow": 2,
    },
    units={
        "day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month",
        "year": "year",
        "years": "year", "hour": "hour", "hours": "hour",
    },
    ago_after=read_words("ago, earlier"),
    last=read_words("last, past, previous"),
    next=read_words("next, coming, upcoming"),
    this=read_words("this"),
    since=read_words("since, until, till"),
    year_markers=read_words("in, of, since, during, year, until, by, from, late, early, mid"),
    month_markers=read_words("in, since, last, this, early, late, mid, during, of, by, until, next"),
    ordinals={
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9,
        "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    },
    numbers=read_numbers(
        "1 one, 2 two, 3 three, 4 four, 5 five, 6 six, 7 seven, 8 eight, 9 nine, 10 ten, 11 eleven, 12 twelve, "
        "13 thirteen, "
        "14 fourteen, 15 fifteen, 16 sixteen, 17 seventeen, 18 eighteen, 19 nineteen, 20 twenty, 30 thirty, "
        "40 forty, "
        "50 fifty, 60 sixty, 70 seventy, 80 eighty, 90 ninety, 100 hundred, 1000 thousand, 1000000 million"
    ),
    one=read_words("a, an"),
    vague_numbers=read_words("dozens, scores, hundreds, thousands, several, many, tens, some, few"),
    casualties=read_kinds("""
        killed: killed, kill, kills, killing, killings, dead, died, die, dies, death, deaths, slain, fatalities,
    fatally, lives,
            assassinated, assassinating, assassination, murdered, executed, executing, death toll, toll, beheaded,
    massacred,
            shot dead, martyred
        injured: wounded, wounding, wounds, wound, injured, injuring, injures, injure, injuries, hurt, hospitalised,
    hospitalized
        detained: arrested, arresting, arrests, arrest, detained, detaining, detains, detain, rounded up, captured,
    capturing,
            jailed, imprisoned, taken prisoner, abducted, abducting, kidnapped, kidnapping, took hostage,
    taken hostage
    """),
    people=read_words(
        "people, persons, person, men, man, women, woman, others, victims, victim, members, personnel, individuals, "
        "nationals, lives, bodies, troops, casualties, suspects, suspect, youths, youth, employees, staff, "
        "Palestinians, "
        "contractors, operatives, operative, Kurds, Arabs, Muslims, Christians, Jews, infants, babies, teenagers, "
        "recruits, "
        "cadets, guards, guard, crew, sailors, pilots, pilot, aides, teenager, boy, girl, mourners, shoppers, "
        "athletes"
    ),
    person=read_words(
        "person, man, woman, soldier, policeman, civilian, child, boy, girl, journalist, officer, commander, "
        "militant, "
        "gunman, fighter, general, colonel, doctor, medic, protester, demonstrator, resident, student, teenager, "
        "victim, "
        "rebel, judge, activist, diplomat, cleric, captain, driver, pilot, guard, suspect, serviceman, marine, "
        "aid worker"
    ),
    measures=read_words(
        "percent, per cent, %, km, kilometres, kilometers, miles, metres, meters, minutes, seconds, dollars, "
        "euros, pounds, "
        "year-old, years-old, times, tonnes, tons, km2, °, am, pm, degrees, points, seats, votes, villages, homes, "
        "houses, "
        "buildings, targets, locations, sites, provinces, countries, barrels, feet, acres, gmt"
    ),
    weapons=read_kinds(_WEAPONS),
    sectors=read_kinds(_SECTORS),
    nations=_NATIONS,
    adjectives=_PEOPLE,
    homographs=HOMOGRAPHS,  # type: ignore[arg-type]
    ambiguous=AMBIGUOUS,
    region_words=read_words(
        "province, region, oblast, governorate, district, state, county, countryside, area, suburbs, border, "
        "valley, prefecture"
    ),
    locatives=read_words("in, near, at, outside, inside, around, across, within, over, throughout, north of, "
        "south of, east of, "
        "west of, northeast of, northwest of, southeast of, southwest of, off, into, capital, city of, town of, port of, village of, outskirts of, district of"),
    not_cities=read_words(
        "Police, Reading, Man, Of, March, May, Nice, Mobile, Most, Split, Bath, Young, Hit, Same, Orange, Central, "
        "University, "
        "Battle, Independence, Enterprise, Sale, Hope, Ford, Troy, Bar, Best, Date, Ali, Bo, Male, Salt, George, "
        "Victoria, Cox, "
        "Media, Normal, Corona, Sur, Unity, Union, Defiance, Golden, Liberal, Commerce, Eagle, Beaver, Price, "
        "Deal, Pop, Along, "
        "March, Sibi, Wau, Tire, Van, Bor, Say, Buy, Ham, Hull, Ash, Ada, Ten, Thatcher, Sandy, Industry, Justice, "
        "Bay, Page, "
        "Progress, Freedom, Opportunity, Concord, Gay, Roy, Clinton, Lincoln, Jackson, Houston, Madison, Marion, "
        "Taylor, Carter, "
        "Cook, Peter, San, Santa, Parker, Ramsey, Marsa, Votel, Allen, Aurora, Temple, Imperial, Force, Home, "
        "Santiago, Salem, "
        "Republic, Coalition, Strike, Islamic, Daesh, Defense, Navy, Army, Capital, Presidente, Obama, Bush, Ash, "
        "Bell, Buckeye"
    ),
    agent_markers=read_words("by, at the hands of, carried out by, launched by, conducted by, blamed on"),
    target_markers=read_words(
        "on, against, at, targeting, targeted, targets, of, toward, towards, hit, hitting, aimed at, upon, over, "
        "into, to, struck"
    ),
    partner_markers=read_words("with, between, among, alongside, together with"),
    reciprocal_markers=read_words("between, among"),
    prepositions=read_words(
        "in, near, at, outside, inside, around, across, within, over, throughout, off, into, from, with, by, "
        "against, on, to, "
        "for, of, towards, toward, after, before, during, between, among, amid, following, about, under, behind, "
        "through, "
        "along, above, via, since, until, despite, including, alongside, targeting, upon, than, like"
    ),
    opposing_prefixes=read_words("anti, counter, pro, non, ex, former"),
    dependent_endings=read_words(
        "backed, held, controlled, occupied, aligned, linked, affiliated, allied, supported, funded, sponsored, "
        "administered, made, born, trained, style, besieged, run"
    ),
    genitives=read_words("of"),
    determiners=read_words(
        "the, a, an, its, their, his, her, this, that, these, those, southern, northern, eastern, western, central, "
        "neighbouring, neighboring, occupied, nearby, both, all, two, three, several, some, many, former, senior, "
        "top, other"
    ),
    pronouns=read_words("it, they, he, she, we, who, which, that"),
    breaks=read_words("after, before, when, while, as, since, amid, following, because, but, although, though, "
        "where, who, "
        "which, ;, whereas, until, if, unless, days, hours"),
    light_verbs=read_words(
        "launch, launched, launches, launching, carry, carried, carries, carrying, conduct, conducted, conducts, "
        "conducting, "
        "stage, staged, stages, staging, mount, mounted, mounting, make, made, makes, hold, held, holds, holding, "
        "start, started, "
        "begin, began, begun, reinforce, reinforces, reinforced, express, expressed, reaffirm, reaffirmed, impose, imposed, imposes, imposing, order, ordered, orders, unleash, unleashed, "
        "perform, performed, "
        "respond, responded, responds, retaliate, retaliated, fire, fired, fires, firing, step, stepped, "
        "intensify, intensified, "
        "resume, resumed, continue, continued, expand, expanded, execute, commit, committed, perpetrated, "
        "announce, announced, "
        "declare, declared, threaten, threatened, threatens, vow, vowed, issue, issued, offer, offered, provide, "
        "provided, "
        "deliver, delivered, send, sent, deploy, deployed, open, opened, wage, waged, waging, claim, claimed, end, "
        "ended"
    ),
    instruments=read_words(
        "strike, strikes, airstrike, airstrikes, raid, raids, attack, attacks, missile, missiles, rocket, rockets, "
        "drone, drones, "
        "shelling, fire, gunfire, bombing, bombardment, operation, offensive, air, ambush, bomb, shell, shells, "
        "bullets"
    ),
    transitive_nouns=read_words(
        "killing, killings, arrest, arrests, assassination, detention, kidnapping, abduction, murder, bombing, "
        "bombardment, "
        "shelling, execution, destruction, release, invasion, occupation, siege, expulsion, deportation, capture, "
        "blockade, "
        "condemnation, beheading, torture, seizure, targeting, death, deaths"
    ),
    speech=read_words(
        "said, says, told, reported, reports, stated, announced, added, according, confirmed, claimed, noted, "
        "wrote, tweeted, "
        "explained, saying, quoted, revealed, declared, warned, insisted, acknowledged, alleged, denied, stressed, "
        "emphasized, emphasised, posted, testified, remarked, disclosed"
    ),
    sources=read_words("according to, citing, quoting, as reported by, as told by"),
    approximations=read_words("at least, more than, over, about, around, some, nearly, almost, up to, roughly, "
        "as many as, another, "
        "a further, an estimated, approximately, the, to, of, as, to at least, as many as, were, was, have, been, "
        "has, had, are, "
        "is, being, be, rose to, rises to, reached, climbed to, stands at, reportedly, also, all, other, including"),
    conjunctions=read_words("and, or, &"),
)  # fmt: skip
