import type { Localized } from '#src/i18n/locales.ts';
import { plain, sentence, type Sentence } from '#src/view/sentence.ts';

/** Under which terms the parts of the atlas may be used; NOTICE and licences.txt say it in full. */
export const LICENCE_TEXT: Localized<readonly Sentence[]> = {
  en: [
    sentence`The code is under the MIT License. The facts come from the Government’s fact sheet and are stated in the atlas’s own words.`,
    sentence`The outlines of districts are by MapSVG under Creative Commons Attribution ${plain('4.0')}, with the coast corrected. The coast of the Mainland is by OpenStreetMap contributors under the Open Database License and kept in a file of its own. Reclaimed land was traced after open data of the Lands Department. Positions of places are the project’s own and approximate.`,
    sentence`Type is set in Source Sans ${plain('3')} and Source Serif ${plain('4')}, Chiron Hei HK and Chiron Sung HK, and Noto Sans SC, all under the SIL Open Font License ${plain('1.1')}. They are cut to the characters in use and served with the atlas. The full texts of all licences go with it as licences.txt.`,
  ],
  tc: [
    sentence`程式碼採用MIT許可。事實出自政府便覽，以本圖集的文字表述。`,
    sentence`分區界線由MapSVG製作，採用共享創意「姓名標示」${plain('4.0')}許可，海岸線經修正。內地海岸線由OpenStreetMap貢獻者製作，採用開放資料庫許可，並獨立存檔。填海土地按地政總署的開放數據描繪。地點位置由本項目自行標示，僅為約略位置。`,
    sentence`字體為Source Sans ${plain('3')}、Source Serif ${plain('4')}、Chiron Hei HK、Chiron Sung HK及Noto Sans SC，均採用SIL開放字體許可${plain('1.1')}，只保留所用字元，隨圖集提供。各項許可全文見隨附的licences.txt。`,
  ],
  sc: [
    sentence`代码采用MIT许可。事实出自政府便览，以本图集的文字表述。`,
    sentence`分区界线由MapSVG制作，采用知识共享“署名”${plain('4.0')}许可，海岸线经修正。内地海岸线由OpenStreetMap贡献者制作，采用开放数据库许可，并独立存档。填海土地按地政总署的开放数据描绘。地点位置由本项目自行标示，仅为约略位置。`,
    sentence`字体为Source Sans ${plain('3')}、Source Serif ${plain('4')}、Chiron Hei HK、Chiron Sung HK及Noto Sans SC，均采用SIL开放字体许可${plain('1.1')}，只保留所用字符，随图集提供。各项许可全文见随附的licences.txt。`,
  ],
};

/** The way to the audit, after what is worked out. */
export const AUDIT_LINK: Localized = {
  en: 'See all of it recomputed, and hold the atlas against your own copy of the document',
  tc: '查看全部重新計算，並以自備文本核對圖集',
  sc: '查看全部重新计算，并以自备文本核对图集',
};

/** What is aimed at, what was tried, and what was not. */
export const ACCESS_TEXT: Localized<readonly Sentence[]> = {
  en: [
    sentence`The aim is level AA of WCAG ${plain('2.2')}. Each chart also exists as a table and in words; each mark can be reached and read with the keyboard; nothing depends on colour or on a pointer alone; and the pages can be read without JavaScript.`,
    sentence`Automatic tests in Chromium and Firefox check names, roles, contrast, focus, keyboard use, size of text, narrow windows and reduced motion. Automatic tests find only part of what can be wrong. Words inside a drawing keep their own spacing; the table of the drawing takes the spacing you set.`,
    sentence`Not tried: real screen readers, Safari, and the contrast themes of Windows, which were only imitated. If something stands in your way, please report it as described below.`,
  ],
  tc: [
    sentence`目標是符合WCAG ${plain('2.2')} AA級。每張圖均另備表格及文字說明；每個圖記均可用鍵盤到達並讀出；不會單靠顏色或指標裝置傳達內容；不用JavaScript亦可閱讀。`,
    sentence`以Chromium及Firefox作自動測試，檢查名稱、角色、對比、焦點、鍵盤操作、字體大小、窄視窗及減少動態效果。自動測試只能找出部分問題。圖內文字的字距固定不變，表格則跟隨讀者自設的字距。`,
    sentence`未曾試用：真正的螢幕閱讀器、Safari，以及Windows的高對比主題（只作過模擬）。如遇障礙，請按下文的方法告知。`,
  ],
  sc: [
    sentence`目标是符合WCAG ${plain('2.2')} AA级。每张图均另备表格及文字说明；每个图记均可用键盘到达并读出；不会单靠颜色或指针设备传达内容；不用JavaScript也可阅读。`,
    sentence`以Chromium及Firefox作自动测试，检查名称、角色、对比、焦点、键盘操作、字体大小、窄窗口及减少动态效果。自动测试只能找出部分问题。图内文字的字距固定不变，表格则跟随读者自设的字距。`,
    sentence`未曾试用：真正的屏幕阅读器、Safari，以及Windows的高对比度主题（只作过模拟）。如遇障碍，请按下文的方法告知。`,
  ],
};

/** Leads to what later pages say of the document's plans. */
export const SINCE_LINK: Localized = {
  en: 'What later pages and news reports say of its plans stands on a page of its own:',
  tc: '其後的網頁及報道如何記述這些計劃，另見：',
  sc: '其后的网页和报道如何记述这些计划，另见：',
};
