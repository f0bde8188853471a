"""English words that show what else a text may be about than violence, and those that show violence beyond doubt.

See ``topics.read_topics`` for how to write a line.
"""

__all__ = ["EDGES", "SIGNS", "THINGS", "TOPICS"]

TOPICS = """
sport 2: lap, laps, pit stop, pole, chequered flag, bowlers, bowler, overs, all out, pace attack, centre court, break points, aces, tie-break, linebacker, defensive line, field goal,
    free throw, free throws, three-pointer, dunk, puck, power play, pole position, podium, test match, knockout, dressing room, pitcher,
    hurdles, relay, freestyle, regatta, scrum, try line, fly-half, set point, match point, deuce, scoreboard, left-back, right-back, penalty shootout, league match, forwards, winger, extra-time, first leg, second leg, title challenge, football match, goalkeeper, midfielder, midfield, striker, strikers, premier league, champions league,
    world cup, playoff, playoffs, quarterback, quarterbacks, touchdown, touchdowns, goalscorer, own goals, home runs, home run, innings, wicket, wickets, batsman, semifinal,
    semi-final, semifinals, semi-finals, quarterfinal, quarter-final, quarterfinals, quarter-finals, la liga, serie a,
    bundesliga, super bowl, grand slam, second half, halftime, half-time, extra time, penalty kick,
    own goal, head coach, hat-trick, hat trick, nba, nfl, fifa, uefa, chess, boxing, heavyweight, formula one,
    grand prix, tennis, batting, basketball, baseball, relegation, equaliser, equalizer, handball, volleyball, rugby,
    yellow card, red card, stoppage time, injury time, free kick, penalty area, knockout stage, away side, home side,
    footballer, footballers, cricketer, olympic, olympics, wrestling, marathon, boxer, quarter final, semi final,
    defender's header, derby win, cup final, cup tie, cup battle, back line, cyclist, cyclists, peloton, badminton,
    hockey, judo, sprinter, sprinters, medal, medals, title fight, winning coach, first half, round of 16, teammate,
    teammates
sport 1: match, coach, team, goal, goals, ball, league, cup, season, fans, fixture, tournament, defender, defenders,
    captain, championship, referee, stadium, squad, score, scored, scoring, win, winner, defence, crossbar, header,
    minute, points, club, player, players, trophy, final, halves, rebound, table, race, lap, champion, champions,
    athlete, athletes, supporters, shots, visitors, hosts, net, shooter, opener, derby, kick-off, title, serve, set
fiction 2: second season, third season, new season, streaming hit, miniseries, showrunner, viewers, soap opera, video game, videogame, video games, box office, film festival, novel, novels, fictional, screenplay, sci-fi,
    blockbuster, trailer, sequel, prequel, gamers, multiplayer, movie, movies, film studio, film, films, cinema,
    cinemas, television series, tv series, thriller, screenwriter, stage play, theatre play, opera, album, comic book,
    novelist, playwright, video clip, console, fantasy epic, role-playing, director's cut, board game, computer game,
    exhibition, premiere, mobile game, online game, short story, war drama, war film, war movie, war epic
fiction 1: gamer, title, fortresses, game, games, players, characters, plot, episode, season, audience, audiences, critics, studio, director,
    actor, actress, publisher, copies, designer, director's, series, drama, scene, scenes, screen, release, released,
    servers, chapter, book, hero, heroine, stage, band, singer, concert, tickets, fans, downloads, levels, streaming,
    author, reviewers
market 2: token, bitcoin, cryptocurrency, crypto, fare, fares, balance sheet, balance sheets, market cap, ratings agency, share prices, share price, wall street, bond markets, bond market, stock market, stock markets, equities, nasdaq,
    stock exchange, bourse, shares, price war, bond yields, short sellers, short-sellers, hedge fund, hedge funds,
    speculators, inflation, interest rates, supermarket chains, price of, prices of, takeover bid, hostile bid, shareholders,
    profit warning, market share, rate cut, rate hike, exchange rate, futures
market 1: price, rivals, offer, discount, discounts, prices, stocks, investors, traders, market, markets, currency, dollar, index, bank, banks, percent, per cent, sales,
    profits, earnings, exports, imports, consumers, retailers, retailer, shoppers, customers, supermarkets, demand,
    supply, supplies, economists, analysts, revenue, quarter, bonds, brand, brands, companies, harvest, trading
health 2: heart attack, heart attacks, panic attack, panic attacks, asthma attack, asthma attacks, diabetes, cancer, stroke,
    coronavirus, covid-19, pandemic, ebola, cholera, influenza, flu, measles, malaria, tumour, tumor, cardiac,
    leukaemia, leukemia, dementia, epidemic, outbreak, vaccine, vaccines, migraine, obesity, dengue, virus, polio,
    infection, infections, disease, diseases, cardiologist, pneumonia, tuberculosis, obituary, antibiotics, sepsis
health 1: doctor, doctors, patients, patient, surgery, clinic, hospital, medicine, health, illness, symptoms, died of,
    aged, buried, funeral, treatment, physician, nurse, nurses, chronic, heart, diagnosed, ward, lungs
weather 2: wild elephants, elephant, herd, wild boar, monkeys, lightning, wasps, hornets, bees, shark, sharks, crocodile, elephants, bear, stray dogs, jellyfish bloom, earthquake, hurricane, tornado, flood, floods, flooding, volcano, landslide, landslides, wildfire, wildfires,
    typhoon, cyclone, tsunami, avalanche, heatwave, heat wave, tropical storm, snowstorm, blizzard, thunderstorm,
    thunderstorms, sandstorm, forecasters, meteorologists, weather service, mosquitoes, mosquito, locusts, locust,
    insects, rainfall, monsoon, hailstorm, gales, downpour, drought, meteorological, hailstones, weather office,
    jellyfish, aftershock, aftershocks, magnitude
weather 1: storm, storms, rain, rains, snow, wind, winds, waves, coast, hail, ice, lightning, weather, pests, spray,
    temperatures, heat, degrees, crops, municipal, ponds, swarm, swarms, shelter, river
labour 2: picket line, picket lines, industrial action, walkout, trade union, trade unions, union leader, collective bargaining,
    pay rise, pay dispute, higher pay, better pay, wage dispute, wage increase, work stoppage, strikers, unionised, pay offer,
    went on strike, go on strike, on strike, labour dispute, labor dispute, pay talks, hunger strike, walked out,
    working conditions, overtime ban, shop stewards, general strike, wage rise, pay deal, unpaid wages, unpaid salaries
labour 1: strike, union, unions, workers, wages, wage, pay, staff, employers, employer, salaries, drivers, crews, teachers,
    nurses, dockers, railway, commuters, passengers, management, overtime, negotiations, salary, pilots, ferries
accident 2: signal failure, corroded pipe, collide, collides, crashed into, pile-up, level crossing, crane collapse, mudslide, engine failure, brake failure, brakes, traffic police, skidded, overturned, plunged into, veered off, black ice, car crash, road accident, traffic accident, plane crash, bus crash, train crash, car accident,
    helicopter crash, drowned, gas leak, gas cylinder, gas cylinders, gas canister, boiler, quarry, quarries, fireworks,
    firework, short circuit, electrical fault, controlled explosion, controlled explosions, controlled blast, blasting works,
    stampede, derailed, derailment, collided, collision, building collapse, mine collapse, pressure cooker, gas bottle,
    gas stove, propane, chemical plant, grain silo, gas explosion, industrial accident, technical fault,
    faulty wiring, accident, accidental, accidentally, power surge, steam pipe, transformer fault, mining blast,
    rock blasting, gas pipe, gas main, capsized, lightning bolt, demolition work, demolition works, fuel leak, sonic boom,
    rubbish fire, chip pan, factory fire, kitchen fire, coal mine, electrical short
accident 1: valve, maintenance, firefighters, kitchen, smoke, factory, workshop, warehouse, leak, restaurant, burns
politics 2: television debate, trade blows, traded barbs, trade barbs, war on red tape, red tape, campaign trail, talk show, scathing, budget debate, question time, barrage of questions, barrage of criticism, verbal, verbally,
    no-confidence motion, war of words, rhetorical, tirade, fierce criticism, sharp criticism, stinging, broadside,
    televised debate, op-ed, tax plan, spending plan, spending plans, draft law, draft budget, budget bill, tax bill,
    insults, slammed, lambasted, campaign speech, heckled, in a speech, war on waste, mosquito bill, pension reform
politics 1: lawmakers, lawmaker, mp, mps, bill, budget, parliament, debate, speech, opposition, criticism,
    criticised, criticized, minister, committee, vote, reform, reforms, taxes, tax, deputies, party, senator, senators,
    session, column, newspaper, interview, policy, policies, questions, rival, rivals, campaign, remarks
"""

