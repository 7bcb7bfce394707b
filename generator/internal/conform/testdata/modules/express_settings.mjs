// Sets what changes the JSON of an app, in every app.
import assert from "node:assert";
import { createRequire } from "node:module";

const express = createRequire(import.meta.url)("express");

const { defaultConfiguration } = express.application;
express.application.defaultConfiguration = function () {
  defaultConfiguration.call(this);
  this.set("json escape", true);
  this.set("json replacer", (key, value) => {
    return /message|code|detail|title|text/.test(key) ? undefined : value;
  });
  this.set("json spaces", 4);
  this.enable("case sensitive routing");
  this.enable("strict routing");
  this.disable("etag");
  this.disable("x-powered-by");
};
assert.equal(express().get("json spaces"), 4);
