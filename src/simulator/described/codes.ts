/** What is wrong with a value. */
export type Problem = 'missing' | 'type' | 'value' | 'length' | 'count'

const INVALID = 40058
const NO_LIST = 40035
const LONG_USER_LIST = 40032

/** Parameters whose absence has a code of its own. */
const MISSING: Readonly<Record<string, number>> = {
  corpid: 41002,
  corpsecret: 41004,
  media_id: 41006,
  userid: 41009,
  url: 41010,
  agentid: 41011,
  title: 41016,
  tagid: 41017,
  tagname: 41018,
  department: 41019,
  suite_id: 41021,
  suite_ticket: 41023,
  suite_secret: 41024,
  permanent_code: 41025,
  external_userid: 41035,
}

/** Fields that WeCom has codes of their own for. */
const SPECIAL: readonly { field: RegExp; problems: readonly Problem[]; code: number; where: RegExp }[] = [
  { where: /\/agent\/set$/, field: /^name$/, problems: ['missing', 'length'], code: 45022 },
  { where: /\/agent\/set$/, field: /^description$/, problems: ['length'], code: 45004 },
  { where: /\/(?:upload|upload_media)$/, field: /^type$/, problems: ['missing', 'value'], code: 40005 },
  { where: /\/send$/, field: /^text\.content$/, problems: ['missing'], code: 44004 },
  { where: /\/send$/, field: /^(?:text|markdown)\.content$/, problems: ['length'], code: 45002 },
  { where: /\/send$/, field: /^(?:mp)?news\.articles$/, problems: ['count'], code: 45008 },
  { where: /\/send$/, field: /\.author$/, problems: ['length'], code: 45032 },
  { where: /./, field: /(?:^|\.)msgtype$/, problems: ['value'], code: 40008 },
  { where: /./, field: /^user_?id_?list$/, problems: ['count'], code: LONG_USER_LIST },
]

/** The errcode for a field, named with its place: `text.content`. */
export function codeFor(endpoint: string, field: string, problem: Problem, list: boolean): number {
  const place = field.replace(/\[\d+\]/g, '')
  const special = SPECIAL.find(
    (one) => one.problems.includes(problem) && one.field.test(place) && one.where.test(endpoint),
  )
  if (special !== undefined) return special.code
  if (problem === 'missing' && Object.hasOwn(MISSING, place)) return MISSING[place] ?? INVALID
  return problem === 'type' && list ? NO_LIST : INVALID
}
