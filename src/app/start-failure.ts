import type { Locale, Localized } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';

const words: Localized = {
  en: 'The data of the atlas could not be loaded whole, so nothing here can be chosen or searched. What stands on the page is as it was printed.',
  tc: '圖集的數據未能完整載入，因此暫時不能點選或搜尋。頁面所載內容與製作時一致。',
  sc: '图集的数据未能完整加载，因此暂时不能点选或搜索。页面所载内容与制作时一致。',
};

/** Says above the prerendered page what failed, and keeps the page. */
export function showStartFailure(root: HTMLElement, lang: Locale, error: unknown) {
  const notice = document.createElement('div');
  notice.className = 'start-failure';
  notice.setAttribute('role', 'alert');
  const text = document.createElement('p');
  text.textContent = words[lang];
  const reason = document.createElement('p');
  reason.textContent = error instanceof Error ? error.message : String(error);
  const retry = document.createElement('button');
  retry.type = 'button';
  retry.textContent = messages.reload[lang];
  retry.addEventListener('click', () => location.reload());
  notice.append(text, reason, retry);
  root.before(notice);
}
