import type { Localized } from '#src/i18n/locales.ts';
import type { GroupedBy, ListMeasure } from '#src/queries/project-list/group.ts';
import type { ListOrder } from '#src/queries/project-list/order.ts';

export const WORDS = {
  badge: {
    en: 'Your file, outside the fact sheet',
    tc: '你的檔案，便覽以外',
    sc: '你的文件，便览以外',
  },
  lede: {
    en: 'The Innovation and Technology Commission lists each approved ITF project, year by year. Open such lists here, and the atlas checks, counts and draws them.',
    tc: '創新科技署每年公布獲批的創新及科技基金項目名單。在這裏打開名單，圖集會加以檢查、點算及繪圖。',
    sc: '创新科技署每年公布获批的创新及科技基金项目名单。在这里打开名单，图集会加以检查、清点及绘图。',
  },
  notShipped: {
    en: 'The atlas does not hold these lists. Their layout and their years are known only from two public programs that read them: six files, 2019 to 2024, with 1,763 projects in all. They are said to be at data.gov.hk, as CSV files for each year. Nothing of them is in the fact sheet, and no number here is from it.',
    tc: '圖集沒有收錄這些名單，其格式和年份只見於兩個讀取名單的公開程式：2019至2024年共六個檔案，合共1,763個項目。據該等程式，名單載於data.gov.hk，每年一個CSV檔案。便覽沒有名單內容，本頁的數字亦不是來自便覽。',
    sc: '图集没有收录这些名单，其格式和年份只见于两个读取名单的公开程序：2019至2024年共六个文件，合计1,763个项目。据这些程序，名单载于data.gov.hk，每年一个CSV文件。便览没有名单内容，本页的数字也不是来自便览。',
  },
  privacy: {
    en: 'Files are read on this computer alone. Nothing is sent or stored; close or reload the atlas and they are gone.',
    tc: '檔案只在這部電腦上讀取，不會傳送或儲存；關閉或重新載入圖集後即告消失。',
    sc: '文件只在这台电脑上读取，不会传送或保存；关闭或重新加载图集后即消失。',
  },
  limits: {
    en: 'CSV with the English heads of the official list, in any order. At most 1,000,000 rows and 300 MB at once.',
    tc: 'CSV檔案，採用官方名單的英文欄名，次序不拘。合共最多1,000,000行、300 MB。',
    sc: 'CSV文件，采用官方名单的英文列名，次序不限。合计最多1,000,000行、300 MB。',
  },
  choose: { en: 'Choose files', tc: '選擇檔案', sc: '选择文件' },
  drop: {
    en: 'or drop them anywhere on this page; several years at once',
    tc: '或拖放到本頁任何位置；可同時打開多個年份',
    sc: '或拖放到本页任意位置；可同时打开多个年份',
  },
  tryOut: { en: 'Try with made-up projects', tc: '以虛構項目試用', sc: '用虚构项目试用' },
  madeUp: {
    en: 'Made up: no such projects exist. For trying this page out.',
    tc: '虛構：並無這些項目，只供試用本頁。',
    sc: '虚构：没有这些项目，只供试用本页。',
  },
  files: { en: 'Files', tc: '檔案', sc: '文件' },
  list: { en: 'The list', tc: '名單', sc: '名单' },
  programmes: { en: 'Names of programmes', tc: '計劃名稱', sc: '计划名称' },
  rows: { en: 'Projects one by one', tc: '逐項查看', sc: '逐项查看' },
  cancel: { en: 'Cancel', tc: '取消', sc: '取消' },
  close: { en: 'Close file', tc: '關閉檔案', sc: '关闭文件' },
  dismiss: { en: 'Dismiss', tc: '收起', sc: '收起' },
  cancelled: {
    en: 'Cancelled: nothing of it was taken in.',
    tc: '已取消：沒有採用任何內容。',
    sc: '已取消：没有采用任何内容。',
  },
  refused: {
    en: 'Not taken in; what was open before is as it was.',
    tc: '沒有採用；先前打開的內容不變。',
    sc: '没有采用；先前打开的内容不变。',
  },
  settings: { en: 'Taken as', tc: '採用', sc: '采用' },
  year: { en: 'Year', tc: '年份', sc: '年份' },
  noYear: { en: 'year not known', tc: '年份未定', sc: '年份未定' },
  noUnit: { en: 'unit in doubt', tc: '單位存疑', sc: '单位存疑' },
  chooseYear: { en: 'Choose the year', tc: '選擇年份', sc: '选择年份' },
  yearAsked: {
    en: 'Its name tells no single year. Until you say which, the file is not counted.',
    tc: '檔案名稱沒有單一年份。在你選定之前，檔案不會計入。',
    sc: '文件名称没有单一年份。在你选定之前，文件不会计入。',
  },
  yearNamed: { en: 'from the name of the file', tc: '取自檔案名稱', sc: '取自文件名称' },
  yearChosen: { en: 'as you chose', tc: '由你選定', sc: '由你选定' },
  unit: { en: 'Amounts are in', tc: '金額單位', sc: '金额单位' },
  encoding: { en: 'Read as', tc: '讀取編碼', sc: '读取编码' },
  faultLines: { en: 'Rows left out', tc: '略去的行', sc: '略去的行' },
  measure: { en: 'Measured by', tc: '量度方式', sc: '衡量方式' },
  by: { en: 'Grouped by', tc: '分組方式', sc: '分组方式' },
  asTable: { en: 'The same as a table', tc: '以表列出', sc: '以表列出' },
  find: { en: 'Words in a project', tc: '項目字句', sc: '项目字句' },
  all: { en: 'all', tc: '全部', sc: '全部' },
  order: { en: 'Order', tc: '次序', sc: '次序' },
  only: { en: 'Only these', tc: '只看這些', sc: '只看这些' },
  none: { en: 'No project is like that.', tc: '沒有符合的項目。', sc: '没有符合的项目。' },
  pick: {
    en: 'Choose a row to read all of it here. Arrow keys go from row to row.',
    tc: '選擇一行即可在此細閱。方向鍵可逐行移動。',
    sc: '选择一行即可在此细阅。方向键可逐行移动。',
  },
  stepUp: { en: 'Earlier rows', tc: '前面的行', sc: '前面的行' },
  stepDown: { en: 'Later rows', tc: '後面的行', sc: '后面的行' },
  reference: { en: 'Reference', tc: '編號', sc: '编号' },
  title: { en: 'Project', tc: '項目', sc: '项目' },
  applicant: { en: 'Lead applicant', tc: '主要申請機構', sc: '主要申请机构' },
  programme: { en: 'Programme', tc: '計劃', sc: '计划' },
  remarks: { en: 'Remarks', tc: '備註', sc: '备注' },
  approved: { en: 'Approved', tc: '批出款額', sc: '批出款额' },
  revised: { en: 'Revised', tc: '修訂款額', sc: '修订款额' },
  notRevised: { en: 'not revised', tc: '未有修訂', sc: '未有修订' },
  projects: { en: 'Projects', tc: '項目', sc: '项目' },
  unmatched: {
    en: 'Names that no official page has: each is counted by itself.',
    tc: '官方網頁沒有的名稱：各自獨立點算。',
    sc: '官方网页没有的名称：各自独立清点。',
  },
  matched: {
    en: 'Names as your files write them, and the programme each was taken for. A renamed programme stays one.',
    tc: '你的檔案所用名稱，以及各自所屬計劃。改名的計劃視作同一計劃。',
    sc: '你的文件所用名称，以及各自所属计划。改名的计划视作同一计划。',
  },
  namesFrom: {
    en: 'Official names come from statistics pages and press releases, read in archived copies; they are no list of the 17 schemes of the fact sheet.',
    tc: '官方名稱取自統計網頁及新聞公報的存檔，並非便覽所述17項計劃的清單。',
    sc: '官方名称取自统计网页及新闻公报的存档，并非便览所述17项计划的清单。',
  },
  asWritten: { en: 'In your files', tc: '檔案所用名稱', sc: '文件所用名称' },
  takenFor: { en: 'Taken for', tc: '視作', sc: '视作' },
  byItself: { en: 'by itself', tc: '獨立點算', sc: '独立清点' },
  formerly: { en: 'formerly', tc: '前稱', sc: '前称' },
  nothing: {
    en: 'No file is counted yet.',
    tc: '未有計入的檔案。',
    sc: '没有计入的文件。',
  },
  stream: { en: 'without what stands in brackets', tc: '不計括號內文字', sc: '不计括号内文字' },
  paper: {
    en: 'On paper stands the summary only, not the rows.',
    tc: '列印版只有摘要，沒有逐行內容。',
    sc: '打印版只有摘要，没有逐行内容。',
  },
} as const satisfies Record<string, Localized>;

