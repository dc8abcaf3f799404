import type { Map as LiveMap } from 'maplibre-gl';
import { sameCamera, type Camera } from '#lib/geography/camera.ts';
import type { Box, LonLat } from '#lib/geography/territory.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { calm, type CameraControls, type MapIntents, type View } from '../painter.ts';
import { pickTerritory } from '../pick-territory.ts';
import { composeFilters, outlineLayers, type Filters } from './compose-filters.ts';
import { composeLayers, hatchImage, marked, sources } from './compose-style.ts';
import { drawHatch } from './draw-hatch.ts';
import { findLie } from './find-lie.ts';
import { fly } from './fly.ts';
import { frameGlobe } from '#lib/scene/frame-globe.ts';
import { paintNames, paintScene } from './paint-scene.ts';
import { readPalette } from '../svg/read-palette.ts';

/** After what a reader does the names wait for so long, in milliseconds: to place them anew takes several frames. */
const namesWait = 250;

/** Draws scenes with MapLibre and says what the reader does to them. MapLibre owns the camera. */
export class GlPainter implements CameraControls {
  readonly #map: LiveMap;
  readonly #intents: MapIntents;
  #scene: Scene;
  /** What the map has been given already; nothing where it is new, or has lost it. */
  #painted: Scene | undefined;
  #named: Scene | undefined;
  #naming: ReturnType<typeof setTimeout> | undefined;
  #view: View;
  /** What `look` was last asked to show, so that it moves only for something else. */
  #wish = '';
  #hovered: string | undefined;
  /** What was last under the pointer: its outline stays in its layer, unseen, as to take it out makes work for the worker. */
  #outlined: string | undefined;
  /** While the context is lost there is no style: nothing can be drawn, and most of what would set it throws. */
  #lost = false;
  /** Device pixels to one of the page's when the hatch was made: an image that is replaced keeps its size. */
  readonly #ratio = devicePixelRatio;

