import { expect, test } from 'vitest';
import { exhibits } from '#src/exhibits/registry.ts';
import { loadPage } from '../pages.ts';
import { routeOf } from './exhibit-route.ts';

test.each(exhibits.map((exhibit) => [exhibit.id, exhibit] as const))(
  '%s stands on the page that slides lead to',
  async (id, exhibit) => {
    const { exhibits: shown } = await loadPage(routeOf(exhibit));
    expect(shown.map((one) => one.id)).toContain(id);
  },
);
