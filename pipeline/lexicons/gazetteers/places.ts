/**
 * Countries, regions and cities by the names news articles use. The chunker reads them to mark a proper
 * noun as a place. Some names stand in two lists (Georgia, Washington, New York), and some are also first
 * names or surnames (Austin, Charlotte, Lincoln): context decides.
 *
 * Source: own; facts of common knowledge. Licence: CC-BY-4.0.
 * Each list is sorted by code unit; entries are separated by "|".
 */

/** Countries and territories: official, short, older and abbreviated names. */
export const countries: readonly string[] = `
Abkhazia|Afghanistan|Albania|Algeria|America|American Samoa|Andorra|Angola|Anguilla|Antigua|
Antigua and Barbuda|Aotearoa|Argentina|Armenia|Aruba|Australia|Austria|Azerbaijan|Bahamas|Bahrain|
Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bermuda|Bhutan|Bolivia|Bosnia|Bosnia and Herzegovina|
Bosnia-Herzegovina|Botswana|Brazil|Britain|British Virgin Islands|Brunei|Bulgaria|Burkina Faso|Burma|
Burundi|Cabo Verde|Cambodia|Cameroon|Canada|Cape Verde|Cayman Islands|Central African Republic|Ceylon|
Chad|Channel Islands|Chile|China|Colombia|Comoros|Congo|Congo-Brazzaville|Congo-Kinshasa|Cook Islands|
Costa Rica|Cote d'Ivoire|Croatia|Cuba|Curacao|Curaçao|Cyprus|Czech Republic|Czechia|Czechoslovakia|
Côte d'Ivoire|D.R.C.|DPRK|DR Congo|DRC|Democratic Republic of Congo|Democratic Republic of the Congo|
Denmark|Djibouti|Dominica|Dominican Republic|East Germany|East Timor|Ecuador|Egypt|El Salvador|Emirates|
Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Falkland Islands|Faroe Islands|
Federated States of Micronesia|Fiji|Finland|France|French Guiana|French Polynesia|GDR|Gabon|Gambia|
Georgia|Germany|Ghana|Gibraltar|Great Britain|Greece|Greenland|Grenada|Guadeloupe|Guam|Guatemala|Guernsey|
Guinea|Guinea-Bissau|Guyana|Haiti|Hellenic Republic|Holland|Holy See|Honduras|Hong Kong|Hungary|Iceland|
India|Indonesia|Iran|Iraq|Ireland|Irish Republic|Islamic Republic of Iran|Isle of Man|Israel|Italy|
Ivory Coast|Jamaica|Japan|Jersey|Jordan|Kazakhstan|Kenya|Kingdom of Saudi Arabia|Kiribati|Korea|Kosovo|
Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macao|
Macau|Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Martinique|Mauritania|
Mauritius|Mayotte|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Montserrat|Morocco|Mozambique|
Myanmar|Nagorno-Karabakh|Namibia|Nauru|Nepal|Netherlands|New Caledonia|New Zealand|Nicaragua|Niger|
Nigeria|North Korea|North Macedonia|North Vietnam|Northern Cyprus|Norway|Occupied Palestinian Territories|
Oman|Pakistan|Palau|Palestine|Palestinian Territories|Palestinian territories|Panama|Papua New Guinea|
Paraguay|People's Republic of China|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Republic of China|
Republic of Congo|Republic of Cyprus|Republic of Ireland|Republic of Korea|Republic of the Congo|Rhodesia|
Romania|Russia|Russian Federation|Rwanda|Réunion|Saint Kitts and Nevis|Saint Lucia|
Saint Vincent and the Grenadines|Samoa|San Marino|Sao Tome and Principe|Saudi Arabia|Senegal|Serbia|
Serbia and Montenegro|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|
Somaliland|South Africa|South Korea|South Ossetia|South Sudan|South Vietnam|South Yemen|Soviet Union|
Spain|Sri Lanka|St Kitts and Nevis|St Lucia|St Vincent and the Grenadines|St. Lucia|Sudan|Suriname|
Swaziland|Sweden|Switzerland|Syria|São Tomé and Príncipe|Taiwan|Tajikistan|Tanzania|Thailand|The Bahamas|
The Gambia|The Netherlands|The Philippines|Timor-Leste|Togo|Tonga|Transnistria|Trinidad|
Trinidad and Tobago|Tunisia|Turkey|Turkiye|Turkmenistan|Turks and Caicos|Turks and Caicos Islands|Tuvalu|
Türkiye|U.A.E.|U.K.|U.S.|U.S. Virgin Islands|U.S.A.|U.S.S.R.|UAE|UK|US|US Virgin Islands|USA|USSR|Uganda|
Ukraine|United Arab Emirates|United Kingdom|United States|United States of America|Uruguay|Uzbekistan|
Vanuatu|Vatican City|Venezuela|Vietnam|West Germany|Western Sahara|Yemen|Yugoslavia|Zaire|Zambia|Zimbabwe
`
  .trim()
  .split(/\|\n?/);

