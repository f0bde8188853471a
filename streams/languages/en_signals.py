"""English cues of status, keywords of escalation, and the small words that the rules lean on.

See ``lexicon.read_cues`` and ``lexicon.read_keywords`` for how to write a line.
"""

__all__ = [
    "BREAKS",
    "CONTEXTS",
    "CUES",
    "FRESH",
    "KEYWORDS",
    "NOUN_AFTER",
    "NOUN_BEFORE",
    "REPORTS",
    "SUFFERED",
    "SUPPORT",
]

CUES = """
figurative =: ~decline to comment, ~refuse to comment, ~decline to say, ~decline to be named,
    ~decline to be identified, ~ask not to be named, ~refuse to say, heart attack, panic attack, asthma attack,
    attack of conscience, war of words, price war, trade war, culture war, star wars, cold war, bidding war,
    tug of war, war room, war chest, war on drugs, war on poverty, war on cancer, ratings war, ~attack * record, attack on * record, ~attack * handling of, attacks on * handling of, ~fire * chief, ~fire * coach, ~fire * minister,
    ~fire * director, ~fire * staff, ~fire * workers, ~fire * employees, ~fire * manager, ~fire * prosecutor, ~fire * secretary, ~fire * aide,
    ~fire * head of, ~fire * adviser, ~fire * advisers, ~fire * judges, ~fire * executives, ~fire * teachers, streaming wars, turf war, culture wars, talent war, format war, format wars, ~fire * first shot, opening salvo, war on waste,
    ~strike a deal,
    ~strike a balance, ~strike gold, ~strike a chord, strike price, market crash, strike rate, bowling attack,
    ~strike an agreement, ~strike a tone, lightning strike, bird strike, strike partner, first strike partner,
    strikeout, population explosion, baby boom, explosion of interest, explosion in demand, explosion of colour,
    explosion of color, hunger for, box office bomb, photobomb, bath bomb, time bomb, seed bomb, love bombing,
    charm offensive, media blitz, offensive line, offensive lineman, offensive coordinator, offensive language,
    offensive remarks, offensive comments, shooting guard, shooting star, shooting percentage, film shooting,
    photo shoot, penalty shootout, penalty shoot-out, shot on goal, free kick, ~kill a bill, kill switch,
    ~kill time, killer whale, dressed to kill, painkiller, ~battle cancer, battle with cancer, battle against cancer, legal battle, court battle,
    battle of ideas, battle royale, ~fight cancer, ~fight inflation, ~fight corruption, ~fight poverty,
    ~fight crime, fight against cancer, fight against inflation, fight against corruption, fight against poverty,
    ~fight climate change, fight against climate change, house fire, campfire, fire department, fire brigade,
    fire station, fire service, ~fire the coach, missile defense, missile defence, ~target inflation,
    inflation target, target price, clash of cultures, clash of civilizations, title clash, premier league clash,
    group stage clash, clash of the titans, ~crush hopes, stock market crash, crashed out, ~attack the rim,
    counter attack goal, fast-break, attacking midfielder, attacking football, attack line, transfer war,
    console war, browser wars, storm surge, tropical storm, winter storm, ~storm to victory,
    ~storm into the lead, snow storm, thunderstorm, ~shoot a film, ~shoot a video,
    ~hit a record, ~hit a high, ~hit a low, ~hit the headlines, ~hit theaters, ~hit theatres, hit song,
    hit single, hit series, ~release an album, ~release a statement, ~release a report, ~release data,
    ~release figures, ~release a video, press release, ~bomb at the box office, nuclear family, nuclear medicine,
    nuclear physics, war movie, war film, war drama, war epic, blood pressure, ~detonate a joke, viral attack,
    shark attack, dog attack, bear attack, character assassination, vote of confidence, brain drain, rally car,
    stock rally, market rally, shares rally, rally in stocks, relief rally, price rally, rally in shares,
    rally driver, dollar rally, oil rally, march madness, in march, of march, this march, last march,
    since march, early march, late march, mid-march, by march, until march, next march
figurative <> 5: shares, share prices, stocks, wall street, bond markets, stock markets, equities, the nasdaq, the dow
averted > 8: ~avoid, ~avert, ~prevent, ~prevent from, ~foil, ~thwart, ~defuse, ~stave off, ~head off, ~forestall,
    ~deter, deterrence of, prevention of, instead of, short of, to stop, rather than, ~guard against, ~intercept,
    ~shoot down, ~disrupt, ~scupper, ~dissuade * from, averting, ways out of, protect against,
    protection against, defence against, defense against, ~contain, to curb, de-escalate, ~refrain from,
    ~abstain from, ~rein in, ~spare
averted > 4: end to, an end to, ~halt, ~stop, cessation of, to end, ~cease, ~ease fears of, calm fears of,
    stopping, halt to, no more, ending, ~call off, ~cancel, ~abort, ~suspend
averted > 4: unexploded, undetonated, ~dispose of, ~make safe, ~deactivate
averted < 9: made safe, rendered safe, safely detonated
averted < 6: defused, was defused, were defused, ~fail to explode, ~fail to detonate, did not explode,
    did not go off, ~fail to go off, was averted, were averted, was avoided, was foiled, were foiled, was thwarted, were thwarted,
    was prevented, foiled, thwarted, averted, were intercepted, was intercepted, intercepted, called off,
    shot down before, fails, failed before, was cancelled, was canceled, was called off, were called off,
    was aborted, were prevented, averted by
negated > 6: not, not yet, never, no, without, nor, neither, cannot, n't, didn't, doesn't, don't, won't, wasn't, weren't,
    hasn't, haven't, hadn't, isn't, aren't, couldn't, wouldn't, shouldn't, can't, ~fail to, failure to,
    unable to, far from, nobody, none of, no longer, absence of, lack of, little sign of, no sign of,
    no evidence of, no reports of, stopped short of, refusal to, ~refuse to, ~decline to, ~rule out, ruled out,
    unlikely to
negated < 3: did not happen, did not take place, never happened, never took place, were ruled out, was ruled out,
    not expected
asserted =: ~continue to, ~begin to, ~start to, ~manage to, ~help to, used to, ~use * to, ~proceed to, ~go on to, ~come to, ~move to, ~gather to, ~lead * to, ~force * to, compared to, according to, due to, up to,
    ~rush to, ~take to, addition to, response to, ~travel to, close to, next to, ~return to, ~deploy to
asserted =: cessation of hostilities, end of hostilities, end to hostilities, end of the siege, end to the siege,
    not only, no less than, not least, no fewer than, no doubt, not clear who, no one has claimed,
    without warning, not far from, nobody has claimed, no group has claimed, no immediate claim,
    not immediately clear, not the first, nothing but, no stranger to
asserted =: ~fail to prevent, ~fail to stop, ~fail to avert, failure to prevent, failure to stop,
    failed to protect, failure to protect
denied > 25,: ~deny, denied that, denying, denial that, ~deny that
asserted =: ~deny responsibility, ~deny * responsibility, ~deny involvement, ~deny * involvement, ~deny any role,
    ~deny * role in, ~deny entry, ~deny access, ~deny bail, denying bail
denied > 14,: ~reject * claim, ~reject * claims, ~reject * accusation, ~reject * accusations, ~reject * allegation,
    ~reject * allegations, ~reject * report, ~reject * reports, ~dismiss * claim, ~dismiss * claims, ~dismiss * accusations,
    ~dismiss * report, ~dismiss * reports, ~dismiss * allegations
denied > 12: denials of, ~dismiss reports of, ~dismiss reports that,
    ~reject accusations, ~reject allegations, ~reject claims, ~reject reports, ~refute, false reports of,
    rumours of, rumors of, fake news, false claims, ~dismiss rumours, ~dismiss rumors, untrue reports, ~debunk,
    hoax, denial of
denied < 10: were denied, was denied, denied by, is false, was false, was a hoax, never happened, are false,
    are untrue, is untrue
threatened > 10: ~threaten, ~threaten to, ~threaten with, threat to, threat of, threats of, threats to, ~vow to,
    vow to, ~warn that, ~warn of, warning of, warned of, warnings of, ~vow, ~swear to, threatening,
    under threat of, ultimatum
hypothetical > 14,: if, unless, in case of, in the event of, in case, should there be, were to, would be,
    whether, what if, even if, in the event that, as if, provided that
hypothetical > 14,: could lead to, may lead to, might lead to, would lead to, could trigger, may trigger, might trigger,
    could spark, might spark, may spark, could spiral into, might spiral into, could escalate, might escalate,
    could end in, could mean, would mean, could provoke, might provoke, may provoke, could result in, may result in,
    might result in, could tip * into, could descend into, could slide into, would trigger, would spark, would provoke,
    worst-case, worst case, scenario in which, scenarios, war-gamed, thought experiment, ~contemplate
hypothetical <> 7: could be killed, might be killed, may be killed, could die, might die
hypothetical < 4: would cost, would wipe, would kill, would cause, would take, would force, would leave, would push, would devastate, would threaten, would require, would disrupt, would cut, would plunge, would drag, would cripple, could cost, could wipe, could kill, could cause, could take, could force, could leave, could push, could devastate, could threaten, could require, could disrupt, could cut, could plunge, could drag, could cripple, might cost, might wipe, might kill, might cause, might take, might force, might leave, might push, might devastate, might threaten, might require, might disrupt, might cut, might plunge, might drag, might cripple, may cost, may wipe, may kill, may cause, may take, may force, may leave, may push, may devastate, may threaten, may require, may disrupt, may cut, may plunge, may drag, may cripple
hypothetical < 6: could be, may be, might be, could come, may come, might come, would follow, could follow, might follow,
    cannot be ruled out, can not be ruled out, remains possible, remains unlikely, is feared, are feared
hypothetical < 3: if, unless
hypothetical > 9: may, might, could, fear, fears, fears of, fear of, ~fear that, feared, possible, possibly,
    potential, potentially, risk of, danger of, possibility of, likely, perhaps, on the brink of, brink of,
    verge of, prospect of, concern over, concerns about, concerns of, worries about, would have, should, must,
    ought to, can, prospect that, scenario of, simulated, mock, imminent, hypothetical, amid fears, speculation,
    rumoured, rumored, spectre of, specter of, lead to, ~lead to, leading to, ~risk, wary of, ~spark fears of,
    ~brace for, bracing for, prepare for, ~prepare for, preparedness for, in preparation for, ready for,
    readiness for, prone to, at risk of, no closer to, ~fuel fears of, not ruling out, not rule out,
    not ruled out, n't rule out, refused to rule out, refuses to rule out, ~decline to rule out, no plans to,
    nothing to suggest, ability to, capable of, capability to, capacity to, right to, wants to, ~want to,
    ~hope to, hopes of, hoped to, ~call for, ~call on, ~urge, urging, ~demand, ~appeal for, ~appeal to, ~ask,
    ~press for, calls for, ~order, ~seek to, ~seek, attempt to, ~plead for, ~request, ~propose, proposal to,
    ~consider, considering, mull, mulling, mulls, ~weigh, ~debate, ~suggest, ~discuss, discuss how, ~advocate,
    ~insist, ~encourage, ~try to, options for
hypothetical < 40,: ?
hypothetical < 4: could happen, may happen, might happen, is possible, are possible, were possible, is likely,
    would be
planned > 2 verb: to
planned > 9: will, 'll, would, plan to, ~plan to, plans to, planning to, ~plan, plans for, planned, planning,
    ~intend to, intention to, intends to, set to, due to be, ~be going to, going to, scheduled to, scheduled for,
    scheduled, poised to, about to, upcoming, ahead of, ~prepare to, preparing to, preparing for, gearing up for,
    ~agree to, ~promise to, ~pledge to, ~offer to, willing to, willingness to, ready to, readiness to,
    ~commit to, ~decide to, expected to, slated to, to be held, ~announce plans to, next week, next month,
    proposed, ~aim to, aims to, ~hope for, shall, tomorrow, to meet, to visit, to host, to hold, to sign,
    to send, to discuss, to join, to attend, invitation to, ~invite * to, ~invite, commitment to, to resume,
    vowed to help, plot to, plotting to, ~plot, ~conspire to, plots to, ~call * to discuss, in exchange for,
    ~accept invitation, prepared to, to provide, undertakes to
planned < 6: tomorrow, next week, next month, next year, in the coming days, in the coming weeks, is planned,
    are planned, is expected, will be held, is scheduled, later this month
historic > 12,: survivors of, veterans of, years since, decades since, century since
historic > 5: since
historic > 9: anniversary of, ~commemorate, commemorating, ~mark * anniversary of, in memory of, memorial for,
    history of, survivors of, ~remember, legacy of, aftermath of the world, years since, year since,
    decades since, ~recall, century since, ~mourn victims of, veteran of, veterans of
historic < 8: anniversary, years ago, decades ago, commemorated, centuries ago, years earlier, memorial
historic <> 16,: last year, last month, in the past, decades ago, years ago, months ago, last century,
    years earlier, previous year, a year ago, a decade ago, the 1990s, the 1980s, the 1970s, the 1960s,
    the 1950s, the 1940s, world war, world war ii, world war i, world war two, world war one, first world war,
    second world war, wartime, world war ii-era, war-era, in the 1990s, in the 1980s, months earlier, a month ago, weeks ago,
    earlier this year, the previous month, long ago, historical, ancient, medieval, back then,
    nineteenth century, the first since, at the time, decade-long, decades-old, during the cold war, in history,
    so far this year
"""

