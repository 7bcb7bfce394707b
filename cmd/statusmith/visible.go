package main

import "github.com/statusmith/statusmith/generator/docs"

// visible keeps the terminal from obeying what a catalog or a file name holds.
func visible(text string) string { return docs.Visible(text) }
