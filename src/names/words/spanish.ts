import { list } from './word-lists.ts';
import type { NameWords } from './word-lists.ts';

export const spanish: Partial<NameWords> = {
  beside: list('sr sra srta dr dra don doña señor señora presidente presidenta ministro ministra canciller rey reina príncipe princesa general coronel san santa'),
  openers: list(`el la los las un una unos unas de del a al en con sin por para sobre bajo entre desde hasta hacia según contra durante tras ante como
    y e o u pero sino porque si cuando donde que quien cual pues entonces así también además luego aunque mientras
    él ella ellos ellas yo tú nosotros usted ustedes este esta estos estas ese esa su sus mi mis nuestro nuestra se lo le les
    ayer hoy mañana aquí allí ahora lunes martes miércoles jueves viernes sábado domingo es son era fue ha han no sí todo todos`),
  abbreviations: list('sr sra srta dr dra ud uds etc'),
  heads: list('golfo mar banco universidad'),
};
