"""English words for the sixteen PLOVER types; see ``lexicon.read_triggers`` for how to write a line."""

__all__ = ["TRIGGERS"]

# Specific modes come first: a form that is given for two types stays with the first.
TRIGGERS = """
ASSAULT/unconventional noun: chemical attack, chemical weapons attack, gas attack, sarin attack, poison gas attack,
    nerve agent attack, biological attack, nuclear strike, nuclear attack, dirty bomb attack, chlorine attack
ASSAULT/aerial noun: airstrike, air strike, air raid, air attack, air assault, aerial attack, aerial bombardment,
    aerial bombing, bombing raid, bombing campaign, bombing run, air campaign, helicopter attack, warplane attack,
    helicopter gunship attack, sortie
ASSAULT/aerial verb: strafe, carpet-bomb, carpet bomb, bomb from the air, firebomb from the air
ASSAULT/drone noun: drone strike, drone attack, drone raid, drone assault, drone swarm, UAV attack, UAV strike,
    kamikaze drone, attack by drones, unmanned aerial attack
ASSAULT/heavy-weapons noun: shelling, bombardment, artillery fire, mortar fire, rocket fire, tank fire, missile strike,
    missile attack, rocket attack, artillery strike, artillery attack, mortar attack, mortar shell, artillery barrage,
    missile barrage, rocket barrage, ballistic missile attack, cruise missile attack, cruise-missile attack,
    cross-border fire, barrage of rockets, barrage of missiles, salvo of rockets, salvo of missiles, volley of rockets,
    missile launch at, rocket launch at
ASSAULT/heavy-weapons verb: shell, bombard, fire * missiles, fire * missile, fire * rockets, fire * rocket,
    launch * missiles at, launch * rockets at, launch * rockets into, launch * missiles into, lob * shells,
    fire * shells, fire * mortars, rain * rockets, fire * artillery
ASSAULT/suicide-attack noun: suicide bombing, suicide attack, suicide bomber, suicide car bomb, suicide bomb attack,
    suicide car bombing, suicide blast
ASSAULT/suicide-attack verb: blow himself up, blow herself up, blow themselves up, detonate * explosive vest,
    detonate * explosive belt, detonate * suicide vest
ASSAULT/explosives noun: bombing, bomb attack, bomb blast, car bomb, car bombing, truck bomb, truck bombing, roadside bomb,
    roadside bombing, grenade attack, IED attack, IED, improvised explosive device, parcel bomb, letter bomb, bomb explosion,
    booby trap, explosive device, petrol bomb, firebombing, landmine blast, grenade blast, nail bomb
ASSAULT/explosives verb: blow up, firebomb, detonate * bomb, detonate * device, set off * bomb, plant * bomb,
    hurl * grenade, throw * grenade, lob * grenade
ASSAULT/explosives noun?: explosion, blast, bomb
ASSAULT/firearms noun: shooting, mass shooting, gunfire, gun attack, gun battle, gunfight, firefight, shootout,
    exchange of fire, exchange of gunfire, sniper fire, sniper attack, machine gun fire, shooting attack, drive-by shooting,
    shooting spree, cross fire, small arms fire
ASSAULT/firearms verb: shoot, shoot dead, shoot down, shoot at, open fire, gun down, exchange fire, trade fire,
    exchange gunfire, spray * bullets, fire shots, fire on, fire at, fire into, return fire
ASSAULT/targeted noun: assassination, assassination attempt, targeted killing, extrajudicial killing, beheading, lynching,
    contract killing, attempt on the life, summary execution, political killing, public execution, mass execution
ASSAULT/targeted verb: assassinate, behead, lynch, murder, poison, decapitate, execute, summarily execute
ASSAULT/abduct noun: kidnapping, abduction, hostage-taking, hostage taking, hostage crisis, enforced disappearance
ASSAULT/abduct verb: kidnap, abduct, take * hostage, take hostage, hold * hostage, hijack, forcibly disappear
ASSAULT/sexual noun: rape, gang rape, sexual assault, sexual violence, sexual abuse
ASSAULT/sexual verb: rape, gang-rape, sexually assault, sexually abuse
ASSAULT/torture noun: torture, waterboarding
ASSAULT/torture verb: torture, waterboard, mutilate, maim
ASSAULT/beat noun: beating, brutality, police brutality
ASSAULT/beat verb: beat up, rough up, beat to death, bludgeon, manhandle, physically assault, lash
ASSAULT/beat verb?: beat, punch, kick, slap
ASSAULT/primitive noun: stabbing, knife attack, machete attack, axe attack, ramming attack, car-ramming attack, arson attack,
    vehicle-ramming attack, car ramming, stone-throwing, acid attack, mob attack
ASSAULT/primitive verb: stab, hack to death, stone, hurl stones, throw stones, pelt * stones, ram * into, set * ablaze
ASSAULT/destroy noun: sabotage, arson, demolition of, destruction of, demolition of homes, scorched earth
ASSAULT/destroy verb: destroy, raze, torch, demolish, burn down, set fire to, set ablaze, sabotage, flatten, dynamite, ransack,
    bulldoze, obliterate, sink * ship, sink * vessel
ASSAULT/crowd-control noun: tear gas, teargas, rubber bullets, water cannon, baton charge, stun grenades, pepper spray
ASSAULT/crowd-control verb: fire * tear gas, fire * teargas, use * tear gas, fire * rubber bullets, tear-gas, violently disperse,
    forcibly disperse, fire * water cannon
ASSAULT noun: attack, armed attack, terror attack, terrorist attack, deadly attack, ground offensive, ground assault, offensive,
    ground operation, ground invasion, invasion, incursion, ambush, massacre, mass killing, killing, fighting, hostilities,
    bloodshed, genocide, ethnic cleansing, slaughter, armed clash, clash, military strike, retaliatory strike, military operation,
    preemptive strike, pre-emptive strike, counteroffensive, counter-offensive, counterattack, border clash, skirmish, atrocity,
    infighting, onslaught, crossfire, gang violence, sectarian violence, pogrom, war crime, military campaign, siege warfare,
    armed assault, strikes on, strikes against, strike on, strike against, strikes in, street battles, fierce battles, retaliation,
    ceasefire violation, violation of the ceasefire, deadly force, pitched battle, heavy fighting, armed conflict, murder
ASSAULT verb: attack, assault, ambush, massacre, slaughter, invade, kill, wound, clash, clash with, pound, storm, overrun,
    carry out * strikes, carry out * strike, launch * strikes, launch * strike, launch * offensive, strike back, counterattack,
    retaliate, exterminate, ethnically cleanse, annex, conquer, battle, wipe out, gas, open hostilities, break * ceasefire,
    violate * ceasefire, attempt to assassinate, seize control of, take control of * town, take control of * city, go to war,
    wage war, wage * war, declare war, fight, launch * attack, launch * assault, carry out * attack, mount * attack, stage * attack
ASSAULT verb?: strike, hit, target, fire, injure, capture, raid, engage, gun, push into, advance on, seize, repel, maul, occupy,
    take control of, storm into, slay, execute, launch * missiles, launch * rockets, launch * drones, launch * missile
ASSAULT noun?: assault, strike, battle, war, violence, conflict, execution, killer, burning, capture, fire, operation, raid, murder,
    rocket, missile, deaths
ASSAULT passive?: die, perish
ASSAULT passive: lose their lives, be martyred, lose his life, come under fire, come under attack, come under shelling

COERCE/martial-law noun: martial law, state of emergency, emergency rule, state of siege, emergency law
COERCE/martial-law verb: impose * martial law, declare * martial law, declare * state of emergency, declare * state of siege,
    impose * state of emergency, suspend * constitution, dissolve * parliament
COERCE/curfew noun: curfew, nightly curfew
COERCE/curfew verb: impose * curfew, declare * curfew, extend * curfew, enforce * curfew
COERCE/cyber noun: cyberattack, cyber attack, cyber-attack, hacking, ransomware attack, denial-of-service attack, hacking attack,
    DDoS attack, data breach, phishing campaign, cyber espionage, malware attack
COERCE/cyber verb: hack, hack into, deface * website
COERCE/misinformation noun: disinformation campaign, disinformation, smear campaign, propaganda campaign, deepfake
COERCE/censor noun: censorship, internet shutdown, internet blackout, media blackout, gag order, press ban
COERCE/censor verb: censor, block * website, block access to, block * websites, shut down * newspaper, shut down * broadcaster,
    revoke * accreditation, revoke * press, take * off air, shut * newspaper, ban * newspaper, cut * internet, block * twitter,
    block * facebook, raid * newsroom, close * newspaper
COERCE/deport noun: deportation, forced displacement, forcible transfer, expulsion of migrants, forced eviction
COERCE/deport verb: deport, evict, forcibly displace, forcibly transfer, expel * migrants, expel * refugees, uproot, exile
COERCE/arrest noun: arrest, arrest warrant, detention, house arrest, crackdown, mass arrest, roundup, internment,
    arrest campaign, dragnet, imprisonment, manhunt, custody
COERCE/arrest verb: arrest, detain, jail, imprison, apprehend, take into custody, take * into custody, round up, incarcerate,
    lock up, place * under arrest, put * under house arrest, place * under house arrest, intern, issue * arrest warrant,
    order * arrest, put behind bars, remand, nab, crack down on, order * jailed, order * detained, hold * in custody
COERCE/seize noun: seizure, confiscation, coup, military coup, coup attempt, attempted coup, putsch, house search, nationalization,
    expropriation, police raid, raid by police, raid on the office, raid on the offices, search operation
COERCE/seize verb: confiscate, impound, expropriate, nationalize, nationalise, commandeer, overthrow, topple, oust, depose,
    seize * assets, seize * property, seize * weapons, seize power, seize * land, seize * tanker, seize * ship, seize * vessel,
    freeze * assets, freeze * accounts, raid * office, raid * offices, raid * home, raid * homes, raid * house, search * home,
    board * ship, board * tanker, intercept * boat, police raid, stage * coup
COERCE/restrict noun: blockade, siege, lockdown, crackdown on, travel ban, roadblock, checkpoint, repression, suppression,
    persecution, naval blockade, ban on, restrictions on, intimidation, harassment, clampdown, ban
COERCE/restrict verb: blockade, besiege, lay siege to, encircle, cordon off, seal off, lock down, close * border, ban, outlaw,
    restrict, impose * restrictions, impose * ban, close * crossing, seal * border, prohibit, repress, suppress, persecute,
    oppress, intimidate, harass, muzzle, clamp down on, quash, bar, dissolve * party, forbid, suspend * party, block * border,
    enforce * blockade, impose * blockade, extend * ban, disband * party, strip * citizenship, revoke * license, revoke * licence
COERCE/withhold noun: power cut, starvation as a weapon, electricity cut-off, water cut-off
COERCE/withhold verb: cut off * electricity, cut off * water, cut off * power, withhold * tax, withhold * funds, cut * electricity,
    cut * water supply, cut * gas supply, cut off * gas, withhold, starve

MOBILIZE/weapons noun: missile test, nuclear test, weapons test, rocket test, deployment of missiles, ballistic missile test,
    missile launch, test launch, arms buildup, test-firing, rearmament, nuclear enrichment
MOBILIZE/weapons verb: test-fire, test fire, test * missile, test * missiles, deploy * missiles, deploy * missile, deploy * tanks,
    deploy * weapons, deploy * warships, deploy * jets, deploy * aircraft carrier, conduct * missile test, conduct * nuclear test,
    station * missiles, enrich * uranium, stockpile * weapons, build up * arms, launch * ballistic missile
MOBILIZE/police verb: deploy * police, deploy * riot police, mobilize * police, mobilise * police, send in * police, beef up security,
    tighten * security, step up * security, beef up * security
MOBILIZE/police noun: police deployment, security buildup
MOBILIZE/militia noun: militia buildup, recruitment drive
MOBILIZE/militia verb: take up arms, recruit * fighters, arm * militia, form * militia, recruit * militants
MOBILIZE/troops noun: mobilization, mobilisation, troop deployment, deployment of troops, deployment of forces, troop buildup,
    troop build-up, military buildup, military build-up, military exercise, military drill, war games, naval exercise, drill,
    naval drill, live-fire exercise, live-fire drill, show of force, troop movement, call-up of reservists, conscription, high alert,
    full alert, general mobilization, partial mobilization, reinforcements, military manoeuvres, military maneuvers, naval buildup,
    combat readiness, war footing
MOBILIZE/troops verb: deploy, mobilize, mobilise, mass troops, mass * troops, amass, amass * troops, station * troops, redeploy,
    send * warship, send * warships, move * troops, call up * reservists, put * on alert, put * on high alert, send in * troops,
    place * on alert, place * on high alert, remain on alert, remain on high alert, go on high alert, raise * alert level,
    reinforce * border, reinforce * troops, scramble * jets, scramble * fighter, order * troops, dispatch * troops, militarize,
    conduct * drills, hold * drills, hold * military exercise, hold * military exercises, conduct * military exercises,
    stage * drills, send * reinforcements, conscript, dispatch * warship, fortify, position * troops, build up * troops

PROTEST/hunger noun: hunger strike, fast unto death
PROTEST/hunger verb: go on hunger strike, start * hunger strike, begin * hunger strike
PROTEST/strike noun: general strike, labor strike, labour strike, walkout, industrial action, work stoppage, strike action,
    workers' strike, teachers' strike, sit-in strike, go-slow
PROTEST/strike verb: go on strike, walk off the job, stop work, down tools, be on strike, stage * strike, stage * walkout
PROTEST/boycott noun: boycott, election boycott, boycott of
PROTEST/boycott verb: boycott
PROTEST/riot noun: riot, rioting, rioter, looting, violent protest, violent demonstration, street clashes, unrest, uprising,
    mob violence, civil unrest, violent unrest, civil disobedience
PROTEST/riot verb: riot, loot, rampage, clash with police, clash with riot police, storm * parliament, rise up
PROTEST/vandalize verb: vandalize, vandalise, burn * flag, burn * flags, burn * effigy, deface
PROTEST/vandalize noun: vandalism
PROTEST/obstruct verb: block * road, block * roads, block * highway, barricade, erect * barricades, occupy * building, block traffic,
    block * streets, block * street, occupy * square
PROTEST/obstruct noun: barricade, road blockade
PROTEST/demo noun: protest, demonstration, mass protest, anti-government protest, protest march, protest rally, sit-in, rally, march,
    picket, street protest, mass demonstration, protester, demonstrator, street demonstration, anti-war protest, peace march,
    antigovernment protest, vigil, protestor, mass rally, march on
PROTEST/demo verb: protest, demonstrate, rally, take to the streets, take to the street, march on, march through, march against,
    stage * protest, hold * protest, stage * demonstration, stage * sit-in, pour into the streets, picket, march to, chant slogans,
    stage * rally, hold * rally, march in

SANCTION/convict noun: conviction, death sentence, prison sentence, life sentence, guilty verdict, jail term, prison term
SANCTION/convict verb: convict, sentence, find * guilty, condemn to death, fine, sentence to death, hand down * sentence
SANCTION/expel noun: expulsion, expulsion of diplomats, persona non grata
SANCTION/expel verb: expel, expel * diplomat, expel * diplomats, expel * ambassador, declare * persona non grata, kick out * diplomats,
    banish
SANCTION/withdraw noun: recall of the ambassador, closure of the embassy, withdrawal of the ambassador, withdrawal of peacekeepers
SANCTION/withdraw verb: recall * ambassador, withdraw * ambassador, close * embassy, recall * envoy, withdraw * envoy,
    withdraw * peacekeepers, shut * embassy, close * consulate, pull out peacekeepers, withdraw * diplomats
SANCTION/discontinue noun: sanctions, embargo, arms embargo, oil embargo, economic sanctions, asset freeze, suspension of aid,
    new sanctions, trade embargo, punitive measures, aid cut, severing of ties, blacklisting, severance of relations, export ban,
    punitive tariffs, suspension of relations, import ban
SANCTION/discontinue verb: sanction, impose * sanctions, slap * sanctions, impose * embargo, impose * tariffs, sever ties, sever * ties,
    sever * relations, cut ties, cut * ties, break off * relations, break off * ties, cut off * relations, suspend * aid, cut * aid,
    halt * aid, freeze * aid, stop * aid, cut off * aid, reduce * aid, reduce * assistance, withhold * aid, suspend * relations,
    suspend * cooperation, downgrade * relations, downgrade * ties, blacklist, suspend * membership, suspend * ties, cancel * visit,
    cut * funding, suspend * assistance, freeze * relations, cut * diplomatic, slap * tariffs, suspend * funding, impose * tariff,
    break * diplomatic, severed diplomatic, cut off * assistance, cut * assistance, impose * export, defund

CONCEDE noun: ceasefire, cease-fire, truce, amnesty, pardon, apology, concession, clemency, easing of sanctions, cessation of hostilities,
    lifting of sanctions, sanctions relief, lifting of the siege, lifting of the blockade, easing of restrictions, armistice, waiver,
    sanctions waiver, peace offer, humanitarian pause, acquittal, commutation, compromise, end to the blockade, general amnesty,
    temporary truce, ceasefire deal, truce deal, ceasefire agreement, truce agreement
CONCEDE verb: apologize, apologise, pardon, concede, lift * sanctions, lift * ban, lift * blockade, lift * siege, lift * curfew,
    lift * embargo, lift * restrictions, ease * sanctions, ease * restrictions, ease * blockade, ease * curfew, relax * restrictions,
    lift * state of emergency, declare * ceasefire, announce * ceasefire, declare * truce, announce * truce, agree to * ceasefire,
    agree to * truce, agree on * ceasefire, grant amnesty, grant * amnesty, express * regret, waive * sanctions, drop * charges,
    commute * sentence, make concessions, back down, backtrack, relent, repeal, lift * martial law, suspend * sanctions, acquit,
    exonerate, reduce * sanctions, remove * sanctions, lift, dismiss * charges, lift * restriction, end * blockade, end * curfew,
    ease, loosen * restrictions, grant * citizenship, reach * ceasefire, reach * truce, call * ceasefire, offer * amnesty, grant bail,
    overturn * conviction, drop * case, soften, relax, lift * parole, lift * order, accept responsibility, pardon * prisoners, legalize,
    decriminalize, reinstate, give in to, bow to, compromise, reduce * sentence

RETREAT/ceasefire verb: observe * ceasefire, implement * ceasefire, respect * ceasefire, honor * ceasefire, honour * ceasefire,
    halt * offensive, stop * offensive, cease fire, cease hostilities, suspend * operations, halt * attacks, stop * attacks,
    end * hostilities, monitor * ceasefire, end * offensive
RETREAT/ceasefire noun: ceasefire takes effect, ceasefire took effect, truce takes effect, truce took effect, ceasefire took hold,
    ceasefire holds, end of hostilities, de-escalation, deescalation, ceasefire comes into effect, ceasefire came into effect
RETREAT/withdraw noun: withdrawal, pullout, pull-out, pullback, retreat, drawdown, withdrawal of troops, troop withdrawal, disengagement
RETREAT/withdraw verb: withdraw, pull out, pull back, retreat, pull * troops, vacate, withdraw * troops, withdraw * forces, cede,
    bring * troops home, evacuate * positions, relinquish, dismantle * checkpoint, draw down, hand over * territory, demilitarize,
    give up * territory, dismantle * settlement, remove * troops, dismantle * outpost
RETREAT/release noun: release of, release of prisoners, release of hostages, freeing of, hostage release, prisoner release
RETREAT/release verb: release, set free, free, let free, free * hostages, free * prisoners, release * hostages, release * prisoners,
    set * free, let go, hand over * hostages, release * detainees, release * on bail, grant * bail, unfreeze
RETREAT/return noun: repatriation, return of refugees, return of property, restitution, return of
RETREAT/return verb: repatriate, hand back, give back, return * artifacts, return * artefacts, return * remains, return * territory,
    return * land, return * refugees, return * bodies, return
RETREAT/disarm noun: disarmament, surrender, decommissioning, demobilization, denuclearization, handover of weapons, demilitarization
RETREAT/disarm verb: disarm, surrender, lay down * arms, lay down * weapons, decommission, demobilize, hand over * weapons,
    give up * weapons, dismantle * nuclear, destroy * stockpile, dismantle * missiles, turn in * weapons, surrender * weapons
RETREAT/access noun: humanitarian corridor, reopening of the border, aid access, opening of the crossing, humanitarian access
RETREAT/access verb: reopen * border, reopen * crossing, open * border, open * crossing, allow * inspectors, allow * aid, let * aid in,
    grant * access, allow * monitors, permit * inspectors, open * corridor, allow * access, let in * aid, allow * convoy, admit * inspectors,
    deploy * observers, reopen * borders, allow * observers, invite * inspectors, let * inspectors, allow * visit
RETREAT/resign noun: resignation, abdication
RETREAT/resign verb: resign, step down, abdicate, step aside, tender * resignation, submit * resignation, leave office

COOPERATE noun: joint exercise, joint military exercise, joint exercises, joint drill, joint drills, joint patrol, joint venture,
    joint operation, joint manoeuvres, joint maneuvers, extradition, prisoner exchange, prisoner swap, intelligence sharing,
    exchange of prisoners, free trade agreement, trade deal, trade agreement, economic cooperation, military cooperation,
    security cooperation, bilateral cooperation, intelligence cooperation, joint training, technology transfer, trade pact,
    exchange of intelligence, cultural exchange, strategic partnership, joint project
COOPERATE verb: cooperate, collaborate, extradite, share * intelligence, share * information, exchange * prisoners, swap * prisoners,
    hold * joint, conduct * joint, stage * joint, begin * joint, expand * trade, boost * trade, expand * cooperation, deepen * ties,
    strengthen * cooperation, work together, join forces, resume * trade, increase * trade, resume * flights, sign * trade deal,
    strengthen * ties, jointly develop, launch * joint, approve * extradition, exchange * information, resume * exports, coproduce

AID noun: humanitarian aid, military aid, economic aid, financial aid, aid package, assistance package, aid convoy, aid shipment,
    relief supplies, relief aid, food aid, development aid, foreign aid, donation, bailout, debt relief, airlift, aid delivery,
    arms shipment, weapons shipment, arms delivery, weapons delivery, humanitarian assistance, military assistance, rescue operation,
    political asylum, emergency aid, medical aid, aid worth, loan guarantee, debt forgiveness, peacekeeping mission, relief convoy,
    medical supplies, security assistance, development assistance, technical assistance, relief operation, grant worth, financial support
AID verb: donate, provide * aid, provide * assistance, provide * weapons, provide * support, provide * troops, give * aid, send * aid,
    deliver * aid, deliver * food, deliver * supplies, supply * weapons, supply * arms, send * weapons, send * arms, deliver * weapons,
    ship * weapons, airlift, grant asylum, grant * asylum, rescue, bail out, fund, finance, provide * funding, give * million, give,
    provide * million, provide * billion, give * billion, contribute * million, allocate * million, give * weapons, train * troops,
    train * soldiers, train * police, train * pilots, train * forces, forgive * debt, cancel * debt, write off * debt, resettle,
    take in * refugees, send * medics, send * doctors, send * peacekeepers, deploy * peacekeepers, evacuate * wounded, send * troops,
    send * supplies, extend * loan, provide * loan, grant * loan, help * rebuild, feed, shelter, distribute * aid, arm, provide,
    contribute, supply, assist, aid, subsidize, award, donate * million, send * vaccines, relieve, protect, lend, transport * aid, equip

THREATEN noun: ultimatum, threat of force, threat of war, threat of violence, threat of retaliation, threat of sanctions, death threat,
    bomb threat, stern warning, threats against, threat to attack, sabre-rattling, saber-rattling, threat to use force, threats,
    nuclear threat, warning to, midnight deadline, final warning, veiled threat, threat to withdraw, threat to sever
THREATEN verb: threaten, warn, issue * ultimatum, give * ultimatum, deliver * ultimatum, vow revenge, vow * revenge, vow to retaliate,
    vow retaliation, vow to avenge, vow to destroy, vow to respond, vow to strike, vow to attack, vow to punish, swear revenge,
    issue * warning, issue * threat, deliver * warning, blackmail, menace, brandish, set * deadline, give * deadline, send * warning,
    serve * ultimatum, increase pressure on, vow to crush, promise revenge, promise retaliation, caution, give * hours to, extort

REJECT noun: rejection, refusal, veto, rebuff, snub, cancellation of the meeting, cancellation of talks, breakdown of talks, defiance,
    collapse of talks, opposition to, noncompliance, impasse, deadlock, stalemate
REJECT verb: reject, refuse, decline, veto, rebuff, turn down, rule out, oppose, renege, renege on, cancel * meeting, cancel * talks,
    cancel * summit, call off * talks, call off * meeting, break off * talks, suspend * talks, walk out of, pull out of * deal, defy,
    pull out of * agreement, pull out of * talks, withdraw from * agreement, withdraw from * deal, withdraw from * treaty, quit * talks,
    scrap * agreement, scrap * deal, dismiss * proposal, dismiss * demand, dismiss * appeal, dismiss * claims, deny * entry, deny * visa,
    deny * request, deny * permission, refuse entry, bar entry, tear up * agreement, tear up * deal, spurn, snub, fail to reach,
    fail to agree, strike down, vote down, vote against, disagree, resist, deadlock, abrogate, nullify, overrule, deny * appeal,
    postpone * talks, ignore * call, ignore * demand, disobey, flout, not be welcome, shun, shoot down * proposal, brush aside,
    dismiss, boycott * talks, block * resolution, deny, exit * agreement, cancel, rescind, contest, disregard, ignore

REQUEST noun: appeal, demand, request, plea, petition, call for, calls for, appeal for, demand for, request for, calls on
REQUEST verb: call on, call for, call upon, urge, demand, request, appeal to, appeal for, plead, implore, ask, ask for, beg, petition,
    appeal, exhort, entreat, insist on, press for, push for, lobby, beseech, seek * help, seek * assistance, seek * support, order,
    seek * asylum, make * appeal, put pressure on, pressure, repeat * call, renew * call, solicit, seek, propose, instruct, remind,
    recommend, encourage, suggest, advise

ACCUSE/investigate noun: investigation, probe, inquiry, fact-finding mission, war crimes probe, criminal investigation, enquiry,
    commission of inquiry
ACCUSE/investigate verb: investigate, probe, launch * investigation, open * investigation, order * investigation, begin * investigation,
    launch * probe, open * probe, open * inquiry, launch * inquiry, look into, start * investigation, conduct * investigation, interrogate,
    question, scrutinize, examine
ACCUSE/allege noun: accusation, allegation, lawsuit, indictment, criminal charges, charge of, charges of, charges against, blame, legal action
ACCUSE/allege verb: accuse, blame, allege, sue, indict, prosecute, charge, file * lawsuit, file * complaint, file * suit, press charges,
    file * charges, bring * charges, point the finger, hold * responsible, impeach, put * on trial, take * to court, launch * legal action,
    file * case, suspect, implicate, lodge * complaint, denounce as, try, arraign, brand
ACCUSE/disapprove noun: condemnation, criticism, denunciation, outcry, rebuke, reprimand, censure, diplomatic protest, outrage,
    strong condemnation, disapproval, formal complaint
ACCUSE/disapprove verb: condemn, criticize, criticise, denounce, deplore, slam, decry, lambast, lambaste, rebuke, castigate, assail,
    express * concern, voice * concern, complain, object, express * outrage, summon * ambassador, summon * envoy, summon * diplomat,
    summon, take issue, lash out, hit out, reprimand, chide, scold, express * dismay, lament, censure, express disappointment, blast,
    express * anger, mock, ridicule, insult, attack * decision, protest * decision, question * decision, disapprove, regret, object to,
    express * condemnation, express * alarm, berate, vilify, upbraid, denigrate, charge d'affaires summoned

CONSULT/third-party noun: indirect talks, mediation, mediated talks, shuttle diplomacy, proximity talks, brokered talks, good offices,
    indirect negotiations
CONSULT/third-party verb: mediate, broker, hold * indirect talks, mediate between, facilitate * talks
CONSULT/multilateral noun: summit, summit meeting, peace conference, multilateral talks, six-party talks, trilateral talks,
    donor conference, emergency summit, emergency session, trilateral meeting, peace talks, conference on
CONSULT/multilateral verb: convene, attend * summit, attend * conference, attend * meeting, host * summit
CONSULT/phone noun: phone call, telephone call, phone conversation, telephone conversation, call with, phone talks, video call,
    phone calls
CONSULT/phone verb: speak by phone, speak by telephone, phone, telephone, talk by phone, hold * phone call, speak on the phone,
    discuss by phone, speak with * by phone
CONSULT/visit noun: visit, state visit, official visit, working visit, surprise visit, visit to, trip to, tour of
CONSULT/visit verb: visit, pay * visit, travel to, arrive in, arrive at, fly to, make * visit, host, receive * delegation, play host to,
    welcome * delegation, tour, pay a visit
CONSULT noun: talks, negotiation, meeting, consultation, dialogue, discussions, peace negotiations, bilateral meeting, working dinner,
    high-level meeting, face-to-face meeting, direct talks, bilateral talks, conversation, round of talks, rapprochement, diplomatic contacts
CONSULT verb: meet, meet with, hold talks, hold * talks, confer, confer with, negotiate, hold * meeting, hold * meetings, discuss,
    talk with, talk to, speak with, speak to, consult, consult with, hold * negotiations, resume * talks, resume * negotiations,
    sit down with, call on * to discuss, hold * consultations, exchange views, brief, receive, call, engage in talks, huddle with, join * for

AGREE noun: willingness, readiness, commitment to, pledge, invitation, offer, promise, vow, intention
AGREE verb: agree, agree to, offer, offer to, promise, pledge, commit to, be willing to, be ready to, express * willingness,
    express * readiness, vow to cooperate, accept * invitation, accept * offer, accept * proposal, accept * plan, consent, invite,
    intend to, signal * willingness, signal * readiness, reiterate * commitment, be prepared to, commit, volunteer, plan to, accept,
    consider, be open to, promise to, pledge to, vow, assure, guarantee, undertake to, stand ready to, voice * readiness, give * assurances

SUPPORT noun: support for, backing for, solidarity with, praise for, recognition of, peace deal, peace agreement, peace treaty, peace accord,
    memorandum of understanding, endorsement, ratification, normalization, normalisation, diplomatic recognition, vote of confidence,
    condolences, full support, strong support, approval of, defense pact, security pact, alliance, praise, tribute, diplomatic ties
SUPPORT verb: support, endorse, praise, welcome, hail, applaud, laud, commend, congratulate, express * support, voice * support, recognize,
    recognise, sign * agreement, sign * deal, sign * treaty, sign * accord, sign * memorandum, sign * pact, ratify, approve, stand with, salute,
    stand by, express * solidarity, thank, establish * relations, establish * ties, restore * relations, restore * ties, normalize, normalise,
    resume * relations, reach * agreement, reach * deal, strike * deal, sign, defend, back, reach * accord, throw * weight behind, conclude * deal,
    agree on, rally behind, vote in favor, vote in favour, side with, champion, reaffirm * support, reiterate * support, honor, honour, favor,
    forge * alliance, pay tribute, appreciate, express * appreciation, express * gratitude, declare * support, declare support, sign off on, adopt
"""
