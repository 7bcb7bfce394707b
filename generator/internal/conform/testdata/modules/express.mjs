import { createRequire } from "node:module";
import * as errors from "./errors.mjs";
import serve from "./service.cjs";

serve(createRequire(import.meta.url)("express"), errors);