export const MEASURE_WORDS: Readonly<Record<ListMeasure, Localized>> = {
  projects: { en: 'Projects', tc: '項目', sc: '项目' },
  approved: { en: 'Funds approved', tc: '批出款額', sc: '批出款额' },
  revised: { en: 'As last revised', tc: '最新款額', sc: '最新款额' },
};

export const BY_WORDS: Readonly<Record<GroupedBy, Localized>> = {
  programme: { en: 'Programme', tc: '計劃', sc: '计划' },
  year: { en: 'Year', tc: '年份', sc: '年份' },
  applicant: { en: 'Lead applicant', tc: '主要申請機構', sc: '主要申请机构' },
};

export const ORDER_WORDS: Readonly<Record<ListOrder, Localized>> = {
  file: { en: 'as in the files', tc: '按檔案次序', sc: '按文件次序' },
  approved: { en: 'most approved first', tc: '批出款額最多者先', sc: '批出款额最多者先' },
  revised: { en: 'most as last revised first', tc: '最新款額最多者先', sc: '最新款额最多者先' },
  year: { en: 'latest year first', tc: '最新年份先', sc: '最新年份先' },
  programme: { en: 'by programme', tc: '按計劃名稱', sc: '按计划名称' },
  applicant: { en: 'by lead applicant', tc: '按主要申請機構', sc: '按主要申请机构' },
};

