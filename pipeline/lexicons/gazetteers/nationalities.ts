/**
 * Adjectives and demonyms of countries, continents, peoples and some cities and states. Used to tell a
 * description ("Russian troops") from a name, and to see a people spoken of as one actor ("Russians said").
 *
 * Source: own; facts of common knowledge. Licence: CC-BY-4.0.
 * Each list is sorted by code unit; entries are separated by "|".
 */

/** Singular and, where it differs, plural forms. */
export const nationalities: readonly string[] = `
Aberdonian|Aberdonians|Abkhaz|Abkhazian|Abkhazians|Aboriginal|Afghan|Afghans|African|African American|
African Americans|African Caribbean|African Caribbeans|African-American|African-Americans|Africans|
Afrikaner|Afrikaners|Afro-Brazilian|Afro-Brazilians|Afro-Caribbean|Afro-Caribbeans|Alaska Native|
Alaska Natives|Alaskan|Alaskans|Albanian|Albanians|Albertan|Albertans|Algerian|Algerians|American|
Americans|Amhara|Andalusian|Andalusians|Andorran|Andorrans|Angeleno|Angelenos|Anglo-American|Anglo-French|
Anglo-Irish|Anglo-Saxon|Anglo-Saxons|Angolan|Angolans|Antiguan|Antiguans|Antipodean|Antipodeans|Apache|
Apaches|Arab|Arab American|Arab Americans|Arab Israeli|Arab Israelis|Arabian|Arabic|Arabs|Argentine|
Argentines|Argentinian|Argentinians|Arizonan|Arizonans|Armenian|Armenians|Asian|Asian American|
Asian Americans|Asian-American|Asian-Americans|Asians|Assyrian|Assyrians|Aussie|Aussies|Australasian|
Australasians|Australian|Australians|Austrian|Austrians|Azerbaijani|Azerbaijanis|Azeri|Azeris|Bahamian|
Bahamians|Bahraini|Bahrainis|Bajan|Bajans|Balinese|Balkan|Baloch|Baltic|Baluch|Bangladeshi|Bangladeshis|
Barbadian|Barbadians|Basque|Basques|Bavarian|Bavarians|Bedouin|Bedouins|Beiruti|Beirutis|Belarusian|
Belarusians|Belarussian|Belarussians|Belgian|Belgians|Belizean|Belizeans|Bengali|Bengalis|Beninese|Berber|
Berbers|Berliner|Berliners|Bermudian|Bermudians|Bhutanese|Bolivian|Bolivians|Bosniak|Bosniaks|Bosnian|
Bosnian Serb|Bosnian Serbs|Bosnians|Bostonian|Bostonians|Botswanan|Botswanans|Brazilian|Brazilians|Breton|
Bretons|Brit|British|British Asian|British Asians|British Indian|British Indians|British Pakistani|
British Pakistanis|British-Iranian|Britisher|Britishers|Briton|Britons|Brits|Brummie|Brummies|Bruneian|
Bruneians|Bulgarian|Bulgarians|Burkinabe|Burmese|Burundian|Burundians|Californian|Californians|Cambodian|
Cambodians|Cameroonian|Cameroonians|Canadian|Canadians|Cantonese|Cape Verdean|Cape Verdeans|Caribbean|
Catalan|Catalans|Caucasian|Caucasians|Central African|Central Africans|Central American|Central Americans|
Central Asian|Central Asians|Central European|Central Europeans|Chadian|Chadians|Chechen|Chechens|
Cherokee|Cherokees|Chicagoan|Chicagoans|Chilean|Chileans|Chinese|Chinese American|Chinese Americans|
Chinese-American|Chinese-Americans|Circassian|Circassians|Cockney|Cockneys|Colombian|Colombians|Coloradan|
Coloradans|Comorian|Comorians|Congolese|Cornish|Corsican|Corsicans|Cossack|Cossacks|Costa Rican|
Costa Ricans|Crimean|Crimean Tatar|Crimean Tatars|Crimeans|Croat|Croatian|Croatians|Croats|Cuban|
Cuban American|Cuban Americans|Cuban-American|Cuban-Americans|Cubans|Cypriot|Cypriots|Czech|Czechoslovak|
Czechoslovaks|Czechs|Dagestani|Dagestanis|Dane|Danes|Danish|Darfuri|Darfuris|Djiboutian|Djiboutians|
Dominican|Dominicans|Druze|Dubliner|Dubliners|Dutch|Dutchman|Dutchmen|Dutchwoman|East African|
East Africans|East Asian|East Asians|East European|East Europeans|East German|East Germans|East Timorese|
Eastern European|Eastern Europeans|Ecuadorean|Ecuadoreans|Ecuadorian|Ecuadorians|Egyptian|Egyptians|
Emirati|Emiratis|English|Englishman|Englishmen|Englishwoman|Englishwomen|Equatorial Guinean|
Equatorial Guineans|Eritrean|Eritreans|Estonian|Estonians|Ethiopian|Ethiopians|Eurasian|Eurasians|
European|Europeans|Falkland Islander|Falkland Islanders|Fijian|Fijians|Filipina|Filipinas|Filipino|
Filipinos|Finn|Finnish|Finns|Flemish|Floridian|Floridians|Franco-British|Franco-German|French|
French Canadian|French Canadians|French-Canadian|French-Canadians|Frenchman|Frenchmen|Frenchwoman|
Frenchwomen|Fulani|Gabonese|Galician|Galicians|Gambian|Gambians|Gazan|Gazans|Geordie|Geordies|Georgian|
Georgians|German|Germans|Ghanaian|Ghanaians|Gibraltarian|Gibraltarians|Glaswegian|Glaswegians|Greek|
Greek Cypriot|Greek Cypriots|Greeks|Greenlander|Greenlanders|Greenlandic|Grenadian|Grenadians|Guatemalan|
Guatemalans|Guinean|Guineans|Gujarati|Gujaratis|Gurkha|Gurkhas|Guyanese|Haitian|Haitians|Han Chinese|
Hausa|Hawaiian|Hawaiians|Hazara|Hazaras|Highlander|Highlanders|Hispanic|Hispanics|Hmong|Honduran|
Hondurans|Hong Konger|Hong Kongers|Hungarian|Hungarians|Hutu|Hutus|Icelander|Icelanders|Icelandic|Igbo|
Indian|Indian American|Indian Americans|Indian-American|Indian-Americans|Indians|Indonesian|Indonesians|
Ingush|Inuit|Iowan|Iowans|Iranian|Iranian-American|Iranian-Americans|Iranians|Iraqi|Iraqis|Irish|
Irish American|Irish Americans|Irish-American|Irish-Americans|Irishman|Irishmen|Irishwoman|Irishwomen|
Israeli|Israeli American|Israeli Americans|Israeli Arab|Israeli Arabs|Israeli-American|Israeli-Americans|
Israelis|Italian|Italian American|Italian Americans|Italian-American|Italian-Americans|Italians|Ivorian|
Ivorians|Jamaican|Jamaicans|Japanese|Japanese American|Japanese Americans|Japanese-American|
Japanese-Americans|Javanese|Jerusalemite|Jerusalemites|Jewish American|Jewish Americans|Jordanian|
Jordanians|Kachin|Kashmiri|Kashmiris|Kazakh|Kazakhs|Kazakhstani|Kazakhstanis|Kenyan|Kenyans|Kikuyu|
Kittitian|Kittitians|Kiwi|Kiwis|Korean|Korean American|Korean Americans|Korean-American|Korean-Americans|
Koreans|Kosovan|Kosovans|Kosovar|Kosovars|Kurd|Kurdish|Kurds|Kuwaiti|Kuwaitis|Kyrgyz|Lakota|Lao|Laotian|
Laotians|Latin American|Latin Americans|Latina|Latinas|Latino|Latinos|Latinx|Latvian|Latvians|Lebanese|
Liberian|Liberians|Libyan|Libyans|Lithuanian|Lithuanians|Liverpudlian|Liverpudlians|Londoner|Londoners|
Luxembourger|Luxembourgers|Luxembourgish|Maasai|Macedonian|Macedonians|Madrileño|Madrileños|Malagasy|
Malawian|Malawians|Malay|Malays|Malaysian|Malaysians|Maldivian|Maldivians|Malian|Malians|Maltese|Manchu|
Manchus|Mancunian|Mancunians|Manx|Maori|Marshallese|Mauritanian|Mauritanians|Mauritian|Mauritians|Mayan|
Mayans|Melanesian|Melanesians|Mexican|Mexican American|Mexican Americans|Mexican-American|
Mexican-Americans|Mexicans|Michigander|Michiganders|Micronesian|Micronesians|Middle Eastern|Midwesterner|
Midwesterners|Milanese|Minnesotan|Minnesotans|Moldovan|Moldovans|Monegasque|Monegasques|Mongol|Mongolian|
Mongolians|Mongols|Montenegrin|Montenegrins|Moroccan|Moroccans|Mozambican|Mozambicans|Muscovite|
Muscovites|Métis|Māori|Namibian|Namibians|Native American|Native Americans|Nauruan|Nauruans|Navajo|
Navajos|Neapolitan|Neapolitans|Nepalese|Nepali|Nepalis|New Englander|New Englanders|New Yorker|
New Yorkers|New Zealander|New Zealanders|Newfoundlander|Newfoundlanders|Ni-Vanuatu|Nicaraguan|Nicaraguans|
Nigerian|Nigerians|Nigerien|Nigeriens|Nordic|North African|North Africans|North American|North Americans|
North Korean|North Koreans|North Macedonian|North Macedonians|Northern Irish|Northerner|Northerners|
Norwegian|Norwegians|Ohioan|Ohioans|Omani|Omanis|Ontarian|Ontarians|Orcadian|Orcadians|Oregonian|
Oregonians|Oromo|Oromos|Ossetian|Ossetians|Pacific Islander|Pacific Islanders|Pakistani|Pakistanis|
Palauan|Palauans|Palestinian|Palestinian American|Palestinian Americans|Palestinian-American|
Palestinian-Americans|Palestinians|Pan-African|Pan-American|Pan-Arab|Pan-European|Panamanian|Panamanians|
Papua New Guinean|Papua New Guineans|Papuan|Papuans|Paraguayan|Paraguayans|Parisian|Parisians|Pashtun|
Pashtuns|Pennsylvanian|Pennsylvanians|Persian|Persians|Peruvian|Peruvians|Philippine|Pole|Poles|Polish|
Polynesian|Polynesians|Portuguese|Puerto Rican|Puerto Ricans|Punjabi|Punjabis|Qatari|Qataris|Quebecer|
Quebecers|Quebecker|Quebeckers|Queenslander|Queenslanders|Québécois|Rohingya|Roma|Roman|Romani|Romanian|
Romanians|Romans|Russian|Russian-American|Russian-Americans|Russians|Rwandan|Rwandans|Salvadoran|
Salvadorans|Salvadorean|Salvadoreans|Sami|Sammarinese|Samoan|Samoans|San Franciscan|San Franciscans|
Sardinian|Sardinians|Saudi|Saudi Arabian|Saudi Arabians|Saudis|Scandinavian|Scandinavians|Scot|Scots|
Scotsman|Scotsmen|Scotswoman|Scottish|Scouser|Scousers|Senegalese|Serb|Serbian|Serbians|Serbs|Seychellois|
Shetlander|Shetlanders|Siberian|Siberians|Sicilian|Sicilians|Sierra Leonean|Sierra Leoneans|Sindhi|
Sindhis|Singaporean|Singaporeans|Sinhalese|Sino-American|Sino-Russian|Sioux|Slav|Slavic|Slavs|Slovak|
Slovakian|Slovakians|Slovaks|Slovene|Slovenes|Slovenian|Slovenians|Solomon Islander|Solomon Islanders|
Somali|Somalilander|Somalilanders|Somalis|South African|South Africans|South American|South Americans|
South Asian|South Asians|South Korean|South Koreans|South Sudanese|Southeast Asian|Southeast Asians|
Southerner|Southerners|Soviet|Soviets|Spaniard|Spaniards|Spanish|Sri Lankan|Sri Lankans|St Lucian|
St Lucians|Sub-Saharan African|Sub-Saharan Africans|Sudanese|Surinamese|Swazi|Swazis|Swede|Swedes|Swedish|
Swiss|Sydneysider|Sydneysiders|Syrian|Syrians|Sámi|Tahitian|Tahitians|Taiwanese|Tajik|Tajiks|Tamil|Tamils|
Tanzanian|Tanzanians|Tasmanian|Tasmanians|Tatar|Tatars|Texan|Texans|Thai|Thais|Tibetan|Tibetans|Tigrayan|
Tigrayans|Timorese|Tobagonian|Tobagonians|Togolese|Tongan|Tongans|Torres Strait Islander|
Torres Strait Islanders|Trinidadian|Trinidadians|Tuareg|Tuaregs|Tunisian|Tunisians|Turk|Turkish|
Turkish Cypriot|Turkish Cypriots|Turkmen|Turks|Tutsi|Tutsis|Tuvaluan|Tuvaluans|Ugandan|Ugandans|Uighur|
Uighurs|Ukrainian|Ukrainian-American|Ukrainian-Americans|Ukrainians|Ulsterman|Ulstermen|Uruguayan|
Uruguayans|Uyghur|Uyghurs|Uzbek|Uzbeks|Vanuatuan|Vanuatuans|Venetian|Venetians|Venezuelan|Venezuelans|
Viennese|Vietnamese|Virginian|Virginians|Walloon|Walloons|Washingtonian|Washingtonians|Welsh|Welshman|
Welshmen|Welshwoman|Welshwomen|West African|West Africans|West European|West Europeans|West German|
West Germans|Western European|Western Europeans|Xhosa|Yazidi|Yazidis|Yemeni|Yemenis|Yorkshireman|
Yorkshiremen|Yoruba|Yugoslav|Yugoslavian|Yugoslavians|Yugoslavs|Zambian|Zambians|Zimbabwean|Zimbabweans|
Zulu|Zulus|sub-Saharan African|sub-Saharan Africans
`
  .trim()
  .split(/\|\n?/);
