/** A share of the width of a drawing, as SVG writes it. */
export const share = (part: number) => `${(part * 100).toFixed(2)}%`;
