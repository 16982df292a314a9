import { build } from 'virtual:build';
import { useEffect, useState } from 'react';

/** Whether the server has another build than the page's; false where it cannot be asked. */
async function isReplaced(): Promise<boolean> {
  // What lies in one file is all of one build.
  if (build.portable) return false;
  const own = document.documentElement.dataset['build'];
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store' });
    const [, build] = /data-build="(\w+)"/.exec(await answer.text()) ?? [];
    return own !== undefined && build !== undefined && build !== own;
  } catch {
    return false;
  }
}

/** Whether what failed may have failed because another build has taken the place of the page's. */
export function useReplaced(): boolean {
  const [replaced, setReplaced] = useState(false);
  useEffect(() => {
    let gone = false;
    void isReplaced().then((found) => {
      if (!gone) setReplaced(found);
    });
    return () => {
      gone = true;
    };
  }, []);
  return replaced;
}
