/** Whether a typeface of the atlas was asked for and did not come. */
export const lacksTypefaces = () => [...document.fonts].some(({ status }) => status === 'error');

export function subscribeTypefaces(changed: () => void) {
  document.fonts.addEventListener('loadingdone', changed);
  document.fonts.addEventListener('loadingerror', changed);
  return () => {
    document.fonts.removeEventListener('loadingdone', changed);
    document.fonts.removeEventListener('loadingerror', changed);
  };
}
