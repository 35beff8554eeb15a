import { list } from './word-lists.ts';
import type { NameWords } from './word-lists.ts';

export const french: Partial<NameWords> = {
  beside: list('m mm mme mmes mlle mgr dr pr me monsieur madame mademoiselle maître président présidente premier ministre chancelier chancelière roi reine prince princesse général colonel saint'),
  openers: list(`le la les l un une des du de d à au aux en dans sur sous par pour avec sans chez vers entre depuis pendant après avant contre selon malgré comme
    et ou mais donc or ni car si quand lorsque où que qui quoi dont puis alors ainsi aussi enfin cependant pourtant toutefois
    il elle ils elles on nous vous je tu ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos se y
    hier aujourd'hui demain ici là lundi mardi mercredi jeudi vendredi samedi dimanche est sont était a ont même tout toute tous toutes`),
  abbreviations: list('m mm mme mlle mgr dr pr me st ste av cf etc'),
  heads: list('golfe mer banque université'),
};
