import type { Exhibit } from '#src/exhibits/define.ts';
import cyberSecurity from '#src/exhibits/cyber-security.ts';
import dataCentres from '#src/exhibits/data-centres.ts';
import { sentence } from '#src/view/sentence.ts';
import { TopicPage, type TopicPageProps } from './TopicPage.tsx';

const SHOWN: TopicPageProps['shown'] = [
  { exhibit: dataCentres, name: { en: 'Data centres', tc: '數據中心', sc: '数据中心' }, howTo: true },
  { exhibit: cyberSecurity, name: { en: 'Cyber security', tc: '網絡安全', sc: '网络安全' }, howTo: true },
];
export const exhibits: readonly Exhibit[] = SHOWN.map(({ exhibit }) => exhibit);

const lead: TopicPageProps['lead'] = (edition, locale) => {
  const partners = edition.figure('cyber-security-partners', 'partners');
  return {
    title: {
      en: sentence`Data centres to draw in, and ${partners} partners for cyber security`,
      tc: sentence`吸引數據中心落戶，並與${partners}個夥伴守護網絡`,
      sc: sentence`吸引数据中心落户，并与${partners}个伙伴守护网络`,
    }[locale],
    lede: {
      en: sentence`On this topic the document prints no number of its own. It names what is to draw data centres, and who keeps systems and users safe; what each of them does is told only as far as it says.`,
      tc: sentence`文件在這方面沒有印出任何數目，只列出用甚麼吸引數據中心、由誰守護系統與用戶；各方做甚麼，也只說到文件所說為止。`,
      sc: sentence`文件在这方面没有印出任何数目，只列出用什么吸引数据中心、由谁守护系统与用户；各方做什么，也只说到文件所说为止。`,
    }[locale],
  };
};

export const Page = () => <TopicPage topic="security" lead={lead} shown={SHOWN} />;
