/** How to zoom and move a map that leaves the wheel and the single finger to the page round it. */
export interface GestureWords {
  windows: string;
  mac: string;
  touch: string;
}

/** The words of the map, in the page's language. */
export interface MapWords {
  map: string;
  /** How much there is, and how to use it without a pointer. */
  summary: string;
  unsupported: string;
  failed: string;
  loading: string;
  retry: string;
  partFailed: string;
  zoomIn: string;
  zoomOut: string;
  world: string;
  pacific: string;
  globe: string;
  flat: string;
  /** The title of the list of keys. */
  keys: string;
  keyList: readonly (readonly [keys: string, what: string])[];
  close: string;
}
