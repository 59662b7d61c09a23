/** Short news in languages of several families, for tests of what is said of a text that is not English. */
export const IN_OTHER_LANGUAGES: Readonly<Record<string, string>> = {
  de: 'Stadt sperrt alte Brücke\n\nDer Stadtrat hat am Dienstag beschlossen, die Brücke über den Fluss zu sperren. Die Arbeiten sollen drei Monate dauern und rund zwei Millionen Euro kosten, sagte die Bürgermeisterin vor der Presse.',
  fr: 'Le vieux pont ferme\n\nLe conseil municipal a décidé mardi de fermer le pont sur la rivière. Les travaux doivent durer trois mois et coûter environ deux millions d’euros, a déclaré la maire devant la presse.',
  da: 'Byen lukker gammel bro\n\nByrådet besluttede tirsdag at lukke broen over floden. Arbejdet skal vare tre måneder og koste omkring to millioner euro, sagde borgmesteren til pressen.',
  pl: 'Miasto zamyka starą kładkę\n\nRada miasta postanowiła we wtorek zamknąć kładkę na rzece. Prace mają potrwać trzy miesiące i kosztować około dwóch milionów euro, powiedziała burmistrz dziennikarzom. Codziennie przejeżdżają tędy tysiące ludzi.',
  tr: 'Eski köprü kapanıyor\n\nBelediye meclisi salı günü nehrin üzerindeki köprüyü kapatma kararı aldı. Çalışmalar üç ay sürecek ve yaklaşık iki milyon avroya mal olacak, dedi belediye başkanı basına. Her gün binlerce kişi buradan geçiyor.',
  uk: 'Місто закриває старий міст\n\nМіська рада у вівторок вирішила закрити міст через річку. Роботи триватимуть три місяці і коштуватимуть близько двох мільйонів євро, повідомила мерка журналістам. Щодня тут проїжджають тисячі людей.',
  ar: 'المدينة تغلق الجسر القديم\n\nقرر مجلس المدينة يوم الثلاثاء إغلاق الجسر فوق النهر. ستستمر الأعمال ثلاثة أشهر وستكلف نحو مليوني يورو، قالت رئيسة البلدية للصحافة. ويعبر الجسر آلاف الناس كل يوم.',
};
