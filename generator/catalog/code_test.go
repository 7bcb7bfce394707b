package catalog

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCodesAreWhatCompaniesHave(t *testing.T) {
	tests := map[string]struct{ slug, name, page string }{
		"auth/invalid-email":                     {"auth-invalid-email", "auth_invalid_email", "auth-invalid-email"},
		"billing.card_declined":                  {"billing-card_declined", "billing_card_declined", "billing-card_declined"},
		"ProvisionedThroughputExceededException": {"ProvisionedThroughputExceededException", "provisioned_throughput_exceeded_exception", "ProvisionedThroughputExceededException-provisioned-throughput-exceeded-exception"},
		"INSUFFICIENT_AUTHENTICATION_SCOPES":     {"INSUFFICIENT_AUTHENTICATION_SCOPES", "insufficient_authentication_scopes", "INSUFFICIENT_AUTHENTICATION_SCOPES"},
		"urn:acme:e1":                            {"urn-acme-e1", "urn_acme_e1", "urn-acme-e1"},
		"ORA-00942":                              {"ORA-00942", "ora_00942", "ORA-00942"},
		"HTTPError":                              {"HTTPError", "http_error", "HTTPError-http-error"},
		"E1042":                                  {"E1042", "e1042", "E1042"},
		"index":                                  {"index", "index", "index-index"},
		"CON":                                    {"CON", "con", "CON-con"},
		"README":                                 {"README", "readme", "README-readme"},
		"acme":                                   {"acme", "acme", "acme-acme"},
		"a=b#c?d%e\\f|g<h>i*j(k)l[m]n{o}p&q;r`s": {"a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s", "a_b_c_d_e_f_g_h_i_j_k_l_m_n_o_p_q_r_s",
			"a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s"},
	}
	for code, want := range tests {
		c := mustLoad(t, fmt.Sprintf("[acme.%q]\nhttp_status = 400\n", code))
		s := find(t, c, "acme/"+code)
		if diff := cmp.Diff([]string{code, want.slug, want.name, want.page, "/acme/" + want.slug}, []string{s.Code, s.Slug(), s.Name, s.Page(), s.Route()}); diff != "" {
			t.Errorf("%s: %s", code, diff)
		}
		for _, text := range []string{code, "acme/" + want.slug, "acme/" + strings.ToLower(want.page)} {
			if got, err := c.Find(text); err != nil || got != s {
				t.Errorf("%s: %q finds %v, %v", code, text, got, err)
			}
		}
	}
	for code, slug := range map[string]string{"-32601": "-32601", "0100": "0100", "504": "504"} {
		s := find(t, mustLoad(t, fmt.Sprintf("[acme.%q]\nname = \"x\"\n", code)), code)
		if s.Slug() != slug {
			t.Errorf("%s: got %s", code, s.Slug())
		}
	}
}

func TestPageNamesFitIntoAFileSystem(t *testing.T) {
	code := strings.Repeat("a", maxCode)
	s := find(t, mustLoad(t, "[acme."+code+"]\nname = \""+strings.Repeat("b", maxCode)+"\"\n"), code)
	if want := code + "-" + strings.Repeat("b", maxPage-maxCode-1); s.Page() != want {
		t.Errorf("got %s", s.Page())
	}
}

func TestAHeadingDoesNotSayTheCodeTwice(t *testing.T) {
	c := mustLoad(t, "[acme.order_not_found]\n[acme.E7]\nname = \"gone\"\n[acme.42]\nname = \"no_order\"\n")
	for code, want := range map[string]string{"order_not_found": "Order Not Found", "E7": "E7 Gone", "42": "42 No Order"} {
		if got := Heading(code, find(t, c, "acme/"+code).Title); got != want {
			t.Errorf("%s: got %s", code, got)
		}
	}
	if got := Heading("order_not_found", "Auftrag fehlt"); got != "order_not_found Auftrag fehlt" {
		t.Errorf("a translation: got %s", got)
	}
}

func TestCodesThatCannotBeAreRefused(t *testing.T) {
	const form = ": a code has up to 128 printable ASCII characters, without a space, a comma or a quote"
	tests := map[string]string{
		"a b": form, "a,b": form, "it's": form, "\\\"q\\\"": form, "é": form, "a\\tb": form, "\\u007f": form, "": form[:0] + ": a code needs a letter or a digit: its page and its route are named by those",
		"a*/b": ": a code holds no */ and no -->, which end a comment", "a-->": ": a code holds no */ and no -->, which end a comment",
		"***": ": a code needs a letter or a digit: its page and its route are named by those",
		"all": `: "all" selects several statuses on the command line: choose another code`,
		"4xx": `: "4xx" selects several statuses on the command line: choose another code`,
	}
	for code, want := range tests {
		_, err := loadTexts("[acme.\"" + code + "\"]\nname = \"x\"\n")
		if got := problemLines(t, err); !strings.HasPrefix(got, "c.toml:1: acme.") || !strings.HasSuffix(got, want) {
			t.Errorf("%s: got %s", code, got)
		}
	}
	_, err := loadTexts("[acme." + strings.Repeat("a", maxCode+1) + "]\nname = \"x\"\n")
	if got := problemLines(t, err); !strings.HasSuffix(got, form) {
		t.Errorf("got %s", got)
	}
}

func TestCodesThatMeetWhereOnlySomeCharactersCanBeAreReportedWithBothLines(t *testing.T) {
	checkProblems(t, map[string]fileTest{
		"route": {"[acme.\"auth/email\"]\nname = \"a\"\n\n[acme.\"auth.Email\"]\nname = \"b\"\n",
			`c.toml:4: acme."auth.Email": is the same as acme/auth/email in c.toml:1 where only letters, digits, - and _ can be, as in a route: auth-email`},
		"page": {"[acme.a]\nname = \"b_c\"\n[acme.a-b]\nname = \"c\"\n", "c.toml:3: acme.a-b: has the same page as acme/a in c.toml:1: a-b-c"},
		"case": {"[acme.E1]\nname = \"a\"\n[acme.e1]\nname = \"b\"\n",
			"c.toml:3: acme.e1: differs only by case from acme/E1 in c.toml:1: some frameworks answer both at one route"},
		"family of another": {"[acme.\"a/b\"]\nname = \"a\"\n[beta.\"a.b\"]\nname = \"a\"\n", ""},
	})
}

func TestAProblemTypeHoldsNothingThatAURICannot(t *testing.T) {
	c := mustLoad(t, "[family.acme]\ntypes = \"https://e.example/\"\n[acme.\"auth/in<va>lid#1?%\"]\nname = \"x\"\nhttp_status = 400\n")
	want := "https://e.example/auth/in%3Cva%3Elid%231%3F%25"
	if got := find(t, c, "acme/auth/in<va>lid#1?%").TypeURI(400); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestACodeWithASlashIsFoundWithoutItsFamily(t *testing.T) {
	c := mustLoad(t, "[acme.\"auth/x\"]\nname = \"a\"\n[auth.y]\nname = \"b\"\n[beta.\"auth/y\"]\nname = \"c\"\n")
	for text, want := range map[string]string{"auth/x": "acme/auth/x", "auth/y": "auth/y", "beta/auth/y": "beta/auth/y"} {
		if got := find(t, c, text).ID(); got != want {
			t.Errorf("%s: got %s", text, got)
		}
	}
}
