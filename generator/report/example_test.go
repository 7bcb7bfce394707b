package report_test

import (
	"log"
	"os"

	"github.com/statusmith/statusmith/generator/managed"
	"github.com/statusmith/statusmith/generator/report"
)

func ExampleReport_Write() {
	found := report.Report{Findings: []managed.Finding{
		{File: "app/errors.py", Line: 8, State: managed.Clean},
		{File: "docs/errors.md", Line: 12, State: managed.Stale, Marker: managed.Marker{Selection: "http/404", Framework: "flask"}},
	}}
	if err := found.Write(os.Stdout, "text"); err != nil {
		log.Fatal(err)
	}
	// Output:
	// docs/errors.md:12: stale: http/404 flask
	// 1 stale, 1 clean
}
