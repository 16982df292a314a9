import type { Localized } from '#src/i18n/locales.ts';

export const FILE_WORDS = {
  save: {
    en: 'Save with the atlas as one file',
    tc: '連同圖集存成單一檔案',
    sc: '连同图集存成单个文件',
  },
  making: { en: 'The file is being made.', tc: '正在製作檔案。', sc: '正在制作文件。' },
  saved: {
    en: 'Saved as a file that opens by a double click, without a network:',
    tc: '已存成檔案，雙擊即可開啟，毋須網絡：',
    sc: '已存成文件，双击即可打开，无需网络：',
  },
  failed: {
    en: 'The file was not made: the atlas could not be loaded whole. Try again with a network.',
    tc: '未能製作檔案：圖集未能完整載入。請連接網絡後再試。',
    sc: '未能制作文件：图集未能完整加载。请连接网络后再试。',
  },
  inFile: { en: 'In this file', tc: '此檔案內', sc: '此文件内' },
  inFileLede: {
    en: 'They came with this file and stay as they are in it. A copy can be changed.',
    tc: '隨此檔案提供，內容不變；可以複製一份來編輯。',
    sc: '随此文件提供，内容不变；可以复制一份来编辑。',
  },
  unread: {
    en: 'A briefing in this file could not be read. Everything else is whole.',
    tc: '此檔案內有簡報無法讀取，其他內容完整。',
    sc: '此文件内有简报无法读取，其他内容完整。',
  },
  whole: {
    en: 'The whole atlas as one file of at most 4 MB: it opens by a double click, without a network',
    tc: '整個圖集存成單一檔案（不超過4 MB）：雙擊即可開啟，毋須網絡',
    sc: '整个图集存成单个文件（不超过4 MB）：双击即可打开，无需网络',
  },
  isFile: {
    en: 'This is the whole atlas as one file. It fetches nothing and sends nothing. Its map is the plain one, with the same sites and keys. An address copied from it names the file: it leads to the same view wherever that file lies under the same name. Settings and your own briefings stay in the browser; some browsers keep them for all files of a disk together, others for each file apart, and a file that is moved may not find them again. Keep a file of what matters.',
    tc: '這是存成單一檔案的整個圖集，不會載入或傳送任何資料。地圖為平面地圖，地點及按鍵相同。從此複製的網址只寫檔案名稱：檔案名稱相同，即可開啟同一畫面。設定及自製簡報只存於瀏覽器；有些瀏覽器讓同一電腦的檔案共用，有些則每個檔案分開，檔案移動後未必可以找回。重要的簡報請另存檔案。',
    sc: '这是存成单个文件的整个图集，不会加载或发送任何数据。地图为平面地图，地点和按键相同。从此复制的网址只写文件名称：文件名称相同，即可打开同一画面。设置和自制简报只保存在浏览器；有些浏览器让同一电脑的文件共用，有些则每个文件分开，文件移动后未必可以找回。重要的简报请另存文件。',
  },
  licences: { en: 'Save licences.txt', tc: '儲存licences.txt', sc: '保存licences.txt' },
} as const satisfies Record<string, Localized>;
