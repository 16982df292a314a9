import type { Localized } from '#src/i18n/locales.ts';

/** About how large the whole is, in kB; a test holds it against what is made. */
export const ABOUT_KB = 760;

export const EVERYTHING = {
  take: { en: 'Download everything', tc: '下載全部資料', sc: '下载全部数据' },
  more: {
    en: 'every exhibit, figure and site in three languages as CSV and JSON, what is from outside the fact sheet apart, with citations, licences and a description.',
    tc: '所有圖表、數字及地點的三語CSV和JSON檔，便覽以外的分開存放，連同引用、許可及說明。',
    sc: '所有图表、数字和地点的三语CSV和JSON文件，便览以外的分开存放，以及引用、许可和说明。',
  },
  failed: {
    en: 'The archive could not be made, so nothing was saved. Please try again.',
    tc: '未能製成壓縮檔，因此沒有存檔。請再試一次。',
    sc: '未能制成压缩文件，因此没有保存。请重试。',
  },
} as const satisfies Record<string, Localized>;

export const saySize: Localized<(size: number) => string> = {
  en: (size) => ` (ZIP, about ${size} kB): `,
  tc: (size) => `（ZIP，約${size} kB）：`,
  sc: (size) => `（ZIP，约${size} kB）：`,
};

export const sayMaking: Localized<(done: number, of: number) => string> = {
  en: (done, of) => `Making file ${done} of ${of}…`,
  tc: (done, of) => `正在製作第${done}個檔案，共${of}個……`,
  sc: (done, of) => `正在制作第${done}个文件，共${of}个……`,
};

export const sayDone: Localized<(name: string, size: number) => string> = {
  en: (name, size) => `Saved as ${name}, ${size} kB`,
  tc: (name, size) => `已存成${name}，${size} kB`,
  sc: (name, size) => `已保存为${name}，${size} kB`,
};
