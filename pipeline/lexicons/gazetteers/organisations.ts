/**
 * Organisations, the words their names end in, and places that speak for a government. Used to mark a
 * proper noun as an organisation and to find who is quoted. Bare names that are ordinary words or common
 * surnames stand apart in `ambiguousOrganisations`.
 *
 * Source: own; facts of common knowledge. Licence: CC-BY-4.0.
 * Each list is sorted by code unit; entries are separated by "|".
 */

/** International bodies, state bodies, parties, armed groups, companies, news outlets, charities. */
export const organisations: readonly string[] = `
A.P.|ABC|ABC News|ACLU|AFL-CIO|AFP|AIPAC|AKP|ANC|AP|ASEAN|ASLEF|AT&T|ATF|Aam Aadmi Party|ActionAid|
Aer Lingus|AfD|African National Congress|African Union|Age UK|Agence France-Presse|Air Force|Air France|
Airbnb|Airbus|Al Arabiya|Al Jazeera|Al Qaeda|Al-Jazeera|Al-Qaeda|Al-Shabaab|Aldi|Alibaba|Alliance Party|
Alternative for Germany|Alternative für Deutschland|Amazon|American Airlines|
American Civil Liberties Union|Amnesty International|Anadolu|Anthropic|Anti-Defamation League|Antifa|
Apple|Arab League|Aramco|Asda|Asean|Aslef|Associated Press|AstraZeneca|Atlantic Council|
Australian Labor Party|Axios|B'Tselem|BAE Systems|BBC|BBC News|BHP|BJP|BMA|BMW|BNP Paribas|BP|BRICS|BT|
BYD|Baidu|Bank of America|Bank of England|Barclays|Barnardo's|Bayer|Bayern Munich|Bellingcat|
Berkshire Hathaway|Bharatiya Janata Party|Bild|Bill & Melinda Gates Foundation|BioNTech|
Black Lives Matter|BlackRock|Bloc Québécois|Bloomberg|Bloomberg News|Blue Origin|Boeing|Boko Haram|
Border Force|Border Patrol|Boston Globe|Breitbart|Brexit Party|Brics|British Airways|British Army|
British Gas|British Medical Association|British Transport Police|Brookings Institution|Brothers of Italy|
Bundesbank|Bundesrat|Bundestag|Bundeswehr|Bureau of Labor Statistics|Burger King|BuzzFeed|ByteDance|
C-SPAN|C.I.A.|CBC|CBI|CBS|CBS News|CCP|CDC|CDU|CIA|CNBC|CNN|CPS|CSU|Cabinet Office|Cambridge Analytica|
Cambridge University|Cancer Research UK|Capita|Capitol|Care Quality Commission|Carillion|Caritas|
Carnegie Endowment|Catholic Church|Cato Institute|Census Bureau|
Centers for Disease Control and Prevention|Central Intelligence Agency|Centrica|Chamber of Commerce|
Channel 4|Channel 4 News|Channel 5|Charlie Hebdo|Chatham House|Chelsea FC|Chevron|Chicago Tribune|
Chinese Communist Party|Christian Aid|Chrysler|Church of England|Cisco|Citibank|Citigroup|Citizens Advice|
Ciudadanos|Civic Platform|Coast Guard|Coca-Cola|Columbia University|Comcast|Commerce Department|
Committee to Protect Journalists|Commons|Commonwealth of Nations|Communist Party|
Competition and Markets Authority|Confederation of British Industry|Congress|Congressional Budget Office|
Conservative Party|Conservatives|Corriere della Sera|Costco|Council of Europe|
Council on Foreign Relations|Court of Appeal|Credit Suisse|Crown Court|Crown Prosecution Service|
Customs and Border Protection|DEA|DEFRA|DHL|DHS|DNC|DOGE|DOJ|DUP|DWP|Daesh|Daily Express|Daily Mail|
Daily Mirror|Daily Star|Daily Telegraph|DeepMind|Defense Department|Defra|Dell|Deloitte|Delta Air Lines|
Democratic Alliance|Democratic National Committee|Democratic Party|Democratic Progressive Party|
Democratic Unionist Party|Democrats|Department for Education|Department for Transport|
Department for Work and Pensions|Department of Defense|Department of Education|Department of Energy|
Department of Government Efficiency|Department of Health|Department of Health and Human Services|
Department of Health and Social Care|Department of Homeland Security|Department of Justice|
Department of Veterans Affairs|Department of War|Der Spiegel|Deutsche Bank|Deutsche Welle|DfE|Die Welt|
Die Zeit|Disney|Doctors Without Borders|Dow Jones|Downing Street|Drug Enforcement Administration|Duma|
E.U.|ECB|ECOWAS|EE|EHRC|EPA|EU|EY|EasyJet|Economic Freedom Fighters|Ecowas|Education Department|El Mundo|
El Pais|El País|Electoral Commission|Eli Lilly|Elysee|Energy Department|Enron|Environment Agency|
Environmental Protection Agency|Equality and Human Rights Commission|Equinor|European Central Bank|
European Commission|European Council|European Court of Human Rights|European Court of Justice|
European Parliament|European Union|Europol|Evening Standard|Extinction Rebellion|Exxon|ExxonMobil|F.B.I.|
FAA|FBI|FCC|FCDO|FDA|FEMA|FIFA|FSB|FT|FTC|FTSE|Facebook|Fatah|FedEx|Federal Aviation Administration|
Federal Bureau of Investigation|Federal Communications Commission|Federal Election Commission|
Federal Reserve|Federal Trade Commission|Fema|Fianna Fail|Fianna Fáil|Fidesz|Fifa|
Financial Conduct Authority|Financial Times|Fine Gael|Fitch|Five Star Movement|Folketing|
Food and Drug Administration|Football Association|Foreign Office|
Foreign, Commonwealth and Development Office|Forza Italia|Fox News|Foxconn|Freedom Caucus|
Friends of the Earth|Frontex|Fujitsu|G-20|G-7|G.O.P.|G20|G4S|G7|G8|GB News|GCHQ|GMB|GOP|GRU|GSK|Gallup|
Gates Foundation|Gazprom|General Assembly|General Electric|General Motors|GlaxoSmithKline|Glencore|
Global Times|Global Witness|Globe and Mail|Golden Dawn|Goldman Sachs|Google|
Government Accountability Office|Greater Manchester Police|Green Party|Greenpeace|
Gulf Cooperation Council|HBO|HM Revenue and Customs|HM Treasury|HMRC|HSBC|Haaretz|Halliburton|Hamas|
Harvard|Harvard University|Hayat Tahrir al-Sham|Health and Safety Executive|Heritage Foundation|Hezbollah|
High Court|Hizbollah|Holy See|Holyrood|Home Office|Homeland Security|Honda|House Democrats|
House Republicans|House of Commons|House of Lords|House of Representatives|Houthis|Huawei|HuffPost|
Huffington Post|Human Rights Campaign|Human Rights Watch|Hyundai|IAEA|IBM|ICC|ICE|ICJ|ICRC|IDF|IFS|IMF|
IOC|IOPC|IPCC|IRA|IRGC|IRS|ISIL|ISIS|ITV|ITV News|Ikea|Immigration and Customs Enforcement|
Imperial College London|Independent Office for Police Conduct|Indian National Congress|InfoWars|
Information Commissioner's Office|Infowars|Instagram|Institute for Fiscal Studies|
Institute for Government|Institute for the Study of War|Insulate Britain|Interfax|
Intergovernmental Panel on Climate Change|Interior Department|Internal Revenue Service|
International Atomic Energy Agency|International Committee of the Red Cross|
International Court of Justice|International Criminal Court|International Crisis Group|
International Energy Agency|International Labour Organization|International Monetary Fund|
International Olympic Committee|International Organization for Migration|International Red Cross|Interpol|
Ipsos|Irish Times|Isil|Isis|Islamic Relief|Islamic Revolutionary Guard Corps|Islamic State|
Israel Defence Forces|Israel Defense Forces|JP Morgan|JPMorgan|JPMorgan Chase|Jaguar Land Rover|
Jerusalem Post|John Lewis|Johns Hopkins|Johns Hopkins University|Johnson & Johnson|Just Stop Oil|
Justice Department|KFC|KGB|KKK|KPMG|King's College London|Knesset|Kremlin|Ku Klux Klan|Kuomintang|
Kyiv Independent|LAPD|LBC|LSE|La France Insoumise|La Repubblica|Labor Department|Labour|Labour Party|
Le Figaro|Le Monde|Lehman Brothers|Lib Dems|Liberal Democratic Party|Liberal Democrats|Liberal Party|
Liberal Party of Canada|Libertarian Party|Libération|Lidl|Likud|LinkedIn|Lloyds|Lloyds Bank|
Local Government Association|Lockheed Martin|Lok Sabha|London School of Economics|London Stock Exchange|
Los Angeles Police Department|Los Angeles Times|Lufthansa|Lukoil|Lyft|M&S|M23|MI5|MI6|MIT|MLB|MOD|MS NOW|
MSF|MSNBC|Maersk|Mail on Sunday|MailOnline|Manchester City|Manchester United|Marine Corps|Marks & Spencer|
Marks and Spencer|Marylebone Cricket Club|Massachusetts Institute of Technology|Mastercard|McDonald's|
McKinsey|Medecins Sans Frontieres|Meduza|Mercedes-Benz|Merck|Mercosur|Met Office|Met Police|
Meta Platforms|Metropolitan Police|Microsoft|Ministry of Defence|Ministry of Justice|MoD|MoJ|Moderna|
Monsanto|Moody's|Morgan Stanley|Morning Star|Morrisons|Mossad|Muslim Brotherhood|Médecins Sans Frontières|
NAACP|NASA|NASUWT|NATO|NBA|NBC|NBC News|NDP|NDTV|NFL|NFU|NHL|NHS|NHS England|NIH|NOAA|NPR|NRA|NSA|NSPCC|
NTSB|NYPD|Nasa|Nasdaq|NatWest|National Assembly|National Audit Office|National Crime Agency|
National Education Union|National Farmers' Union|National Grid|National Guard|National Health Service|
National Institutes of Health|National People's Congress|National Rally|National Rifle Association|
National Security Agency|National Security Council|National Transportation Safety Board|National Trust|
National Weather Service|Nato|Nestle|Nestlé|Netflix|Network Rail|Neuralink|New Democracy|
New Democratic Party|New Statesman|New York Police Department|New York Post|New York Stock Exchange|
New York Times|News Corp|News UK|Newsmax|Newsweek|Nissan|North Atlantic Treaty Organization|
Northern Ireland Assembly|Northrop Grumman|Novartis|Novo Nordisk|Nvidia|OAN|OBR|OCHA|OECD|ONS|OPEC|OSCE|
Oath Keepers|Ofcom|Office for Budget Responsibility|Office for National Statistics|Ofgem|Ofsted|Ofwat|
Old Bailey|One America News|One Nation|Opec|Open Society Foundations|OpenAI|
Organisation of Islamic Cooperation|Organization of American States|Oxfam|Oxford University|PA|PA Media|
PBS|PKK|PLA|PLO|PSNI|PTI|Palantir|Palestine Liberation Organization|Palestinian Authority|
Palestinian Islamic Jihad|Parliament|PayPal|Peace Now|Pentagon|People's Liberation Army|People's Party|
Pepsi|PepsiCo|Pew Research Center|Pfizer|Plaid Cymru|Planned Parenthood|Podemos|Police Scotland|
Police Service of Northern Ireland|Politburo|Politico|Post Office|Premier League|Press Association|
Primark|Princeton|Private Eye|ProPublica|Procter & Gamble|Proud Boys|Provisional IRA|Purdue Pharma|PwC|
Qatar Airways|Quds Force|RAF|RBS|RCMP|RCN|RIA Novosti|RMT|RNC|RSF|RSPB|RSPCA|RT|RTE|RTÉ|Rajya Sabha|
Rand Corporation|Rapid Support Forces|Rassemblement National|Raytheon|Real Madrid|Red Crescent|Red Cross|
Reddit|Reform UK|Refugee Council|Renault|Reporters Without Borders|Republican National Committee|
Republican Party|Republicans|Resolution Foundation|Reuters|Revolutionary Guard|Revolutionary Guards|
Riksdag|Rio Tinto|Roche|Rolling Stone|Rolls-Royce|Rosneft|Royal Air Force|Royal Bank of Scotland|
Royal Canadian Mounted Police|Royal College of Nursing|Royal Dutch Shell|Royal Mail|Royal Marines|
Royal Navy|Russia Today|Ryanair|S&P|S&P Global|SBU|SDLP|SEC|SNP|SPD|Sainsbury's|Samsung|Santander|
Saudi Aramco|Save the Children|Scotland Yard|Scottish Government|Scottish National Party|
Scottish Parliament|Secret Service|Securities and Exchange Commission|Security Council|Sejm|Senate|
Senate Democrats|Senate Republicans|Senedd|Serco|Shell plc|Shin Bet|Siemens|Sierra Club|Sinn Fein|
Sinn Féin|Sky News|Snapchat|Social Security Administration|Sony|South China Morning Post|
Southern Poverty Law Center|Southwest Airlines|SpaceX|Spotify|Sputnik|Stanford|Stanford University|
Starbucks|Starlink|State Department|State Duma|Stellantis|Stormont|Sunday Times|Sunrise Movement|
Supreme Court|Sydney Morning Herald|Syrian Democratic Forces|Syrian Observatory for Human Rights|Syriza|
Süddeutsche Zeitung|T-Mobile|TASS|TSMC|TUC|Taliban|TalkTV|Tass|Teamsters|Tencent|Tesco|Tesla|TfL|
Thames Water|The Atlantic|The Economist|The Guardian|The Hindu|The Independent|The Mirror|
The New York Times|The New Yorker|The Observer|The Spectator|The Sun|The Sunday Times|The Telegraph|
The Times|The Wall Street Journal|The Washington Post|TikTok|Times of India|Times of Israel|
Times of London|Tories|Toronto Star|Tory Party|TotalEnergies|Tottenham Hotspur|Toyota|
Trades Union Congress|Transparency International|Transport for London|Transportation Department|Treasury|
Treasury Department|Twitter|U.N.|U.N. Security Council|U.S. Army|
U.S. Centers for Disease Control and Prevention|U.S. Congress|U.S. Navy|U.S. Senate|
U.S. State Department|U.S. Supreme Court|UAW|UBS|UEFA|UK Health Security Agency|UKIP|UN|
UN General Assembly|UN Human Rights Council|UN Security Council|UNESCO|UNHCR|UNICEF|UNRWA|UPS|
US Agency for International Development|US Army|US Centers for Disease Control and Prevention|
US Congress|US Navy|US Senate|US Supreme Court|USA Today|
USAID|UUP|Uber|Uefa|Ukip|Ukrainska Pravda|Ulster Unionist Party|Unesco|Unicef|Unilever|United Airlines|
United Auto Workers|United Nations|United Russia|UnitedHealth|University College London|
University of Cambridge|University of Oxford|Unrwa|Vatican|Verizon|Verkhovna Rada|Virgin Atlantic|
Vodafone|Volkswagen|Volvo|Vox|Vox Media|W.H.O.|WFP|WHO|WTO|WWF|Wagner Group|Waitrose|Wall Street Journal|
Walmart|Walt Disney|Washington Post|Wells Fargo|Welsh Government|West Midlands Police|WhatsApp|
White Helmets|White House|WikiLeaks|Wikipedia|World Anti-Doping Agency|World Bank|World Central Kitchen|
World Economic Forum|World Food Program|World Food Programme|World Health Organisation|
World Health Organization|World Trade Organisation|World Trade Organization|World Vision|
World Wildlife Fund|Xiaomi|Xinhua|YPG|Yale|Yale University|Yesh Atid|YouGov|YouTube|ZANU-PF|ZTE|Zanu-PF|
al-Qaeda|al-Qaida|al-Shabaab|al-Shabab|eBay|easyJet|Élysée
`
  .trim()
  .split(/\|\n?/);

