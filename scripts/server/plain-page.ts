const SENTENCES = {
  400: ['This address cannot be read.', '無法讀取這個網址。', '无法读取这个网址。'],
  404: ['There is nothing at this address.', '這個網址沒有內容。', '这个网址没有内容。'],
  500: ['The server could not read this page.', '伺服器無法讀取這一頁。', '服务器无法读取这一页。'],
} as const;

/** A page without style or script, for when the atlas's own pages cannot be had. */
export function plainPage(status: keyof typeof SENTENCES): string {
  const [en, tc, sc] = SENTENCES[status];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${status}</title></head>
<body><h1>${en}</h1><p lang="zh-Hant-HK">${tc}</p><p lang="zh-Hans-CN">${sc}</p>
<p><a href="/en/">English</a> <a href="/tc/" lang="zh-Hant-HK">繁體中文</a> <a href="/sc/" lang="zh-Hans-CN">简体中文</a></p></body></html>
`;
}
