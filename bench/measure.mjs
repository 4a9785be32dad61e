/** How often all tasks are run in turn. */
const ROUNDS = 15;
/** One run of a task repeats it for about this long, in ms, so that the clock is fine enough. */
const RUN_TIME = 40;
/** Every task runs this long, in ms, before it is measured, so that its code is compiled. */
const WARM_UP = 1000;

/**
 * Best time of each task, in ms. Tasks take turns, so that what else the machine does hits all of them alike;
 * the best run is the one that was disturbed least.
 * @template {string} Name
 * @param {Record<Name, () => unknown>} tasks
 * @param {number} [rounds]
 * @returns {Record<Name, number>}
 */
export function bestTimes(tasks, rounds = ROUNDS) {
  const entries = /** @type {[Name, () => unknown][]} */ (Object.entries(tasks));
  const plans = entries.map(([name, task]) => ({ name, task, repeats: repeatsFor(task), best: Infinity }));
  for (let round = 0; round < rounds; round++) {
    for (const plan of plans) plan.best = Math.min(plan.best, timeOf(plan.task, plan.repeats));
  }
  return /** @type {Record<Name, number>} */ (
    Object.fromEntries(plans.map(({ name, best }) => [name, best]))
  );
}

/**
 * Warms a task up, and tells how often it fits into one run.
 * @param {() => unknown} task
 */
function repeatsFor(task) {
  const start = performance.now();
  do task();
  while (performance.now() - start < WARM_UP);
  return Math.max(1, Math.round(RUN_TIME / timeOf(task, 1)));
}

/**
 * Time of one repetition in ms.
 * @param {() => unknown} task
 * @param {number} repeats
 */
function timeOf(task, repeats) {
  const start = performance.now();
  for (let i = 0; i < repeats; i++) task();
  return (performance.now() - start) / repeats;
}

/** @param {number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return /** @type {number} */ (sorted[sorted.length >> 1]);
}