  constructor(map: LiveMap, scene: Scene, view: View, intents: MapIntents) {
    this.#map = map;
    this.#scene = scene;
    this.#view = view;
    this.#intents = intents;
    // before its style has come MapLibre does not know that it is a globe
    map.once('style.load', () => {
      this.look(this.#scene, view, false);
      this.#paint();
    });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const recolour = () => this.#recolour();
    dark.addEventListener('change', recolour);
    map.on('remove', () => {
      clearTimeout(this.#naming);
      dark.removeEventListener('change', recolour);
    });
    map.on('webglcontextlost', () => this.#lose());
    map.on('webglcontextrestored', () => map.once('idle', () => this.#regain()));
    map.on('mousemove', ({ point }) => this.point(point));
    map.on('mouseout', () => this.#hover(undefined));
    map.on('dragstart', () => this.#hover(undefined));
    map.on('click', ({ point }) => intents.onselect(this.#find(point)));
    map.on('zoomend', () => this.#filter());
    map.on('idle', () => intents.onshow(this.bounds));
    map.on('moveend', (event) => {
      intents.onshow(this.bounds);
      if (event.originalEvent) intents.onmove(this.camera);
    });
    map.on('resize', () => {
      if (!this.#view.camera) this.#fit(this.#scene.frame, false);
    });
  }

  get camera(): Camera {
    const { lat, lng } = this.#map.getCenter().wrap();
    return { zoom: this.#map.getZoom(), lat, lng };
  }

  /** West, south, east, north of what is in view, in degrees. */
  get bounds(): [number, number, number, number] {
    const bounds = this.#map.getBounds();
    return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  }

  /** Shows another scene; the camera stays. */
  paint(scene: Scene): void {
    this.#scene = scene;
    if (this.#lost) return;
    if (this.#map.getSource(sources.markers)) this.#paint();
  }

  /** Goes where the address says: to its camera, or to what its page is about. Does nothing where the map is there. */
  look(scene: Scene, view: View, animate: boolean): void {
    const { camera, projection } = view;
    const turned = projection !== this.#view.projection;
    this.#view = view;
    if (this.#lost) return;
    if (turned) this.#map.setProjection({ type: projection });
    const wish = `${projection} ${camera ? `${camera.zoom}/${camera.lat}/${camera.lng}` : JSON.stringify(scene.frame)}`;
    if (wish === this.#wish) return;
    this.#wish = wish;
    if (!camera) return this.#fit(scene.frame, animate && !turned);
    if (!sameCamera(camera, this.camera)) this.#go(camera, animate);
  }

  /** Shows where the arrow keys are; undefined where they have left. */
  highlight(code: string | undefined): void {
    this.#hover(code);
  }

  reveal(at: LonLat): void {
    const point = findLie(this.#map).project(at);
    const { clientWidth, clientHeight } = this.#map.getContainer();
    if (point && point[0] >= 0 && point[1] >= 0 && point[0] <= clientWidth && point[1] <= clientHeight) return;
    this.#map.panTo(at, { duration: calm() ? 0 : 300 }, readersOwn());
  }

  zoomBy(steps: number): void {
    this.#map.zoomTo(this.#map.getZoom() + steps, { duration: calm() ? 0 : 250 }, readersOwn());
  }

  show(frame: Box): void {
    this.#fit(frame, true, readersOwn());
  }

  /** The pointer is at this point of the box, in pixels. */
  point(at: { x: number; y: number }): void {
    const code = this.#find(at);
    this.#hover(code);
    if (code) this.#intents.onhover({ code, x: at.x, y: at.y });
  }

  #paint(): void {
    paintScene(this.#map, this.#scene, this.#painted);
    this.#painted = this.#scene;
    this.#filter();
    clearTimeout(this.#naming);
    if (this.#named) this.#naming = setTimeout(() => this.#name(), namesWait);
    else this.#name();
  }

  #name(): void {
    if (this.#lost) return;
    paintNames(this.#map, this.#scene, this.#named);
    this.#named = this.#scene;
  }

  /** MapLibre leaves alone what has not changed; but it would go through all that a layer without features needs. */
  #filter(): void {
    if (this.#lost) return;
    for (const [layer, filter] of Object.entries(this.#filters)) this.#map.setFilter(layer, filter);
    const visibility = this.#outlined || this.#scene.selected.length > 0 ? 'visible' : 'none';
    for (const layer of outlineLayers) this.#map.setLayoutProperty(layer, 'visibility', visibility);
  }

  get #filters(): Filters {
    return composeFilters(this.#scene, this.#outlined, this.#map.getZoom());
  }

  /** Takes the colours again, after the reader's system turned dark or light. */
  #recolour(): void {
    if (this.#lost) return;
    const palette = readPalette(this.#map.getContainer());
    this.#map.updateImage(hatchImage, drawHatch(palette, this.#ratio));
    this.#map.setStyle({ ...this.#map.getStyle(), layers: composeLayers(palette, this.#filters) });
    this.#painted = undefined;
    this.#paint();
  }

  #lose(): void {
    this.#lost = true;
    // what the features knew of the pointer is gone with the rest, and cannot be taken back
    this.#hovered = undefined;
    this.#intents.onhover(undefined);
    this.#intents.onlost(true);
  }

  /** Feature state is empty after a context is lost, and what was asked for meanwhile is not done yet: all is set again. */
  #regain(): void {
    this.#lost = false;
    this.#named = undefined;
    this.#wish = '';
    this.#map.setProjection({ type: this.#view.projection });
    this.#recolour();
    this.look(this.#scene, this.#view, false);
    this.#intents.onlost(false);
  }

  #fit(frame: Box, animate: boolean, event?: object): void {
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    if (this.#view.projection === 'globe') return this.#go(frameGlobe(frame, { width, height }), animate, event);
    this.#move(animate, (duration) => this.#map.fitBounds(frame, { duration, linear: true }, event), event);
  }

  #go({ zoom, lng, lat }: Camera, animate: boolean, event?: object): void {
    this.#move(animate, (duration) => this.#map.easeTo({ center: [lng, lat], zoom, duration }, event), event);
  }

  #move(animate: boolean, go: (duration: number) => void, event?: object): void {
    if (animate) fly(this.#map, go, event !== undefined);
    else go(0);
  }

  /** The territory that the pointer means. */
  #find({ x, y }: { x: number; y: number }): string | undefined {
    const [land] = this.#map.queryRenderedFeatures([x, y], { layers: ['land'] });
    const code: unknown = land?.properties.code;
    return pickTerritory(this.#scene, findLie(this.#map), [x, y], typeof code === 'string' ? code : undefined);
  }

  #hover(code: string | undefined): void {
    if (code === this.#hovered || this.#lost) return;
    const state = (id: string | undefined, hovered: boolean) => {
      if (!id) return;
      for (const source of marked) this.#map.setFeatureState({ source, id }, { hovered });
    };
    state(this.#hovered, false);
    state(code, true);
    this.#hovered = code;
    if (code) {
      this.#outlined = code;
      this.#filter();
    }
    this.#map.getCanvas().style.cursor = code ? 'pointer' : '';
    if (!code) this.#intents.onhover(undefined);
  }
}

/** Says with a move that the reader asked for it, as MapLibre does for gestures: such moves are kept in the link. */
const readersOwn = () => ({ originalEvent: new Event('control') });
