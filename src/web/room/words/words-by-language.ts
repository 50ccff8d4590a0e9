import type { UiLanguage } from '../../../discord/locales/languages.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import type { RoomWords } from './room-words.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';

/** The words of the pages in every language that isnad speaks. */
export const ROOM_WORDS: Readonly<Record<UiLanguage, RoomWords>> = { ar, en, ru, fa, fr, tr, de, es };
