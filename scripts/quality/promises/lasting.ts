import { of, type Chapter } from '../promise.ts';

export const LASTING: Chapter = {
  name: 'Long runs',
  promises: [
    {
      id: 'M1',
      says: 'Changes of page leave no element and no listener behind, and grow the heap by 5 MB at most.',
      tests: of(
        'e2e/long-reading.spec.ts',
        '${rounds * ROUND.length} changes of page leave no element and no listener behind',
      ),
      sizes: 'Gate: 32; audit: 504.',
    },
    {
      id: 'M2',
      says: 'Entering and leaving the map sixty times grows the heap by 1 MB at most and loses no context.',
      tests: of(
        'e2e/map-faults.spec.ts',
        'entering and leaving the map sixty times grows the heap by at most 1 MB and loses no context',
      ),
      sizes: 'Audit only.',
    },
    {
      id: 'M3',
      says: 'Eight hours of kiosk under a fake clock run without an error, the heap growing by 10 MB at most; changes of slide leave nothing behind.',
      tests: of(
        'e2e/kiosk.spec.ts',
        'a kiosk runs for ${steps} steps without an error, and holds no more than before',
        '${changes} changes of slide leave no element and no listener behind',
      ),
      sizes: 'Gate: 40 steps and 54 changes; audit: 1,440 and 504.',
    },
    {
      id: 'M4',
      says: 'Ten minutes of real time with the map.',
      tests: [],
      open: 'Not run: longer than a gate or an audit may take; M2 and M3 ask the same of the parts.',
    },
  ],
};
