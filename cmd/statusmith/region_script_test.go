package main

import (
	"encoding/json"
	"os"
	"strconv"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
)

// edit replaces a text in a file, which has to be there:
//
//	edit FILE OLD NEW
func edit(ts *testscript.TestScript, neg bool, args []string) {
	plain(ts, neg, "edit")
	text := ts.ReadFile(args[0])
	if !strings.Contains(text, args[1]) {
		ts.Fatalf("%s does not hold %q", args[0], args[1])
	}
	text = strings.ReplaceAll(text, args[1], args[2])
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text), 0o644))
}

// sarif counts the results of a report in SARIF; what else it has to hold is
// tested where it is written:
//
//	sarif FILE RESULTS
func sarif(ts *testscript.TestScript, neg bool, args []string) {
	plain(ts, neg, "sarif")
	var log struct {
		Runs []struct {
			Results []any `json:"results"`
		} `json:"runs"`
	}
	ts.Check(json.Unmarshal([]byte(ts.ReadFile(args[0])), &log))
	if len(log.Runs) != 1 || strconv.Itoa(len(log.Runs[0].Results)) != args[1] {
		ts.Fatalf("the report has other than %s results in one run", args[1])
	}
}
