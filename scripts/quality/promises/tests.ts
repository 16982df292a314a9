import { of, type Chapter } from '../promise.ts';

export const TESTS: Chapter = {
  name: 'Tests that deserve trust',
  promises: [
    {
      id: 'Q1, Q2',
      says: 'Mutation score and coverage.',
      tests: [],
      open: 'Not binding; tests were broken by hand when they were written, not every one of them.',
    },
    {
      id: 'Q4',
      says: 'A fuzz failure prints its seed and its smallest case.',
      tests: of('src/app/search/search.test.ts', '5,000 strings harm neither search nor marks (seed ${SEED})'),
    },
    {
      id: 'Q5',
      says: 'The tests that could not be done are told apart from those that failed.',
      tests: of(
        'scripts/testing/count.test.ts',
        'that left no result, half a result or no test are no verdict',
        'that could not begin are no verdict',
      ),
    },
    {
      id: 'Q6',
      says: 'The gate takes 25 minutes at most on two cores and ends with “N passed, N failed”.',
      tests: [],
      open: 'Seen on the clock, not asserted: machines are noisy.',
    },
  ],
};