KEYWORDS = """
nuclear 12: nuclear strike, nuclear attack, nuclear weapon, nuclear warhead, nuclear test,
    tactical nuclear weapon, nuclear war, atomic bomb, nuclear bomb, dirty bomb, nuclear alert, nuclear launch
unconventional 14: chemical attack, chemical weapon, nerve agent, sarin, poison gas, biological weapon,
    weapon of mass destruction, chlorine gas
war 8: war, ~declare war, declaration of war, all-out war, full-scale war, regional war, civil war, state of war,
    ~wage war, armed conflict
invasion 20: invasion, ~invade, ground invasion, full-scale invasion, ground offensive, ground assault,
    incursion, ground operation, annexation
strike 6: airstrike, air strike, air raid, bombing, bombardment, shelling, ~shell, ~bomb, ~bombard,
    missile strike, drone strike, artillery fire, rocket fire, military strike, retaliatory strike, barrage,
    drone attack, rocket attack, missile attack, explosion, blast, warplane
missile 6: missile, ballistic missile, cruise missile, hypersonic missile, rocket, warhead, drone swarm,
    kamikaze drone, intercontinental ballistic missile
attack 5: attack, armed attack, assault, offensive, ambush, clash, ~attack, ~ambush, fighting, gunfire,
    firefight, hostilities, ~open fire, military operation
casualties 5: killed, dead, wounded, casualty, death toll, massacre, mass grave, civilian deaths, fatality,
    ~massacre, genocide, atrocity, ethnic cleansing
terror 7: terrorist attack, terror attack, suicide bombing, suicide bomber, car bomb, terrorism, hostage,
    kidnapping, ~kidnap, beheading, hijacking, assassination, ~assassinate
coup 14: coup, military coup, coup attempt, attempted coup, martial law, junta, mutiny, putsch, state of emergency
mobilization 6: mobilization, mobilisation, troop buildup, reservist, general mobilization, high alert,
    ~mobilize, ~mobilise, war footing, troop movement, conscription, military buildup, aircraft carrier,
    reinforcements, no-fly zone, combat readiness
evacuation 6: evacuation, ~evacuate, evacuation order, embassy closure, ~flee, air raid siren, sirens, exodus,
    airspace closure, bomb shelter
escalation 4: escalation, ~escalate, tensions, brink of war, retaliation, ~retaliate, ultimatum, reprisal,
    provocation, blockade, siege, ~threaten, sabre-rattling, saber-rattling
unrest 4: riot, unrest, uprising, ~riot, violent protest, looting, tear gas, clashes with police, curfew,
    crackdown, insurrection, rebellion
ceasefire -5: ceasefire, cease-fire, truce, armistice, cessation of hostilities, humanitarian pause,
    humanitarian corridor, end of hostilities
deescalation -4: de-escalation, de-escalate, peace talks, peace deal, peace agreement, peace treaty,
    reconciliation, prisoner exchange, prisoner swap, withdrawal of troops, normalization, rapprochement,
    mediation, indirect talks, disarmament, diplomatic solution, ~de-escalate, troop withdrawal,
    confidence-building
"""

