// How a recording sounds: where something is heard in it, and where not. A pure function of its samples.

const FRAME = 0.02;
// Louder than the noise by so many decibels begins speech; it goes on until it falls below the second figure.
const BEGINS = 9;
const GOES_ON = 5;
// Quieter than this nothing is taken for speech, louder than that nothing for the room's noise.
const LEAST = -58;
const MOST_NOISE = -35;
const LEAST_NOISE = -78;
// The noise near a moment is the quiet tenth of what is heard within so many seconds of it.
const NEAR = 5;
const QUIET = 0.1;
// But a long tone is no noise: it may be so much louder than the quietest stretch of all.
const MOST_RISE = 12;
// Shorter than this is a click, not a word; a shorter gap than that is no pause.
const CLICK = 0.07;
const PAUSE = 0.5;

const levels = (samples, rate) => {
  const size = Math.max(1, Math.round(rate * FRAME));
  const found = new Float64Array(Math.floor(samples.length / size));
  for (let f = 0; f < found.length; f += 1) {
    let sum = 0;
    let squares = 0;
    for (let i = f * size; i < (f + 1) * size; i += 1) {
      sum += samples[i];
      squares += samples[i] * samples[i];
    }
    const mean = sum / size;
    found[f] = 10 * Math.log10(Math.max(squares / size - mean * mean, 1e-10));
  }
  return { found, step: size / rate };
};

const quiet = (sorted) => sorted[Math.floor((sorted.length - 1) * QUIET)];
const between = (least, value, most) => Math.min(most, Math.max(least, value));

// Measured anew every half second: the noise of a room drifts.
const floors = (found, step) => {
  const all = Float64Array.from(found).sort();
  const lowest = between(LEAST_NOISE, all.length ? quiet(all) : LEAST_NOISE, MOST_NOISE);
  const near = Math.round(NEAR / step);
  const every = Math.max(1, Math.round(0.5 / step));
  const floor = new Float64Array(found.length);
  for (let f = 0; f < found.length; f += every) {
    const around = Float64Array.from(found.subarray(Math.max(0, f - near), f + near + 1)).sort();
    const here = between(LEAST_NOISE, quiet(around), Math.min(MOST_NOISE, lowest + MOST_RISE));
    floor.fill(here, f, f + every);
  }
  return floor;
};

const merged = (stretches, gap) => {
  const out = [];
  for (const [from, to] of stretches) {
    const last = out[out.length - 1];
    if (last && from - last[1] < gap) last[1] = to;
    else out.push([from, to]);
  }
  return out;
};

/**
 * Samples from -1 to 1, so many a second. All times in the answer are thousandths of a second: the length of the
 * recording; how much of it is speaking (gaps under half a second belong to it); how many pauses there are between the
 * first and the last word, how long together, and the longest; when the first word begins (null where nothing is heard);
 * and the stretches where something is heard. Speaking, pauses, and what is before and after add up to the length.
 */
export function delivery(samples, rate) {
  const { found, step } = levels(samples, rate);
  const floor = floors(found, step);
  const heard = [];
  let since = -1;
  for (let f = 0; f <= found.length; f += 1) {
    const over = f < found.length ? found[f] - floor[f] : -Infinity;
    const loud = f < found.length && found[f] > LEAST && over > (since < 0 ? BEGINS : GOES_ON);
    if (loud && since < 0) since = f;
    if (!loud && since >= 0) {
      heard.push([since * step, f * step]);
      since = -1;
    }
  }
  // Syllables first, so that a click beside nothing goes and the soft start of a word stays.
  const words = merged(heard, 0.1).filter(([from, to]) => to - from >= CLICK);
  const total = samples.length / rate;
  const stretches = merged(words, PAUSE).map(([from, to]) => [Math.round(from * 1000), Math.round(Math.min(to, total) * 1000)]);
  let speaking = 0;
  let paused = 0;
  let longest = 0;
  stretches.forEach(([from, to], i) => {
    speaking += to - from;
    if (i > 0) {
      const gap = from - stretches[i - 1][1];
      paused += gap;
      longest = Math.max(longest, gap);
    }
  });
  return {
    length: Math.max(Math.round(total * 1000), stretches.length ? stretches[stretches.length - 1][1] : 0),
    speaking,
    pauses: Math.max(0, stretches.length - 1),
    paused,
    longest,
    first: stretches.length ? stretches[0][0] : null,
    stretches,
  };
}
