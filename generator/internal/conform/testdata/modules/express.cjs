const express = require("express");
const errors = require("./errors.cjs");
const serve = require("./service.cjs");

serve(express, errors);
