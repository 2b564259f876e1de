import { crc32, deflateSync } from 'node:zlib';

const colours = 256;

/** A picture of few colours, such as of an editor, as a PNG with a palette: a third of the size. */
export async function smallPng(page, png) {
  const { width, height, pixels } = await pixelsOf(page, png);
  const { palette, indexes } = inPalette(pixels);
  const rows = Buffer.alloc((width + 1) * height); // each row begins with its filter, none
  for (let y = 0; y < height; y++) rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const body = [chunk('IHDR', head), chunk('PLTE', palette), chunk('IDAT', deflateSync(rows, { level: 9 }))];
  return Buffer.concat([signature, ...body, chunk('IEND', Buffer.alloc(0))]);
}

// The browser decodes what it has taken.
async function pixelsOf(page, png) {
  const { width, height, data } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let text = '';
    for (let i = 0; i < data.length; i += 8192) text += String.fromCharCode(...data.subarray(i, i + 8192));
    return { width: image.width, height: image.height, data: btoa(text) };
  }, png.toString('base64'));
  return { width, height, pixels: Buffer.from(data, 'base64') };
}

// The most frequent colours stay; every other becomes the nearest of them.
function inPalette(pixels) {
  const count = pixels.length / 4;
  const colourAt = (i) => (pixels[4 * i] << 16) | (pixels[4 * i + 1] << 8) | pixels[4 * i + 2];
  const uses = new Map();
  for (let i = 0; i < count; i++) uses.set(colourAt(i), (uses.get(colourAt(i)) ?? 0) + 1);
  const kept = [...uses].sort(([a, m], [b, n]) => n - m || a - b).slice(0, colours);
  const list = kept.map(([colour]) => colour);
  const indexOf = new Map([...uses.keys()].map((colour) => [colour, nearest(colour, list)]));
  const indexes = Buffer.alloc(count);
  for (let i = 0; i < count; i++) indexes[i] = indexOf.get(colourAt(i));
  return { palette: Buffer.from(list.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255])), indexes };
}

function nearest(colour, list) {
  const part = (c, shift) => (c >> shift) & 255;
  const distance = (other) =>
    [16, 8, 0].reduce((sum, shift) => sum + (part(colour, shift) - part(other, shift)) ** 2, 0);
  let best = 0;
  for (let i = 1; i < list.length; i++) if (distance(list[i]) < distance(list[best])) best = i;
  return best;
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
