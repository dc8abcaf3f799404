import type { Map as LiveMap, MapMouseEvent } from 'maplibre-gl';
import { sameCamera, type Camera } from '#lib/geography/camera.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { MapIntents } from '../painter.ts';
import { pickTerritory } from '../pick-territory.ts';
import { composeStyle, hatchImage, sources, statefulSources } from './compose-style.ts';
import { drawHatch } from './draw-hatch.ts';
import { paintScene } from './paint-scene.ts';
import { readPalette } from './read-palette.ts';

/** How long the camera takes to another page's frame, in milliseconds. */
const flight = 700;

/** Draws scenes with MapLibre and says what the reader does to them. MapLibre owns the camera. */
export class GlPainter {
  readonly #map: LiveMap;
  readonly #intents: MapIntents;
  #scene: Scene;
  #frame = '';
  #hovered: string | undefined;
  /** While the context is lost nothing can be drawn, and `setFeatureState` throws. */
  #lost = false;

  constructor(map: LiveMap, scene: Scene, camera: Camera | undefined, intents: MapIntents) {
    this.#map = map;
    this.#scene = scene;
    this.#intents = intents;
    this.look(scene, camera, false);
    map.once('load', () => paintScene(map, this.#scene));
    map.on('webglcontextlost', () => this.#lose());
    map.on('webglcontextrestored', () => map.once('idle', () => this.#regain()));
    map.on('mousemove', (event) => this.#point(event));
    map.on('mouseout', () => this.#hover(undefined));
    map.on('dragstart', () => this.#hover(undefined));
    map.on('click', (event) => intents.onselect(this.#find(event)));
    map.on('idle', () => intents.onshow(this.bounds));
    map.on('moveend', (event) => {
      intents.onshow(this.bounds);
      if (event.originalEvent) intents.onmove(this.camera);
    });
    map.on('resize', () => {
      if (this.#frame.startsWith('[')) this.#fit(this.#scene, false);
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
    if (this.#map.isStyleLoaded() || this.#map.getSource(sources.markers)) paintScene(this.#map, scene);
  }

  /** Goes where the address says: to its camera, or to what its page is about. Does nothing where the map is there. */
  look(scene: Scene, camera: Camera | undefined, animate: boolean): void {
    const wish = camera ? `${camera.zoom}/${camera.lat}/${camera.lng}` : JSON.stringify(scene.frame);
    if (wish === this.#frame) return;
    this.#frame = wish;
    if (!camera) return this.#fit(scene, animate);
    if (sameCamera(camera, this.camera)) return;
    this.#map.easeTo({
      center: [camera.lng, camera.lat],
      zoom: camera.zoom,
      duration: animate && !calm() ? flight : 0
    });
  }

  /** Shows where the arrow keys are, and brings it into view; undefined where they have left. */
  highlight(code: string | undefined, at?: readonly [number, number]): void {
    this.#hover(code);
    if (!at) return;
    const bounds = this.#map.getBounds();
    const turned = [at[0] - 360, at[0], at[0] + 360];
    if (turned.some((lng) => bounds.contains([lng, at[1]]))) return;
    this.#map.panTo([at[0], at[1]], { duration: calm() ? 0 : 300 });
  }

  zoomBy(steps: number): void {
    const move = { originalEvent: new Event('zoom') };
    this.#map.zoomTo(this.#map.getZoom() + steps, { duration: calm() ? 0 : 250 }, move);
  }

  /** Takes the colours again, after the reader's system turned dark or light. */
  recolour(): void {
    const palette = readPalette(this.#map.getContainer());
    const { layers } = composeStyle({ territories: none, outlines: none, borders: none, undetermined: none }, palette);
    this.#map.updateImage(hatchImage, drawHatch(palette, devicePixelRatio));
    this.#map.setStyle({ ...this.#map.getStyle(), layers });
    paintScene(this.#map, this.#scene);
  }

  resize(): void {
    this.#map.resize();
  }

  remove(): void {
    this.#map.remove();
  }

  #lose(): void {
    this.#hover(undefined);
    this.#lost = true;
    this.#intents.onlost(true);
  }

  /** Feature state is empty after a context is lost, so the whole scene is painted again. */
  #regain(): void {
    this.#lost = false;
    paintScene(this.#map, this.#scene);
    this.#intents.onlost(false);
  }

  #fit(scene: Scene, animate: boolean): void {
    const [west, south, east, north] = scene.frame;
    const duration = animate && !calm() ? flight : 0;
    this.#map.fitBounds([west, south, east, north], { duration, linear: true });
  }

  #point(event: MapMouseEvent): void {
    const code = this.#find(event);
    this.#hover(code);
    if (code) this.#intents.onhover({ code, x: event.point.x, y: event.point.y });
  }

  /** The territory that the pointer means. */
  #find({ point }: MapMouseEvent): string | undefined {
    const project = ([lng, lat]: readonly [number, number]) => {
      const turn = Math.round((this.#map.getCenter().lng - lng) / 360) * 360;
      const { x, y } = this.#map.project([lng + turn, lat]);
      return [x, y] as const;
    };
    const [land] = this.#map.queryRenderedFeatures(point, { layers: ['paper'] });
    const code: unknown = land?.properties.code;
    const lie = { zoom: this.#map.getZoom(), project };
    return pickTerritory(this.#scene, lie, [point.x, point.y], typeof code === 'string' ? code : undefined);
  }

  #hover(code: string | undefined): void {
    if (code === this.#hovered || this.#lost) return;
    const state = (id: string | undefined, hovered: boolean) => {
      if (!id) return;
      for (const source of statefulSources) this.#map.setFeatureState({ source, id }, { hovered });
    };
    state(this.#hovered, false);
    state(code, true);
    this.#hovered = code;
    this.#map.getCanvas().style.cursor = code ? 'pointer' : '';
    if (!code) this.#intents.onhover(undefined);
  }
}

const none = { type: 'FeatureCollection' as const, features: [] };

/** Who asked the system for less motion gets none. */
const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
