/**
 * Days, months and holidays. Used to keep dates out of the people, places and organisations.
 *
 * Source: own; facts of common knowledge. Licence: CC-BY-4.0.
 * Each list is sorted by code unit; entries are separated by "|".
 */

/** Weekdays, months and their abbreviations. */
export const calendarNames: readonly string[] = `
Apr|April|Aug|August|Dec|December|Feb|February|Fri|Friday|Fridays|Jan|January|Jul|July|Jun|June|Mar|March|
May|Mon|Monday|Mondays|Nov|November|Oct|October|Sat|Saturday|Saturdays|Sep|Sept|September|Sun|Sunday|
Sundays|Thu|Thur|Thurs|Thursday|Thursdays|Tue|Tues|Tuesday|Tuesdays|Wed|Wednesday|Wednesdays|Weds
`
  .trim()
  .split(/\|\n?/);

/** Public holidays, religious feasts and observances. */
export const holidays: readonly string[] = `
Advent|All Saints' Day|All Souls' Day|Anzac Day|April Fool's Day|April Fools' Day|Arbaeen|Arbor Day|
Armed Forces Day|Armistice Day|Ascension Day|Ash Wednesday|Ashura|Assumption Day|Australia Day|Baisakhi|
Bastille Day|Black Friday|Black History Month|Bonfire Night|Boxing Day|Burns Night|Canada Day|Carnaval|
Carnival|Chanukah|Chinese New Year|Christmas|Christmas Day|Christmas Eve|Chuseok|Cinco de Mayo|
Columbus Day|Commonwealth Day|Constitution Day|Coronation Day|Cyber Monday|D-Day|Day of the Dead|Divali|
Diwali|Dragon Boat Festival|Durga Puja|Dussehra|Día de los Muertos|Earth Day|Easter|Easter Monday|
Easter Sunday|Eid|Eid al-Adha|Eid al-Fitr|Election Day|Epiphany|Europe Day|Father's Day|Flag Day|
Fourth of July|Freedom Day|Ganesh Chaturthi|German Unity Day|Giving Tuesday|Golden Week|Good Friday|
Grandparents' Day|Groundhog Day|Gurpurab|Guy Fawkes Night|Hajj|Hallowe'en|Halloween|Hanukkah|Hogmanay|
Holi|Holocaust Memorial Day|Holocaust Remembrance Day|Holy Week|Inauguration Day|Independence Day|
Indigenous Peoples' Day|International Women's Day|Janmashtami|Jerusalem Day|July 4th|July Fourth|
Juneteenth|King's Birthday|King's Day|Kumbh Mela|Kwanzaa|Labor Day|Labour Day|Lag B'Omer|Land Day|
Laylat al-Qadr|Lent|Liberation Day|Loy Krathong|Lunar New Year|MLK Day|Mardi Gras|Martin Luther King Day|
Martin Luther King Jr Day|Martin Luther King Jr. Day|Maundy Thursday|Mawlid|May Day|Memorial Day|
Mid-Autumn Festival|Midsummer|Mother's Day|Mothering Sunday|Muharram|Nakba Day|National Day|Navratri|
New Year|New Year's|New Year's Day|New Year's Eve|New Years Eve|Norouz|Notting Hill Carnival|Nowruz|
Oktoberfest|Onam|Orthodox Christmas|Orthodox Easter|Palm Sunday|Pancake Day|Passover|Patriot Day|
Patriots' Day|Pentecost|Pesach|Pongal|Presidents Day|Presidents' Day|Pride Month|Purim|Qingming|
Queen's Birthday|Raksha Bandhan|Ramadan|Remembrance Day|Remembrance Sunday|Republic Day|Rosh Hashana|
Rosh Hashanah|Sabbath|Saint Valentine's Day|Shabbat|Shavuot|Shrove Tuesday|Simchat Torah|
Small Business Saturday|Songkran|Spring Bank Holiday|Spring Festival|St Andrew's Day|St David's Day|
St George's Day|St Lucia's Day|St Patrick's Day|St Stephen's Day|St Valentine's Day|St. Patrick's Day|
Sukkot|Summer Bank Holiday|Super Tuesday|Tax Day|Tet|Thanksgiving|Thanksgiving Day|Tisha B'Av|
Twelfth Night|Twelfth of July|Unity Day|V-E Day|VE Day|VJ Day|Vaisakhi|Valentine's Day|Vesak|Veterans Day|
Victoria Day|Victory Day|Waitangi Day|Walpurgis Night|Whit Monday|Whitsun|World AIDS Day|World Aids Day|
World Book Day|World Mental Health Day|Xmas|Yom HaShoah|Yom Kippur
`
  .trim()
  .split(/\|\n?/);
