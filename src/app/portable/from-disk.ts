import { HTML_LANG, LOCALES, type Localized } from '#src/i18n/locales.ts';
import { HOSTED_FILE } from './one-file.ts';

/** Said by a page whose styles have not come. A browser bars them, and every script, from a page opened from a disk. */
const NO_STYLE: Localized = {
  en: 'This page came without its styles and can only be read, as when it is opened from a disk. The whole atlas is in one file that opens there:',
  tc: '此頁沒有樣式，只能閱讀；從磁碟開啟時即會如此。整個圖集另有單一檔案，可直接開啟：',
  sc: '此页没有样式，只能阅读；从磁盘打开时就会这样。整个图集另有单个文件，可直接打开：',
};

/** The style sheet hides it, so that it shows exactly where that is missing; its link leads from the page's own folder. */
export function fromDisk(file: string): string {
  const up = '../'.repeat(file.split('/').length - 1);
  const words = LOCALES.map((lang) => `<p lang="${HTML_LANG[lang]}">${NO_STYLE[lang]}</p>`).join('');
  return `<div class="from-disk">${words}<p><a href="${up}${HOSTED_FILE.slice(1)}">${HOSTED_FILE.slice(1)}</a></p></div>`;
}
