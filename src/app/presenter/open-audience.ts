import type { Opening } from './words.ts';

/** What browsers that manage windows tell of their screens; no other has it. */
interface ScreenArea {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}
interface Screens {
  readonly currentScreen: ScreenArea;
  readonly screens: readonly ScreenArea[];
}
type WithScreens = Window & { readonly getScreenDetails?: () => Promise<Screens> };

/** The name of the window, so that a second press finds it instead of opening another. */
const NAME = 'hk-it-atlas-room';

/** Puts a window on the other screen, where the browser knows of one. */
async function place(room: Window): Promise<Opening> {
  const { getScreenDetails } = window as WithScreens;
  if (!getScreenDetails) return 'unknown';
  try {
    const { screens, currentScreen } = await getScreenDetails.call(window);
    const other = screens.find((one) => one !== currentScreen);
    if (!other) return 'single';
    room.moveTo(other.availLeft, other.availTop);
    room.resizeTo(other.availWidth, other.availHeight);
    return 'placed';
  } catch {
    // The reader, or the browser, said no.
    return 'unknown';
  }
}

/** Opens the room's window at once, while the press still counts, and moves it afterwards. Never throws. */
export async function openAudience(href: string): Promise<Opening> {
  let room: Window | null = null;
  try {
    room = window.open(href, NAME, 'popup,width=1280,height=720');
  } catch {
    // Some browsers throw where others give null.
  }
  return room ? place(room) : 'blocked';
}
