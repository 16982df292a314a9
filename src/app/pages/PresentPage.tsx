import type { Exhibit } from '#src/exhibits/define.ts';
import { PlayPage } from '../show/PlayPage.tsx';

export const exhibits: readonly Exhibit[] = [];

export const Page = PlayPage;
