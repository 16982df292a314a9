import type { Chapter } from './promise.ts';
import { ACCESS } from './promises/access.ts';
import { DATA } from './promises/data.ts';
import { INPUT } from './promises/input.ts';
import { LASTING } from './promises/lasting.ts';
import { OFFLINE } from './promises/offline.ts';
import { PICTURES } from './promises/pictures.ts';
import { SECURITY } from './promises/security.ts';
import { TESTS } from './promises/tests.ts';

/** Every promise of quality, in the order of the goals. */
export const CHAPTERS: readonly Chapter[] = [DATA, INPUT, ACCESS, OFFLINE, SECURITY, LASTING, PICTURES, TESTS];
