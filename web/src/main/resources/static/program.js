// Draws the picture of a program as PNG: the browser has the fonts, and the server needs no drawing of its own.
const button = document.querySelector("[data-png]");
const says = document.querySelector("[data-png-says]");
const SHARP = 2;
const MOST = 8000;

async function png(address) {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const scale = Math.min(SHARP, MOST / Math.max(picture.naturalWidth, picture.naturalHeight));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.naturalWidth * scale);
  canvas.height = Math.round(picture.naturalHeight * scale);
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("empty"))), "image/png"));
}

if (button) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      const blob = await png(button.dataset.png);
      const link = document.createElement("a");
      link.href = URL.createObjectURL(blob);
      link.download = "program.png";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
      says.textContent = "";
    } catch {
      says.textContent = "This browser could not draw it. Take the SVG; every browser and most editors open it.";
    }
  });
}
