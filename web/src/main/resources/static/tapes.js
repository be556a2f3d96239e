// Recordings in this browser. They come in pieces, each kept as it comes, so that a closed tab loses no more than a second.

const NAME = "debrief-voice";
const MARK = "debrief recordings";

const settled = (request) => new Promise((yes, no) => {
  request.onsuccess = () => yes(request.result);
  request.onerror = () => no(request.error);
});

let opened = null;
const open = () => {
  if (!opened) {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("takes", { keyPath: "id" });
      request.result.createObjectStore("pieces", { keyPath: ["take", "n"] });
    };
    opened = settled(request);
    opened.catch(() => { opened = null; });
  }
  return opened;
};

const within = async (mode, work) => {
  const base = await open();
  const change = base.transaction(["takes", "pieces"], mode);
  const done = new Promise((yes, no) => {
    change.oncomplete = () => yes();
    change.onerror = () => no(change.error);
    change.onabort = () => no(change.error);
  });
  const result = await work(change.objectStore("takes"), change.objectStore("pieces"));
  await done;
  return result;
};

const pieces = (take) => IDBKeyRange.bound([take, 0], [take, Infinity]);
const mark = () => { try { localStorage.setItem(MARK, "1"); } catch { /* forbidden */ } };

/** Begins a recording of a turn; home is the database the round is in. */
export const begin = async (round, turn, type, home) => {
  const take = { id: crypto.randomUUID(), round, turn, type, home, began: Date.now(), ended: false };
  await within("readwrite", (takes) => settled(takes.put(take)));
  mark();
  return take;
};

/** Keeps a piece of a recording. */
export const add = (take, n, blob) =>
  blob.arrayBuffer().then((bytes) => within("readwrite", (takes, all) => settled(all.put({ take: take.id, n, bytes }))));

/** Says that a recording is whole, and lets those of the same turn before it go. */
export const end = (take) => within("readwrite", async (takes, all) => {
  for (const other of await settled(takes.getAll())) {
    if (other.round === take.round && other.turn === take.turn && other.id !== take.id && other.began < take.began) {
      takes.delete(other.id);
      all.delete(pieces(other.id));
    }
  }
  take.ended = true;
  return settled(takes.put(take));
});

/** Deletes a recording from this browser. */
export const drop = (take) => within("readwrite", (takes, all) => {
  takes.delete(take.id);
  return settled(all.delete(pieces(take.id)));
});

/** Every recording in this browser, oldest first. */
export const all = async () => (await within("readonly", (takes) => settled(takes.getAll()))).sort((a, b) => a.began - b.began);

/** The sound of a recording as it was recorded. */
export const sound = async (take) => {
  const found = await within("readonly", (takes, every) => settled(every.getAll(pieces(take.id))));
  return new Blob(found.map((piece) => piece.bytes), { type: take.type });
};

/** How many bytes a recording has. */
export const size = async (take) => (await sound(take)).size;

/** Held by the tab that records, so that no other tab takes its recording for one that was interrupted. */
export const hold = (take) => {
  if (!navigator.locks) return () => {};
  let free = () => {};
  navigator.locks.request("debrief take " + take.id, () => new Promise((done) => { free = done; })).catch(() => {});
  return () => free();
};

/** Whether another tab is recording it now. */
export const held = async (take) => {
  if (!navigator.locks) return false;
  const known = await navigator.locks.query();
  return known.held.some((lock) => lock.name === "debrief take " + take.id);
};

/** Waits until no tab records it any more; answers with the recording as it is then, or nothing where it is gone. */
export const released = async (take) => {
  await navigator.locks.request("debrief take " + take.id, () => {});
  return (await all()).find((one) => one.id === take.id);
};

/** The samples of a recording: one channel, 16,000 a second, whatever it was recorded with. */
export const samples = async (blob) => {
  const context = new OfflineAudioContext(1, 1, 16000);
  const decoded = await context.decodeAudioData(await blob.arrayBuffer());
  const one = decoded.getChannelData(0);
  for (let c = 1; c < decoded.numberOfChannels; c += 1) {
    const more = decoded.getChannelData(c);
    for (let i = 0; i < one.length; i += 1) one[i] = (one[i] * c + more[i]) / (c + 1);
  }
  return { samples: one, rate: decoded.sampleRate };
};

/** The samples as a file that can be played from any moment, which recorded sound cannot. */
export const playable = ({ samples: all, rate }) => {
  const view = new DataView(new ArrayBuffer(44 + all.length * 2));
  const text = (at, letters) => { for (let i = 0; i < letters.length; i += 1) view.setUint8(at + i, letters.charCodeAt(i)); };
  text(0, "RIFF");
  view.setUint32(4, 36 + all.length * 2, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, "data");
  view.setUint32(40, all.length * 2, true);
  for (let i = 0; i < all.length; i += 1) view.setInt16(44 + i * 2, Math.max(-1, Math.min(1, all[i])) * 32767, true);
  return new Blob([view], { type: "audio/wav" });
};

/** The recording of a turn: from this browser, else from the data folder; null where it is in neither. */
export const find = async (round, turn, inFolder) => {
  const here = (await all()).filter((take) => take.round === round && take.turn === turn && take.ended);
  if (here.length) return sound(here[here.length - 1]);
  if (!inFolder) return null;
  const answer = await fetch("/rounds/" + round + "/recordings/" + turn, { credentials: "same-origin", cache: "no-store" });
  return answer.ok ? answer.blob() : null;
};

/** Deletes from this browser what belongs to answers that were deleted for good. */
export const sweep = async (token) => {
  try {
    if (!localStorage.getItem(MARK)) return;
  } catch { return; }
  const name = (take) => take.round + " " + take.turn + " " + take.home;
  const takes = await all();
  if (!takes.length) return;
  const body = new URLSearchParams();
  body.set("_csrf", token);
  takes.forEach((take) => body.append("take", name(take)));
  const answer = await fetch("/voice/gone", { method: "POST", body, credentials: "same-origin" });
  if (!answer.ok) return;
  const gone = new Set(await answer.json());
  for (const take of takes) if (gone.has(name(take))) await drop(take);
};