BREAKS = """
    but while although though whereas after because since when despite as however who which where meanwhile
    before following amid during whose although yet until unlike
""".split()

FRESH = """
    today yesterday tonight overnight monday tuesday wednesday thursday friday saturday sunday hours minutes
    morning evening earlier
""".split()

NOUN_BEFORE = """
    the a an this that these those its his her their our my of in on for from with by after during over against
    new more two three four five several many any some no such deadly armed military recent latest fresh first
    second air major massive large deadly fierce heavy further another israeli russian american iranian saudi
    turkish british french chinese ukrainian indian afghan iraqi syrian terrorist terror rebel violent bloody
    cross-border retaliatory military-style amid between following despite 's s multiple series separate similar
    joint coordinated bomb suicide drone missile rocket and or under about all
""".split()

NOUN_AFTER = """
    on against in by near at that which was were is are has have had of from killed left between outside
    targeting across along
""".split()

SUPPORT = """
ASSAULT MOBILIZE COERCE RETREAT: islamist, islamists, jihadists, jihadist, assailants, separatists, warlord, junta, guerrillas, military, army, troops, soldiers, soldier, forces, police, militants,
    militant, rebels, rebel, insurgents, gunmen, gunman, militia, fighters, fighter, terrorists, terrorist,
    missile, missiles, rocket, rockets, bomb, bombs, bomber, drone, drones, warplane, warplanes, jets, jet,
    artillery, mortar, weapons, weapon, killed, killing, wounded, injured, dead, casualties, civilians, civilian,
    hamas, hezbollah, taliban, houthi, houthis, isis, isil, boko, haram, shabab, al-qaeda, qaeda, navy,
    explosion, explosive, explosives, hostage, armed, guns, gun, protesters, knife, gang, cartel, suicide, war,
    attackers, attacker, assailants, airstrike, airstrikes, strike, strikes, raid, raids, shelling, base, convoy,
    ambush, battle, combat, idf, militiamen, targets, bodies, village, villagers, hit, stormed, tank, tanks,
    aircraft, plane, fired, village, territory, bases, capital, positions, border, facilities, installations,
    troop, compound, consulate, embassy, airport, ships, ship, vessel, vessels, hospital, school, camp, enemy
COERCE: cyber, cyberattack, cyberattacks, hackers, ransomware, malware
PROTEST: government, police, thousands, hundreds, dozens, demanding, demand, chanting, chanted, streets,
    activists, workers, students, opposition, union, unions, square, anti-government, slogans, rally, march,
    marched, placards, against, gathered, supporters
"""

