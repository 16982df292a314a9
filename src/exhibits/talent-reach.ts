import type { Locale, Localized } from '#src/i18n/locales.ts';
import { talentReach } from '#src/queries/talent.ts';
import { sentence, term } from '#src/view/sentence.ts';
import { tallies, type Tally } from '#src/view/tallies.ts';
import { rowMaker } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

/** What each row is called. */
const LABELS = {
  posts: { en: 'research posts funded', tc: '個獲資助的研究職位', sc: '个获资助的研究岗位' },
  interns: { en: 'interns took part', tc: '名實習生參加', sc: '名实习生参加' },
  attendances: { en: 'attendances at training', tc: '人次接受培訓', sc: '人次接受培训' },
  applications: { en: 'applications approved', tc: '宗獲批申請', sc: '宗获批申请' },
  grant: { en: 'training grants in all', tc: '培訓資助總額', sc: '培训资助总额' },
  schools: {
    en: 'schools applied; how many were funded is not said',
    tc: '所學校申請；獲批數目未載',
    sc: '所学校申请；获批数目未载',
  },
  funding: { en: 'approved under both programmes', tc: '兩項計劃獲批的資助', sc: '两项计划获批的资助' },
} as const satisfies Record<string, Localized>;

const SCHOOLS: Localized = {
  en: 'Two IT programmes for schools',
  tc: '兩項學校資訊科技計劃',
  sc: '两项学校信息科技计划',
};

function toTallies(reach: ReturnType<typeof talentReach>, locale: Locale): readonly Tally[] {
  const row = rowMaker(LABELS, locale);
  const named = (id: string) => ({ key: id, name: reach.nameOf(id)[locale] });
  return [
    { ...named('research-talent-hub'), counts: [row('posts', reach.posts, 'c1')] },
    { ...named('stem-internship-scheme'), counts: [row('interns', reach.interns, 'c1')] },
    {
      ...named('rttp'),
      counts: [row('attendances', reach.attendances, 'c1'), row('applications', reach.applications, 'c1')],
      money: row('grant', reach.grant, 'c1'),
    },
    {
      key: 'schools',
      name: SCHOOLS[locale],
      counts: [row('schools', reach.schools, 'c1')],
      money: row('funding', reach.funding, 'c1'),
    },
  ];
}

export default defineExhibit({
  id: 'talent-reach',
  chapter: 'talent',
  span: 'full',
  columns: {
    en: { label: 'What is counted', value: 'Number' },
    tc: { label: '計算的事項', value: '數字' },
    sc: { label: '统计事项', value: '数字' },
  },
  howToRead: {
    en: 'Each number has a unit and a date of its own. Nothing is drawn to a scale, and nothing may be added up.',
    tc: '每個數字各有單位及日期，不按比例繪畫，也不能相加。',
    sc: '每个数字各有单位和日期，不按比例绘制，也不能相加。',
  },
  ask: talentReach,
  compose: (reach, locale) => {
    const { posts, interns, attendances, applications, grant, schools, funding } = reach;
    return {
      title: {
        en: sentence`Each scheme reports its own unit, so there is no total`,
        tc: sentence`各項計劃的單位不同，因此沒有總數`,
        sc: sentence`各项计划的单位不同，因此没有总数`,
      }[locale],
      sub: {
        en: sentence`What each scheme has reached so far, in its own unit and as at its own date`,
        tc: sentence`各項計劃至今惠及多少，各有單位及截算日期`,
        sc: sentence`各项计划至今惠及多少，各有单位和截止日期`,
      }[locale],
      caution: {
        en: sentence`An ${term('attendance', 'attendance')} is not a person. How many of the schools that applied were funded is not in the document.`,
        tc: sentence`${term('attendance', '人次')}不是人數。申請的學校有多少獲資助，文件未載。`,
        sc: sentence`${term('attendance', '人次')}不是人数。申请的学校有多少获资助，文件未载。`,
      }[locale],
      description: {
        en: sentence`Four schemes side by side: ${posts} funded; ${interns}; ${attendances} and ${applications} approved, ${grant} in all; ${schools} that applied, and ${funding} approved. Nothing is to scale.`,
        tc: sentence`四組計劃並列：資助${posts}；${interns}；培訓${attendances}、獲批${applications}，共${grant}；${schools}提交申請，獲批${funding}。不按比例繪畫。`,
        sc: sentence`四组计划并列：资助${posts}；${interns}；培训${attendances}、获批${applications}，共${grant}；${schools}提交申请，获批${funding}。不按比例绘制。`,
      }[locale],
      view: tallies(toTallies(reach, locale)),
    };
  },
});
