import type { Fact } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { cyberSecurity } from '#src/queries/digital-office.ts';
import { entityName, listedNames } from '#src/view/named-rows.ts';
import { names, type NameGroup } from '#src/view/names.ts';
import { sentence } from '#src/view/sentence.ts';
import { rowMaker } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

const LABELS = {
  partners: { en: 'main partners named', tc: '點名的主要合作夥伴', sc: '点名的主要合作伙伴' },
  channels: { en: 'channels named', tc: '點名的渠道', sc: '点名的渠道' },
  managers: { en: 'managers of Cybersec Infohub', tc: 'Cybersec Infohub管理方', sc: 'Cybersec Infohub管理方' },
} as const satisfies Record<string, Localized>;

const SAID = {
  partners: { en: 'main partner', tc: '主要合作夥伴', sc: '主要合作伙伴' },
  channels: { en: 'channel for awareness', tc: '推廣渠道', sc: '推广渠道' },
  managers: { en: 'runs it with the other', tc: '共同管理', sc: '共同管理' },
} as const satisfies Record<string, Localized>;

/** What the document says that each does inside the Government. */
const INSIDE: Readonly<Record<string, Localized>> = {
  ogcio: {
    en: 'policies and guidelines, regular audits, layers of protection',
    tc: '政策和指引、定期審計、多層保護',
    sc: '政策和指引、定期审计、多层保护',
  },
  'govcert-hk': {
    en: 'handles security incidents of the Government',
    tc: '處理政府的保安事故',
    sc: '处理政府的安全事故',
  },
};

const HEAD: Localized = { en: 'Inside the Government', tc: '政府內部', sc: '政府内部' };

type Answer = ReturnType<typeof cyberSecurity>;

/** A list with the count of what it names. */
function countedGroup(key: keyof typeof LABELS, figure: Figure, list: Fact, locale: Locale): NameGroup {
  return {
    key,
    head: rowMaker(LABELS, locale)(key, figure, 'c1'),
    names: listedNames(list, SAID[key][locale], locale),
  };
}

function viewOf({ inside, ...lists }: Answer, locale: Locale) {
  return names([
    {
      key: 'inside',
      groups: [
        {
          key: 'inside',
          head: HEAD[locale],
          says: true,
          names: inside.map((body) => entityName(body, INSIDE[body.id]?.[locale] ?? '', locale)),
        },
      ],
    },
    { key: 'partners', groups: [countedGroup('partners', lists.partners, lists.partnerList, locale)] },
    {
      key: 'channels',
      across: { full: 2 },
      groups: [
        countedGroup('channels', lists.channels, lists.channelList, locale),
        countedGroup('managers', lists.managers, lists.managerList, locale),
      ],
    },
  ]);
}

export default defineExhibit({
  id: 'cyber-security',
  chapter: 'topics',
  span: 'full',
  columns: {
    en: { label: 'Body or channel', value: 'In the document' },
    tc: { label: '機構或渠道', value: '文件如何提及' },
    sc: { label: '机构或渠道', value: '文件如何提及' },
  },
  howToRead: {
    en: 'Each cell is one body or channel that the document names. Partners and channels are given as examples, so there may be more; the numbers are counted from those lists. What each partner does by itself is not said.',
    tc: '每格是文件點名的一個機構或渠道。合作夥伴及渠道只屬舉例，可能還有其他；數字按這些清單點算。各夥伴各自做甚麼，文件沒有說明。',
    sc: '每格是文件点名的一个机构或渠道。合作伙伴及渠道只属举例，可能还有其他；数字按这些清单清点。各伙伴各自做什么，文件没有说明。',
  },
  ask: cyberSecurity,
  compose: (answer, locale) => {
    const { partners, channels, managers } = answer;
    return {
      title: {
        en: sentence`For cyber security the Government works with ${partners} partners through ${channels} channels`,
        tc: sentence`政府與${partners}個夥伴，透過${channels}個渠道推動網絡安全`,
        sc: sentence`政府与${partners}个伙伴，通过${channels}个渠道推动网络安全`,
      }[locale],
      sub: {
        en: sentence`Bodies, partners and channels, as far as the document names them`,
        tc: sentence`文件點名的機構、合作夥伴及渠道`,
        sc: sentence`文件点名的机构、合作伙伴及渠道`,
      }[locale],
      caution: {
        en: sentence`How many incidents, users or members there were is not given.`,
        tc: sentence`事故、用戶或成員有多少，文件沒有載列。`,
        sc: sentence`事故、用户或成员有多少，文件没有列出。`,
      }[locale],
      description: {
        en: sentence`Groups of equal cells. Inside the Government: OGCIO and GovCERT.HK. With others: ${partners}, among them HKCERT, the police and HKIRC; ${channels}, among them a portal and seminars; and the ${managers} of Cybersec Infohub.`,
        tc: sentence`多組相同的格子。政府內部：資科辦及GovCERT.HK。對外：${partners}，包括HKCERT、警務處及HKIRC；${channels}，包括資訊站及研討會；以及Cybersec Infohub的${managers}。`,
        sc: sentence`多组相同的格子。政府内部：资科办及GovCERT.HK。对外：${partners}，包括HKCERT、警务处及HKIRC；${channels}，包括信息站及研讨会；以及Cybersec Infohub的${managers}。`,
      }[locale],
      view: viewOf(answer, locale),
    };
  },
});
