package catalog_test

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/catalog"
)

const fieldLines = `(\n[!#$%&'*+.^_|~0-9A-Za-z-]+: [!-~]([ \t!-~]*[!-~])?)*`

// grammars hold what a protocol may send for a status, without the line end of
// the last line.
var grammars = map[string]*regexp.Regexp{
	// status-line and field-line of RFC 9112, Sections 4 and 5.
	"http": regexp.MustCompile(`^HTTP/1\.1 [1-9][0-9]{2} [\t -~]*` + fieldLines + `$`),
	// Reply-line of RFC 5321, Section 4.2, with the status-code of RFC 3463, Section 2.
	"smtp": regexp.MustCompile(`^[2-5][0-5][0-9] ([245]\.[0-9]{1,3}\.[0-9]{1,3} )?[\t -~]+$`),
	// Status-Line, Reason-Phrase and message-header of RFC 3261, Section 25.1.
	"sip": regexp.MustCompile(`^SIP/2\.0 [1-6][0-9]{2} [0-9A-Za-z;/?:@&=+$,_.!~*'() \t-]*` + fieldLines + `$`),
	// Replies of RFC 959, Section 4.2, with 6yz of RFC 2228, Section 5.2.
	"ftp": regexp.MustCompile(`^[1-6][0-5][0-9] [ -~]+$`),
	// A Close frame is binary: the page names the members of its body (RFC 6455, Section 5.5.1).
	"websocket": regexp.MustCompile(`^Close frame: code [1-4][0-9]{3}, reason "[ !#-~]{0,123}"$`),
	// Status and Status-Message of "gRPC over HTTP2", Responses.
	"grpc": regexp.MustCompile(`^grpc-status: (0|[1-9][0-9]*)(\ngrpc-message: ([ -$&-~]|%[0-9A-F]{2})*)?$`),
	// What dig prints.
	"dns": regexp.MustCompile(`^;; ->>HEADER<<- opcode: [A-Z]+[0-9]?, status: [A-Z]+(11)?, id: [0-9]{1,5}(\n[ -~]+)*$`),
}

func TestAWireFormFollowsTheGrammarOfItsProtocol(t *testing.T) {
	for _, f := range ours(t).Families() {
		grammar, ok := grammars[f.Name]
		if !ok {
			t.Errorf("%s has no grammar", f.Name)
			continue
		}
		for _, s := range f.Statuses() {
			wire, err := s.Wire()
			if err != nil {
				t.Error(err)
			}
			if wire != "" && !grammar.MatchString(wire) {
				t.Errorf("%s does not follow the grammar: %q", s.ID(), wire)
			}
		}
	}
}

func TestAWireFormCarriesItsOwnCode(t *testing.T) {
	for _, s := range ours(t).Statuses() {
		wire, err := s.Wire()
		if err != nil {
			t.Error(err)
		}
		if s.Family.Name != "dns" && wire != "" && !slices.Contains(regexp.MustCompile(`[0-9]+`).FindAllString(wire, 3), s.Code) {
			t.Errorf("%s is sent as %q", s.ID(), wire)
		}
	}
}

func TestACloseFrameHasACodeThatMayBeSent(t *testing.T) {
	f, _ := ours(t).Family("websocket")
	for _, s := range f.Statuses() {
		code, err := strconv.Atoi(s.Code)
		forbidden := err != nil || code < 1000 || slices.Contains([]int{1004, 1005, 1006, 1015}, code) // RFC 6455, Section 7.4
		if wire, err := s.Wire(); err != nil || forbidden != (wire == "") {
			t.Errorf("%s: %q, %v", s.ID(), wire, err)
		}
	}
}

// An enhanced code belongs to 2yz, 4yz and 5yz, not to a greeting or to the
// intermediate replies (RFC 2034, Section 3).
func TestAnSMTPReplyCarriesTheEnhancedCodeOfTheCatalog(t *testing.T) {
	greetings := []string{"220", "521"}
	f, _ := ours(t).Family("smtp")
	for _, s := range f.Statuses() {
		wire, err := s.Wire()
		if err != nil || wire == "" || slices.Contains(greetings, s.Code) {
			continue
		}
		want := s.Code + " "
		if s.Enhanced != "" {
			want += s.Enhanced + " "
		}
		if !strings.HasPrefix(wire, want) || (s.Code[0] == '3') != (s.Enhanced == "") {
			t.Errorf("%s: %q does not begin with %q", s.ID(), wire, want)
		}
	}
}

// rfc5321 has the texts of RFC 5321, Section 4.2.3, without the remarks in
// parentheses and with the example's domain and path.
const rfc5321 = `211 System status, or system help reply
214 Help message
220 mail.example.com Service ready
221 mail.example.com Service closing transmission channel
250 Requested mail action okay, completed
251 User not local; will forward to <user@example.net>
252 Cannot VRFY user, but will accept message and attempt delivery
354 Start mail input; end with <CRLF>.<CRLF>
421 mail.example.com Service not available, closing transmission channel
450 Requested mail action not taken: mailbox unavailable
451 Requested action aborted: local error in processing
452 Requested action not taken: insufficient system storage
455 Server unable to accommodate parameters
500 Syntax error, command unrecognized
501 Syntax error in parameters or arguments
502 Command not implemented
503 Bad sequence of commands
504 Command parameter not implemented
550 Requested action not taken: mailbox unavailable
551 User not local; please try <user@example.net>
552 Requested mail action aborted: exceeded storage allocation
553 Requested action not taken: mailbox name not allowed
554 Transaction failed
555 MAIL FROM/RCPT TO parameters not recognized or not implemented`

func TestAnSMTPReplyHasTheTextOfRFC5321(t *testing.T) {
	c := ours(t)
	for line := range strings.Lines(rfc5321) {
		code, text, _ := strings.Cut(strings.TrimSpace(line), " ")
		s, err := c.Find("smtp/" + code)
		if err != nil {
			t.Fatal(err)
		}
		got := smtpText(t, s)
		if code == "220" { // ESMTP before the text is what RFC 5321, Section 4.2 suggests of a greeting
			got = strings.Replace(got, "ESMTP ", "", 1)
		}
		if got != text {
			t.Errorf("smtp/%s says %q, not %q", code, got, text)
		}
	}
}

// smtpText is the text of a reply after its codes.
func smtpText(t *testing.T, s *catalog.Status) string {
	t.Helper()
	wire, err := s.Wire()
	if err != nil {
		t.Fatal(err)
	}
	text := strings.TrimPrefix(wire, s.Code+" ")
	if s.Enhanced != "" {
		text = strings.TrimPrefix(text, s.Enhanced+" ")
	}
	return text
}
