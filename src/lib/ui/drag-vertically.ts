import type { Attachment } from 'svelte/attachments';

interface Drag {
  /** How far the pointer has come, in pixels, upwards positive. Called on every move. */
  ondrag: (distance: number) => void;
  /** The pointer let go at this speed, in pixels a millisecond, upwards positive; 0 where it had rested before. */
  onend: (speed: number) => void;
  /** The system took the pointer away. */
  oncancel: () => void;
}

/** What a hand may tremble without meaning to drag, in pixels. */
const tremor = 6;
/** A pointer that has not moved for so long rests, in milliseconds. */
const rest = 80;

/** Lets an element be dragged up and down. A drag ends in no click; a tap still does. */
export function dragVertically({ ondrag, onend, oncancel }: Drag): Attachment<HTMLElement> {
  return (element) => {
    let from: number | undefined;
    let moved = false;
    let last = { y: 0, time: 0, speed: 0 };

    const take = ({ isPrimary, button, pointerId, clientY, timeStamp }: PointerEvent) => {
      moved = false;
      if (!isPrimary || button !== 0) return;
      element.setPointerCapture(pointerId);
      from = clientY;
      last = { y: clientY, time: timeStamp, speed: 0 };
    };
    const move = ({ clientY: y, timeStamp: time }: PointerEvent) => {
      if (from === undefined || (!moved && Math.abs(from - y) < tremor)) return;
      moved = true;
      last = { y, time, speed: (last.y - y) / Math.max(1, time - last.time) };
      ondrag(from - y);
    };
    const release = ({ timeStamp }: PointerEvent) => {
      from = undefined;
      if (moved) onend(timeStamp - last.time < rest ? last.speed : 0);
    };
    const cancel = () => {
      from = undefined;
      if (moved) oncancel();
    };
    const swallow = (event: MouseEvent) => {
      if (moved && event.detail > 0) event.stopImmediatePropagation();
      moved = false;
    };

    const leaving = new AbortController();
    const { signal } = leaving;
    element.addEventListener('pointerdown', take, { signal });
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerup', release, { signal });
    element.addEventListener('pointercancel', cancel, { signal });
    element.addEventListener('click', swallow, { signal, capture: true });
    return () => leaving.abort();
  };
}
