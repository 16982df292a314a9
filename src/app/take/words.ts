import type { Localized } from '#src/i18n/locales.ts';

/** Words of what can be taken away, and of what became of it. */
export const TAKING = {
  copyLink: { en: 'Copy link', tc: '複製連結', sc: '复制链接' },
  copyNumbers: { en: 'Copy numbers', tc: '複製數字', sc: '复制数字' },
  copyPicture: { en: 'Copy picture', tc: '複製圖片', sc: '复制图片' },
  embed: { en: 'Embed', tc: '嵌入', sc: '嵌入' },
  saveAs: { en: 'Save as', tc: '存成檔案', sc: '保存为文件' },
  citeAs: { en: 'Copy citation', tc: '複製引用', sc: '复制引用' },
  citeText: { en: 'Text', tc: '文字', sc: '文字' },
  copied: { en: 'Copied', tc: '已複製', sc: '已复制' },
  copyByHand: {
    en: 'This browser did not let the atlas copy. The text is selected: press Ctrl+C.',
    tc: '瀏覽器不容許複製。文字已選取，請按Ctrl+C。',
    sc: '浏览器不允许复制。文字已选中，请按Ctrl+C。',
  },
  pictureSaved: {
    en: 'This browser cannot copy pictures, so the picture was saved as a file.',
    tc: '瀏覽器不能複製圖片，已改為存成檔案。',
    sc: '浏览器不能复制图片，已改为保存为文件。',
  },
  pictureFailed: {
    en: 'The picture could not be made. The chart and the table are unharmed.',
    tc: '未能製成圖片。圖與表均無損。',
    sc: '未能制成图片。图与表均无损。',
  },
  failed: {
    en: 'This could not be made, so nothing was copied or saved. Please try again.',
    tc: '未能製成，因此沒有複製或存檔。請再試一次。',
    sc: '未能制成，因此没有复制或保存。请重试。',
  },
} as const satisfies Record<string, Localized>;

export const saySaved: Localized<(name: string) => string> = {
  en: (name) => `Saved as ${name}`,
  tc: (name) => `已存成${name}`,
  sc: (name) => `已保存为${name}`,
};
