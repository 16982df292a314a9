/** The name of the map and its list in addresses. */
export const MAP = 'map';
