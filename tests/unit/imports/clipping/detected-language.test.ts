import { expect, test } from 'vitest';
import { detectedLanguage } from '../../../../src/imports/clipping/detected-language.ts';

// Synthetic texts, each about the same bridge, which does not exist.
const texts = {
  en: 'The bridge over the river was opened yesterday by the mayor of the town, who said that nobody had believed in it. The people came from both banks to see it, and the children were the first to walk over to the other side, where a band was playing and the bakers were selling bread.',
  ru: 'Вчера мэр города открыл мост через реку и сказал, что никто в него не верил. Люди пришли с обоих берегов, чтобы увидеть его, и дети первыми перешли на другую сторону, где играл оркестр, а пекари продавали хлеб. Строительство продолжалось семь лет и стоило больше, чем ожидалось.',
  kk: 'Кеше қала әкімі өзен үстіндегі көпірді ашып, оған ешкім сенбегенін айтты. Адамдар оны көру үшін екі жағалаудан да келді, ал балалар бірінші болып екінші жағына өтті, онда оркестр ойнап, наубайшылар нан сатып тұрды. Құрылыс жеті жылға созылып, күтілгеннен қымбатқа түсті.',
  uz: 'Kecha shahar hokimi daryo ustidagi ko‘prikni ochdi va unga hech kim ishonmaganini aytdi. Odamlar uni ko‘rish uchun ikki qirg‘oqdan ham keldilar, bolalar esa birinchi bo‘lib narigi tomonga o‘tdilar, u yerda orkestr chalayotgan va novvoylar non sotayotgan edi. Qurilish yetti yil davom etdi.',
  de: 'Die Brücke über den Fluss wurde gestern vom Bürgermeister der Stadt eröffnet, der sagte, dass niemand an sie geglaubt habe. Die Leute kamen von beiden Ufern, um sie zu sehen, und die Kinder gingen als erste hinüber auf die andere Seite, wo eine Kapelle spielte und die Bäcker Brot verkauften.',
  uk: 'Учора мер міста відкрив міст через річку і сказав, що ніхто в нього не вірив. Люди прийшли з обох берегів, щоб побачити його, і діти першими перейшли на інший бік, де грав оркестр, а пекарі продавали хліб. Будівництво тривало сім років і коштувало більше, ніж очікували.',
};

test.each(Object.entries(texts))('a text in %s is told as such in an archive of any language', async (language, text) => {
  for (const archive of ['en-GB', 'ru', 'kk']) expect(await detectedLanguage(text, archive), archive).toBe(archive.startsWith(language) ? archive : language);
});

test.each(['OK', 'Kaja Kallas visits Astana', '1 2 3', texts.ru.slice(0, 80)])('of "%s" too little is known: it is in the language of the archive', async (text) => {
  expect(await detectedLanguage(text, 'kk')).toBe('kk');
});