/** Continents, provinces, states, counties, seas, rivers and mountains. */
export const regions: readonly string[] = `
Aberdeenshire|Aceh|Adriatic|Adriatic Sea|Aegean|Aegean Sea|Africa|Alabama|Alaska|Alberta|Aleppo province|
Algarve|Alps|Alsace|Amazon Basin|Amazon Rainforest|Amazon River|Amazon rainforest|Amazonia|Amhara|
Anatolia|Anbar|Andalusia|Andaman Islands|Andes|Andhra Pradesh|Anglesey|Anhui|Antarctic|Antarctica|Antrim|
Apennines|Appalachia|Arabia|Arabian Gulf|Arabian Peninsula|Arabian Sea|Aral Sea|Arctic|Arctic Circle|
Arctic Ocean|Argyll|Arizona|Arkansas|Armagh|Arunachal Pradesh|Ascension Island|Asia|Asia Minor|
Asia Pacific|Asia-Pacific|Assam|Atlantic|Atlantic Ocean|Australasia|Australian Capital Territory|Ayrshire|
Azores|Bab el-Mandeb|Baden-Württemberg|Bahia|Baja California|Balearic Islands|Bali|Balkans|Balochistan|
Baltic|Baltic Sea|Baltic States|Baltic states|Baltics|Baluchistan|Barents Sea|Basque Country|Bavaria|
Bay Area|Bay of Bengal|Bay of Biscay|Bedfordshire|Belgorod region|Ben Nevis|Benelux|Bengal|Bering Sea|
Bering Strait|Berkshire|Bessarabia|Biafra|Bible Belt|Bihar|Black Sea|Blue Nile|Bohemia|Borneo|Borno|
Borno State|Bosphorus|Bosporus|Brandenburg|British Columbia|British Isles|Brittany|Buckinghamshire|
Bukovina|Burgundy|Cabo Delgado|Calabria|California|Cambridgeshire|Canary Islands|Cape Cod|Caribbean|
Caribbean Sea|Carmarthenshire|Carpathians|Casamance|Caspian Sea|Castile|Catalonia|Caucasus|Celtic Sea|
Central Africa|Central America|Central Asia|Central Europe|Central Valley|Ceredigion|Chagos Islands|
Chechnya|Chesapeake Bay|Cheshire|Chhattisgarh|Chiapas|Chihuahua|Christmas Island|Colorado|Colorado River|
Columbia River|Congo River|Connacht|Connecticut|Coral Sea|Corfu|Cornwall|Corsica|Cotswolds|County Antrim|
County Armagh|County Clare|County Cork|County Donegal|County Down|County Durham|County Fermanagh|
County Galway|County Kerry|County Kildare|County Londonderry|County Mayo|County Tyrone|County Wicklow|
Crete|Crimea|Cumbria|Cyclades|Cyrenaica|Côte d'Azur|Dagestan|Dalmatia|Danube River|Dardanelles|Darfur|
Dead Sea|Deep South|Delaware|Derbyshire|Devon|Diego Garcia|District of Columbia|Dnieper River|
Dnipro River|Dolomites|Don River|Donbas|Donbass|Donegal|Donetsk region|Dorset|Dyfed|East Africa|
East Anglia|East Asia|East China Sea|East Coast|East Jerusalem|East Midlands|East River|East Sussex|
East Yorkshire|Easter Island|Eastern Cape|Eastern Europe|England|English Channel|Essequibo|Essex|
Euphrates River|Eurasia|Europe|Far East|Fermanagh|Fife|Firth of Forth|Flanders|Florida|Florida Keys|
Free State|French Riviera|Fujian|Fukushima|Galapagos|Galapagos Islands|Galicia|Galilee|Galápagos Islands|
Ganges River|Gansu|Gauteng|Gaza|Gaza Strip|Georgia|Glamorgan|Gloucestershire|Goa|Gobi Desert|
Golan Heights|Gotland|Gran Canaria|Grand Canyon|Great Barrier Reef|Great Lakes|Great Plains|
Greater Manchester|Guangdong|Guangxi|Guantanamo|Guantanamo Bay|Guantánamo Bay|Guerrero|Guizhou|Gujarat|
Gulf Coast|Gulf of Aden|Gulf of America|Gulf of Aqaba|Gulf of Finland|Gulf of Guinea|Gulf of Mexico|
Gulf of Oman|Gulf of Thailand|Gulf of Tonkin|Gwent|Gwynedd|Hainan|Hampshire|Haryana|Hawaii|Hebei|Hebrides|
Heilongjiang|Helmand|Henan|Herefordshire|Hertfordshire|Hesse|Highlands|Himachal Pradesh|Himalayas|
Hindu Kush|Hispaniola|Hokkaido|Home Counties|Honshu|Hormozgan|Horn of Africa|Hubei|Hudson Bay|
Hudson River|Humberside|Hunan|Iberia|Iberian Peninsula|Ibiza|Idaho|Idlib province|Illinois|Indian Ocean|
Indian Subcontinent|Indian subcontinent|Indiana|Indo-Pacific|Indus River|Ingushetia|Inner Mongolia|
Ionian Sea|Iowa|Iraqi Kurdistan|Irish Sea|Isle of Skye|Isle of Wight|Ituri|Jalisco|Jammu and Kashmir|Java|
Jharkhand|Jiangsu|Jiangxi|Jilin|Jordan River|Jubaland|Judea|Jutland|Kalahari Desert|Kaliningrad|Kamchatka|
Kandahar province|Kansas|Karnataka|Kashmir|Katanga|Kent|Kentucky|Kerala|Kerch Strait|Kharkiv region|
Kherson region|Khuzestan|Khyber Pakhtunkhwa|Kivu|Kordofan|Korean Peninsula|Korean peninsula|Kos|Kurdistan|
Kuril Islands|Kursk region|KwaZulu-Natal|Kyushu|Labrador|Ladakh|Lake Baikal|Lake Chad|Lake Como|
Lake District|Lake Erie|Lake Garda|Lake Geneva|Lake Huron|Lake Mead|Lake Michigan|Lake Ontario|
Lake Superior|Lake Tahoe|Lake Titicaca|Lake Victoria|Lanarkshire|Lancashire|Lanzarote|Lapland|
Latin America|Leicestershire|Leinster|Lesbos|Levant|Liaoning|Liguria|Limpopo|Lincolnshire|Loch Ness|
Lombardy|Long Island|Lorraine|Lothian|Lough Neagh|Louisiana|Lower Saxony|Luhansk region|Luzon|Madeira|
Madhya Pradesh|Maghreb|Maharashtra|Maine|Majorca|Mallorca|Manchuria|Manipur|Manitoba|Marianas|Maritimes|
Martha's Vineyard|Maryland|Mashonaland|Massachusetts|Matabeleland|Mato Grosso|Mediterranean|
Mediterranean Sea|Meghalaya|Mekong River|Melanesia|Menorca|Merseyside|Mesopotamia|Michigan|Michoacan|
Michoacán|Middle East|Midlands|Midwest|Minas Gerais|Mindanao|Minnesota|Mississippi|Mississippi River|
Missouri|Missouri River|Mizoram|Mojave Desert|Mont Blanc|Montana|Moravia|Mount Etna|Mount Everest|
Mount Fuji|Mount Kilimanjaro|Mpumalanga|Munster|Nagaland|Near East|Nebraska|Negev|Nevada|New Brunswick|
New England|New Hampshire|New Jersey|New Mexico|New South Wales|New York|New York State|Newfoundland|
Newfoundland and Labrador|Niger Delta|Niger River|Nile River|Ningxia|Norfolk|Norfolk Island|Normandy|
North Africa|North America|North Atlantic|North Carolina|North Caucasus|North Dakota|North Island|
North Kivu|North Ossetia|North Pacific|North Rhine-Westphalia|North Sea|North Yorkshire|Northamptonshire|
Northern California|Northern Cape|Northern Europe|Northern Ireland|Northern Mariana Islands|
Northern Territory|Northumberland|Northwest Territories|Norwegian Sea|Nottinghamshire|Nova Scotia|Nunavut|
Oaxaca|Oceania|Odisha|Ogaden|Ohio|Ohio River|Okinawa|Oklahoma|Ontario|Oregon|Orinoco River|Orkney|Oromia|
Oskil River|Outback|Oxfordshire|Pacific|Pacific Northwest|Pacific Ocean|Pampas|Panama Canal|
Paracel Islands|Patagonia|Peak District|Peloponnese|Pembrokeshire|Pennsylvania|Persian Gulf|
Philippine Sea|Piedmont|Pitcairn Islands|Polynesia|Potomac River|Powys|Prince Edward Island|Provence|
Prussia|Puglia|Punjab|Puntland|Pyrenees|Qinghai|Quebec|Queensland|Québec|Rajasthan|Rakhine|Rakhine State|
Red Sea|Republika Srpska|Rhine River|Rhineland|Rhode Island|Rhodes|Rift Valley|Rio Grande|
Rio Grande Valley|River Clyde|River Humber|River Jordan|River Mersey|River Nile|River Seine|River Severn|
River Shannon|River Thames|River Trent|River Tyne|River Wye|Riviera|Rockies|Rocky Mountains|Rust Belt|
Rutland|Sabah|Sahara|Sahara Desert|Sahel|Sakhalin|Samaria|San Francisco Bay Area|Sarawak|Sardinia|
Saskatchewan|Saxony|Scandinavia|Scapa Flow|Schleswig-Holstein|Scotland|Scottish Highlands|Sea of Azov|
Sea of Galilee|Sea of Japan|Sea of Marmara|Senkaku Islands|Shaanxi|Shan State|Shandong|Shanxi|Shetland|
Shikoku|Shropshire|Siberia|Sichuan|Sicily|Sikkim|Silesia|Silicon Valley|Sinai|Sinai Peninsula|Sinaloa|
Sindh|Snowdon|Snowdonia|Solent|Somerset|Sonora|South America|South Asia|South Atlantic|South Australia|
South Carolina|South Caucasus|South China Sea|South Dakota|South East Asia|South Georgia|South Island|
South Kivu|South Pacific|South Tyrol|South Yorkshire|South-East Asia|Southeast Asia|Southern Africa|
Southern California|Southern Europe|Southern Ocean|Spratly Islands|St Helena|Staffordshire|Staten Island|
Strait of Gibraltar|Strait of Hormuz|Strait of Malacca|Straits of Hormuz|Sub-Saharan Africa|Suez Canal|
Suffolk|Sulawesi|Sulu Sea|Sumatra|Sun Belt|Surrey|Sussex|Svalbard|Taiwan Strait|Tamaulipas|Tamil Nadu|
Tasman Sea|Tasmania|Tatarstan|Tayside|Teesside|Telangana|Tenerife|Tennessee|Texas|Thrace|Thuringia|Tibet|
Tierra del Fuego|Tigray|Tigris River|Torres Strait|Transylvania|Tripolitania|Tripura|Tuscany|Tyneside|
Tyrol|Tyrone|Tyrrhenian Sea|Ulster|Umbria|Ural Mountains|Urals|Utah|Uttar Pradesh|Uttarakhand|
Vancouver Island|Veneto|Veracruz|Vermont|Victoria|Virginia|Visayas|Vojvodina|Volga River|Wales|Wallonia|
Warwickshire|Washington|Washington State|Waziristan|West Africa|West Bank|West Bengal|West Coast|
West Country|West Indies|West Midlands|West Papua|West Sussex|West Virginia|West Yorkshire|
Western Australia|Western Balkans|Western Cape|Western Europe|Western Isles|White Nile|Wiltshire|
Wisconsin|Worcestershire|Wyoming|Xinjiang|Yalu River|Yangtze River|Yellow River|Yellow Sea|Yellowstone|
Yorkshire|Yosemite|Yucatan|Yucatan Peninsula|Yucatán|Yukon|Yunnan|Zambezi River|Zanzibar|
Zaporizhzhia region|Zhejiang|sub-Saharan Africa
`
  .trim()
  .split(/\|\n?/);

