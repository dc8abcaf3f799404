/** The lines of JSON that a file consists of. Files come whole: none is shown before the last has come. */
export async function* read_ndjson(reader: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<unknown> {
  const decoder = new TextDecoder();
  let text = '';
  for (let part; !(part = await reader.read()).done;) text += decoder.decode(part.value, { stream: true });
  for (const line of text.split('\n')) if (line.trim()) yield JSON.parse(line);
}
