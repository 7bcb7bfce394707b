package main

import (
	"flag"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// update makes scripts rewrite what they compare with.
var update = flag.Bool("update", false, "rewrite the expected outputs of scripts")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"statusmith": main})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       *update,
		Setup:               setVariables,
		Condition:           condition,
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"begins":   begins,
			"refuses":  refuses,
			"fails":    fails,
			"finds":    finds,
			"unescape": unescape,
			"enlarge":  enlarge,
			"deepen":   deepen,
			"doubling": doubling,
			"repeat":   repeat,
			"edit":     edit,
			"sarif":    sarif,
		},
	})
}
