import { fault, type Fault } from './fault.ts';

const seconds = (list: string) => Math.max(...list.split(',').map((time) => parseFloat(time)));

/** To be asked for where the reader wants less motion: nothing moves, and nothing would on a change. */
export function motion(): readonly Fault[] {
  const running = document.getAnimations().flatMap((animation) => {
    const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
    return target && animation.playState === 'running' ? [fault('motion', target, 'is moving')] : [];
  });
  const ready = [...document.querySelectorAll('*')]
    .filter((element) => seconds(getComputedStyle(element).transitionDuration) > 0.001)
    .map((element) => fault('motion', element, 'would move on a change'));
  const smooth = getComputedStyle(document.documentElement).scrollBehavior === 'smooth';
  return [...running, ...ready, ...(smooth ? [fault('motion', document.documentElement, 'scrolls smoothly')] : [])];
}
