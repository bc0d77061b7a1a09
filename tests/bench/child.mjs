/**
 * One subject on one pair in a process of its own: times of every call, memory at its height.
 * node child.mjs SUBJECT PAIR.json RUNS; prints one line of JSON.
 */
import { readFileSync } from 'node:fs'
import { subjects } from './subjects.mjs'

const [name, file, runs] = process.argv.slice(2)
const { from, to } = JSON.parse(readFileSync(file, 'utf8'))
const { prepare, run } = await subjects[name]()
const left = prepare(from)
const right = prepare(to)
const wall = []
const user = []
for (let n = 0; n < Number(runs); n++) {
  const before = process.cpuUsage()
  const start = performance.now()
  run(left, right)
  wall.push(performance.now() - start)
  user.push(process.cpuUsage(before).user / 1000)
}
console.log(JSON.stringify({ wall, user, peakMb: process.resourceUsage().maxRSS / 1024 }))
