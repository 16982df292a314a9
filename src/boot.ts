/*
 * A script of its own beside the app, so that it can tell when that one does not start or a part of it fails unseen.
 * It is fetched `async` and holds nothing up; whatever it finds, the prerendered page stays below what it says.
 */

/** Where nothing has come for so long, a reader is told; it may still come. */
const LIMIT = 8000;

const find = (selector: string) => document.querySelector(selector);
const { documentElement: html } = document;
const main = find('script[type=module]') as HTMLScriptElement | null;
const hasStarted = () => find('[data-started]');

const WORDS = {
  notStarted: { en: 'The atlas could not start: ', tc: '圖集未能啟動：', sc: '图集未能启动：' },
  failed: { en: 'A part failed: ', tc: '有部分失效：', sc: '有部分失效：' },
  replaced: {
    en: 'There is a new version: reload when ready',
    tc: '已有新版本，可隨時重新載入',
    sc: '已有新版本，可随时重新加载',
  },
  reload: { en: 'Reload', tc: '重新載入', sc: '重新加载' },
};
const lang = html.lang === 'en' ? 'en' : html.lang === 'zh-Hans-CN' ? 'sc' : 'tc';

let box: HTMLElement | undefined;

/** Whether the server has another build than the page's by now. */
async function isReplaced() {
  const page = await (await fetch(location.pathname, { cache: 'no-store' })).text();
  const own = html.dataset['build'] ?? '';
  return page.includes('data-build=') && !page.includes(own);
}

/** Says above the page what failed, once. Nothing is put above a slide in front of a room: its parts tell for themselves. */
function say(error: unknown) {
  if (box?.isConnected || find('.start-failure, [data-slide]')) return;
  box = document.createElement('div');
  box.className = 'start-failure';
  box.role = 'alert';
  const text = document.createElement('p');
  const button = document.createElement('button');
  const what = String((error as Error | null)?.message ?? error).replaceAll(location.origin, '');
  text.textContent = (hasStarted() ? WORDS.failed : WORDS.notStarted)[lang] + what;
  button.textContent = WORDS.reload[lang];
  button.addEventListener('click', () => location.reload());
  box.append(text, button);
  find('#root')?.before(box);
  isReplaced().then(
    (isOld) => {
      if (isOld) text.textContent = WORDS.replaced[lang];
    },
    () => 0,
  );
}

/** A style sheet that has not come is given up, as nothing is painted while it is awaited. */
function checkStyle() {
  const link = find('link[rel=stylesheet]') as HTMLLinkElement | null;
  if (!link || link.sheet?.cssRules.length) return;
  link.remove();
  say(link.href);
}

function check() {
  checkStyle();
  if (hasStarted()) return;
  say(main?.src);
  const late = setInterval(() => {
    if (!hasStarted()) return;
    clearInterval(late);
    box?.remove();
  }, 500);
}

/** The same module as the page's own, so that nothing runs twice; it fails with the reason. Never before the page is parsed. */
const watch = () => main && void import(/* @vite-ignore */ main.src).catch(say);

addEventListener('error', ({ message, error }) => {
  // Browsers call it an error when a size settles a frame later.
  if (message && !message.includes('ResizeObserver')) say(error ?? message);
});
addEventListener('unhandledrejection', ({ reason }) => say(reason));
addEventListener('load', checkStyle);
setTimeout(check, LIMIT);
if (document.readyState === 'loading') document.addEventListener('readystatechange', watch, { once: true });
else watch();
