/**
 * Proper names that contain loaded or valued words. Used to keep such a name from being scored or marked.
 *
 * Source: own; facts of common knowledge. Licence: CC-BY-4.0.
 * Each list is sorted by code unit; entries are separated by "|".
 */

/** Names of institutions, laws, wars, awards, movements, works and people, capitalised as usual. */
export const fixedNames: readonly string[] = `
Affordable Care Act|Age of Enlightenment|Air Force|Air Force One|Al-Aqsa Flood|Alexander the Great|
Alien Enemies Act|Alliance Defending Freedom|America's Got Talent|American Civil Liberties Union|
American Civil War|American Revolution|Amnesty International|Anthony Blunt|Anti-Defamation League|
Anti-Terrorism Act|Arab Spring|Armed Forces|Battle of Britain|Battle of Hastings|Battle of Stalingrad|
Battle of Waterloo|Battle of the Bulge|Battle of the Somme|Bay of Pigs|Best Buy|Better Business Bureau|
Big Beautiful Bill|Big Brother|Bill of Rights|Black Death|Black Friday|Black Lives Matter|Black Monday|
Black Panther|Black Panthers|Black Rod|Black Sea|Black Wednesday|Bloody Sunday|Bob Hope|Boer War|
Border Force|Bosnian War|Boston Massacre|Boston Tea Party|Britain's Got Talent|Bronze Star|
Build Back Better|Campaign Against Antisemitism|Campaign for Nuclear Disarmament|Cape of Good Hope|
Carnegie Endowment for International Peace|Catherine the Great|Central Intelligence Agency|Chechen War|
Child Poverty Action Group|Citizens United|Civil Rights Act|Civil War|Clean Air Act|Clean Water Act|
Cold War|Committee to Protect Journalists|Commonwealth War Graves Commission|Community Security Trust|
Congressional Medal of Honor|Consumer Financial Protection Bureau|Crimean War|
Criminal Cases Review Commission|Criminal Injuries Compensation Authority|Crisis Text Line|
Cuban Missile Crisis|Cultural Revolution|Customs and Border Protection|Dangerous Dogs Act|Dark Ages|
Day of the Dead|Dead Sea|Death Valley|Declaration of Independence|Defence Minister|Defence Secretary|
Defense Department|Defense Intelligence Agency|Defense Minister|Defense Production Act|Defense Secretary|
Defense of Marriage Act|Delta Force|Department of Defense|Department of Government Efficiency|
Department of Health and Human Services|Department of Homeland Security|Department of Justice|
Department of Veterans Affairs|Department of War|Desert Shield|Desert Storm|Devil's Island|
Distinguished Flying Cross|Distinguished Service Cross|Distinguished Service Order|
Doctors Without Borders|Domestic Abuse Act|Drug Enforcement Administration|Easter Rising|
Economic Freedom Fighters|Endangered Species Act|Enduring Freedom|English Civil War|
Environmental Protection Agency|Equal Pay Act|Equal Rights Amendment|Equality Act|
Equality and Human Rights Commission|Espionage Act|European Convention on Human Rights|
European Court of Human Rights|European Court of Justice|Extinction Rebellion|Fair Work Commission|
Fairtrade Foundation|Falklands War|Federal Emergency Management Agency|First World War|
Foreign Corrupt Practices Act|Fox News|Freedom Caucus|Freedom Flotilla|Freedom House|Freedom Party|
Freedom of Information|Freedom of Information Act|French Revolution|George Best|George Cross|Golden Dawn|
Golden Dome|Golden Gate Bridge|Golden Globes|Golden State|Golden State Warriors|Golden Temple|Good Friday|
Good Friday Agreement|Good Morning America|Good Morning Britain|Grand Canyon|Grand Old Party|
Great Barrier Reef|Great Britain|Great British Bake Off|Great British Energy|Great British Railways|
Great Depression|Great Fire of London|Great Lakes|Great Leap Forward|Great Ormond Street|
Great Ormond Street Hospital|Great Plains|Great Recession|Great Wall|Great Wall of China|Great War|
Great Western Railway|Green New Deal|Ground Zero|Gulf War|Gun Owners of America|Happy Valley|
Hell's Angels|Hell's Kitchen|Hells Angels|Help for Heroes|Hero of Russia|Hero of Ukraine|
Hero of the Soviet Union|Holocaust Memorial Museum|Homeland Security|Hope Hicks|Hope Not Hate|
House Freedom Caucus|Human Rights Act|Human Rights Campaign|Human Rights Council|Human Rights Watch|
Hundred Years' War|Hunting Act|Hurricane Katrina|Illegal Migration Act|
Immigration and Customs Enforcement|Imperial War Museum|Independence Day|Independence Hall|
Independent Inquiry into Child Sexual Abuse|Industrial Revolution|Inflation Reduction Act|
Institute for the Study of War|Insurrection Act|International Atomic Energy Agency|
International Court of Justice|International Criminal Court|International Crisis Group|Iraq War|
Iraqi Freedom|Irish Republican Army|Iron Cross|Iron Curtain|Iron Dome|Islamic Jihad|Islamic Revolution|
Islamic Revolutionary Guard Corps|Islamic State|Israel Defence Forces|Israel Defense Forces|
James Cleverly|James Hunt|Jeremy Hunt|Just Stop Oil|Justice Department|Justice Secretary|Khmer Rouge|
Korean War|Kosovo War|Leeds United|Legion of Honour|Liberty Bell|Liberty Island|Liberty Media|
Liberty University|Lord's Resistance Army|Love Island|Manchester United|March for Our Lives|
Medal of Freedom|Medal of Honor|Medal of Honour|Michael Savage|Middle Ages|Military Cross|
Million Man March|Ministry of Defence|Ministry of Justice|Misuse of Drugs Act|Modern Slavery Act|
Moms Demand Action|Moms for Liberty|Mothers Against Drunk Driving|Munich Security Conference|
National Crime Agency|National Day for Truth and Reconciliation|National Defense Authorization Act|
National Security Act|National Security Adviser|National Security Advisor|National Security Agency|
National Security Council|New England Patriots|Newcastle United|Nobel Peace Prize|
Non-Proliferation Treaty|Nuclear Non-Proliferation Treaty|Nuclear Regulatory Commission|Oath Keepers|
October Revolution|One Big Beautiful Bill|One Big Beautiful Bill Act|Online Safety Act|Online Safety Bill|
Operation Desert Storm|Operation Enduring Freedom|Operation Iraqi Freedom|Orange Revolution|
Order of Merit|Order of the British Empire|Palestinian Islamic Jihad|Patriot Act|Patriot Front|
Peace Corps|Peace Now|Peace Palace|Peter the Great|Planned Parenthood|Prague Spring|
Presidential Medal of Freedom|Prevention of Terrorism Act|Proud Boys|Public Order Act|Purple Heart|
Quds Force|Racketeer Influenced and Corrupt Organizations Act|Rapid Support Forces|Red Army|Red Crescent|
Red Cross|Red Sea|Reign of Terror|Reporters Without Borders|Respect for Marriage Act|
Revolution of Dignity|Revolutionary Guard|Revolutionary Guards|Revolutionary War|Right to Buy|
Rose Revolution|Royal Air Force|Royal United Services Institute|Russian Revolution|Safety of Rwanda Act|
Salem Witch Trials|Save the Children|Second World War|Secret Intelligence Service|Secret Service|
Secretary of Defense|Secretary of War|Security Council|Sedition Act|Serious Fraud Office|
Serious Organised Crime Agency|Sheffield United|Silver Star|Six Day War|Six-Day War|Slaughter and May|
Social Security|Social Security Administration|Southern Poverty Law Center|Space Force|Spanish Civil War|
Special Air Service|Special Boat Service|Special Forces|Special Olympics|Stand Up to Racism|Star Wars|
Statue of Liberty|Stop the War|Stop the War Coalition|Storm Shadow|Stormy Daniels|
Students for Fair Admissions|Suez Crisis|Sumud Flotilla|Super Bowl|Super Tuesday|Sure Start|
Swords of Iron|Syrian Civil War|Syrian Democratic Forces|Syrian Observatory for Human Rights|Taylor Swift|
Tea Party|Terminally Ill Adults Bill|Terrorism Act|The Troubles|Theresa May|Thirty Years' War|Tiger Woods|
Tommy Fury|Transportation Security Administration|Tristram Hunt|True the Vote|Truth Social|
Truth and Reconciliation Commission|Turning Point USA|Tyson Fury|U.N. Security Council|
UK Health Security Agency|UN Office on Drugs and Crime|UN Security Council|USA Patriot Act|
Unite Against Fascism|United Airlines|United Arab Emirates|United Auto Workers|United Kingdom|
United Nations|United Reformed Church|United Russia|United States|United States of America|
Universal Declaration of Human Rights|Vanity Fair|Velvet Revolution|Victoria Cross|Vietnam War|
Violence Against Women Act|Voting Rights Act|War Powers Act|War Powers Resolution|War of Independence|
Warsaw Ghetto|Warsaw Uprising|West Ham United|White Helmets|White House|Winter War|Women's March|
World War|World War I|World War II|World War III|World War One|World War Two|Wounded Knee|Yom Kippur War
`
  .trim()
  .split(/\|\n?/);
