/** What a course is called where its source stands beside it: "soldiers killed, per the ministry" is "soldiers killed" there. */
export const withoutSource = (label: string, source: string | null) =>
  source && label.endsWith(`, per ${source}`) ? label.slice(0, -`, per ${source}`.length) : label