REPORTS = """
COERCE: imposed, declared, announced, launched, carried, made, ordered, placed, began, continued, continues, extended, issued, enforced, tightened, conducted, staged, led, reported,
    under, hit, after, during, authorities, police, hundreds, dozens, thousands, wave, mass, following, led, seized, forces
SANCTION: imposed, impose, imposes, announced, announces, new, adopted, slapped, ordered, extended, approved, tightened, faces, hit, placed, handed, received, expanded, following
ASSAULT: killed, kills, killing, wounded, injured, dead, died, casualties, carried, carry, launched, launches,
    launching, conducted, conducts, staged, mounted, struck, strikes, hit, hits, rocked, erupted, broke,
    continued, continues, intensified, stepped, claimed, claims, occurred, happened, left, leaving, destroyed,
    damaged, targeted, targets, targeting, opened, fired, firing, responsible, resumed, began, begun, suffered,
    unleashed, came, escalated, escalate, reported, took, hitting, pounded, used, resulted, injuring, wounding,
    displaced, raged, rages, shook, survived, executed, resumes, launch, explodes, exploded, guilty, involved,
    committed, retaliated, retaliation, witnessed
PROTEST: held, staged, took, gathered, marched, thousands, hundreds, dozens, broke, erupted, joined, chanted,
    demanded, demanding, rallied, organized, organised, continued, spread, sparked, swept, began, led, attended,
    clashed, streets, blocked, burned, waving, wave, mass
"""

