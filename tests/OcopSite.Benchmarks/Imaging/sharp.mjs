// The other side: sharp, doing what the site does: turned upright, in sRGB, without metadata, broken files refused.
import sharp from 'sharp';

const job = JSON.parse(process.argv[2]);
sharp.cache(false);
sharp.concurrency(1);

const encode = {
  jpg: image => image.jpeg({ quality: job.quality, progressive: true, optimizeCoding: true, chromaSubsampling: '4:2:0' }),
  webp: image => image.webp({ quality: job.quality, effort: job.effort }),
  avif: image => image.avif({ quality: job.quality, effort: job.effort, chromaSubsampling: '4:2:0' }),
}[job.format];
const make = async width => (await encode(sharp(job.file, { failOn: 'error', sequentialRead: true }).rotate().resize(width)).toBuffer()).length;

for (const width of job.widths) await make(width);
const work = Array.from({ length: job.rounds }, () => job.widths).flat();
let bytes = 0, next = 0;
const started = process.hrtime.bigint();
await Promise.all(Array.from({ length: job.parallel }, async () => {
  while (next < work.length) {
    const length = await make(work[next++]);
    bytes += length;
  }
}));
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
console.log(JSON.stringify({ picturesPerSecond: work.length / seconds, bytes, peakMemory: process.resourceUsage().maxRSS / 1024 }));
