import { fault, type Fault } from './fault.ts';

/** The page never scrolls sideways. */
export function sideways(): readonly Fault[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const widest = [...document.body.querySelectorAll('*')].reduce(
    (most, one) => (one.getBoundingClientRect().right > most.getBoundingClientRect().right ? one : most),
    document.body,
  );
  return [fault('sideways', widest, `the page is ${scrollWidth} px wide in a window of ${clientWidth}`)];
}
