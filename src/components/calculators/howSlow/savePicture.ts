/** Dots for each unit of the drawing: sharp on a phone's screen. */
const scale = 2;

/**
 * Saves a drawing of the page as a picture file. It is drawn on the device and goes nowhere.
 *
 * @param drawing - an SVG element with all its colors inside
 * @param name - of the file
 */
export async function savePicture(drawing: SVGSVGElement, name: string): Promise<void> {
  const text = new XMLSerializer().serializeToString(drawing);
  const image = new Image();
  // The policy allows pictures from `data:`, and none from `blob:`.
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = drawing.viewBox.baseVal.width * scale;
  canvas.height = drawing.viewBox.baseVal.height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const picture = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!picture) throw new Error('The browser made no picture.');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
