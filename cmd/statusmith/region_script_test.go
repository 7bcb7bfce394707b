package main

import (
	"encoding/json"
	"net/url"
	"os"
	"slices"
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

// sarif checks a report against what SARIF 2.1.0 demands of the part of it
// that we use, and counts its results:
//
//	sarif FILE RESULTS
func sarif(ts *testscript.TestScript, neg bool, args []string) {
	plain(ts, neg, "sarif")
	var log sarifLog
	d := json.NewDecoder(strings.NewReader(ts.ReadFile(args[0])))
	d.DisallowUnknownFields()
	ts.Check(d.Decode(&log))
	demand := func(ok bool, what string) {
		if !ok {
			ts.Fatalf("%s", what)
		}
	}
	demand(log.Version == "2.1.0" && len(log.Runs) == 1, "a log of version 2.1.0 with one run is expected")
	demand(isAbsoluteURI(log.Schema), "$schema is a URI (3.13.3)")
	run := log.Runs[0]
	demand(run.Tool.Driver.Name != "", "a driver has a name (3.19.8)")
	demand(isAbsoluteURI(run.Tool.Driver.InformationURI), "informationUri is a URI (3.19.17)")
	for i, rule := range run.Tool.Driver.Rules {
		demand(rule.ID != "" && rule.ShortDescription.Text != "" && rule.Help.Text != "", "a rule has an id and texts (3.49)")
		same := func(r sarifRule) bool { return r.ID == rule.ID }
		demand(slices.IndexFunc(run.Tool.Driver.Rules, same) == i, "rules are unique (3.19.23)")
	}
	demand(run.Results != nil, "a run without results has an empty array of them (3.14.23)")
	demand(strconv.Itoa(len(run.Results)) == args[1], args[1]+" results are expected")
	for _, r := range run.Results {
		demand(r.Message.Text != "", "a result has a message (3.27.11)")
		demand(slices.Contains([]string{"none", "note", "warning", "error"}, r.Level), "a level is one of four (3.27.10)")
		demand(r.RuleIndex >= 0 && r.RuleIndex < len(run.Tool.Driver.Rules), "ruleIndex is an index (3.27.6)")
		demand(run.Tool.Driver.Rules[r.RuleIndex].ID == r.RuleID, "ruleIndex agrees with ruleId (3.52.5)")
		demand(len(r.Locations) == 1, "a result has one location here (3.27.12)")
		place := r.Locations[0].Physical
		demand(place.Region.Start > 0 && place.Region.End >= place.Region.Start, "lines count from 1 (3.30.5)")
		uri, err := url.Parse(place.Artifact.URI)
		demand(err == nil && !uri.IsAbs() && uri.Fragment == "" && uri.Path != "" && uri.Path[0] != '/', "a URI with a base is relative (3.4.4)")
	}
}

func isAbsoluteURI(text string) bool {
	uri, err := url.Parse(text)
	return err == nil && uri.IsAbs()
}
