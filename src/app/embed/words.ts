import type { Localized } from '#src/i18n/locales.ts';

/** Words of an exhibit in a frame of another page, and of the panel that gives its code. */
export const EMBED_WORDS = {
  outside: {
    en: 'Source: pages outside the fact sheet, named below the chart',
    tc: '出處：便覽以外的網頁，見圖下註明',
    sc: '出处：便览以外的网页，见图下注明',
  },
  source: {
    en: 'Source: Hong Kong Government fact sheet “Innovation and Technology”, about early 2023',
    tc: '出處：香港特區政府便覽《創新及科技》，約2023年初版',
    sc: '出处：香港特区政府便览《创新及科技》（繁体中文），约2023年初版',
  },
  open: { en: 'Open in the atlas', tc: '在圖集查看', sc: '在图集中查看' },
  newTab: { en: ' (new tab)', tc: '（新分頁）', sc: '（新标签页）' },
  unknown: {
    en: 'The atlas has no chart at this address',
    tc: '此網址沒有圖',
    sc: '此网址没有图',
  },
  unknownMore: {
    en: 'It may have been renamed. The atlas itself shows every chart.',
    tc: '該圖可能已改名。所有圖均可在圖集查看。',
    sc: '该图可能已改名。所有图均可在图集中查看。',
  },
  panel: { en: 'Embed this chart', tc: '嵌入此圖', sc: '嵌入此图' },
  panelMore: {
    en: 'Put this code into a page: it shows the chart in a frame, with its source and a link to the atlas. No script runs in your page.',
    tc: '把以下代碼放進網頁，即可在框內顯示此圖，連同出處和圖集連結。網頁無須執行任何程式碼。',
    sc: '把以下代码放进网页，即可在框内显示此图，连同出处和图集链接。网页无需运行任何脚本。',
  },
  reader: { en: 'As reader’s', tc: '跟隨讀者', sc: '跟随读者' },
  code: { en: 'Code of the frame', tc: '框的代碼', sc: '框的代码' },
  copy: { en: 'Copy code', tc: '複製代碼', sc: '复制代码' },
  preview: { en: 'Preview', tc: '預覽', sc: '预览' },
} as const satisfies Record<string, Localized>;
