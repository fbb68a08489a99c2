/**
 * Shares the address of this page the way the device does, or copies it.
 *
 * @returns what was done, in words; empty where the reader closed the device's sheet
 * @throws what the browser says when it does not allow copying
 */
export async function shareLink(): Promise<string> {
  if ('share' in navigator) {
    try {
      await navigator.share({ title: document.title, url: location.href });
      return 'Shared.';
    } catch (error) {
      // Closing the sheet is an answer, not a fault.
      if ((error as DOMException).name === 'AbortError') return '';
    }
  }
  await navigator.clipboard.writeText(location.href);
  return 'Link copied.';
}
