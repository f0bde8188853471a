"""English words for words and cooperation: all PLOVER types that are no material conflict.

Specific modes come first: a form that is given for two types stays with the first.

See ``lexicon.read_triggers`` for how to write a line.
"""

__all__ = ["TRIGGERS"]

TRIGGERS = """
CONCEDE noun: ceasefire, cease-fire, truce, amnesty, pardon, clemency, easing of sanctions,
    cessation of hostilities, lifting of sanctions, sanctions relief, lifting of the siege,
    lifting of the blockade, easing of restrictions, armistice, sanctions waiver, peace offer,
    humanitarian pause, acquittal, commutation, end to the blockade, general amnesty, temporary truce,
    ceasefire deal, truce deal, ceasefire agreement, truce agreement
CONCEDE noun?: compromise, concession, waiver, apology
CONCEDE verb: call off * strike, accept * demand, grant * permission, give * permission, reverse * decision,
    revoke * decision, reduce * tariff, roll back * tariff, cut * tariff, meet * demand, give approval,
    drop * investigation, apologize, apologise, pardon, lift * sanctions, lift * ban, lift * blockade,
    lift * siege, lift * curfew, lift * embargo, lift * restrictions, ease * sanctions, ease * restrictions,
    ease * blockade, ease * curfew, relax * restrictions, lift * state of emergency, declare * ceasefire,
    announce * ceasefire, declare * truce, announce * truce, agree to * ceasefire, agree to * truce,
    agree on * ceasefire, grant amnesty, grant * amnesty, express * regret, waive * sanctions, drop * charges,
    commute * sentence, make concessions, back down, backtrack, lift * martial law, suspend * sanctions, acquit,
    exonerate, reduce * sanctions, remove * sanctions, dismiss * charges, lift * restriction, end * blockade,
    end * curfew, loosen * restrictions, grant * citizenship, reach * ceasefire, reach * truce, call * ceasefire,
    offer * amnesty, grant bail, overturn * conviction, drop * case, lift * parole, lift * order,
    accept responsibility, pardon * prisoners, decriminalize, give in to, bow to, reduce * sentence
CONCEDE verb?: lift, ease, soften, relax, compromise, repeal, concede, reinstate, legalize, relent

RETREAT/ceasefire verb: observe * ceasefire, implement * ceasefire, respect * ceasefire, honor * ceasefire,
    honour * ceasefire, halt * offensive, stop * offensive, cease fire, cease hostilities, suspend * operations,
    halt * attacks, stop * attacks, end * hostilities, monitor * ceasefire, end * offensive
RETREAT/ceasefire noun: ceasefire takes effect, ceasefire took effect, truce takes effect, truce took effect,
    ceasefire took hold, ceasefire holds, end of hostilities, de-escalation, deescalation,
    ceasefire comes into effect, ceasefire came into effect
RETREAT/withdraw noun: withdrawal, pullout, pull-out, pullback, retreat, drawdown, withdrawal of troops,
    troop withdrawal, disengagement
RETREAT/withdraw verb: withdraw, pull out, pull back, retreat, pull * troops, vacate, withdraw * troops,
    withdraw * forces, cede, bring * troops home, evacuate * positions, relinquish, dismantle * checkpoint,
    draw down, hand over * territory, demilitarize, give up * territory, dismantle * settlement, remove * troops,
    dismantle * outpost
RETREAT/release noun: release of, release of prisoners, release of hostages, freeing of, hostage release,
    prisoner release
RETREAT/release verb: release, free, set free, let free, free * hostages, free * prisoners, release * hostages,
    release * prisoners, set * free, hand over * hostages, release * detainees, release * on bail, grant * bail,
    unfreeze
RETREAT/release verb?: let go
RETREAT/return noun: repatriation, return of refugees, return of property, restitution
RETREAT/return noun?: return of
RETREAT/return verb: repatriate, hand back, give back, return * artifacts, return * artefacts, return * remains,
    return * territory, return * land, return * refugees, return * bodies
RETREAT/return verb?: return
RETREAT/disarm noun: disarmament, surrender, decommissioning, demobilization, denuclearization,
    handover of weapons, demilitarization
RETREAT/disarm verb: disarm, surrender, lay down * arms, lay down * weapons, decommission, demobilize,
    hand over * weapons, give up * weapons, dismantle * nuclear, destroy * stockpile, dismantle * missiles,
    turn in * weapons, surrender * weapons
RETREAT/access noun: humanitarian corridor, reopening of the border, aid access, opening of the crossing,
    humanitarian access
RETREAT/access verb: reopen * border, reopen * crossing, open * border, open * crossing, allow * inspectors,
    allow * aid, let * aid in, grant * access, allow * monitors, permit * inspectors, open * corridor,
    allow * access, let in * aid, allow * convoy, admit * inspectors, deploy * observers, reopen * borders,
    allow * observers, invite * inspectors, let * inspectors, allow * visit
RETREAT/resign noun: resignation, abdication
RETREAT/resign verb: resign, step down, abdicate, step aside, tender * resignation, submit * resignation,
    leave office

COOPERATE noun: joint exercise, joint military exercise, joint exercises, joint drill, joint drills,
    joint patrol, joint venture, joint operation, joint manoeuvres, joint maneuvers, extradition,
    prisoner exchange, prisoner swap, intelligence sharing, exchange of prisoners, free trade agreement,
    trade deal, trade agreement, economic cooperation, military cooperation, security cooperation,
    bilateral cooperation, intelligence cooperation, joint training, technology transfer, trade pact,
    exchange of intelligence, cultural exchange, strategic partnership, joint project
COOPERATE verb: extradite, share * intelligence, share * information, exchange * prisoners, swap * prisoners,
    hold * joint, conduct * joint, stage * joint, begin * joint, expand * trade, boost * trade,
    expand * cooperation, deepen * ties, strengthen * cooperation, resume * trade, increase * trade,
    resume * flights, sign * trade deal, strengthen * ties, jointly develop, launch * joint,
    approve * extradition, exchange * information, resume * exports, coproduce
COOPERATE verb?: cooperate, collaborate, work together, join forces

AID noun: humanitarian aid, military aid, economic aid, financial aid, aid package, assistance package,
    aid convoy, aid shipment, relief supplies, relief aid, food aid, development aid, foreign aid, donation,
    bailout, debt relief, airlift, aid delivery, arms shipment, weapons shipment, arms delivery,
    weapons delivery, humanitarian assistance, military assistance, rescue operation, political asylum,
    emergency aid, medical aid, aid worth, loan guarantee, debt forgiveness, peacekeeping mission, relief convoy,
    medical supplies, security assistance, development assistance, technical assistance, relief operation,
    grant worth, financial support
AID verb: open * borders to, accept * refugee, hand over * worth, deploy * peacekeeping, fly * medicine,
    donate * worth, spend * million, take in * migrants, welcome * refugees, donate, provide * aid,
    provide * assistance, provide * weapons, provide * support, provide * troops, give * aid, send * aid,
    deliver * aid, deliver * food, deliver * supplies, supply * weapons, supply * arms, send * weapons,
    send * arms, deliver * weapons, ship * weapons, airlift, grant asylum, grant * asylum, rescue, bail out,
    provide * funding, give * million, provide * million, provide * billion, give * billion,
    contribute * million, allocate * million, give * weapons, train * troops, train * soldiers, train * police,
    train * pilots, train * forces, forgive * debt, cancel * debt, write off * debt, resettle,
    take in * refugees, send * medics, send * doctors, send * peacekeepers, deploy * peacekeepers,
    evacuate * wounded, send * troops, send * supplies, extend * loan, provide * loan, grant * loan,
    help * rebuild, distribute * aid, subsidize, donate * million, send * vaccines, transport * aid
AID verb?: give, provide, contribute, supply, assist, feed, shelter, fund, finance, protect, lend, equip, award,
    arm, aid, relieve

THREATEN noun?: threats
THREATEN noun: ultimatum, threat of force, threat of war, threat of violence, threat of retaliation,
    threat of sanctions, death threat, bomb threat, stern warning, threats against, threat to attack,
    sabre-rattling, saber-rattling, threat to use force, nuclear threat, warning to, midnight deadline,
    final warning, veiled threat, threat to withdraw, threat to sever
THREATEN verb?: vow, threaten
THREATEN verb?: warn, caution
THREATEN verb: issue * ultimatum, give * ultimatum, deliver * ultimatum, vow revenge, vow * revenge,
    vow retaliation, swear revenge, issue * warning, issue * threat, deliver * warning, blackmail, menace,
    brandish, set * deadline, give * deadline, send * warning, serve * ultimatum, increase pressure on,
    promise revenge, promise retaliation, give * hours to, extort

REJECT noun: will not lift, will not accept, will not release, will not negotiate, will not talk, will not allow,
    will not withdraw, will not begin talks, will not attend, will not sign, will not meet, will not recognize,
    will not recognise, will not end, will not give, will not resign, will not step down, would not accept,
    would not allow, will never accept, won't accept, won't allow, rejection, refusal, veto, rebuff, snub,
    cancellation of the meeting, cancellation of talks, breakdown of talks, defiance, collapse of talks,
    opposition to, noncompliance, impasse, deadlock, stalemate
REJECT verb: cancel * visit, refute, give no permission, refuse permission, reject, refuse, veto, rebuff,
    turn down, rule out, oppose, renege, renege on, cancel * meeting, cancel * talks, cancel * summit,
    call off * talks, call off * meeting, break off * talks, suspend * talks, walk out of, pull out of * deal,
    defy, pull out of * agreement, pull out of * talks, withdraw from * agreement, withdraw from * deal,
    withdraw from * treaty, quit * talks, scrap * agreement, scrap * deal, dismiss * proposal, dismiss * demand,
    dismiss * appeal, dismiss * claims, deny * entry, deny * visa, deny * request, deny * permission,
    refuse entry, bar entry, tear up * agreement, tear up * deal, spurn, snub, fail to reach, fail to agree,
    strike down, vote down, vote against, deadlock, abrogate, nullify, overrule, deny * appeal, postpone * talks,
    ignore * call, ignore * demand, disobey, flout, not be welcome, shun, shoot down * proposal, brush aside,
    boycott * talks, block * resolution, exit * agreement, rescind
REJECT verb?: deny, cancel, ignore, disregard, contest, resist, decline, dismiss, disagree

REQUEST noun: plea, petition, call for, calls for, appeal for, demand for, request for, calls on
REQUEST noun?: demand, request, appeal
REQUEST verb: call on, call for, call upon, urge, demand, request, appeal to, appeal for, plead, implore,
    ask for, petition, exhort, entreat, press for, lobby, beseech, seek * help, seek * assistance,
    seek * support, seek * asylum, make * appeal, put pressure on, repeat * call, renew * call, solicit
REQUEST verb?: ask, order, suggest, advise, recommend, encourage, remind, propose, instruct, seek, insist on,
    push for, pressure, beg, appeal

ACCUSE/investigate noun: investigation, probe, inquiry, fact-finding mission, war crimes probe,
    criminal investigation, enquiry, commission of inquiry
ACCUSE/investigate verb: investigate, probe, launch * investigation, open * investigation, order * investigation,
    begin * investigation, launch * probe, open * probe, open * inquiry, launch * inquiry, start * investigation,
    conduct * investigation
ACCUSE/investigate verb?: question, examine, scrutinize, look into, interrogate
ACCUSE/allege noun: accusation, allegation, lawsuit, indictment, criminal charges, charge of, charges of,
    charges against, blame, legal action
ACCUSE/allege verb: accuse, allege, sue, indict, prosecute, file * lawsuit, file * complaint, file * suit,
    press charges, file * charges, bring * charges, point the finger, hold * responsible, impeach,
    put * on trial, take * to court, launch * legal action, file * case, lodge * complaint, denounce as, arraign
ACCUSE/allege verb?: charge, suspect, try, brand, blame, implicate
ACCUSE/disapprove noun: scathing attack, verbal attack, blistering attack, personal attack, stinging attack,
    verbal assault, condemnation, criticism, denunciation, outcry, rebuke, reprimand, censure,
    diplomatic protest, outrage, strong condemnation, disapproval, formal complaint
ACCUSE/disapprove verb: launch * scathing attack, launch * verbal attack, launch * blistering attack,
    launch * extraordinary attack, launch * stinging attack, dispute, fault, condemn, criticize, criticise,
    denounce, deplore, slam, decry, lambast, lambaste, rebuke, castigate, assail, express * concern,
    voice * concern, express * outrage, summon * ambassador, summon * envoy, summon * diplomat, summon,
    take issue, lash out, hit out, reprimand, chide, scold, express * dismay, censure, express disappointment,
    express * anger, attack * decision, protest * decision, question * decision, disapprove, object to,
    express * condemnation, express * alarm, berate, vilify, upbraid, denigrate, charge d'affaires summoned
ACCUSE/disapprove verb?: regret, lament, complain, object, blast, mock, insult, ridicule

CONSULT/third-party noun: indirect talks, mediation, mediated talks, shuttle diplomacy, proximity talks,
    brokered talks, good offices, indirect negotiations
CONSULT/third-party verb: mediate, broker, hold * indirect talks, mediate between, facilitate * talks
CONSULT/multilateral noun: summit, summit meeting, peace conference, multilateral talks, six-party talks,
    trilateral talks, donor conference, emergency summit, emergency session, trilateral meeting, peace talks,
    conference on
CONSULT/multilateral verb: convene, attend * summit, attend * conference, attend * meeting, host * summit
CONSULT/phone noun: phone call, telephone call, phone conversation, telephone conversation, call with,
    phone talks, video call, phone calls
CONSULT/phone verb: speak by phone, speak by telephone, phone, telephone, talk by phone, hold * phone call,
    speak on the phone, discuss by phone, speak with * by phone
CONSULT/visit noun: visit, state visit, official visit, working visit, surprise visit, visit to, trip to, tour of
CONSULT/visit verb: visit, pay * visit, travel to, arrive in, arrive at, fly to, make * visit, host,
    receive * delegation, play host to, welcome * delegation, tour, pay a visit
CONSULT noun: talks, negotiation, consultation, dialogue, peace negotiations, bilateral meeting, working dinner,
    high-level meeting, face-to-face meeting, direct talks, bilateral talks, round of talks, rapprochement,
    diplomatic contacts
CONSULT noun?: conversation, discussions, meeting
CONSULT verb: meet, meet with, hold talks, hold * talks, confer, confer with, negotiate, hold * meeting,
    hold * meetings, talk with, talk to, speak with, speak to, consult, consult with, hold * negotiations,
    resume * talks, resume * negotiations, sit down with, call on * to discuss, hold * consultations,
    exchange views, engage in talks, huddle with
CONSULT verb?: call, receive, brief, discuss, join * for

AGREE noun: willingness, readiness, commitment to
AGREE noun?: offer, promise, intention, pledge, invitation
AGREE verb: agree, agree to, offer to, pledge, commit to, be willing to, express * willingness,
    express * readiness, vow to cooperate, vow to support, vow to help, vow to continue, vow to work,
    accept * invitation, accept * offer, accept * proposal, accept * plan, consent, signal * willingness,
    signal * readiness, reiterate * commitment, be open to, promise to, pledge to, undertake to, stand ready to,
    voice * readiness, give * assurances
AGREE verb?: consider, commit, plan to, accept, assure, guarantee, volunteer, intend to, be ready to,
    be prepared to, invite, offer, promise

SUPPORT noun: backing for, solidarity with, praise for, recognition of, peace deal, peace agreement,
    peace treaty, peace accord, memorandum of understanding, endorsement, ratification, normalization,
    normalisation, diplomatic recognition, vote of confidence, condolences, full support, strong support,
    defense pact, security pact, diplomatic ties
SUPPORT noun?: praise, tribute, alliance, approval of, support for
SUPPORT verb: endorse, praise, hail, applaud, laud, commend, congratulate, express * support, voice * support,
    sign * agreement, sign * deal, sign * treaty, sign * accord, sign * memorandum, sign * pact, ratify,
    stand with, salute, stand by, express * solidarity, establish * relations, establish * ties,
    restore * relations, restore * ties, normalize, normalise, resume * relations, reach * agreement,
    reach * deal, strike * deal, reach * accord, throw * weight behind, conclude * deal, agree on, rally behind,
    vote in favor, vote in favour, side with, reaffirm * support, reiterate * support, forge * alliance,
    pay tribute, express * appreciation, express * gratitude, declare * support, declare support, sign off on
SUPPORT verb?: back, defend, sign, approve, honor, honour, favor, appreciate, champion, adopt, welcome, thank,
    recognize, recognise, support
"""
