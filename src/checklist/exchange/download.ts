/** Hands a file that was made in the browser to the reader. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download reads the address after this task; a minute is more than any browser takes to begin.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
