import { HTML_LANG, LOCALES, type Localized } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';

/** Said where nothing follows the name of the atlas: in a preview, or in a browser that is too old. */
const NOTHING_FOLLOWS: Localized = {
  en: 'If nothing more appears here, save this file and open it in a current browser: previews of mail and files cannot draw it.',
  tc: '如此處沒有出現其他內容，請儲存此檔案，並以較新的瀏覽器開啟；電郵及檔案的預覽未能顯示圖集。',
  sc: '如此处没有出现其他内容，请保存此文件，并用较新的浏览器打开；邮件和文件的预览不能显示图集。',
};

const NO_SCRIPT: Localized = {
  en: 'This file draws the atlas with JavaScript, which is switched off here. Switch it on, or read the hosted atlas, whose pages need none.',
  tc: '此檔案須以JavaScript繪製圖集，但此處已停用。請啟用JavaScript，或閱讀網站版圖集，其頁面無須使用JavaScript。',
  sc: '此文件须用JavaScript绘制图集，但此处已停用。请启用JavaScript，或阅读网站版图集，其页面无需使用JavaScript。',
};

const inEach = (tag: string, words: Localized) =>
  LOCALES.map((lang) => `<${tag} lang="${HTML_LANG[lang]}">${words[lang].replace(/&/g, '&amp;')}</${tag}>`).join('');

/** What stands in the file until the app has read itself. */
export const COVER = `<div class="cover">${inEach('p', messages.atlas)}<div>${inEach('p', NOTHING_FOLLOWS)}</div></div>`;
export const COVER_WITHOUT_SCRIPT = `<div class="cover">${inEach('p', NO_SCRIPT)}</div>`;

export const COVER_STYLE = `.cover{max-inline-size:44rem;margin:18vh auto 0;padding-inline:24px;color:var(--ink)}
.cover>p{font:600 28px/40px var(--serif)}
.cover>div>p,noscript .cover>p{font:400 16px/26px var(--sans);margin-block-start:12px;color:var(--ink-2)}
.cover>div{opacity:0;animation:cover 0s 6s forwards}
noscript .cover{margin-block-start:24px}
@keyframes cover{to{opacity:1}}`;
