package main

import (
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/statusmith/statusmith/generator/golden"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"statusmith": main})
}

func TestScripts(t *testing.T) {
	update, err := golden.Updating()
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       update,
		Setup:               setVariables,
		Condition:           condition,
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"refuses":  refuses,
			"finds":    finds,
			"unescape": unescape,
			"enlarge":  enlarge,
			"edit":     edit,
			"sarif":    sarif,
		},
	})
}
