package report

import (
	"bytes"
	"encoding/json"
	"net/url"
	"slices"
	"testing"

	"github.com/statusmith/statusmith/generator/managed"
)

func finding(file string, state managed.State) managed.Finding {
	return managed.Finding{
		File: file, Line: 3, Last: 9, State: state,
		Marker: managed.Marker{Selection: "http/429", Framework: "flask"},
	}
}

func writeSARIF(t *testing.T, r *Report) sarifLog {
	t.Helper()
	var b bytes.Buffer
	if err := r.Write(&b, "sarif"); err != nil {
		t.Fatal(err)
	}
	var log sarifLog
	d := json.NewDecoder(&b)
	d.DisallowUnknownFields()
	if err := d.Decode(&log); err != nil {
		t.Fatal(err)
	}
	return log
}

// The sections are those of SARIF 2.1.0.
func TestAReportInSARIFHoldsWhatTheStandardDemands(t *testing.T) {
	log := writeSARIF(t, &Report{Version: "v1", Dir: "/src/shop/app", Root: "/src/shop", Findings: []managed.Finding{
		finding("a b.py", managed.Stale), finding("c.py", managed.Edited), finding("d.py", managed.Clean),
	}})
	demand := func(ok bool, what string) {
		t.Helper()
		if !ok {
			t.Error(what)
		}
	}
	demand(log.Version == "2.1.0" && len(log.Runs) == 1, "a log of version 2.1.0 with one run is expected")
	demand(isAbsoluteURI(log.Schema), "$schema is a URI (3.13.3)")
	run := log.Runs[0]
	driver := run.Tool.Driver
	demand(driver.Name != "", "a driver has a name (3.19.8)")
	demand(isAbsoluteURI(driver.InformationURI), "informationUri is a URI (3.19.17)")
	for i, rule := range driver.Rules {
		demand(rule.ID != "" && rule.ShortDescription.Text != "" && rule.Help.Text != "", "a rule has an id and texts (3.49)")
		same := func(r sarifRule) bool { return r.ID == rule.ID }
		demand(slices.IndexFunc(driver.Rules, same) == i, "rules are unique (3.19.23)")
	}
	demand(len(run.Results) == 2, "what is clean is not a result")
	for _, r := range run.Results {
		demand(r.Message.Text != "", "a result has a message (3.27.11)")
		demand(slices.Contains([]string{"none", "note", "warning", "error"}, r.Level), "a level is one of four (3.27.10)")
		demand(r.RuleIndex >= 0 && r.RuleIndex < len(driver.Rules), "ruleIndex is an index (3.27.6)")
		demand(driver.Rules[r.RuleIndex].ID == r.RuleID, "ruleIndex agrees with ruleId (3.52.5)")
		demand(len(r.Locations) == 1, "a result has one location here (3.27.12)")
		place := r.Locations[0].Physical
		demand(place.Region.Start == 3 && place.Region.End == 9, "lines are those of the markers (3.30.5)")
		uri, err := url.Parse(place.Artifact.URI)
		demand(err == nil && !uri.IsAbs() && uri.Fragment == "" && uri.Path != "" && uri.Path[0] != '/', "a URI with a base is relative (3.4.4)")
	}
	if got := run.Results[0].Locations[0].Physical.Artifact.URI; got != "app/a%20b.py" {
		t.Errorf("the file is called %s", got)
	}
}

func TestAReportInSARIFWithoutResultsHasAnEmptyArray(t *testing.T) {
	log := writeSARIF(t, &Report{})
	if log.Runs[0].Results == nil { // 3.14.23
		t.Error("the results are null")
	}
}

func TestAReportInSARIFRefusesAStateThatHasNoRule(t *testing.T) {
	r := Report{Findings: []managed.Finding{finding("a.py", "lost")}}
	err := r.Write(&bytes.Buffer{}, "sarif")
	if want := "a.py:3: SARIF has no rule for the state lost"; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

func isAbsoluteURI(text string) bool {
	uri, err := url.Parse(text)
	return err == nil && uri.IsAbs()
}