/** Capitals and other cities, towns and well-known districts. */
export const cities: readonly string[] = `
Aachen|Aarhus|Abbottabad|Aberdeen|Aberystwyth|Abidjan|Abu Dhabi|Abuja|Acapulco|Accra|Adana|Addis Ababa|
Adelaide|Aden|Agadez|Agadir|Agra|Ahmedabad|Ajaccio|Akron|Albany|Albuquerque|Aldershot|Aleppo|Alexandria|
Algiers|Alicante|Alice Springs|Allentown|Almaty|Altadena|Amman|Amritsar|Amsterdam|Anaheim|Anchorage|
Andorra la Vella|Ankara|Ann Arbor|Annapolis|Antakya|Antalya|Antananarivo|Antwerp|Apia|Arequipa|
Arkhangelsk|Arlington|Arusha|Ashdod|Ashgabat|Ashkelon|Asmara|Astana|Asuncion|Asunción|Aswan|Athens|
Atlanta|Atlantic City|Auckland|Augsburg|Augusta|Austin|Avdiivka|Avignon|Aylesbury|Ayodhya|Baalbek|Baghdad|
Bakersfield|Bakhmut|Baku|Baltimore|Bamako|Banda Aceh|Bandar Abbas|Bandar Seri Begawan|Bandung|Bangalore|
Bangkok|Bangor|Bangui|Banja Luka|Banjul|Barcelona|Bari|Barnsley|Barranquilla|Basel|Basingstoke|Basra|
Basseterre|Baton Rouge|Batumi|Bedford|Beersheba|Beijing|Beira|Beirut|Beit Hanoun|Beit Lahia|Belem|Belfast|
Belgorod|Belgrade|Belmopan|Belo Horizonte|Belém|Bengaluru|Benghazi|Beni|Benidorm|Benin City|Berdyansk|
Bergen|Berkeley|Berlin|Bern|Berne|Beslan|Bethlehem|Beverly Hills|Bhopal|Bialystok|Bilbao|Birkenhead|
Birmingham|Bishkek|Bismarck|Bissau|Blackburn|Blackpool|Blantyre|Bloemfontein|Bogota|Bogotá|Boise|Bologna|
Bolton|Bombay|Bondi|Bondi Beach|Bonn|Bordeaux|Bosaso|Boston|Bournemouth|Bradford|Brasilia|Brasília|
Bratislava|Brazzaville|Bremen|Bridgeport|Bridgetown|Brighton|Brisbane|Bristol|Brixton|Brno|Broken Arrow|
Bronx|Brooklyn|Brownsville|Bruges|Brussels|Bryansk|Bucha|Bucharest|Budapest|Buenos Aires|Bujumbura|Bukavu|
Bukhara|Bulawayo|Burgas|Burnley|Bursa|Busan|Bushehr|Cairns|Cairo|Calais|Calcutta|Calgary|Cali|Cambridge|
Camden|Canberra|Cancun|Cancún|Cannes|Canterbury|Cape Town|Caracas|Cardiff|Carlisle|Carson City|Cartagena|
Casablanca|Castries|Catania|Cebu|Ceuta|Chandigarh|Changsha|Charleston|Charlotte|Charlottesville|
Charlottetown|Chasiv Yar|Chattanooga|Chelmsford|Cheltenham|Chelyabinsk|Chemnitz|Chengdu|Chennai|Cherkasy|
Chernihiv|Chernivtsi|Chernobyl|Chester|Cheyenne|Chiang Mai|Chibok|Chicago|Chisinau|Chittagong|Chișinău|
Chongqing|Chornobyl|Christchurch|Cincinnati|Ciudad Bolívar|Ciudad Juarez|Ciudad Juárez|Ciudad del Este|
Cleveland|Cluj|Cluj-Napoca|Cochabamba|Colchester|Cologne|Colombo|Colorado Springs|Columbia|Columbus|Colón|
Conakry|Concepción|Constanta|Constantinople|Copenhagen|Cordoba|Corpus Christi|Cotonou|Coventry|
Cox's Bazar|Crawley|Crewe|Croydon|Culiacan|Culiacán|Cupertino|Curitiba|Cusco|Cuzco|Córdoba|Cúcuta|Da Nang|
Daegu|Dakar|Dalian|Dallas|Damascus|Dar es Salaam|Darlington|Daugavpils|Davao|Davos|Dayton|Dearborn|
Debrecen|Deir al-Balah|Deir ez-Zor|Delhi|Denpasar|Denver|Deraa|Derna|Derry|Des Moines|Detroit|Dhaka|Dijon|
Dili|Diyarbakir|Djibouti City|Dnipro|Dnipropetrovsk|Dodoma|Doha|Doncaster|Donetsk|Dortmund|Douala|Dover|
Dresden|Drogheda|Dubai|Dublin|Dubrovnik|Dudley|Duluth|Dundalk|Dundee|Dunedin|Dunkirk|Durban|Durham|Durrës|
Dushanbe|Dusseldorf|Düsseldorf|Eagle Pass|Ealing|East London|East Palestine|Eastbourne|Edinburgh|Edmonton|
Eilat|Eindhoven|El Fasher|El Geneina|El Paso|Eldoret|Enerhodar|Engels|Entebbe|Enugu|Erbil|Erie|Esmeraldas|
Espoo|Evanston|Exeter|Fairbanks|Faisalabad|Falluja|Fallujah|Fargo|Faro|Florence|Folkestone|Fordow|
Fort Lauderdale|Fort Smith|Fort Worth|Fortaleza|Frankfort|Frankfurt|Fredericton|Freetown|Freiburg|Fresno|
Fukuoka|Funafuti|Gaborone|Galveston|Galway|Gao|Garissa|Gatwick|Gaza City|Gaziantep|Gdansk|Gdańsk|Geelong|
Geneva|Genoa|Georgetown|Ghent|Gibraltar|Gillingham|Gitega|Giza|Glasgow|Gloucester|Gold Coast|Goma|Gomel|
Gondar|Gothenburg|Gqeberha|Granada|Grand Forks|Grand Rapids|Grangemouth|Graz|Green Bay|Greensboro|
Greenwich|Grenoble|Grimsby|Grodno|Groningen|Grozny|Guadalajara|Guangzhou|Guatemala City|Guayaquil|
Guildford|Gulu|Guwahati|Gwangju|Gyumri|Hackney|Haifa|Haiphong|Halifax|Hama|Hamburg|Hamilton|Hangzhou|
Hanoi|Hanover|Harare|Harbin|Hargeisa|Harlem|Harrisburg|Hartford|Hartlepool|Hastings|Havana|Heathrow|
Hebron|Heidelberg|Helena|Helsinki|Heraklion|Herat|Hereford|Hillsborough|Hiroshima|Ho Chi Minh City|Hobart|
Hodeidah|Hollywood|Homs|Hong Kong|Honiara|Honolulu|Hounslow|Houston|Hove|Huddersfield|Huntsville|
Hyderabad|Iasi|Ibadan|Idlib|Imphal|Incheon|Indianapolis|Indore|Innsbruck|Inverness|Ipswich|Iqaluit|Irbil|
Irkutsk|Irpin|Isfahan|Islamabad|Islington|Ismailia|Istanbul|Ivano-Frankivsk|Izium|Izmir|Izyum|Jabalia|
Jacksonville|Jaffna|Jaipur|Jakarta|Jalalabad|Jammu|Jeddah|Jefferson City|Jenin|Jericho|Jersey City|
Jerusalem|Jinan|Johannesburg|Johor Bahru|Jos|Juba|Juneau|Juárez|Kabul|Kaduna|Kaesong|Kaluga|Kampala|
Kananga|Kandahar|Kandy|Kano|Kanpur|Kansas City|Kaohsiung|Karachi|Karbala|Karlsruhe|Kashgar|Kathmandu|
Katowice|Kaunas|Kazan|Kelowna|Kenosha|Kerch|Khabarovsk|Khan Younis|Khan Yunis|Kharkiv|Kharkov|Khartoum|
Kherson|Kidal|Kiel|Kiev|Kigali|Kilkenny|Kingston|Kingstown|Kinshasa|Kirkuk|Kiryat Shmona|Kisangani|
Kismayo|Kisumu|Klaipeda|Knoxville|Kobani|Kobe|Kochi|Kolkata|Konya|Kosice|Krakow|Kraków|Kramatorsk|
Krasnodar|Krasnoyarsk|Kremenchuk|Kryvyi Rih|Kuala Lumpur|Kumasi|Kunduz|Kunming|Kupiansk|Kursk|Kuwait City|
Kyiv|Kyoto|L.A.|LA|La Paz|Lagos|Lahaina|Lahore|Lambeth|Lampedusa|Lancaster|Lansing|Laredo|Larnaca|
Las Palmas|Las Vegas|Lashkar Gah|Latakia|Lausanne|Le Havre|Leeds|Leicester|Leipzig|Leningrad|Lewisham|
Lewiston|Lhasa|Libreville|Lille|Lilongwe|Lima|Limassol|Lincoln|Linz|Lisbon|Lisburn|Little Rock|Liverpool|
Liège|Ljubljana|Lodz|Lome|Lomé|London|Londonderry|Long Beach|Los Angeles|Louisville|Lourdes|Luanda|
Luang Prabang|Lubbock|Lublin|Lubumbashi|Lucca|Lucknow|Lugano|Lugansk|Luhansk|Lusaka|Luton|Lutsk|
Luxembourg City|Luxor|Lviv|Lvov|Lyon|Lyons|Lysychansk|Maastricht|Macau|Madison|Madras|Madrid|Magadan|
Magdeburg|Maidstone|Maiduguri|Mainz|Majuro|Makassar|Makhachkala|Malabo|Malaga|Malibu|Malmo|Malmö|Malé|
Managua|Manama|Manaus|Manchester|Mandalay|Manhattan|Manila|Mannheim|Maputo|Maracaibo|Marawi|Marbella|
Marib|Maribor|Mariupol|Marrakech|Marrakesh|Marseille|Marseilles|Maseru|Mashhad|Matamoros|Maui|
Mazar-i-Sharif|Mbabane|Mbuji-Mayi|McAllen|Mecca|Medan|Medellin|Medellín|Medicine Hat|Medina|Mekelle|
Melbourne|Melilla|Melitopol|Memphis|Mendoza|Mexicali|Mexico City|Miami|Miami Beach|Middlesbrough|Milan|
Milton Keynes|Milwaukee|Minneapolis|Minsk|Misrata|Mississauga|Mitrovica|Mogadishu|Mombasa|Monrovia|
Monte Carlo|Montego Bay|Monterrey|Montevideo|Montgomery|Montpelier|Montpellier|Montreal|Montréal|
Moose Jaw|Moroni|Moscow|Mostar|Mosul|Mountain View|Multan|Mumbai|Munich|Murmansk|Muzaffarabad|Mwanza|
Myawaddy|Mykolaiv|Málaga|Mérida|N'Djamena|NYC|Nabatieh|Nablus|Nagasaki|Nagoya|Nagpur|Nairobi|Najaf|Nakuru|
Nampula|Nanjing|Nantes|Naples|Narva|Nashville|Nassau|Natanz|Naypyidaw|Naypyitaw|Nazareth|Ndola|Netanya|
New Delhi|New Haven|New Orleans|New York|New York City|Newark|Newcastle|Newcastle upon Tyne|Newport|Newry|
Newtown|Ngerulmud|Niamey|Nicosia|Nis|Nizhny Novgorod|Norilsk|Northampton|Norwich|Nottingham|Nouakchott|
Nouméa|Novi Sad|Novosibirsk|Nuevo Laredo|Nuku'alofa|Nur-Sultan|Nuremberg|Nusantara|Nuuk|Nyala|Oakland|
Odense|Odesa|Odessa|Oklahoma City|Oldham|Olympia|Omagh|Omaha|Omdurman|Omsk|Oran|Orlando|Oryol|Osaka|Osh|
Oslo|Ostrava|Ottawa|Ouagadougou|Oxford|Pago Pago|Pahalgam|Paisley|Palermo|Palikir|Palm Beach|Palm Springs|
Palma|Palmyra|Palo Alto|Pamplona|Panama City|Paphos|Paramaribo|Paris|Parkland|Pasadena|Patna|Patras|
Pattaya|Peking|Pemba|Penang|Peoria|Perth|Peshawar|Peterborough|Philadelphia|Phnom Penh|Phuket|Piraeus|
Pisa|Pittsburgh|Plano|Plovdiv|Plymouth|Podgorica|Pokhara|Pokrovsk|Polokwane|Poltava|Poole|Port Antonio|
Port Elizabeth|Port Harcourt|Port Louis|Port Moresby|Port Said|Port Stanley|Port Sudan|Port Talbot|
Port Vila|Port of Spain|Port-au-Prince|Portland|Porto|Porto Alegre|Porto-Novo|Portsmouth|Potsdam|Poznan|
Poznań|Prague|Praia|Preston|Pretoria|Pristina|Pskov|Puebla|Pune|Putrajaya|Pyongyang|Qalqilya|Qingdao|Qom|
Quebec City|Queenstown|Quetta|Quezon City|Quito|Rabat|Rafah|Raleigh|Ramadi|Ramallah|Ramstein|Rangoon|
Rapid City|Raqqa|Rawalpindi|Recife|Reims|Rennes|Reno|Reykjavik|Reykjavík|Reynosa|Richmond|Riga|Rijeka|Rio|
Rio de Janeiro|Ripon|Rivne|Riyadh|Rochdale|Rochester|Rome|Rosario|Roseau|Rostock|Rostov|Rostov-on-Don|
Roswell|Rotherham|Rotorua|Rotterdam|Rouen|Ryazan|Rzeszow|Sacramento|Saigon|Saint Petersburg|Saint-Denis|
Salem|Salford|Salisbury|Salt Lake City|Salvador|Salzburg|Samara|Samarkand|Samarra|San Antonio|
San Bernardino|San Diego|San Francisco|San Jose|San José|San Juan|San Marino|San Pedro Sula|San Salvador|
San Sebastian|San Sebastián|Sana'a|Sanaa|Sandy Hook|Santa Barbara|Santa Cruz|Santa Fe|Santa Monica|
Santiago|Santo Domingo|Sao Paulo|Sao Tome|Sapporo|Sarajevo|Saratov|Saskatoon|Savannah|Scottsdale|Scranton|
Scunthorpe|Sderot|Seattle|Selma|Sendai|Seoul|Sevastopol|Seville|Sfax|Shanghai|Sharjah|Sharm el-Sheikh|
Sheffield|Shenyang|Shenzhen|Shiraz|Shreveport|Shrewsbury|Sidon|Siem Reap|Siena|Sievierodonetsk|Simferopol|
Singapore|Sioux Falls|Sirte|Skopje|Sligo|Sloviansk|Slovyansk|Smolensk|Sochi|Sofia|Solihull|Solingen|
South Tarawa|Southampton|Southend|Southport|Southwark|Soweto|Spokane|Springfield|Srebrenica|
Sri Jayawardenepura Kotte|Srinagar|St John's|St Louis|St Paul|St Petersburg|St. John's|St. Louis|St. Paul|
St. Petersburg|Stalingrad|Stamford|Stansted|Stavanger|Stepanakert|Stirling|Stockholm|Stockport|
Stoke-on-Trent|Strasbourg|Stuttgart|Sucre|Suez|Sukhumi|Sulaymaniyah|Sumy|Sunderland|Surabaya|Surat|Suva|
Suzhou|Swansea|Swindon|Sydney|Sylhet|Syracuse|Szeged|São Paulo|São Tomé|Tabriz|Tacoma|Taichung|Taipei|
Taiz|Tallahassee|Tallinn|Tampa|Tampere|Tangier|Tapachula|Tarawa|Tartu|Tartus|Tashkent|Taunton|Tbilisi|
Tegucigalpa|Teheran|Tehran|Tel Aviv|Telford|Tempe|Ternopil|The Bronx|The Hague|Thessaloniki|Thimphu|
Thiruvananthapuram|Tianjin|Tijuana|Tikrit|Timbuktu|Timisoara|Tirana|Tiraspol|Tobruk|Tokyo|Toledo|Topeka|
Toretsk|Toronto|Torquay|Tottenham|Toulon|Toulouse|Townsville|Trenton|Trier|Trieste|Tripoli|Tromsø|
Trondheim|Truro|Tskhinvali|Tucson|Tula|Tulkarem|Tulsa|Tunis|Turin|Turku|Tuscaloosa|Tver|Tórshavn|Ufa|
Ulaanbaatar|Ulan Bator|Ulsan|Uppsala|Urumqi|Utrecht|Uvalde|Uzhhorod|Vaduz|Valencia|Valletta|Valparaiso|
Valparaíso|Vancouver|Varanasi|Varna|Vatican City|Venice|Verona|Versailles|Victoria|Vienna|Vientiane|
Vilnius|Vinnytsia|Virginia Beach|Vitebsk|Vladivostok|Volgograd|Voronezh|Vuhledar|Waco|Wakefield|Walsall|
Warrington|Warsaw|Washington|Washington D.C.|Washington DC|Washington, D.C.|Waterford|Watford|Wellington|
West Palm Beach|Whitby|Whitehorse|Wichita|Wiesbaden|Wigan|Wimbledon|Winchester|Windhoek|Windsor|Winnipeg|
Woking|Wolfsburg|Wolverhampton|Worcester|Worthing|Wrexham|Wroclaw|Wrocław|Wuhan|Xi'an|Xiamen|Xian|Yakutsk|
Yalta|Yamoussoukro|Yangon|Yaounde|Yaoundé|Yaren|Yekaterinburg|Yellowknife|Yerevan|Yokohama|York|Ypres|
Zagreb|Zaporizhzhia|Zaragoza|Zhengzhou|Zhytomyr|Zurich|Zürich|Łódź
`
  .trim()
  .split(/\|\n?/);

