/**
 * Hands the reader a file to save.
 *
 * @param text - what is in it
 * @param name - of the file, with its ending
 * @param type - its media type
 */
export function saveFile(text: string, name: string, type: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
