import { describe, expect, test } from 'vitest';
import { askedBy } from './play-keys.ts';

const steps = [1, 3, 1, 1, 1, 1, 1, 1];
const press = (key: string, digits = '', letterKeys = true) => askedBy({ key, digits, letterKeys }, steps);

describe('a key', () => {
  test.each([
    ['PageDown', { kind: 'next' }],
    ['ArrowLeft', { kind: 'back' }],
    [' ', { kind: 'next' }],
    ['Home', { kind: 'first' }],
    ['End', { kind: 'last' }],
    ['b', { kind: 'black' }],
    ['B', { kind: 'black' }],
    ['.', { kind: 'pause' }],
    ['r', { kind: 'restore' }],
  ])('%s gives its command', (key, command) => {
    expect(press(key)).toEqual({ kind: 'order', command });
  });

  test('of a number gathers two digits at most, and Enter goes to that slide or to the last', () => {
    expect(press('1')).toEqual({ kind: 'digits', digits: '1' });
    expect(press('2', '41')).toEqual({ kind: 'digits', digits: '12' });
    expect(press('Enter', '4')).toEqual({ kind: 'order', command: { kind: 'go', slide: 3 } });
    expect(press('Enter', '41')).toEqual({ kind: 'order', command: { kind: 'go', slide: 7 } });
    expect(press('Enter', '0')).toEqual({ kind: 'digits', digits: '' });
    expect(press('Enter')).toBeNull();
  });

  test('that is a letter, a sign or a digit means nothing where such keys are switched off', () => {
    for (const key of ['b', '.', 'o', 'f', 'c', 'p', 'r', '7']) expect(press(key, '', false)).toBeNull();
    expect(press('PageDown', '', false)).toEqual({ kind: 'order', command: { kind: 'next' } });
  });

  test('of an unknown name means nothing', () => {
    for (const key of ['constructor', '__proto__', 'Tab', 'F5', 'é']) expect(press(key)).toBeNull();
  });
});
