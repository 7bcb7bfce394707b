import type { Request, Response } from "express";

// A comment.
export interface Overrides {
  readonly message?: string | undefined;
  "quoted-key": Map<string, Array<number>>
}
enum Color { Red = "red", Green = `green` }
type Keys<T> = { [K in keyof T]-?: T[K] extends infer U ? U : never };
declare module "x" { export const a: unique symbol; }
export abstract class Answer<T extends object = {}> extends Error {
  private readonly fields!: Partial<Record<string, unknown>>;
  constructor(public status: number, ...rest: string[]) { super(`a ${status as any} b`); }
  override get name(): string { return <string>this.fields?.["name"]! }
}
function isStatus(x: unknown): x is number { return typeof x === "number" && x >= 400 }
const HTTP = { 400: ["bad"] } as const satisfies object;
let f = async <T,>(x: T, _res: import("express").Response): Promise<T> => { return x; };
@decorated({ a: 1 }) class Other { @field() x?: bigint = 1n }
type Header<T extends string> = `x-${Lowercase<T>}-${number}` | `x-${infer A}`;
