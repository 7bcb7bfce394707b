package conform

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestAReportShowsWhatWasSentReceivedAndExpected(t *testing.T) {
	t.Parallel()
	run, err := proof(t, "status 410", nil).Run("test")
	if err != nil {
		t.Fatal(err)
	}
	report := run.Report()
	for _, want := range []string{
		"test on Reference 1.2: 5 failed\n",
		"\nGET /catalog/http/410: sends status 500, not 410\n  sent:\n    GET /catalog/http/410 HTTP/1.1\n    Host: 127.0.0.1:",
		"\n  received:\n    HTTP/1.1 500 Internal Server Error\n    Content-Type: application/json\n",
		"\n    \n    {\"error\":\"gone\",\"message\":",
		"\n  expected:\n    410\n    Content-Type: application/json\n    \n    {\"error\":\"gone\",\"message\":",
		"\n  printed meanwhile:\n    a fault: status 410\n",
		"\nGET /problem/http/410: sends status 500, not 410\n\nGET ", // of a kind that was shown
		"\nThe last that test printed:\n    a fault: status 410\n",
	} {
		if !strings.Contains(report, want) {
			t.Errorf("%q is not in the report", want)
		}
	}
	if t.Failed() {
		t.Log(report)
	}
}

func TestAReportShowsWhatArrivedOfABrokenResponse(t *testing.T) {
	t.Parallel()
	p := proof(t, "cut 410", nil)
	run, err := p.Run("test")
	if err != nil {
		t.Fatal(err)
	}
	report := run.Report()
	for _, want := range []string{
		"GET /catalog/http/410: sends no whole body and closes the connection\n",
		"\n    Content-Length: 1000\n",
		"\n    \n    \"{\\x00\\xff\"\n  expected:",
	} {
		if !strings.Contains(report, want) {
			t.Errorf("%q is not in the report:\n%s", want, report)
		}
	}
}

func TestAReportOfManyKindsIsCutShort(t *testing.T) {
	run := &Run{Server: "s", Versions: "v"}
	c, f, err := reference(referenceCatalog, referenceTemplate)
	if err != nil {
		t.Fatal(err)
	}
	cases, err := Cases(c, f)
	if err != nil {
		t.Fatal(err)
	}
	if run.Report() != "" {
		t.Error("a run without failures has a report")
	}
	for i := range maxDetails + 5 {
		run.fail(cases[0], nil, strings.Repeat("x", i+1))
	}
	if got := strings.Count(run.Report(), "  expected:\n"); got != maxDetails {
		t.Errorf("%d failures are shown in full, want %d", got, maxDetails)
	}
}

func TestBytesAreShownAsText(t *testing.T) {
	for raw, want := range map[string]string{
		"HTTP/1.1 200 OK\r\nA: b\r\n\r\n": "HTTP/1.1 200 OK\nA: b\n",
		"a\rb\r\n":                        `"a\rb"`,
		"\x1b[31m":                        `"\x1b[31m"`,
		"caf\u00e9 \xe9":                  "\"caf\u00e9 \\xe9\"",
		strings.Repeat("a", 5000):         strings.Repeat("a", 4000) + "...",
	} {
		if diff := cmp.Diff(want, onLines(raw)); diff != "" {
			t.Error(diff)
		}
	}
}