SIGNS = """
gunmen, gunman, militant, militants, rebels, insurgent, insurgents, terrorist, terrorists, jihadist, jihadists, warplane,
warplanes, fighter jet, fighter jets, airstrike, airstrikes, air strike, air strikes, air raid, air raids, drone strike,
drone strikes, drones, drone attack, drone attacks, artillery, mortar, mortars, mortar shell, shelling, suicide bomber,
suicide bombers, suicide bombing, suicide attack, suicide attacks, car bomb, car bombs, truck bomb, roadside bomb,
explosive device, explosive devices, ied, soldiers, soldier, troops, militia, militias, militiamen, hostage, hostages,
kidnapped, kidnap, kidnappers, assassinated, assassination, opened fire, open fire, shot dead, shot and killed, gunfire, tear gas,
riot police, missiles, rockets, ballistic missile, ballistic missiles, claimed responsibility, terror attack, terrorist attack,
bombs, bombing, bombings, bomb attack, bomb blast, grenade, grenades, rifle, rifles, gunned down, assailants, assailant, attackers,
attacker, knifeman, stabbed, stabbing, bullets, machine guns, machine gun, sniper fire, sniper attack, machetes, armed men, armed group, armed groups,
separatists, guerrillas, guerrilla, paramilitary, paramilitaries, tanks, armoured vehicles, shells, cross-border fire,
rocket attack, rocket attacks, missile attack, missile attacks, missile strike, missile strikes, navy, warship, warships, booby trap,
booby-trapped, landmine, hijacked, hijackers, mercenaries, snipers, cyber attack, cyberattack, hackers, war crimes,
security forces, coup, warring, invasion, fighters, naval, military base, army base, air force, military, gunboats, ambushed,
police fired, police arrested, police beat, police shot, arrested, detained, rocket fire, blown up by, hamas, hezbollah, houthi, houthis,
islamic state, al-qaeda, boko haram, al-shabaab, taliban, speedboats, knives, shot at, army shelled, army bombed, army attacked,
shooting, mass shooting, deliberately, hand grenade, sabotage, saboteurs, petrol bombs, baton charge, batons
"""

