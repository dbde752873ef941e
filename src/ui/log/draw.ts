/** The picture of the chart. It is loaded only where there are notes to show. */
import uPlot from 'uplot';
import type { Language } from '../../core/words.ts';
import { hereZone } from '../dates.ts';
import { labelsOf, widthOf } from './lane-labels.ts';
import type { Marks } from './marks.ts';
import { ticksOf } from './ticks.ts';

/** CSS pixels. */
const LANE = 36;
const AXIS = 56;
const MARK = { least: 6, most: 10 };
/** From one stripe of the period to the next. */
const STRIPE = 8;
/** The names have a line each while they take up no more than this part of the width, as one of so many. */
const NAMES = 3;
/** Milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** Draws `marks`, and again when the element's width or the colours of the page change. @returns what ends that. */
export function draw(target: HTMLElement, marks: Marks, language: Language): () => void {
  let plot: uPlot | undefined;
  const paint = () => {
    plot?.destroy();
    plot = new uPlot(optionsFor(target, marks, language), dataOf(marks), target);
  };
  let width = 0;
  const size = new ResizeObserver(() => {
    if (target.clientWidth === width) return;
    width = target.clientWidth;
    paint();
  });
  size.observe(target);
  const looks = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  for (const look of looks) look.addEventListener('change', paint);
  return () => {
    size.disconnect();
    for (const look of looks) look.removeEventListener('change', paint);
    plot?.destroy();
  };
}

/** A row of all days, and for each lane where it has a mark. uPlot counts time in seconds. */
function dataOf({ lanes }: Marks): uPlot.AlignedData {
  const days = [...new Set(lanes.flatMap((lane) => lane.days))].toSorted(
    (one, other) => one - other,
  );
  const marked = lanes.map((lane, number) => {
    const own = new Set(lane.days);
    return days.map((day) => (own.has(day) ? number : null));
  });
  return [days.map((day) => day / 1000), ...marked];
}

function optionsFor(target: HTMLElement, marks: Marks, language: Language): uPlot.Options {
  const { lanes, from, until, shaded } = marks;
  const looks = looksOf(target);
  const { ink, line, font } = looks;
  const labels = labelsOf(
    lanes.map(({ name }) => name),
    target.clientWidth / NAMES,
  );
  const names = widthOf(labels);
  const room = target.clientWidth - names;
  const ofDay = (room * DAY) / (until - from);
  const mark = Math.min(MARK.most, Math.max(MARK.least, ofDay));
  const ticks = ticksOf({ from, until, room, zone: hereZone() }, language);
  const axis = { stroke: ink, font, ticks: { stroke: line } };
  return {
    width: target.clientWidth,
    height: lanes.length * LANE + AXIS,
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { range: [from / 1000, until / 1000] },
      y: { range: [-0.5, lanes.length - 0.5], dir: -1 },
    },
    axes: [
      {
        ...axis,
        size: AXIS,
        grid: { stroke: line, width: 1 },
        splits: ticks.map(({ at }) => at / 1000),
        values: () => ticks.map(({ label }) => label),
      },
      {
        ...axis,
        size: names,
        grid: { stroke: line, width: 1 },
        splits: lanes.map((_, number) => number),
        values: () => [...labels],
      },
    ],
    series: [
      {},
      ...lanes.map(() => ({
        paths: () => null,
        points: { show: true, size: mark, fill: ink, stroke: ink },
      })),
    ],
    hooks: { drawClear: shaded ? [(plot) => shadeIn(plot, shaded, looks)] : [] },
  };
}

/** Stripes in the shade, which is hard to tell in the dark, and which a page in forced colours has none to spare for. */
function shadeIn(
  plot: uPlot,
  { from, until }: { readonly from: number; readonly until: number },
  { ink, line, shade }: Looks,
): void {
  const { ctx, bbox } = plot;
  const [left, right] = [from, until].map((edge) => plot.valToPos(edge / 1000, 'x', true)) as [
    number,
    number,
  ];
  const { top, height } = bbox;
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, top, right - left, height);
  ctx.clip();
  ctx.fillStyle = shade;
  ctx.fill();
  ctx.strokeStyle = line;
  ctx.beginPath();
  for (let foot = left; foot < right + height; foot += STRIPE * devicePixelRatio) {
    ctx.moveTo(foot, top);
    ctx.lineTo(foot - height, top + height);
  }
  ctx.stroke();
  ctx.restore();
  ctx.save();
  ctx.strokeStyle = ink;
  ctx.strokeRect(left, top, right - left, height);
  ctx.restore();
}

type Looks = ReturnType<typeof looksOf>;

/** Colours and type as the page has them now: a canvas knows nothing of its style sheets. */
function looksOf(target: HTMLElement) {
  const style = getComputedStyle(target);
  const { color, borderColor, fontFamily, fontSize } = style;
  return {
    ink: color,
    line: borderColor,
    shade: style.getPropertyValue('--shade'),
    font: `${fontSize} ${fontFamily}`,
  };
}
