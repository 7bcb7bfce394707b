// Prints names that mean something to JavaScript, Node or Express: globals,
// modules, and what applications, requests and responses have.
const names = new Set(require("module").builtinModules);
const add = (value) => {
  for (let o = value; o; o = Object.getPrototypeOf(o)) {
    Object.getOwnPropertyNames(o).forEach((name) => names.add(name));
  }
};
const [, name] = /require\('(\w+)'\)/.exec(process.argv[2]); // of the command that prints its version
const express = require(name);
[globalThis, module, process, console, express, express(), express.request, express.response].forEach(add);
console.log([...names].filter((name) => /^\w+$/.test(name)).join("\n"));
