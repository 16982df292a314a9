import type { Edition } from '#src/facts/edition.ts';

/** The programmes of the Government's IT strategy: a list without dates, whose only printed number is one building. */
export const itStrategy = (edition: Edition) => ({
  programmes: edition.figure('it-strategy-programmes', 'programmes'),
  list: edition.fact('it-strategy-programmes'),
  components: edition.figure('eim-components', 'components'),
  componentList: edition.fact('eim-components'),
  building: edition.figure('government-data-centre-building', 'buildings'),
  recordkeeping: edition.fact('central-recordkeeping-in-development'),
});

/** What is to draw data centres, and who helps those who want to build one. */
export const dataCentres = (edition: Edition) => ({
  measures: edition.figure('data-centre-measures', 'measures'),
  list: edition.fact('data-centre-measures'),
  unit: edition.entity('data-centre-facilitation-unit'),
});

/** Who keeps systems safe, with whom, by which channels: lists that the document leaves open but for the last. */
export const cyberSecurity = (edition: Edition) => ({
  inside: [edition.entity('ogcio'), edition.entity('govcert-hk')],
  partners: edition.figure('cyber-security-partners', 'partners'),
  partnerList: edition.fact('cyber-security-partners'),
  channels: edition.figure('cyber-security-channels', 'channels'),
  channelList: edition.fact('cyber-security-channels'),
  managers: edition.figure('cybersec-infohub-managers', 'parties'),
  managerList: edition.fact('cybersec-infohub-managers'),
});

/** By what the accessibility campaign works, and which names the body behind its awards looks after. */
export const webAccessibility = (edition: Edition) => ({
  strategies: edition.figure('web-accessibility-strategies', 'strategies'),
  strategyList: edition.fact('web-accessibility-strategies'),
  domains: edition.figure('hkirc-top-level-domains', 'domains'),
  domainList: edition.fact('hkirc-top-level-domains'),
});
