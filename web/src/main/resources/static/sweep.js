// Recordings in this browser go when their answer or round is gone for good: a minute after it was deleted.
import { sweep } from "/tapes.js";

const form = document.querySelector("[name=_csrf]");
const now = () => { if (form) sweep(form.value).catch(() => {}); };
now();
if (document.querySelector(".undo")) setTimeout(now, 70000);
