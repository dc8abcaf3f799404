/** MapLibre's worker, which starts itself in a worker's scope. Its package has no types for it. */
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
  const MapLibreWorker: abstract new () => unknown;
  export default MapLibreWorker;
}
