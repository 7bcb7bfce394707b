// Prints names that mean something to JavaScript, Node or Express: globals,
// modules, and what applications, requests and responses have.
const names = new Set(require("module").builtinModules);
const add = (value) => {
  for (let o = value; o; o = Object.getPrototypeOf(o)) {
    Object.getOwnPropertyNames(o).forEach((name) => names.add(name));
  }
};
const express = eval(process.argv[2]);
[globalThis, module, process, console, express, express(), express.request, express.response].forEach(add);
console.log([...names].filter((name) => /^\w+$/.test(name)).join("\n"));