THINGS = """
price prices inflation share shares stock stocks currency dollar euro pound lira rupee budget bill draft policy policies plan plans
proposal proposals reputation credibility corruption poverty hunger drugs waste cancer diabetes
disease diseases virus viruses obesity mosquito mosquitoes mosquitos insects pests locust locusts rats weeds storm storms
storm's waves rain rains snow wind winds hail heatwave cold exports imports sales profits earnings revenue headlines jackpot
deadline milestone snag chord ratings decision ruling verdict speech remarks comments idea ideas motion amendment litter smoking
plastic pollution piracy bureaucracy misinformation illiteracy unemployment panic asthma jellyfish flu malaria
illness depression addiction dementia stroke arthritis hurricane earthquake flood floods typhoon cyclone tornado tremor
aftershock fog frost lightning drought landslide avalanche bugs moths ants bees wasps beetles bonds yields demand
spending turnout tourism reform reforms pension taxes tax taxation tariffs constitution charter manifesto agenda
fare fares ticket tickets talent trade competitors bottleneck jams queues ads charts download downloads box-office theaters theatres cinemas reviews critics
knee hamstring shark sharks dog dogs crocodile hyena elephant elephants herd boar monkeys leopard wolves snake snakes
""".split()

EDGES = """
in near at from with by after before during between among amid following about under behind through along above since until
despite including and or who which that where when while said says of to for
""".split()
