import type { Locale } from '#lib/catalogue/locales.ts';
import { enAbsences, type AbsenceWords } from './en-absences.ts';
import { zhAbsences } from './zh-absences.ts';

/** They come with the page of the world, which alone says them, and are too short to come apart. */
export const absenceWords: Record<Locale, AbsenceWords> = { en: enAbsences, zh: zhAbsences };