/** Organisations whose bare name is an ordinary word or a surname; trust them only in context. */
export const ambiguousOrganisations: readonly string[] = `
Alphabet|Amnesty|Arsenal|Azov|Block|Boots|Chase|Crisis|Diet|Economist|Emirates|Express|Fed|Ford|Fox|Gap|
Greens|Guardian|House|Independent|Intel|Journal|Liberty|Lords|Mail|Meta|Mind|Mirror|Momentum|Next|
Observer|Oracle|Orange|Post|Progress|Reform|Sage|Shell|Shelter|Signal|Sky|Slack|Spectator|Square|Star|
Stonewall|Stripe|Sun|Target|Telegram|Telegraph|Threads|Three|Time|Times|Unison|Unite|Visa|Wagner|Zoom
`
  .trim()
  .split(/\|\n?/);

/** Words that end the name of an organisation. */
export const organisationHeads: readonly string[] = `
Academy|Administration|Agency|Airlines|Airport|Airways|Alliance|Army|Assembly|Associates|Association|
Assurance|Authority|Bancorp|Bank|Battalion|Board|Brigade|Broadcasting|Brothers|Bureau|Cabinet|Cathedral|
Caucus|Center|Centers|Centre|Chamber|Charity|Church|Cinema|Clinic|Club|Co|Co-op|Coalition|College|Command|
Commission|Committee|Communications|Company|Confederation|Conference|Congress|Consortium|Constabulary|
Convention|Cooperative|Corp|Corporation|Corps|Council|Court|Courts|Daily|Department|Dept|Directorate|
Division|Embassy|Energy|Enterprises|Entertainment|Exchange|Executive|Express|Faculty|Federation|Films|
Finance|Fleet|Force|Forces|Forum|Foundation|Front|Fund|Gallery|Gazette|Government|Group|Guard|Guards|
Guild|Herald|High School|Holdings|Hospice|Hospital|Hotels|House|Inc|Industries|Infirmary|Initiative|
Inquiry|Inspectorate|Institute|Institution|Insurance|International|Investments|Jihad|Journal|LLC|LLP|
Laboratories|Laboratory|Labs|League|Liberation Front|Library|Limited|Ltd|Magazine|Mail|Marines|Media|
Militia|Ministry|Mission|Monastery|Mosque|Motors|Movement|Museum|Navy|Network|News|Newspapers|Observatory|
Observer|Office|Orchestra|Organisation|Organization|PLC|Panel|Parliament|Partners|Partnership|Party|
Petroleum|Pharmaceuticals|Plc|Police|Post|Press|Primary School|Prison|Productions|Programme|Project|
Publishers|Publishing|Radio|Railway|Railways|Records|Regiment|Regulator|Reserve|Resistance|School|Schools|
Secretariat|Seminary|Senate|Service|Services|Society|Solicitors|Squad|Stores|Studio|Studios|Supermarkets|
Surgery|Synagogue|Syndicate|Synod|Systems|TV|Task Force|Taskforce|Technologies|Telegraph|Television|
Temple|Theater|Theatre|Times|Trade Union|Treasury|Tribunal|Tribune|Trust|Union|Unit|United|Universities|
University|Watch|Watchdog|Weekly|Workers|plc
`
  .trim()
  .split(/\|\n?/);

