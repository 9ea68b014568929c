// Measures every line of text of every drawing in the page, as this browser draws it, and leaves the numbers as JSON in
// the page: Drawing.java walks the same lines in the same order. Coordinates are the drawing's own; one pixel is one unit.
"use strict";

const pen = document.createElement("canvas").getContext("2d");

/** A line's [left, right, top, bottom, advance]; ink and advance width together make its left and right. */
function measured(line) {
  const style = getComputedStyle(line);
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  pen.textRendering = style.textRendering.toLowerCase() === "geometricprecision" ? "geometricPrecision" : "auto";
  pen.letterSpacing = style.letterSpacing === "normal" ? "0px" : style.letterSpacing;
  const ink = pen.measureText(line.textContent);
  const ends = [];
  for (let i = 0; i < line.getNumberOfChars(); i++) {
    ends.push(line.getStartPositionOfChar(i).x, line.getEndPositionOfChar(i).x);
  }
  const start = Math.min(...ends);
  const baseline = line.getStartPositionOfChar(0).y;
  const advance = line.getComputedTextLength();
  return [
    start - Math.max(0, ink.actualBoundingBoxLeft),
    start + Math.max(advance, Math.max(...ends) - start, ink.actualBoundingBoxRight),
    baseline - ink.actualBoundingBoxAscent,
    baseline + ink.actualBoundingBoxDescent,
    advance,
  ];
}

function linesOf(svg) {
  const lines = [];
  for (const text of svg.querySelectorAll("text")) {
    const parts = text.querySelectorAll("tspan");
    lines.push(...(parts.length > 0 ? parts : [text]));
  }
  return lines.filter((line) => line.textContent.trim() !== "");
}

/** Shows a drawing in a tree of its own, so that its style and its ids meet no other drawing's. */
function shown(source) {
  const parsed = new DOMParser().parseFromString(source, "image/svg+xml");
  const trouble = parsed.querySelector("parsererror");
  if (trouble !== null || parsed.documentElement.namespaceURI !== "http://www.w3.org/2000/svg") {
    return { trouble: trouble === null ? "not SVG" : trouble.textContent };
  }
  const host = document.body.appendChild(document.createElement("div"));
  const svg = document.importNode(parsed.documentElement, true);
  host.attachShadow({ mode: "open" }).append(svg);
  pen.canvas.lang = svg.getAttribute("lang") ?? "";
  const lines = linesOf(svg);
  return {
    trouble: "",
    lines: lines.map(measured),
    colour: lines.length === 0 ? "" : getComputedStyle(lines[0]).fill,
  };
}

/** The drawing as a picture: its size and the colour of a point near its corner. */
function pictured(image) {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 4;
  const context = canvas.getContext("2d");
  if (image.naturalWidth > 0) {
    context.drawImage(image, 0, 0, 4, 4, 0, 0, 4, 4);
  }
  return { width: image.naturalWidth, ground: [...context.getImageData(1, 1, 1, 1).data] };
}

addEventListener("load", () => {
  let answer;
  try {
    const sources = JSON.parse(document.getElementById("drawings").textContent);
    answer = {
      dark: matchMedia("(prefers-color-scheme: dark)").matches,
      drawings: sources.map(shown),
      pictures: [...document.images].map(pictured),
    };
  } catch (error) {
    answer = { failed: String(error.stack) };
  }
  const out = document.createElement("pre");
  out.id = "answer";
  out.textContent = JSON.stringify(answer);
  document.body.replaceChildren(out);
});
