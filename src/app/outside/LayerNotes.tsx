import { GRADES, type Grade } from '#src/facts/series.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { GRADE_WORDS } from '#src/queries/outside/layer-words.ts';
import css from './layer-notes.module.css';

const TITLE: Localized = { en: 'How good the pages are', tc: '網頁的級別', sc: '网页的级别' };

const MEANS: Readonly<Record<Grade, Localized>> = {
  official: {
    en: 'a page of the Government or of a public body; drawn solid',
    tc: '政府或公營機構的網頁；以實心繪出',
    sc: '政府或公营机构的网页；以实心绘出',
  },
  'official-elsewhere': {
    en: 'the text of an official page or paper, read on another site; drawn hollow',
    tc: '官方網頁或文件的文本，讀自其他網站；以空心繪出',
    sc: '官方网页或文件的文本，读自其他网站；以空心绘出',
  },
  'media-quoting': {
    en: 'a news report that names the official or the release it quotes; drawn hollow',
    tc: '載明所引述官員或公布的新聞報道；以空心繪出',
    sc: '写明所引述官员或公布的新闻报道；以空心绘出',
  },
  secondary: {
    en: 'neither; drawn hollow, and only in tables where it has no date',
    tc: '以上皆非；以空心繪出，沒有日期的只見於表',
    sc: '以上皆非；以空心绘出，没有日期的只见于表',
  },
};

const FAULTS_TITLE: Localized = { en: 'A fault of one page', tc: '其中一頁的錯誤', sc: '其中一页的错误' };
const FAULT: Localized = {
  en: 'In both tables by technology area the column of the New Industrialisation Acceleration Scheme is wrong: in one it repeats the column beside it, in the other it holds what the row total leaves out. The row totals show that the only project of the scheme lies in manufacturing. The atlas uses the row totals and never that column. The fault lies outside the fact sheet.',
  tc: '兩個科技範疇表中，「新型工業加速計劃」一欄均有誤：一個表重複了旁邊一欄，另一個表則載有行總數沒有計入的數字。據各行總數，該計劃唯一的項目屬製造科技。圖集只採用行總數，不採用該欄。此錯誤屬便覽以外。',
  sc: '两个科技领域表中，“新型工业加速计划”一栏均有误：一个表重复了旁边一栏，另一个表则载有行总数没有计入的数字。据各行总数，该计划唯一的项目属制造科技。图集只采用行总数，不采用该栏。此错误属便览以外。',
};

/** What the grades of the layer mean, and what is known to be wrong on the pages it was read in. */
export function LayerNotes({ locale }: { readonly locale: Locale }) {
  return (
    <section id="layer-notes" className={css['notes']} aria-labelledby="layer-notes-title">
      <h2 id="layer-notes-title">{TITLE[locale]}</h2>
      <dl>
        {GRADES.map((grade) => (
          <div key={grade}>
            <dt>
              <b>{GRADE_WORDS[grade][locale]}</b>
            </dt>
            <dd>{MEANS[grade][locale]}</dd>
          </div>
        ))}
      </dl>
      <h3>{FAULTS_TITLE[locale]}</h3>
      <p>{FAULT[locale]}</p>
    </section>
  );
}
