#!/usr/bin/env node
/* A block
 * comment. */
import fs, { readFileSync as read, } from "node:fs";
import * as path from 'node:path'

const limit = 0xff + 1_000 - 1e-3 + 0b11 + 10n + .5 + 5. ** 2;
const text = "it's \u{1F600} \"a\" \
continued" + 'a "b"';
const template = `a ${limit} b ${`nested ${{ a: "}" }.a}`} \`c\` ${"`"}`;
const plain = `no
expressions`, tagged = String.raw`\d${1}`;
const pattern = /[/"'`]\/(?<a>b)/giu.test(text) ? limit / 2 / 3 : +limit /2;
if (pattern) /a"b/.test(text)
const a$b = { text, limit, "key": 1, [text]: 2, get x() { return /x/ }, y: function* () { yield /'/ } }
class Answer extends Error {
  #code = 1; static { this.n ??= 0 }
  get code() { return this.#code?.toString() ?? a$b?.[0] }
}
label: for (const x of [1, , 2,]) { if (x >>> 1 === 0 && !x || x !== 1) continue label }
do { limit } while (limit => limit, 0) // a comment
export default async (x, ...rest) => { await x; return x ? .5 : x-- - --limit / 1 }
{}
/re"/.exec(text)
x = a++ / 2; y = typeof /'/; z = (1) / 2 / (3); w = [1] / 2
