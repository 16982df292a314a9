import { beforeEach, expect, test } from 'vitest';
import { dismissNotices, notify, useNotices, type Notice } from './notices.ts';

const fault = (key: string): Notice => ({ kind: 'address', key, value: 'x', reason: 'unreadable' });
const keys = () => useNotices.getState().notices.map((notice) => notice.kind === 'address' && notice.key);

beforeEach(dismissNotices);

test('a notice is shown once, however often it is given', () => {
  notify([fault('f'), fault('f')]);
  notify([fault('f')]);
  expect(keys()).toEqual(['f']);
});

test('what was said before and is said again is among the latest', () => {
  notify([fault('a')]);
  notify(Array.from({ length: 15 }, (_, at) => fault(`b${at}`)));
  notify([fault('a'), fault('c')]);
  expect(keys().slice(-2)).toEqual(['a', 'c']);
});
