interface Terms {
  readonly license: string;
  readonly attribution: string;
}

/** What each file is under, written into the file itself; `data/places/README.md` says the same at length. */
const TERMS: Readonly<Record<string, Terms>> = {
  districts: {
    license: 'CC BY 4.0',
    attribution:
      'Districts: MapSVG, via @svg-maps/hong-kong, modified. Reclamation after Lands Department open data, approximate.',
  },
  mainland: { license: 'ODbL 1.0', attribution: '© OpenStreetMap contributors' },
  reservoirs: { license: 'CC BY 4.0', attribution: 'After Lands Department open data, approximate' },
};

/** The layer with its terms in front. */
export function licensed(layer: string, topology: unknown): unknown {
  const terms = TERMS[layer];
  if (!terms || typeof topology !== 'object') throw new Error(`no terms are known for ${layer}`);
  return { ...terms, ...topology };
}
