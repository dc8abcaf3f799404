/** Hands a file to the reader's browser to keep. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // a browser may begin to read only after the click
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
