package conform

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator"
)

// exceptions of the reference server.
var (
	named       = generator.Exception{Server: "test", Reason: "it always fails"}
	namedNew    = generator.Exception{Server: "test", Versions: "Reference 1.", Reason: "it always fails"}
	namedOld    = generator.Exception{Server: "test", Versions: "Reference 0.", Reason: "it always failed"}
	namedOthers = generator.Exception{Server: "other", Reason: "another server fails"}
)

func TestARunFailsForWhatIsNotNamedAndForWhatNoLongerHolds(t *testing.T) {
	const (
		wrong  = "sends status 500, not 410"
		fine   = "is sent as it should be, so this exception no longer holds: it always fails"
		header = "sends no header Cache-Control"
	)
	gone := []string{"/catalog/http/410", "/problem/http/410", "/constants/http/410", "/routes/42/v1.2/a-b_c~d", "/methods/post"}
	unavailable := []string{"/catalog/http/503", "/problem/http/503", "/constants/http/503", "/", "/headers/few", "/headers/many", "/methods/put/42"}
	every := []string{"response with Cache-Control"}
	for _, test := range []struct {
		name, fault string
		except      map[string]generator.Exception
		paths       []string // of the failures
		message     string   // of each of them
		excepted    int
	}{
		{"a right server", "", nil, nil, "", 0},
		{"a wrong status", "status 410", nil, gone, wrong, 0},
		{"a wrong status that is named", "status 410", map[string]generator.Exception{"410": named}, nil, "", 5},
		{"one that is named for these versions", "status 410", map[string]generator.Exception{"410": namedNew}, nil, "", 5},
		{"one that is named for other versions", "status 410", map[string]generator.Exception{"410": namedOld}, gone, wrong, 0},
		{"one that is named for another server", "status 410", map[string]generator.Exception{"410": namedOthers}, gone, wrong, 0},
		{"another status that is named", "status 410", map[string]generator.Exception{"429": namedOthers}, gone, wrong, 0},
		{"a status that is named and right", "", map[string]generator.Exception{"410": named}, gone, fine, 0},
		{"a named status that hangs", "hang 410", map[string]generator.Exception{"410": named}, nil, "", 5},
		{"a wrong header", "header Cache-Control", nil, unavailable, header, 0},
		{"a wrong header that is named", "header Cache-Control", map[string]generator.Exception{"cache-control": named}, nil, "", 7},
		{"a header that is named and right", "", map[string]generator.Exception{"Cache-Control": named}, every, fine, 0},
		{"HEAD that is named and right", "", map[string]generator.Exception{"HEAD": named}, []string{"/methods/get"}, fine, 0},
		{"HEAD that is named", "head 404", map[string]generator.Exception{"HEAD": named}, nil, "", 1},
		{"a wrong answer to HEAD", "head 404", nil, []string{"/methods/get"}, "sends status 500, not 404", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			p := proof(t, test.fault, test.except)
			if strings.HasPrefix(test.fault, "hang ") {
				p.exceptionLimit = 100 * time.Millisecond
			}
			run, err := p.Run("test")
			if err != nil {
				t.Fatal(err)
			}
			var paths []string
			for _, failure := range run.Failures {
				paths = append(paths, failure.Path)
				if message := strings.Join(failure.Wrong, "; "); message != test.message {
					t.Errorf("%s: got %q, want %q", failure.Path, message, test.message)
				}
			}
			if diff := cmp.Diff(test.paths, paths); diff != "" {
				t.Error(diff)
			}
			checkTallies(t, run, test.excepted)
		})
	}
}

func proof(t *testing.T, fault string, except map[string]generator.Exception) *Proof {
	t.Helper()
	c, f, err := reference(referenceCatalog, referenceTemplate)
	if err != nil {
		t.Fatal(err)
	}
	f.Except = except
	stand := as("reference", "")
	stand.Env[faultVariable] = fault
	p, err := Prepare(c, f, stand, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// checkTallies demands that every case was counted, once.
func checkTallies(t *testing.T, run *Run, excepted int) {
	t.Helper()
	totals := make(map[string]int)
	sum := Tally{}
	for _, failure := range run.Failures {
		if strings.HasPrefix(failure.Path, "/") {
			sum.Passed--
		}
	}
	for suite, tally := range run.Suites {
		totals[suite] = tally.Total
		sum.Passed += tally.Total - tally.Passed - tally.Excepted
		sum.Excepted += tally.Excepted
	}
	want := map[string]int{suiteCatalog: 7, suiteProblem: 7, suiteConstants: 7, suiteRoutes: 5, suiteInterim: 1, suiteHeaders: 2, suiteMethods: 30}
	if diff := cmp.Diff(want, totals); diff != "" {
		t.Error(diff)
	}
	if sum.Passed != 0 || sum.Excepted != excepted {
		t.Errorf("%d cases are counted in no way, %d as exceptions, of which there are %d", sum.Passed, sum.Excepted, excepted)
	}
	if run.Versions != "Reference 1.2" || run.Server != "test" {
		t.Errorf("the run is that of %s on %s", run.Server, run.Versions)
	}
}

func TestARunEndsWithItsServer(t *testing.T) {
	t.Parallel()
	_, err := proof(t, "end 410", nil).Run("test")
	if want := "on Reference 1.2: GET /catalog/http/410: the server ended (exit status 4):\nout of memory"; err == nil || err.Error() != want {
		t.Errorf("got %v\nwant %s", err, want)
	}
}

func TestARunEndsWhereAServerHangsAgainAndAgain(t *testing.T) {
	t.Parallel()
	p := proof(t, "hang 410", nil)
	p.limit = 2 * time.Second
	_, err := p.Run("test")
	const line = "waiting for the database"
	want := "on Reference 1.2: GET /constants/http/410: sends no response within 2s, like 2 requests before it:\n" + strings.Join([]string{line, line, line}, "\n")
	if err == nil || err.Error() != want {
		t.Errorf("got %v\nwant %s", err, want)
	}
}

func TestAnExceptionThatNothingTriesOutIsRefused(t *testing.T) {
	c, f, err := reference(referenceCatalog, referenceTemplate)
	if err != nil {
		t.Fatal(err)
	}
	f.Except = map[string]generator.Exception{"418": named}
	_, err = Prepare(c, f, as("reference", ""), t.TempDir())
	if want := "Reference: no response tries out the exception 418"; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

// Every endpoint is asked with every other method, and each answer is judged.
func TestAnotherMethodHasToBeRefused(t *testing.T) {
	for fault, want := range map[string]string{
		"any-method": "sends status 200, not 405",
		"allow":      "sends Allow: , which lacks ",
	} {
		t.Run(fault, func(t *testing.T) {
			t.Parallel()
			run, err := proof(t, fault, nil).Run("test")
			if err != nil {
				t.Fatal(err)
			}
			if len(run.Failures) != 24 {
				t.Errorf("%d requests fail, not the 24 that are not for their endpoint", len(run.Failures))
			}
			for _, failure := range run.Failures {
				if message := strings.Join(failure.Wrong, "; "); !strings.HasPrefix(message, want) {
					t.Errorf("%s: got %q, want %q", failure.Request, message, want)
				}
			}
		})
	}
}
