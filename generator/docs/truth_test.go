package docs_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/internal/docstest"
)

func TestANumberThatHTTPLeavesUnassignedIsNotCalledByAVendorsPhrase(t *testing.T) {
	src := docstest.Source(t)
	for id, want := range map[string]string{
		"smtp/550": "SMTP 550 is not an HTTP status. The number sent below, 550, is unassigned in HTTP: HTTP clients treat it like 500.",
		"smtp/523": "SMTP 523 is not an HTTP status. The number sent below, 523, is unassigned in HTTP: HTTP clients treat it like 500.",
		"ftp/226":  "FTP 226 is not an HTTP status: HTTP clients read the number sent below, 200, with HTTP's own meaning.",
		"ftp/227":  "FTP 227 is not an HTTP status. The number sent below, 227, is unassigned in HTTP: HTTP clients treat it like 200.",
		"sip/420":  "SIP 420 is not an HTTP status. The number sent below, 420, is unassigned in HTTP: HTTP clients treat it like 400.",
		"http/520": "",
	} {
		if got := docstest.Page(t, src, id, "en").HTTPNote.String(); got != want {
			t.Errorf("%s: got %q", id, got)
		}
	}
}

// status-line of RFC 9112, Section 4: the space before the phrase stays when
// there is none.
func TestAMockResponseBeginsWithAStatusLine(t *testing.T) {
	src := docstest.Source(t)
	statusLine := regexp.MustCompile(`^HTTP/1\.1 [1-5][0-9]{2} [ -~]*$`)
	for _, s := range src.Statuses() {
		p := docstest.Page(t, src, s.ID(), "en")
		line, _, _ := strings.Cut(p.HTTP, "\n")
		if p.HTTP == "" {
			continue
		}
		_, phrase, _ := strings.Cut(strings.TrimPrefix(line, "HTTP/1.1 "), " ")
		if !statusLine.MatchString(line) || phrase != s.Family.Reason(p.HTTPStatus) {
			t.Errorf("%s begins with %q", s.ID(), line)
		}
	}
}

func TestACompanysPageSpeaksOfNoProtocol(t *testing.T) {
	src := docstest.Source(t, docstest.Company)
	p := docstest.Page(t, src, "shop/out_of_stock", "vi")
	if p.Title.String() != "Out of stock" || p.Wire != "" || p.HTTPNote != nil {
		t.Errorf("got %q, %q, %q", p.Title, p.Wire, p.HTTPNote)
	}
	p = docstest.Page(t, src, "modbus/2", "en")
	if p.Title.String() != "2 Illegal Data Address" || p.Wire != "exception 2" || p.HTTPNote == nil {
		t.Errorf("a protocol of a user: got %q, %q, %q", p.Title, p.Wire, p.HTTPNote)
	}
}

func TestAPageWithoutAnHTTPFormHasNeitherMockNorSnippet(t *testing.T) {
	src := docstest.Source(t)
	for id, wire := range map[string]string{
		"http/444":     "",
		"http/999":     "HTTP/1.1 999 Request Denied",
		"smtp/431-541": "",
		"dns/3":        ";; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 42110",
	} {
		p := docstest.Page(t, src, id, "en")
		if p.HTTP != "" || len(p.Snippets) != 0 || p.Wire != wire || p.HTTPNote == nil {
			t.Errorf("%s: %q, %d snippets, %q", id, p.HTTP, len(p.Snippets), p.Wire)
		}
	}
}

func TestAListCallsACompanysPageByOneName(t *testing.T) {
	src := docstest.Source(t, docstest.Company)
	if p := docstest.Page(t, src, "shop/out_of_stock", "vi"); p.Label() != "Out of stock" {
		t.Errorf("got %q", p.Label())
	}
	if p := docstest.Page(t, src, "smtp/504", "en"); p.Label() != "504 Parameter Not Implemented" {
		t.Errorf("got %q", p.Label())
	}
}
