/**
 * Countries and their adjectives, so that "the Chilean regime" is seen as said of Chile. The first name is the one to
 * use when the article has none of them.
 *
 * Source: own; facts of common knowledge. Licence: CC-BY-4.0.
 * One country a line: names, a colon, adjectives; separated by "|".
 */
const LINES = `
Afghanistan:Afghan
Albania:Albanian
Algeria:Algerian
Angola:Angolan
Argentina:Argentine|Argentinian
Armenia:Armenian
Australia:Australian
Austria:Austrian
Azerbaijan:Azerbaijani|Azeri
Bahrain:Bahraini
Bangladesh:Bangladeshi
Belarus:Belarusian|Belarussian
Belgium:Belgian
Bolivia:Bolivian
Bosnia|Bosnia and Herzegovina|Bosnia-Herzegovina:Bosnian
Brazil:Brazilian
Britain|UK|United Kingdom|U.K.|Great Britain:British
Bulgaria:Bulgarian
Burma|Myanmar:Burmese
Burundi:Burundian
Cambodia:Cambodian
Cameroon:Cameroonian
Canada:Canadian
Chad:Chadian
Chile:Chilean
China:Chinese
Colombia:Colombian
Congo|DR Congo|Democratic Republic of Congo:Congolese
Costa Rica:Costa Rican
Croatia:Croatian
Cuba:Cuban
Cyprus:Cypriot
Czech Republic|Czechia:Czech
Denmark:Danish
Ecuador:Ecuadorian|Ecuadorean
Egypt:Egyptian
El Salvador:Salvadoran
England:English
Eritrea:Eritrean
Estonia:Estonian
Ethiopia:Ethiopian
Finland:Finnish
France:French
Georgia:Georgian
Germany:German
Ghana:Ghanaian
Greece:Greek
Guatemala:Guatemalan
Haiti:Haitian
Honduras:Honduran
Hungary:Hungarian
Iceland:Icelandic
India:Indian
Indonesia:Indonesian
Iran:Iranian
Iraq:Iraqi
Ireland:Irish
Israel:Israeli
Italy:Italian
Ivory Coast:Ivorian
Jamaica:Jamaican
Japan:Japanese
Jordan:Jordanian
Kazakhstan:Kazakh
Kenya:Kenyan
Kosovo:Kosovan
Kuwait:Kuwaiti
Kyrgyzstan:Kyrgyz
Laos:Laotian
Latvia:Latvian
Lebanon:Lebanese
Liberia:Liberian
Libya:Libyan
Lithuania:Lithuanian
Malaysia:Malaysian
Mali:Malian
Malta:Maltese
Mexico:Mexican
Moldova:Moldovan
Mongolia:Mongolian
Montenegro:Montenegrin
Morocco:Moroccan
Mozambique:Mozambican
Namibia:Namibian
Nepal:Nepali|Nepalese
Netherlands|Holland:Dutch
Nicaragua:Nicaraguan
Nigeria:Nigerian
North Korea|DPRK:North Korean
Norway:Norwegian
Oman:Omani
Pakistan:Pakistani
Palestine:Palestinian
Panama:Panamanian
Paraguay:Paraguayan
Peru:Peruvian
Philippines:Philippine|Filipino
Poland:Polish
Portugal:Portuguese
Qatar:Qatari
Romania:Romanian
Russia:Russian
Rwanda:Rwandan
Saudi Arabia:Saudi
Scotland:Scottish
Senegal:Senegalese
Serbia:Serbian
Sierra Leone:Sierra Leonean
Singapore:Singaporean
Slovakia:Slovak
Slovenia:Slovenian
Somalia:Somali
South Africa:South African
South Korea:South Korean
South Sudan:South Sudanese
Soviet Union|USSR:Soviet
Spain:Spanish
Sri Lanka:Sri Lankan
Sudan:Sudanese
Sweden:Swedish
Switzerland:Swiss
Syria:Syrian
Taiwan:Taiwanese
Tajikistan:Tajik
Tanzania:Tanzanian
Thailand:Thai
Tunisia:Tunisian
Turkey|Türkiye:Turkish
Turkmenistan:Turkmen
Uganda:Ugandan
Ukraine:Ukrainian
United Arab Emirates|UAE:Emirati
United States|US|U.S.|USA|America:American
Uruguay:Uruguayan
Uzbekistan:Uzbek
Venezuela:Venezuelan
Vietnam:Vietnamese
Wales:Welsh
Yemen:Yemeni
Zambia:Zambian
Zimbabwe:Zimbabwean`;

/** Adjective → names of its country. */
export const countriesOf: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', adjectives = ''] = line.split(':');
      return adjectives.split('|').map((adjective) => [adjective, names.split('|')] as const);
    }),
);

/** Endings by which the adjective of a country is made, and what they replace. */
const ENDINGS: readonly (readonly [ending: string, replaced: readonly string[]])[] = [
  ['an', ['a', '', 'o', 'e']],
  ['ian', ['', 'ia', 'y', 'e', 'a']],
  ['ish', ['', 'e', 'land']],
  ['ese', ['', 'a', 'o']],
  ['i', ['']],
];

/** The one of `names` whose adjective a word is by its ending: "Norian" of Noria. */
export function countryByEnding(word: string, names: ReadonlySet<string>): string | undefined {
  for (const [ending, replaced] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    for (const rest of replaced) if (stem.length > 2 && names.has(stem + rest)) return stem + rest;
  }
  return undefined;
}
