"""English words for material conflict: ASSAULT, COERCE, MOBILIZE, PROTEST, SANCTION.

Specific modes come first: a form that is given for two types stays with the first.

See ``lexicon.read_triggers`` for how to write a line.
"""

__all__ = ["TRIGGERS"]

TRIGGERS = """
ASSAULT/unconventional noun: chemical attack, chemical weapons attack, gas attack, sarin attack,
    poison gas attack, nerve agent attack, biological attack, nuclear strike, nuclear attack, dirty bomb attack,
    chlorine attack
ASSAULT/aerial noun: airstrike, air strike, air raid, air attack, air assault, aerial attack, aerial bombardment,
    aerial bombing, bombing raid, bombing campaign, bombing run, air campaign, helicopter attack,
    warplane attack, helicopter gunship attack, sortie
ASSAULT/aerial verb: strafe, carpet-bomb, carpet bomb, bomb from the air, firebomb from the air
ASSAULT/drone noun: drone strike, drone attack, drone raid, drone assault, drone swarm, UAV attack, UAV strike,
    kamikaze drone, attack by drones, unmanned aerial attack
ASSAULT/heavy-weapons noun: shelling, bombardment, artillery fire, mortar fire, rocket fire, tank fire,
    missile strike, missile attack, rocket attack, artillery strike, artillery attack, mortar attack,
    mortar shell, artillery barrage, missile barrage, rocket barrage, ballistic missile attack,
    cruise missile attack, cruise-missile attack, cross-border fire, barrage of rockets, barrage of missiles,
    salvo of rockets, salvo of missiles, volley of rockets, missile launch at, rocket launch at
ASSAULT/heavy-weapons verb: shell, bombard, fire * missiles, fire * missile, fire * rockets, fire * rocket,
    launch * missiles at, launch * rockets at, launch * rockets into, launch * missiles into, lob * shells,
    fire * shells, fire * mortars, rain * rockets, fire * artillery
ASSAULT/suicide-attack noun: suicide bombing, suicide attack, suicide bomber, suicide car bomb,
    suicide bomb attack, suicide car bombing, suicide blast
ASSAULT/suicide-attack verb: blow himself up, blow herself up, blow themselves up, detonate * explosive vest,
    detonate * explosive belt, detonate * suicide vest
ASSAULT/explosives noun: bombing, bomb attack, bomb blast, car bomb, car bombing, truck bomb, truck bombing,
    roadside bomb, roadside bombing, grenade attack, IED attack, IED, improvised explosive device, parcel bomb,
    letter bomb, bomb explosion, booby trap, explosive device, petrol bomb, firebombing, landmine blast,
    grenade blast, nail bomb
ASSAULT/explosives verb: blow up, firebomb, detonate * bomb, detonate * device, set off * bomb, plant * bomb,
    hurl * grenade, throw * grenade, lob * grenade
ASSAULT/explosives noun?: explosion, blast
ASSAULT/firearms noun: shooting, mass shooting, gunfire, gun attack, gun battle, gunfight, firefight, shootout,
    exchange of fire, exchange of gunfire, sniper fire, sniper attack, machine gun fire, shooting attack,
    drive-by shooting, shooting spree, cross fire, small arms fire
ASSAULT/firearms verb: shoot, shoot dead, shoot down, shoot at, open fire, gun down, exchange fire, trade fire,
    exchange gunfire, spray * bullets, fire shots, fire on, fire at, fire into, return fire
ASSAULT/targeted noun: assassination, assassination attempt, targeted killing, extrajudicial killing, beheading,
    lynching, contract killing, attempt on the life, summary execution, political killing, public execution,
    mass execution
ASSAULT/targeted verb: assassinate, behead, lynch, murder, poison, decapitate, execute, summarily execute
ASSAULT/abduct noun: human shields, kidnapping, abduction, hostage-taking, hostage taking, hostage crisis,
    enforced disappearance
ASSAULT/abduct verb: kidnap, abduct, take * hostage, take hostage, hold * hostage, hijack, forcibly disappear
ASSAULT/sexual noun: rape, gang rape, sexual assault, sexual violence, sexual abuse
ASSAULT/sexual verb: rape, gang-rape, sexually assault, sexually abuse
ASSAULT/torture noun: torture, waterboarding
ASSAULT/torture verb: torture, waterboard, mutilate, maim
ASSAULT/beat noun: beating, brutality, police brutality
ASSAULT/beat verb: beat up, rough up, beat to death, bludgeon, manhandle, physically assault, lash
ASSAULT/beat verb?: beat, punch, kick, slap
ASSAULT/primitive noun: stabbing, knife attack, machete attack, axe attack, ramming attack, car-ramming attack,
    arson attack, vehicle-ramming attack, car ramming, stone-throwing, acid attack, mob attack
ASSAULT/primitive verb: stab, hack to death, stone, hurl stones, throw stones, pelt * stones, ram * into, set * ablaze
ASSAULT/destroy noun: sabotage, arson, demolition of, destruction of, demolition of homes, scorched earth
ASSAULT/destroy verb: destroy, raze, torch, demolish, burn down, set fire to, set ablaze, sabotage, flatten,
    dynamite, ransack, bulldoze, obliterate, sink * ship, sink * vessel
ASSAULT/crowd-control noun: tear gas, teargas, rubber bullets, water cannon, baton charge, stun grenades, pepper spray
ASSAULT/crowd-control verb: fire * tear gas, fire * teargas, use * tear gas, fire * rubber bullets, tear-gas,
    violently disperse, forcibly disperse, fire * water cannon
ASSAULT noun: war, civil war, attack, armed attack, terror attack, terrorist attack, deadly attack,
    ground offensive, ground assault, offensive, ground operation, ground invasion, invasion, incursion, ambush,
    massacre, mass killing, killing, fighting, hostilities, bloodshed, genocide, ethnic cleansing, slaughter,
    armed clash, clash, military strike, retaliatory strike, military operation, preemptive strike,
    pre-emptive strike, counteroffensive, counter-offensive, counterattack, border clash, skirmish, atrocity,
    infighting, onslaught, crossfire, gang violence, sectarian violence, pogrom, war crime, military campaign,
    siege warfare, armed assault, strikes on, strikes against, strike on, strike against, strikes in,
    street battles, fierce battles, retaliation, ceasefire violation, violation of the ceasefire, deadly force,
    pitched battle, heavy fighting, armed conflict, murder
ASSAULT verb: attack, bomb, assault, ambush, massacre, slaughter, invade, kill, wound, clash, clash with, pound,
    storm, overrun, carry out * strikes, carry out * strike, launch * strikes, launch * strike,
    launch * offensive, strike back, counterattack, retaliate, exterminate, ethnically cleanse, annex, conquer,
    battle, wipe out, gas, open hostilities, break * ceasefire, violate * ceasefire, attempt to assassinate,
    seize control of, take control of * town, take control of * city, go to war, wage war, wage * war,
    declare war, launch * attack, launch * assault, carry out * attack, mount * attack, stage * attack
ASSAULT verb?: fight, strike, hit, target, fire, injure, capture, raid, engage, gun, push into, advance on, seize,
    repel, maul, occupy, take control of, storm into, slay, execute, launch * missiles, launch * rockets,
    launch * drones, launch * missile
ASSAULT noun?: assault, strike, battle, violence, execution, capture, raid, fire
ASSAULT passive?: die, perish
ASSAULT passive: lose their lives, be martyred, lose his life, come under fire, come under attack, come under shelling

COERCE/martial-law noun: martial law, state of emergency, emergency rule, state of siege, emergency law
COERCE/martial-law verb: impose * martial law, declare * martial law, declare * state of emergency,
    declare * state of siege, impose * state of emergency, suspend * constitution, dissolve * parliament
COERCE/curfew noun: curfew, nightly curfew
COERCE/curfew verb: impose * curfew, declare * curfew, extend * curfew, enforce * curfew
COERCE/cyber noun: cyberattack, cyber attack, cyber-attack, hacking, ransomware attack, denial-of-service attack,
    hacking attack, DDoS attack, data breach, phishing campaign, cyber espionage, malware attack
COERCE/cyber verb: hack, hack into, deface * website
COERCE/misinformation noun: disinformation campaign, disinformation, smear campaign, propaganda campaign, deepfake
COERCE/censor noun: censorship, internet shutdown, internet blackout, media blackout, gag order, press ban
COERCE/censor verb: suspend publication, suspend * publication, censor, block * website, block access to,
    block * websites, shut down * newspaper, shut down * broadcaster, revoke * accreditation, revoke * press,
    take * off air, shut * newspaper, ban * newspaper, cut * internet, block * twitter, block * facebook,
    raid * newsroom, close * newspaper
COERCE/deport noun: deportation, forced displacement, forcible transfer, expulsion of migrants, forced eviction
COERCE/deport verb: deport, evict, forcibly displace, forcibly transfer, expel * migrants, expel * refugees,
    uproot, exile
COERCE/arrest noun: arrest, arrest warrant, detention, house arrest, crackdown, mass arrest, roundup, internment,
    arrest campaign, dragnet, imprisonment, manhunt, custody
COERCE/arrest verb: arrest, detain, jail, imprison, apprehend, take into custody, take * into custody, round up,
    incarcerate, lock up, place * under arrest, put * under house arrest, place * under house arrest, intern,
    issue * arrest warrant, order * arrest, put behind bars, remand, nab, crack down on, order * jailed,
    order * detained, hold * in custody
COERCE/seize noun: seizure, confiscation, coup, military coup, coup attempt, attempted coup, putsch,
    house search, nationalization, expropriation, police raid, raid by police, raid on the office,
    raid on the offices, search operation
COERCE/seize verb: confiscate, impound, expropriate, nationalize, nationalise, commandeer, overthrow, topple,
    oust, depose, seize * assets, seize * property, seize * weapons, seize power, seize * land, seize * tanker,
    seize * ship, seize * vessel, freeze * assets, freeze * accounts, raid * office, raid * offices, raid * home,
    raid * homes, raid * house, search * home, board * ship, board * tanker, intercept * boat, police raid,
    stage * coup
COERCE/restrict noun: blockade, siege, lockdown, crackdown on, travel ban, roadblock, checkpoint, repression,
    suppression, persecution, naval blockade, clampdown
COERCE/restrict noun?: ban, ban on, restrictions on, harassment, intimidation
COERCE/restrict verb: blockade, besiege, lay siege to, cordon off, seal off, lock down, close * border, ban,
    outlaw, impose * restrictions, impose * ban, close * crossing, seal * border, prohibit, repress, persecute,
    oppress, intimidate, muzzle, clamp down on, quash, dissolve * party, suspend * party, block * border,
    enforce * blockade, impose * blockade, extend * ban, disband * party, strip * citizenship, revoke * license,
    revoke * licence
COERCE/restrict verb?: restrict, bar, suppress, harass, forbid, encircle
COERCE/withhold noun: power cut, starvation as a weapon, electricity cut-off, water cut-off
COERCE/withhold verb: cut off * electricity, cut off * water, cut off * power, withhold * tax, withhold * funds,
    cut * electricity, cut * water supply, cut * gas supply, cut off * gas
COERCE/withhold verb?: withhold, starve, cut power, cut * power, knock out power, knock out * power, black out, knock * offline,
    cripple * grid, cripple * network, disrupt * water supply, shut down * pipeline

MOBILIZE/weapons noun: missile test, nuclear test, weapons test, rocket test, deployment of missiles,
    ballistic missile test, missile launch, test launch, arms buildup, test-firing, rearmament,
    nuclear enrichment
MOBILIZE/weapons verb: test-fire, test fire, test * missile, test * missiles, deploy * missiles,
    deploy * missile, deploy * tanks, move * tanks, mass * tanks, send * tanks, amass * tanks, move * artillery,
    move * missiles, move * warships, deploy * weapons, deploy * warships, deploy * jets,
    deploy * aircraft carrier, conduct * missile test, conduct * nuclear test, station * missiles,
    enrich * uranium, stockpile * weapons, build up * arms, launch * ballistic missile
MOBILIZE/police verb: deploy * police, deploy * riot police, mobilize * police, mobilise * police,
    send in * police, beef up security, tighten security, step up security
MOBILIZE/police noun: police deployment, security buildup
MOBILIZE/militia noun: militia buildup, recruitment drive
MOBILIZE/militia verb: take up arms, recruit * fighters, arm * militia, form * militia, recruit * militants
MOBILIZE/troops noun: mobilization, mobilisation, troop deployment, deployment of troops, deployment of forces,
    troop buildup, troop build-up, military buildup, military build-up, military exercise, military drill,
    war games, naval exercise, drill, naval drill, live-fire exercise, live-fire drill, show of force,
    troop movement, call-up of reservists, conscription, high alert, full alert, general mobilization,
    partial mobilization, reinforcements, military manoeuvres, military maneuvers, naval buildup,
    combat readiness, war footing
MOBILIZE/troops verb: deploy, mobilize, mobilise, mass troops, mass * troops, amass, amass * troops,
    station * troops, redeploy, send * warship, send * warships, move * troops, call up * reservists,
    put * on alert, put * on high alert, send in * troops, place * on alert, place * on high alert,
    remain on alert, remain on high alert, go on high alert, raise * alert level, reinforce * border,
    reinforce * troops, scramble * jets, scramble * fighter, order * troops, dispatch * troops, militarize,
    conduct * drills, hold * drills, hold * military exercise, hold * military exercises,
    conduct * military exercises, stage * drills, send * reinforcements, conscript, dispatch * warship, fortify,
    position * troops, build up * troops

PROTEST/hunger noun: hunger strike, fast unto death
PROTEST/hunger verb: go on hunger strike, start * hunger strike, begin * hunger strike
PROTEST/strike noun: general strike, labor strike, labour strike, walkout, industrial action, work stoppage,
    strike action, workers' strike, teachers' strike, sit-in strike, go-slow
PROTEST/strike verb: go on strike, walk off the job, stop work, down tools, be on strike, stage * strike,
    stage * walkout
PROTEST/boycott noun: boycott, election boycott, boycott of
PROTEST/boycott verb: boycott
PROTEST/riot noun: riot, rioting, rioter, looting, violent protest, violent demonstration, street clashes,
    unrest, uprising, mob violence, civil unrest, violent unrest, civil disobedience
PROTEST/riot verb: riot, loot, rampage, clash with police, clash with riot police, storm * parliament, rise up
PROTEST/vandalize verb: vandalize, vandalise, burn * flag, burn * flags, burn * effigy, deface
PROTEST/vandalize noun: vandalism
PROTEST/obstruct verb: block * road, block * roads, block * highway, barricade, erect * barricades,
    occupy * building, block traffic, block * streets, block * street, occupy * square
PROTEST/obstruct noun: barricade, road blockade
PROTEST/demo noun: protest, demonstration, mass protest, anti-government protest, protest march, protest rally,
    sit-in, rally, march, picket, street protest, mass demonstration, protester, demonstrator,
    street demonstration, anti-war protest, peace march, antigovernment protest, vigil, protestor, mass rally,
    march on
PROTEST/demo verb: protest, demonstrate, rally, take to the streets, take to the street, march on, march through,
    march against, stage * protest, hold * protest, stage * demonstration, stage * sit-in, pour into the streets,
    picket, march to, chant slogans, stage * rally, hold * rally, march in

SANCTION/convict noun: conviction, death sentence, prison sentence, life sentence, guilty verdict, jail term,
    prison term
SANCTION/convict verb: convict, find * guilty, condemn to death, sentence to death, hand down * sentence
SANCTION/convict verb?: fine, sentence
SANCTION/expel noun: expulsion, expulsion of diplomats, persona non grata
SANCTION/expel verb: expel, expel * diplomat, expel * diplomats, expel * ambassador, declare * persona non grata,
    kick out * diplomats, banish
SANCTION/withdraw noun: recall of the ambassador, closure of the embassy, withdrawal of the ambassador,
    withdrawal of peacekeepers
SANCTION/withdraw verb: recall * ambassador, withdraw * ambassador, close * embassy, recall * envoy,
    withdraw * envoy, withdraw * peacekeepers, shut * embassy, close * consulate, pull out peacekeepers,
    withdraw * diplomats
SANCTION/discontinue noun: sanctions, embargo, arms embargo, oil embargo, economic sanctions, asset freeze,
    suspension of aid, new sanctions, trade embargo, punitive measures, aid cut, severing of ties, blacklisting,
    severance of relations, export ban, punitive tariffs, suspension of relations, import ban
SANCTION/discontinue verb: sanction, impose * sanctions, slap * sanctions, impose * embargo, impose * tariffs,
    sever ties, sever * ties, sever * relations, cut ties, cut * ties, break off * relations, break off * ties,
    cut off * relations, suspend * aid, cut * aid, halt * aid, freeze * aid, stop * aid, cut off * aid,
    reduce * aid, reduce * assistance, withhold * aid, suspend * relations, suspend * cooperation,
    downgrade * relations, downgrade * ties, blacklist, suspend * membership, suspend * ties, cut * funding,
    suspend * assistance, freeze * relations, cut * diplomatic, slap * tariffs, suspend * funding,
    impose * tariff, break * diplomatic, severed diplomatic, cut off * assistance, cut * assistance,
    impose * export, defund

"""
