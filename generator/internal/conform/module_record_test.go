package conform_test

import (
	"maps"
	"slices"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/internal/golden"
)

// moduleTallies count what services with modules answered.
type moduleTallies map[moduleRun]map[string]conform.Tally

// A moduleRun is the row of the matrix that a service belongs to.
type moduleRun struct{ framework, stand, server string }

// add counts the answers of a service, unless one of them is wrong.
func (all moduleTallies) add(m *moduleTest, errors, own int) {
	if m.Failed() {
		return
	}
	run := moduleRun{m.framework, m.stand, m.serverName}
	if all[run] == nil {
		all[run] = make(map[string]conform.Tally)
	}
	for suite, n := range map[string]int{conform.SuiteModules: errors, conform.SuiteOwnErrors: own} {
		tally := all[run][suite]
		all[run][suite] = conform.Tally{Passed: tally.Passed + n, Total: tally.Total + n}
	}
}

// keep writes the counts into the records, whose runs are in the order of the
// stands and their servers, with -update.
func (all moduleTallies) keep(t *testing.T) {
	updating, err := golden.Updating()
	if err != nil {
		t.Fatal(err)
	}
	if !updating || t.Failed() {
		return
	}
	records, err := conform.ReadRecords(recordsDir())
	if err != nil {
		t.Fatal(err)
	}
	c, frameworks := load(t)
	for _, f := range frameworks {
		i := slices.IndexFunc(records, func(r *conform.Record) bool { return r.Framework == f.Name && !r.Elsewhere })
		if i < 0 {
			continue
		}
		all.fill(records[i], f, stands(t, f))
		if err := records[i].Write(recordsDir()); err != nil {
			t.Fatal(err)
		}
	}
	writeMatrix(t, c, frameworks)
}

// fill writes the counts into a record.
func (all moduleTallies) fill(r *conform.Record, f *generator.Framework, stands []*conform.Stand) {
	i := 0
	for _, s := range stands {
		for _, server := range f.ServerNames() {
			if i < len(r.Runs) && r.Runs[i].Server == server {
				maps.Copy(r.Runs[i].Suites, all[moduleRun{f.Name, s.Name, server}])
			}
			i++
		}
	}
}
