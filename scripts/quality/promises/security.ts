import type { Chapter } from '../promise.ts';

export const SECURITY: Chapter = { name: 'Security', promises: [] };
