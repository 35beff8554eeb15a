import { list } from './word-lists.ts';
import type { NameWords } from './word-lists.ts';

/** Every noun has a capital: a noun after a surname looks like a second name, and one before it like a first name if it is no rank. */
export const german: Partial<NameWords> = {
  beside: list(`herr herrn frau dr prof professor professorin präsident präsidentin präsidenten chef chefin kanzler kanzlerin minister ministerin premier könig königin
    general oberst sprecher sprecherin botschafter botschafterin senator senatorin bürgermeister bürgermeisterin papst bischof kardinal kommissar kommissarin vorsitzende vorsitzender
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember`),
  openers: list(`der die das den dem des ein eine einen einem einer eines in im an am auf aus bei beim mit nach von vom vor zu zum zur für durch gegen ohne um über unter zwischen seit während wegen laut
    und oder aber denn sondern doch wenn als ob weil dass da wie wo was wer warum dann danach dort hier jetzt nun auch noch nur schon so
    er sie es wir ihr ich du man sein seine ihre ihr unser mein dieser diese dieses jener kein keine alle viele beide
    gestern heute morgen zuvor später bisher damals immer nie ist sind war waren hat haben hatte wird werden nicht`),
  abbreviations: list('dr prof hr fr st bzw usw ca nr'),
  compounds: true,
};