/** Places and buildings that speak for a government or an institution. */
export const metonyms: readonly string[] = `
10 Downing Street|Abu Dhabi|Abuja|Accra|Addis Ababa|Albany|Algiers|Amman|Ankara|Apostolic Palace|Asmara|
Aso Rock|Astana|Athens|Baghdad|Baku|Bamako|Bangkok|Bankova|Bankova Street|Beijing|Beirut|Belgrade|Berlin|
Bern|Binnenhof|Blue House|Bogota|Bogotá|Brasilia|Brasília|Bratislava|Brussels|Bucharest|Buckingham Palace|
Budapest|Buenos Aires|Bute House|Cairo|Canberra|Capitol|Capitol Hill|Caracas|Cardiff Bay|Casa Rosada|
Chisinau|City of London|Clarence House|Colombo|Copenhagen|Dakar|Damascus|Davos|Delhi|Dhaka|Doha|
Downing Street|Dublin|Elysee|Elysee Palace|Elysée|Fleet Street|Foggy Bottom|Frankfurt|Geneva|Hanoi|Harare|
Havana|Helsinki|Hollywood|Holy See|Holyrood|Hong Kong|Islamabad|Jakarta|Jerusalem|K Street|Kabul|Kampala|
Kathmandu|Kensington Palace|Khartoum|Kiev|Kigali|Kinshasa|Kirribilli House|Kremlin|Kuala Lumpur|
Kuwait City|Kyiv|La Paz|Lambeth Palace|Langley|Leinster House|Lima|Lisbon|Ljubljana|London|Luanda|
Lubyanka|Madison Avenue|Madrid|Malacanang|Malacañang|Malacañang Palace|Managua|Manila|Mar-a-Lago|Matignon|
Merrion Street|Mexico City|Millbank|Minsk|Miraflores|Mogadishu|Moncloa|Moscow|Muscat|Nairobi|Naypyidaw|
New Delhi|New Scotland Yard|Niamey|No 10|No 11|No. 10|No. 11|No.10|No.11|Number 10|Number 11|Number Ten|
Old Bailey|Oslo|Ottawa|Ouagadougou|Oval Office|Palazzo Chigi|Palácio do Planalto|Paris|Parliament Hill|
Peking|Pentagon|Phnom Penh|Planalto|Port-au-Prince|Prague|Pretoria|Pristina|Pyongyang|Quai d'Orsay|
Quirinal|Quirinale|Quito|Rabat|Raisina Hill|Ramallah|Rideau Hall|Riga|Riyadh|Rome|Sacramento|San Salvador|
Sanaa|Santiago|Sarajevo|Scotland Yard|Senedd|Seoul|Silicon Valley|Skopje|Sofia|South Block|
St James's Palace|Stockholm|Stormont|Strasbourg|Taipei|Tallahassee|Tallinn|Tashkent|Tbilisi|Tehran|
Tel Aviv|The Hague|Threadneedle Street|Tirana|Tokyo|Tripoli|Tunis|Turtle Bay|Union Buildings|Vatican|
Vauxhall Cross|Vienna|Vilnius|Wall Street|Warsaw|Washington|Wellington|West Wing|Westminster|White House|
Whitehall|Yerevan|Zagreb|Zarzuela|Zhongnanhai|Áras an Uachtaráin|Élysée|Élysée Palace
`
  .trim()
  .split(/\|\n?/);