/** Towns whose names are ordinary words or common surnames; trust them only in context ("in Bath"). */
export const ambiguousPlaces: readonly string[] = `
Angers|Ash|Bam|Bar|Barking|Barrow|Barry|Bath|Batman|Battle|Beer|Bend|Best|Billings|Bled|Boring|Boulder|
Brest|Buffalo|Bury|Butler|Champaign|Chandler|Columbine|Commerce|Concord|Cork|Corona|Darling|Darwin|Deal|
Defiance|Derby|Diss|Down|Eden|Enterprise|Essen|Eugene|Eye|Ferguson|Fez|Flint|Flushing|Friendship|Gary|
Hamm|Harmony|Harris|Hay|Hope|Hue|Hull|Hyde|Independence|Jackson|Justice|Lead|Leek|Lens|Lewis|Liberal|
Liberty|Limerick|Loving|Lyman|Male|Man|March|Mesa|Mobile|Mold|Mull|Muscat|Natal|Neath|Nelson|Nice|
Normal|Orange|Over|Page|Paradise|Peace|Perm|Phoenix|Pierre|Pole|Providence|Queens|Quincy|Reading|Regina|
Rugby|Rum|Rush|Rye|Sale|Sandwich|Sandy|Settle|Slough|Split|Stanley|Stoke|Stone|Street|Superior|Surprise|
Swords|Tongue|Tours|Trim|Troy|Tyre|Van|Victory|Ware|Welcome|Wells|Wick|Wing|Winner|Worms
`
  .trim()
  .split(/\|\n?/);
