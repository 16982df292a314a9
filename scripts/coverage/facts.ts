import { statedFacts, viewFacts } from '#src/app/exhibit-rows.ts';
import { SCHEMES } from '#src/app/talent/scheme-texts.ts';
import { TOPIC_SECTIONS } from '#src/app/topics/sections.ts';
import type { Edition, Fact } from '#src/facts/edition.ts';
import { exhibits } from '#src/exhibits/registry.ts';
import { TOPICS } from '#src/view/chapters.ts';
import { figuresIn } from '#src/view/sentence.ts';
import type { Exhibit } from '#src/exhibits/define.ts';

const measuresOf = ({ measures }: Exhibit) => (measures.length > 0 ? measures.map(({ id }) => id) : ['']);

/** The facts that an exhibit rests on, in its drawing or its words, in any of its measures. */
function factsOf(exhibit: Exhibit, edition: Edition): ReadonlySet<string> {
  const ids = measuresOf(exhibit).flatMap((measure) => {
    const composed = exhibit.compose(edition, 'en', measure);
    if (!('view' in composed)) return [];
    const { title, sub, caution, description, view } = composed;
    const said = [title, sub, caution, description].flatMap(figuresIn);
    const facts = [...said.flatMap((figure) => statedFacts(figure, edition)), ...viewFacts(view, edition)];
    return facts.map(({ id }) => id);
  });
  return new Set(ids);
}

/** The page that lists a fact besides its exhibits: topics list all that their sections state, talent its schemes. */
function listedOn({ id, source }: Fact): readonly string[] {
  const topics = TOPICS.filter((topic) => TOPIC_SECTIONS[topic].includes(source.section));
  const isOnTalent = SCHEMES.some(({ named, facts }) => [...named, ...facts].includes(id));
  return [...topics.map((topic) => `/topics/${topic}`), ...(isOnTalent ? ['/talent'] : [])];
}

/** For each fact of the edition, the pages that list it. */
export const listsByFact = (edition: Edition): ReadonlyMap<string, readonly string[]> =>
  new Map(edition.facts.map((fact) => [fact.id, listedOn(fact)]));

/** For each fact of the edition, the exhibits that show it. */
export function exhibitsByFact(edition: Edition): ReadonlyMap<string, readonly string[]> {
  const shown = exhibits.map((exhibit) => [exhibit.id, factsOf(exhibit, edition)] as const);
  return new Map(
    edition.facts.map(({ id }) => [id, shown.flatMap(([exhibit, facts]) => (facts.has(id) ? [exhibit] : [])).sort()]),
  );
}
