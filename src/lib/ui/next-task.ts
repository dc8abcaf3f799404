const waiting: (() => void)[] = [];
/** Made at the first need: in Node an open one would keep a build from ending. */
let channel: MessageChannel | undefined;

/** Resolves in a task of its own, so that the page answers before: at once, unlike a timer in a tab that nobody looks at. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    channel ??= openChannel();
    waiting.push(resolve);
    channel.port2.postMessage(undefined);
  });

function openChannel(): MessageChannel {
  const opened = new MessageChannel();
  opened.port1.onmessage = () => waiting.shift()?.();
  return opened;
}
