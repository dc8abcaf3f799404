/** Does a piece of work for each of many things while the page has nothing better to do. What it returns ends that. */
export function inIdleTime<T>(things: Iterable<T>, work: (thing: T) => void): () => void {
  const queue = [...things];
  let turn: number;
  const go = (deadline?: IdleDeadline) => {
    do {
      const next = queue.shift();
      if (next === undefined) return;
      work(next);
    } while (!deadline || deadline.timeRemaining() > 1);
    wait();
  };
  const idle = 'requestIdleCallback' in window;
  const wait = () => (turn = idle ? requestIdleCallback(go) : window.setTimeout(go, 50));
  wait();
  return () => (idle ? cancelIdleCallback(turn) : clearTimeout(turn));
}