SUFFERED = """
    killed wounded injured shot arrested detained kidnapped abducted jailed assassinated stabbed beheaded
    executed murdered imprisoned beaten tortured massacred deported evicted displaced released freed hit struck
    bombed shelled
""".split()

CONTEXTS = """
military: army, troops, soldiers, military, navy, air force, airstrike, warplane, artillery, missile, brigade, battalion, warship, drone
intelligence: intelligence agency, spy, spies, espionage, mossad, cia, intelligence service
election: election, vote, ballot, referendum, polling station, electoral
legislative: parliament, congress, senate, lawmakers, bill, legislature
legal: court, judge, trial, lawsuit, prosecutor, tribunal, verdict
economic: trade, tariff, economy, oil, exports, imports, sanctions, bank, inflation
diplomatic: ambassador, embassy, diplomat, foreign minister, foreign ministry, envoy, consulate, talks
human_rights: human rights, torture, war crimes, abuses, civilians, atrocities
rights_freedoms: press freedom, journalist, censorship, freedom of speech, newspaper
human_security: humanitarian, aid, famine, hunger, relief, aid workers
peacekeeping: peacekeepers, peacekeeping, ceasefire monitors, observers
terrorism: terrorist, terrorism, suicide bomber, suicide bombing, islamic state, al-qaeda, boko haram, extremists
cbrn: nuclear, chemical weapons, uranium, enrichment, biological weapons, warhead, nerve agent, radioactive
cyber: cyberattack, cyber attack, hackers, malware, ransomware, hacking
misinformation: disinformation, fake news, propaganda, misinformation
migration: refugees, migrants, displaced, asylum seekers, migration
asylum: asylum
territory: border, occupied, annexation, territory, settlement, disputed
religion_ethnicity: mosque, church, synagogue, sectarian, ethnic, worshippers, shrine
crime: gang, cartel, drug trafficking, smuggling, organized crime
corruption: corruption, bribery, embezzlement, graft
illegal_drugs: cocaine, heroin, drug trafficking, narcotics
health: hospital, epidemic, pandemic, vaccine, disease
disasters: earthquake, flood, hurricane, wildfire, drought
environment: climate, pollution, emissions, deforestation
natural_resource: oil field, pipeline, gas field, dam, water supply
technology: satellite, artificial intelligence, semiconductor, telecom
"""
