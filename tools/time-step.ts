/** Names a piece of work, does it, and says how long it took. The work answers whether it succeeded. */
export async function timeStep(name: string, work: () => Promise<boolean>): Promise<boolean> {
  console.log(`\n— ${name} …`);
  const began = performance.now();
  const good = await work();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`— ${name}: ${good ? 'done' : 'failed'} after ${seconds} s`);
  return good;
}
