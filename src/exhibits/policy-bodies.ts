import type { Locale } from '#src/i18n/locales.ts';
import { COLON } from '#src/i18n/punctuation.ts';
import { policyBodies, type BodyWithEvents } from '#src/queries/bodies.ts';
import { entityName } from '#src/view/named-rows.ts';
import { plain, sentence } from '#src/view/sentence.ts';
import { tree, type TreeNode } from '#src/view/tree.ts';
import { defineExhibit } from './define.ts';

const WORDS = {
  bureau: { en: 'policy bureau', tc: '政策局', sc: '政策局' },
  office: { en: 'under the Bureau', tc: '隸屬該局', sc: '隶属该局' },
} as const;

const ledBy = (name: string, locale: Locale) =>
  ({ en: `led by the ${name}`, tc: `由${name}領導`, sc: `由${name}领导` })[locale];

/** A body as a node; its events stand in their own words. */
const toNode = ({ body, events }: BodyWithEvents, depth: number, said: string, locale: Locale): TreeNode => ({
  row: entityName(body, said, locale),
  depth,
  events: events.map(({ id, subject, label, event, status, source }) => ({
    key: id,
    label: subject[locale] + COLON[locale] + label[locale],
    date: event,
    status,
    sentence: source,
    word: label[locale],
  })),
});

export default defineExhibit({
  id: 'policy-bodies',
  chapter: 'topics',
  columns: {
    en: { label: 'Body or event', value: 'Place or date' },
    tc: { label: '機構或事項', value: '從屬或日期' },
    sc: { label: '机构或事项', value: '从属或日期' },
  },
  howToRead: {
    en: 'A square is a body; one that is moved in stands under the one above it. A bar is a dated event of the body it follows: a change of name is an event, not another body.',
    tc: '方格代表機構，縮入者隸屬其上方的機構。橫條是該機構有日期的事項：正名是事項，並非另一個機構。',
    sc: '方格代表机构，缩进者隶属其上方的机构。横条是该机构有日期的事项：更名是事项，并非另一个机构。',
  },
  ask: policyBodies,
  compose: ({ bureau, offices, committee, leader }, locale) => ({
    title: {
      en: sentence`One bureau with its offices; a committee that the Financial Secretary leads`,
      tc: sentence`一個政策局統領轄下部門，委員會則由財政司司長領導`,
      sc: sentence`一个政策局统领下属部门，委员会则由财政司司长领导`,
    }[locale],
    sub: {
      en: sentence`Who is under whom in innovation policy, and since when`,
      tc: sentence`創科政策機構的從屬關係及成立時間`,
      sc: sentence`科创政策机构的从属关系及成立时间`,
    }[locale],
    caution: {
      en: sentence`Only what the document says of each: it does not tell when the offices were set up.`,
      tc: sentence`只列文件所載的關係；文件沒有說明轄下部門何時成立。`,
      sc: sentence`只列文件所载的关系；文件没有说明下属部门何时成立。`,
    }[locale],
    description: {
      en: sentence`A tree: the Innovation, Technology and Industry Bureau, set up in ${plain('November 2015')} and renamed in ${plain('July 2022')}, with the Innovation and Technology Commission and the Office of the Government Chief Information Officer under it. Beside it the Digital Economy Development Committee of ${plain('June 2022')}.`,
      tc: sentence`樹狀圖：創新科技及工業局${plain('2015年11月')}成立、${plain('2022年7月')}正名，轄下有創新科技署和政府資訊科技總監辦公室；另有${plain('2022年6月')}成立的數字化經濟發展委員會。`,
      sc: sentence`树状图：创新科技及工业局${plain('2015年11月')}成立、${plain('2022年7月')}更名，下设创新科技署和政府资讯科技总监办公室；另有${plain('2022年6月')}成立的数字化经济发展委员会。`,
    }[locale],
    view: tree([
      toNode(bureau, 0, WORDS.bureau[locale], locale),
      ...offices.map((office) => toNode(office, 1, WORDS.office[locale], locale)),
      toNode(committee, 0, ledBy(leader.name[locale], locale), locale),
    ]),
  }),
});