/** What each measure is, in words: how a number of the page was made. */
export const RULES: Readonly<Record<ListMeasure, Localized>> = {
  projects: {
    en: 'rows of your files that are in order, counted',
    tc: '點算你的檔案中無誤的行',
    sc: '清点你的文件中无误的行',
  },
  approved: {
    en: 'amounts under “Funds Approved” in your files, added to the cent',
    tc: '你的檔案中「Funds Approved」一欄的金額相加，準確至仙',
    sc: '你的文件中“Funds Approved”一列的金额相加，精确至分',
  },
  revised: {
    en: 'amounts under “Revised Funds Approved” where your files give one, otherwise those approved, added to the cent',
    tc: '你的檔案中「Revised Funds Approved」一欄的金額（沒有則取批出款額）相加，準確至仙',
    sc: '你的文件中“Revised Funds Approved”一列的金额（没有则取批出款额）相加，精确至分',
  },
};

export const SAID: Localized<{
  readonly reading: (share: string, rows: string) => string;
  readonly read: (rows: string, faults: number, faultCount: string) => string;
  readonly shown: (count: string, of: string) => string;
  readonly groups: (shown: string, of: string) => string;
  readonly pages: (from: string, to: string, of: string) => string;
  readonly total: (projects: string, files: string) => string;
  readonly place: (file: string, line: string) => string;
  readonly more: (count: string) => string;
}> = {
  en: {
    reading: (share, rows) => `${share}% · ${rows} rows`,
    read: (rows, faults, faultCount) =>
      `${rows} projects read, ${faults === 0 ? 'no row at fault' : `rows left out: ${faultCount}`}`,
    shown: (count, of) => `${count} of ${of} projects`,
    groups: (shown, of) => `The first ${shown} of ${of}`,
    pages: (from, to, of) => `Rows ${from} to ${to} of ${of}`,
    total: (projects, files) => `${projects} projects from ${files} ${files === '1' ? 'file' : 'files'}`,
    place: (file, line) => `${file}, line ${line}`,
    more: (count) => `and ${count} more`,
  },
  tc: {
    reading: (share, rows) => `${share}% · ${rows}行`,
    read: (rows, faults, faultCount) =>
      faults === 0 ? `已讀取${rows}個項目，各行無誤` : `已讀取${rows}個項目，略去${faultCount}行`,
    shown: (count, of) => `${of}個項目中的${count}個`,
    groups: (shown, of) => `${of}組中的首${shown}組`,
    pages: (from, to, of) => `第${from}至${to}行，共${of}行`,
    total: (projects, files) => `${files}個檔案，共${projects}個項目`,
    place: (file, line) => `${file}，第${line}行`,
    more: (count) => `另有${count}行`,
  },
  sc: {
    reading: (share, rows) => `${share}% · ${rows}行`,
    read: (rows, faults, faultCount) =>
      faults === 0 ? `已读取${rows}个项目，各行无误` : `已读取${rows}个项目，略去${faultCount}行`,
    shown: (count, of) => `${of}个项目中的${count}个`,
    groups: (shown, of) => `${of}组中的前${shown}组`,
    pages: (from, to, of) => `第${from}至${to}行，共${of}行`,
    total: (projects, files) => `${files}个文件，共${projects}个项目`,
    place: (file, line) => `${file}，第${line}行`,
    more: (count) => `另有${count}行`,
  },
};
