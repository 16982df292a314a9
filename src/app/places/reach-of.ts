import type { AtlasSite } from '#src/queries/sites.ts';

/** How far a site reaches, in metres. */
export const reachOf = ({ site }: AtlasSite) =>
  Math.max(site.position.uncertainty, site.area ? Math.sqrt(site.area.hectares * 10_000) * 0.8 : 0);
