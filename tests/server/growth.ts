/** Whether time grows with the length or faster, told without a clock's limit: a slow machine is slow on both lengths. */

/** Times what four times the text costs over what the text costs: 4 where it is linear, 16 where it is quadratic. */
export function growth(run: (text: string) => unknown, textOf: (times: number) => string, times: number): number {
  const short = textOf(times)
  const long = textOf(4 * times)
  run(short) // warm
  return fastest(() => run(long)) / fastest(() => run(short))
}

/** Between linear and quadratic; texts that outgrow the processor's cache were seen at 8.3 on a crowded machine. */
export const LINEAR = 10

/** Processor time in ms, least of five: other work on the machine only ever adds. */
function fastest(run: () => unknown): number {
  const times = [0, 1, 2, 3, 4].map(() => {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}
