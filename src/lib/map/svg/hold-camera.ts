import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
import type { Camera } from '#lib/geography/camera.ts';
import { tile, zooms, type Size } from '#lib/scene/lay-flat.ts';
import { fromMercator, toMercator } from '#lib/geography/mercator.ts';
import { wrapLongitude } from '#lib/geography/wrap-longitude.ts';

/** The plain map's camera in the reader's hand: moved by wheel, drag, pinch and double click. */
export interface CameraHold {
  /** Where the camera is. */
  readonly camera: Camera;
  /** Puts it elsewhere at once. */
  look(camera: Camera): void;
  release(): void;
}

interface HoldIntents {
  /** The camera at every step of a move. */
  onchange: (camera: Camera) => void;
  /** The reader has let go. */
  onsettle: (camera: Camera) => void;
}

/**
 * Gives the reader the camera of a drawing that fills a box of this size. A cooperative one leaves the wheel without
 * Ctrl and the single finger to the page round it.
 */
export function holdCamera(
  drawing: SVGSVGElement,
  size: () => Size,
  start: Camera,
  { onchange, onsettle }: HoldIntents,
  cooperative: boolean
): CameraHold {
  const hand = zoom<SVGSVGElement, unknown>()
    .extent(() => [
      [0, 0],
      [size().width, size().height]
    ])
    .scaleExtent([2 ** zooms.farthest, 2 ** zooms.nearest])
    .filter(cooperative ? isMeantForMap : isPlain)
    .constrain((transform) => keepOnWorld(transform, size()));
  const box = select(drawing).call(hand);
  const hold: CameraHold = {
    get camera() {
      return toCamera(zoomTransform(drawing), size());
    },
    look: (camera) => box.call((map) => hand.transform(map, toTransform(camera, size()))),
    release: () => {
      forgotten.abort();
      box.on('.zoom', null);
    }
  };
  hold.look(start);
  const forgotten = new AbortController();
  drawing.addEventListener('touchstart', (event) => followTouches(drawing, event), {
    capture: true,
    passive: true,
    signal: forgotten.signal
  });
  // a click begins and ends like a move, and moves nothing
  let moved = false;
  hand.on('start', () => (moved = false));
  hand.on('zoom', () => {
    moved = true;
    onchange(hold.camera);
  });
  hand.on('end', ({ sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
    if (sourceEvent && moved) onsettle(hold.camera);
  });
  return hold;
}

/**
 * A touch belongs to the shape on which it began, and says nothing to the drawing any more once a zoom has taken that
 * shape away: then what it says is passed on.
 */
function followTouches(drawing: SVGSVGElement, { target }: TouchEvent): void {
  if (!(target instanceof Element) || target === drawing) return;
  const ended = new AbortController();
  const pass = (event: TouchEvent) => {
    const { type, touches, targetTouches, changedTouches } = event;
    const lists = { touches: [...touches], targetTouches: [...targetTouches], changedTouches: [...changedTouches] };
    if (!target.isConnected) drawing.dispatchEvent(new TouchEvent(type, { ...lists, bubbles: true, cancelable: true }));
    if (type !== 'touchmove' && targetTouches.length === 0) ended.abort();
  };
  for (const type of ['touchmove', 'touchend', 'touchcancel'] as const)
    target.addEventListener(type, (event) => event instanceof TouchEvent && pass(event), {
      passive: true,
      signal: ended.signal
    });
}

/** d3-zoom's own rule. */
const isPlain = (event: MouseEvent) => (!event.ctrlKey || event.type === 'wheel') && !event.button;

function isMeantForMap(event: MouseEvent | TouchEvent): boolean {
  if ('touches' in event) return event.touches.length > 1;
  return event.type === 'wheel' ? event.ctrlKey || event.metaKey : isPlain(event);
}

/** The world once round is a tile wide at scale 1, its north-west corner at the transform's origin. */
function toTransform({ zoom, lng, lat }: Camera, { width, height }: Size): ZoomTransform {
  const turn = tile * 2 ** zoom;
  const [x, y] = toMercator([lng, lat]);
  return zoomIdentity.translate(width / 2 - x * turn, height / 2 - y * turn).scale(2 ** zoom);
}

function toCamera({ k, x, y }: ZoomTransform, { width, height }: Size): Camera {
  const turn = tile * k;
  const [lng, lat] = fromMercator([(width / 2 - x) / turn, (height / 2 - y) / turn]);
  return { zoom: Math.log2(k), lng: wrapLongitude(lng), lat };
}

/** The middle of the box stays on the world; east and west go round. */
function keepOnWorld(transform: ZoomTransform, { height }: Size): ZoomTransform {
  const turn = tile * transform.k;
  const middle = (height / 2 - transform.y) / turn;
  const kept = Math.max(0, Math.min(1, middle));
  return transform.translate(0, ((middle - kept) * turn) / transform.k);
}
