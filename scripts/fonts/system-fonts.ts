/** A font most systems have, that stands in for ours until ours has come. */
export interface SystemFont {
  /** Ending of the family: 'Atlas Sans Fallback', 'Atlas Sans Fallback DejaVu'. */
  readonly suffix: string;
  readonly names: readonly string[];
  /** Mean advance of English text in ems, by `meanAdvance` over the font's widths. */
  readonly mean: number;
}

// Arial and Liberation Sans, Times New Roman and Liberation Serif have the same widths by design.
export const SYSTEM_FONTS = {
  sansRegular: [
    { suffix: 'Fallback', names: ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans'], mean: 0.4548 },
    { suffix: 'Fallback DejaVu', names: ['DejaVu Sans', 'DejaVuSans'], mean: 0.5159 },
  ],
  sansBold: [
    { suffix: 'Fallback', names: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'], mean: 0.4867 },
    { suffix: 'Fallback DejaVu', names: ['DejaVu Sans Bold', 'DejaVuSans-Bold'], mean: 0.5812 },
  ],
  serifBold: [
    {
      suffix: 'Fallback',
      names: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'LiberationSerif-Bold'],
      mean: 0.4388,
    },
    { suffix: 'Fallback DejaVu', names: ['DejaVu Serif Bold', 'DejaVuSerif-Bold'], mean: 0.5787 },
  ],
} as const satisfies Record<string, readonly SystemFont[]>;

/** A font without Chinese characters, and how wide the box is that it draws in place of one, in ems. */
export interface BoxFont {
  readonly suffix: string;
  readonly names: readonly string[];
  readonly box: number;
}

export const BOX_FONTS: readonly BoxFont[] = [
  { suffix: 'Box', names: ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans'], box: 0.75 },
  { suffix: 'Box DejaVu', names: ['DejaVu Sans', 'DejaVuSans'], box: 0.6001 },
];
